/// A place as a person finds it: line and column from 1, columns in Unicode code points.
public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int
}

/// Turns ascending byte offsets into lines and columns in one walk over the source.
public struct PositionFinder {
    private let source: [UInt8]
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    public init(source: [UInt8]) { self.source = source }

    /// The place of the byte at `target`; offsets come in ascending order.
    public mutating func position(of target: Int) -> SourcePosition {
        let end = min(target, source.count)
        while offset < end {
            if source[offset] == 0x0A {
                line += 1
                lineStart = offset + 1
            }
            offset += 1
        }
        return SourcePosition(line: line, column: 1 + codePoints(source.span, lineStart..<max(lineStart, end)))
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
