internal import Knowledge
public import Letters
internal import Tables

/// The report on a batch: totals, most cited works, problems, and a row for each letter (up to 500). It is fed letter by
/// letter, so memory grows with the works and not with the letters' texts.
public struct BatchReport: Sendable {
    private struct Work: Sendable {
        let kind: MentionKind
        let id: WorkID?
        var letters = 0
        var citations = 0
        var first = ""
        var last = ""
    }

    private let say: Vocabulary
    private var works: [WorkKey: Work] = [:]
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
        let extracted = linked.extracted
        let name = extracted.normalised.letter.name
        letters += 1
        notes += extracted.notes.count
        citations += linked.citations.count
        let cited = extracted.mentions.filter(\.isWork)
        mentions += cited.count
        let date = extracted.head.date.day?.iso ?? ""
        var seen: Set<WorkKey> = []
        for mention in cited {
            var work = works[mention.key] ?? Work(kind: mention.kind, id: mention.id)
            if seen.insert(mention.key).inserted { work.letters += 1 }
            if !date.isEmpty {
                work.first = work.first.isEmpty ? date : min(work.first, date)
                work.last = max(work.last, date)
            }
            works[mention.key] = work
        }
        for citation in linked.citations { works[extracted.mentions[citation.mention].key]?.citations += 1 }
        for finding in checked.findings {
            findings[finding.rule, default: (finding.severity, 0)].count += 1
        }
        if rows.count < Self.longestList {
            let words = Markdown.shortened(Array((extracted.head.onderwerp ?? "").utf8), to: 80)
            let subject = Markdown.escaped(String(decoding: words, as: UTF8.self))
            rows.append(
                "| \(Markdown.link(Markdown.escaped(name), to: path)) | \(subject) | \(extracted.notes.count) | \(seen.count) | "
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
        text += say.count(mentions, ("reference to a paper", "verwijzing naar een stuk"), ("references to papers", "verwijzingen naar stukken"))
        text += ", " + say.count(works.count, ("paper", "stuk"), ("different papers", "verschillende stukken")) + ".\n"
        let ranked = sortedKeys.map { (key: $0, citations: works[$0]?.citations ?? 0) }.sorted { $0.citations > $1.citations }
        if !ranked.isEmpty {
            text += "\n## \(say("Most cited", "Meest aangehaald"))\n\n"
            text += "| \(say("Paper", "Stuk")) | \(say("Letters", "Brieven")) | \(say("Citations", "Aanhalingen")) |\n|---|--:|--:|\n"
            for (key, _) in ranked.prefix(20) {
                guard let work = works[key] else { continue }
                let url = Addresses.url(kind: work.kind, id: work.id, key: key)
                text += "| \(Markdown.link(key.text, to: url)) | \(work.letters) | \(work.citations) |\n"
            }
        }
        if !findings.isEmpty || !unread.isEmpty {
            text += "\n## \(say("Problems", "Problemen"))\n\n"
            for (name, reason) in unread { text += "- \(Markdown.escaped(name)): \(Markdown.escaped(reason.text(in: say.language)))\n" }
            for (rule, entry) in findings.sorted(by: { $0.key < $1.key }) {
                text += "- \(entry.count) × \(rule.text) (\(say.severity(entry.severity)))\(rules[rule].map { ": " + $0 } ?? "")\n"
            }
        }
        text += "\n## \(say("Letters", "Brieven"))\n\n"
        text += "| \(say("Letter", "Brief")) | \(say("Subject", "Onderwerp")) | \(say("Notes", "Noten")) | "
        text += "\(say("Papers", "Stukken")) | \(say("Findings", "Bevindingen")) |\n|---|---|--:|--:|--:|\n"
        text += rows.joined()
        if letters > rows.count {
            text += "\n" + say("… and \(letters - rows.count) more; see", "… en nog \(letters - rows.count); zie") + " `tables/letters.csv`.\n"
        }
        return Array(text.utf8)
    }

    private var sortedKeys: [WorkKey] { works.keys.sorted { $0.text < $1.text } }

    /// `works.csv`: one row per work cited.
    public func worksTable(_ dialect: CSVWriter.Dialect) -> [UInt8] {
        let writer = CSVWriter(dialect: dialect)
        var output = writer.header(Self.works)
        for key in sortedKeys {
            guard let work = works[key] else { continue }
            let url = Addresses.url(kind: work.kind, id: work.id, key: key) ?? ""
            let cells = [
                key.text, work.id?.text ?? "", work.kind.rawValue, url, "", "\(work.letters)", "\(work.citations)", work.first,
                work.last,
            ]
            writer.append(row: cells, to: &output)
        }
        return output
    }
}
