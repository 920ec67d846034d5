internal import Letters

extension Table {
    /// One row per promise.
    public static let toezeggingen = Table(
        name: "toezeggingen", summary: "One row per promise to parliament, older or new.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true),
            Column("mention", .integer, "the mention", isRequired: true), Column("id", "the official number"),
            Column("key", .string, "groups the mentions of one promise", isRequired: true),
            Column("scope", Scope.self, "where the key means the same promise"),
            Column(
                "richting", .string, "new, kept or put off, where the text says it",
                values: ["nieuw", "herhaald", "nagekomen", "deels nagekomen", "uitgesteld", "vervallen"]),
            Column("door", "who promises"), Column("kamerlid", "the member it was made to"),
            Column("wat", "what is promised"), Column("debat", "the debate it was made in"),
            Column("datum", "the day it was made"), Column("termijn", "by when, as the letter says"),
            Column("termijn_van", .date, "the first day of the term"), Column("termijn_tot", .date, "its last day"),
            Column("voorwaarde", "on what condition"), Column("herhaling", "how often it comes again"),
            Column("zekerheid", .string, "a promise, or an aim", values: ["toezegging", "streven"]),
            Column("text", "the words themselves"), Column("sentence", .integer, "the sentence"),
            Column("sentence_text", "its words"), Column("note_id", "the note it stands in"),
            Column("start", .integer, "first byte in the source", isRequired: true),
            Column("end", .integer, "past its last byte", isRequired: true),
        ],
        primaryKey: ["letter", "mention"],
        foreignKeys: [
            (["letter"], "letters", ["letter"]), (["letter", "mention"], "mentions", ["letter", "mention"]),
            (["letter", "sentence"], "sentences", ["letter", "sentence"]),
            (["letter", "note_id"], "notes", ["letter", "note_id"]),
        ]
    ) { checked, facts, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        /// The words of the last sentence: a sentence of many promises is made ready once.
        var last: (sentence: SentenceIndex, words: Rows.Cell)?
        for (index, mention) in resolved.mentions.enumerated() where mention.kind == .toezegging {
            let sentence = linked.mentionSentences[index]
            rows.addLetter()
            rows.add(index + 1)
            rows.add(mention.id?.text)
            rows.add(mention.key.text)
            rows.add(resolved.work(of: index)?.scope.rawValue)
            for field in promiseFields { rows.add(mention[field]?.value.text) }
            rows.add(words: mention.range)
            rows.add(sentence.map { $0 + 1 })
            if let sentence {
                let words = last?.sentence == sentence ? last?.words : nil
                let cell =
                    words
                    ?? rows.cell(
                        plain: linked.sentences[sentence].range, of: linked, facts.whiteSpace[sentence],
                        upTo: longestSentenceText)
                last = (sentence, cell)
                rows.add(cell)
            } else {
                rows.add(nil as String?)
            }
            rows.add(resolved.note(holding: mention.range).map { resolved.notes[$0].id })
            rows.add(resolved.normalised.map.source(of: mention.range))
        }
    }
}

/// In the order of the columns.
private let promiseFields: [Field] = [
    .richting, .door, .kamerlid, .wat, .debat, .datum, .termijn, .termijnVan, .termijnTot, .voorwaarde, .herhaling,
    .zekerheid,
]
