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
        let text = letter.linked.extracted.normalised.text
        table.rows(letter, facts) { row in
            for index in row.indices {
                if index > 0 { output.append(separator) }
                switch row[index] {
                case .empty: break
                case .integer(let number): output.append(decimal: number)
                case .text(let value): append(value.utf8, to: &output)
                case .bytes(let value): append(value, to: &output)
                case .words(let range): append(text[range.range], to: &output)
                }
            }
            output.append(0x0A)
        }
    }

    private func append(_ cell: some Collection<UInt8>, to output: inout [UInt8]) {
        let isFormula = dialect == .excel && cell.first.map { "=+-@\t\r".utf8.contains($0) } == true
        let wasPlain = cell.withContiguousStorageIfAvailable { bytes in
            if isFormula || needsQuotes(bytes) { return false }
            output.append(contentsOf: bytes)
            return true
        }
        if wasPlain == true { return }
        output.append(UInt8(ascii: "\""))
        if isFormula { output.append(UInt8(ascii: "'")) }
        for byte in cell {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }

    private func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where byte <= UInt8(ascii: ";") {
            if byte == UInt8(ascii: "\"") || byte == separator || byte == 0x0A || byte == 0x0D { return true }
        }
        return false
    }
}
