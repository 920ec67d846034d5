internal import Glibc
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

    /// All rows of one letter.
    public func rows(_ table: Table, _ letter: CheckedLetter, _ facts: LetterFacts, to output: inout [UInt8]) {
        let normalised = letter.linked.extracted.normalised
        var name: [UInt8] = []
        append(normalised.letter.name.utf8, to: &name)
        var cells: [Cell] = []
        table.rows(letter, facts, &cells)
        var column = 0
        for cell in cells {
            if column > 0 { output.append(separator) }
            switch cell {
            case .empty: break
            case .letter: output += name
            case .integer(let number): output.append(decimal: number)
            case .text(let value): append(value.utf8, to: &output)
            case .bytes(let value): append(value, to: &output)
            case .words(let range): append(normalised.text[range.range], to: &output)
            }
            column += 1
            if column == table.columns.count {
                output.append(0x0A)
                column = 0
            }
        }
    }

    /// Appends one cell, in quotes where RFC 4180 asks for them.
    func append(_ cell: some Collection<UInt8>, to output: inout [UInt8]) {
        let isFormula = dialect == .excel && cell.first.map { "=+-@\t\r".utf8.contains($0) } == true
        let wasCopied = cell.withContiguousStorageIfAvailable { bytes in
            let isQuoted = isFormula || asksForQuotes(bytes)
            if isQuoted, holdsQuote(bytes) { return false }
            if isQuoted { output.append(UInt8(ascii: "\"")) }
            if isFormula { output.append(UInt8(ascii: "'")) }
            output.append(contentsOf: bytes)
            if isQuoted { output.append(UInt8(ascii: "\"")) }
            return true
        }
        if wasCopied == true { return }
        output.append(UInt8(ascii: "\""))
        if isFormula { output.append(UInt8(ascii: "'")) }
        for byte in cell {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a cell must stand in quotes. Most sentences hold a comma near their beginning.
    private func asksForQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let separator = separator
        for byte in bytes where byte <= UInt8(ascii: ";") {
            if byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D { return true }
        }
        return false
    }

    private func holdsQuote(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        return memchr(start, Int32(UInt8(ascii: "\"")), bytes.count) != nil
    }
}
