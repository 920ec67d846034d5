/// How white space stands in a piece of text.
public struct WhiteSpace: Sendable, Hashable {
    /// The number of words: runs of bytes that are no white space.
    public let words: Int
    /// Whether all white space is single plain spaces between words.
    public let isSingle: Bool

    /// Looks at `range` of UTF-8 text, eight bytes at a time. Every byte up to U+0020 counts as white space. Linear.
    public init(_ text: Span<UInt8>, _ range: Range<Int>) {
        var words = 0
        var faults: UInt64 = 0
        /// The high bit of the lowest byte when a space stands before the word; the beginning counts as one.
        var carry: UInt64 = 0x80
        var position = range.lowerBound
        while position < range.upperBound {
            let count = min(8, range.upperBound - position)
            var word: UInt64 = 0
            if count == 8 {
                word = text.word(at: position)
            } else {
                // Filled up behind the end with more of what stands last, so that no word begins there.
                let filling: UInt8 = text[range.upperBound - 1] <= 0x20 ? 0x20 : 0x61
                for index in (0..<8).reversed() {
                    word = word << 8 | UInt64(index < count ? text[position + index] : filling)
                }
            }
            let low = word & 0x7F7F_7F7F_7F7F_7F7F
            let high = UInt64.highBits
            let notSpace = ((low &+ 0x5F5F_5F5F_5F5F_5F5F) | word) & high
            let notControl = ((low &+ 0x6060_6060_6060_6060) | word) & high
            let spaces = notSpace ^ high
            let before = spaces << 8 | carry
            words += (notSpace & before).markedBytes
            if count < 8 {
                let inside = high >> UInt64(8 * (8 - count))
                faults |= (spaces & before & inside) | (notControl ^ high) & inside
                carry = text[range.upperBound - 1] <= 0x20 ? 0x80 : 0
            } else {
                faults |= (spaces & before) | (notControl ^ high)
                carry = spaces >> 56
            }
            position += 8
        }
        self.words = words
        isSingle = faults == 0 && (range.isEmpty || carry == 0)
    }
}

extension Span<UInt8> {
    /// Looks at a run of white space, which is a line's end or at least two spaces wide. `zorg- en` keeps both.
    public func lineEndHyphen(before space: Range<Int>) -> LineEndHyphen {
        guard space.count > 1 || self[space.lowerBound] == 0x0A else { return .none }
        return hyphen(endingAt: space.lowerBound, before: space.upperBound)
    }
}
