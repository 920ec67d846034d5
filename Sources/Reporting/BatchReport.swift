public import Letters
internal import Tables
internal import Text

/// The report on a batch. It is fed letter by letter and keeps a few words of each, so memory grows with the works,
/// promises and names of letters, not with their texts.
public struct BatchReport: Sendable {
    /// What is kept of a letter.
    struct Row: Sendable {
        let name: String
        /// Where its own report stands, relative to the index, when it has one.
        let path: String?
        let date: CalendarDate?
        let sender: String?
        let subject: String?
        let errors: Int
        let warnings: Int
    }

    /// A promise that a letter makes or puts off.
    struct Promise: Sendable {
        let letter: Int
        let day: CalendarDate?
        /// By when, and what is told of it.
        let words: String
    }

    let say: Vocabulary
    /// The day on which it is read, from which promises are overdue; the clock is never asked.
    let today: CalendarDate?
    private(set) var works = BatchWorks()
    private(set) var rows: [Row] = []
    private(set) var promises: [Promise] = []
    /// The papers that the letters are, by their identifiers.
    private(set) var own: [String: Int] = [:]
    /// For each dossier the letters that cite it.
    private(set) var dossiers: [String: [Int32]] = [:]
    private(set) var duplicates: [(letter: Int, of: String)] = []
    private(set) var totals: [(table: String, rows: Int)] = []
    private(set) var findings: [RuleID: (severity: Severity, count: Int)] = [:]
    private(set) var unread: [(name: String, reason: Message)] = []
    let rules: [RuleID: String]

    /// - Parameter rules: what each rule demands, in the language of the report.
    public init(language: Language, rules: [RuleID: String] = [:], today: CalendarDate? = nil) {
        say = Vocabulary(language: language)
        self.rules = rules
        self.today = today
    }

    /// Counts a letter.
    /// - Parameters:
    ///   - path: where its own report stands, relative to the index, when it has one.
    ///   - duplicateOf: an earlier letter with the same text.
    public mutating func add(_ checked: CheckedLetter, path: String?, duplicateOf: String? = nil) {
        let linked = checked.linked
        let resolved = linked.resolved
        let head = resolved.head
        let index = rows.count
        rows.append(
            Row(
                name: resolved.normalised.letter.name, path: path, date: head.date.day, sender: head.afzender,
                subject: head.onderwerp, errors: checked.findings.count { $0.severity == .error },
                warnings: checked.findings.count { $0.severity == .warning }))
        let citations = works.add(linked, letter: index)
        if let id = head.selfID { own[id.text] = own[id.text] ?? index }
        if let duplicateOf { duplicates.append((index, duplicateOf)) }
        for dossier in Set(resolved.works.compactMap(\.dossier)) { dossiers[dossier, default: []].append(Int32(index)) }
        for mention in linked.promises(where: { $0 == "nieuw" || $0 == "uitgesteld" || $0 == "herhaald" }) {
            let promise = resolved.mentions[mention]
            let words = [say.term(of: promise)] + say.facts(of: promise)
            promises.append(
                Promise(
                    letter: index, day: promise[.termijnTot].flatMap { CalendarDate(iso: $0.value.text) },
                    words: words.joined(separator: "; ")))
        }
        for finding in checked.findings { findings[finding.rule, default: (finding.severity, 0)].count += 1 }
        count("letters", 1)
        count("sentences", linked.sentences.count)
        count("notes", resolved.notes.count)
        count("mentions", resolved.mentions.count(where: \.isWork))
        count("citations", citations)
        count("findings", checked.findings.count)
        count("dates", resolved.mentions.count { $0.kind == .date })
        count("toezeggingen", resolved.mentions.count { $0.kind == .toezegging })
    }

    private mutating func count(_ table: String, _ rows: Int) {
        if let place = totals.firstIndex(where: { $0.table == table }) {
            totals[place].rows += rows
        } else {
            totals.append((table, rows))
        }
    }

    /// Counts a letter that could not be read.
    public mutating func addUnread(name: String, reason: Message) { unread.append((name, reason)) }
}
