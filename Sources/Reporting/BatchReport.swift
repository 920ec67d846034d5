internal import Knowledge
public import Letters
internal import Tables
internal import Text

/// The report on a batch: totals, most cited works, problems, and a row for each letter (up to 500). It is fed letter
/// by letter, so memory grows with the works and not with the letters' texts.
public struct BatchReport: Sendable {
    /// What is counted of a work; small, since a batch has many.
    private struct Work: Sendable {
        let kind: MentionKind
        /// Whether its key is an official identifier.
        let isIdentified: Bool
        /// What a reader calls it.
        let title: String?
        var letters: Int32 = 0
        var citations: Int32 = 0
        /// The first and last day of the letters that cite it, as `20260527`; 0 where none has one.
        var first: Int32 = 0
        var last: Int32 = 0

        mutating func cite(on day: Int32) {
            guard day > 0 else { return }
            first = first == 0 ? day : min(first, day)
            last = max(last, day)
        }
    }

    private struct SentenceWork: Hashable {
        let sentence: SentenceIndex
        let key: WorkKey
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
        let resolved = linked.resolved
        let name = resolved.normalised.letter.name
        letters += 1
        notes += resolved.notes.count
        citations += linked.citations.count
        let cited = resolved.mentions.filter(\.isWork)
        mentions += cited.count
        let day = resolved.head.date.day.map { Int32($0.year * 10_000 + $0.month * 100 + $0.day) } ?? 0
        var seen: Set<WorkKey> = []
        for mention in cited {
            var work =
                works[mention.key] ?? Work(kind: mention.kind, isIdentified: mention.id != nil, title: mention.title)
            if seen.insert(mention.key).inserted { work.letters += 1 }
            work.cite(on: day)
            works[mention.key] = work
        }
        // A motion and the number beside it are one work: a sentence counts once for it.
        var counted: Set<SentenceWork> = []
        for citation in linked.citations {
            let key = resolved.mentions[citation.mention].key
            if counted.insert(SentenceWork(sentence: citation.sentence, key: key)).inserted {
                works[key]?.citations += 1
            }
        }
        for finding in checked.findings {
            findings[finding.rule, default: (finding.severity, 0)].count += 1
        }
        if rows.count < Self.longestList {
            let words = Markdown.shortened(Array((resolved.head.onderwerp ?? "").utf8), to: 80)
            let subject = Markdown.escaped(String(decoding: words, as: UTF8.self))
            rows.append(
                "| \(Markdown.link(Markdown.escaped(printable(name)), to: path)) | \(subject) | \(resolved.notes.count) | \(seen.count) | "
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
        var byKind: [String: [WorkKey]] = [:]
        for key in sortedKeys { if let work = works[key] { byKind[say.kind(work.kind), default: []].append(key) } }
        var text = ""
        var written: Set<String> = []
        for kind in MentionKind.allCases {
            let heading = say.kind(kind)
            guard let keys = byKind[heading], written.insert(heading).inserted else { continue }
            let ranked = keys.map { (key: $0, citations: works[$0]?.citations ?? 0) }.sorted {
                $0.citations > $1.citations
            }
            text += "\n### \(heading)\n\n"
            text +=
                "| \(say("Work", "Bron")) | \(say("Letters", "Brieven")) | \(say("Citations", "Aanhalingen")) |\n|---|--:|--:|\n"
            for (key, _) in ranked.prefix(20) {
                guard let work = works[key] else { continue }
                let url = Addresses.url(kind: work.kind, id: work.isIdentified ? WorkID(key.text) : nil, key: key)
                let words = kind == .kamerstuk || kind == .dossier ? key.text : work.title ?? key.text
                text += "| \(Markdown.link(Markdown.escaped(words), to: url)) | \(work.letters) | \(work.citations) |\n"
            }
            if keys.count > 20 {
                text +=
                    "\n" + say("… and \(keys.count - 20) more in", "… en nog \(keys.count - 20) in")
                    + " `tables/works.csv`.\n"
            }
        }
        return text.isEmpty ? "" : "\n## \(say("Most cited", "Meest aangehaald"))\n" + text
    }

    private func iso(_ day: Int32) -> String {
        day == 0 ? "" : PartialDate(year: Int(day) / 10_000, month: Int(day) / 100 % 100, day: Int(day) % 100).iso
    }

    private var sortedKeys: [WorkKey] { works.keys.sorted { $0.text < $1.text } }

    /// `works.csv`: one row per work cited.
    public func worksTable(_ dialect: CSVWriter.Dialect) -> [UInt8] {
        let writer = CSVWriter(dialect: dialect)
        var output = writer.header(Self.works)
        for key in sortedKeys {
            guard let work = works[key] else { continue }
            let id = work.isIdentified ? WorkID(key.text) : nil
            let url = Addresses.url(kind: work.kind, id: id, key: key) ?? ""
            let cells = [
                key.text, id?.text ?? "", work.kind.rawValue, url, work.title ?? "", "\(work.letters)",
                "\(work.citations)",
                iso(work.first), iso(work.last),
            ]
            writer.append(row: cells, to: &output)
        }
        return output
    }
}
