internal import Text

/// A row of a page: what stands on one baseline in one column, from left to right, raised numbers with it.
struct PDFRow {
    private(set) var pieces: [PDFPiece]
    let page: Int
    /// Which stretch of the file it stands in: pages have one, and one more for each column.
    let stretch: Int
    /// The height and foot of its words: of the longest piece that is no number, since signs of another font may be
    /// taller and a raised number may stand alone beside them.
    private(set) var height = 0.0
    private(set) var bottom = 0.0

    /// The length of the piece that they are of; a number counts where nothing else stands.
    private var longest = -1

    init(pieces: [PDFPiece], page: Int, stretch: Int) {
        self.pieces = []
        self.page = page
        self.stretch = stretch
        add(pieces)
    }

    /// Adds pieces at its end.
    mutating func add(_ more: [PDFPiece]) {
        pieces += more
        for piece in more {
            let length = piece.isMark ? 0 : piece.text.count
            if length > longest { (longest, height, bottom) = (length, piece.height, piece.bottom) }
        }
    }

    /// The row without its first pieces.
    func dropping(_ count: Int) -> PDFRow {
        PDFRow(pieces: Array(pieces.dropFirst(count)), page: page, stretch: stretch)
    }

    mutating func sortFromLeft() { pieces.sort { $0.left < $1.left } }

    var left: Double { pieces.first?.left ?? 0 }
    var right: Double { pieces.map(\.right).max() ?? 0 }
    var text: [UInt8] { pieces.reduce(into: []) { $0 += $1.text } }

    /// Its words with their spaces; a wide gap, between a label and its value, is three.
    var words: [UInt8] {
        var words: [UInt8] = []
        var previous: PDFPiece?
        for piece in pieces {
            words += gap(before: piece, after: previous)
            words += piece.text
            previous = piece
        }
        return words
    }

    /// The spaces before a piece.
    func gap(before piece: PDFPiece, after previous: PDFPiece?) -> [UInt8] {
        guard let previous else { return [] }
        let gap = piece.left - previous.right
        // So is the gap between two columns of a table, however narrow.
        if gap > PDFRow.widestSpace * height || piece.beginsLine && gap > PDFRow.narrowestSpace * height {
            return Array("   ".utf8)
        }
        // A stop behind a raised number belongs to the word before it, and so does a hyphen (`CO²-uitstoot`).
        if let mark = piece.text.first, gap < PDFRow.narrowestSpace * height,
            ".,;:?!)".utf8.contains(mark)
                || mark == UInt8(ascii: "-") && (isRaised(previous) || previous.text.last == UInt8(ascii: "/"))
        {
            return []
        }
        return piece.isSpaced || gap > PDFRow.narrowestSpace * height ? [0x20] : []
    }

    /// Whether it is one of a table: more than one wide gap parts its words.
    var isOfTable: Bool {
        var end: Double?
        var gaps = 0
        for piece in pieces {
            if let end, piece.left - end > PDFRow.widestSpace * height { gaps += 1 }
            end = piece.right
        }
        return gaps > 1
    }

    /// In heights of the row: a space of justified lines is narrower; pieces that stand closer are one word.
    private static let widestSpace = 2.5
    private static let narrowestSpace = 0.3

    /// Whether a piece is a raised number in this row: smaller than its words, and higher (of 212 calls in 45 files the
    /// height was 0.60–0.67 of the row's, the foot raised by 0.3–0.5 of it).
    func isRaised(_ piece: PDFPiece) -> Bool {
        piece.height <= PDFRow.largestRaised * height && piece.bottom < bottom - PDFRow.leastRise * height
    }

    static let largestRaised = 0.82
    static let leastRise = 0.15
}

/// Puts the pieces of a file together to rows, column by column.
struct PDFRows {
    /// Of the body, page by page from top to bottom.
    private(set) var body: [PDFRow] = []
    /// Of the margin of the house style.
    private(set) var margin: [PDFRow] = []
    /// The stretches that stand beside another.
    private(set) var narrow: Set<Int> = []
    private var stretch = 0

    /// - Parameter height: that of the body's words.
    init(_ pieces: PDFPieces, bodyHeight height: Double) {
        let starts = marginStarts(pieces)
        for (index, page) in pieces.pages.enumerated() {
            let start = marginStart(page, starts)
            var sides: (body: [PDFPiece], margin: [PDFPiece]) = ([], [])
            var isSmallLine = false
            for piece in page.pieces {
                // Where the body is wide the margin stands above it, in lines of its own and smaller print.
                if piece.beginsLine {
                    isSmallLine =
                        piece.height < smallMargin * height
                        && starts.contains { piece.left >= $0 && piece.left < $0 + 3 }
                }
                if piece.left >= start || isSmallLine { sides.margin.append(piece) } else { sides.body.append(piece) }
            }
            for column in PDFColumns(sides.body, pageWidth: page.width).stretches {
                stretch += 1
                if column.isNarrow { narrow.insert(stretch) }
                body += rows(of: column.pieces, page: index, stretch: stretch)
            }
            margin += rows(of: sides.margin, page: index, stretch: stretch)
        }
    }
}

/// The rows of a column, from top to bottom.
private func rows(of pieces: [PDFPiece], page: Int, stretch: Int) -> [PDFRow] {
    // The program's lines first: what stands in one of them on one baseline, raised pieces with it.
    var lines: [PDFRow] = []
    for piece in pieces {
        if !piece.beginsLine, let line = lines.last, let last = line.pieces.last,
            abs(line.bottom - piece.bottom) < sameLine * max(line.height, piece.height),
            piece.left > last.left
        {
            lines[lines.count - 1].add([piece])
        } else {
            lines.append(PDFRow(pieces: [piece], page: page, stretch: stretch))
        }
    }
    let sorted = lines.sorted { ($0.bottom, $0.left) < ($1.bottom, $1.left) }
    // Lines on one baseline are one row: a label and its value, the cells of a table.
    var result: [PDFRow] = []
    for line in sorted {
        if let last = result.last, abs(last.bottom - line.bottom) < sameBaseline * min(last.height, line.height),
            line.height > oneSize * last.height, last.height > oneSize * line.height
        {
            result[result.count - 1].add(line.pieces)
        } else {
            result.append(line)
        }
    }
    attachRaised(&result)
    for index in result.indices { result[index].sortFromLeft() }
    return result
}

/// In heights: how far feet lie apart in one line of the program, raised pieces with them; on one baseline; and how much
/// of the other's height a piece of the same size has at least (rule 1 of the measured ones).
private let sameLine = 0.5
private let sameBaseline = 0.35
private let oneSize = 0.75

/// Joins rows of raised numbers alone with the row that they stand in: of two, the lower one.
private func attachRaised(_ rows: inout [PDFRow]) {
    var index = 0
    while index < rows.count {
        let row = rows[index]
        // Sorted by their feet, a raised number stands before its row.
        let target =
            row.pieces.allSatisfy(\.isMark)
            ? (index + 1..<min(rows.count, index + 4)).last { next in
                let other = rows[next]
                return row.height <= PDFRow.largestRaised * other.height
                    && row.bottom < other.bottom - PDFRow.leastRise * other.height
                    && row.bottom > other.bottom - other.height * 1.1
                    && other.pieces.contains { abs($0.right - row.left) < 3 || abs(row.right - $0.left) < other.height }
            } : nil
        if let target {
            rows[target].add(row.pieces)
            rows.remove(at: index)
        } else {
            index += 1
        }
    }
}

/// Where the margin of the house style may begin: places in the right part of a page at which several lines begin.
/// Ascending.
private func marginStarts(_ pieces: PDFPieces) -> [Double] {
    var starts: [Int: Int] = [:]
    for page in pieces.pages {
        for piece in page.pieces where piece.left > leftmostMargin * page.width && piece.beginsLine {
            starts[Int(piece.left), default: 0] += 1
        }
    }
    return starts.filter { $0.value + (starts[$0.key + 1] ?? 0) >= fewestMarginLines }.map { Double($0.key) - 1 }
        .sorted()
}

/// In heights of the body's words.
private let smallMargin = 0.9
/// In widths of the page.
private let leftmostMargin = 0.65
private let fewestMarginLines = 4

/// The margin of a page: a column that no word of the body runs into, the smaller part of the page; past the page where
/// there is none.
private func marginStart(_ page: PDFPieces.Page, _ starts: [Double]) -> Double {
    starts.first { start in
        var crossing = 0
        var right = 0
        var own = 0
        for piece in page.pieces {
            if piece.left >= start {
                right += 1
                if piece.beginsLine, piece.left < start + 3 { own += 1 }
            } else if piece.right > start - 3 {
                crossing += 1
            }
        }
        // What stands there begins lines of its own: the last cells of a table do not.
        return own > 0 && crossing <= 1 && right * 2 < page.pieces.count && own * 8 >= right
    } ?? .infinity
}
