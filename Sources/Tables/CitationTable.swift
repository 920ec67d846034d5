public import Letters
internal import Text

extension Table {
    /// One row per sentence and work it rests on, however often and by whatever words and notes the sentence names it.
    public static let citations = Table(
        name: "citations", summary: "One row per sentence and work it rests on.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true),
            Column("citation", .integer, "counts from 1 in the letter", isRequired: true),
            Column("sentence", .integer, "the sentence", isRequired: true),
            Column("sentence_text", "its words, at most 1,000 characters; whole in sentences"),
            Column("role", "what the sentence is"), Column("heading", "the heading above it, at most 1,000 characters"),
            Column("page", .integer, "the page it begins on, where known"),
            Column(
                "via", .string, "by its own words, by a note, or both", isRequired: true,
                values: ["text", "note", "both"]),
            Column("mentions", "the mentions that say so"), Column("note_ids", "the notes they stand in"),
            Column("how", How.self, "the fullest of them"), Column("speaker", "who says the sentence"),
            Column("kind", MentionKind.self, "of the work"), Column("id", "the official identifier"),
            Column("key", .string, "the work", isRequired: true),
            Column("label", "the recommended citation, as the letter tells it"), Column("url", "the official address"),
        ],
        primaryKey: ["letter", "citation"],
        foreignKeys: [
            (["letter"], "letters", ["letter"]),
            (["letter", "sentence"], "sentences", ["letter", "sentence"]), (["key"], "works", ["key"]),
        ]
    ) { checked, facts, rows in
        let linked = checked.linked
        var number = 0
        /// The words of the last sentence: a sentence of many works is made ready once.
        var last: (sentence: SentenceIndex, words: Rows.Cell)?
        for group in CitedWorks(linked) {
            let sentence = linked.sentences[group.sentence]
            let words = last?.sentence == group.sentence ? last?.words : nil
            let cell =
                words
                ?? rows.cell(
                    plain: sentence.range, of: linked, facts.whiteSpace[group.sentence], upTo: longestSentenceText)
            last = (group.sentence, cell)
            number += 1
            rows.addLetter()
            rows.add(number)
            rows.add(group.sentence + 1)
            rows.add(cell)
            rows.add(citation: group, of: linked)
        }
    }
}

extension Rows {
    fileprivate mutating func add(citation group: CitedWorks.Group, of linked: LinkedLetter) {
        let resolved = linked.resolved
        let sentence = linked.sentences[group.sentence]
        let passage = resolved.passages[sentence.passage]
        let work = resolved.works[group.work]
        add(passage.role.rawValue)
        add(heading: sentence.heading.map { resolved.passages[$0].range }, of: linked)
        add(resolved.structured.pages.number(at: sentence.range.start))
        let isInText = group.citations.contains { $0.call == nil }
        let isInNote = group.citations.contains { $0.call != nil }
        add(isInText && isInNote ? "both" : isInNote ? "note" : "text")
        var mentions: [MentionIndex] = []
        var notes: [NoteIndex] = []
        for citation in group.citations {
            if mentions.last != citation.mention { mentions.append(citation.mention) }
            guard let note = citation.call.flatMap({ resolved.calls[$0].note }), !notes.contains(note) else { continue }
            notes.append(note)
        }
        add(list: mentions.map { String($0 + 1) })
        add(list: notes.map { resolved.notes[$0].id })
        let how = mentions.map { resolved.mentions[$0].how }.min { $0.rank < $1.rank }
        add(how?.rawValue)
        add(passage.speaker?.rawValue)
        add(work.kind.rawValue)
        add(work.id?.text)
        add(work.key.text)
        add(work.label)
        add(work.url)
    }

    /// Values joined by `; `, or an empty cell.
    mutating func add(list values: [String]) { add(values.isEmpty ? nil : values.joined(separator: "; ")) }
}

extension How {
    /// The fullest first.
    fileprivate var rank: Int {
        switch self {
        case .full: 0
        case .defined: 1
        case .short: 2
        case .back: 3
        }
    }
}

/// The citations of a letter by sentence and work, in the order of the sentences and of the first mention.
public struct CitedWorks: Sequence, IteratorProtocol {
    public struct Group {
        public let sentence: SentenceIndex
        public let work: WorkIndex
        public fileprivate(set) var citations: [Citation]
    }

    private let linked: LinkedLetter
    private var read = 0
    /// The works of the sentence at hand, the last one first.
    private var groups: [Group] = []

    public init(_ linked: LinkedLetter) { self.linked = linked }

    public mutating func next() -> Group? {
        if groups.isEmpty { readSentence() }
        return groups.popLast()
    }

    private mutating func readSentence() {
        guard read < linked.citations.count else { return }
        let sentence = linked.citations[read].sentence
        var places: [WorkIndex: Int] = [:]
        while read < linked.citations.count, linked.citations[read].sentence == sentence {
            let citation = linked.citations[read]
            read += 1
            guard let work = linked.work(of: citation) else { continue }
            if let place = places[work] {
                groups[place].citations.append(citation)
            } else {
                places[work] = groups.count
                groups.append(Group(sentence: sentence, work: work, citations: [citation]))
            }
        }
        groups.reverse()
        if groups.isEmpty { readSentence() }
    }
}
