public import Letters

/// The lines of a text as offsets, without their line ends.
public struct Lines {
    private let lineEnds: [Int32]
    private let length: Int

    public init(text: [UInt8], anchors: Anchors) {
        lineEnds = anchors.lineEnds
        length = text.count
    }

    public var count: Int { lineEnds.count + 1 }

    /// The line that holds a byte. Logarithmic.
    public func line(at offset: Int) -> Int { firstPlace(below: lineEnds.count) { lineEnds[$0] >= offset } }

    public subscript(index: Int) -> Range<Int> {
        let start = index == 0 ? 0 : Int(lineEnds[index - 1]) + 1
        return start..<(index < lineEnds.count ? Int(lineEnds[index]) : length)
    }
}

/// The range without the white space at its edges.
@inlinable
public func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isSpace { start += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return start..<end
}

/// The words of a range, as a string.
public func words(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    let part = text.extracting(range)
    return String(unsafeUninitializedCapacity: part.count) { buffer in
        for index in 0..<part.count { buffer[index] = part[index] }
        return part.count
    }
}
