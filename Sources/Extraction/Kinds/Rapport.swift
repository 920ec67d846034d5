internal import Letters
internal import Text

/// Reports, studies, advice and news by their title: `het rapport ‘Het Com-netwerk’`, `het WODC-onderzoek «…»`,
/// `het artikel “…” in NRC`, `Dreigingsbeeld Terrorisme Nederland`. (Literature in a note is read by `readLiterature`;
/// `het rapport` alone is a `Pointer`.)
enum Rapport: Kind {
    /// The words for a work with a title, with the sort that each tells.
    static let sorts: [(word: StaticString, sort: String)] = [
        ("onderzoeksrapport", "rapport"), ("rekenkamerrapport", "rapport"), ("rekenkameronderzoek", "onderzoek"),
        ("evaluatierapport", "evaluatie"), ("eindrapport", "rapport"), ("tussenrapport", "rapport"),
        ("adviesrapport", "advies"), ("rapportage", "rapport"), ("rapporten", "rapport"), ("rapport", "rapport"),
        ("onderzoeken", "onderzoek"),
        ("onderzoek", "onderzoek"), ("studies", "onderzoek"), ("studie", "onderzoek"), ("verkenning", "onderzoek"),
        ("adviezen", "advies"),
        ("advies", "advies"),
        ("wetsevaluatie", "evaluatie"), ("evaluatie", "evaluatie"), ("monitor", "monitor"), ("strategie", "strategie"),
        ("actieplan", "strategie"),
        ("actieagenda", "strategie"), ("beleidsagenda", "strategie"), ("beleidsnota", "nota"), ("nota", "nota"),
        ("notitie", "nota"),
        ("visie", "strategie"),
        ("handreiking", "handreiking"), ("publicatie", "rapport"), ("paper", "rapport"), ("brochure", "handreiking"),
        ("boek", "boek"),
        ("krantenartikel", "nieuws"), ("opinieartikel", "nieuws"), ("artikelen", "nieuws"), ("artikel", "nieuws"),
        ("nieuwsberichten", "nieuws"),
        ("nieuwsbericht", "nieuws"), ("persbericht", "nieuws"), ("berichten", "nieuws"), ("bericht", "nieuws"),
        ("uitzending", "nieuws"),
        ("aflevering", "nieuws"), ("reportage", "nieuws"), ("documentaire", "nieuws"), ("dreigingsbeeld", "rapport"),
        ("cybersecuritybeeld", "rapport"),
        ("manifest", "rapport"), ("initiatiefnota", "nota"), ("uitvoeringstoets", "rapport"),
        ("impactanalyse", "onderzoek"), ("factsheet", "rapport"),
        ("routekaart", "strategie"),
    ]

    private static let sortsByKey: WordTable<(word: StaticString, sort: String)> = {
        var table = WordTable<(word: StaticString, sort: String)>(capacity: 256)
        for sort in sorts { table[WordKey.key("\(sort.word)")] = sort }
        return table
    }()

    static let triggers: [Trigger] =
        sorts.map { .word("\($0.word)") } + seriesTriggers + [.digits(DigitRuns(lengths: 4...4, isBracketed: true))]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        if text[anchor].isDigit { return readBeforeYear(text, at: anchor, notBefore: limit) }
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord || cursor.peek(-1) == UInt8(ascii: "-") else { return nil }
        guard let sort = takeSort(&cursor) else { return readSeries(text, at: anchor) }
        var draft = ReportDraft()
        draft.sort = sort
        let head = anchor..<cursor.position
        if let reading = dated(text, head, sort) { return reading }
        var behind = cursor
        behind.skipSpaces()
        if let reading = readAudit(behind, from: anchor) ?? readReportOnYear(behind, from: anchor) { return reading }
        guard let title = takeTitle(&cursor, &draft) ?? properName(text, head, sort) ?? takeBareTitle(&cursor, sort)
        else {
            return Pointer.work(text, head, notBefore: limit)
        }
        draft.title = (plain(text, title), ByteRange(title.lowerBound, title.upperBound))
        let start = takeInstitute(text, before: anchor, notBefore: limit, &draft)
        let end = max(cursor.position, title.upperBound)
        var reading = Reading(mentions: [draft.mention(ByteRange(start, end))], end: end)
        cursor.position = end
        takeFurther(&cursor, sort, &reading)
        return reading
    }

    /// `de berichten “A” (NRC, 3 mei 2024) en “B”`.
    private static func takeFurther(_ cursor: inout Cursor, _ sort: String, _ reading: inout Reading) {
        while true {
            var next = cursor
            next.skipSpaces()
            if next.take(UInt8(ascii: "(")) {
                let limit = next.position + 80
                while next.position < limit, !next.isAtEnd, next.peek() != UInt8(ascii: ")"),
                    next.peek() != UInt8(ascii: "\n")
                {
                    next.position += 1
                }
                guard next.take(UInt8(ascii: ")")) else { return }
                next.skipSpaces()
            }
            let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: ";"))
            next.skipSpaces()
            guard next.takeSpaced("en") || hadMark else { return }
            let start = next.position
            guard let title = takeQuoted(&next) else { return }
            var draft = ReportDraft()
            draft.sort = sort
            draft.title = (plain(cursor.text, title), ByteRange(title.lowerBound, title.upperBound))
            reading.mentions.append(draft.mention(ByteRange(start, next.position)))
            reading.end = next.position
            cursor = next
        }
    }

    /// A capitalised title without quotation marks, up to the end of its phrase:
    /// `rapport Centra voor Jeugd en Gezin in gemeenten`, `onderzoek Prestaties in de strafrechtketen (2012)`.
    private static func takeBareTitle(_ cursor: inout Cursor, _ sort: String) -> Range<Int>? {
        guard ["rapport", "onderzoek"].contains(sort) else { return nil }
        var next = cursor
        // Below a heading that ends in the word another sentence begins.
        guard next.peek() == 0x20, next.skipSpaces(), next.text[next.position - 1] == 0x20 else { return nil }
        let start = next.position
        guard next.peek().isUppercase, next.peek(1).isLowercase, !standsOtherKind(next) else { return nil }
        var end = start
        for _ in 0..<14 {
            let word = next.position
            next.skipWord()
            while next.peek() == UInt8(ascii: "-") || next.peek() == UInt8(ascii: ":") && next.peek(1) == 0x20,
                next.peek(1).isLetter || next.peek(1) == 0x20
            {
                next.position += next.peek(1) == 0x20 ? 2 : 1
                next.skipWord()
            }
            // Behind a title a running head has the number of its page.
            let isPage = Cursor(next.text, at: word).peek().isDigit && next.position - word != 4
            let last = words(next.text, word..<next.position)
            guard next.position > word, !isPage, !noTitleWords.contains(last),
                !Cursor(next.text, at: word).stands("uit ")
            else { break }
            if !titleJoints.contains(last) { end = next.position }
            let gap = next.position
            guard next.skipSpaces() else { break }
            // A title runs over the end of a line, but not into a line that begins with a capital.
            if next.text[gap] == UInt8(ascii: "\n"), next.peek().isUppercase { break }
        }
        guard end - start >= 8 else { return nil }
        cursor.position = end
        return start..<end
    }

    /// A report without title, by its maker and day: `het advies van de Raad van State van 3 juli 2024`.
    private static func dated(_ text: Span<UInt8>, _ head: Range<Int>, _ sort: String) -> Reading? {
        var cursor = Cursor(text, at: head.upperBound)
        guard cursor.skipSpaces(), cursor.takeSpaced("van"),
            ["rapport", "advies", "onderzoek", "evaluatie"].contains(sort)
        else { return nil }
        cursor.skip("de", "het")
        let maker = cursor.position
        guard cursor.peek().isUppercase else { return nil }
        while cursor.position - maker < 90 {
            let word = cursor.position
            if cursor.takeSpaced("van") || cursor.takeSpaced("d.d."), let date = takeDate(&cursor), let day = date.date,
                day.day != nil
            {
                var draft = ReportDraft()
                draft.sort = sort
                let name = trimmed(text, maker..<word)
                draft.institute = (plain(text, name), ByteRange(name.lowerBound, name.upperBound))
                draft.date = (day, date.range)
                let key = WorkKey("rapport:\(day.iso):" + slug(plain(text, name)))
                let mention = draft.mention(ByteRange(head.lowerBound, date.range.end), key: key)
                return Reading(mentions: [mention, date], end: date.range.end)
            }
            cursor.position = word
            while !cursor.isAtEnd, cursor.spaceLength() == 0 {
                if ",;:.!?[()".utf8.contains(cursor.peek()) { return nil }
                cursor.position += 1
            }
            guard cursor.position > word, cursor.skipSpaces(),
                !noTitleWords.contains(words(text, trimmed(text, word..<cursor.position)))
            else { return nil }
        }
        return nil
    }

    private static func takeSort(_ cursor: inout Cursor) -> String? {
        guard let sort = sortsByKey[WordKey.key(cursor.text, at: cursor.position)], cursor.takeWord(sort.word) else {
            return nil
        }
        return sort.sort
    }

    /// Words that begin a source of another kind: `rapport Kamerstuk 29 628, nr. 5`.
    private static func standsOtherKind(_ cursor: Cursor) -> Bool {
        [
            "kamerstuk", "kamerstukken", "handelingen", "aanhangsel", "tweede kamer", "eerste kamer", "artikel", "wet",
            "verordening",
            "richtlijn", "bijlage", "motie",
        ]
        .contains { (word: StaticString) in
            var probe = cursor
            return probe.takeWord(word)
        }
    }

    /// The title in quotation marks right behind the word, behind `getiteld`, or behind who made it (`van het WODC`).
    private static func takeTitle(_ cursor: inout Cursor, _ draft: inout ReportDraft) -> Range<Int>? {
        var next = cursor
        // A mark glued to the word closes one around it.
        guard next.skipSpaces() || next.peek() == UInt8(ascii: ",") || next.peek() == UInt8(ascii: ":") else {
            return nil
        }
        let maker = next
        if next.takeSpaced("van") || next.takeSpaced("door") || next.takeSpaced("in") || next.takeSpaced("op") {
            next.skip("het", "de")
            let start = next.position
            guard next.peek().isUppercase else { return nil }
            // At most six words, up to the title.
            for _ in 0..<6 {
                let word = next.position
                while !next.isAtEnd, next.spaceLength() == 0, !",;:.?!".utf8.contains(next.peek()), !standsQuote(next) {
                    next.position += 1
                }
                guard next.position > word else { break }
                draft.institute = (words(next.text, start..<next.position), ByteRange(start, next.position))
                guard next.skipSpaces() else { break }
                if standsQuote(next) || next.stands("getiteld") || next.stands("met de titel") { break }
            }
            if next.position == maker.position { return nil }
        }
        if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
        for word in ["getiteld", "genaamd", "met de titel", "met als titel", "met titel"] as [StaticString]
        where next.takeSpaced(word) {
            break
        }
        if next.take(UInt8(ascii: ":")) { next.skipSpaces() }
        guard let title = takeQuoted(&next) else {
            draft.institute = nil
            return nil
        }
        cursor = next
        return title
    }

    private static func standsQuote(_ cursor: Cursor) -> Bool {
        let byte = cursor.peek()
        return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || (byte == 0xC2 && cursor.peek(1) == 0xAB)
            || (byte == 0xE2 && cursor.peek(1) == 0x80 && (0x98...0x9E).contains(cursor.peek(2)))
    }

    /// A proper name that begins with the word itself: `Dreigingsbeeld Terrorisme Nederland`,
    /// `Actieplan Groene en Digitale Banen`.
    private static func properName(_ text: Span<UInt8>, _ head: Range<Int>, _ sort: String) -> Range<Int>? {
        guard text[head.lowerBound].isUppercase, head.count >= 7, sort != "nieuws", head.lowerBound > 0 else {
            return nil
        }
        // At the head of a sentence a capital says nothing.
        var back = head.lowerBound
        while back > 0, text[back - 1] == 0x20 { back -= 1 }
        guard back < head.lowerBound, back > 0, text[back - 1].isLowercase else { return nil }
        var cursor = Cursor(text, at: head.upperBound)
        var end = head.upperBound
        while cursor.peek() == 0x20 {
            cursor.position += 1
            let word = cursor.position
            let isJoint = ["en", "voor", "van", "op", "de", "tegen", "in"].contains { (joint: StaticString) in
                var probe = cursor
                return probe.takeSpaced(joint)
                    && (probe.peek().isUppercase || probe.takeSpaced("de") && probe.peek().isUppercase)
            }
            guard cursor.peek().isUppercase || isJoint else { break }
            cursor.skipWord()
            while cursor.peek() == UInt8(ascii: "-"), cursor.peek(1).isLetter {
                cursor.position += 1
                cursor.skipWord()
            }
            if text[word].isUppercase { end = cursor.position }
        }
        return end > head.upperBound ? head.lowerBound..<end : nil
    }

    /// Who made it, before the word: `HCSS-rapport`, `het HCSS rapport`, `van het WODC het onderzoek`,
    /// `The Hague Centre of Strategic Studies (HCSS) het rapport`.
    /// - Returns: where the mention begins.
    private static func takeInstitute(
        _ text: Span<UInt8>, before anchor: Int, notBefore limit: Int, _ draft: inout ReportDraft
    ) -> Int {
        if let range = abbreviation(text, before: anchor, notBefore: limit) {
            draft.institute = draft.institute ?? (words(text, range), ByteRange(range.lowerBound, range.upperBound))
            return range.lowerBound
        }
        guard draft.institute == nil else { return anchor }
        // `(HCSS) het rapport`.
        var position = anchor
        for word in ["het ", "een ", "zijn ", "haar ", "de "] as [StaticString] {
            let start = position - word.utf8CodeUnitCount
            if start >= limit, start >= 0, Cursor(text, at: start).stands(word) {
                position = start
                break
            }
        }
        while position > limit, text[position - 1] == 0x20 { position -= 1 }
        if position > limit, text[position - 1] == UInt8(ascii: ")") {
            var open = position - 1
            while open > limit, position - open < 14, text[open - 1] != UInt8(ascii: "(") { open -= 1 }
            if open > limit, text[open - 1] == UInt8(ascii: "("), isCapitals(text, open..<position - 1) {
                draft.institute = (words(text, open..<position - 1), ByteRange(open, position - 1))
            }
        }
        return anchor
    }

    /// An abbreviation in capitals right before the word, joined by a hyphen or a space.
    static func abbreviation(_ text: Span<UInt8>, before anchor: Int, notBefore limit: Int) -> Range<Int>? {
        guard anchor > limit, text[anchor - 1] == UInt8(ascii: "-") || text[anchor - 1] == 0x20 else { return nil }
        let end = anchor - 1
        var start = end
        while start > limit, text[start - 1].isLetter || text[start - 1].isDigit { start -= 1 }
        return isCapitals(text, start..<end) ? start..<end : nil
    }

    private static func isCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard (2...10).contains(range.count), text[range.lowerBound].isUppercase else { return false }
        var capitals = 0
        for index in range where text[index].isUppercase { capitals += 1 }
        return capitals * 2 > range.count
    }
}

/// A report while it is being read.
struct ReportDraft {
    var sort = "rapport"
    var title: (text: String, range: ByteRange<Normalised>)?
    var authors: (text: String, range: ByteRange<Normalised>)?
    var institute: (text: String, range: ByteRange<Normalised>)?
    var date: (value: PartialDate, range: ByteRange<Normalised>)?
    var year: (value: Int, range: ByteRange<Normalised>)?

    /// - Parameter key: nothing for the one that the title makes.
    func mention(_ range: ByteRange<Normalised>, key: WorkKey? = nil, how: How = .full) -> Mention {
        var fields: [MentionField] = []
        if let title { fields.append(MentionField(.titel, .text(title.text), title.range)) }
        if let authors { fields.append(MentionField(.auteurs, .text(authors.text), authors.range)) }
        if let institute { fields.append(MentionField(.instelling, .text(institute.text), institute.range)) }
        if let date { fields.append(MentionField(.datum, .date(date.value), date.range)) }
        if let year { fields.append(MentionField(.jaar, .text("\(year.value)"), year.range)) }
        fields.append(MentionField(.soort, .text(sort)))
        return Mention(
            kind: .rapport, range: range, id: nil,
            key: key ?? WorkKey("rapport:" + String(slug(title?.text ?? "").prefix(80))), how: how,
            fields: fields)
    }
}
