internal import Letters
internal import Text

/// Judgments by their court and day: `het arrest van de Hoge Raad van 20 december 2019`,
/// `de uitspraak van 29 mei 2019 van de Afdeling bestuursrechtspraak`, in notes `HR 20 december 2019`,
/// `Rb. Den Haag 24 juni 2015`. An ECLI beside one is the same work (`joinNeighbours`). A court alone, or a day alone,
/// says nothing.
///
/// Source: Leidraad voor juridische auteurs (court, date, ECLI).
enum Uitspraak: Kind {
    static let triggers: [Trigger] =
        ["arrest", "uitspraak", "vonnis", "beschikking", "tussenvonnis"].map { .word($0) }
        + [
            "HR", "Hoge", "ABRvS", "AbRvS", "ABRS", "CRvB", "CBb", "EHRM", "HvJ", "HvJEU", "Rb", "Rechtbank",
            "Gerechtshof", "Hof", "Afdeling", "Raad", "Centrale", "College",
        ]
        .map { .word($0, [.capitalised, .capitals]) }
        + ["C", "T"].map { .word($0, [.capitals]) }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        if let number = caseNumber(cursor), !standsOtherRegister(text, before: anchor, notBefore: limit) {
            return number
        }
        for sort in ["arrest", "uitspraak", "vonnis", "beschikking", "tussenvonnis"] as [StaticString]
        where cursor.takeSpaced(sort) {
            return announced(cursor, from: anchor, "\(sort)")
        }
        // `HR 20 december 2019`: nothing stands between court and day.
        guard let court = takeCourt(&cursor) else { return nil }
        _ = cursor.take(UInt8(ascii: ","))
        guard cursor.skipSpaces(), let date = takeDate(&cursor), date.date?.day != nil else { return nil }
        return reading(cursor.text, anchor, nil, court, date)
    }

    /// `C-293/12`, `T-13/99 P`: a case of the Court of Justice or the General Court.
    private static func caseNumber(_ start: Cursor) -> Reading? {
        var cursor = start
        guard
            cursor.take("C-", ignoringCase: false) || cursor.take("T-", ignoringCase: false)
                || cursor.take("C‑", ignoringCase: false) || cursor.take("T‑", ignoringCase: false)
        else { return nil }
        let digits = cursor.position
        guard cursor.takeNumber(upTo: 4) != nil, cursor.take(UInt8(ascii: "/")) else { return nil }
        let year = cursor.position
        guard cursor.takeNumber(upTo: 2) != nil, cursor.position == year + 2, !cursor.peek().isLetter else {
            return nil
        }
        let number = (start.peek() == UInt8(ascii: "C") ? "C-" : "T-") + words(cursor.text, digits..<cursor.position)
        let whole = ByteRange<Normalised>(start.position, cursor.position)
        let mention = Mention(
            kind: .ecli, range: whole, id: nil, key: WorkKey("uitspraak:\(number)"), how: .full,
            fields: [MentionField(.zaaknummer, .text(number), whole)])
        return Reading(mentions: [mention], end: cursor.position)
    }

    /// Behind the word for it, court and day in either order.
    private static func announced(_ start: Cursor, from anchor: Int, _ sort: String) -> Reading? {
        var cursor = start
        guard takeOf(&cursor) else { return nil }
        if let date = takeDate(&cursor), date.date?.day != nil {
            guard cursor.skipSpaces(), takeOf(&cursor), let court = takeCourt(&cursor) else { return nil }
            return reading(cursor.text, anchor, sort, court, date, end: court.range.end)
        }
        guard let court = takeCourt(&cursor) else { return nil }
        if cursor.peek() == UInt8(ascii: ",") { cursor.position += 1 }
        guard cursor.skipSpaces() else { return nil }
        _ = takeOf(&cursor)
        guard let date = takeDate(&cursor), date.date?.day != nil else { return nil }
        return reading(cursor.text, anchor, sort, court, date)
    }

    /// Takes `van`, `van de`, `d.d.`, `op`.
    private static func takeOf(_ cursor: inout Cursor) -> Bool {
        guard cursor.takeSpaced("van") || cursor.takeSpaced("op") || cursor.take("d.d. ") else { return false }
        cursor.skip("de", "het")
        return true
    }

    private struct Court {
        /// As it stands.
        let name: String
        let key: String
        let range: ByteRange<Normalised>
    }

    /// The courts that have one name, each with what its judgments are grouped by.
    private static let courts: [(name: StaticString, key: String)] = [
        ("Hoge Raad der Nederlanden", "hoge-raad"), ("Hoge Raad", "hoge-raad"), ("HR", "hoge-raad"),
        ("Afdeling bestuursrechtspraak van de Raad van State", "raad-van-state"),
        ("Afdeling bestuursrechtspraak", "raad-van-state"),
        ("ABRvS", "raad-van-state"), ("AbRvS", "raad-van-state"), ("ABRS", "raad-van-state"),
        ("Raad van State", "raad-van-state"),
        ("Centrale Raad van Beroep", "centrale-raad-van-beroep"), ("CRvB", "centrale-raad-van-beroep"),
        ("College van Beroep voor het bedrijfsleven", "college-van-beroep-voor-het-bedrijfsleven"),
        ("CBb", "college-van-beroep-voor-het-bedrijfsleven"),
        ("Europees Hof voor de Rechten van de Mens", "ehrm"), ("Europese Hof voor de Rechten van de Mens", "ehrm"),
        ("EHRM", "ehrm"),
        ("Hof van Justitie van de Europese Unie", "hof-van-justitie"),
        ("Europese Hof van Justitie", "hof-van-justitie"),
        ("Europees Hof van Justitie", "hof-van-justitie"), ("Hof van Justitie EU", "hof-van-justitie"),
        ("Hof van Justitie", "hof-van-justitie"), ("HvJ EU", "hof-van-justitie"), ("HvJEU", "hof-van-justitie"),
        ("HvJ EG", "hof-van-justitie"),
    ]

    private static func takeCourt(_ cursor: inout Cursor) -> Court? {
        let start = cursor.position
        for (name, key) in courts {
            var next = cursor
            guard next.takePhrase(name), next.text[start].isUppercase else { continue }
            cursor = next
            return Court(
                name: plain(next.text, start..<next.position), key: key, range: ByteRange(start, next.position))
        }
        // Courts of a place: `rechtbank Den Haag`, `Rb. Midden-Nederland`, `gerechtshof Arnhem-Leeuwarden`.
        for (name, key) in [
            ("rechtbank", "rechtbank"), ("Rb.", "rechtbank"), ("Rb", "rechtbank"), ("gerechtshof", "gerechtshof"),
            ("hof", "gerechtshof"),
        ]
            as [(StaticString, String)]
        {
            var next = cursor
            guard next.take(name), next.skipSpaces(), let place = takePlace(&next) else { continue }
            cursor = next
            let whole = ByteRange<Normalised>(start, next.position)
            return Court(name: plain(next.text, whole.range), key: key + "-" + slug(place), range: whole)
        }
        return nil
    }

    /// Takes the capitalised words of a place.
    private static func takePlace(_ cursor: inout Cursor) -> String? {
        let start = cursor.position
        var end = start
        _ = cursor.take("'s-") || cursor.take("’s-")
        for _ in 0..<3 {
            guard cursor.peek().isUppercase else { break }
            cursor.skipWord()
            while cursor.peek() == UInt8(ascii: "-"), cursor.peek(1).isLetter {
                cursor.position += 1
                cursor.skipWord()
            }
            end = cursor.position
            guard cursor.peek() == 0x20 else { break }
            cursor.position += 1
        }
        cursor.position = end
        return end > start ? plain(cursor.text, start..<end) : nil
    }

    private static func reading(
        _ text: Span<UInt8>, _ start: Int, _ sort: String?, _ court: Court, _ date: Mention, end: Int? = nil
    ) -> Reading? {
        guard let day = date.date else { return nil }
        var end = max(end ?? 0, date.range.end)
        let number = docket(text, behind: end)
        var fields = [
            MentionField(.instantie, .text(court.name), court.range), MentionField(.datum, .date(day), date.range),
        ]
        if let sort { fields.append(MentionField(.soort, .text(sort))) }
        if let number {
            fields.append(MentionField(.zaaknummer, .text(words(text, number.range)), number))
            end = number.end
        }
        let docket = number.map { ":" + words(text, $0.range) } ?? ""
        let key = WorkKey("uitspraak:\(day.iso):\(court.key)\(docket)")
        let mention = Mention(kind: .ecli, range: ByteRange(start, end), id: nil, key: key, how: .full, fields: fields)
        return Reading(mentions: [mention, date], end: end)
    }

    /// The number of the case behind court and day: `, 202301234/1/V3`, `, nr. 53600/20`, with the parties before it
    /// (`, KlimaSeniorinnen t. Zwitserland, 53600/20`).
    private static func docket(_ text: Span<UInt8>, behind end: Int) -> ByteRange<Normalised>? {
        var cursor = Cursor(text, at: end)
        for _ in 0..<2 {
            guard cursor.take(UInt8(ascii: ",")), cursor.skipSpaces() else { return nil }
            for word in ["zaaknr.", "zaaknummer", "zaak", "nr.", "no."] as [StaticString] where cursor.takeSpaced(word)
            { break }
            let start = cursor.position
            // `C/09/550982`.
            while cursor.peek().isUppercase, cursor.position - start < 3 { cursor.position += 1 }
            if cursor.position > start, !cursor.take(UInt8(ascii: "/")) { cursor.position = start }
            if cursor.takeNumber(upTo: 9) != nil, cursor.take(UInt8(ascii: "/")), cursor.takeNumber(upTo: 6) != nil {
                while cursor.peek() == UInt8(ascii: "/"), cursor.peek(1).isLetter || cursor.peek(1).isDigit {
                    cursor.position += 1
                    while cursor.peek().isLetter || cursor.peek().isDigit { cursor.position += 1 }
                }
                return cursor.peek().isLetter ? nil : ByteRange(start, cursor.position)
            }
            cursor.position = start
            // The parties, up to the next comma.
            let limit = start + longestParties
            while cursor.position < limit, !cursor.isAtEnd,
                !",.;()\n".utf8.contains(cursor.peek())
                    || cursor.peek() == UInt8(ascii: ".") && cursor.peek(1) == 0x20 && cursor.peek(-1).isLowercase
                        && !cursor.peek(-2).isLetter
            { cursor.position += 1 }
        }
        return nil
    }

    /// In bytes.
    private static let longestParties = 80
}
