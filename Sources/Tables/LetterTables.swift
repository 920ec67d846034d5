internal import Letters

extension Table {
    /// One row per letter.
    public static let letters = Table(
        name: "letters", summary: "One row per letter.",
        columns: [
            Column("letter", "the letter's name in all tables"), Column("file", "the file it was read from"),
            Column("format", "text, markdown or jsonl"), Column("self_id", "the letter's own identifier"),
            Column("kamer", "the chamber printed on it"), Column("vergaderjaar", "the parliamentary year printed on it"),
            Column("dossiers", "the dossiers printed on it"), Column("ondernummer", "its number in the dossier"),
            Column("zaak", "the case number"), Column("kenmerk", "the sender's reference"),
            Column("uw_kenmerk", "the addressee's reference"), Column("datum", .date, "the date it prints"),
            Column("datum_bron", "tekst: printed; afgeleid: from its words"),
            Column("datum_van", .date, "the earliest day it can be of"), Column("datum_tot", .date, "the latest day"),
            Column("onderwerp", "its subject"), Column("afzender", "the office that sends it"),
            Column("ondertekenaars", "who signed"), Column("mede_namens", "on whose behalf too"),
            Column("soort", "its sort, where known"), Column("sha256", "of the source"),
            Column("text_sha256", "of the clean text"), Column("duplicate_of", "an earlier letter with the same text"),
            Column("words", .integer, "words in its sentences"), Column("sentences", .integer, "sentences"),
            Column("notes", .integer, "notes"), Column("mentions", .integer, "mentions of works"),
            Column("findings", .integer, "findings"),
        ],
        primaryKey: ["letter"], foreignKeys: []
    ) { checked, facts, cells in
        let linked = checked.linked
        let extracted = linked.extracted
        let letter = extracted.normalised.letter
        let head = extracted.head
        var printed: String?
        if case .printed(let date) = head.date { printed = date.iso }
        let origin: String? =
            switch head.date {
            case .printed: "tekst"
            case .between: "afgeleid"
            case .unknown: nil
            }
        cells.append(contentsOf: [
            .letter, Cell(letter.file), .text(letter.format.rawValue), Cell(head.selfID?.text),
            Cell(head.kamer?.rawValue), Cell(head.vergaderjaar?.label), joined(head.dossiers), Cell(head.ondernummer),
            Cell(head.zaak), Cell(head.kenmerk), Cell(head.uwKenmerk), Cell(printed), Cell(origin),
            Cell(head.date.earliest?.iso), Cell(head.date.latest?.iso), Cell(head.onderwerp), Cell(head.afzender),
            joined(head.ondertekenaars), joined(head.medeNamens), .empty, .text(facts.sha256), .text(facts.textSHA256),
            Cell(facts.duplicateOf), .integer(countWords(linked)), .integer(linked.sentences.count),
            .integer(extracted.notes.count), .integer(extracted.mentions.count(where: \.isWork)),
            .integer(checked.findings.count),
        ])
    }

    private static func joined(_ values: [String]) -> Cell { values.isEmpty ? .empty : .text(values.joined(separator: "; ")) }

    private static func countWords(_ linked: LinkedLetter) -> Int {
        let text = linked.extracted.normalised.text.span
        var words = 0
        for sentence in linked.sentences { words += WhiteSpace(text, sentence.range.range).words }
        return words
    }

    /// One row per sentence.
    public static let sentences = Table(
        name: "sentences", summary: "One row per sentence; a heading counts as one.",
        columns: [
            Column("letter", "the letter"), Column("sentence", .integer, "counts from 1 in the letter"),
            Column("paragraph", .integer, "counts from 1 in the letter"), Column("part", "the part of the document"),
            Column("speaker", "who speaks"), Column("heading_number", "the number of the heading above it"),
            Column("heading", "the heading above it"), Column("text", "its words, calls and notes left out"),
            Column("start", .integer, "first byte in the source"), Column("end", .integer, "past its last byte"),
        ],
        primaryKey: ["letter", "sentence"], foreignKeys: [(["letter"], "letters", ["letter"])]
    ) { checked, _, cells in
        let linked = checked.linked
        let extracted = linked.extracted
        for (index, sentence) in linked.sentences.enumerated() {
            let block = extracted.blocks[sentence.block]
            let heading = sentence.heading.map { extracted.blocks[$0] }
            let source = extracted.normalised.map.source(of: sentence.range)
            cells.append(contentsOf: [
                .letter, .integer(index + 1), .integer(sentence.block + 1), Cell(block.part?.rawValue),
                Cell(block.speaker?.rawValue), heading?.number.map { .words($0) } ?? .empty,
                heading.map { .words($0.range) } ?? .empty, linked.plainCell(sentence.range), .integer(source.start),
                .integer(source.end),
            ])
        }
    }

    /// One row per note.
    public static let notes = Table(
        name: "notes", summary: "One row per note, with the sentence that calls it.",
        columns: [
            Column("letter", "the letter"), Column("note_id", "unique within the letter"),
            Column("series", "a, b, … in the order of the series"), Column("note", "the printed number"),
            Column("kind", "bron: names a work; toelichting: names none"), Column("text", "its words"),
            Column("call_start", .integer, "first byte of its first call"),
            Column("call_sentence", .integer, "the sentence that calls it"), Column("calls", .integer, "how often it is called"),
            Column("confidence", "sure, or unclosed when its end was guessed"),
        ],
        primaryKey: ["letter", "note_id"], foreignKeys: [(["letter"], "letters", ["letter"])]
    ) { checked, _, cells in
        let linked = checked.linked
        let extracted = linked.extracted
        let calls = extracted.callsByNote
        var sources = Set<NoteIndex>()
        for mention in extracted.mentions where mention.isWork {
            if let note = extracted.note(holding: mention.range) { sources.insert(note) }
        }
        for (index, note) in extracted.notes.enumerated() {
            let first = calls[index].first
            cells.append(contentsOf: [
                .letter, .text(note.id), .text(note.series.name), .text(note.label),
                .text(sources.contains(index) ? "bron" : "toelichting"), linked.plainCell(note.body),
                Cell(first.map { extracted.normalised.map.source(of: extracted.calls[$0].range).start }),
                Cell(first.flatMap { linked.callSentences[$0] }.map { $0 + 1 }), .integer(calls[index].count),
                .text(note.isClosed ? "sure" : "unclosed"),
            ])
        }
    }
}

extension Column {
    init(_ name: String, _ summary: String) { self.init(name, .string, summary) }
}

extension LinkedLetter {
    /// The words of a sentence or note for a cell: as they stand when they are plain, else a cleaned copy.
    func plainCell(_ range: ByteRange<Normalised>) -> Cell { isPlain(range) ? .words(range) : .bytes(plainWords(range)) }
}
