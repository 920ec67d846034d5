/// The two sorts of notes that a program keeps apart.
public enum NoteSort: Int, Sendable { case footnote, endnote }

/// What a format tells of a letter's form, in offsets of one of its texts; nothing for plain text.
///
/// `Reading` fills one where the format knows its paragraphs and notes (`Letter.layout`); `Structure` makes one of the
/// marks that programs leave in text (Apache POI, Tika, pandoc). What a layout does not tell is found in the words.
public struct Layout<Text>: Sendable, Hashable {
    /// A paragraph, heading, item or cell. Line ends inside it mean nothing.
    public struct Paragraph: Sendable, Hashable {
        public var range: ByteRange<Text>
        /// What the format knows it to be; nothing for words, whose role depends on what stands around them.
        public var role: Role?
        public var part: Part?
        public var speaker: Speaker?

        public init(range: ByteRange<Text>, role: Role? = nil, part: Part? = nil, speaker: Speaker? = nil) {
            self.range = range
            self.role = role
            self.part = part
            self.speaker = speaker
        }
    }

    public struct Note: Sendable, Hashable {
        public var series: NoteSort
        public var label: String
        /// The whole note as it stands in the text, its number and brackets included where they stand there.
        public var range: ByteRange<Text>
        /// The note's own words.
        public var body: ByteRange<Text>
        /// Whether its end was found.
        public var isClosed: Bool

        public init(
            series: NoteSort, label: String, range: ByteRange<Text>, body: ByteRange<Text>, isClosed: Bool = true
        ) {
            self.series = series
            self.label = label
            self.range = range
            self.body = body
            self.isClosed = isClosed
        }
    }

    public struct Call: Sendable, Hashable {
        public var series: NoteSort
        public var label: String
        /// The call as it stands in the text; empty, behind the words it belongs to, where the format has no words for
        /// it.
        public var range: ByteRange<Text>

        public init(series: NoteSort, label: String, range: ByteRange<Text>) {
            self.series = series
            self.label = label
            self.range = range
        }
    }

    /// Words that lead to an address.
    public struct Link: Sendable, Hashable {
        public var range: ByteRange<Text>
        public var address: String

        public init(range: ByteRange<Text>, address: String) {
            self.range = range
            self.address = address
        }
    }

    /// In order; they cover the text, white space between them aside, and do not overlap.
    public var paragraphs: [Paragraph] = []
    /// In order of their place; each covers whole paragraphs.
    public var notes: [Note] = []
    /// In order of their place.
    public var calls: [Call] = []
    /// Where the pages after the first begin. Ascending.
    public var pageStarts: [Int] = []
    /// Whether the format has pages, so that a letter without further ones has one.
    public var isPaged = false
    /// In order of their place.
    public var links: [Link] = []
    /// Whether labels are the numbers that readers see: POI and Tika give the identifiers of a Word file, which may
    /// begin at 2 and have gaps.
    public var isCounted = true

    public init() {}
}
