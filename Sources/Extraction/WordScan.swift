internal import Letters

/// The words at which sources begin, told apart by their first eight letters (ASCII, in either case) and their length.
///
/// A bit filter turns nearly all words away; a table of open addressing tells which kinds of sources to ask at the others.
struct TriggerTable: Sendable {
    /// One bit for each kind, by its place in `Kinds.all`.
    typealias KindSet = UInt32

    private var filter = [UInt64](repeating: 0, count: 512)
    private var kinds = WordTable<KindSet>(capacity: 8192)

    /// Adds a word, its letters in any case; at most some 4,000 different ones.
    mutating func insert(_ word: String, _ set: KindSet) {
        let key = WordKey.key(Array(word.utf8).span, at: 0)
        guard key != 0 else { return }
        let bit = WordKey.hash(key) >> 49
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
        kinds[key] = (kinds[key] ?? 0) | set
    }

    /// Whether a word with this key may be in the table; few others pass.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool {
        let bit = WordKey.hash(key) >> 49
        return filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1
    }

    /// The kinds to ask at a word with this key.
    func kinds(at key: UInt64) -> KindSet { mayContain(key) ? kinds[key] ?? 0 : 0 }
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
            letters = WordKey.letterBytes(text.word(at: position))
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
            if table.mayContain(WordKey.key(text, at: index)) { places.append(Int32(truncatingIfNeeded: index)) }
        }
        position += 8
    }
    return places
}
