public import Letters
internal import Text

/// Tells what every stretch of a letter is: lines, pages, paragraphs and their roles, notes and calls, sentences. It
/// looks for no source.
public struct Structurer: Sendable {
    public init() {}

    /// The letter with its passages. Linear in the text.
    public func structure(_ clean: NormalisedLetter) -> StructuredLetter {
        let form = clean.letter.layout.map { PageForm(clean, told: $0) } ?? PageForm(readingLinesOf: clean)
        let text = form.flat.bytes
        let apparatus = findNotes(text.span, form.anchors, given: form.layout)
        var roles = RoleReader(
            text: text.span, paragraphs: form.flat.paragraphs, hints: form.paragraphs, apparatus: apparatus,
            pages: form.pages)
        let passages = roles.read()
        let sentences = breakSentences(text.span, form.anchors, apparatus, passages)
        return StructuredLetter(
            normalised: NormalisedLetter(
                letter: clean.letter, text: text, map: form.flat.map, illFormed: clean.illFormed),
            cleanText: clean.text, anchors: form.anchors, passages: passages, notes: apparatus.notes,
            calls: apparatus.calls,
            marks: apparatus.marks.sorted { $0.start < $1.start }, sentences: sentences, pages: form.pages,
            links: form.layout?.links ?? [], code: form.code)
    }
}

/// The sentences of all passages that are somebody's words; a heading counts as one.
private func breakSentences(
    _ text: Span<UInt8>, _ anchors: Anchors, _ apparatus: Apparatus, _ passages: [Passage]
) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(anchors.stops.count + passages.count)
    var breaker = SentenceBreaker(text: text, anchors: anchors, apparatus: apparatus)
    var heading: PassageIndex?
    for (index, passage) in passages.enumerated() where passage.role.isWords {
        if passage.role == .heading {
            heading = index
            sentences.append(Sentence(range: passage.range, passage: index, heading: index))
        } else {
            for range in breaker.sentences(in: passage.range) {
                sentences.append(Sentence(range: range, passage: index, heading: heading))
            }
        }
    }
    return sentences
}
