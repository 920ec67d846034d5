internal import Knowledge
internal import Letters
internal import Text

/// Documents that go by their own name: what appears every year (`Miljoenennota 2017`,
/// `Staat van de rijksverantwoording 2021`), and agreements and programmes of a cabinet (`het regeerakkoord`).
extension Rapport {
    /// By the keys of their first words.
    private static let seriesByKey: WordTable<[Jaarstukken.Series]> = {
        var table = WordTable<[Jaarstukken.Series]>(capacity: 64)
        for one in Jaarstukken.series {
            let key = WordKey.key("\(one.name)")
            table[key] = (table[key] ?? []) + [one]
        }
        return table
    }()

    static let seriesTriggers: [Trigger] =
        [
            "miljoenennota", "voorjaarsnota", "najaarsnota", "startnota", "staat", "financieel", "jaarrapportage",
            "resultaten", "verantwoordingsonderzoek", "hervormingsagenda", "aanvullend", "veiligheidsmonitor",
            "cybersecuritystrategie",
            "cybersecuritybeeld", "regeerakkoord",
            "coalitieakkoord", "hoofdlijnenakkoord", "regeerprogramma", "integraal", "klimaatakkoord",
            "preventieakkoord",
        ].map { .word($0) }

    /// A document by its own name, with its year.
    static func readSeries(_ text: Span<UInt8>, at anchor: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        if let audit = readAudit(cursor, from: anchor) { return audit }
        for (name, needsYear, sort) in seriesByKey[WordKey.key(text, at: anchor)] ?? [] where cursor.takeWord(name) {
            var draft = ReportDraft()
            draft.sort = sort
            var end = cursor.position
            if cursor.peek() == 0x20, cursor.skipSpaces() {
                if takeYears(&cursor) != nil || takeCabinet(&cursor) { end = cursor.position }
            }
            guard !needsYear || text[end - 1].isDigit else { return nil }
            draft.title = (plain(text, anchor..<end), ByteRange(anchor, end))
            return Reading(mentions: [draft.mention(ByteRange(anchor, end))], end: end)
        }
        return nil
    }

    /// Takes `van het kabinet-Rutte III`.
    private static func takeCabinet(_ cursor: inout Cursor) -> Bool {
        var next = cursor
        guard next.takeSpaced("van het"), next.take("kabinet"),
            next.take(UInt8(ascii: "-")) || next.take(UInt8(ascii: " ")),
            next.peek().isUppercase
        else { return false }
        next.skipWord()
        cursor = next
        guard next.skipSpaces(), next.peek() == UInt8(ascii: "I") || next.peek() == UInt8(ascii: "V") else {
            return true
        }
        while next.peek() == UInt8(ascii: "I") || next.peek() == UInt8(ascii: "V") { next.position += 1 }
        if !next.peek().isLetter { cursor = next }
        return true
    }

    /// Takes the year of a work, in four digits.
    static func takeYear(_ cursor: inout Cursor) -> Int? {
        var next = cursor
        let start = next.position
        guard let year = next.takeNumber(upTo: 4), (1950...2099).contains(year), next.position == start + 4,
            !next.peek().isLetter
        else {
            return nil
        }
        cursor = next
        return year
    }

    /// Takes the year of a work, or the years it is for: `2022–2028`.
    private static func takeYears(_ cursor: inout Cursor) -> Int? {
        guard let year = takeYear(&cursor) else { return nil }
        var next = cursor
        if next.takeDash(), let last = takeYear(&next), last > year { cursor = next }
        return year
    }
}
