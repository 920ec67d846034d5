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
    /// Code points of the line before `counted`.
    private var columns = 0
    private var counted = 0
    /// Where the line of the place found last begins, in bytes.
    public private(set) var lineStart = 0

    public init(source: [UInt8]) { self.source = source }

    /// The place of the byte at `target`; offsets come in ascending order.
    public mutating func position(of target: Int) -> SourcePosition {
        let end = min(target, source.count)
        let source = source
        let text = source.span
        while offset + 8 <= end {
            let lineEnds = text.word(at: offset).bytes(equalTo: 0x0A)
            if lineEnds != 0 { begin(lines: lineEnds.markedBytes, at: offset + 8 - lineEnds.leadingZeroBitCount / 8) }
            offset += 8
        }
        while offset < end {
            if text[offset] == 0x0A { begin(lines: 1, at: offset + 1) }
            offset += 1
        }
        if end > counted {
            columns += codePoints(text, counted..<end)
            counted = end
        }
        return SourcePosition(line: line, column: 1 + columns)
    }

    /// The place past the end of a range that begins at a place. Linear in the range.
    public func end(of range: Range<Int>, from start: SourcePosition) -> SourcePosition {
        let words = range.clamped(to: 0..<source.count)
        let lines = source[words].count { $0 == 0x0A }
        guard lines > 0, let last = source[words].lastIndex(of: 0x0A) else {
            return SourcePosition(line: start.line, column: start.column + codePoints(source.span, words))
        }
        return SourcePosition(
            line: start.line + lines, column: 1 + codePoints(source.span, last + 1..<words.upperBound))
    }

    private mutating func begin(lines: Int, at start: Int) {
        line += lines
        columns = 0
        counted = start
        lineStart = start
    }
}

/// The number of code points that begin in `range` of UTF-8 text: every byte that is no continuation byte counts, so
/// ill-formed bytes are counted one each save stray continuation bytes. Linear.
public func codePoints(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var continuations = 0
    var position = range.lowerBound
    while position + 32 <= range.upperBound {
        let words = (
            text.word(at: position), text.word(at: position + 8), text.word(at: position + 16),
            text.word(at: position + 24)
        )
        // Most text is ASCII.
        if (words.0 | words.1 | words.2 | words.3) & UInt64.highBits != 0 {
            continuations += words.0.continuationBytes + words.1.continuationBytes
            continuations += words.2.continuationBytes + words.3.continuationBytes
        }
        position += 32
    }
    while position < range.upperBound {
        if text[position] & 0xC0 == 0x80 { continuations += 1 }
        position += 1
    }
    return range.count - continuations
}

extension UInt64 {
    fileprivate var continuationBytes: Int { (self & ~(self << 1) & Self.highBits).markedBytes }
}
