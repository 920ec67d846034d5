/// A place as a person finds it: line and column from 1, columns in Unicode code points.
public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int

    /// The place of the byte at `offset` in the source text. Linear in the offset.
    public init(offset: Int, in source: [UInt8]) {
        var line = 1
        var lineStart = 0
        let end = min(offset, source.count)
        for index in 0..<end where source[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        self.line = line
        column = 1 + codePoints(source.span, lineStart..<end)
    }
}

/// The number of code points that begin in `range` of UTF-8 text: every byte that is no continuation byte counts, so
/// ill-formed bytes are counted one each save stray continuation bytes. Linear.
public func codePoints(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let bytes = text.bytes
    var continuations = 0
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
        // unsafe only in its type: any eight bytes are a UInt64, and the span checks the bounds.
        let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        continuations += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
        position += 8
    }
    while position < range.upperBound {
        if text[position] & 0xC0 == 0x80 { continuations += 1 }
        position += 1
    }
    return range.count - continuations
}
