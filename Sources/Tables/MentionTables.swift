public import Letters
internal import Text

extension Table {
    /// One row per mention of a work, with every field flat.
    public static let mentions = Table(
        name: "mentions", summary: "One row per mention of a work.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true),
            Column("mention", .integer, "counts from 1 in the letter", isRequired: true),
            Column("kind", MentionKind.self, "what the words call it"), Column("id", "the official identifier"),
            Column("key", .string, "groups the mentions of one work", isRequired: true),
            Column("scope", Scope.self, "where the key means the same work"), Column("url", "the official address"),
            Column("text", "the words themselves"), Column("how", How.self, "how they name it"),
            Column("sentence", .integer, "the sentence that rests on it"), Column("note_id", "the note it stands in"),
            Column("quoted", .boolean, "whether a questioner or a quotation says it"),
            Column("start", .integer, "first byte in the source", isRequired: true),
            Column("end", .integer, "past its last byte", isRequired: true),
            Column("start_char", .integer, "first code point in the source"),
            Column("end_char", .integer, "past its last"),
            Column("page", .integer, "the page of the letter, where known"),
        ] + Field.allCases.map { Column($0.name, "part of the citation") },
        // A mention in a note that nothing calls has no sentence, so `sentence` is no foreign key here.
        primaryKey: ["letter", "mention"],
        foreignKeys: [
            (["letter"], "letters", ["letter"]), (["letter", "note_id"], "notes", ["letter", "note_id"]),
            (["key"], "works", ["key"]),
        ]
    ) { checked, _, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        var characters = CharacterCounter(source: resolved.normalised.letter.text)
        let pages = resolved.pageNumbers
        for (index, mention) in resolved.mentions.enumerated() {
            guard let work = resolved.work(of: index) else { continue }
            let source = resolved.normalised.map.source(of: mention.range)
            let (startCharacter, endCharacter) = characters.offsets(of: source)
            let sentence = linked.mentionSentences[index]
            rows.addLetter()
            rows.add(index + 1)
            rows.add(mention.kind.rawValue)
            rows.add(mention.id?.text)
            rows.add(mention.key.text)
            rows.add(work.scope.rawValue)
            rows.add(work.url)
            rows.add(words: mention.range)
            rows.add(mention.how.rawValue)
            rows.add(sentence.map { $0 + 1 })
            rows.add(resolved.note(holding: mention.range).map { resolved.notes[$0].id })
            rows.add(linked.isOthersWords(index) ? "true" : "false")
            rows.add(source)
            rows.add(startCharacter)
            rows.add(endCharacter)
            rows.add(pages.page(of: mention.range))
            rows.add(fieldsOf: mention)
        }
    }

    /// One row per finding.
    public static let findings = Table(
        name: "findings", summary: "One row per finding.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true), Column("file", "the file it was read from"),
            Column("finding", .integer, "counts from 1 in the letter", isRequired: true),
            Column("rule", .string, "the rule's name", isRequired: true),
            Column("severity", Severity.self, "how grave"),
            Column("message", "what is wrong"), Column("line", .integer, "counts from 1"),
            Column("column", .integer, "in code points, from 1"), Column("end_line", .integer, "of its end"),
            Column("end_column", .integer, "past its end"), Column("note", "the printed number of the note"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
            Column("fix", "what to write instead"),
            Column("fingerprint", "the same for the same fault, wherever in the letter its words stand"),
        ],
        primaryKey: ["letter", "finding"], foreignKeys: [(["letter"], "letters", ["letter"])]
    ) { checked, facts, rows in
        let file = checked.linked.resolved.normalised.letter.file
        for (index, finding) in FindingRow.rows(checked, facts.language).enumerated() {
            rows.addLetter()
            rows.add(file)
            rows.add(index + 1)
            rows.add(finding.rule.text)
            rows.add(finding.severity.rawValue)
            rows.add(finding.message)
            rows.add(finding.place?.start.line)
            rows.add(finding.place?.start.column)
            rows.add(finding.place?.end.line)
            rows.add(finding.place?.end.column)
            rows.add(finding.note)
            rows.add(finding.place?.range)
            rows.add(finding.fix)
            rows.add(finding.fingerprint)
        }
    }

    /// One row per date.
    public static let dates = Table(
        name: "dates", summary: "One row per date.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true),
            Column("date", "ISO 8601; without its year where the text does not tell it"),
            Column("day", .date, "the day, where the text tells one that exists"),
            Column("text", "the words themselves"),
            Column(
                "herkomst", .string, "from the words, or from the letter's date", values: ["tekst", "afgeleid"]),
            Column("sentence", .integer, "the sentence"), Column("note_id", "the note it stands in"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
        ],
        primaryKey: [],
        foreignKeys: [
            (["letter"], "letters", ["letter"]), (["letter", "sentence"], "sentences", ["letter", "sentence"]),
            (["letter", "note_id"], "notes", ["letter", "note_id"]),
        ]
    ) { checked, _, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        for (index, mention) in resolved.mentions.enumerated() where mention.kind == .date {
            rows.addLetter()
            rows.add(mention.date?.iso)
            rows.add(mention.date?.calendarDate?.iso)
            rows.add(words: mention.range)
            rows.add(mention[.herkomst]?.value.text)
            rows.add(linked.mentionSentences[index].map { $0 + 1 })
            rows.add(resolved.note(holding: mention.range).map { resolved.notes[$0].id })
            rows.add(resolved.normalised.map.source(of: mention.range))
        }
    }
}

/// The most bytes of a sentence that each of its citations and promises repeats.
let longestSentenceText = 1_000

/// Turns ascending byte offsets into code point offsets in one walk over the text.
public struct CharacterCounter {
    private let source: [UInt8]
    private var byte = 0
    private var character = 0

    public init(source: [UInt8]) { self.source = source }

    /// The code point offsets of a range. Ranges come in ascending order of their starts.
    public mutating func offsets(of range: ByteRange<Source>) -> (start: Int, end: Int) {
        if range.start < byte {
            byte = 0
            character = 0
        }
        character += codePoints(source.span, byte..<range.start)
        byte = range.start
        return (character, character + codePoints(source.span, range.range))
    }
}
