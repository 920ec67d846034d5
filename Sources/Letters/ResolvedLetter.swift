/// A letter with the works that it names, each as its context means it, and its own day.
public struct ResolvedLetter: Sendable {
    public let structured: StructuredLetter
    /// In order of their place. No work overlaps another, save those that share their words (the members of a list, the
    /// works of a note pointed to); a date may stand inside the words of a work.
    public let mentions: [Mention]
    public let head: LetterHead

    public init(structured: StructuredLetter, mentions: [Mention], head: LetterHead) {
        self.structured = structured
        self.mentions = mentions
        self.head = head
    }

    public var normalised: NormalisedLetter { structured.normalised }
    public var notes: [Note] { structured.notes }
    public var calls: [NoteCall] { structured.calls }
    public var marks: [ByteRange<Normalised>] { structured.marks }
    public var passages: [Passage] { structured.passages }

    /// The page on which `range` begins, where the letter shows its pages. Logarithmic in their number.
    /// - Parameter notePages: `notePages`.
    public func page(of range: ByteRange<Normalised>, _ notePages: [Int?]) -> Int? {
        if !notePages.isEmpty, let note = note(holding: range), let page = notePages[note] { return page }
        return structured.pages.number(at: range.start)
    }

    /// The page of each note's first call, where a format told the notes: their words stand behind the letter's then.
    /// Empty for other letters. Linear in the calls.
    public var notePages: [Int?] {
        guard normalised.letter.layout != nil, !structured.pages.isEmpty else { return [] }
        var result = [Int?](repeating: nil, count: notes.count)
        for call in calls.reversed() {
            if let note = call.note { result[note] = structured.pages.number(at: call.range.start) }
        }
        return result
    }

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
