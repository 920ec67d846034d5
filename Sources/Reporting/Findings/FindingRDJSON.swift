internal import Letters
internal import Tables

/// The diagnostics of reviewdog, as one object or one a line; its columns are bytes of the line, from 1.
struct FindingRDJSON: FindingWriter {
    private let settings: FindingSettings
    private let isLines: Bool
    private let addresses: [RuleID: String]
    private var isFirst = true

    init(_ settings: FindingSettings, isLines: Bool) {
        self.settings = settings
        self.isLines = isLines
        addresses = Dictionary(uniqueKeysWithValues: settings.rules.map { ($0.id, $0.address) })
    }

    func begin() -> [UInt8] {
        isLines ? [] : Array("{\"source\":{\"name\":\"voetnoot\"},\"diagnostics\":[".utf8)
    }

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

    func end() -> [UInt8] { isLines ? [] : Array("\n]}\n".utf8) }

    private func append(_ row: FindingRow, of letter: LetterFindings, to output: inout [UInt8]) {
        let range = row.place.flatMap { letter.pointsIntoFile ? span(of: $0) : nil }
        output.append("{\"message\":")
        output.append(json: row.message(in: letter).utf8)
        output.append(",\"location\":{\"path\":")
        output.append(json: letter.relativePath.utf8)
        if let range { output.append(",\"range\":\(range)") }
        output.append(
            "},\"severity\":\"\(severity(row.severity))\",\"source\":{\"name\":\"voetnoot\"},\"code\":{\"value\":\"\(row.rule.text)\""
        )
        if let address = addresses[row.rule] { output.append(",\"url\":\"\(address)\"") }
        output.append("}")
        if let range, let fix = row.fix {
            output.append(",\"suggestions\":[{\"range\":\(range),\"text\":")
            output.append(json: fix.utf8)
            output.append("}]")
        }
        output.append("}")
    }

    private func span(of place: FindingRow.Place) -> String {
        let start = place.range.start - place.lines.first + 1
        let end = place.range.end - place.lines.last + 1
        return
            "{\"start\":{\"line\":\(place.start.line),\"column\":\(start)},\"end\":{\"line\":\(place.end.line),\"column\":\(end)}}"
    }

    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .style, .info: "INFO"
        }
    }
}
