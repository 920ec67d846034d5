public import Letters
internal import Tables
internal import Text

/// The report on a batch: totals, most cited works, problems, and a row for each letter (up to 500). It is fed letter
/// by letter, so memory grows with the works and not with the letters' texts.
public struct BatchReport: Sendable {
    private let say: Vocabulary
    private(set) var works = BatchWorks()
    private var rows: [String] = []
    private var letters = 0
    private var notes = 0
    private var mentions = 0
    private var citations = 0
    private var findings: [RuleID: (severity: Severity, count: Int)] = [:]
    private var unread: [(name: String, reason: Message)] = []

    /// Letters listed one by one in `index.md`.
    private static let longestList = 500

    private let rules: [RuleID: String]

    /// - Parameter rules: what each rule demands, in the language of the report.
    public init(language: Language, rules: [RuleID: String] = [:]) {
        say = Vocabulary(language: language)
        self.rules = rules
    }

    /// Counts a letter; `path` is where its own report stands, relative to the index, when it has one.
    public mutating func add(_ checked: CheckedLetter, path: String?) {
        let linked = checked.linked
        let resolved = linked.resolved
        let name = resolved.normalised.letter.name
        letters += 1
        notes += resolved.notes.count
        citations += linked.citations.count
        mentions += resolved.mentions.count(where: \.isWork)
        works.add(linked)
        for finding in checked.findings {
            findings[finding.rule, default: (finding.severity, 0)].count += 1
        }
        if rows.count < Self.longestList {
            let words = Markdown.shortened(Array((resolved.head.onderwerp ?? "").utf8), to: 80)
            let subject = Markdown.escaped(String(decoding: words, as: UTF8.self))
            rows.append(
                "| \(Markdown.link(Markdown.escaped(printable(name)), to: path)) | \(subject) | \(resolved.notes.count) | \(resolved.works.count) | "
                    + "\(checked.findings.count) |\n")
        }
    }

    /// Counts a letter that could not be read.
    public mutating func addUnread(name: String, reason: Message) { unread.append((name, reason)) }

    /// `index.md`.
    public func render() -> [UInt8] {
        var text = "# Voetnoot\n\n"
        text += say.count(letters, ("letter", "brief"), ("letters", "brieven")) + ", "
        text += say.count(notes, ("note", "noot"), ("notes", "noten")) + ", "
        text += say.count(mentions, ("reference", "verwijzing"), ("references", "verwijzingen"))
        text += ", " + say.count(works.count, ("work", "bron"), ("different works", "verschillende bronnen")) + ".\n"
        text += mostCited()
        if !findings.isEmpty || !unread.isEmpty {
            text += "\n## \(say("Problems", "Problemen"))\n\n"
            for (name, reason) in unread {
                text += "- \(Markdown.escaped(printable(name))): \(Markdown.escaped(reason.text(in: say.language)))\n"
            }
            for (rule, entry) in findings.sorted(by: { $0.key < $1.key }) {
                text +=
                    "- \(entry.count) × \(rule.text) (\(say.severity(entry.severity)))\(rules[rule].map { ": " + $0 } ?? "")\n"
            }
        }
        text += "\n## \(say("Letters", "Brieven"))\n\n"
        text += "| \(say("Letter", "Brief")) | \(say("Subject", "Onderwerp")) | \(say("Notes", "Noten")) | "
        text += "\(say("Works", "Bronnen")) | \(say("Findings", "Bevindingen")) |\n|---|---|--:|--:|--:|\n"
        text += rows.joined()
        if letters > rows.count {
            text +=
                "\n" + say("… and \(letters - rows.count) more; see", "… en nog \(letters - rows.count); zie")
                + " `tables/letters.csv`.\n"
        }
        return Array(text.utf8)
    }

    /// The most cited works of each kind.
    private func mostCited() -> String {
        var byKind: [String: [BatchWorks.Entry]] = [:]
        for entry in works.sorted where entry.letters > 0 {
            byKind[say.kind(entry.work.kind), default: []].append(entry)
        }
        var text = ""
        var written: Set<String> = []
        for kind in MentionKind.allCases {
            let heading = say.kind(kind)
            guard let entries = byKind[heading], written.insert(heading).inserted else { continue }
            text += "\n### \(heading)\n\n"
            text +=
                "| \(say("Work", "Bron")) | \(say("Letters", "Brieven")) | \(say("Citations", "Aanhalingen")) |\n|---|--:|--:|\n"
            for entry in entries.sorted(by: { $0.citations > $1.citations }).prefix(20) {
                let words = Markdown.escaped(entry.work.label)
                text += "| \(Markdown.link(words, to: entry.work.url)) | \(entry.letters) | \(entry.citations) |\n"
            }
            if entries.count > 20 {
                text +=
                    "\n" + say("… and \(entries.count - 20) more in", "… en nog \(entries.count - 20) in")
                    + " `tables/works.csv`.\n"
            }
        }
        return text.isEmpty ? "" : "\n## \(say("Most cited", "Meest aangehaald"))\n" + text
    }
}
