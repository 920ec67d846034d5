internal import Letters

/// The words at which sources begin, told apart by their first eight letters (ASCII, in either case).
///
/// A bit filter turns nearly all words away; a table of open addressing tells which kinds of sources to ask at the others.
struct TriggerTable: Sendable {
    /// One bit for each kind, by its place in `Kinds.all`.
    typealias KindSet = UInt32

    private var filter = [UInt64](repeating: 0, count: 512)
    private var keys = [UInt64](repeating: 0, count: 8192)
    private var kinds = [KindSet](repeating: 0, count: 8192)

    /// Adds a word, its letters in any case; at most some 4,000 different ones.
    mutating func insert(_ word: String, _ set: KindSet) {
        let bytes = Array(word.utf8)
        let key = wordKey(bytes.span, at: 0)
        guard key != 0 else { return }
        let bit = Self.hash(key) >> 49
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
        var slot = Int(Self.hash(key) >> 51)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 8191 }
        keys[slot] = key
        kinds[slot] |= set
    }

    /// Whether a word with this key may be in the table; few others pass.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool {
        let bit = Self.hash(key) >> 49
        return filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1
    }

    /// The kinds to ask at a word with this key.
    func kinds(at key: UInt64) -> KindSet {
        var slot = Int(Self.hash(key) >> 51)
        while keys[slot] != 0 {
            if keys[slot] == key { return kinds[slot] }
            slot = (slot + 1) & 8191
        }
        return 0
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}

/// The first letters of the word at `index`, at most eight, in lower case, the first one lowest; 0 where no letter stands.
@inline(__always)
func wordKey(_ text: Span<UInt8>, at index: Int) -> UInt64 {
    var word: UInt64 = 0
    if index + 8 <= text.count {
        word = text.word(at: index)
    } else {
        for offset in stride(from: text.count - index - 1, through: 0, by: -1) { word = word << 8 | UInt64(text[index + offset]) }
    }
    let others = ~letterBytes(word) & UInt64.highBits
    let length = others == 0 ? 64 : UInt64(others.trailingZeroBitCount / 8 * 8)
    let lower = word | 0x2020_2020_2020_2020
    return length == 64 ? lower : lower & (1 << length &- 1)
}

/// The high bit of every byte that is an ASCII letter.
@inline(__always)
private func letterBytes(_ word: UInt64) -> UInt64 {
    let low = (word | 0x2020_2020_2020_2020) & ~UInt64.highBits
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (low &+ 0x1F &* ones) & ~(low &+ 0x05 &* ones) & ~word & UInt64.highBits
}

/// The words of a text that are in the table, or look so, ascending: eight bytes at a time, each word's first eight letters
/// looked up once.
func scanWords(_ text: Span<UInt8>, _ table: TriggerTable) -> [Int32] {
    var places: [Int32] = []
    places.reserveCapacity(text.count / 64)
    var position = 0
    /// The high bit of the lowest byte when a letter stands just before `position`.
    var before: UInt64 = 0
    while position < text.count {
        var letters: UInt64
        if position + 8 <= text.count {
            letters = letterBytes(text.word(at: position))
        } else {
            letters = 0
            for index in position..<text.count where text[index].isLowercase || text[index].isUppercase {
                letters |= 0x80 << UInt64(8 * (index - position))
            }
        }
        var starts = letters & ~(letters << 8 | before)
        before = letters >> 56
        while starts != 0 {
            let index = position + starts.trailingZeroBitCount / 8
            starts &= starts &- 1
            if table.mayContain(wordKey(text, at: index)) { places.append(Int32(truncatingIfNeeded: index)) }
        }
        position += 8
    }
    return places
}
