internal import Letters
internal import Text

/// Comments of Markdown that take findings out: `<!-- voetnoot-disable Y1, P3 -->` up to `<!-- voetnoot-enable -->`,
/// `<!-- voetnoot-disable-line -->`, `<!-- voetnoot-disable-next-line Y1 -->`. Without rules they mean all.
struct Suppressions {
    private struct Stretch {
        let range: Range<Int>
        /// Nothing for all rules.
        let rules: Set<String>?
    }

    /// In order of their beginnings.
    private var stretches: [Stretch] = []

    /// Linear in the text.
    init(_ source: [UInt8]) {
        let text = source.span
        var open: (start: Int, rules: Set<String>?)?
        var position = 0
        var line = 0..<Self.endOfLine(text, from: 0)
        while position < text.count {
            if position >= line.upperBound { line = line.upperBound..<Self.endOfLine(text, from: line.upperBound) }
            var cursor = Cursor(text, at: position)
            guard text[position] == UInt8(ascii: "<"), cursor.take("<!--") else {
                position += 1
                continue
            }
            cursor.skipSpaces()
            guard cursor.take("voetnoot-") else {
                position += 1
                continue
            }
            if cursor.take("enable") {
                if let begun = open { add(Stretch(range: begun.start..<position, rules: begun.rules)) }
                open = nil
            } else if cursor.take("disable") {
                let isNextLine = cursor.take("-next-line")
                let isLine = !isNextLine && cursor.take("-line")
                let rules = Self.rules(&cursor)
                if isNextLine || isLine {
                    let next = line.upperBound..<Self.endOfLine(text, from: line.upperBound)
                    add(Stretch(range: isLine ? line : next, rules: rules))
                } else if open == nil {
                    open = (position, rules)
                }
            }
            position = max(position + 1, cursor.position)
        }
        if let open { add(Stretch(range: open.start..<text.count, rules: open.rules)) }
    }

    /// A line that says one thing many times says it once.
    private mutating func add(_ stretch: Stretch) {
        if let last = stretches.last, last.range == stretch.range, last.rules == stretch.rules { return }
        stretches.append(stretch)
    }

    /// Whether a finding is taken out.
    func hold(_ finding: Finding) -> Bool {
        guard let start = finding.range?.start else { return false }
        return stretches.contains { $0.range.contains(start) && $0.rules?.contains(finding.rule.text) != false }
    }

    private static func rules(_ cursor: inout Cursor) -> Set<String>? {
        var names: Set<String> = []
        while cursor.skipSpaces() || cursor.take(UInt8(ascii: ",")) {
            let start = cursor.position
            cursor.skipWord()
            if cursor.position > start { names.insert(words(cursor.text, start..<cursor.position).uppercased()) }
        }
        return names.isEmpty ? nil : names
    }

    /// Past the end of the line that begins at an offset.
    private static func endOfLine(_ text: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != 0x0A { end += 1 }
        return min(text.count, end + 1)
    }
}
