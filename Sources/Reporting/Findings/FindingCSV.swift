internal import Letters
internal import Tables

/// Findings as the table `findings.csv` has them.
struct FindingCSV: FindingWriter {
    func begin() -> [UInt8] {
        Array((Table.findings.columns.map(\.name).joined(separator: ",") + "\n").utf8)
    }

    func write(_ letter: LetterFindings) -> [UInt8] {
        var output: [UInt8] = []
        for (index, row) in letter.rows.enumerated() {
            let place = row.place
            let cells: [String?] = [
                letter.letter, letter.file, String(index + 1), row.rule.text, row.severity.rawValue, row.message,
                place.map { String($0.start.line) }, place.map { String($0.start.column) },
                place.map { String($0.end.line) }, place.map { String($0.end.column) }, row.note,
                place.map { String($0.range.start) }, place.map { String($0.range.end) }, row.fix, row.fingerprint,
            ]
            output.append(cells.map { quoted($0 ?? "") }.joined(separator: ",") + "\n")
        }
        return output
    }

    private func quoted(_ cell: String) -> String {
        cell.utf8.contains { ",\"\n\r".utf8.contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
}
