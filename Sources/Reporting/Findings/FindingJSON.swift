internal import Letters
internal import Tables

/// Findings as objects: one a line, or all in an array.
struct FindingJSON: FindingWriter {
    private let isLines: Bool
    private var isFirst = true

    init(isLines: Bool) { self.isLines = isLines }

    func begin() -> [UInt8] { isLines ? [] : Array("[".utf8) }

    mutating func write(_ letter: LetterFindings) -> [UInt8] {
        var output: [UInt8] = []
        for row in letter.rows {
            if !isLines { output.append(isFirst ? "\n" : ",\n") }
            isFirst = false
            append(row, of: letter, to: &output)
            if isLines { output.append("\n") }
        }
        return output
    }

    func end() -> [UInt8] { isLines ? [] : Array("\n]\n".utf8) }

    private func append(_ row: FindingRow, of letter: LetterFindings, to output: inout [UInt8]) {
        output.append("{\"file\":")
        output.append(jsonOrNull: letter.file)
        output.append(",\"letter\":")
        output.append(json: letter.letter.utf8)
        output.append(",\"rule\":\"\(row.rule.text)\",\"severity\":\"\(row.severity.rawValue)\",\"message\":")
        output.append(json: row.message.utf8)
        let place = row.place
        for (name, value) in [
            ("line", place?.start.line), ("column", place?.start.column), ("end_line", place?.end.line),
            ("end_column", place?.end.column),
        ] {
            output.append(",\"\(name)\":\(value.map { String($0) } ?? "null")")
        }
        output.append(",\"note\":")
        output.append(noteNumber: row.note)
        output.append(
            place.map { ",\"start\":\($0.range.start),\"end\":\($0.range.end)" } ?? ",\"start\":null,\"end\":null")
        output.append(",\"fix\":")
        output.append(jsonOrNull: row.fix)
        output.append(",\"fingerprint\":\"\(row.fingerprint)\"}")
    }
}

extension [UInt8] {
    mutating func append(jsonOrNull text: String?) {
        if let text { append(json: text.utf8) } else { append("null") }
    }
}
