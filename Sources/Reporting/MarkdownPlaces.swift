internal import Letters
internal import Text

/// The places of a Markdown text in which no link may be put: links, pictures, code, tags and comments (CommonMark
/// 0.31).
struct MarkdownPlaces {
    /// Ascending and apart, in bytes.
    private(set) var ranges: [Range<Int>] = []
    private let source: [UInt8]
    /// The open brackets of this paragraph.
    private var opened: [Int] = []
    /// Where a search for what closes a place ran to in vain: it is not made twice.
    private var vain: [String: Int] = [:]

    /// Linear in the source.
    init(closedIn source: [UInt8]) {
        self.source = source
        var position = 0
        while position < source.count {
            position = max(position + 1, end(at: position))
        }
    }

    /// The end of the place that begins at `position`, or `position`.
    private mutating func end(at position: Int) -> Int {
        if position == 0 || source[position - 1] == UInt8(ascii: "\n"), let end = lineEnd(at: position) {
            return close(position, end)
        }
        switch source[position] {
        case UInt8(ascii: "\\"): return position + 2
        case UInt8(ascii: "["): opened.append(position)
        case UInt8(ascii: "]"):
            guard let start = opened.popLast(), position + 1 < source.count, source[position + 1] == UInt8(ascii: "("),
                let end = find(")", inParagraph: true, from: position)
            else { break }
            return close(start, end)
        case UInt8(ascii: "`"):
            let run = source[position...].prefix { $0 == UInt8(ascii: "`") }
            // Longer runs are marks, no code.
            guard run.count <= 8, let end = findRun(of: run.count, from: run.endIndex) else { return run.endIndex }
            return close(position, end)
        case UInt8(ascii: "<"):
            if stands("<!--", position) { return find("-->", from: position).map { close(position, $0) } ?? position }
            if stands("<a ", position), let end = find("</a>", inParagraph: true, from: position) {
                return close(position, end)
            }
            guard position + 1 < source.count,
                source[position + 1].isLetter || source[position + 1] == UInt8(ascii: "/")
            else { break }
            let tag = source[position...].prefix(1_000).prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\n") }
            return tag.endIndex < source.count && source[tag.endIndex] == UInt8(ascii: ">")
                ? close(position, tag.endIndex + 1) : position
        // A link ends with its paragraph.
        case UInt8(ascii: "\n") where position + 1 < source.count && source[position + 1] == UInt8(ascii: "\n"):
            opened = []
        default: break
        }
        return position
    }

    private mutating func close(_ start: Int, _ end: Int) -> Int {
        while let last = ranges.last, last.lowerBound >= start { ranges.removeLast() }
        ranges.append(start..<end)
        return end
    }

    /// The end of a block of code between fences, or of a line that says where a link leads: `[1]: https://…`.
    private mutating func lineEnd(at start: Int) -> Int? {
        let first = source[start...].prefix(3).prefix { $0 == 0x20 }.endIndex
        if stands("```", first) || stands("~~~", first) {
            let fence = source[first...].prefix { $0 == source[first] }
            return findFence(String(decoding: fence, as: UTF8.self), from: fence.endIndex)
        }
        guard first < source.count, source[first] == UInt8(ascii: "["), !stands("[^", first) else { return nil }
        let line = source[first...].prefix(1_000).prefix { $0 != UInt8(ascii: "\n") }
        guard let bracket = line.firstIndex(of: UInt8(ascii: "]")),
            stands("]: http", bracket) || stands("]: <http", bracket)
        else { return nil }
        return line.endIndex
    }

    /// The end of the code that a run of backticks begins: the next run of the same length in its paragraph.
    private mutating func findRun(of count: Int, from start: Int) -> Int? {
        let name = "run \(count)"
        guard vain[name, default: 0] <= start else { return nil }
        var position = start
        while position < source.count {
            if source[position] == UInt8(ascii: "`") {
                let run = source[position...].prefix { $0 == UInt8(ascii: "`") }
                if run.count == count { return run.endIndex }
                position = run.endIndex
            } else if stands("\n\n", position) {
                break
            } else {
                position += 1
            }
        }
        vain[name] = position
        return nil
    }

    /// The end of the line that closes a fence, or of the text.
    private func findFence(_ fence: String, from start: Int) -> Int {
        var position = start
        while let newline = source[position...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = source[(newline + 1)...].prefix(3).prefix { $0 == 0x20 }.endIndex
            position = newline + 1
            if stands(fence, line) { return source[line...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count }
        }
        return source.count
    }

    /// The end of the next `words`, before a blank line where they close something of a paragraph.
    private mutating func find(_ words: String, inParagraph: Bool = false, from start: Int) -> Int? {
        guard vain[words, default: 0] <= start else { return nil }
        var position = start
        while position < source.count, !(inParagraph && stands("\n\n", position)) {
            if stands(words, position) { return position + words.utf8.count }
            position += 1
        }
        vain[words] = position
        return nil
    }

    private func stands(_ words: String, _ position: Int) -> Bool {
        position >= 0 && position < source.count && source[position...].starts(with: words.utf8)
    }
}
