/// Values by the keys of words; open addressing, since a scan asks at many words and mostly in vain.
public struct WordTable<Value: Sendable>: Sendable {
    @usableFromInline var keys: [UInt64]
    @usableFromInline var values: [Value?]

    /// - Parameter capacity: a power of two, at least twice the number of keys.
    @inlinable
    public init(capacity: Int) {
        keys = [UInt64](repeating: 0, count: capacity)
        values = [Value?](repeating: nil, count: capacity)
    }

    @inlinable
    public subscript(key: UInt64) -> Value? {
        get { values[slot(of: key)] }
        set {
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = newValue
        }
    }

    /// Where a key stands, or would.
    @inlinable
    func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: WordKey.hash(key) >> 40) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }
}

/// How a word is written: its first two letters tell.
public struct WordCases: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `wet`, `iPhone`.
    public static let small = WordCases(rawValue: 1)
    /// `Wet`.
    public static let capitalised = WordCases(rawValue: 2)
    /// `WET`, and a capital alone.
    public static let capitals = WordCases(rawValue: 4)
    public static let all: WordCases = [.small, .capitalised, .capitals]
}

/// Words by their first and last eight letters and their length, in one number: how a scan tells words apart without
/// making strings.
public enum WordKey {
    /// The key of the word at `index`, in either case; 0 where no letter stands.
    ///
    /// Bits that lower-case a letter also fall on the bytes behind a short word: they tell its length.
    @inlinable
    public static func key(_ text: Span<UInt8>, at index: Int) -> UInt64 {
        let length = letters(text, from: index)
        guard length > 0 else { return 0 }
        let lower: UInt64 = 0x2020_2020_2020_2020
        let first = bytes(text, from: index, min(length, 8)) | lower
        let last = length > 8 ? bytes(text, from: index + length - 8, 8) | lower : first
        return first &+ last &* 0xD6E8_FEB8_6659_FD92 &+ UInt64(length) &* 0xA076_1D64_78BD_642E
    }

    /// The key of a text's first word.
    public static func key(_ word: String) -> UInt64 { key(Array(word.utf8).span, at: 0) }

    /// The key of the word at `index` as it is written, small or with capitals; 0 where no letter stands.
    @inlinable
    public static func casedKey(_ text: Span<UInt8>, at index: Int) -> UInt64 {
        let key = key(text, at: index)
        guard key != 0 else { return 0 }
        if text[index].isLowercase { return casedKey(key, 0) }
        return casedKey(key, index + 1 < text.count && text[index + 1].isLowercase ? 1 : 2)
    }

    /// The keys of a word in all the ways of writing it that are asked for.
    public static func casedKeys(_ word: String, _ cases: WordCases) -> [UInt64] {
        let key = key(word)
        guard key != 0 else { return [] }
        return (0..<3).filter { cases.rawValue >> $0 & 1 == 1 }.map { casedKey(key, UInt64($0)) }
    }

    @inlinable
    static func casedKey(_ key: UInt64, _ wordCase: UInt64) -> UInt64 { key ^ wordCase &* 0xE703_7ED1_A0B4_28DA }

    /// Of the eight bytes from a word's beginning on those of its letters, the first two as they are, the others in
    /// lower case.
    /// - Parameter length: of the word, or 8 when it is longer.
    @inlinable @inline(__always)
    public static func head(_ bytes: UInt64, length: Int) -> UInt64 {
        (bytes | 0x2020_2020_2020_0000) & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length))
    }

    /// The heads of a word in all the ways of writing it that are asked for.
    public static func heads(_ word: String, _ cases: WordCases) -> [UInt64] {
        let bytes = Array(word.utf8)
        let length = min(asciiLetters(bytes.span, from: 0), 8)
        guard length > 0 else { return [] }
        let small =
            Self.bytes(bytes.span, from: 0, length) | (0x2020_2020_2020_2020 & (UInt64.max >> UInt64(64 - 8 * length)))
        var heads: [UInt64] = []
        if cases.contains(.small) { heads += [small, small & ~0x2000] }
        if cases.contains(.capitalised) { heads.append(small & ~0x20) }
        if cases.contains(.capitals) { heads.append(small & ~0x2020) }
        return heads
    }

    /// At most eight bytes, the first one lowest.
    @inlinable
    static func bytes(_ text: Span<UInt8>, from index: Int, _ count: Int) -> UInt64 {
        guard index + 8 <= text.count else {
            return (0..<count).reduce(0) { $0 | UInt64(text[index + $1]) << UInt64(8 * $1) }
        }
        return text.word(at: index) & (UInt64.max >> UInt64(64 - 8 * count))
    }

    /// Spreads a key over all bits; the high ones are the best.
    @inlinable @inline(__always)
    public static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    /// How many bytes of letters stand from `index` on, ASCII or not.
    @inlinable
    static func letters(_ text: Span<UInt8>, from index: Int) -> Int {
        var length = asciiLetters(text, from: index)
        while index + length < text.count,
            text[index + length].isLetter || length > 0 && text[index + length] & 0xC0 == 0x80
        {
            length += 1
        }
        return length
    }

    @inlinable
    static func asciiLetters(_ text: Span<UInt8>, from index: Int) -> Int {
        var length = 0
        while index + length + 8 <= text.count {
            let others = ~letterBytes(text.word(at: index + length)) & UInt64.highBits
            if others != 0 { return length + others.trailingZeroBitCount / 8 }
            length += 8
        }
        while index + length < text.count, text[index + length].isLowercase || text[index + length].isUppercase {
            length += 1
        }
        return length
    }

    /// The high bit of every byte that is an ASCII letter.
    @inlinable @inline(__always)
    public static func letterBytes(_ word: UInt64) -> UInt64 {
        let low = (word | 0x2020_2020_2020_2020) & ~UInt64.highBits
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (low &+ 0x1F &* ones) & ~(low &+ 0x05 &* ones) & ~word & UInt64.highBits
    }
}
