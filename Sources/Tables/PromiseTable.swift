internal import Letters

extension Table {
    /// One row per promise.
    public static let toezeggingen = Table(
        name: "toezeggingen", summary: "One row per promise to parliament, older or new.",
        columns: [
            Column("letter", "the letter"), Column("mention", .integer, "the mention"),
            Column("id", "the official number"),
            Column("key", "groups the mentions of one promise"),
            Column("richting", "nagekomen, nieuw or uitgesteld, where the text says it"),
            Column("lid", "the member it was made to"), Column("debat", "the debate it was made in"),
            Column("datum", "the day it was made"),
            Column("termijn", "by when, as the letter says"), Column("text", "the words themselves"),
            Column("sentence", .integer, "the sentence"), Column("sentence_text", "its words"),
            Column("note_id", "the note it stands in"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
        ],
        primaryKey: ["letter", "mention"],
        foreignKeys: [
            (["letter"], "letters", ["letter"]), (["letter", "mention"], "mentions", ["letter", "mention"]),
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
            for field in [Field.richting, .lid, .debat, .datum, .termijn] { rows.add(mention[field]?.value.text) }
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
