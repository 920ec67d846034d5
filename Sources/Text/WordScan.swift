/// The words at which sources begin, told apart by their keys: which kinds of sources to ask at them.
///
/// A bit filter of the words' first eight letters turns nearly all words away; a table of open addressing tells the
/// kinds at the others.
public struct TriggerTable: Sendable {
    /// One bit for each kind that asks, by its place among them.
    public typealias KindSet = UInt32

    private var filter = [UInt64](repeating: 0, count: 1024)
    private var kinds = WordTable<KindSet>(capacity: 16_384)

    public init() {}

    /// Adds a word as it may be written; at most some 8,000 different ones.
    public mutating func insert(_ word: String, _ set: KindSet, _ cases: WordCases = .all) {
        for key in WordKey.casedKeys(word, cases) { kinds[key] = (kinds[key] ?? 0) | set }
        for head in WordKey.heads(word, cases) {
            let bit = WordKey.hash(head) >> 48
            filter[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    /// 1 where a word with this head may be in the table, else 0; few others pass.
    @inline(__always)
    func mayContain(_ head: UInt64) -> UInt64 {
        let bit = WordKey.hash(head) >> 48
        return filter[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1
    }

    /// The kinds to ask at the word that begins at `position`.
    public func kinds(_ text: Span<UInt8>, at position: Int) -> KindSet {
        kinds[WordKey.casedKey(text, at: position)] ?? 0
    }
}

/// The words of a text that are in the table, or look so, ascending.
///
/// The letters of 64 bytes are one number, from which the beginnings and lengths of the words are read; whether a word
/// may be in the table is one more bit, so that no branch hangs on it. The last eight of the 64 are looked at again
/// with the next ones, and a word that begins in them is theirs.
public func scanWords(_ text: Span<UInt8>, _ table: TriggerTable, in range: Range<Int>? = nil) -> [Int32] {
    let range = range ?? 0..<text.count
    var places: [Int32] = []
    places.reserveCapacity(range.count / 64)
    var position = range.lowerBound
    /// 1 when a letter stands just before `position`.
    var before: UInt64 = position > 0 && (text[position - 1].isLowercase || text[position - 1].isUppercase) ? 1 : 0
    while position < range.upperBound {
        let letters = letterBits(text, at: position)
        var starts = letters & ~(letters &<< 1 | before) & WordScan.window
        var hits: UInt64 = 0
        if position &+ 64 <= text.count {
            let block = text.extracting(position..<position &+ 64)
            while starts != 0 {
                let offset = UInt64(truncatingIfNeeded: starts.trailingZeroBitCount)
                starts &= starts &- 1
                let length = (~(letters &>> offset) | 0x100).trailingZeroBitCount
                let head = WordKey.head(block.word(at: Int(truncatingIfNeeded: offset)), length: length)
                hits |= table.mayContain(head) &<< offset
            }
        } else {
            hits = starts
        }
        while hits != 0 {
            places.append(Int32(truncatingIfNeeded: position + hits.trailingZeroBitCount))
            hits &= hits &- 1
        }
        before = letters &>> UInt64(WordScan.step - 1) & 1
        position += WordScan.step
    }
    while let last = places.last, last >= range.upperBound { places.removeLast() }
    return places
}

private enum WordScan {
    static var step: Int { 56 }
    static var window: UInt64 { 1 &<< 56 &- 1 }
}

/// A bit for each of 64 bytes, the first one lowest, set where an ASCII letter stands.
@inline(__always)
private func letterBits(_ text: Span<UInt8>, at position: Int) -> UInt64 {
    var bits: UInt64 = 0
    if position &+ 64 <= text.count {
        for index in 0..<8 {
            let word = WordKey.letterBytes(text.word(at: position &+ 8 &* index))
            // The product gathers the eight high bits in the highest byte.
            bits |= (((word &>> 7) &* 0x0102_0408_1020_4080) &>> 56) &<< UInt64(truncatingIfNeeded: 8 &* index)
        }
    } else if position < text.count {
        for index in position..<text.count where text[index].isLowercase || text[index].isUppercase {
            bits |= 1 << UInt64(index - position)
        }
    }
    return bits
}
