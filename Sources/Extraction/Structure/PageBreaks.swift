internal import Letters
internal import Text

/// Follows the pages of a letter while its paragraphs are read: the head or foot that every page repeats is no paragraph, and a
/// sentence that a page breaks off goes on in the next one.
struct PageBreaks {
    /// The running heads and feet, ascending.
    private(set) var marks: [ByteRange<Normalised>] = []
    /// The paragraph before the page's end, when its last sentence has no stop.
    private var unfinished: Block?
    private var hasPageEnd = false

    /// Notes the paragraph that was closed last.
    mutating func close(_ block: Block?, _ text: Span<UInt8>) {
        let isUnfinished = block.map { $0.kind == .paragraph && $0.range.count > 40 && !".?!:;".utf8.contains(text[$0.range.end - 1]) }
        unfinished = isUnfinished == true ? block : nil
        hasPageEnd = false
    }

    /// Notes an empty line, with the form feed it may hold.
    mutating func pass(_ text: Span<UInt8>, _ line: Range<Int>) {
        if unfinished != nil, line.contains(where: { text[$0] == 0x0C }) { hasPageEnd = true }
    }

    /// Whether a line is the head or foot of a page, which is then passed over.
    mutating func passHead(_ text: Span<UInt8>, _ line: Range<Int>, _ mentions: [Mention]) -> Bool {
        guard line.count < 160, isRunningHead(text, line) || isImprint(text, line) else { return false }
        let next = firstPlace(below: mentions.count) { mentions[$0].range.start >= line.lowerBound }
        // A line that cites a paper may look so.
        if next < mentions.count, mentions[next].range.start < line.upperBound { return false }
        marks.append(ByteRange(line.lowerBound, line.upperBound))
        hasPageEnd = true
        return true
    }

    /// Whether a line is of the imprint at the foot of a printed first page (`ah-tk-20232024-1314`, `ISSN 0921 - 7398`,
    /// `’s-Gravenhage 2024   Tweede Kamer, vergaderjaar …`), or the name of a picture that an exporting program left.
    private func isImprint(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.stands("ISSN 09", ignoringCase: false) { return line.count < 24 }
        if cursor.stands("![") { return text[line.upperBound - 1] == UInt8(ascii: ")") || text[line.upperBound - 1] == UInt8(ascii: "}") }
        if cursor.stands("image"), line.count < 16 {
            cursor.position += 5
            return cursor.takeNumber(upTo: 3) != nil && cursor.take(UInt8(ascii: "."))
        }
        for name in ["ah-tk-", "ah-ek-", "kst-", "h-tk-", "h-ek-"] as [StaticString] where cursor.stands(name) {
            return !line.contains { text[$0].isSpace }
        }
        guard cursor.take("’s-Gravenhage", ignoringCase: false) || cursor.take("'s-Gravenhage", ignoringCase: false), cursor.skipSpaces(),
            cursor.takeNumber(upTo: 4) != nil
        else { return false }
        cursor.skipSpaces()
        return cursor.position >= line.upperBound || isRunningHead(text, cursor.position..<line.upperBound)
    }

    /// Whether a line is a running head and nothing else: `Tweede Kamer, vergaderjaar 2023–2024, 36 410 VI, nr. 84   2`.
    private func isRunningHead(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard standsRunningHead(text, at: line.lowerBound) else { return false }
        var cursor = Cursor(text, at: line.lowerBound)
        cursor.skip("tweede", "eerste")
        _ = cursor.take("kamer, vergaderjaar")
        cursor.skipSpaces()
        guard takeYears(&cursor) != nil else { return false }
        while cursor.position < line.upperBound {
            let start = cursor.position
            let isKnown = ["nr", "nrs", "aanhangsel", "vragen", "handelingen"].contains { (word: StaticString) in cursor.takeWord(word) }
            // The chapter of a budget.
            while !isKnown, cursor.peek().isUppercase { cursor.position += 1 }
            if cursor.peek().isLetter { return false }
            if cursor.position == start { cursor.position += 1 }
        }
        return true
    }

    /// The paragraph that a line goes on with, when a page's end stands between the two.
    mutating func resumed(_ text: Span<UInt8>, _ line: Range<Int>) -> Block? {
        defer { unfinished = nil }
        return hasPageEnd && text[line.lowerBound].isLowercase ? unfinished : nil
    }
}
