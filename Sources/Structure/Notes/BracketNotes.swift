internal import Letters
internal import Text

/// Notes as Apache POI and Tika write a Word letter: `[footnoteRef:7]` where the note is called, `[7:  text]` at the end
/// of that paragraph, `[bookmark: name]` for bookmarks.
///
/// A note's text may hold brackets, may run over paragraphs, and may never be closed. Brackets are paired once with a
/// stack; an unclosed note ends where the next one begins (`] [8:`), else with its line. Each byte is looked at a bounded
/// number of times.
func findBracketNotes(
    _ text: Span<UInt8>, _ anchors: Anchors, _ notes: inout [RawNote], _ calls: inout [RawNote],
    _ marks: inout [ByteRange<Normalised>]
) {
    let brackets = anchors.brackets
    guard !brackets.isEmpty else { return }
    let partners = pairBrackets(text, brackets)
    let isEndnote = endnoteLabels(text, brackets)
    var bodyEnd = 0
    for (index, bracket) in brackets.enumerated() {
        let start = Int(bracket)
        guard text[start] == UInt8(ascii: "[") else { continue }
        var cursor = Cursor(text, at: start + 1)
        let isFootnoteCall = cursor.take("footnoteref:")
        if isFootnoteCall || cursor.take("endnoteref:") {
            cursor.skipSpaces()
            guard let label = takeLabel(&cursor) else { continue }
            cursor.skipSpaces()
            guard cursor.take(UInt8(ascii: "]")) else { continue }
            let range = ByteRange<Normalised>(start, cursor.position)
            let syntax: NoteSyntax = isFootnoteCall ? .footnote : .endnote
            calls.append(RawNote(syntax: syntax, label: label, range: range, body: ByteRange(start, start)))
            // A call cannot stand in a note: the note before it was never closed.
            if start < bodyEnd, let last = notes.last, last.isClosed {
                notes.removeLast()
                notes.append(cutAtLine(last, text, anchors))
                bodyEnd = notes[notes.count - 1].range.end
            }
            continue
        }
        guard start >= bodyEnd else { continue }
        if cursor.take("bookmark:") {
            if let partner = partners[index] { marks.append(ByteRange(start, partner + 1)) }
            continue
        }
        guard let label = takeLabel(&cursor), cursor.take(UInt8(ascii: ":")), cursor.spaceLength() > 0,
            label.utf8.allSatisfy(\.isDigit) || isEndnote(label)
        else { continue }
        cursor.skipSpaces()
        let end = partners[index] ?? resynchronised(text, brackets, after: index, lineEnd: lineEnd(anchors, start, text))
        let body = trimmed(text, min(cursor.position, end)..<end)
        let isClosed = partners[index] != nil
        notes.append(
            RawNote(
                syntax: isEndnote(label) ? .endnote : .footnote, label: label,
                range: ByteRange(start, isClosed ? end + 1 : end), body: ByteRange(body.lowerBound, body.upperBound),
                isClosed: isClosed))
        bodyEnd = isClosed ? end + 1 : end
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

/// Tells labels that only endnote calls use: the bodies of footnotes and endnotes look alike.
private func endnoteLabels(_ text: Span<UInt8>, _ brackets: [Int32]) -> (String) -> Bool {
    /// The labels that calls beginning with `word` use.
    func labels(_ word: StaticString) -> Set<String> {
        var labels: Set<String> = []
        for bracket in brackets {
            var cursor = Cursor(text, at: Int(bracket) + 1)
            if cursor.take(word), let label = takeLabel(&cursor) { labels.insert(label) }
        }
        return labels
    }
    let endnotes = labels("endnoteref:")
    // Most letters have no endnotes.
    if endnotes.isEmpty { return { _ in false } }
    let footnotes = labels("footnoteref:")
    return { endnotes.contains($0) && !footnotes.contains($0) }
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
        guard cursor.take(UInt8(ascii: "[")), takeLabel(&cursor) != nil, cursor.take(UInt8(ascii: ":")) else { continue }
        return offset
    }
    return lineEnd
}

private func lineEnd(_ anchors: Anchors, _ start: Int, _ text: Span<UInt8>) -> Int {
    let index = firstPlace(below: anchors.lineEnds.count) { Int(anchors.lineEnds[$0]) >= start }
    return index < anchors.lineEnds.count ? Int(anchors.lineEnds[index]) : text.count
}

private func cutAtLine(_ note: RawNote, _ text: Span<UInt8>, _ anchors: Anchors) -> RawNote {
    let end = lineEnd(anchors, note.range.start, text)
    let body = trimmed(text, min(note.body.start, end)..<end)
    return RawNote(
        syntax: note.syntax, label: note.label, range: ByteRange(note.range.start, end),
        body: ByteRange(body.lowerBound, body.upperBound), isClosed: false)
}

/// A note's number or short letters: `7`, `iv`, `a`.
func takeLabel(_ cursor: inout Cursor) -> String? {
    let start = cursor.position
    while cursor.position - start < 6, cursor.peek().isDigit || cursor.peek().isLowercase { cursor.position += 1 }
    guard cursor.position > start else { return nil }
    return words(cursor.text, start..<cursor.position)
}
