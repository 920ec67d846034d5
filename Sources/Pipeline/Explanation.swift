internal import Checking
internal import Knowledge
internal import Letters

/// `explain`: how one citation is read.
public enum Explanation {
    /// Fields, work, address, problems and recommended form of each mention in a citation; nothing when it holds none.
    public static func text(of citation: String, _ configuration: Configuration) -> String? {
        let letter = Letter(name: "citation", file: nil, format: .text, text: Array(citation.utf8))
        let checked = Stages(configuration).check(letter)
        let extracted = checked.linked.extracted
        let works = extracted.mentions.filter(\.isWork)
        guard !works.isEmpty else { return nil }
        var lines: [String] = []
        for mention in works {
            lines.append(extracted.normalised.words(mention.range))
            lines.append("  kind         \(mention.kind.rawValue)")
            for field in mention.fields {
                lines.append("  \(padded(field.field.rawValue))\(field.value.text)\(field.range == nil ? " (inherited)" : "")")
            }
            lines.append("  \(padded("id"))\(mention.id?.text ?? "none")")
            lines.append("  \(padded("key"))\(mention.key.text)")
            if let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key) {
                lines.append("  \(padded("address"))\(url)")
            }
            if !checked.findings.contains(where: { $0.severity == .error }) {
                lines.append("  \(padded("recommended"))\(recommended(mention))")
            }
        }
        for finding in checked.findings {
            lines.append("  \(padded(finding.severity.rawValue))\(finding.rule.text): \(finding.message.text(in: configuration.language))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func recommended(_ mention: Mention) -> String {
        var kamer: Kamer?
        if case .kamer(let value)? = mention[.kamer]?.value { kamer = value }
        return KamerstukParts(
            kamer: kamer, vergaderjaar: mention.vergaderjaar, dossier: mention[.dossiernummer]?.value.text ?? "",
            toevoeging: mention[.toevoeging]?.value.text, ondernummer: mention[.ondernummer]?.value.text
        ).recommendedForm + (mention[.pagina].map { ", p. \($0.value.text)" } ?? "")
    }

    private static func padded(_ text: String) -> String { text + String(repeating: " ", count: max(1, 13 - text.count)) }
}

/// `rules`: all rules, or one explained.
public enum RuleList {
    public static func text() -> String {
        Checker.all.map { "\($0.id.text)  \($0.severity.rawValue)\t\($0.summary.english)" }.joined(separator: "\n") + "\n"
    }

    public static func text(of name: String) -> String? {
        guard let rule = Checker.all.first(where: { $0.id.text.lowercased() == name.lowercased() }) else { return nil }
        return """
            \(rule.id.text) (\(rule.severity.rawValue)): \(rule.summary.english)

            \(rule.explanation)

            wrong: \(rule.bad)
            right: \(rule.good)

            """
    }
}
