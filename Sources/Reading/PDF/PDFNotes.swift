internal import Letters
internal import Text

/// The foot notes of a PDF and the raised numbers that call them, told by size, height, place and sequence.
struct PDFNotes {
    struct Note {
        let mark: PDFMark
        /// The rows of its text, the number left out.
        var rows: [PDFRow]
    }

    private(set) var notes: [Note] = []
    /// The rows that are no notes.
    private(set) var body: [PDFRow] = []
    /// The last note of each series, and its page.
    private var last: [PDFMark.Series: (value: Int, page: Int)] = [:]

    /// The lowest foot of a row.
    private let foot: Double

    /// Reads the rows from top to bottom: a note begins with its number and goes on with the small print below it, also
    /// on the next page above the first number there.
    /// - Parameter height: that of the body's words.
    init(_ rows: [PDFRow], bodyHeight height: Double) {
        foot = rows.map(\.bottom).max() ?? 0
        /// The last row of the note that is open.
        var open: PDFRow?
        /// The note that the foot of the page before ended with.
        var isSuspended = false
        var stretch = -1
        /// What was called so far: a note stands behind its call.
        var seen: Set<PDFMark> = []
        for (index, row) in rows.enumerated() {
            let isBelowWords = row.stretch == stretch
            let isSmall = row.height < Self.smallPrint * height || isMarkAlone(row)
            // A file without styles sets its notes as large as its words.
            let isRaised = isMarked(row) && row.pieces.count > 1
            if isSmall || isRaised, let mark = mark(of: row),
                seen.contains(mark)
                    || isSmall && !notes.isEmpty && mark.series == .numbers && mark.value == expected(.numbers)
                        && isMarked(row)
            {
                let rest = row.dropping(markPieces(row))
                notes.append(Note(mark: mark, rows: rest.pieces.isEmpty ? [] : [rest]))
                last[mark.series] = (mark.value, row.page)
                open = row
                isSuspended = false
            } else if let above = open, above.stretch == row.stretch, goesOn(above, row),
                isSmall || above.height > Self.smallPrint * height
            {
                notes[notes.count - 1].rows.append(row)
                open = row
            } else if isSmall, isSuspended, isBelowWords, let above = open, above.page >= row.page - 1,
                above.text.last != UInt8(ascii: "."), reachesFoot(rows[index...])
            {
                notes[notes.count - 1].rows.append(row)
                open = row
                isSuspended = false
            } else {
                body.append(row)
                seen.formUnion(calls(in: row))
                stretch = row.stretch
                isSuspended = open != nil
            }
        }
    }

    /// Whether a row of small print belongs to the note above it: it stands right below.
    private func goesOn(_ last: PDFRow, _ row: PDFRow) -> Bool {
        row.bottom - last.bottom < Self.nextRow * max(row.height, last.height)
    }

    /// Whether rows run down to a note or the end of their stretch, as the rest of a note does; a table in small print
    /// stands alone.
    private func reachesFoot(_ rows: ArraySlice<PDFRow>) -> Bool {
        for (row, next) in zip(rows, rows.dropFirst()).prefix(Self.longestRest) {
            if row.stretch != next.stretch { return isAtFoot(row) }
            guard goesOn(row, next) else { return false }
            if mark(of: next) != nil { return true }
        }
        return rows.count < Self.longestRest && rows.last.map(isAtFoot) == true
    }

    /// Whether a row is one of the last that a page has room for.
    private func isAtFoot(_ row: PDFRow) -> Bool { row.bottom > foot - Self.lastRows * row.height }

    /// In heights of rows: the pitch of small print is at most two.
    private static let nextRow = 2.2
    /// In heights of rows.
    private static let lastRows = 6.0

    /// In rows: no note goes on for longer.
    private static let longestRest = 60

    /// The mark that a row begins with, when it is a note's: raised and small, alone in its row, or the next one in
    /// the same size.
    private func mark(of row: PDFRow) -> PDFMark? {
        guard row.pieces.first?.isMark == true else { return nil }
        let text = row.pieces.prefix(markPieces(row)).reduce(into: [UInt8]()) { $0 += $1.text }
        guard let marks = PDFMark.marks(text), let mark = marks.first, marks.count == 1 else { return nil }
        let expected = expected(mark.series)
        // Where each page counts anew, it does so once.
        let beginsAnew = mark.value == 1 && (last[mark.series].map { $0.page < row.page } ?? true)
        guard isMarked(row) || mark.value == expected || beginsAnew else { return nil }
        // A number far ahead is none of these notes, and one behind is a page's.
        return (expected...expected + 2).contains(mark.value) || beginsAnew ? mark : nil
    }

    /// Two digits may be kerned apart.
    private func markPieces(_ row: PDFRow) -> Int {
        guard row.pieces.count > 1, row.pieces[1].isMark, !row.pieces[1].isSpaced || row.isRaised(row.pieces[1]),
            row.isRaised(row.pieces[0]) == row.isRaised(row.pieces[1]),
            row.isRaised(row.pieces[0])
        else { return 1 }
        return 2
    }

    private func isMarkAlone(_ row: PDFRow) -> Bool { row.pieces.count == 1 && row.pieces[0].isMark }

    /// The place of the next note of a series.
    private func expected(_ series: PDFMark.Series) -> Int { (last[series]?.value ?? 0) + 1 }

    private func isMarked(_ row: PDFRow) -> Bool {
        row.pieces.first.map { row.isRaised($0) } ?? false || isMarkAlone(row)
    }

    /// What stands raised behind words.
    private func calls(in row: PDFRow) -> [PDFMark] {
        row.pieces.dropFirst().filter { row.isRaised($0) }.flatMap { $0.marks ?? [] }
    }

    /// Small print is smaller than this share of the body's height.
    static let smallPrint = 0.93
}
