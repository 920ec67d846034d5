internal import Knowledge
internal import Letters
internal import Text

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
func readBracketed(_ text: Span<UInt8>, at digit: Int) -> NoteMark? {
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
func forEachSuperscript(_ text: Span<UInt8>, _ use: (NoteMark) -> Void) {
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
