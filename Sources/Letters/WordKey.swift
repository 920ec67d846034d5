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

/// Words by their first eight letters and their length, in one number: how a scan tells words apart without making strings.
public enum WordKey {
    /// The first letters of the word at `index`, at most eight, in lower case, the first one lowest; a longer word's length mixed
    /// in. 0 where no letter stands. (Only ASCII letters count: `financiële` has seven.)
    @inlinable @inline(__always)
    public static func key(_ text: Span<UInt8>, at index: Int) -> UInt64 {
        var word: UInt64 = 0
        if index + 8 <= text.count {
            word = text.word(at: index)
        } else {
            for offset in stride(from: text.count - index - 1, through: 0, by: -1) { word = word << 8 | UInt64(text[index + offset]) }
        }
        let others = ~letterBytes(word) & UInt64.highBits
        let length = others == 0 ? 64 : UInt64(others.trailingZeroBitCount / 8 * 8)
        let lower = word | 0x2020_2020_2020_2020
        if length < 64 { return lower & (1 << length &- 1) }
        var end = index + 8
        while end < text.count, text[end].isLowercase || text[end].isUppercase { end += 1 }
        return lower ^ (UInt64(truncatingIfNeeded: end - index - 8) &* 0xD6E8_FEB8_6659_FD93)
    }

    /// Spreads a key over all bits; the high ones are the best.
    @inlinable public static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    /// The high bit of every byte that is an ASCII letter.
    @inlinable @inline(__always)
    public static func letterBytes(_ word: UInt64) -> UInt64 {
        let low = (word | 0x2020_2020_2020_2020) & ~UInt64.highBits
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (low &+ 0x1F &* ones) & ~(low &+ 0x05 &* ones) & ~word & UInt64.highBits
    }
}
