public import Letters
internal import Text

/// Writes what `check` prints: readable text, or JSON Lines.
public struct FindingLines: Sendable {
    /// Lines for reading, or JSON Lines.
    public enum Format: String, Sendable, CaseIterable { case text, jsonl }

    private let format: Format
    private let language: Language

    public init(format: Format, language: Language) {
        self.format = format
        self.language = language
    }

    /// The lines of one letter: `brief.txt:17:5: error Y1, note 9: …`.
    public func lines(_ checked: CheckedLetter, to output: inout [UInt8]) {
        let resolved = checked.linked.resolved
        let say = Vocabulary(language: language)
        var positions = PositionFinder(source: resolved.normalised.letter.text)
        for finding in checked.findings {
            let position = finding.range.map { positions.position(of: $0.start) }
            let note = finding.note.map { resolved.notes[$0].label }
            let message = finding.message.text(in: language)
            switch format {
            case .text:
                // The path as it was given, so that an editor can go there.
                let letter = resolved.normalised.letter
                output.append(printable(letter.format == .jsonl ? letter.name : letter.path ?? letter.name))
                if let position { output.append(":\(position.line):\(position.column)") }
                output.append(": \(say.severity(finding.severity)) \(finding.rule.text)")
                if let note { output.append(", " + say("note", "noot") + " \(printable(note))") }
                output.append(": \(printable(message))\n")
            case .jsonl:
                output.append("{\"file\":")
                if let file = resolved.normalised.letter.file {
                    output.append(json: file.utf8)
                } else {
                    output.append("null")
                }
                output.append(",\"letter\":")
                output.append(json: resolved.normalised.letter.name.utf8)
                output.append(
                    ",\"rule\":\"\(finding.rule.text)\",\"severity\":\"\(finding.severity.rawValue)\",\"message\":")
                output.append(json: message.utf8)
                output.append(
                    position.map { ",\"line\":\($0.line),\"column\":\($0.column)" } ?? ",\"line\":null,\"column\":null")
                output.append(",\"note\":")
                output.append(noteNumber: note)
                output.append(
                    finding.range.map { ",\"start\":\($0.start),\"end\":\($0.end)" } ?? ",\"start\":null,\"end\":null")
                output.append(",\"fix\":")
                if let fix = finding.fix { output.append(json: fix.replacement.utf8) } else { output.append("null") }
                output.append("}\n")
            }
        }
    }
}
