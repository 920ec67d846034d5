/// The places a scan of the clean text found, all in ascending order; what has no anchor is never looked at again.
public struct Anchors: Sendable {
    /// The first digit of every run of digits.
    public var digits: [Int32] = []
    /// Places without digits where a source may stand: the colon of every `://`, every `X` (of a Roman number), and the full
    /// stop before the last part of an address (`.nl`).
    public var words: [Int32] = []
    /// Every `[` and `]`.
    public var brackets: [Int32] = []
    /// Every line feed.
    public var lineEnds: [Int32] = []
    /// Every form feed.
    public var formFeeds: [Int32] = []
    /// Every `.`, `?` and `!`.
    public var stops: [Int32] = []

    public init() {}
}

/// A paragraph or a heading of the letter's body; notes lie in none.
public struct Block: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case paragraph, heading }

    public let kind: Kind
    /// The words, white space around them left out. Notes and calls may stand inside.
    public let range: ByteRange<Normalised>
    /// For a heading, its number (`3`, `2.1`) when it has one.
    public let number: ByteRange<Normalised>?
    public let part: Part?
    public let speaker: Speaker?

    public init(
        kind: Kind, range: ByteRange<Normalised>, number: ByteRange<Normalised>?, part: Part?, speaker: Speaker?
    ) {
        self.kind = kind
        self.range = range
        self.number = number
        self.part = part
        self.speaker = speaker
    }
}

/// A page of the letter as it was printed: it begins at `start`.
public struct Page: Sendable, Hashable {
    public let number: Int
    /// UTF-8 offset in the clean text.
    public let start: Int

    public init(number: Int, start: Int) {
        self.number = number
        self.start = start
    }
}

/// The part of the document a passage stands in, where the letter shows it.
public enum Part: String, Sendable {
    case aanbiedingsbrief, brief, vragen, antwoorden, bijlage
}

/// Who speaks in a passage, where the letter shows it.
public enum Speaker: String, Sendable {
    case bewindspersoon, vraagsteller, aangehaald
}

/// What a letter says of itself. Everything here is absent where the text does not show it.
public struct LetterHead: Sendable {
    /// The letter's own identifier, from its running heads or foot.
    public var selfID: WorkID?
    public var kamer: Kamer?
    public var vergaderjaar: Vergaderjaar?
    public var dossiers: [String] = []
    public var ondernummer: String?
    public var zaak: String?
    public var kenmerk: String?
    public var uwKenmerk: String?
    public var date = LetterDate.unknown
    public var onderwerp: String?
    public var afzender: String?
    public var ondertekenaars: [String] = []
    public var medeNamens: [String] = []
    /// Its sort, as its subject tells it (`kabinetsreactie`).
    public var soort: String?

    public init() {}
}

/// When a letter was written: the date it prints, one that the metadata tell, or the interval its words allow.
public enum LetterDate: Sendable, Hashable {
    case printed(CalendarDate)
    case told(CalendarDate)
    /// Not before `from`, not after `to`; either may be unknown, not both.
    case between(from: CalendarDate?, to: CalendarDate?)
    case unknown

    /// The day, where one is known.
    public var day: CalendarDate? {
        switch self {
        case .printed(let date), .told(let date): date
        case .between, .unknown: nil
        }
    }

    public var isPrinted: Bool { if case .printed = self { true } else { false } }

    /// The earliest day it can have been.
    public var earliest: CalendarDate? { if case .between(let from, _) = self { from } else { day } }

    /// The latest day it can have been.
    public var latest: CalendarDate? { if case .between(_, let to) = self { to } else { day } }
}

/// A letter with everything found in it: notes, calls, mentions, and what it says of itself.
public struct ExtractedLetter: Sendable {
    public let normalised: NormalisedLetter
    public let anchors: Anchors
    /// In order of their place in the text.
    public let notes: [Note]
    /// In order of their place in the text.
    public let calls: [NoteCall]
    /// Marks of the exporting program (`[bookmark: …]`), which are no words of the letter. In order.
    public let marks: [ByteRange<Normalised>]
    /// In order of their place. No work overlaps another, save those that share their words (the members of a list, the works
    /// of a note pointed to); a date may stand inside the words of a work.
    public let mentions: [Mention]
    public let head: LetterHead
    /// The body in reading order. Empty when only mentions were asked for.
    public let blocks: [Block]
    /// Ascending; empty where the letter shows none.
    public let pages: [Page]
    /// How many running heads, feet, page numbers and lines of an imprint were told apart from the letter's words.
    public let furniture: Int

    public init(
        normalised: NormalisedLetter, anchors: Anchors, notes: [Note], calls: [NoteCall],
        marks: [ByteRange<Normalised>], mentions: [Mention], head: LetterHead, blocks: [Block], pages: [Page], furniture: Int
    ) {
        self.normalised = normalised
        self.anchors = anchors
        self.notes = notes
        self.calls = calls
        self.marks = marks
        self.mentions = mentions
        self.head = head
        self.blocks = blocks
        self.pages = pages
        self.furniture = furniture
    }

    /// The page on which `range` begins, where the letter shows its pages. Logarithmic in their number.
    public func page(of range: ByteRange<Normalised>) -> Int? {
        let index = firstPlace(below: pages.count) { pages[$0].start > range.start }
        return index > 0 ? pages[index - 1].number : nil
    }

    /// The calls of each note, as places in `calls`.
    public var callsByNote: [[Int]] {
        var result = [[Int]](repeating: [], count: notes.count)
        for (index, call) in calls.enumerated() {
            if let note = call.note { result[note].append(index) }
        }
        return result
    }

    /// The note whose body holds `range`, or nothing. Logarithmic in the number of notes.
    public func note(holding range: ByteRange<Normalised>) -> NoteIndex? {
        let index = firstPlace(below: notes.count) { notes[$0].range.end > range.start }
        return index < notes.count && notes[index].range.contains(range) ? index : nil
    }
}
