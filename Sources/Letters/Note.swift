/// Which series of notes a note stands in: the letter's own first, then what else the letter holds (a questioner's).
public struct NoteSeries: Hashable, Sendable, Comparable {
    /// 0 for the first series of the letter, 1 for the second, …
    public let index: Int

    public init(index: Int) { self.index = index }

    /// `a`, `b`, …: the name in the tables.
    public var name: String {
        index < 26 ? String(UnicodeScalar(UInt8(97 + index))) : "s\(index + 1)"
    }

    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// The number that a label is; nothing for letters, marks, and numbers beyond any letter's notes.
public func noteNumber(_ label: String) -> Int? { Int(label).flatMap { (1...mostNotes).contains($0) ? $0 : nil } }

/// No letter has more notes; a larger number in a file is damage.
private let mostNotes = 100_000

/// A note's place in `ResolvedLetter.notes`.
public typealias NoteIndex = Int

/// A footnote or endnote: its printed number and its text.
public struct Note: Sendable, Hashable {
    public let series: NoteSeries
    /// The printed number or letter (`7`, `i`).
    public let label: String
    /// Unique within the letter: `n7`; `b:n1` in a second series; `n7-2` when a number stands twice.
    public let id: String
    /// The whole note as it stands in the text, brackets and number included.
    public let range: ByteRange<Normalised>
    /// The note's own words.
    public let body: ByteRange<Normalised>
    /// Whether its end was found (an unclosed bracket ends with its line).
    public let isClosed: Bool
    /// Whether its label is the number that readers see: POI and Tika give the identifiers of a Word file, which may
    /// begin at 2 and have gaps.
    public let isCounted: Bool
    public let evidence: NoteEvidence

    public init(
        series: NoteSeries, label: String, id: String, range: ByteRange<Normalised>, body: ByteRange<Normalised>,
        isClosed: Bool, isCounted: Bool, evidence: NoteEvidence
    ) {
        self.series = series
        self.label = label
        self.id = id
        self.range = range
        self.body = body
        self.isClosed = isClosed
        self.isCounted = isCounted
        self.evidence = evidence
    }
}

/// A place in the text that calls a note.
public struct NoteCall: Sendable, Hashable {
    public let series: NoteSeries
    public let label: String
    /// The call as it stands: `[footnoteRef:7]`, `[^7]`, `7)`.
    public let range: ByteRange<Normalised>
    /// The note it calls, or nothing when the letter has none of that number.
    public let note: NoteIndex?

    public init(series: NoteSeries, label: String, range: ByteRange<Normalised>, note: NoteIndex?) {
        self.series = series
        self.label = label
        self.range = range
        self.note = note
    }
}

/// What shows that a note is one.
public enum NoteEvidence: String, Sendable, CaseIterable {
    /// The file's format or the program that wrote it marks it.
    case mark
    /// Numbers typed in brackets, called in the text: `1)`, `[1]`.
    case typed
    /// Raised digits, each called in order.
    case raised
    /// Digits stuck to the words, each called in order.
    case glued
    /// Numbers in lines of their own at the feet of pages, in sequence with digits stuck to the words.
    case foot

    /// Whether it leaves no doubt.
    public var isSure: Bool { self == .mark }
}
