internal import Text

/// The end of the sentence that holds `start`: at its stop, or at the end of the line or note, or `limit` bytes on.
public func endOfSentence(_ text: Span<UInt8>, from start: Int, within limit: Int = 500) -> Int {
    let bound = min(text.count, start + limit)
    var position = nextMark(text, from: start, to: bound)
    while position < bound {
        switch text[position] {
        case UInt8(ascii: "\n"):
            if endsParagraph(text, position) { return position }
        case UInt8(ascii: "?"), UInt8(ascii: "!"): return position
        case UInt8(ascii: "["): return position
        case UInt8(ascii: "."):
            if endsSentence(text, position) { return position }
        default: break
        }
        position = nextMark(text, from: position + 1, to: bound)
    }
    return bound
}

/// The next byte that may be a line feed, a bracket or the stop of a sentence, or `end`.
private func nextMark(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position + 8 <= end {
        let marks = markedBytes(text.word(at: position))
        if marks != 0 { return position + marks.trailingZeroBitCount / 8 }
        position += 8
    }
    return min(position, end)
}

/// The last byte before `end` that may be one, or `start`; the byte itself is the one before what is given.
private func lastMark(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = end
    while position - 8 >= start {
        let marks = markedBytes(text.word(at: position - 8))
        if marks != 0 { return position - marks.leadingZeroBitCount / 8 }
        position -= 8
    }
    return max(position, start)
}

/// The beginning of the sentence that holds `end`.
public func startOfSentence(_ text: Span<UInt8>, before end: Int, within limit: Int = 500) -> Int {
    let bound = max(0, end - limit)
    var position = lastMark(text, from: bound, to: end)
    while position > bound {
        let byte = text[position - 1]
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") { return position }
        if byte == UInt8(ascii: "\n"), endsParagraph(text, position - 1) { return position }
        if byte == UInt8(ascii: "]") { return position }
        if byte == UInt8(ascii: "."), endsSentence(text, position - 1) { return position }
        position = lastMark(text, from: bound, to: position - 1)
    }
    return bound
}

/// Whether the full stop at `stop` ends a sentence: nothing or a capital follows, and no abbreviation or initial stands
/// before it. (`SentenceBreaker` knows mentions and calls too; the grammar looks only for where to stop reading.)
private func endsSentence(_ text: Span<UInt8>, _ stop: Int) -> Bool {
    var cursor = Cursor(text, at: stop + 1)
    if cursor.isAtEnd || cursor.peek() == UInt8(ascii: "[") { return true }
    guard cursor.skipSpaces(), cursor.isAtEnd || cursor.peek().isUppercase || cursor.peek() >= 0x80 else {
        return false
    }
    var start = stop
    while start > 0,
        text[start - 1].isLetter || text[start - 1].isDigit || text[start - 1] & 0xC0 == 0x80
            || text[start - 1] == UInt8(ascii: ".")
    { start -= 1 }
    // Behind a bracket or a quotation mark; an initial is one letter.
    guard stop - start > 1 else { return stop == start || text[start].isDigit }
    return Afkortingen.stop(after: start..<stop, in: text) != .neverFinal
}

/// Whether a paragraph ends in a range.
public func holdsParagraphEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { text[$0] == UInt8(ascii: "\n") && endsParagraph(text, $0) }
}

/// Whether a paragraph ends with the line feed at `lineEnd`: before an empty line, or before one that is indented
/// further. (A page that `pdftotext` laid out is indented as a whole.) Looks 200 bytes back.
private func endsParagraph(_ text: Span<UInt8>, _ lineEnd: Int) -> Bool {
    let next = indentation(text, lineEnd + 1)
    if next.end >= text.count || text[next.end].isSpace { return true }
    guard next.width > 0 else { return false }
    var start = lineEnd
    while start > max(0, lineEnd - 200), text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return next.width > indentation(text, start).width
}

/// The spaces and tabs a line begins with, and where they end.
private func indentation(_ text: Span<UInt8>, _ start: Int) -> (width: Int, end: Int) {
    var end = start
    while end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    return (end - start, end)
}
