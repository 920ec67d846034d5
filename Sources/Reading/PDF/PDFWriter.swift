internal import Letters
internal import Text

/// Writes the rows of a PDF as paragraphs: a row goes on with the one above it where that fills its line, stands at the
/// same pitch, and nothing begins anew.
struct PDFWriter {
    private(set) var builder = LayoutBuilder(isPaged: true)
    private let notes: PDFNotes
    private let called: Set<PDFMark>
    private let bodyHeight: Double
    private var last: PDFRow?
    private var page = 0
    /// The right edge that full rows reach, of columns also their own.
    private let edge: Double
    private let edges: [Int: Double]
    /// The distance of rows of one paragraph.
    private let pitch: Double
    private let breaksWords: Bool
    private let compounds: Set<[UInt8]>
    private let calledBehindWords: Set<PDFMark>

    /// - Parameter narrow: the stretches that stand beside another.
    init(notes: PDFNotes, bodyHeight: Double, narrow: Set<Int>) {
        self.notes = notes
        self.bodyHeight = bodyHeight
        called = Set(notes.notes.map(\.mark))
        breaksWords = Self.breaksWords(notes.body)
        compounds = Self.compounds(notes.body)
        calledBehindWords = Self.calledBehindWords(notes.body)
        edge = Self.edge(notes.body.filter { !narrow.contains($0.stretch) })
        edges = Dictionary(grouping: notes.body.filter { narrow.contains($0.stretch) }, by: \.stretch).mapValues(
            Self.edge)
        pitch = Self.pitch(notes.body.filter { abs($0.height - bodyHeight) < Self.sameSize * bodyHeight })
    }

    /// In heights of the body: rows whose heights differ less are set in one size.
    private static let sameSize = 0.12

    /// The edge that a tenth of the rows reach or pass.
    private static func edge(_ rows: [PDFRow]) -> Double {
        let rights = rows.map(\.right).sorted()
        return rights.isEmpty ? 0 : rights[rights.count * 9 / 10]
    }

    /// The distance between rows, to half a point: the smallest one that is common, since the paragraphs of a short
    /// letter are rows of their own.
    private static func pitch(_ rows: [PDFRow]) -> Double {
        var counts: [Int: Int] = [:]
        for (above, row) in zip(rows, rows.dropFirst()) where above.stretch == row.stretch && row.bottom > above.bottom
        {
            counts[Int(((row.bottom - above.bottom) * 2).rounded()), default: 0] += 1
        }
        counts = counts.filter { $0.key > 4 }
        let most = counts.values.max() ?? 0
        return Double(counts.filter { $0.value * 4 >= most }.keys.min() ?? 24) / 2
    }

    mutating func write(margin rows: [PDFRow]) { write(rows, .margin) }
    mutating func write(furniture rows: [PDFRow]) { write(rows, .runningHead) }

    private mutating func write(_ rows: [PDFRow], _ role: Role) {
        builder.end()
        last = nil
        for row in rows {
            builder.begin(role)
            append(row, callsNotes: false)
            builder.end()
        }
    }

    mutating func write(body rows: [PDFRow]) {
        for row in rows {
            let isNewPage = row.page != page
            if let above = last, goesOn(above, row) {
                if !keepsHyphen(above, row) { builder.breakLine() }
            } else {
                builder.begin()
            }
            if isNewPage {
                page = row.page
                builder.beginPage()
            }
            append(row, callsNotes: true)
            last = row
        }
        builder.end()
    }

    mutating func writeNotes() {
        for note in notes.notes {
            let first = builder.beginNote()
            builder.begin()
            for (index, row) in note.rows.enumerated() {
                if index > 0, !keepsHyphen(note.rows[index - 1], row) { builder.breakLine() }
                append(row, callsNotes: false)
            }
            // A series beside the numbered one is told apart by its labels.
            builder.endNote(Self.sort(note.mark), note.mark.label, from: first)
        }
    }

    private static func sort(_ mark: PDFMark) -> NoteSort {
        mark.series == .romans || mark.series == .letters ? .endnote : .footnote
    }

    /// Whether the hyphen at a row's end is the word's own: word processors break no words, and printers' words may
    /// stand elsewhere with it.
    private func keepsHyphen(_ above: PDFRow, _ row: PDFRow) -> Bool {
        switch Self.hyphen(above, row) {
        case .none: false
        case .stays: true
        case .falls:
            !breaksWords
                || compounds.contains(
                    (above.pieces.last?.text ?? [])
                        + (row.pieces.first?.text.prefix { $0.isLetter || $0 >= 0x80 } ?? []))
        }
    }

    /// What becomes of the hyphen at a row's end.
    private static func hyphen(_ above: PDFRow, _ row: PDFRow) -> LineEndHyphen {
        guard let end = above.pieces.last?.text, end.last == UInt8(ascii: "-") else { return .none }
        // The word behind the next tells `milieu- en klimaatbeleid`.
        let next = row.pieces.prefix(2).map(\.text).joined(separator: [0x20])
        let text = end + [0x0A] + next
        return text.span.hyphen(endingAt: end.count, before: end.count + 1)
    }

    /// The words with a hyphen inside.
    private static func compounds(_ rows: [PDFRow]) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        for row in rows {
            for piece in row.pieces where piece.text.dropLast().contains(UInt8(ascii: "-")) {
                found.insert(Array(piece.text.prefix { $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "-") }))
            }
        }
        return found
    }

    /// Whether words are broken at the ends of rows, as printers do and word processors do not: one row in forty ends
    /// so.
    private static func breaksWords(_ rows: [PDFRow]) -> Bool {
        let broken = zip(rows, rows.dropFirst()).count { hyphen($0, $1) == .falls }
        return broken > 1 && broken * 40 > rows.count
    }

    private func goesOn(_ above: PDFRow, _ row: PDFRow) -> Bool {
        guard abs(above.height - row.height) < Self.sameSize * bodyHeight, let first = row.pieces.first,
            let begin = row.text.first, let end = above.text.last
        else { return false }
        let room = (edges[above.stretch] ?? edge) - above.right
        // The first word would have fitted above.
        let isFull = room < (first.right - first.left) + Self.ragged * row.height
        let isSmall = begin.isLowercase || begin == UInt8(ascii: "(")
        if above.isOfTable || row.isOfTable, !(isFull && end.isLowercase && isSmall) { return false }
        if beginsItem(row, isExpected: !isFull || !end.isLowercase) { return false }
        if above.stretch != row.stretch {
            let isBrokenOff = isFull && !begin.isUppercase || end.isLowercase && room < Self.hardlyAny * row.height
            return !".?!:;".utf8.contains(end) && (isSmall || isBrokenOff)
        }
        guard row.bottom > above.bottom, row.bottom - above.bottom < Self.sameParagraph * pitch else { return false }
        // Nothing ends with a word that joins.
        if Self.endsOpen(above) { return true }
        // A row that stands further to the right begins a paragraph, unless the one above begins an item.
        if row.left > above.left + row.height, !beginsItem(above, isExpected: true) { return false }
        // Nothing ends without a stop near the edge: `op` and below it `6 februari`.
        let isBrokenOff = room < Self.nearEdge * row.height && end.isLowercase && !begin.isUppercase
        return isFull || isBrokenOff || isSmall && (end.isLowercase || ",-".utf8.contains(end))
    }

    /// Whether a row's last word is one that no sentence ends with: `van de`.
    private static func endsOpen(_ row: PDFRow) -> Bool {
        row.pieces.count > 1
            && row.pieces.last.map { joining.contains(String(decoding: $0.text, as: UTF8.self)) } == true
    }

    private static let joining: Set<String> = [
        "de", "het", "een", "van", "en", "of", "in", "met", "voor", "tot", "door", "bij", "te", "ten", "ter", "deze",
        "dit",
        "mijn", "uw", "zijn", "artikel", "artikelen", "lid", "nr.", "nrs.",
    ]

    /// In heights of the row: how far rows end before the edge though the next word would not fit, for a stop or space.
    private static let ragged = 0.25
    /// In heights of the row: no word is as short.
    private static let hardlyAny = 2.0
    /// In heights of the row: an eighth of a line.
    private static let nearEdge = 8.0
    /// In distances of rows: paragraphs stand further apart.
    private static let sameParagraph = 1.4

    /// `•`, `–`, `1.`, `a)` before words; not a number that ends its sentence (`waren dat er⏎17.³`).
    /// - Parameter isExpected: whether the row above ends; else a number goes on with its words.
    private func beginsItem(_ row: PDFRow, isExpected: Bool) -> Bool {
        guard row.pieces.count > 1, let mark = row.pieces.first?.text, mark.count <= 4 else { return false }
        if mark == Array("-".utf8) || mark == Array("–".utf8) || mark == Array("•".utf8) || mark == Array("o".utf8) {
            return true
        }
        if mark.count == 2, mark[1] == UInt8(ascii: ")") { return true }
        return mark.count > 1 && ".)".utf8.contains(mark[mark.count - 1]) && mark.dropLast().allSatisfy { $0.isDigit }
            && isExpected && !row.isRaised(row.pieces[1])
    }

    private static func isUnit(_ piece: PDFPiece) -> Bool {
        let word = piece.text.drop { "(x".utf8.contains($0) }
        return ["m", "km", "cm", "mm", "dm", "CO", "10"].contains(String(decoding: word, as: UTF8.self))
    }

    /// The numbers that stand raised behind words that are no units.
    private static func calledBehindWords(_ rows: [PDFRow]) -> Set<PDFMark> {
        var called: Set<PDFMark> = []
        for row in rows {
            for (word, piece) in zip(row.pieces, row.pieces.dropFirst())
            where row.isRaised(piece) && !isUnit(word) {
                called.formUnion(piece.marks ?? [])
            }
        }
        return called
    }

    /// Adds the words of a row, with its calls.
    private mutating func append(_ row: PDFRow, callsNotes: Bool) {
        var previous: PDFPiece?
        /// The last piece that calls nothing.
        var word: PDFPiece?
        for piece in row.pieces {
            let isRaised = previous != nil && row.isRaised(piece)
            if isRaised, callsNotes, call(piece, behind: word) {
                previous = piece
                continue
            }
            builder.append(row.gap(before: piece, after: previous))
            builder.append(isRaised ? raised(piece.text[...]) : piece.text)
            (previous, word) = (piece, piece)
        }
    }

    /// Calls the notes of a raised number that has one; two numbers may stand together.
    private mutating func call(_ piece: PDFPiece, behind word: PDFPiece?) -> Bool {
        guard let marks = piece.marks, marks.allSatisfy(called.contains) else { return false }
        // `m³` calls no note that another number calls.
        if let word, Self.isUnit(word), marks.allSatisfy(calledBehindWords.contains) { return false }
        for mark in marks { builder.call(Self.sort(mark), mark.label) }
        return true
    }
}
