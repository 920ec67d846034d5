internal import Knowledge
internal import Letters
internal import Text

/// The margin at the right of a printed page, as `pdftotext -layout` leaves it beside the words: the office, its
/// address, the references.
///
/// It is there where several lines of a page begin at one column far to the right, no line crosses that column, and a
/// label, office or address stands in it. Linear.
struct MarginColumns {
    /// Where the margin begins in a line, by the line's number.
    private var starts: [Int: Int] = [:]

    init(_ text: Span<UInt8>, _ lines: Lines) {
        var first = 0
        for index in 0..<lines.count {
            let endsPage = index > first && lines[index].contains { text[$0] == 0x0C }
            if endsPage {
                readPage(text, lines, first..<index)
                first = index
            }
        }
        readPage(text, lines, first..<lines.count)
    }

    func start(ofLine index: Int) -> Int? { starts[index] }

    private mutating func readPage(_ text: Span<UInt8>, _ lines: Lines, _ page: Range<Int>) {
        var counts: [Int: Int] = [:]
        for index in page {
            if let column = Self.columnBehindGap(text, lines[index]), column >= Self.leastColumn {
                counts[column, default: 0] += 1
            }
        }
        // The most frequent column, the leftmost of several.
        guard let (column, count) = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }),
            count >= Self.fewestLines
        else { return }
        var found: [(line: Int, start: Int)] = []
        var isMargin = false
        for index in page {
            switch Self.place(text, lines[index], column) {
            case .before: continue
            case .crossing: return
            case .at(let start):
                found.append((index, start))
                isMargin = isMargin || Self.stands(text, trimmed(text, start..<lines[index].upperBound))
            }
        }
        guard isMargin else { return }
        for (line, start) in found { starts[line] = start }
    }

    /// Whether words are what a margin holds.
    private static func stands(_ text: Span<UInt8>, _ words: Range<Int>) -> Bool {
        Hoofdlabel.begins(text, words) || Briefhoofd.isOfficeLine(text, words) || Briefhoofd.isAddress(text, words)
    }

    /// Margins stand in the last third of a page.
    private static let leastColumn = 60
    /// No printed line has more bytes; a letter that lies in one line has no columns.
    private static let longestLine = 400
    /// Fewer lines may be anything.
    private static let fewestLines = 3

    /// The column behind the last wide gap of a line, or of its only words; nothing where it has none.
    private static func columnBehindGap(_ text: Span<UInt8>, _ line: Range<Int>) -> Int? {
        guard line.count > leastColumn, line.count < longestLine, holdsGap(text, line) else { return nil }
        var (column, spaces) = (0, 0)
        var found: Int?
        for position in line where text[position] & 0xC0 != 0x80 && text[position] != 0x0C {
            if text[position] == 0x20 {
                spaces += 1
            } else {
                if spaces >= widestInnerGap { found = column }
                spaces = 0
            }
            column += 1
        }
        return found
    }

    /// Whether a wide gap stands in a line: one byte of it is at every third place.
    private static func holdsGap(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var position = line.lowerBound + widestInnerGap - 1
        while position < line.upperBound {
            if text[position] == 0x20, position + 1 < line.upperBound,
                text[position - 1] == 0x20 || text[position + 1] == 0x20
            {
                return true
            }
            position += widestInnerGap
        }
        return false
    }

    /// Fewer spaces stand between words too.
    private static let widestInnerGap = 3

    private enum Place {
        case before, crossing
        case at(Int)
    }

    /// What stands at a column, counted in characters.
    private static func place(_ text: Span<UInt8>, _ line: Range<Int>, _ column: Int) -> Place {
        var position = line.lowerBound
        if position < line.upperBound, text[position] == 0x0C { position += 1 }
        var left = column
        while position < line.upperBound, left > 0 {
            position += 1
            while position < line.upperBound, text[position] & 0xC0 == 0x80 { position += 1 }
            left -= 1
        }
        let rest = trimmed(text, position..<max(position, line.upperBound))
        guard left == 0, !rest.isEmpty else { return .before }
        guard text[position - 1] == 0x20 else { return .crossing }
        // A word of the text that ends up there by chance stands behind one space; so may a label.
        if position - 2 >= line.lowerBound, text[position - 2] != 0x20, !stands(text, rest) { return .before }
        // What begins further to the right is the margin's too, an indented line of it.
        return .at(rest.lowerBound)
    }
}
