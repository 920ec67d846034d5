internal import Letters
internal import Tables
internal import Text

/// GitLab's code quality: one array; entries are told apart by their fingerprint alone, which so holds the path.
struct FindingGitLab: FindingWriter {
    private var isFirst = true

    func begin() -> [UInt8] { Array("[".utf8) }

    mutating func write(_ letter: LetterFindings) -> [UInt8] {
        var output: [UInt8] = []
        for row in letter.rows {
            output.append(isFirst ? "\n" : ",\n")
            isFirst = false
            output.append("{\"description\":")
            output.append(json: row.message(in: letter).utf8)
            output.append(",\"check_name\":\"\(row.rule.text)\",\"fingerprint\":\"")
            output.append(row.fingerprint + Self.digits(of: letter.relativePath))
            output.append("\",\"severity\":\"\(severity(row.severity))\",\"location\":{\"path\":")
            output.append(json: letter.relativePath.utf8)
            output.append(",\"lines\":{\"begin\":\(FilePlace(row, of: letter).start.line)}}}")
        }
        return output
    }

    func end() -> [UInt8] { Array("\n]\n".utf8) }

    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "major"
        case .style: "minor"
        case .info: "info"
        }
    }

    private static func digits(of path: String) -> String { String(FNV1a(path.utf8).value, radix: 16) }
}
