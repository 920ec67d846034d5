internal import Letters
internal import Tables
internal import Text

/// The sentences of a letter in its report: whole where they stand first, with the anchor to which the annotated letter
/// leads back; from then on their first words, which lead there.
struct SentenceQuotes {
    private let linked: LinkedLetter
    private let places: ReportPlaces
    /// The short form of each sentence that was quoted.
    private var seen: [SentenceIndex: [UInt8]] = [:]
    private var notes: Set<String> = []

    init(_ linked: LinkedLetter, _ places: ReportPlaces) {
        self.linked = linked
        self.places = places
    }

    /// Whether a sentence was not quoted yet.
    func isNew(_ sentence: SentenceIndex) -> Bool { seen[sentence] == nil }

    /// Whether a note is asked for the first time: its anchor stands there.
    mutating func isFirst(_ note: Note) -> Bool { notes.insert(note.id).inserted }

    /// A sentence, or its first words.
    mutating func quote(_ sentence: SentenceIndex) -> [UInt8] {
        if let again = seen[sentence] { return again }
        let anchor = ReportPlaces.sentence(sentence)
        let words = linked.firstWords(linked.sentences[sentence].range, upTo: Self.longest)
        var again: [UInt8] = []
        again.append("[")
        again.append(markdown: Markdown.shortened(words, to: Self.longestAgain).span, isLink: true)
        again.append("](#\(anchor))")
        seen[sentence] = again
        var quote: [UInt8] = []
        quote.append("<a id=\"\(anchor)\"></a>")
        quote.append(markdown: words.span)
        quote.append(places.arrow(to: anchor))
        return quote
    }

    /// In bytes; the arrow leads to the whole.
    private static let longest = 600
    /// In bytes.
    private static let longestAgain = 60
}

extension LinkedLetter {
    /// The plain words of a range up to a limit in bytes, with an ellipsis where there are more. Linear in the limit.
    func firstWords(_ range: ByteRange<Normalised>, upTo limit: Int) -> [UInt8] {
        let text = resolved.normalised.text
        // White space and calls inside the range are no words of it.
        var end = min(range.end, range.start + 2 * limit)
        while end < range.end, end > range.start, text[end] & 0xC0 == 0x80 { end -= 1 }
        let words = plainWords(ByteRange(range.start, end))
        return words.count <= limit && end < range.end ? words + " …".utf8 : Markdown.shortened(words, to: limit)
    }
}
