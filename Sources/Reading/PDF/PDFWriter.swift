internal import Letters
internal import Text

/// Writes the rows of a PDF as paragraphs: a row goes on with the one above it where that fills its line, stands at the
/// same pitch, and nothing begins anew.
struct PDFWriter {
    private(set) var builder = LayoutBuilder()
    private let notes: PDFNotes
    private let labels: Set<String>
    private let bodyHeight: Double
    private var last: PDFRow?
    private var page = 0
    /// The right edge that full rows reach, and the distance of rows of one paragraph.
    private var edge = 0.0
    private var pitch = 0.0
    private let breaksWords: Bool
    private let compounds: Set<[UInt8]>
    private let calledBehindWords: Set<String>

    init(notes: PDFNotes, bodyHeight: Double) {
        self.notes = notes
        self.bodyHeight = bodyHeight
        labels = Set(notes.notes.map(\.label))
        breaksWords = Self.breaksWords(notes.body)
        compounds = Self.compounds(notes.body)
        calledBehindWords = Self.calledBehindWords(notes.body)
        edge = Self.edge(notes.body)
        pitch = Self.pitch(notes.body)
    }

    /// The edge that a tenth of the rows reach or pass.
    private static func edge(_ rows: [PDFRow]) -> Double {
        let rights = rows.map(\.right).sorted()
        return rights.isEmpty ? 0 : rights[rights.count * 9 / 10]
    }

    /// The commonest distance between rows, to half a point.
    private static func pitch(_ rows: [PDFRow]) -> Double {
        var counts: [Int: Int] = [:]
        for (above, row) in zip(rows, rows.dropFirst()) where above.page == row.page && row.bottom > above.bottom {
            counts[Int(((row.bottom - above.bottom) * 2).rounded()), default: 0] += 1
        }
        let commonest = counts.filter { $0.key > 4 }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return Double(commonest?.key ?? 24) / 2
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
            builder.endNote(.footnote, note.label, from: first)
        }
    }

    /// Whether the hyphen at a row's end is the word's own: word processors break no words, and printers' words may
    /// stand elsewhere with it.
    private func keepsHyphen(_ above: PDFRow, _ row: PDFRow) -> Bool {
        guard let end = above.pieces.last?.text, end.last == UInt8(ascii: "-"), end.count > 1,
            let next = row.pieces.first?.text, next.first?.isLowercase == true,
            next != Array("en".utf8), next != Array("of".utf8)
        else { return false }
        return !breaksWords || end.contains(UInt8(ascii: "/"))
            || compounds.contains(end + next.prefix { $0.isLetter || $0 >= 0x80 })
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
        let broken = zip(rows, rows.dropFirst()).count { above, row in
            above.pieces.last.map { $0.text.last == UInt8(ascii: "-") && !$0.text.contains(UInt8(ascii: "/")) } == true
                && row.pieces.first?.text.first?.isLowercase == true
        }
        return broken > 1 && broken * 40 > rows.count
    }

    private func goesOn(_ above: PDFRow, _ row: PDFRow) -> Bool {
        guard abs(above.height - row.height) < 0.12 * bodyHeight, !beginsItem(row), let first = row.pieces.first else {
            return false
        }
        let text = row.text
        let isSmall = text.first.map { $0.isLowercase || $0 == UInt8(ascii: "(") } ?? false
        // The first word would have fitted above.
        let isFull = above.right + 0.25 * row.height + (first.right - first.left) > edge - 0.5 * row.height
        if above.page != row.page {
            let end = above.text.last ?? 0
            return !".?!:;".utf8.contains(end) && (isSmall || isFull && text.first?.isUppercase != true)
        }
        guard row.bottom > above.bottom, row.bottom - above.bottom < 1.4 * pitch else { return false }
        // A row that stands further to the right begins a paragraph, unless the one above begins an item.
        if row.left > above.left + row.height, !beginsItem(above) { return false }
        // Nothing ends without a stop near the edge: `op` and below it `6 februari`.
        let isBrokenOff =
            above.right > edge - 8 * row.height && above.text.last?.isLowercase == true
            && text.first?.isUppercase != true
        return isFull || isBrokenOff
            || isSmall
                && above.text.last.map { $0.isLowercase || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") } == true
    }

    /// `•`, `–`, `1.`, `a)` before words.
    private func beginsItem(_ row: PDFRow) -> Bool {
        guard row.pieces.count > 1, let mark = row.pieces.first?.text, mark.count <= 4 else { return false }
        if mark == Array("-".utf8) || mark == Array("–".utf8) || mark == Array("•".utf8) || mark == Array("o".utf8) {
            return true
        }
        return mark.count > 1 && ".)".utf8.contains(mark[mark.count - 1]) && mark.dropLast().allSatisfy { $0.isDigit }
            || mark.count == 2 && mark[1] == UInt8(ascii: ")")
    }

    private static func isUnit(_ piece: PDFPiece) -> Bool {
        ["m", "km", "cm", "mm", "dm", "CO", "10"].contains(String(decoding: piece.text, as: UTF8.self))
    }

    /// The numbers that stand raised behind words that are no units.
    private static func calledBehindWords(_ rows: [PDFRow]) -> Set<String> {
        var called: Set<String> = []
        for row in rows {
            for (word, piece) in zip(row.pieces, row.pieces.dropFirst())
            where piece.isNumber && row.isRaised(piece) && !isUnit(word) {
                for label in String(decoding: piece.text, as: UTF8.self).split(separator: ",") {
                    called.insert(String(label))
                }
            }
        }
        return called
    }

    /// Adds the words of a row, with its calls.
    private mutating func append(_ row: PDFRow, callsNotes: Bool) {
        var end: Double?
        var previous: PDFPiece?
        for piece in row.pieces {
            let isRaised = piece.isNumber && end != nil && row.isRaised(piece)
            if isRaised, callsNotes, call(piece, behind: previous) {
                end = max(end ?? 0, piece.right)
                continue
            }
            previous = piece
            builder.append(row.gap(before: piece, after: end))
            builder.append(isRaised ? raised(piece.text[...]) : piece.text)
            end = piece.right
        }
    }

    /// Calls the notes of a raised number that has one; two numbers may stand together.
    private mutating func call(_ piece: PDFPiece, behind word: PDFPiece?) -> Bool {
        let called = String(decoding: piece.text, as: UTF8.self).split(separator: ",").map(String.init)
        guard called.allSatisfy(labels.contains) else { return false }
        // `m³` calls no note that another number calls.
        if let word, Self.isUnit(word), called.allSatisfy(calledBehindWords.contains) { return false }
        for label in called { builder.call(.footnote, label) }
        return true
    }
}
