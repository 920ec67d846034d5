internal import Knowledge
internal import Letters
internal import Text

/// A mark of Markdown between the words of a text, and the words that it stands for: none for emphasis, tags, the
/// attributes that pandoc writes and pointed brackets around addresses; a character for an entity and for raised
/// digits.
struct MarkdownMark {
    /// In the clean text.
    let range: Range<Int>
    var words: [UInt8] = []
}

/// The marks of a text, and its spans of code, which are no words; each ascending and apart. Linear.
func findMarkdownMarks(_ text: Span<UInt8>) -> (marks: [MarkdownMark], code: [Range<Int>]) {
    var finder = MarkdownMarkFinder(text)
    finder.find()
    return (finder.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }, finder.code)
}

private struct MarkdownMarkFinder: ~Escapable {
    private let text: Span<UInt8>
    private(set) var marks: [MarkdownMark] = []
    private(set) var code: [Range<Int>] = []
    /// The brackets of this paragraph that are open: those of a span end with attributes.
    private var open: [Int] = []

    @_lifetime(copy text)
    init(_ text: Span<UInt8>) { self.text = text }

    mutating func find() {
        var position = 0
        while position < text.count {
            let end = read(at: position)
            position = max(position + 1, end)
        }
    }

    /// - Returns: past what was read.
    private mutating func read(at position: Int) -> Int {
        switch text[position] {
        case UInt8(ascii: "\\"): return position + 2
        case UInt8(ascii: "`"): return endOfCode(position)
        case UInt8(ascii: "*"): return mark(position, endOfEmphasis(position))
        case UInt8(ascii: "<"): return readTag(position)
        case UInt8(ascii: ">") where position > 0 && isAddress(before: position): return mark(position, position + 1)
        case UInt8(ascii: "&"): return readEntity(position)
        case UInt8(ascii: "["): open.append(position)
        case UInt8(ascii: "]"):
            guard let start = open.popLast(), let end = endOfAttributes(position + 1) else { break }
            marks.append(MarkdownMark(range: start..<start + 1))
            return mark(position, end)
        case UInt8(ascii: "{"): if let end = endOfAttributes(position) { return mark(position, end) }
        case 0x0A where position + 1 < text.count && text[position + 1] == 0x0A: open = []
        default: break
        }
        return position + 1
    }

    private mutating func mark(_ start: Int, _ end: Int, _ words: [UInt8] = []) -> Int {
        if end > start { marks.append(MarkdownMark(range: start..<end, words: words)) }
        return end
    }

    /// Past a span of code, whose marks are its own.
    private mutating func endOfCode(_ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
        let length = end - start
        var position = end
        while position < text.count, position - start < longestMark, text[position] != 0x0A {
            var run = position
            while run < text.count, text[run] == UInt8(ascii: "`") { run += 1 }
            if run - position == length {
                code.append(start..<run)
                return run
            }
            position = max(position + 1, run)
        }
        return end
    }

    /// Past a run of stars that opens or closes emphasis (CommonMark 0.31, 6.2): one star beside a word only, two and
    /// more anywhere.
    private func endOfEmphasis(_ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
        if end - start > 1 { return end }
        let before = start > 0 ? text[start - 1] : 0x0A
        let after = end < text.count ? text[end] : 0x0A
        // `5*3` is a product, `* ` an item.
        return before.isDigit && after.isDigit || before.isSpace && after.isSpace ? start : end
    }

    /// Reads a tag of HTML, raised digits, or the bracket that opens an address: `<span>`, `<sup>7</sup>`,
    /// `<https://…`.
    private mutating func readTag(_ start: Int) -> Int {
        var cursor = Cursor(text, at: start + 1)
        if cursor.stands("http://") || cursor.stands("https://") || cursor.stands("mailto:") {
            return mark(start, start + 1)
        }
        if cursor.take("sup>") {
            let digits = cursor.position
            while cursor.peek().isDigit { cursor.position += 1 }
            let end = cursor.position
            if end > digits, end - digits < 4, cursor.take("</sup>") {
                return mark(start, cursor.position, raised(digits..<end))
            }
        }
        cursor.position = start + 1
        guard cursor.peek().isLetter || cursor.peek() == UInt8(ascii: "/") && cursor.peek(1).isLetter else {
            return start
        }
        var end = start + 1
        while end < text.count, end - start < longestMark, text[end] != UInt8(ascii: ">"),
            text[end] != UInt8(ascii: "<"), text[end] != 0x0A
        { end += 1 }
        return end < text.count && text[end] == UInt8(ascii: ">") ? mark(start, end + 1) : start
    }

    private func raised(_ digits: Range<Int>) -> [UInt8] {
        let characters = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return digits.flatMap { Array(characters[Int(text[$0] - UInt8(ascii: "0"))].utf8) }
    }

    /// Whether an address in pointed brackets ends before a place.
    private func isAddress(before place: Int) -> Bool {
        var start = place
        while start > 0, place - start < longestMark, !text[start - 1].isSpace, text[start - 1] != UInt8(ascii: "<") {
            start -= 1
        }
        guard start > 0, text[start - 1] == UInt8(ascii: "<") else { return false }
        let cursor = Cursor(text, at: start)
        return cursor.stands("http://") || cursor.stands("https://") || cursor.stands("mailto:")
    }

    /// Past the attributes of a heading or span as pandoc writes them: `{#aanleiding .unnumbered}`.
    private func endOfAttributes(_ start: Int) -> Int? {
        guard start + 1 < text.count, text[start] == UInt8(ascii: "{"), "#.=".utf8.contains(text[start + 1]) else {
            return nil
        }
        var end = start + 1
        while end < text.count, end - start < longestMark, text[end] != UInt8(ascii: "}"), text[end] != 0x0A {
            end += 1
        }
        return end < text.count && text[end] == UInt8(ascii: "}") ? end + 1 : nil
    }

    /// Reads `&nbsp;`, `&eacute;`, `&#233;`, `&#xE9;`.
    private mutating func readEntity(_ start: Int) -> Int {
        var end = start + 1
        while end < text.count, end - start < Entiteiten.longest,
            text[end].isLetter || text[end].isDigit || text[end] == UInt8(ascii: "#")
        { end += 1 }
        guard end < text.count, text[end] == UInt8(ascii: ";"), end > start + 1,
            let character = Entiteiten.character(words(text, start + 1..<end))
        else {
            return start
        }
        return mark(start, end + 1, Array(character.utf8))
    }
}

/// A longer tag or address is none.
private let longestMark = 1_000
