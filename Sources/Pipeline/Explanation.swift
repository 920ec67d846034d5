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
        guard resolved.mentions.contains(where: \.isWork) else { return nil }
        var lines: [String] = []
        for (index, mention) in resolved.mentions.enumerated() where mention.isWork {
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
            guard let work = resolved.work(of: index) else { continue }
            lines.append("  \(padded("id"))\(work.id?.text ?? "none")")
            lines.append("  \(padded("key"))\(work.key.text) (\(work.scope.rawValue))")
            if let parent = work.parent { lines.append("  \(padded("part of"))\(parent.text)") }
            if let title = work.title { lines.append("  \(padded("title"))\(title)") }
            if let url = work.url { lines.append("  \(padded("address"))\(url)") }
            if !checked.findings.contains(where: { $0.severity == .error }), isRuled(work.kind) {
                lines.append(
                    "  \(padded("recommended"))\(work.label)\(mention[.pagina].map { ", p. \($0.value.text)" } ?? "")")
            }
        }
        for finding in checked.findings {
            lines.append(
                "  \(padded(finding.severity.rawValue))\(finding.rule.text): \(finding.message.text(in: configuration.language))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Whether Aanwijzingen 3.43 and 3.45 voor de regelgeving rule how works of a kind are written.
    private static func isRuled(_ kind: MentionKind) -> Bool {
        [.kamerstuk, .handelingen, .aanhangsel, .stb, .stcrt, .trb].contains(kind)
    }

    private static func padded(_ text: String) -> String {
        text + String(repeating: " ", count: max(1, 13 - text.count))
    }
}
