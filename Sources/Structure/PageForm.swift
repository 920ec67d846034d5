internal import Knowledge
internal import Letters
internal import Text

/// A letter's paragraphs in reading order and its pages: as its format tells them, or as its lines show them.
struct PageForm {
    let flat: FlatText
    /// What is known of each paragraph of the flat text.
    let paragraphs: [Paragraph]
    let anchors: Anchors
    let pages: [Page]
    /// What the format tells, in the flat text.
    let layout: Layout<Normalised>?
    /// The spans of code between a paragraph's words, ascending.
    var code: [ByteRange<Normalised>] = []
}

extension PageForm {
    /// Takes the form that a format tells. Linear, but for a search a note, call and link.
    init(_ clean: NormalisedLetter, told layout: Layout<Source>) {
        let text = clean.text.span
        func place(_ range: ByteRange<Source>) -> Range<Int> {
            let start = clean.map.result(ofSource: range.start)
            return start..<max(start, clean.map.result(ofSource: range.end))
        }
        var paragraphs: [Paragraph] = []
        for told in layout.paragraphs {
            let lines = linesOf(text, place(told.range))
            guard let first = lines.first else { continue }
            // Two paragraphs of the file that are one sentence on the page: `deel ik u mede` and `dat de vragen …`.
            if told.role == nil, let last = paragraphs.last, last.role == nil, let end = last.pieces.last,
                breaksOff(text, end, before: first)
            {
                paragraphs[paragraphs.count - 1].pieces += lines
            } else {
                paragraphs.append(Paragraph(pieces: lines, role: told.role, part: told.part, speaker: told.speaker))
            }
        }
        let flat = FlatText(clean, paragraphs)
        let places = flat.places()
        func range(_ range: ByteRange<Source>) -> ByteRange<Normalised> { places.range(of: place(range)) }
        var placed = Layout<Normalised>()
        placed.isCounted = layout.isCounted
        placed.notes = layout.notes.map { note in
            Layout.Note(
                series: note.series, label: note.label, range: range(note.range),
                body: range(note.body),
                isClosed: note.isClosed)
        }
        placed.calls = layout.calls.map { call in
            Layout.Call(
                series: call.series, label: call.label, range: range(call.range))
        }
        placed.links = layout.links.map { Layout.Link(range: range($0.range), address: $0.address) }
        let starts = flat.places(ofClean: layout.pageStarts.map { clean.map.result(ofSource: $0) })
        let pages =
            starts.isEmpty && !layout.isPaged
            ? [] : ([0] + starts).enumerated().map { Page(number: $0.offset + 1, start: $0.element) }
        self.init(
            flat: flat, paragraphs: paragraphs, anchors: scanAnchors(flat.bytes.span), pages: pages, layout: placed)
    }

    /// Reads the form off the lines of a text. Linear.
    init(readingLinesOf clean: NormalisedLetter) {
        let text = clean.text.span
        let page = scanAnchors(text)
        let lines = Lines(text: clean.text, anchors: page)
        let (marks, spansOfCode) = clean.letter.format == .markdown ? findMarkdownMarks(text) : ([], [])
        var reader = ParagraphReader(
            text: text, lines: lines, isMarkdown: clean.letter.format == .markdown,
            pageEnds: page.formFeeds.map { lines.line(at: Int($0)) }, runningHeads: findRunningHeads(text, lines, page),
            spans: findSpans(text, page), marks: marks)
        reader.read()
        var paragraphs = reader.paragraphs
        var flat = FlatText(clean, paragraphs, marks: marks)
        var code = spansOfCode.isEmpty ? [] : spansOfCode.map(flat.places().range(of:))
        // Where each page begins that a form feed ends.
        var feeds = page.formFeeds.isEmpty ? [] : flat.places(ofClean: page.formFeeds.map { Int($0) + 1 })
        // What pages repeat inside their paragraphs shows when those are whole.
        var anchors = scanAnchors(flat.bytes.span)
        var printed = findPages(flat.bytes.span, anchors)
        printed.add(findRunningTitles(flat.bytes.span, anchors))
        var starts = printed.pages.map(\.start)
        if !printed.marks.isEmpty {
            let whole = NormalisedLetter(
                letter: clean.letter, text: flat.bytes, map: flat.map, illFormed: clean.illFormed)
            paragraphs = cut(flat.bytes.span, zip(paragraphs, flat.paragraphs), printed.marks)
            flat = FlatText(whole, paragraphs)
            anchors = scanAnchors(flat.bytes.span)
            feeds = flat.places(ofClean: feeds)
            starts = flat.places(ofClean: starts)
            if !code.isEmpty { code = code.map { [places = flat.places()] in places.range(of: $0.range) } }
        }
        anchors.leaveOut(code)
        anchors.leaveOut(zip(paragraphs, flat.paragraphs).filter { $0.0.role == .code }.map(\.1))
        // Behind the last page's end stands no page.
        feeds.removeAll { $0 >= flat.bytes.count }
        let pages =
            feeds.isEmpty
            ? zip(printed.pages, starts).map { Page(number: $0.number, start: $0.start == 0 ? 0 : $1) }
            : ([0] + feeds).enumerated().map { Page(number: $0.offset + 1, start: $0.element) }
        self.init(flat: flat, paragraphs: paragraphs, anchors: anchors, pages: pages, layout: nil, code: code)
    }
}

/// Whether a line ends in the middle of a sentence that goes on in the next: without a stop, and with a small letter
/// behind it.
private func breaksOff(_ text: Span<UInt8>, _ line: Range<Int>, before next: Range<Int>) -> Bool {
    line.count > shortestSentence && text[line.upperBound - 1].isLowercase && text[next.lowerBound].isLowercase
        && !Briefhoofd.isOffice(text, next)
        && !(next.count > 1 && ").".utf8.contains(text[next.lowerBound + 1]))
}

/// A shorter line is one of a list.
private let shortestSentence = 60

/// The lines of a paragraph that hold words.
private func linesOf(_ text: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where text[position] == 0x0A || position + 1 == range.upperBound {
        let line = trimmed(text, start..<(text[position] == 0x0A ? position : range.upperBound))
        if !line.isEmpty { lines.append(line) }
        start = position + 1
    }
    return lines
}

/// The paragraphs without the page numbers and running titles inside them, which come behind the paragraph as ones of
/// their own.
private func cut(
    _ text: Span<UInt8>, _ paragraphs: Zip2Sequence<[Paragraph], [ByteRange<Normalised>]>,
    _ cuts: [ByteRange<Normalised>]
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
            if !piece.isEmpty {
                furniture.append(
                    Paragraph(pieces: [piece], role: isPageNumber(text, piece) ? .pageNumber : .runningHead))
            }
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

extension Anchors {
    /// Leaves out the places inside ranges (ascending) that could open a note: code shows how notes are written.
    fileprivate mutating func leaveOut(_ ranges: [ByteRange<Normalised>]) {
        guard !ranges.isEmpty else { return }
        func isInside(_ place: Int32) -> Bool {
            let range = firstPlace(below: ranges.count) { ranges[$0].end > Int(place) }
            return range < ranges.count && ranges[range].start <= Int(place)
        }
        brackets.removeAll(where: isInside)
        digits.removeAll(where: isInside)
    }
}
