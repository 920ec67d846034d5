internal import Letters

/// Notes typed by hand: `1)` or `[1]` behind the words, and again at the beginning of a line before the note's text. Such
/// numbers also stand before the items of a list, so they count only as a whole: the notes run 1, 2, 3 … and the first of
/// them is called further up.
func findTypedNotes(_ text: Span<UInt8>, _ anchors: Anchors, _ notes: inout [RawNote], _ calls: inout [RawNote]) {
    var marks: [NoteSyntax: (bodies: [RawNote], candidates: [RawNote])] = [:]
    for digit in anchors.digits {
        guard let mark = readMark(text, at: Int(digit)) else { continue }
        if mark.isAtLineStart {
            marks[mark.note.syntax, default: ([], [])].bodies.append(mark.note)
        } else {
            marks[mark.note.syntax, default: ([], [])].candidates.append(mark.note)
        }
    }
    for syntax in [NoteSyntax.parenthesis, .bracket] {
        guard let (bodies, candidates) = marks[syntax] else { continue }
        // The last run of notes 1, 2, 3 …; an earlier one is a list.
        guard let first = bodies.lastIndex(where: { $0.label == "1" }) else { continue }
        var run: [RawNote] = []
        for note in bodies[first...] {
            guard note.label == String(run.count + 1) else { break }
            run.append(note)
        }
        let called = candidates.filter { call in
            call.range.start < run[0].range.start && run.contains { $0.label == call.label }
        }
        guard called.contains(where: { $0.label == "1" }) else { continue }
        notes += run
        calls += called
    }
}

private func readMark(_ text: Span<UInt8>, at digit: Int) -> (note: RawNote, isAtLineStart: Bool)? {
    // What stands behind the number turns most of them away.
    var cursor = Cursor(text, at: digit + (digit + 1 < text.count && text[digit + 1].isDigit ? 2 : 1))
    _ = cursor.take(UInt8(ascii: "\\"))
    let syntax: NoteSyntax
    switch cursor.peek() {
    case UInt8(ascii: ")"): syntax = .parenthesis
    case UInt8(ascii: "]"): syntax = .bracket
    default: return nil
    }
    cursor.position += 1
    var labelReader = Cursor(text, at: digit)
    guard let number = labelReader.takeNumber(upTo: 2), number > 0 else { return nil }
    var start = digit
    if syntax == .bracket {
        guard start > 0, text[start - 1] == UInt8(ascii: "[") else { return nil }
        start -= 1
        if start > 0, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    }
    let isAtLineStart = start == 0 || text[start - 1] == UInt8(ascii: "\n")
    var end = cursor.position
    var body = start..<start
    if isAtLineStart {
        guard cursor.peek() == 0x20 else { return nil }
        let lineStart = cursor.position
        while !cursor.isAtEnd, cursor.peek() != UInt8(ascii: "\n") { cursor.position += 1 }
        body = trimmed(text, lineStart..<cursor.position)
        end = body.upperBound
    } else {
        // `(1)` and `a1)` are no calls; `woord 1)` and `woord”1)` are.
        let before = text[start - 1]
        guard before != UInt8(ascii: "("), !before.isLetter || before >= 0x80, !before.isDigit, before != 0x2D,
            before != UInt8(ascii: ","), before != UInt8(ascii: "."), before != UInt8(ascii: "/")
        else { return nil }
    }
    let note = RawNote(
        syntax: syntax, label: String(number), range: ByteRange(start, end),
        body: ByteRange(body.lowerBound, body.upperBound))
    return (note, isAtLineStart)
}
