internal import Letters
internal import Tables
internal import Text

/// The sentences of a letter in its report: whole where they stand first, with the anchor to which the annotated letter
/// leads back; from then on their first words, which lead there.
struct SentenceQuotes {
    private let linked: LinkedLetter
    private let places: ReportPlaces
    private var seen: Set<SentenceIndex> = []
    private var notes: Set<String> = []

    init(_ linked: LinkedLetter, _ places: ReportPlaces) {
        self.linked = linked
        self.places = places
    }

    /// Whether a sentence was not quoted yet.
    func isNew(_ sentence: SentenceIndex) -> Bool { !seen.contains(sentence) }

    /// Whether a note is asked for the first time: its anchor stands there.
    mutating func isFirst(_ note: Note) -> Bool { notes.insert(note.id).inserted }

    /// A sentence, or its first words.
    mutating func quote(_ sentence: SentenceIndex) -> [UInt8] {
        let anchor = ReportPlaces.sentence(sentence)
        let words = linked.plainWords(linked.sentences[sentence].range)
        var quote: [UInt8] = []
        if seen.insert(sentence).inserted {
            quote.append("<a id=\"\(anchor)\"></a>")
            quote.append(markdown: Markdown.shortened(words, to: Self.longest).span)
            quote.append(places.arrow(to: anchor))
        } else {
            quote.append("[")
            quote.append(markdown: Markdown.shortened(words, to: Self.longestAgain).span, isLink: true)
            quote.append("](#\(anchor))")
        }
        return quote
    }

    /// In bytes; the arrow leads to the whole.
    private static let longest = 600
    /// In bytes.
    private static let longestAgain = 60
}
