/// A reading position in UTF-8 bytes, with the few moves a grammar is written in.
///
/// It is a value: a grammar that must look ahead copies it and throws the copy away. Every access is bounds-checked; a
/// read past the end gives `0`. It is `@inlinable` throughout because it is the hot path of two rooms.
@frozen
public struct Cursor: ~Escapable {
    public let text: Span<UInt8>
    /// The UTF-8 offset of the next byte to read.
    public var position: Int

    @inlinable
    @_lifetime(copy text)
    public init(_ text: Span<UInt8>, at position: Int = 0) {
        self.text = text
        self.position = position
    }

    @inlinable public var isAtEnd: Bool { position >= text.count }

    /// The byte `distance` bytes ahead (or behind, when negative), or 0 outside the text.
    @inlinable
    public func peek(_ distance: Int = 0) -> UInt8 {
        let index = position + distance
        return index >= 0 && index < text.count ? text[index] : 0
    }

    /// Takes one byte when it is `byte`.
    @inlinable
    public mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Takes the ASCII word when it stands here.
    /// - Parameter ignoringCase: whether letters match in either case; the word is then given in lower case.
    @inlinable
    public mutating func take(_ word: StaticString, ignoringCase: Bool = true) -> Bool {
        guard stands(word, ignoringCase: ignoringCase) else { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    /// Whether the ASCII word stands here.
    @inlinable
    public func stands(_ word: StaticString, ignoringCase: Bool = true) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position >= 0, position + count <= text.count else { return false }
        return word.withUTF8Buffer { letters in
            for index in 0..<count {
                let byte = text[position + index]
                guard byte == letters[index] || (ignoringCase && byte.lowercased == letters[index]) else {
                    return false
                }
            }
            return true
        }
    }

    /// Takes the ASCII word when it stands here and no letter follows it.
    @inlinable
    public mutating func takeWord(_ word: StaticString) -> Bool {
        guard stands(word, ignoringCase: true), !peek(word.utf8CodeUnitCount).isLetter else { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    /// Takes a decimal number of at most `limit` digits that no further digit follows.
    @inlinable
    public mutating func takeNumber(upTo limit: Int = 9) -> Int? {
        let start = position
        var value = 0
        while peek().isDigit, position - start <= limit {
            value = value * 10 + Int(peek() &- UInt8(ascii: "0"))
            position += 1
        }
        guard position > start, position - start <= limit else {
            position = start
            return nil
        }
        return value
    }

    /// The length in bytes of the white space character here, or 0: ASCII space, tab and line ends, no-break, thin and
    /// other exotic spaces, and zero-width characters (so a grammar holds whatever folds are switched off).
    @inlinable
    public func spaceLength() -> Int {
        let byte = peek()
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
        if byte == 0xC2 { return peek(1) == 0xA0 || peek(1) == 0xAD ? 2 : 0 }
        if byte == 0xE2 {
            if peek(1) == 0x80 { return peek(2) <= 0x8D || peek(2) == 0xAF ? 3 : 0 }
            return peek(1) == 0x81 && (peek(2) == 0x9F || peek(2) == 0xA0) ? 3 : 0
        }
        return byte == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF ? 3 : 0
    }

    /// Skips white space inside a paragraph: any of it, but never over an empty line. Says whether it moved.
    @inlinable
    @discardableResult
    public mutating func skipSpaces() -> Bool {
        let start = position
        var lineEnds = 0
        while true {
            let length = spaceLength()
            if length == 0 { break }
            if peek() == 0x0A {
                lineEnds += 1
                if lineEnds == 2 {
                    position = start
                    return false
                }
            }
            position += length
        }
        return position > start
    }

    /// Takes one hyphen or dash of any kind (`-`, U+2010…U+2015, U+2212).
    @inlinable
    public mutating func takeDash() -> Bool {
        if take(0x2D) { return true }
        guard peek() == 0xE2 else { return false }
        let isDash = (peek(1) == 0x80 && peek(2) >= 0x90 && peek(2) <= 0x95) || (peek(1) == 0x88 && peek(2) == 0x92)
        if isDash { position += 3 }
        return isDash
    }

    /// Takes one apostrophe or single quote of any kind.
    @inlinable
    public mutating func takeApostrophe() -> Bool {
        if take(0x27) || take(0x60) { return true }
        guard peek() == 0xE2, peek(1) == 0x80, peek(2) == 0x98 || peek(2) == 0x99 || peek(2) == 0xB2 else {
            return false
        }
        position += 3
        return true
    }
}

extension UInt8 {
    @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
    @inlinable public var isUppercase: Bool { self &- 0x41 < 26 }
    @inlinable public var isLowercase: Bool { self &- 0x61 < 26 }
    /// An ASCII letter, or a byte of a character outside ASCII (nearly always a letter with an accent in Dutch text).
    @inlinable public var isLetter: Bool { isUppercase || isLowercase || self >= 0xC3 && self != 0xE2 && self != 0xEF }
    @inlinable public var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
    /// A space, tab or line end in ASCII.
    @inlinable public var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
