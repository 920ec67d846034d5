internal import Knowledge
internal import Letters
internal import Text

/// Takes a date that begins here: `27 mei 2026`, `dinsdag 19 maart jl.`, `14 en 15 november 2023`, `3-3-2025`, `september 2025`.
/// The mention is the day's alone, the last one's of several.
func takeDate(_ start: inout Cursor) -> Mention? {
    var cursor = start
    for day in ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as [StaticString]
    where cursor.takeSpaced(day) { break }
    var several = cursor
    if let first = several.takeNumber(upTo: 2), (1...31).contains(first), several.skipSpaces(), several.takeSpaced("en"),
        several.peek().isDigit
    {
        var last = several
        if last.takeNumber(upTo: 2) != nil, last.skipSpaces(), Maanden.take(&last) != nil { cursor = several }
    }
    var next = cursor
    var anchor = cursor.position
    if !next.peek().isDigit {
        guard Maanden.take(&next) != nil, next.skipSpaces(), next.peek().isDigit else { return nil }
        anchor = next.position
    }
    guard let reading = Datum.read(cursor.text, at: anchor, notBefore: cursor.position), let date = reading.mentions.first,
        date.range.start == cursor.position
    else { return nil }
    start.position = reading.end
    return date
}

/// The end of the sentence that holds `start`: at its stop, or at the end of the line or note, or `limit` bytes on.
func endOfSentence(_ text: Span<UInt8>, from start: Int, within limit: Int = 500) -> Int {
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
func startOfSentence(_ text: Span<UInt8>, before end: Int, within limit: Int = 500) -> Int {
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

/// Whether the full stop at `stop` ends a sentence: nothing or a capital follows, and no abbreviation or initial stands before
/// it. (`SentenceBreaker` knows mentions and calls too; the grammar looks only for where to stop reading.)
private func endsSentence(_ text: Span<UInt8>, _ stop: Int) -> Bool {
    var cursor = Cursor(text, at: stop + 1)
    if cursor.isAtEnd || cursor.peek() == UInt8(ascii: "[") { return true }
    guard cursor.skipSpaces(), cursor.isAtEnd || cursor.peek().isUppercase || cursor.peek() >= 0x80 else { return false }
    var start = stop
    while start > 0,
        text[start - 1].isLetter || text[start - 1].isDigit || text[start - 1] & 0xC0 == 0x80 || text[start - 1] == UInt8(ascii: ".")
    { start -= 1 }
    // Behind a bracket or a quotation mark; an initial is one letter.
    guard stop - start > 1 else { return stop == start || text[start].isDigit }
    return Afkortingen.stop(after: start..<stop, in: text) != .neverFinal
}

/// Whether a paragraph ends in a range.
func holdsParagraphEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { text[$0] == UInt8(ascii: "\n") && endsParagraph(text, $0) }
}

/// Whether a paragraph ends with the line feed at `lineEnd`: before an empty line, or before one that is indented further. (A page
/// that `pdftotext` laid out is indented as a whole.) Looks 200 bytes back.
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

/// Whether a word stands right before a place, with white space between.
func standsBefore(_ word: StaticString, _ cursor: Cursor, notBefore limit: Int) -> Bool {
    let end = endOfWord(cursor.text, before: cursor.position, notBefore: limit)
    let start = end - word.utf8CodeUnitCount
    guard start >= max(limit, 0), end < cursor.position else { return false }
    var back = Cursor(cursor.text, at: start)
    return back.beginsWord && back.takeWord(word)
}

/// Where the word before a place ends: over spaces and the end of a line, but no empty one.
func endOfWord(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Int {
    var end = position
    var lineEnds = 0
    while end > limit, text[end - 1].isSpace {
        if text[end - 1] == UInt8(ascii: "\n") { lineEnds += 1 }
        if lineEnds > 1 { return position }
        end -= 1
    }
    return end
}

/// Whether a word stands in a range, as a word of its own; it is given in lower case.
func holdsWord(_ text: Span<UInt8>, _ range: Range<Int>, _ words: [StaticString]) -> StaticString? {
    var position = range.lowerBound
    while position < range.upperBound {
        if position == 0 || !text[position - 1].isLetter {
            var cursor = Cursor(text, at: position)
            for word in words where cursor.takeWord(word) { return word }
        }
        position += 1
    }
    return nil
}

/// Letters and digits in lower case, hyphens between: `van der Werf` gives `van-der-werf`.
func slug(_ text: String) -> String {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
        if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
            if byte.isLetter || byte.isDigit {
                result.append(byte.lowercased)
                continue
            }
        } else if scalar.properties.isAlphabetic {
            result += scalar.properties.lowercaseMapping.utf8
            continue
        }
        if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
    }
    while result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
}

/// The words of a range with single spaces, without the backslashes of Markdown.
func plain(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    let part = text.extracting(trimmed(text, range))
    return String(unsafeUninitializedCapacity: part.count) { buffer in
        var count = 0
        var cursor = Cursor(part)
        while !cursor.isAtEnd {
            let start = cursor.position
            var hasWidth = false
            while case let space = cursor.spaceLength(), space > 0 {
                if !cursor.standsZeroWidth { hasWidth = true }
                cursor.position += space
            }
            if hasWidth, count > 0 {
                switch part.lineEndHyphen(before: start..<cursor.position) {
                case .none:
                    buffer[count] = 0x20
                    count += 1
                case .stays: break
                case .falls: count -= 1
                }
            }
            // Markdown's backslash before a mark is no word.
            let mark = cursor.peek(1)
            if cursor.peek() == UInt8(ascii: "\\"), mark > 0x20, mark < 0x7F, !mark.isLetter, !mark.isDigit { cursor.position += 1 }
            if !cursor.isAtEnd {
                buffer[count] = cursor.peek()
                count += 1
                cursor.position += 1
            }
        }
        if count > 0, buffer[count - 1] == 0x20 { count -= 1 }
        return count
    }
}

extension Cursor {
    /// Whether a soft hyphen or another character without width stands here.
    fileprivate var standsZeroWidth: Bool {
        switch (peek(), peek(1), peek(2)) {
        case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): true
        default: false
        }
    }

    /// Takes the ASCII word with white space behind it.
    mutating func takeSpaced(_ word: StaticString) -> Bool {
        var next = self
        guard next.takeWord(word), next.skipSpaces() else { return false }
        self = next
        return true
    }

    /// Takes several ASCII words with any white space between them, in either case, when no letter follows.
    mutating func takePhrase(_ words: StaticString) -> Bool {
        var next = self
        for index in 0..<words.utf8CodeUnitCount {
            let byte = words.withUTF8Buffer { $0[index] }
            if byte == 0x20 {
                guard next.skipSpaces() else { return false }
            } else {
                guard next.peek().lowercased == byte.lowercased else { return false }
                next.position += 1
            }
        }
        guard !next.peek().isLetter else { return false }
        self = next
        return true
    }

    /// Moves past the first of the words that stands here with white space behind it, when one does.
    mutating func skip(_ words: StaticString...) {
        for word in words where takeSpaced(word) { return }
    }

    /// The byte before the cursor is no part of a word that goes on here.
    var beginsWord: Bool { position == 0 || !(text[position - 1].isLetter || text[position - 1].isDigit) }

    /// Moves past letters, digits and the bytes of letters outside ASCII.
    mutating func skipWord() {
        while peek().isLetter || peek().isDigit || peek() & 0xC0 == 0x80 && peek(-1) != 0 { position += 1 }
    }
}
