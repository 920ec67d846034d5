/// A letter whose every stretch is known for what it is, before any source is looked for.
///
/// Its text is that of the page in reading order: each paragraph in one line with an empty one behind it, words that a
/// line's end broke whole again, and what a page's end put between the words of a paragraph (running heads, page
/// numbers, foot notes) behind it. All offsets are of that text; its map leads back to the source.
public struct StructuredLetter: Sendable {
    public let normalised: NormalisedLetter
    /// The clean text as it came, whose hash tells letters apart.
    public let cleanText: [UInt8]
    public let anchors: Anchors
    /// In order; they cover the text, white space between them aside, and do not overlap.
    public let passages: [Passage]
    /// In order of their place in the text.
    public let notes: [Note]
    /// In order of their place in the text.
    public let calls: [NoteCall]
    /// Marks of the exporting program (`[bookmark: …]`), which are no words of the letter. In order.
    public let marks: [ByteRange<Normalised>]
    /// In order; each within one passage.
    public let sentences: [Sentence]
    /// Ascending; empty where the letter shows none.
    public let pages: [Page]
    /// The words that lead to an address, where the format tells them. In order.
    public let links: [Layout<Normalised>.Link]
    /// Spans of Markdown's code between words: they stand in their sentences, but no source is read in them. In order.
    public let code: [ByteRange<Normalised>]

    public init(
        normalised: NormalisedLetter, cleanText: [UInt8], anchors: Anchors, passages: [Passage], notes: [Note],
        calls: [NoteCall],
        marks: [ByteRange<Normalised>], sentences: [Sentence], pages: [Page], links: [Layout<Normalised>.Link] = [],
        code: [ByteRange<Normalised>] = []
    ) {
        self.normalised = normalised
        self.cleanText = cleanText
        self.anchors = anchors
        self.passages = passages
        self.notes = notes
        self.calls = calls
        self.marks = marks
        self.sentences = sentences
        self.pages = pages
        self.links = links
        self.code = code
    }

    /// How many running heads, page numbers, lines of imprints and of margins were told apart from the letter's words.
    public var furniture: Int { passages.count { [.runningHead, .pageNumber, .imprint, .margin].contains($0.role) } }

    /// The calls in a stretch, those without words of their own at its end too. Logarithmic in the number of calls.
    public func calls(in range: ByteRange<Normalised>) -> ArraySlice<NoteCall> {
        let first = firstPlace(below: calls.count) { calls[$0].range.start >= range.start }
        return calls[first...].prefix { $0.range.start < range.end || $0.range.isEmpty && $0.range.start == range.end }
    }

    /// Whether a place stands in a span of code. Logarithmic in the number of spans.
    public func standsInCode(_ offset: Int) -> Bool {
        guard !code.isEmpty else { return false }
        let index = firstPlace(below: code.count) { code[$0].end > offset }
        return index < code.count && code[index].start <= offset
    }

    /// The note whose range holds `range`, or nothing. Logarithmic in the number of notes.
    public func note(holding range: ByteRange<Normalised>) -> NoteIndex? {
        let index = firstPlace(below: notes.count) { notes[$0].range.end > range.start }
        return index < notes.count && notes[index].range.contains(range) ? index : nil
    }
}

/// A sentence's place in `StructuredLetter.sentences`.
public typealias SentenceIndex = Int

/// A sentence of the body (a heading counts as one).
public struct Sentence: Sendable, Hashable {
    /// From its first to its last word; calls and notes may stand inside.
    public let range: ByteRange<Normalised>
    /// The passage that holds it.
    public let passage: PassageIndex
    /// The heading it stands under, as a place in `StructuredLetter.passages`.
    public let heading: PassageIndex?

    public init(range: ByteRange<Normalised>, passage: PassageIndex, heading: PassageIndex?) {
        self.range = range
        self.passage = passage
        self.heading = heading
    }
}

/// A passage's place in `StructuredLetter.passages`.
public typealias PassageIndex = Int

/// A stretch of the letter and what it is. Notes and calls may stand inside.
public struct Passage: Sendable, Hashable {
    /// The words, white space around them left out.
    public let range: ByteRange<Normalised>
    public let role: Role
    /// For a heading or item, its number (`3`, `2.1`) when it has one.
    public let number: ByteRange<Normalised>?
    public let part: Part?
    public let speaker: Speaker?
    /// Where the letter shows its pages.
    public let page: Int?

    public init(
        range: ByteRange<Normalised>, role: Role, number: ByteRange<Normalised>? = nil, part: Part? = nil,
        speaker: Speaker? = nil,
        page: Int? = nil
    ) {
        self.range = range
        self.role = role
        self.number = number
        self.part = part
        self.speaker = speaker
        self.page = page
    }
}

/// What a passage is.
public enum Role: String, Sendable, CaseIterable {
    case letterhead, address, reference, subject, salutation, heading, body, listItem, tableCell, question, answer
    case quotation, recital, request, closing, signature, enclosures, note, runningHead, pageNumber, imprint, margin,
        frontMatter, code

    /// Whether the passage is somebody's words: it has rows in `sentences`, and its sources are cited.
    public var isWords: Bool {
        switch self {
        case .heading, .body, .listItem, .tableCell, .question, .answer, .quotation, .recital, .request: true
        default: false
        }
    }
}

/// The part of the document a passage stands in, where the letter shows it.
public enum Part: String, Sendable {
    case aanbiedingsbrief, brief, vragen, antwoorden, motie, amendement, nota, besluit, toelichting, bijlage
}

/// Who speaks in a passage, where the letter shows it.
public enum Speaker: String, Sendable {
    case afzender, vraagsteller, fractie, aangehaald
}
