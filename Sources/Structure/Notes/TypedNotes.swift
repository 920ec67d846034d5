internal import Knowledge
internal import Letters
internal import Text

/// Notes typed by hand, or as a printed page gives them: `1)`, `[1]`, `¹` or a bare number stuck to the words, and
/// again at the beginning of a line before the note's text.
///
/// Such numbers also stand before the items of a list, behind units (`m²`) and in names (`A4`), so they count only as a
/// whole: the notes run 1, 2, 3 … and are called further up; the two bare kinds only when every note is called, in
/// order, and only in a text that no program has given notes of another kind.
func findTypedNotes(_ text: Span<UInt8>, _ anchors: Anchors, _ notes: inout [RawNote], _ calls: inout [RawNote]) {
    var marks: [NoteSyntax: Marks] = [:]
    let isPrinted = notes.isEmpty
    for digit in anchors.digits {
        let mark = readBracketed(text, at: Int(digit)) ?? (isPrinted ? readGlued(text, at: Int(digit)) : nil)
        if let mark, marks[mark.syntax, default: Marks()].add(mark, text) { continue }
        guard isPrinted, let mark = readDoubtfulCall(text, at: Int(digit)) else { continue }
        marks[.glued, default: Marks()].addDoubtful(mark)
    }
    if isPrinted { forEachSuperscript(text) { _ = marks[.superscript, default: Marks()].add($0, text) } }
    for syntax in [NoteSyntax.parenthesis, .bracket, .superscript, .glued] {
        guard let (run, called) = marks[syntax]?.notes(areBare: syntax == .superscript || syntax == .glued) else {
            continue
        }
        notes += run
        calls += called
    }
}

/// A number that may call a note or begin one.
struct NoteMark {
    let syntax: NoteSyntax
    let number: Int
    let range: Range<Int>

    /// The call this mark is.
    var call: RawNote {
        RawNote(
            syntax: syntax, label: String(number), range: ByteRange(range.lowerBound, range.upperBound),
            body: ByteRange(range.lowerBound, range.lowerBound))
    }

    /// The note this mark begins.
    func note(_ body: Range<Int>) -> RawNote {
        RawNote(
            syntax: syntax, label: String(number), range: ByteRange(range.lowerBound, body.upperBound),
            body: ByteRange(body.lowerBound, body.upperBound))
    }
}

/// All marks of one syntax.
private struct Marks {
    private var bodies: [RawNote] = []
    private var candidates: [RawNote] = []
    private var doubtful: [RawNote] = []

    /// - Returns: whether the mark can be a note or a call.
    mutating func add(_ mark: NoteMark, _ text: Span<UInt8>) -> Bool {
        let start = mark.range.lowerBound
        if start == 0 || text[start - 1] == UInt8(ascii: "\n") {
            if let body = body(text, behind: mark) { bodies.append(mark.note(body)) }
        } else if standsBehindWords(text, mark) {
            candidates.append(mark.call)
        } else {
            return false
        }
        return true
    }

    mutating func addDoubtful(_ mark: NoteMark) { doubtful.append(mark.call) }

    /// The runs of notes 1, 2, 3 … and the calls to them: the last one, since an earlier run is a list; each one where
    /// each has a call 1 of its own before it (pages that count anew).
    func notes(areBare: Bool) -> (run: [RawNote], called: [RawNote])? {
        let starts = bodies.indices.filter { bodies[$0].label == "1" }
        guard let last = starts.last else { return nil }
        var kept: [Int] = []
        if areBare {
            let first = (candidates + doubtful).filter { $0.label == "1" }.sorted { $0.range.start < $1.range.start }
            for start in starts {
                let end = kept.last.map { bodies[$0].range.end } ?? 0
                let next = firstPlace(below: first.count) { first[$0].range.start >= end }
                if next < first.count, first[next].range.end <= bodies[start].range.start { kept.append(start) }
            }
        }
        guard kept.count > 1 else { return run(bodies[last...], from: 0, areBare: areBare) }
        var all: (run: [RawNote], called: [RawNote]) = ([], [])
        for (start, next) in zip(kept, kept.dropFirst() + [bodies.count]) {
            guard let found = run(bodies[start..<next], from: all.run.last?.range.end ?? 0, areBare: true) else {
                continue
            }
            all.run += found.run
            all.called += found.called
        }
        return all.run.isEmpty ? nil : all
    }

    /// The run that bodies begin, with the calls to it behind a place.
    private func run(
        _ bodies: ArraySlice<RawNote>, from place: Int, areBare: Bool
    ) -> (run: [RawNote], called: [RawNote])? {
        var run: [RawNote] = []
        for note in bodies where note.label == String(run.count + 1) { run.append(note) }
        guard let end = run.last?.range.start else { return nil }
        // A note stands at the foot of its call's page: behind the call, wherever other notes are.
        let called = within(candidates, place, end).filter { call in
            guard let number = noteNumber(call.label), number <= run.count,
                call.range.start < run[number - 1].range.start
            else { return false }
            let note = firstPlace(below: run.count) { run[$0].range.end > call.range.start }
            return note == run.count || !run[note].range.contains(call.range)
        }
        if areBare {
            if called.map(\.label) != run.map(\.label) {
                return tieBySequence(run, clear: called, doubtful: Array(within(doubtful, place, end)))
                    .map { (run, $0) }
            }
        } else {
            guard called.contains(where: { $0.label == "1" }) else { return nil }
        }
        return (run, called)
    }

    /// Those that begin in a stretch. Logarithmic.
    private func within(_ calls: [RawNote], _ start: Int, _ end: Int) -> ArraySlice<RawNote> {
        let first = firstPlace(below: calls.count) { calls[$0].range.start >= start }
        return calls[first..<max(first, firstPlace(below: calls.count) { calls[$0].range.start >= end })]
    }

    /// The words of a note: the rest of its line, and lines after it that go on with a small letter.
    private func body(_ text: Span<UInt8>, behind mark: NoteMark) -> Range<Int>? {
        var cursor = Cursor(text, at: mark.range.upperBound)
        let isBare = mark.syntax == .superscript || mark.syntax == .glued
        guard cursor.peek() == 0x20 || (isBare && cursor.peek().isUppercase) else { return nil }
        let start = cursor.position
        // `1 januari 2022` at the beginning of a line.
        var month = Cursor(text, at: start + 1)
        if isBare, Maanden.take(&month) != nil { return nil }
        repeat {
            cursor.position += 1
            while !cursor.isAtEnd, cursor.peek() != UInt8(ascii: "\n") { cursor.position += 1 }
            // An address may stand below its title, with or without a tab before it.
            var next = Cursor(text, at: cursor.position + 1)
            if next.peek() == UInt8(ascii: "\n") { next.position += 1 }
            while next.peek() == 0x20 || next.peek() == 0x09 || next.peek() == UInt8(ascii: ")") { next.position += 1 }
            if next.stands("http") || next.stands("www.") { cursor.position = next.position - 1 }
        } while cursor.peek(1).isLowercase && !Cursor(text, at: cursor.position + 1).stands("image")
        let words = trimmed(text, start..<cursor.position)
        return words.isEmpty ? nil : words
    }
}

/// `(1)` and `a1)` are no calls; `woord 1)` and `woord”1)` are. A bare number is stuck to a word or its stop.
func standsBehindWords(_ text: Span<UInt8>, _ mark: NoteMark) -> Bool {
    let cursor = Cursor(text, at: mark.range.lowerBound)
    let before = cursor.peek(-1)
    switch mark.syntax {
    case .parenthesis, .bracket:
        return !"(-,./".utf8.contains(before) && !before.isDigit && (!before.isLetter || before >= 0x80)
    // Two calls may stand apart: `groeit.¹ ²`.
    case .superscript:
        let sizes = 2...3
        return !before.isSpace || sizes.contains { superscript(text, at: mark.range.lowerBound - 1 - $0)?.length == $0 }
    default:
        if isUnit(text, before: mark.range.lowerBound) { return false }
        if before.isLowercase || before >= 0x80 || ")?!".utf8.contains(before) { return true }
        let word = cursor.peek(-2)
        guard ".,;:".utf8.contains(before),
            word.isLowercase || (word.isLetter && cursor.peek(-3).isLetter) || word >= 0x80 || word == UInt8(ascii: ")")
                || word == UInt8(ascii: "\"")
        else {
            return false
        }
        var start = mark.range.lowerBound - 1
        while start > 0, text[start - 1].isLetter { start -= 1 }
        // `nr.1` is a number, `jl.1` a call.
        let stop = Afkortingen.stop(after: start..<mark.range.lowerBound - 1, in: text)
        return stop == nil || stop == .maybeFinal
    }
}

/// Whether a unit or formula ends here, whose raised number calls nothing: `m2`, `(km2`, `CO2`.
private func isUnit(_ text: Span<UInt8>, before end: Int) -> Bool {
    (["m", "dm", "cm", "mm", "km", "CO"] as [StaticString]).contains { unit in
        let start = end - unit.utf8CodeUnitCount
        return start > 0 && !text[start - 1].isLetter && !text[start - 1].isDigit
            && Cursor(text, at: start).stands(unit, ignoringCase: false)
    }
}

/// `1)`, `[1]` and their escaped forms in Markdown.
private func readBracketed(_ text: Span<UInt8>, at digit: Int) -> NoteMark? {
    // What stands behind the number turns most of them away.
    var cursor = Cursor(text, at: digit + (digit + 1 < text.count && text[digit + 1].isDigit ? 2 : 1))
    _ = cursor.take(UInt8(ascii: "\\"))
    let isRound = cursor.peek() == UInt8(ascii: ")")
    guard isRound || cursor.peek() == UInt8(ascii: "]") else { return nil }
    cursor.position += 1
    var label = Cursor(text, at: digit)
    guard let number = label.takeNumber(upTo: 2), number > 0 else { return nil }
    var start = digit
    if !isRound {
        guard start > 0, text[start - 1] == UInt8(ascii: "[") else { return nil }
        start -= 1
        if start > 0, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    }
    return NoteMark(syntax: isRound ? .parenthesis : .bracket, number: number, range: start..<cursor.position)
}

/// `krijgt.1` in the text and `1 Kamerstukken …` at the beginning of a line.
func readGlued(_ text: Span<UInt8>, at digit: Int) -> NoteMark? {
    let before = digit > 0 ? text[digit - 1] : 0x0A
    let isAtLineStart = before == 0x0A
    // Most numbers stand behind a space.
    guard isAtLineStart || !(before.isSpace || before.isDigit || before.isUppercase) else { return nil }
    var cursor = Cursor(text, at: digit)
    guard let number = cursor.takeNumber(upTo: 2), number > 0, number < 100, cursor.text[digit] != UInt8(ascii: "0")
    else { return nil }
    let next = cursor.peek()
    let isEnd =
        cursor.isAtEnd || next.isSpace || (!isAtLineStart && ".,;:?!)".utf8.contains(next) && !cursor.peek(1).isDigit)
    guard isEnd || (isAtLineStart && next.isUppercase) else { return nil }
    return NoteMark(syntax: .glued, number: number, range: digit..<cursor.position)
}

/// Every run of superscript digits (`¹`, `²³`), which NFC leaves as they are.
private func forEachSuperscript(_ text: Span<UInt8>, _ use: (NoteMark) -> Void) {
    var position = 0
    while position < text.count {
        // Most text is ASCII.
        if position + 32 <= text.count {
            let first = text.word(at: position) | text.word(at: position + 8)
            let second = text.word(at: position + 16) | text.word(at: position + 24)
            if (first | second) & UInt64.highBits == 0 {
                position += 32
                continue
            }
        }
        let start = position
        var number = 0
        while let (digit, length) = superscript(text, at: position), position - start < 9 {
            number = number * 10 + digit
            position += length
        }
        if position == start {
            position += 1
        } else if number > 0 {
            use(NoteMark(syntax: .superscript, number: number, range: start..<position))
        }
    }
}

private func superscript(_ text: Span<UInt8>, at position: Int) -> (digit: Int, length: Int)? {
    let cursor = Cursor(text, at: position)
    switch (cursor.peek(), cursor.peek(1), cursor.peek(2)) {
    case (0xC2, 0xB9, _): return (1, 2)
    case (0xC2, 0xB2, _): return (2, 2)
    case (0xC2, 0xB3, _): return (3, 2)
    case (0xE2, 0x81, 0xB0): return (0, 3)
    case (0xE2, 0x81, 0xB4...0xB9): return (Int(cursor.peek(2) - 0xB0), 3)
    default: return nil
    }
}
