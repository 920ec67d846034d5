public import Letters
public import Tables

/// Writes tables as CSV: RFC 4180 with LF, UTF-8, a header, exact text.
public struct CSVWriter: Sendable {
    /// How the file is to be read: by programs as the standard says, or by a spreadsheet (`;`, a byte-order mark, and cells
    /// that a spreadsheet would run made harmless).
    public enum Dialect: String, Sendable, CaseIterable { case standard, excel }

    private let dialect: Dialect

    public init(dialect: Dialect = .standard) { self.dialect = dialect }

    private var separator: UInt8 { dialect == .excel ? UInt8(ascii: ";") : UInt8(ascii: ",") }

    /// The first line, and before it the byte-order mark for a spreadsheet.
    public func header(_ table: Table) -> [UInt8] {
        var output: [UInt8] = dialect == .excel ? [0xEF, 0xBB, 0xBF] : []
        for (index, column) in table.columns.enumerated() {
            if index > 0 { output.append(separator) }
            output.append(column.name)
        }
        output.append(0x0A)
        return output
    }

    /// Appends all rows of one letter.
    public func append(_ rows: Rows, of table: Table, _ normalised: NormalisedLetter, to output: inout [UInt8]) {
        var name: [UInt8] = []
        append(normalised.letter.name.utf8, to: &name)
        let text = normalised.text.span
        let texts = rows.texts.span
        var column = 0
        for cell in rows.cells {
            if column > 0 { output.append(separator) }
            switch cell {
            case .empty: break
            case .letter: output += name
            case .integer(let number): output.append(decimal: number)
            case .words(let range): append(text.extracting(range.range), to: &output)
            case .made(let range): append(texts.extracting(range.range), to: &output)
            }
            column += 1
            if column == table.columns.count {
                output.append(0x0A)
                column = 0
            }
        }
    }

    /// Appends one cell, in quotes where RFC 4180 asks for them.
    func append(_ cell: String.UTF8View, to output: inout [UInt8]) {
        let bytes = Array(cell)
        append(bytes.span, to: &output)
    }

    /// Appends one cell, in quotes where RFC 4180 asks for them.
    private func append(_ cell: Span<UInt8>, to output: inout [UInt8]) {
        let isFormula = dialect == .excel && !cell.isEmpty && "=+-@\t\r".utf8.contains(cell[0])
        let isQuoted = isFormula || asksForQuotes(cell)
        if isQuoted { output.append(UInt8(ascii: "\"")) }
        if isFormula { output.append(UInt8(ascii: "'")) }
        var start = 0
        if isQuoted {
            // Quotes are doubled: a piece ends with each quote, and the next one begins with it again.
            var next = 0
            while let quote = position(of: UInt8(ascii: "\""), in: cell, from: next) {
                output.append(cell.extracting(start..<quote + 1))
                start = quote
                next = quote + 1
            }
        }
        output.append(cell.extracting(start..<cell.count))
        if isQuoted { output.append(UInt8(ascii: "\"")) }
    }

    /// Whether a cell must stand in quotes. Most sentences hold a comma near their beginning.
    private func asksForQuotes(_ cell: Span<UInt8>) -> Bool {
        for index in 0..<cell.count where cell[index] <= UInt8(ascii: ";") {
            let byte = cell[index]
            if byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D { return true }
        }
        return false
    }

    private func position(of byte: UInt8, in cell: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while position + 8 <= cell.count {
            let found = cell.word(at: position).bytes(equalTo: byte)
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < cell.count {
            if cell[position] == byte { return position }
            position += 1
        }
        return nil
    }
}
