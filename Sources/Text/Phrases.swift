/// Whether a word stands right before a place, with white space between.
@inlinable
public func standsBefore(_ word: StaticString, _ cursor: Cursor, notBefore limit: Int) -> Bool {
    let end = endOfWord(cursor.text, before: cursor.position, notBefore: limit)
    let start = end - word.utf8CodeUnitCount
    guard start >= max(limit, 0), end < cursor.position else { return false }
    var back = Cursor(cursor.text, at: start)
    return back.beginsWord && back.takeWord(word)
}

/// Where the word before a place ends: over spaces and the end of a line, but no empty one.
@inlinable
public func endOfWord(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Int {
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
@inlinable
public func holdsWord(_ text: Span<UInt8>, _ range: Range<Int>, _ words: [StaticString]) -> StaticString? {
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

/// The words of a range with single spaces, without the backslashes of Markdown.
public func plain(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
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
            if cursor.peek() == UInt8(ascii: "\\"), mark > 0x20, mark < 0x7F, !mark.isLetter, !mark.isDigit {
                cursor.position += 1
            }
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
    @inlinable
    public mutating func takeSpaced(_ word: StaticString) -> Bool {
        var next = self
        guard next.takeWord(word), next.skipSpaces() else { return false }
        self = next
        return true
    }

    /// Takes several ASCII words with any white space between them, in either case, when no letter follows.
    @inlinable
    public mutating func takePhrase(_ words: StaticString) -> Bool {
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
    @inlinable
    public mutating func skip(_ words: StaticString...) {
        for word in words where takeSpaced(word) { return }
    }

    /// The byte before the cursor is no part of a word that goes on here.
    @inlinable
    public var beginsWord: Bool { position == 0 || !(text[position - 1].isLetter || text[position - 1].isDigit) }

    /// Moves past letters, digits and the bytes of letters outside ASCII.
    @inlinable
    public mutating func skipWord() {
        while peek().isLetter || peek().isDigit || peek() & 0xC0 == 0x80 && peek(-1) != 0 { position += 1 }
    }
}

extension Span<UInt8> {
    /// Whether a letter stands at an offset that may lie past the end.
    @inlinable
    public func isLetter(at index: Int) -> Bool { index < count && self[index].isLetter }
}
