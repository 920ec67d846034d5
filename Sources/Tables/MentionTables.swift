internal import Knowledge
public import Letters
internal import Text

extension Table {
    /// One row per mention of a work, with every field flat.
    public static let mentions = Table(
        name: "mentions", summary: "One row per mention of a work.",
        columns: [
            Column("letter", "the letter"), Column("mention", .integer, "counts from 1 in the letter"),
            Column("kind", "kamerstuk, dossier, …"), Column("id", "the official identifier"),
            Column("key", "groups the mentions of one work"), Column("url", "the official address"),
            Column("text", "the words themselves"), Column("how", "full, short, back or defined"),
            Column("sentence", .integer, "the sentence that rests on it"), Column("note_id", "the note it stands in"),
            Column("quoted", .boolean, "whether a questioner or a quotation says it"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
            Column("start_char", .integer, "first code point in the source"),
            Column("end_char", .integer, "past its last"),
            Column("page", .integer, "the page of the letter, where known"),
        ] + Field.allCases.map { Column($0.name, "part of the citation") },
        // A mention in a note that nothing calls has no sentence, so `sentence` is no foreign key here.
        primaryKey: ["letter", "mention"],
        foreignKeys: [(["letter"], "letters", ["letter"]), (["key"], "works", ["key"])]
    ) { checked, _, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        var characters = CharacterCounter(source: resolved.normalised.letter.text)
        let pages = resolved.pageNumbers
        for (index, mention) in resolved.mentions.enumerated() where mention.isWork {
            let source = resolved.normalised.map.source(of: mention.range)
            let (startCharacter, endCharacter) = characters.offsets(of: source)
            let sentence = linked.mentionSentences[index]
            rows.addLetter()
            rows.add(index + 1)
            rows.add(mention.kind.rawValue)
            rows.add(mention.id?.text)
            rows.add(mention.key.text)
            rows.add(Addresses.url(kind: mention.kind, id: mention.id, key: mention.key))
            rows.add(words: mention.range)
            rows.add(mention.how.rawValue)
            rows.add(sentence.map { $0 + 1 })
            rows.add(resolved.note(holding: mention.range).map { resolved.notes[$0].id })
            rows.add(linked.isOthersWords(index) ? "true" : "false")
            rows.add(source)
            rows.add(startCharacter)
            rows.add(endCharacter)
            rows.add(pages.page(of: mention.range))
            rows.add(mention.fields)
        }
    }

    /// One row per sentence and mention it rests on.
    public static let citations = Table(
        name: "citations", summary: "One row per sentence and mention it rests on.",
        columns: [
            Column("letter", "the letter"), Column("citation", .integer, "counts from 1 in the letter"),
            Column("sentence", .integer, "the sentence"),
            Column("sentence_text", "its words, at most 1,000 characters; whole in sentences"),
            Column("role", "what the sentence is"), Column("heading", "the heading above it"),
            Column("via", "text or note"),
            Column("call_start", .integer, "first byte of the call"), Column("note", "the printed number of the note"),
            Column("note_id", "the note"), Column("mention", .integer, "the mention"), Column("kind", "of the work"),
            Column("id", "the official identifier"), Column("key", "groups mentions of one work"),
            Column("url", "the official address"),
        ],
        primaryKey: ["letter", "citation"],
        foreignKeys: [
            (["letter", "sentence"], "sentences", ["letter", "sentence"]),
            (["letter", "mention"], "mentions", ["letter", "mention"]),
            (["key"], "works", ["key"]),
        ]
    ) { checked, facts, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        /// The words of the last sentence: a sentence of many works is made ready once.
        var last: (sentence: SentenceIndex, words: Rows.Cell)?
        for (index, citation) in linked.citations.enumerated() {
            let mention = resolved.mentions[citation.mention]
            let sentence = linked.sentences[citation.sentence]
            let call = citation.call.map { resolved.calls[$0] }
            let note = call?.note.map { resolved.notes[$0] }
            rows.addLetter()
            rows.add(index + 1)
            rows.add(citation.sentence + 1)
            let words = last?.sentence == citation.sentence ? last?.words : nil
            let cell =
                words
                ?? rows.cell(
                    plain: sentence.range, of: linked, facts.whiteSpace[citation.sentence], upTo: longestSentenceText)
            last = (citation.sentence, cell)
            rows.add(cell)
            rows.add(resolved.passages[sentence.passage].role.rawValue)
            rows.add(words: sentence.heading.map { resolved.passages[$0].range })
            rows.add(call == nil ? "text" : "note")
            rows.add(call.map { resolved.normalised.map.source(of: $0.range).start })
            rows.add(note?.label)
            rows.add(note?.id)
            rows.add(citation.mention + 1)
            rows.add(mention.kind.rawValue)
            rows.add(mention.id?.text)
            rows.add(mention.key.text)
            rows.add(Addresses.url(kind: mention.kind, id: mention.id, key: mention.key))
        }
    }

    /// One row per finding.
    public static let findings = Table(
        name: "findings", summary: "One row per finding.",
        columns: [
            Column("letter", "the letter"), Column("rule", "the rule's name"),
            Column("severity", "error, warning, style or info"),
            Column("message", "what is wrong"), Column("line", .integer, "counts from 1"),
            Column("column", .integer, "in code points, from 1"), Column("note", "the printed number of the note"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
            Column("fix", "what to write instead"),
        ],
        primaryKey: [], foreignKeys: [(["letter"], "letters", ["letter"])]
    ) { checked, _, rows in
        let normalised = checked.linked.resolved.normalised
        var positions = PositionFinder(source: normalised.letter.text)
        for finding in checked.findings {
            let position = finding.range.map { positions.position(of: $0.start) }
            rows.addLetter()
            rows.add(finding.rule.text)
            rows.add(finding.severity.rawValue)
            rows.add(finding.message.english)
            rows.add(position?.line)
            rows.add(position?.column)
            rows.add(finding.note.map { checked.linked.resolved.notes[$0].label })
            rows.add(finding.range)
            rows.add(finding.fix?.replacement)
        }
    }

    /// One row per date.
    public static let dates = Table(
        name: "dates", summary: "One row per date.",
        columns: [
            Column("letter", "the letter"),
            Column("date", "ISO 8601; without its year where the text does not tell it"),
            Column("text", "the words themselves"), Column("bron", "tekst, or afgeleid from the letter's date"),
            Column("sentence", .integer, "the sentence"), Column("note_id", "the note it stands in"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
        ],
        primaryKey: [], foreignKeys: [(["letter"], "letters", ["letter"])]
    ) { checked, _, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        for (index, mention) in resolved.mentions.enumerated() where mention.kind == .date {
            rows.addLetter()
            rows.add(mention.date?.iso)
            rows.add(words: mention.range)
            rows.add(mention[.bron]?.value.text)
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
