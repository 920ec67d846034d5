internal import Letters
internal import Text

/// Notes as pandoc writes Markdown: `[^7]` where the note is called; `[^7]: text` at the beginning of a line, which goes
/// on over following lines until an empty one, and beyond it where the lines are indented.
func readPandocNotes(_ text: Span<UInt8>, _ anchors: Anchors) -> Layout<Normalised> {
    var layout = Layout<Normalised>()
    for bracket in anchors.brackets {
        let start = Int(bracket)
        var cursor = Cursor(text, at: start)
        guard cursor.take("[^"), let label = takeLabel(&cursor), cursor.take(UInt8(ascii: "]")) else { continue }
        let isAtLineStart = start == 0 || text[start - 1] == UInt8(ascii: "\n")
        if isAtLineStart, cursor.take(UInt8(ascii: ":")) {
            let end = endOfNote(text, from: cursor.position)
            let body = trimmed(text, cursor.position..<end)
            layout.notes.append(
                Layout.Note(
                    series: .footnote, label: label, range: ByteRange(start, body.upperBound), body: ByteRange(body.lowerBound, body.upperBound)))
        } else {
            layout.calls.append(Layout.Call(series: .footnote, label: label, range: ByteRange(start, cursor.position)))
        }
    }
    return layout
}

private func endOfNote(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
        var next = position
        var lineEnds = 0
        while next < text.count, text[next] == UInt8(ascii: "\n") || text[next] == UInt8(ascii: "\r") {
            if text[next] == UInt8(ascii: "\n") { lineEnds += 1 }
            next += 1
        }
        let isIndented = Cursor(text, at: next).stands("    ") || (next < text.count && text[next] == 0x09)
        let isNote = Cursor(text, at: next).stands("[^")
        if next >= text.count || isNote || (lineEnds > 1 && !isIndented) { return position }
        position = next
    }
    return position
}
