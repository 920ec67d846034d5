public import Letters
internal import Text

/// Tells what every stretch of a letter is: lines, pages, paragraphs and their roles, notes and calls, sentences. It looks for no source.
public struct Structurer: Sendable {
    public init() {}

    /// The letter with its passages. Linear in the text.
    public func structure(_ clean: NormalisedLetter) -> StructuredLetter {
        let text = clean.text.span
        let page = scanAnchors(text)
        let lines = Lines(text: clean.text, anchors: page)
        let isMarkdown = clean.letter.format == .markdown
        var reader = ParagraphReader(
            text: text, lines: lines, isMarkdown: isMarkdown, runningHeads: findRunningHeads(text, lines, page), spans: findSpans(text, page))
        reader.read()
        var paragraphs = reader.paragraphs
        var flat = FlatText(clean, paragraphs)
        // Where each page begins that a form feed ends.
        var feeds = page.formFeeds.isEmpty ? [] : flat.places(ofClean: page.formFeeds.map { Int($0) + 1 })
        // What pages repeat inside their paragraphs shows when those are whole.
        var anchors = scanAnchors(flat.bytes.span)
        var pages = findPages(flat.bytes.span, anchors)
        pages.add(findRunningTitles(flat.bytes.span, anchors))
        var starts = pages.pages.map(\.start)
        if !pages.marks.isEmpty {
            let whole = NormalisedLetter(letter: clean.letter, text: flat.bytes, map: flat.map, illFormed: clean.illFormed)
            paragraphs = cut(flat.bytes.span, zip(paragraphs, flat.paragraphs), pages.marks)
            flat = FlatText(whole, paragraphs)
            anchors = scanAnchors(flat.bytes.span)
            feeds = flat.places(ofClean: feeds)
            starts = flat.places(ofClean: starts)
        }
        let numbered = feeds.isEmpty
            ? zip(pages.pages, starts).map { Page(number: $0.number, start: $0.start == 0 ? 0 : $1) }
            : ([0] + feeds).enumerated().map { Page(number: $0.offset + 1, start: $0.element) }
        let apparatus = findNotes(flat.bytes.span, anchors)
        var roles = RoleReader(
            text: flat.bytes.span, paragraphs: flat.paragraphs, hints: paragraphs.map(\.role), apparatus: apparatus, pages: numbered,
            isMarkdown: isMarkdown)
        let passages = roles.read()
        let sentences = breakSentences(flat.bytes.span, anchors, apparatus, passages)
        return StructuredLetter(
            normalised: NormalisedLetter(letter: clean.letter, text: flat.bytes, map: flat.map, illFormed: clean.illFormed),
            cleanText: clean.text, anchors: anchors, passages: passages, notes: apparatus.notes, calls: apparatus.calls,
            marks: apparatus.marks.sorted { $0.start < $1.start }, sentences: sentences, pages: numbered)
    }
}

/// The paragraphs without the page numbers and running titles inside them, which come behind the paragraph as ones of their own.
private func cut(
    _ text: Span<UInt8>, _ paragraphs: Zip2Sequence<[Paragraph], [ByteRange<Normalised>]>, _ cuts: [ByteRange<Normalised>]
) -> [Paragraph] {
    var result: [Paragraph] = []
    var next = 0
    for (paragraph, range) in paragraphs {
        var words = Paragraph(role: paragraph.role, isTight: paragraph.isTight)
        var furniture: [Paragraph] = []
        var start = range.start
        while next < cuts.count, cuts[next].end <= start { next += 1 }
        while next < cuts.count, cuts[next].start < range.end {
            let before = trimmed(text, start..<max(start, cuts[next].start))
            if !before.isEmpty { words.pieces.append(before) }
            let piece = trimmed(text, max(start, cuts[next].start)..<min(cuts[next].end, range.end))
            if !piece.isEmpty { furniture.append(Paragraph(pieces: [piece], role: isPageNumber(text, piece) ? .pageNumber : .runningHead)) }
            start = min(cuts[next].end, range.end)
            if cuts[next].end > range.end { break }
            next += 1
        }
        let rest = trimmed(text, start..<range.end)
        if !rest.isEmpty { words.pieces.append(rest) }
        if !words.pieces.isEmpty { result.append(words) }
        result += furniture
    }
    return result
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
