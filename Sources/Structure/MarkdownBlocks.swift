internal import Letters
internal import Text

/// The blocks of Markdown that are no words of a letter (CommonMark 0.31, 4.5 and 4.6; pandoc's fenced divs).
struct MarkdownBlocks: ~Escapable {
    private let text: Span<UInt8>
    private let lines: Lines
    /// Past the comment looked at last that has words behind it; one that begins before is none either.
    private var endOfNoComment = 0

    @_lifetime(copy text)
    init(_ text: Span<UInt8>, _ lines: Lines) {
        self.text = text
        self.lines = lines
    }

    /// Past the lines between `---` at the beginning of a file; 0 where there are none.
    func endOfFrontMatter() -> Int {
        guard lines.count > 2, words(text, trimmed(text, lines[0])) == "---" else { return 0 }
        for index in 1..<min(lines.count, Self.longestFrontMatter) {
            let line = trimmed(text, lines[index])
            if line.count == 3,
                Cursor(text, at: line.lowerBound).stands("---") || Cursor(text, at: line.lowerBound).stands("...")
            {
                return index + 1
            }
        }
        return 0
    }

    private static let longestFrontMatter = 200

    /// Past a fence, comment, block of HTML or line of a div that begins with this line.
    /// Asked in ascending order.
    mutating func endOfCode(from index: Int) -> Int? {
        let line = trimmed(text, lines[index])
        let start = Cursor(text, at: line.lowerBound)
        for fence in ["```", "~~~"] as [StaticString] where start.stands(fence) {
            return endOfFence(fence, line, index)
        }
        // `::: {.alineagroep}` and `:::`.
        if start.stands(":::") { return index + 1 }
        if start.stands("<!--") { return endOfComment(from: index) }
        for tag in ["script", "style", "pre", "textarea"] as [StaticString] where standsTag(tag, line) {
            return endOfElement(tag, from: index)
        }
        guard Self.blockTags.contains(where: { standsTag($0, line) }) else { return nil }
        var next = index
        while next < lines.count, !trimmed(text, lines[next]).isEmpty { next += 1 }
        return next
    }

    private static let blockTags: [StaticString] = [
        "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "dd", "div", "dl", "dt",
        "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li",
        "link", "main", "menu", "nav",
        "ol", "option", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// Whether a tag opens or closes at the beginning of a line.
    private func standsTag(_ name: StaticString, _ line: Range<Int>) -> Bool {
        var cursor = Cursor(text, at: line.lowerBound)
        guard cursor.take(UInt8(ascii: "<")) else { return false }
        _ = cursor.take(UInt8(ascii: "/"))
        return cursor.take(name)
            && (cursor.isAtEnd || cursor.peek().isSpace || cursor.peek() == UInt8(ascii: ">")
                || cursor.peek() == UInt8(ascii: "/"))
    }

    private func endOfFence(_ fence: StaticString, _ line: Range<Int>, _ index: Int) -> Int? {
        let mark = text[line.lowerBound]
        // What a backtick closes in its own line is a span of code.
        if mark == UInt8(ascii: "`"), (line.lowerBound + 3..<line.upperBound).contains(where: { text[$0] == mark }) {
            return nil
        }
        var next = index + 1
        while next < lines.count {
            let end = trimmed(text, lines[next])
            next += 1
            if Cursor(text, at: end.lowerBound).stands(fence), end.allSatisfy({ text[$0] == mark }) { break }
        }
        return next
    }

    private mutating func endOfComment(from index: Int) -> Int? {
        guard index >= endOfNoComment else { return nil }
        var next = index
        while next < lines.count {
            let line = lines[next]
            next += 1
            if let end = line.last(where: { Cursor(text, at: $0).stands("-->") }) {
                // Words may follow a comment.
                guard trimmed(text, end + 3..<line.upperBound).isEmpty else {
                    endOfNoComment = next
                    return nil
                }
                return next
            }
        }
        return next
    }

    private func endOfElement(_ name: StaticString, from index: Int) -> Int {
        for next in index..<lines.count {
            let line = lines[next]
            for place in line where text[place] == UInt8(ascii: "<") && Cursor(text, at: place).stands("</") {
                if Cursor(text, at: place + 2).stands(name) { return next + 1 }
            }
        }
        return lines.count
    }
}
