internal import Letters
internal import Tables

/// Commands that GitHub's runner turns into annotations, the graver ones first: it shows ten of each sort a step.
struct FindingGitHub: FindingWriter {
    private var commands: [Severity: [UInt8]] = [:]

    mutating func write(_ letter: LetterFindings) -> [UInt8] {
        for row in letter.rows { commands[row.severity, default: []].append(command(row, letter)) }
        return []
    }

    func end() -> [UInt8] { Severity.allCases.flatMap { commands[$0] ?? [] } }

    private func command(_ row: FindingRow, _ letter: LetterFindings) -> String {
        let name =
            switch row.severity {
            case .error: "error"
            case .warning: "warning"
            case .style, .info: "notice"
            }
        let place = FilePlace(row, of: letter)
        var properties = ["file=" + escapedProperty(letter.relativePath)]
        if row.place != nil, letter.pointsIntoFile {
            properties += ["line=\(place.start.line)", "endLine=\(place.end.line)"]
            // Columns of several lines mean nothing.
            if place.isOneLine { properties += ["col=\(place.start.column)", "endColumn=\(place.end.column)"] }
        }
        properties.append("title=" + escapedProperty("Voetnoot \(row.rule.text)"))
        return "::\(name) \(properties.joined(separator: ","))::\(escaped(row.message(in: letter)))\n"
    }

    private func escaped(_ text: String) -> String {
        printable(text).replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private func escapedProperty(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
