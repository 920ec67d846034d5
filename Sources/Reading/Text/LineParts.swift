/// A part of a file that begins and ends with a line.
public struct LinePart: Sendable, Hashable {
    /// In bytes of the file.
    public let range: Range<Int>
    /// From 1.
    public let firstLine: Int
}

/// Cuts a file of lines into parts of about `size` bytes, so that jobs share it and memory does not grow with it. Reads
/// the file once, a part at a time.
/// - Throws: `ReadingError.unreadable` and `.isFolder`.
public func lineParts(of path: FilePath, size: Int = 1 << 18) throws(ReadingError) -> [LinePart] {
    var parts: [LinePart] = []
    var (start, position) = (0, 0)
    var (line, nextLine) = (1, 1)
    while true {
        let bytes = try readBytes(path, range: position..<position + size)
        guard let last = bytes.lastIndex(of: 0x0A) else {
            position += bytes.count
            if bytes.count == size { continue }
            break
        }
        for byte in bytes where byte == 0x0A { nextLine += 1 }
        let end = position + last + 1
        parts.append(LinePart(range: start..<end, firstLine: line))
        (start, line) = (end, nextLine)
        position += bytes.count
        if bytes.count < size { break }
    }
    if start < position { parts.append(LinePart(range: start..<position, firstLine: line)) }
    return parts
}
