internal import Knowledge
internal import Letters
internal import Text

/// Acts of the European Union by number (`Verordening (EU) 2022/2065`, `Richtlijn 2011/93/EU`, `COM(2022) 209`), by
/// place in the Official Journal (`PbEU 2010, L 180`), and by CELEX number. By name they are read with the laws.
///
/// Sources: Aanwijzing 3.42 voor de regelgeving; the interinstitutional style guide; EUR-Lex on CELEX numbers.
enum EUHandeling: Kind {
    static let triggers: [Trigger] =
        [
            "verordening", "verordeningen", "richtlijn", "richtlijnen", "besluit", "beschikking", "kaderbesluit",
            "aanbeveling",
            "uitvoeringsverordening", "uitvoeringsbesluit",
            "gemeenschappelijk", "gedelegeerde", "pbeu", "pbeg", "pb", "com", "swd", "sec", "join", "celex",
        ].map { .word($0) } + [.word("C", [.capitals])]
        + ["COD", "CNS", "NLE", "APP", "EU", "EG", "EEG", "Euratom"].map { .word($0, [.capitals]) }
        + [.digits(DigitRuns(lengths: 5...5, hasLetterBehind: true))]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord || EUAct.standsBehindUnion(text, anchor) else { return nil }
        if cursor.peek().isDigit { return celex(text, anchor) }
        if let act = EUAct.take(&cursor) {
            var mentions = [mention(of: act, ByteRange(anchor, cursor.position), how: .full)]
            while true {
                guard let (further, start) = EUAct.takeFurther(&cursor, after: act) else { break }
                mentions.append(mention(of: further, ByteRange(start, cursor.position), how: .short))
            }
            return Reading(mentions: mentions, end: cursor.position)
        }
        return bracketed(text, anchor, notBefore: limit) ?? procedure(text, anchor, notBefore: limit)
            ?? journal(text, anchor) ?? document(text, anchor) ?? celex(text, anchor)
    }

    /// `Besluit van de Raad van 22 mei 2018 (2018/789/EU)`, `(2022/C 458/01)`: the number alone in brackets, its sort
    /// further up.
    private static func bracketed(_ text: Span<UInt8>, _ anchor: Int, notBefore limit: Int) -> Reading? {
        var open = anchor
        while open > limit, anchor - open < longestNumber, text[open - 1].isDigit || text[open - 1] == UInt8(ascii: "/")
        {
            open -= 1
        }
        guard open > limit, open < anchor, text[open - 1] == UInt8(ascii: "(") else { return nil }
        var cursor = Cursor(text, at: open)
        guard let year = cursor.takeNumber(upTo: 4), (1958...2199).contains(year), cursor.take(UInt8(ascii: "/")) else {
            return nil
        }
        if cursor.position == anchor, cursor.take("C ", ignoringCase: false) {
            let digits = cursor.position
            guard let number = cursor.takeNumber(upTo: 4), cursor.take(UInt8(ascii: "/")),
                cursor.takeNumber(upTo: 2) != nil,
                cursor.peek() == UInt8(ascii: ")")
            else { return nil }
            let issue = EUPaper.issue("C", year: year, number)
            let fields = [
                issue.sort, issue.number(ByteRange(digits, cursor.position)),
                MentionField(.jaar, .text("\(year)"), ByteRange(open, open + 4)),
            ]
            return mention(nil, issue.key, fields, open, cursor.position)
        }
        var words = open - 1
        while words > max(0, open - longestTitle), !".;:".utf8.contains(text[words - 1]) { words -= 1 }
        let number = Cursor(text, at: open)
        for place in words..<open where text[place].isUppercase || text[place].isLowercase {
            let word = Cursor(text, at: place)
            guard word.beginsWord, let act = EUAct.take(sortAt: word, numberAt: number) else { continue }
            return Reading(
                mentions: [self.mention(of: act.act, ByteRange(open, act.end), how: .full)], end: act.end)
        }
        return nil
    }

    /// In bytes: `2018/1234/`.
    private static let longestNumber = 12
    /// In bytes: the title of an act before its number.
    private static let longestTitle = 200

    /// `2021/0106(COD)`: a procedure of the Union.
    private static func procedure(_ text: Span<UInt8>, _ anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        let sorts: [StaticString] = ["COD", "CNS", "NLE", "APP"]
        guard let sort = sorts.first(where: { cursor.take($0, ignoringCase: false) }), cursor.take(UInt8(ascii: ")")),
            anchor > limit, text[anchor - 1] == UInt8(ascii: "(")
        else { return nil }
        let end = anchor - 1 - (text[anchor - 2] == 0x20 ? 1 : 0)
        let start = end - procedureLength
        guard start >= limit, start >= 0 else { return nil }
        var number = Cursor(text, at: start)
        guard number.beginsWord, let year = number.takeNumber(upTo: 4), (1958...2199).contains(year),
            number.take(UInt8(ascii: "/")), number.takeNumber(upTo: 4) != nil, number.position == end
        else { return nil }
        let name = words(text, start..<end) + "(\(sort))"
        return mention(
            nil, name, [MentionField(.soort, .text("procedure")), MentionField(.nummer, .text(name))], start,
            cursor.position)
    }

    /// In bytes: `2021/0106`.
    private static let procedureLength = 9

    private static func mention(of act: EUAct, _ range: ByteRange<Normalised>, how: How) -> Mention {
        var reference = LawReference()
        reference.law = .act(celex: act.celex, sort: act.singular, number: act.number)
        reference.lawRange = range
        return reference.mention(range, how: how)
    }

    private static func mention(
        _ id: String?, _ key: String, _ fields: [MentionField], _ start: Int, _ end: Int
    ) -> Reading {
        let mention = Mention(
            kind: .eu, range: ByteRange(start, end), id: id.map { WorkID($0) }, key: WorkKey(id ?? key), how: .full,
            fields: fields)
        return Reading(mentions: [mention], end: end)
    }

    /// `PbEU 2010, L 180`, `PbEG L 328/82`, `PbEU L, 2024/1689`.
    private static func journal(_ text: Span<UInt8>, _ start: Int) -> Reading? {
        var cursor = Cursor(text, at: start)
        guard
            cursor.takeWord("pbeu") || cursor.takeWord("pbeg") || cursor.take("Pb EU", ignoringCase: false)
                || cursor.takeWord("pb")
        else { return nil }
        skipSeparators(&cursor)
        let yearStart = cursor.position
        var year = cursor.takeNumber(upTo: 4)
        if year != nil, !(1952...2199).contains(year ?? 0) { return nil }
        skipSeparators(&cursor)
        if cursor.takeWord("nr") {
            _ = cursor.take(UInt8(ascii: "."))
            cursor.skipSpaces()
        }
        let series = cursor.peek()
        guard series == UInt8(ascii: "L") || series == UInt8(ascii: "C"), !cursor.peek(1).isLetter else { return nil }
        cursor.position += 1
        skipSeparators(&cursor)
        // `PB C, C/2024/3456`.
        if cursor.peek() == series, cursor.peek(1) == UInt8(ascii: "/") { cursor.position += 2 }
        let numberStart = cursor.position
        guard let number = cursor.takeNumber(upTo: 4) else { return nil }
        let letter = series == UInt8(ascii: "L") ? "L" : "C"
        if (1990...2199).contains(number), cursor.take(UInt8(ascii: "/")) {
            // One act an issue, since October 2023.
            guard let act = cursor.takeNumber(upTo: 5) else { return nil }
            let paper = EUPaper.act(letter, year: number, act)
            let fields = [paper.sort, paper.number(ByteRange(numberStart, cursor.position))]
            return mention(nil, paper.key, fields, start, cursor.position)
        }
        let numberRange = ByteRange<Normalised>(numberStart, cursor.position)
        var pageField: MentionField?
        var end = cursor.position
        if cursor.take(UInt8(ascii: "/")), let page = cursor.takeNumber(upTo: 4) {
            pageField = MentionField(.pagina, .text("\(page)"))
            end = cursor.position
        } else if year == nil {
            // `PbEG L 327 van 22.12.2000`.
            cursor.position = end
            if cursor.skipSpaces(), cursor.takeSpaced("van") || cursor.take(UInt8(ascii: "(")),
                let date = takeDotted(&cursor)
            {
                year = date
                end = cursor.position
            }
        }
        let issue = EUPaper.issue(letter, year: year, number)
        var fields = [issue.sort, issue.number(numberRange)]
        if let pageField { fields.append(pageField) }
        if let year {
            fields.append(MentionField(.jaar, .text("\(year)"), ByteRange(yearStart, min(end, yearStart + 4))))
        }
        return mention(nil, issue.key, fields, start, end)
    }

    /// Takes `22.12.2000`; gives the year.
    private static func takeDotted(_ cursor: inout Cursor) -> Int? {
        var next = cursor
        guard next.takeNumber(upTo: 2) != nil, next.take(UInt8(ascii: ".")), next.takeNumber(upTo: 2) != nil,
            next.take(UInt8(ascii: ".")),
            let year = next.takeNumber(upTo: 4), year > 1900
        else { return nil }
        cursor = next
        return year
    }

    /// `COM(2022) 209`, `SWD (2022) 209 final`, `COM/2022/209`. A COM number alone does not tell a proposal (`PC`) from
    /// another document (`DC`).
    private static func document(_ text: Span<UInt8>, _ start: Int) -> Reading? {
        var cursor = Cursor(text, at: start)
        let sorts: [(StaticString, String?)] = [("COM", nil), ("SWD", "SC"), ("SEC", "SC"), ("JOIN", "JC"), ("C", nil)]
        var found: (name: StaticString, code: String?)?
        for sort in sorts where found == nil && cursor.take(sort.0, ignoringCase: false) { found = sort }
        guard let (sort, code) = found else { return nil }
        // `C(2021) 1234`: nothing stands between this short name and its year.
        if "\(sort)".utf8.count > 1 { cursor.skipSpaces() } else if cursor.peek() != UInt8(ascii: "(") { return nil }
        let isBracketed = cursor.take(UInt8(ascii: "(")) || cursor.take(UInt8(ascii: "["))
        guard isBracketed || cursor.take(UInt8(ascii: "/")), let year = cursor.takeNumber(upTo: 4),
            year < 100 || (1970...2199).contains(year)
        else { return nil }
        guard
            isBracketed
                ? cursor.take(UInt8(ascii: ")")) || cursor.take(UInt8(ascii: "]")) : cursor.take(UInt8(ascii: "/"))
        else {
            return nil
        }
        cursor.skipSpaces()
        if cursor.takeWord("nr") {
            _ = cursor.take(UInt8(ascii: "."))
            cursor.skipSpaces()
        }
        let digits = cursor.position
        guard let number = cursor.takeNumber(upTo: 5), !cursor.peek().isLetter else { return nil }
        let full = year < 50 ? 2000 + year : year < 100 ? 1900 + year : year
        let id = code.map { "5\(full)\($0)" + EUAct.padded(number) }
        let paper = EUPaper.document("\(sort)", year: full, number)
        return mention(
            id, paper.key, [paper.sort, paper.number(ByteRange(digits, cursor.position))], start, cursor.position)
    }

    /// `CELEX: 32022R2065`, `32022R2065`.
    private static func celex(_ text: Span<UInt8>, _ start: Int) -> Reading? {
        var cursor = Cursor(text, at: start)
        if cursor.takeWord("celex") {
            while cursor.take(UInt8(ascii: ":")) || cursor.skipSpaces() || cursor.takeWord("nr")
                || cursor.take(UInt8(ascii: "."))
            {}
        }
        guard let id = EUAct.takeCelex(&cursor) else { return nil }
        return mention(id, id, [MentionField(.nummer, .text(id))], start, cursor.position)
    }
}
