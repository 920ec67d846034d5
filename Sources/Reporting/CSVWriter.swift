public import Letters
public import Tables
internal import Text

/// Writes tables as CSV: RFC 4180 with LF, UTF-8, a header, exact text.
public struct CSVWriter: Sendable {
    /// How the file is to be read: by programs as the standard says, or by a spreadsheet (`;`, a byte-order mark, and
    /// cells that a spreadsheet would run made harmless).
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
    public func rows(_ rows: Rows, of table: Table, _ normalised: NormalisedLetter) -> [UInt8] {
        var name: [UInt8] = []
        append(normalised.letter.name.utf8, to: &name)
        let text = normalised.text.span
        let texts = rows.texts.span
        // unsafe for speed: a batch has millions of cells, and growing an array byte by byte took a third of `run`.
        // Every cell fits its share of the space: each byte can be a doubled quote, and a number has at most twenty
        // digits.
        return [UInt8](unsafeUninitializedCapacity: space(for: rows, name: name)) { buffer, count in
            var writer = ByteBuffer(buffer)
            var column = 0
            for cell in rows.cells {
                if column > 0 { writer.put(separator) }
                switch cell {
                case .empty: break
                case .letter: writer.put(name.span)
                case .integer(let number): writer.put(decimal: number)
                case .words(let range): put(text.extracting(range.range), &writer)
                case .made(let range): put(texts.extracting(range.range), &writer)
                }
                column += 1
                if column == table.columns.count {
                    writer.put(0x0A)
                    column = 0
                }
            }
            count = writer.count
        }
    }

    private func space(for rows: Rows, name: [UInt8]) -> Int {
        rows.cells.reduce(0) { space, cell in
            switch cell {
            case .empty: space + 1
            case .letter: space + name.count + 1
            case .integer: space + 21
            case .words(let range): space + 2 * range.count + 4
            case .made(let range): space + 2 * range.count + 4
            }
        }
    }

    /// Appends a row of texts.
    func append(row cells: [String], to output: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.append(separator) }
            append(cell.utf8, to: &output)
        }
        output.append(0x0A)
    }

    /// Appends one cell, in quotes where RFC 4180 asks for them.
    private func append(_ cell: String.UTF8View, to output: inout [UInt8]) {
        let bytes = Array(cell)
        output += [UInt8](unsafeUninitializedCapacity: 2 * bytes.count + 4) { buffer, count in
            var writer = ByteBuffer(buffer)
            put(bytes.span, &writer)
            count = writer.count
        }
    }

    private func put(_ cell: Span<UInt8>, _ writer: inout ByteBuffer) {
        let isFormula = dialect == .excel && !cell.isEmpty && "=+-@\t\r".utf8.contains(cell[0])
        guard isFormula || asksForQuotes(cell) else { return writer.put(cell) }
        writer.put(UInt8(ascii: "\""))
        if isFormula { writer.put(UInt8(ascii: "'")) }
        // Quotes are doubled: a piece ends with each quote, and the next one begins with it again.
        var start = 0
        var next = 0
        while let quote = position(of: UInt8(ascii: "\""), in: cell, from: next) {
            writer.put(cell.extracting(start..<quote + 1))
            start = quote
            next = quote + 1
        }
        writer.put(cell.extracting(start..<cell.count))
        writer.put(UInt8(ascii: "\""))
    }

    /// Whether a cell must stand in quotes. Most sentences hold a comma near their beginning.
    private func asksForQuotes(_ cell: Span<UInt8>) -> Bool {
        var position = 0
        while position + 8 <= cell.count {
            let word = cell.word(at: position)
            let lineEnds = word.bytes(equalTo: 0x0A) | word.bytes(equalTo: 0x0D)
            if lineEnds | word.bytes(equalTo: separator) | word.bytes(equalTo: UInt8(ascii: "\"")) != 0 { return true }
            position += 8
        }
        return (position..<cell.count).contains { index in
            let byte = cell[index]
            return byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
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

/// Bytes written one after the other into space that is known to suffice.
private struct ByteBuffer {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    mutating func put(_ byte: UInt8) {
        precondition(count < buffer.count)
        buffer[count] = byte
        count += 1
    }

    mutating func put(_ bytes: Span<UInt8>) {
        precondition(bytes.count <= buffer.count - count)
        bytes.withUnsafeBufferPointer { source in
            _ = UnsafeMutableBufferPointer(rebasing: buffer[count...]).update(fromContentsOf: source)
        }
        count += bytes.count
    }

    mutating func put(decimal number: Int) {
        forEachDecimal(of: number) { put($0) }
    }
}
