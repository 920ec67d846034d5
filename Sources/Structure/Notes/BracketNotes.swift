internal import Letters
internal import Text

/// Notes as Apache POI and Tika write a Word letter: `[footnoteRef:7]` where the note is called, `[7:  text]` at the
/// end of that paragraph, `[bookmark: name]` for bookmarks.
///
/// A note's text may hold brackets, may run over paragraphs, and may never be closed. Brackets are paired once with a
/// stack; an unclosed note ends where the next one begins (`] [8:`), else with its line. Each byte is looked at a
/// bounded number of times.
///
/// Footnotes and endnotes look alike in the text; a note is of the series whose call comes first among those of its
/// number that have none yet.
func readBracketNotes(_ text: Span<UInt8>, _ anchors: Anchors, _ marks: inout [ByteRange<Normalised>]) -> Layout<
    Normalised
> {
    var layout = Layout<Normalised>()
    layout.isCounted = false
    let brackets = anchors.brackets
    guard !brackets.isEmpty else { return layout }
    let partners = pairBrackets(text, brackets)
    var series = CalledSeries(text, brackets)
    var bodyEnd = 0
    for (index, bracket) in brackets.enumerated() {
        let start = Int(bracket)
        guard text[start] == UInt8(ascii: "[") else { continue }
        if let call = readCall(text, at: start) {
            layout.calls.append(call)
            series.add(call)
            // A call cannot stand in a note: the note before it was never closed.
            if start < bodyEnd, let last = layout.notes.last, last.isClosed {
                layout.notes[layout.notes.count - 1] = cutAtLine(last, text, anchors)
                bodyEnd = layout.notes[layout.notes.count - 1].range.end
            }
            continue
        }
        guard start >= bodyEnd else { continue }
        var cursor = Cursor(text, at: start + 1)
        if cursor.take("bookmark:") {
            if let partner = partners[index] { marks.append(ByteRange(start, partner + 1)) }
            continue
        }
        guard let label = takeLabel(&cursor), cursor.take(UInt8(ascii: ":")), cursor.spaceLength() > 0,
            label.utf8.allSatisfy(\.isDigit) || series.hasEndnote(label)
        else { continue }
        cursor.skipSpaces()
        let end =
            partners[index] ?? resynchronised(text, brackets, after: index, lineEnd: lineEnd(anchors, start, text))
        let body = trimmed(text, min(cursor.position, end)..<end)
        let isClosed = partners[index] != nil
        bodyEnd = isClosed ? end + 1 : end
        layout.notes.append(
            Layout.Note(
                series: series.next(label), label: label, range: ByteRange(start, bodyEnd),
                body: ByteRange(body.lowerBound, body.upperBound),
                isClosed: isClosed))
    }
    return layout
}

/// `[footnoteRef:7]`, `[endnoteRef:7]`.
private func readCall(_ text: Span<UInt8>, at start: Int) -> Layout<Normalised>.Call? {
    var cursor = Cursor(text, at: start + 1)
    let isFootnote = cursor.take("footnoteref:")
    guard isFootnote || cursor.take("endnoteref:") else { return nil }
    cursor.skipSpaces()
    guard let label = takeLabel(&cursor) else { return nil }
    cursor.skipSpaces()
    guard cursor.take(UInt8(ascii: "]")) else { return nil }
    return Layout.Call(
        series: isFootnote ? .footnote : .endnote, label: label, range: ByteRange(start, cursor.position))
}

/// Tells of which series a note is, by the calls around it.
private struct CalledSeries {
    /// The labels that endnotes have; most letters have none, and then all notes are footnotes.
    private var endnotes: Set<String> = []
    private var footnotes: Set<String> = []
    /// The series of the calls so far that have no note yet, by their labels, and how many of them have got one.
    private var waiting: [String: (series: [NoteSort], taken: Int)] = [:]

    init(_ text: Span<UInt8>, _ brackets: [Int32]) {
        for bracket in brackets
        where text[Int(bracket)] == UInt8(ascii: "[") && Cursor(text, at: Int(bracket) + 1).stands("endnoteref:") {
            if let call = readCall(text, at: Int(bracket)) { endnotes.insert(call.label) }
        }
        guard !endnotes.isEmpty else { return }
        for bracket in brackets
        where text[Int(bracket)] == UInt8(ascii: "[") && Cursor(text, at: Int(bracket) + 1).stands("footnoteref:") {
            if let call = readCall(text, at: Int(bracket)) { footnotes.insert(call.label) }
        }
    }

    mutating func add(_ call: Layout<Normalised>.Call) {
        guard !endnotes.isEmpty else { return }
        waiting[call.label, default: ([], 0)].series.append(call.series)
    }

    /// Whether a label that is no number (`iv`) is an endnote's.
    func hasEndnote(_ label: String) -> Bool { endnotes.contains(label) && !footnotes.contains(label) }

    mutating func next(_ label: String) -> NoteSort {
        guard endnotes.contains(label) else { return .footnote }
        guard let (series, taken) = waiting[label], taken < series.count else {
            return hasEndnote(label) ? .endnote : .footnote
        }
        waiting[label]?.taken = taken + 1
        return series[taken]
    }
}

/// For each `[` the offset of its `]`, or nothing.
private func pairBrackets(_ text: Span<UInt8>, _ brackets: [Int32]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: brackets.count)
    var open: [Int] = []
    for (index, bracket) in brackets.enumerated() {
        if text[Int(bracket)] == UInt8(ascii: "[") {
            open.append(index)
        } else if let opener = open.popLast() {
            partners[opener] = Int(bracket)
        }
    }
    return partners
}

/// Where an unclosed note ends: at a `]` that the next note follows, else at the end of its line.
private func resynchronised(_ text: Span<UInt8>, _ brackets: [Int32], after index: Int, lineEnd: Int) -> Int {
    var next = index + 1
    while next < brackets.count, Int(brackets[next]) < lineEnd {
        let offset = Int(brackets[next])
        next += 1
        guard text[offset] == UInt8(ascii: "]") else { continue }
        var cursor = Cursor(text, at: offset + 1)
        while cursor.peek() == 0x20 { cursor.position += 1 }
        guard cursor.take(UInt8(ascii: "[")), takeLabel(&cursor) != nil, cursor.take(UInt8(ascii: ":")) else {
            continue
        }
        return offset
    }
    return lineEnd
}

private func lineEnd(_ anchors: Anchors, _ start: Int, _ text: Span<UInt8>) -> Int {
    let index = firstPlace(below: anchors.lineEnds.count) { Int(anchors.lineEnds[$0]) >= start }
    return index < anchors.lineEnds.count ? Int(anchors.lineEnds[index]) : text.count
}

private func cutAtLine(_ note: Layout<Normalised>.Note, _ text: Span<UInt8>, _ anchors: Anchors)
    -> Layout<Normalised>.Note
{
    let end = lineEnd(anchors, note.range.start, text)
    let body = trimmed(text, min(note.body.start, end)..<end)
    return Layout.Note(
        series: note.series, label: note.label, range: ByteRange(note.range.start, end),
        body: ByteRange(body.lowerBound, body.upperBound),
        isClosed: false)
}

/// A note's number or short letters: `7`, `iv`, `a`.
func takeLabel(_ cursor: inout Cursor) -> String? {
    let start = cursor.position
    while cursor.position - start < 6, cursor.peek().isDigit || cursor.peek().isLowercase { cursor.position += 1 }
    guard cursor.position > start else { return nil }
    return words(cursor.text, start..<cursor.position)
}
