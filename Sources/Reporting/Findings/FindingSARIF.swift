internal import Letters
internal import Tables

/// SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it: four numbers a region, columns in code points, no empty text,
/// one fingerprint of the name that it reads.
struct FindingSARIF: FindingWriter {
    private let settings: FindingSettings
    private let places: [RuleID: Int]
    private var isFirst = true
    private var left = mostResults

    /// GitHub takes no more of a run.
    private static let mostResults = 25_000

    init(_ settings: FindingSettings) {
        self.settings = settings
        places = Dictionary(uniqueKeysWithValues: settings.rules.enumerated().map { ($1.id, $0) })
    }

    func begin() -> [UInt8] {
        var output: [UInt8] = []
        output.append(
            "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"tool\":{\"driver\":{\"name\":\"Voetnoot\",\"version\":\"\(settings.version)\",\"informationUri\":\"https://github.com/voetnoot/voetnoot\",\"rules\":["
        )
        for (index, rule) in settings.rules.enumerated() {
            output.append(index == 0 ? "\n" : ",\n")
            output.append("{\"id\":\"\(rule.id.text)\",\"shortDescription\":{\"text\":")
            output.append(json: clipped(rule.summary).utf8)
            output.append("},\"fullDescription\":{\"text\":")
            output.append(json: clipped(rule.explanation).utf8)
            output.append("},\"help\":{\"text\":")
            output.append(json: "\(rule.explanation)\n\nWrong: \(rule.bad)\nRight: \(rule.good)".utf8)
            output.append(
                "},\"helpUri\":\"\(rule.address)\",\"defaultConfiguration\":{\"level\":\"\(level(rule.severity))\"}}")
        }
        output.append("]}},\"results\":[")
        return output
    }

    mutating func write(_ letter: LetterFindings) -> [UInt8] {
        var output: [UInt8] = []
        for row in letter.rows where left > 0 {
            left -= 1
            output.append(isFirst ? "\n" : ",\n")
            isFirst = false
            append(row, of: letter, to: &output)
        }
        return output
    }

    func end() -> [UInt8] { Array("\n]}]}\n".utf8) }

    private func append(_ row: FindingRow, of letter: LetterFindings, to output: inout [UInt8]) {
        let region = region(FilePlace(row, of: letter))
        output.append("{\"ruleId\":\"\(row.rule.text)\",")
        if let place = places[row.rule] { output.append("\"ruleIndex\":\(place),") }
        output.append("\"level\":\"\(level(row.severity))\",\"message\":{\"text\":")
        output.append(json: row.message(in: letter).utf8)
        output.append(
            "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"\(letter.uri)\"},\"region\":\(region)}}]"
        )
        output.append(",\"partialFingerprints\":{\"primaryLocationLineHash\":\"\(row.fingerprint):1\"}")
        if let fix = row.fix, letter.pointsIntoFile, row.place != nil {
            output.append(
                ",\"fixes\":[{\"description\":{\"text\":\"Replace the words.\"},\"artifactChanges\":[{\"artifactLocation\":{\"uri\":\"\(letter.uri)\"},\"replacements\":[{\"deletedRegion\":\(region),\"insertedContent\":{\"text\":"
            )
            output.append(json: fix.utf8)
            output.append("}}]}]}]")
        }
        output.append("}")
    }

    private func region(_ place: FilePlace) -> String {
        "{\"startLine\":\(place.start.line),\"startColumn\":\(place.start.column),\"endLine\":\(place.end.line),\"endColumn\":\(place.end.column)}"
    }

    private func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .style, .info: "note"
        }
    }

    /// GitHub shows no more characters of a description.
    private func clipped(_ text: String) -> String { String(text.prefix(1_024)) }
}
