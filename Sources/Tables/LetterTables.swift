internal import Letters

extension Table {
    /// One row per letter.
    public static let letters = Table(
        name: "letters", summary: "One row per letter.",
        columns: [
            Column("letter", .string, "the letter's name in all tables", isRequired: true),
            Column("file", "the file it was read from"), Column("format", LetterFormat.self, "of the file"),
            Column("media_type", "of the file"), Column("bytes", .integer, "of the file as it came"),
            Column(
                "offsets", .string, "whether offsets point into the file, or into the letter's text", isRequired: true,
                values: ["file", "text"]),
            Column("pages", .integer, "its pages, where it shows them"),
            Column("self_id", "the letter's own identifier"),
            Column("kamer", "the chamber printed on it, or that it is sent to"),
            Column("vergaderjaar", "the parliamentary year printed on it"),
            Column("dossiers", "the dossiers printed on it"), Column("ondernummer", "its number in the dossier"),
            Column("zaak", "the case number"), Column("kenmerk", "the sender's reference"),
            Column("uw_kenmerk", "the addressee's reference"), Column("datum", .date, "its date"),
            Column(
                "datum_bron", .string, "printed, told with the batch, or from its words",
                values: ["tekst", "metadata", "afgeleid"]),
            Column("datum_van", .date, "the earliest day it can be of"), Column("datum_tot", .date, "the latest day"),
            Column("onderwerp", "its subject"), Column("afzender", "the office that sends it"),
            Column("ministerie", "the ministry of its letterhead"),
            Column("geadresseerde", "whom it is sent to"), Column("commissie", "the committee it answers"),
            Column("vragenstellers", "the members whose questions it answers"),
            Column("ondertekenaars", "who signed"), Column("mede_namens", "on whose behalf too"),
            Column("soort", "its sort, where known"), Column("bijlagen", "what its head says of annexes"),
            Column("zie_ook", "the answers that its head points to"), Column("sha256", "of the bytes as they came"),
            Column("text_sha256", "of the clean text"), Column("duplicate_of", "an earlier letter with the same text"),
            Column(
                "duplicate_by", .string, "whether the files or only their texts are the same",
                values: ["bytes", "text"]),
            Column(
                "tracked_changes", .integer,
                "insertions and deletions that nobody has settled, where the format keeps them"),
            Column("comments", .integer, "comments of editors, where the format keeps them"),
            Column(
                "furniture", .integer,
                "running heads, page numbers, lines of imprints and of margins that were told apart from its words"),
            Column("words", .integer, "words in its sentences"), Column("sentences", .integer, "sentences"),
            Column("notes", .integer, "notes"), Column("mentions", .integer, "mentions of works"),
            Column("findings", .integer, "findings"),
        ],
        primaryKey: ["letter"], foreignKeys: []
    ) { checked, facts, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        let letter = resolved.normalised.letter
        let head = resolved.head
        let origin: String? =
            switch head.date {
            case .printed: "tekst"
            case .told: "metadata"
            case .between: "afgeleid"
            case .unknown: nil
            }
        rows.addLetter()
        for text in [letter.file, letter.format.rawValue, letter.format.mediaType] { rows.add(text) }
        rows.add(letter.original?.count ?? letter.text.count)
        rows.add(letter.pointsIntoFile ? "file" : "text")
        rows.add(resolved.structured.pages.last?.number)
        for text in [
            head.selfID?.text, head.kamer?.rawValue, head.vergaderjaar?.label, joined(head.dossiers), head.ondernummer,
            head.zaak, head.kenmerk,
            head.uwKenmerk, head.date.day?.iso, origin, head.date.earliest?.iso, head.date.latest?.iso, head.onderwerp,
            head.afzender,
            head.ministerie, head.geadresseerde, head.commissie, joined(head.vragenstellers),
            joined(head.ondertekenaars), joined(head.medeNamens),
            head.soort, head.bijlagen, joined(head.zieOok), facts.sha256, facts.textSHA256, facts.duplicateOf,
            facts.duplicateOf == nil ? nil : facts.isSameFile ? "bytes" : "text",
        ] { rows.add(text) }
        rows.add(letter.edits?.trackedChanges)
        rows.add(letter.edits?.comments)
        for number in [
            resolved.structured.furniture, facts.words, linked.sentences.count, resolved.notes.count,
            resolved.mentions.count(where: \.isWork),
            checked.findings.count,
        ] { rows.add(number) }
    }

    private static func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: "; ") }

    /// One row per sentence.
    public static let sentences = Table(
        name: "sentences", summary: "One row per sentence; a heading counts as one.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true),
            Column("sentence", .integer, "counts from 1 in the letter", isRequired: true),
            Column("paragraph", .integer, "counts from 1 in the letter", isRequired: true),
            Column(
                "role", .string, "what it is", isRequired: true,
                values: Role.allCases.filter(\.isWords).map(\.rawValue)),
            Column("part", "the part of the document"),
            Column("speaker", "who speaks"), Column("heading_number", "the number of the heading above it"),
            Column("heading", "the heading above it"), Column("page", .integer, "the page it begins on, where known"),
            Column("text", "its words, calls and notes left out"),
            Column("start", .integer, "first byte in the source", isRequired: true),
            Column("end", .integer, "past its last byte", isRequired: true),
        ],
        primaryKey: ["letter", "sentence"], foreignKeys: [(["letter"], "letters", ["letter"])]
    ) { checked, facts, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        var paragraph = 0
        var last: PassageIndex?
        for (index, sentence) in linked.sentences.enumerated() {
            let passage = resolved.passages[sentence.passage]
            let heading = sentence.heading.map { resolved.passages[$0] }
            rows.addLetter()
            rows.add(index + 1)
            if sentence.passage != last { paragraph += 1 }
            last = sentence.passage
            rows.add(paragraph)
            rows.add(passage.role.rawValue)
            rows.add(passage.part?.rawValue)
            rows.add(passage.speaker?.rawValue)
            rows.add(words: heading?.number)
            rows.add(heading: heading?.range, of: linked)
            rows.add(resolved.structured.pages.number(at: sentence.range.start))
            rows.add(plain: sentence.range, of: linked, facts.whiteSpace[index])
            rows.add(resolved.normalised.map.source(of: sentence.range))
        }
    }

    /// One row per note.
    public static let notes = Table(
        name: "notes", summary: "One row per note, with the sentence that calls it.",
        columns: [
            Column("letter", .string, "the letter", isRequired: true),
            Column("note_id", .string, "unique within the letter", isRequired: true),
            Column("series", "a, b, … in the order of the series"), Column("note", "the printed number"),
            Column(
                "kind", .string, "whether it names works, says more beside them, or names none",
                values: NoteContent.allCases.map(\.rawValue)),
            Column("text", "its words"),
            Column("call_start", .integer, "first byte of its first call"),
            Column("call_sentence", .integer, "the sentence that calls it"),
            Column("calls", .integer, "how often it is called"),
            Column(
                "confidence", .string, "whether a program marks it and where it ends, or its place and number tell",
                values: ["sure", "likely"]),
            Column(
                "reason", .string, "what tells that it is one; unclosed: its end was guessed",
                values: NoteEvidence.allCases.map(\.rawValue) + ["unclosed"]),
        ],
        primaryKey: ["letter", "note_id"],
        foreignKeys: [
            (["letter"], "letters", ["letter"]), (["letter", "call_sentence"], "sentences", ["letter", "sentence"]),
        ]
    ) { checked, _, rows in
        let linked = checked.linked
        let resolved = linked.resolved
        let calls = resolved.callsByNote
        let contents = NoteContent.of(resolved)
        for (index, note) in resolved.notes.enumerated() {
            let first = calls[index].first
            rows.addLetter()
            rows.add(note.id)
            rows.add(note.series.name)
            rows.add(note.label)
            rows.add(contents[index].rawValue)
            rows.add(plain: note.body, of: linked)
            rows.add(first.map { resolved.normalised.map.source(of: resolved.calls[$0].range).start })
            rows.add(first.flatMap { linked.callSentences[$0] }.map { $0 + 1 })
            rows.add(calls[index].count)
            rows.add(note.isClosed && note.evidence.isSure ? "sure" : "likely")
            rows.add(note.isClosed ? note.evidence.rawValue : "unclosed")
        }
    }
}

extension Column {
    init(_ name: String, _ summary: String) { self.init(name, .string, summary) }
}
