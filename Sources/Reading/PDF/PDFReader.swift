internal import Knowledge
internal import Letters
internal import Text

/// Reads a PDF: rows and columns from where its words stand, notes from their size and place.
enum PDFReader {
    /// - Throws: why it cannot be read; `.noText` for a scan.
    static func read(_ file: [UInt8], limit: Int) async throws(ReadingError) -> ReadLetter {
        try read(await PDFTools.read(file, limit: limit), limit: limit)
    }

    /// Reads what the programs gave of a file.
    static func read(_ output: PDFTools.Output, limit: Int) throws(ReadingError) -> ReadLetter {
        let pieces = PDFPieces(boxes: try MarkupTree(output.boxes[...], limit: limit), words: output.words)
        guard pieces.pages.contains(where: { !$0.pieces.isEmpty }) else { throw .noText(pages: pieces.pages.count) }
        let height = pieces.bodyHeight
        let rows = PDFRows(pieces, bodyHeight: height)
        let repeated = PDFRepeated(rows.body, pages: pieces.pages)
        let isRepeated = rows.body.map(repeated.holds)
        let notes = PDFNotes(zip(rows.body, isRepeated).filter { !$1 }.map(\.0), bodyHeight: height)
        var writer = PDFWriter(notes: notes, bodyHeight: height, narrow: rows.narrow)
        writer.write(margin: rows.margin.filter { $0.page == 0 })
        writer.write(body: notes.body)
        writer.write(furniture: zip(rows.body, isRepeated).filter { $1 }.map(\.0))
        writer.write(margin: rows.margin.filter { $0.page > 0 })
        writer.writeNotes()
        return ReadLetter(writer.builder)
    }
}

/// The rows that pages repeat: running heads, page numbers, imprints.
struct PDFRepeated {
    private struct Place: Hashable {
        let text: [UInt8]
        /// From the top of the page, in steps of four points.
        let height: Int
    }

    private var counts: [Place: Set<Int>] = [:]
    private let fewest: Int
    /// The feet of the highest and lowest row of each page.
    private var ends: [Int: (top: Double, bottom: Double)] = [:]

    init(_ rows: [PDFRow], pages: [PDFPieces.Page]) {
        fewest = max(2, (pages.count + 1) / 2)
        for row in rows {
            let end = ends[row.page] ?? (row.bottom, row.bottom)
            ends[row.page] = (min(end.top, row.bottom), max(end.bottom, row.bottom))
        }
        for row in rows where Self.standsAtEdge(row, pages[row.page].height) {
            for place in Self.places(row) { counts[place, default: []].insert(row.page) }
        }
    }

    /// Whether a row stands on so many pages at its height, numbers aside, or is one that printers set at the edge of a
    /// page.
    func holds(_ row: PDFRow) -> Bool {
        let words = row.words
        let text = words.span
        if isPrintedHead(text, words.indices) || isImprint(text, words.indices) || isPageNumber(text, words.indices) {
            return true
        }
        return isNumberOfPage(row) || isRepeated(row, text)
    }

    /// `2` as the highest or lowest row of the second page; a note's number stands above its words.
    private func isNumberOfPage(_ row: PDFRow) -> Bool {
        guard row.pieces.count == 1, let end = ends[row.page], row.bottom == end.top || row.bottom == end.bottom else {
            return false
        }
        return row.text == Array(String(row.page + 1).utf8)
    }

    /// In points: the heads of a small page stand as far from its edges as those of a large one.
    private static let lowestHead = 60.0

    /// In the first or last eighth of the page.
    private static func standsAtEdge(_ row: PDFRow, _ height: Double) -> Bool {
        row.bottom < max(height / 8, lowestHead) || row.bottom > min(height * 7 / 8, height - lowestHead)
    }

    private func isRepeated(_ row: PDFRow, _ text: Span<UInt8>) -> Bool {
        // Questions and answers begin alike on several pages.
        let cursor = Cursor(text)
        return !cursor.stands("vraag") && !cursor.stands("antwoord") && standsOnPages(row)
    }

    private func standsOnPages(_ row: PDFRow) -> Bool {
        Self.places(row).contains { (counts[$0]?.count ?? 0) >= fewest } && row.text.contains { !$0.isDigit }
    }

    private static func places(_ row: PDFRow) -> [Place] {
        let text = row.text.map { $0.isDigit ? UInt8(ascii: "0") : $0 }
        // `9` and `10` are as wide as they are.
        let folded = text.enumerated().filter {
            $0.offset == 0 || $0.element != UInt8(ascii: "0") || text[$0.offset - 1] != UInt8(ascii: "0")
        }.map(\.element)
        let step = Int(row.bottom / 4)
        return [Place(text: folded, height: step), Place(text: folded, height: step + 1)]
    }
}
