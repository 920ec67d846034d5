/// The places a scan of a normalised text found, all in ascending order; what has no anchor is never looked at again.
public struct Anchors: Sendable {
    /// The first digit of every run of digits.
    public var digits: [Int32] = []
    /// Places without digits where a source may stand: the colon of every `://`, every `X` (of a Roman number), and the
    /// full stop before the last part of an address (`.nl`).
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

/// A page of the letter as it was printed: it begins at `start`.
public struct Page: Sendable, Hashable {
    public let number: Int
    /// UTF-8 offset in the normalised text.
    public let start: Int

    public init(number: Int, start: Int) {
        self.number = number
        self.start = start
    }
}

extension [Page] {
    /// The number of the page that holds an offset, of pages in ascending order. Logarithmic in their number.
    public func number(at offset: Int) -> Int? {
        let index = firstPlace(below: count) { self[$0].start > offset }
        return index > 0 ? self[index - 1].number : nil
    }
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
    /// What its head says of annexes: how many (`2`), or which.
    public var bijlagen: String?
    public var afzender: String?
    /// The ministry of its letterhead.
    public var ministerie: String?
    public var geadresseerde: String?
    /// The committee that it answers or writes to, without `de vaste commissie voor`.
    public var commissie: String?
    /// The members whose questions it answers.
    public var vragenstellers: [String] = []
    public var ondertekenaars: [String] = []
    public var medeNamens: [String] = []
    /// Its sort, as its subject tells it (`kabinetsreactie`).
    public var soort: String?
    /// The identifiers of the answers that its head points to:
    /// `Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1702`.
    public var zieOok: [String] = []

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

/// A letter with what its words name, each for itself, and what it says of itself.
public struct ExtractedLetter: Sendable {
    public let structured: StructuredLetter
    /// What somebody's words and the notes name, in order of place. No work overlaps another, save those that share
    /// their words (the members of a list); a date may stand inside the words of a work.
    public let mentions: [Mention]
    /// The letter's own works and days: those in passages that are nobody's words. In order.
    public let own: [Mention]
    /// Words that point back. In order.
    public let pointers: [Pointer]
    public let head: LetterHead

    public init(
        structured: StructuredLetter, mentions: [Mention], own: [Mention], pointers: [Pointer], head: LetterHead
    ) {
        self.structured = structured
        self.mentions = mentions
        self.own = own
        self.pointers = pointers
        self.head = head
    }
}
