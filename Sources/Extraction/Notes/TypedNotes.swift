internal import Letters

/// Notes typed by hand: `1)` or `[1]` behind the words, and again at the beginning of a line before the note's text. Such
/// numbers also stand before the items of a list, so they count only as a whole: the notes run 1, 2, 3 … and the first of
/// them is called further up.
func findTypedNotes(_ text: Span<UInt8>, _ anchors: Anchors, _ notes: inout [RawNote], _ calls: inout [RawNote]) {
    for syntax in [NoteSyntax.parenthesis, .bracket] {
        var bodies: [RawNote] = []
        var candidates: [RawNote] = []
        for digit in anchors.digits {
            guard let mark = readMark(text, at: Int(digit), syntax) else { continue }
            if mark.isAtLineStart { bodies.append(mark.note) } else { candidates.append(mark.note) }
        }
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

private func readMark(
    _ text: Span<UInt8>, at digit: Int, _ syntax: NoteSyntax
) -> (note: RawNote, isAtLineStart: Bool)? {
    var cursor = Cursor(text, at: digit)
    guard let number = cursor.takeNumber(upTo: 2), number > 0 else { return nil }
    var start = digit
    if syntax == .bracket {
        guard start > 0, text[start - 1] == UInt8(ascii: "[") else { return nil }
        start -= 1
        if start > 0, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    }
    _ = cursor.take(UInt8(ascii: "\\"))
    guard cursor.take(syntax == .bracket ? UInt8(ascii: "]") : UInt8(ascii: ")")) else { return nil }
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
