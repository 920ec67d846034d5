internal import Letters
internal import Text

/// Notes as pandoc writes Markdown: `[^7]` where the note is called; `[^7]: text` at the beginning of a line, which
/// goes on over following lines until an empty one, and beyond it where the lines are indented.
func readPandocNotes(_ text: Span<UInt8>, _ anchors: Anchors) -> Layout<Normalised> {
    var layout = Layout<Normalised>()
    /// The notes that stand in the text, by their places among the notes and calls.
    var inText: [(note: Int, call: Int)] = []
    for bracket in anchors.brackets {
        let start = Int(bracket)
        var cursor = Cursor(text, at: start)
        if start > 0, text[start - 1] == UInt8(ascii: "^"), let end = endOfInlineNote(text, from: start) {
            // `^[text]`: called where it stands.
            inText.append((layout.notes.count, layout.calls.count))
            let body = trimmed(text, start + 1..<end - 1)
            layout.calls.append(Layout.Call(series: .footnote, label: "", range: ByteRange(start - 1, end)))
            layout.notes.append(
                Layout.Note(
                    series: .footnote, label: "", range: ByteRange(start, end),
                    body: ByteRange(body.lowerBound, body.upperBound)))
            continue
        }
        guard cursor.take("[^"), let label = takePandocLabel(&cursor), cursor.take(UInt8(ascii: "]")) else { continue }
        let isAtLineStart = start == 0 || text[start - 1] == UInt8(ascii: "\n")
        if isAtLineStart, cursor.take(UInt8(ascii: ":")) {
            let end = endOfNote(text, from: cursor.position)
            let body = trimmed(text, cursor.position..<end)
            layout.notes.append(
                Layout.Note(
                    series: .footnote, label: label, range: ByteRange(start, body.upperBound),
                    body: ByteRange(body.lowerBound, body.upperBound)))
        } else {
            layout.calls.append(Layout.Call(series: .footnote, label: label, range: ByteRange(start, cursor.position)))
        }
    }
    // Those in the text take numbers that no written label has.
    let written = Set(layout.notes.map(\.label)).union(layout.calls.map(\.label))
    var number = 0
    for place in inText {
        repeat { number += 1 } while written.contains(String(number))
        layout.notes[place.note].label = String(number)
        layout.calls[place.call].label = String(number)
    }
    // Notes with names, and those in the text, get their numbers from the program that prints them.
    layout.isCounted = inText.isEmpty && layout.notes.allSatisfy { $0.label.utf8.allSatisfy(\.isDigit) }
    return layout
}

/// A label: any characters but white space and brackets (`7`, `bron-politie`).
private func takePandocLabel(_ cursor: inout Cursor) -> String? {
    let start = cursor.position
    while cursor.position - start < longestLabel, !cursor.isAtEnd, !cursor.peek().isSpace,
        !"[]^".utf8.contains(cursor.peek())
    { cursor.position += 1 }
    return cursor.position > start ? words(cursor.text, start..<cursor.position) : nil
}

private let longestLabel = 100

/// Past the bracket that closes a note in the text; nothing where its paragraph ends before.
private func endOfInlineNote(_ text: Span<UInt8>, from start: Int) -> Int? {
    var depth = 0
    var position = start
    while position < text.count, position - start < longestInlineNote {
        switch text[position] {
        case UInt8(ascii: "\\"): position += 1
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]"):
            depth -= 1
            if depth == 0 { return position + 1 }
        case 0x0A where position + 1 < text.count && text[position + 1] == 0x0A: return nil
        default: break
        }
        position += 1
    }
    return nil
}

/// A longer one is an open bracket.
private let longestInlineNote = 4_000

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
