internal import Checking
internal import Knowledge
internal import Letters
internal import Text

/// `explain`: how one citation is read.
public enum Explanation {
    /// Fields, work, address, problems and recommended form of each mention in a citation; nothing when it holds none.
    public static func text(of citation: String, _ configuration: Configuration) -> String? {
        let letter = Letter(name: "citation", file: nil, format: .text, text: Array(citation.utf8))
        let checked = Stages(configuration).check(letter)
        let resolved = checked.linked.resolved
        let works = resolved.mentions.filter(\.isWork)
        guard !works.isEmpty else { return nil }
        var lines: [String] = []
        for mention in works {
            lines.append(resolved.normalised.words(mention.range))
            lines.append("  kind         \(mention.kind.rawValue)")
            for field in mention.fields {
                lines.append(
                    "  \(padded(field.field.name))\(field.value.text)\(field.range == nil ? " (inferred)" : "")")
            }
            if let law = mention[.regeling].flatMap({ Regelingen.named($0.value.text) }),
                law.from != nil || law.to != nil
            {
                lines.append(
                    "  \(padded("in force"))\(law.from.map { "from \($0)" } ?? "")\(law.to.map { " until \($0)" } ?? "")"
                )
            }
            lines.append("  \(padded("id"))\(mention.id?.text ?? "none")")
            lines.append("  \(padded("key"))\(mention.key.text)")
            if let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key) {
                lines.append("  \(padded("address"))\(url)")
            }
            if !checked.findings.contains(where: { $0.severity == .error }), let form = recommended(mention) {
                lines.append("  \(padded("recommended"))\(form)")
            }
        }
        for finding in checked.findings {
            lines.append(
                "  \(padded(finding.severity.rawValue))\(finding.rule.text): \(finding.message.text(in: configuration.language))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The form of Aanwijzingen 3.43 and 3.45 voor de regelgeving, for the kinds that these rule.
    private static func recommended(_ mention: Mention) -> String? {
        func text(_ field: Field) -> String? { mention[field]?.value.text }
        let pages = text(.pagina).map { ", p. \($0)" } ?? ""
        let session = [text(.kamer), mention.vergaderjaar?.short].compactMap { $0 }.joined(separator: " ")
        switch mention.kind {
        case .kamerstuk, .dossier: return recommendedPaper(mention)
        case .handelingen:
            return "Handelingen \(session)" + (text(.nummer).map { ", nr. \($0)" } ?? "")
                + (text(.item).map { ", item \($0)" } ?? "")
                + pages
        case .aanhangsel: return "Aanhangsel Handelingen \(session), nr. \(text(.nummer) ?? "")"
        case .stb, .stcrt, .trb:
            return
                "\(mention.kind.rawValue.prefix(1).uppercased())\(mention.kind.rawValue.dropFirst()). \(text(.jaar) ?? ""), \(text(.nummer) ?? "")"
        default: return nil
        }
    }

    private static func recommendedPaper(_ mention: Mention) -> String {
        var kamer: Kamer?
        if case .kamer(let value)? = mention[.kamer]?.value { kamer = value }
        return KamerstukParts(
            kamer: kamer, vergaderjaar: mention.vergaderjaar, dossier: mention[.dossiernummer]?.value.text ?? "",
            toevoeging: mention[.toevoeging]?.value.text, ondernummer: mention[.ondernummer]?.value.text
        ).recommendedForm + (mention[.pagina].map { ", p. \($0.value.text)" } ?? "")
    }

    private static func padded(_ text: String) -> String {
        text + String(repeating: " ", count: max(1, 13 - text.count))
    }
}

/// `rules`: all rules, or one explained.
public enum RuleList {
    /// All rules, one a line.
    public static func text() -> String {
        Checker.all.map { "\($0.id.text)  \($0.severity.rawValue)\t\($0.summary.english)" }.joined(separator: "\n")
            + "\n"
    }

    /// What one rule says, with an example; nothing when there is no such rule.
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
