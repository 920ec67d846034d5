/// A letter with the works that it names, each as its context means it, and its own day.
public struct ResolvedLetter: Sendable {
    public let structured: StructuredLetter
    /// In order of their place. No work overlaps another, save those that share their words (the members of a list, the
    /// works of a note pointed to); a date may stand inside the words of a work.
    public let mentions: [Mention]
    public let head: LetterHead
    /// Words that point back, whether a work was found for them or not. In order.
    public let pointers: [Pointer]
    private let list: WorkList

    public init(
        structured: StructuredLetter, mentions: [Mention], head: LetterHead, works: WorkList, pointers: [Pointer] = []
    ) {
        self.structured = structured
        self.mentions = mentions
        self.head = head
        list = works
        self.pointers = pointers
    }

    /// The works, each once, in the order in which they are first named.
    public var works: [Work] { list.works }
    /// The works that these are part of, where the letter does not name them.
    public var parents: [Work] { list.parents }
    /// For each mention its work; nothing for dates.
    public var workOfMention: [WorkIndex?] { list.ofMention }

    /// The work that a mention names; nothing for dates.
    public func work(of mention: MentionIndex) -> Work? { workOfMention[mention].map { works[$0] } }

    public var normalised: NormalisedLetter { structured.normalised }
    public var notes: [Note] { structured.notes }
    public var calls: [NoteCall] { structured.calls }
    public var marks: [ByteRange<Normalised>] { structured.marks }
    public var passages: [Passage] { structured.passages }

    /// The pages on which words stand. Linear in the calls.
    public var pageNumbers: PageNumbers { PageNumbers(self) }

    /// The calls of each note, as places in `calls`.
    public var callsByNote: [[Int]] {
        var result = [[Int]](repeating: [], count: notes.count)
        for (index, call) in calls.enumerated() {
            if let note = call.note { result[note].append(index) }
        }
        return result
    }

    /// The note whose range holds `range`, or nothing. Logarithmic in the number of notes.
    public func note(holding range: ByteRange<Normalised>) -> NoteIndex? { structured.note(holding: range) }
}

/// Finds the page on which words stand.
public struct PageNumbers: Sendable {
    private let letter: StructuredLetter
    /// Of each note the page of its first call, where a format told the notes: their words stand behind the letter's
    /// then. Empty for other letters.
    private var ofNotes: [Int?] = []

    fileprivate init(_ resolved: ResolvedLetter) {
        letter = resolved.structured
        guard resolved.normalised.letter.layout != nil, !letter.pages.isEmpty else { return }
        ofNotes = [Int?](repeating: nil, count: letter.notes.count)
        for call in letter.calls.reversed() {
            if let note = call.note { ofNotes[note] = letter.pages.number(at: call.range.start) }
        }
    }

    /// The page on which a range begins, where the letter shows its pages. Logarithmic.
    public func page(of range: ByteRange<Normalised>) -> Int? {
        if !ofNotes.isEmpty, let note = letter.note(holding: range), let page = ofNotes[note] { return page }
        return letter.pages.number(at: range.start)
    }
}
