internal import Letters
internal import Text

/// The yearly audits of the Algemene Rekenkamer, one for each ministry, whose titles run on without quotation marks:
/// `Resultaten verantwoordingsonderzoek 2021 Ministerie van Volksgezondheid, Welzijn en Sport (XVI)`,
/// `verantwoordingsonderzoek over 2016 bij het Ministerie van Financiën`. The key has the year and the ministry,
/// however the title is put.
extension Rapport {
    /// An audit whose title stands at `cursor`, in a reference that begins at `start`; nothing when neither year nor
    /// ministry is named.
    static func readAudit(_ title: Cursor, from start: Int) -> Reading? {
        var cursor = title
        cursor.skip("Resultaten")
        guard cursor.takeWord("verantwoordingsonderzoek") else { return nil }
        var end = cursor.position
        var next = cursor
        next.skipSpaces()
        next.skip("over")
        var year = takeYear(&next)
        if year != nil { (cursor, end) = (next, next.position) }
        let ministry = takeMinistry(&cursor)
        if ministry != nil { end = cursor.position }
        next = cursor
        if next.take(UInt8(ascii: ",")), next.skipSpaces(), next.takeSpaced("Rapport"), next.takeSpaced("bij het"),
            next.takeSpaced("Jaarverslag"),
            let ofReport = takeYear(&next)
        {
            (year, end) = (ofReport, next.position)
        }
        guard year != nil || ministry != nil else { return nil }
        var draft = ReportDraft()
        draft.title = (plain(title.text, title.position..<end), ByteRange(title.position, end))
        let parts = [year.map { "\($0)" }, ministry.map(slug)].compactMap { $0 }
        let key = WorkKey((["rapport:verantwoordingsonderzoek"] + parts).joined(separator: "-"))
        return Reading(mentions: [draft.mention(ByteRange(start, end), key: key)], end: end)
    }

    /// What the audits were called before 2013: `Rapport bij het Jaarverslag 2012 van het Ministerie van OCW (VIII)`.
    static func readReportOnYear(_ behind: Cursor, from start: Int) -> Reading? {
        var cursor = behind
        guard cursor.takeSpaced("bij het"), cursor.takeSpaced("jaarverslag") else { return nil }
        var named = takeYear(&cursor)
        cursor.skipSpaces()
        guard cursor.takeWord("van"), let ministry = takeMinistry(&cursor) else { return nil }
        var next = cursor
        // `bij het jaarverslag van het ministerie van BZK over 2022`.
        if named == nil, next.skipSpaces(), next.takeSpaced("over") {
            named = takeYear(&next)
            cursor = next
        }
        guard let year = named else { return nil }
        let end = cursor.position
        var draft = ReportDraft()
        draft.title = (plain(behind.text, start..<end), ByteRange(start, end))
        let key = WorkKey("rapport:rapport-bij-het-jaarverslag-\(year)-" + slug(ministry))
        return Reading(mentions: [draft.mention(ByteRange(start, end), key: key)], end: end)
    }

    /// Takes ` bij het Ministerie van Financiën en Nationale Schuld (IX)`, ` bij Koninkrijksrelaties`.
    /// - Returns: the name without `Ministerie van`.
    private static func takeMinistry(_ cursor: inout Cursor) -> String? {
        var next = cursor
        guard next.skipSpaces() else { return nil }
        let hasBij = next.takeSpaced("bij")
        next.skip("het")
        let isNamed = next.takeSpaced("ministerie van")
        // `verantwoordingsonderzoek 2025 BZK`.
        var word = next
        word.skipWord()
        let isAbbreviated =
            next.peek().isUppercase && abbreviations[words(next.text, next.position..<word.position)] != nil
        guard hasBij || isNamed || isAbbreviated, next.peek().isUppercase else { return nil }
        let start = next.position
        var end = start
        // `Volksgezondheid, Welzijn en Sport`, `Binnenlandse Zaken en Koninkrijksrelaties`.
        while takePart(&next) {
            end = next.position
            var joint = next
            if joint.take(UInt8(ascii: ",")), joint.skipSpaces() {
                // A comma that no `en` follows ends the name.
                var probe = joint
                guard takePart(&probe), probe.skipSpaces(), probe.takeSpaced("en") else { break }
            } else {
                guard joint.skipSpaces(), joint.takeSpaced("en") else { break }
                // `Koninkrijksrelaties en het BES-fonds`.
                joint.skip("het")
            }
            next = joint
        }
        guard end > start else { return nil }
        let name = plain(next.text, start..<end)
        next.position = end
        // The chapter of the budget.
        if next.skipSpaces(), next.take(UInt8(ascii: "(")) {
            while "IVX".utf8.contains(next.peek()) { next.position += 1 }
            if next.take(UInt8(ascii: ")")) { end = next.position }
        }
        cursor.position = end
        return abbreviations[name] ?? name
    }

    /// Takes `Financiën`, `Sociale Zaken`, `nationale schuld`.
    private static func takePart(_ cursor: inout Cursor) -> Bool {
        if cursor.takeSpaced("nationale"), cursor.takeWord("schuld") { return true }
        guard cursor.peek().isUppercase else { return false }
        cursor.skipWord()
        while cursor.peek() == UInt8(ascii: "-"), cursor.peek(1).isLetter {
            cursor.position += 1
            cursor.skipWord()
        }
        var next = cursor
        if next.skipSpaces(), next.takeWord("Zaken") { cursor = next }
        return true
    }

    /// The ministries by the abbreviations that titles give them.
    private static let abbreviations = [
        "AZ": "Algemene Zaken", "BZ": "Buitenlandse Zaken", "BZK": "Binnenlandse Zaken en Koninkrijksrelaties",
        "EZ": "Economische Zaken",
        "EZK": "Economische Zaken en Klimaat", "IenM": "Infrastructuur en Milieu",
        "IenW": "Infrastructuur en Waterstaat",
        "JenV": "Justitie en Veiligheid", "VenJ": "Veiligheid en Justitie",
        "LNV": "Landbouw, Natuur en Voedselkwaliteit",
        "OCW": "Onderwijs, Cultuur en Wetenschap", "SZW": "Sociale Zaken en Werkgelegenheid",
        "VWS": "Volksgezondheid, Welzijn en Sport",
    ]
}
