internal import Letters
internal import Text

/// Notes at the foot of a printed page, as programs that read PDF files give them: the number in a line of its own, the
/// words in the lines below it, up to an empty line or the next number.
///
///     … heb ik uw Kamer daarover geïnformeerd.4
///
///     4 Kamerstuk 31 066, nr. 700
///
/// Pages and the rows of tables have such numbers too, so they count only in sequence, each with its call stuck to a
/// word between the call before it and the note itself.
func findPageFootNotes(_ text: Span<UInt8>, _ anchors: Anchors, _ notes: inout [RawNote], _ calls: inout [RawNote]) {
    let bodies = anchors.digits.compactMap { readNumberLine(text, at: Int($0)) }
    guard bodies.contains(where: { $0.mark.number == 1 }) else { return }
    let candidates = FootCalls(text, anchors)
    var next = 1
    /// Behind the last call, and behind the last note.
    var position = 0
    var end = 0
    for (index, body) in bodies.enumerated() {
        let number = body.mark.number
        // Each page may count anew.
        if number == 1, next > 1, candidates.call(to: 1, from: end, before: body.mark.range.lowerBound) != nil {
            (next, position) = (1, end)
        }
        guard number == next else { continue }
        let called = candidates.call(to: next, from: position, before: body.mark.range.lowerBound)
        if called == nil {
            // A call that the text lost; the notes go on if the next one has its own.
            let follower = bodies[(index + 1)...].prefix(4).first { $0.mark.number == next + 1 }
            guard next > 1, let follower,
                candidates.call(to: next + 1, from: position, before: follower.mark.range.lowerBound) != nil
            else { continue }
        }
        notes.append(body.mark.note(body.words))
        if let called {
            calls.append(called.call)
            position = called.range.upperBound
        }
        end = body.words.upperBound
        next += 1
    }
}

/// The numbers of a text that may call the notes at the feet of its pages, by what speaks for them.
private struct FootCalls {
    private var clear: [Int: [NoteMark]] = [:]
    private var behindYears: [Int: [NoteMark]] = [:]
    private var doubtful: [Int: [NoteMark]] = [:]

    init(_ text: Span<UInt8>, _ anchors: Anchors) {
        for digit in anchors.digits {
            if let mark = readGlued(text, at: Int(digit)), mark.range.lowerBound > 0, standsBehindWords(text, mark) {
                clear[mark.number, default: []].append(
                    NoteMark(syntax: .pageFoot, number: mark.number, range: mark.range))
            } else if let mark = readBehindYear(text, at: Int(digit)) {
                behindYears[mark.number, default: []].append(mark)
            } else if let mark = readDoubtfulCall(text, at: Int(digit)) {
                doubtful[mark.number, default: []].append(
                    NoteMark(syntax: .pageFoot, number: mark.number, range: mark.range))
            }
        }
    }

    /// The first clear call in a stretch, else the first one behind a year, else the only doubtful one. Logarithmic.
    func call(to number: Int, from start: Int, before end: Int) -> NoteMark? {
        for (marks, isSure) in [(clear[number], true), (behindYears[number], true), (doubtful[number], false)] {
            guard let marks else { continue }
            let place = firstPlace(below: marks.count) { marks[$0].range.lowerBound >= start }
            guard place < marks.count, marks[place].range.upperBound <= end else { continue }
            if isSure || place + 1 == marks.count || marks[place + 1].range.upperBound > end { return marks[place] }
        }
        return nil
    }
}

/// The call stuck to a year or its full stop: `mijn brief van 7 november 20231`, `sinds 2018.12 Hierbij`.
private func readBehindYear(_ text: Span<UInt8>, at digit: Int) -> NoteMark? {
    var cursor = Cursor(text, at: digit)
    guard let year = cursor.takeNumber(upTo: 6), !cursor.peek().isLetter else { return nil }
    let length = cursor.position - digit - 4
    if length == 0, (1990...2099).contains(year), cursor.take(UInt8(ascii: ".")) {
        let start = cursor.position
        guard let called = cursor.takeNumber(upTo: 2) else { return nil }
        let end = cursor.position
        guard cursor.skipSpaces(), cursor.peek().isUppercase else { return nil }
        return NoteMark(syntax: .pageFoot, number: called, range: start..<end)
    }
    guard length == 1 || length == 2 else { return nil }
    let scale = length == 1 ? 10 : 100
    guard (1990...2099).contains(year / scale), year % scale >= scale / 10 else { return nil }
    return NoteMark(syntax: .pageFoot, number: year % scale, range: cursor.position - length..<cursor.position)
}

/// A number in a line of its own and the words below it.
private struct NumberLine {
    let mark: NoteMark
    let words: Range<Int>
}

private func readNumberLine(_ text: Span<UInt8>, at digit: Int) -> NumberLine? {
    var cursor = Cursor(text, at: digit)
    guard let number = cursor.takeNumber(upTo: 3), number > 0 else { return nil }
    let mark = NoteMark(syntax: .pageFoot, number: number, range: digit..<cursor.position)
    guard takeLineEnd(&cursor) else { return nil }
    var start = digit
    while start > 0, text[start - 1] == 0x20 { start -= 1 }
    guard start == 0 || text[start - 1] == UInt8(ascii: "\n") else { return nil }
    let first = cursor.position
    while !cursor.isAtEnd {
        var line = cursor
        line.skipBlanks()
        // An empty line, or the form feed between two pages.
        if line.isAtEnd || line.peek() == UInt8(ascii: "\n") || line.peek() == 0x0C { break }
        if line.takeNumber(upTo: 3) != nil, takeLineEnd(&line) { break }
        while !cursor.isAtEnd, cursor.peek() != UInt8(ascii: "\n") { cursor.position += 1 }
        if !cursor.isAtEnd { cursor.position += 1 }
    }
    let words = trimmed(text, first..<cursor.position)
    return words.isEmpty ? nil : NumberLine(mark: mark, words: words)
}

/// Takes blanks and the end of the line.
private func takeLineEnd(_ cursor: inout Cursor) -> Bool {
    cursor.skipBlanks()
    return cursor.take(UInt8(ascii: "\n"))
}

extension Cursor {
    fileprivate mutating func skipBlanks() {
        while peek() == 0x20 || peek() == UInt8(ascii: "\r") || peek() == UInt8(ascii: "\t") { position += 1 }
    }
}
