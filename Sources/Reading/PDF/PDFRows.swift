internal import Text

/// A row of a page: what stands on one baseline in one column, from left to right, raised numbers with it.
struct PDFRow {
    var pieces: [PDFPiece]
    let page: Int

    /// The height of its words.
    var height: Double { pieces.map(\.height).max() ?? 0 }
    var bottom: Double { pieces.max { $0.height < $1.height }?.bottom ?? 0 }
    var left: Double { pieces.first?.left ?? 0 }
    var right: Double { pieces.map(\.right).max() ?? 0 }
    var text: [UInt8] { pieces.reduce(into: []) { $0 += $1.text } }

    /// Its words with their spaces; a wide gap, between a label and its value, is three.
    var words: [UInt8] {
        var words: [UInt8] = []
        var end: Double?
        for piece in pieces {
            words += gap(before: piece, after: end)
            words += piece.text
            end = piece.right
        }
        return words
    }

    /// The spaces before a piece.
    func gap(before piece: PDFPiece, after end: Double?) -> [UInt8] {
        guard let end else { return [] }
        let gap = piece.left - end
        if gap > PDFRow.widestSpace * height { return Array("   ".utf8) }
        return piece.isSpaced || gap > PDFRow.narrowestSpace * height ? [0x20] : []
    }

    /// In heights of the row: a space of justified lines is narrower; pieces that stand closer are one word.
    private static let widestSpace = 2.5
    private static let narrowestSpace = 0.3

    /// Whether a piece is a raised number in this row: smaller than its words, and higher (of 212 calls in 45 files the height was
    /// 0.60–0.67 of the row's, the foot raised by 0.3–0.5 of it).
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

    init(_ pieces: PDFPieces) {
        let margin = marginStart(pieces)
        for (index, page) in pieces.pages.enumerated() {
            body += rows(of: page.pieces.filter { $0.left < margin }, page: index)
            self.margin += rows(of: page.pieces.filter { $0.left >= margin }, page: index)
        }
    }
}

/// The rows of a column, from top to bottom.
private func rows(of pieces: [PDFPiece], page: Int) -> [PDFRow] {
    // The program's lines first: what stands in one of them on one baseline, raised pieces with it.
    var lines: [[PDFPiece]] = []
    for piece in pieces {
        if let last = lines.last?.last, !piece.beginsLine, let line = lines.last.map({ PDFRow(pieces: $0, page: page) }),
            abs(line.bottom - piece.bottom) < 0.5 * max(line.height, piece.height), piece.left > last.left
        {
            lines[lines.count - 1].append(piece)
        } else {
            lines.append([piece])
        }
    }
    let sorted = lines.map { PDFRow(pieces: $0, page: page) }.sorted { ($0.bottom, $0.left) < ($1.bottom, $1.left) }
    // Lines on one baseline are one row: a label and its value, the cells of a table.
    var result: [PDFRow] = []
    for line in sorted {
        if let last = result.last, abs(last.bottom - line.bottom) < 0.35 * min(last.height, line.height), line.height > 0.75 * last.height, last.height > 0.75 * line.height {
            result[result.count - 1].pieces += line.pieces
        } else {
            result.append(line)
        }
    }
    attachRaised(&result)
    for index in result.indices { result[index].pieces.sort { $0.left < $1.left } }
    return result
}

/// Joins rows of raised numbers alone with the row that they stand in: of two, the lower one.
private func attachRaised(_ rows: inout [PDFRow]) {
    var index = 0
    while index < rows.count {
        let row = rows[index]
        // Sorted by their feet, a raised number stands before its row.
        let target = row.pieces.allSatisfy(\.isNumber)
            ? (index + 1..<min(rows.count, index + 4)).last { next in
                let other = rows[next]
                return row.height <= PDFRow.largestRaised * other.height && row.bottom < other.bottom - PDFRow.leastRise * other.height
                    && row.bottom > other.bottom - other.height * 1.1
                    && other.pieces.contains { abs($0.right - row.left) < 3 || abs(row.right - $0.left) < other.height }
            } : nil
        if let target {
            rows[target].pieces += row.pieces
            rows.remove(at: index)
        } else {
            index += 1
        }
    }
}

/// Where the margin of the house style begins: a column in the right part of the page that no word of the body runs into; past every
/// page where there is none.
private func marginStart(_ pieces: PDFPieces) -> Double {
    guard let width = pieces.pages.first?.width else { return .infinity }
    var starts: [Int: Int] = [:]
    for page in pieces.pages {
        for piece in page.pieces where piece.left > 0.6 * width && (piece.beginsLine || piece.isSpaced) { starts[Int(piece.left), default: 0] += 1 }
    }
    let total = pieces.pages.reduce(0) { $0 + $1.pieces.count }
    // The column whose words begin at one place: most lines of its own.
    let candidates = starts.filter { $0.value + (starts[$0.key + 1] ?? 0) >= 4 }.map(\.key).sorted()
    for start in candidates {
        var crossing = 0
        var right = 0
        var own = 0
        for page in pieces.pages {
            for piece in page.pieces {
                if piece.left < Double(start) - 1, piece.right > Double(start) - 4 { crossing += 1 }
                if piece.left >= Double(start) - 1 {
                    right += 1
                    if piece.beginsLine, piece.left < Double(start) + 2 { own += 1 }
                }
            }
        }
        // What stands there begins lines of its own, and is the smaller part.
        if crossing * 200 <= total, right * 3 < total, own * 6 >= right { return Double(start) - 1 }
    }
    return .infinity
}
