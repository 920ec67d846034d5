internal import Checking
internal import Letters
internal import Reporting

/// `rules`: all rules, or one explained, for people, programs and the page of rules.
public enum RuleList {
    public enum Format: String, Sendable, CaseIterable { case text, json, markdown }

    /// All rules, or one; nothing when there is no such rule.
    public static func text(_ format: Format, rule name: String? = nil) -> String? {
        let rules = name.map { name in Rule.all.filter { $0.id.text == name.uppercased() } } ?? Rule.all
        guard !rules.isEmpty else { return nil }
        switch format {
        case .json: return json(rules)
        case .markdown: return markdown(rules)
        case .text: return name == nil ? lines(rules) : rules.map(explained).joined(separator: "\n")
        }
    }

    /// The rules as reports of findings describe them.
    static func descriptions(_ language: Language) -> [RuleDescription] {
        Rule.all.map {
            RuleDescription(
                id: $0.id, severity: $0.severity, summary: $0.summary.text(in: language), explanation: $0.explanation,
                bad: $0.bad, good: $0.good)
        }
    }

    private static func lines(_ rules: [Rule]) -> String {
        rules.map { rule in
            "\(rule.id.text)  \(rule.severity.rawValue)\t\(rule.summary.english)\(rule.isDefault ? "" : " (off by default)")\n"
        }
        .joined()
    }

    private static func explained(_ rule: Rule) -> String {
        """
        \(rule.id.text) (\(rule.severity.rawValue)\(rule.isDefault ? "" : ", off by default")): \(rule.summary.english)

        \(rule.explanation)

        wrong: \(rule.bad)
        right: \(rule.good)

        """
    }

    private static func json(_ rules: [Rule]) -> String {
        let rows = rules.map { rule in
            let fields: [(String, String)] = [
                ("rule", rule.id.text), ("severity", rule.severity.rawValue), ("summary", rule.summary.english),
                ("samenvatting", rule.summary.dutch), ("explanation", rule.explanation), ("bad", rule.bad),
                ("good", rule.good),
            ]
            let texts = fields.map { "\"\($0)\":\(jsonString($1))" }.joined(separator: ",")
            return "{\(texts),\"default\":\(rule.isDefault)}"
        }
        return "[\n" + rows.joined(separator: ",\n") + "\n]\n"
    }

    /// The page of rules: one heading a rule, so that each has an address.
    private static func markdown(_ rules: [Rule]) -> String {
        let head = """
            # The rules

            Made by `voetnoot rules --format markdown`; do not edit. `voetnoot check --select` and `--ignore` take their names, and the
            letter of a family (`Y`). A rule that is off by default is asked where it is named.

            On 131 real letters in nine formats, each finding judged by eye on 1 December 2026: P1 was right 11 times of 11, P3 6 of 6, Y6 3 of 3,
            F6, P2, Y1 and Y8 once of once; no other rule spoke. How often the others are right in letters at large is not known yet.

            | rule | severity | demands |
            |---|---|---|

            """
        let rows = rules.map { rule in
            "| [\(rule.id.text)](#\(rule.id.text.lowercased())) | \(rule.severity.rawValue)\(rule.isDefault ? "" : ", off by default") | \(rule.summary.english) |\n"
        }
        let sections = rules.map { rule in
            """

            ## \(rule.id.text)

            **\(rule.summary.english)** *\(rule.summary.dutch)*

            \(rule.explanation)

            - wrong: \(code(rule.bad))
            - right: \(code(rule.good))

            """
        }
        return head + rows.joined() + sections.joined()
    }

    /// An example as code, its line ends shown; it may hold marks of code itself.
    private static func code(_ example: String) -> String {
        "`` " + example.replacing("\n", with: "⏎") + " ``"
    }
}
