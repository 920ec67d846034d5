internal import Letters
internal import Tables

/// A table for a job's summary or a comment on a change.
struct FindingMarkdown: FindingWriter {
    private let settings: FindingSettings
    private var rows: [UInt8] = []
    private var counts: [Severity: Int] = [:]
    private var letters = 0

    init(_ settings: FindingSettings) { self.settings = settings }

    mutating func write(_ letter: LetterFindings) -> [UInt8] {
        letters += 1
        for row in letter.rows {
            counts[row.severity, default: 0] += 1
            let place = row.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            let say = Vocabulary(language: settings.language)
            let note = row.note.map { say("note ", "noot ") + $0 } ?? ""
            let cells = [
                say.severity(row.severity), row.rule.text, "`\(letter.path.replacing("`", with: "'"))\(place)`", note,
                row.message, row.fix ?? "",
            ]
            rows.append("| " + cells.map(cell).joined(separator: " | ") + " |\n")
        }
        return []
    }

    func end() -> [UInt8] {
        let say = Vocabulary(language: settings.language)
        let list = Severity.allCases.compactMap { severity in
            counts[severity].map { "\($0) \(say.severity(severity))" }
        }
        let found = list.isEmpty ? say("no findings", "geen bevindingen") : list.joined(separator: ", ")
        var output = Array("**\(say("Letters", "Brieven")): \(letters); \(found).**\n".utf8)
        guard !rows.isEmpty else { return output }
        output.append(
            say(
                "\n| severity | rule | place | note | what is wrong | write |\n|---|---|---|---|---|---|\n",
                "\n| ernst | regel | plaats | noot | wat er mis is | schrijf |\n|---|---|---|---|---|---|\n"))
        return output + rows
    }

    private func cell(_ text: String) -> String {
        printable(text).replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "&lt;")
    }
}
