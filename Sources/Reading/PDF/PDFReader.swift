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
        let notes = PDFNotes(rows.body.filter { !repeated.holds($0) }, bodyHeight: height)
        var writer = PDFWriter(notes: notes, bodyHeight: height)
        writer.write(margin: rows.margin.filter { $0.page == 0 })
        writer.write(body: notes.body)
        writer.write(furniture: rows.body.filter(repeated.holds))
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

    init(_ rows: [PDFRow], pages: [PDFPieces.Page]) {
        fewest = max(2, (pages.count + 1) / 2)
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
        return isRepeated(row)
    }

    /// In the first or last eighth of the page.
    private static func standsAtEdge(_ row: PDFRow, _ height: Double) -> Bool {
        row.bottom < height / 8 || row.bottom > height * 7 / 8
    }

    private func isRepeated(_ row: PDFRow) -> Bool {
        // Questions and answers begin alike on several pages.
        let words = row.words
        let cursor = Cursor(words.span)
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
