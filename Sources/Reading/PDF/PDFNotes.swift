internal import Letters
internal import Text

/// The foot notes of a PDF and the raised numbers that call them, told by size, height, place and sequence.
struct PDFNotes {
    struct Note {
        let label: String
        /// The rows of its text, the number left out.
        var rows: [PDFRow]
    }

    private(set) var notes: [Note] = []
    /// The rows that are no notes.
    private(set) var body: [PDFRow] = []

    /// Reads the rows from top to bottom: a note begins with its number and goes on with the small print below it, also
    /// on the next page above the first number there.
    /// - Parameter height: that of the body's words.
    init(_ rows: [PDFRow], bodyHeight height: Double) {
        /// The last row of the note that is open.
        var open: PDFRow?
        /// The note that the foot of the page before ended with.
        var isSuspended = false
        var page = -1
        /// The numbers that were called so far: a note stands behind its call.
        var seen: Set<String> = []
        for row in rows {
            let isBelowWords = row.page == page
            let isSmall = row.height < smallPrint * height || isNumberAlone(row)
            // A file without styles sets its notes as large as its words.
            let isRaised = isMarked(row) && row.pieces.count > 1
            if isSmall || isRaised, let label = number(of: row),
                seen.contains(label) || isSmall && !notes.isEmpty && noteNumber(label) == expected && isMarked(row)
            {
                let rest = row.dropping(numberPieces(row))
                notes.append(Note(label: label, rows: rest.pieces.isEmpty ? [] : [rest]))
                open = row
                isSuspended = false
            } else if let last = open, last.page == row.page, goesOn(last, row),
                isSmall || last.height > smallPrint * height
            {
                notes[notes.count - 1].rows.append(row)
                open = row
            } else if isSmall, isSuspended, isBelowWords, let last = open, last.page == row.page - 1,
                last.text.last != UInt8(ascii: ".")
            {
                notes[notes.count - 1].rows.append(row)
                open = row
                isSuspended = false
            } else {
                body.append(row)
                seen.formUnion(calls(in: row))
                page = row.page
                isSuspended = open != nil
            }
        }
    }

    /// Whether a row of small print belongs to the note above it: it stands right below.
    private func goesOn(_ last: PDFRow, _ row: PDFRow) -> Bool {
        row.bottom - last.bottom < 2.2 * max(row.height, last.height)
    }

    /// The number that a row begins with, when it is a note's: raised and small, alone in its row, or the next one in
    /// the same size.
    private func number(of row: PDFRow) -> String? {
        guard let first = row.pieces.first, first.isNumber, !first.text.contains(UInt8(ascii: ",")) else { return nil }
        let digits = row.pieces.prefix(numberPieces(row)).reduce(into: [UInt8]()) { $0 += $1.text }
        guard digits.count <= 3, let value = Int(String(decoding: digits, as: UTF8.self)), value > 0 else { return nil }
        guard isMarked(row) || value == expected || value == 1 else { return nil }
        // A number far ahead is none of these notes.
        return value <= expected + 2 || value == 1 ? String(value) : nil
    }

    /// Two digits may be kerned apart.
    private func numberPieces(_ row: PDFRow) -> Int {
        guard row.pieces.count > 1, row.pieces[1].isNumber, !row.pieces[1].isSpaced || row.isRaised(row.pieces[1]),
            row.isRaised(row.pieces[0]) == row.isRaised(row.pieces[1]),
            row.isRaised(row.pieces[0])
        else { return 1 }
        return 2
    }

    private func isNumberAlone(_ row: PDFRow) -> Bool { row.pieces.count == 1 && row.pieces[0].isNumber }

    /// The number of the next note.
    private var expected: Int { (notes.last.flatMap { noteNumber($0.label) } ?? 0) + 1 }

    private func isMarked(_ row: PDFRow) -> Bool {
        row.pieces.first.map { row.isRaised($0) } ?? false || isNumberAlone(row)
    }

    /// The numbers that stand raised behind words.
    private func calls(in row: PDFRow) -> [String] {
        row.pieces.enumerated().filter { $0.offset > 0 && $0.element.isNumber && row.isRaised($0.element) }.flatMap {
            String(decoding: $0.element.text, as: UTF8.self).split(separator: ",").map(String.init)
        }
    }
}

/// Small print is smaller than this share of the body's height.
private let smallPrint = 0.93
