internal import Letters
internal import Tables

/// Lines that people and editors read: `brief.txt:21:921: error: note 9: … [Y1]`. The severities are English words
/// whatever the language, so that one pattern finds them all.
struct FindingText: FindingWriter {
    private let settings: FindingSettings

    init(_ settings: FindingSettings) { self.settings = settings }

    func write(_ letter: LetterFindings) -> [UInt8] {
        var output: [UInt8] = []
        for row in letter.rows {
            output.append(bold(printable(letter.path)))
            if let place = row.place { output.append(":\(place.start.line):\(place.start.column)") }
            output.append(": " + coloured(row.severity) + ": ")
            if let note = row.note {
                output.append((settings.language == .dutch ? "noot " : "note ") + printable(note) + ": ")
            }
            output.append("\(printable(row.message)) [\(row.rule.text)]\n")
            if settings.isFull, let place = row.place { show(place, row.fix, letter.source, to: &output) }
        }
        return output
    }

    /// The line with the words marked, cut around them where it is long.
    private func show(_ place: FindingRow.Place, _ fix: String?, _ source: [UInt8], to output: inout [UInt8]) {
        let range = place.range.range.clamped(to: 0..<source.count)
        let lineStart = max(place.lines.first, range.lowerBound - Self.farthest)
        let farthest = min(source.count, range.lowerBound + Self.farthest)
        let lineEnd = source[range.lowerBound..<farthest].firstIndex(of: 0x0A) ?? farthest
        func characters(_ range: Range<Int>) -> [Character] {
            Array(printable(String(decoding: source[range], as: UTF8.self)))
        }
        let before = characters(lineStart..<range.lowerBound).suffix(Self.context)
        let words = characters(range.lowerBound..<min(range.upperBound, lineEnd)).prefix(Self.widest)
        let behind = characters(min(range.upperBound, lineEnd)..<lineEnd).prefix(Self.context)
        let number = String(place.start.line)
        let margin = String(repeating: " ", count: number.count)
        output.append("  \(number) | \(String(before))\(String(words))\(String(behind))\n")
        output.append("  \(margin) | " + String(repeating: " ", count: before.count))
        output.append(
            String(repeating: "^", count: max(1, words.count)) + (fix.map { " → \(printable($0))" } ?? "") + "\n")
    }

    /// Characters shown on either side, and of the words themselves.
    private static let context = 60
    /// Bytes that may hold them.
    private static let farthest = 1_000
    private static let widest = 120

    private func bold(_ text: String) -> String { settings.hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func coloured(_ severity: Severity) -> String {
        guard settings.hasColour else { return severity.rawValue }
        let colour =
            switch severity {
            case .error: 31
            case .warning: 33
            case .style: 36
            case .info: 34
            }
        return "\u{1B}[\(colour)m\(severity.rawValue)\u{1B}[0m"
    }
}
