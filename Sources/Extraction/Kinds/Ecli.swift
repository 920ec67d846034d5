internal import Letters
internal import Text

/// Judgments by their European identifier: `ECLI:NL:HR:2021:1102`, also with spaces or semicolons for colons, and
/// without `ECLI` before a country (`EU:C:1984:25`) or one of the highest Dutch courts (`RVS:1984:AH0317`).
///
/// Source: the ECLI standard (country, court, year, at most 25 letters, digits and full stops).
enum Ecli: Kind {
    static let triggers: [Trigger] = (["ecli", "nl", "eu"] + courts).map { .word($0) }
    private static let courts = ["hr", "phr", "rvs", "crvb", "cbb"]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        if cursor.take("ecli") {
            guard takeColon(&cursor) else { return nil }
        } else {
            // Without its prefix one stands in capitals, no space between its parts.
            guard cursor.peek().isUppercase, standsPlain(cursor) else { return nil }
        }
        guard let first = takePart(&cursor, 2...4), takeColon(&cursor) else { return nil }
        var (country, court) = ("NL", first)
        // `HR` is Croatia too, when a court follows.
        if !courts.contains(first.lowercased()) || !cursor.peek().isDigit {
            guard first.utf8.count == 2, let second = takePart(&cursor, 1...7), takeColon(&cursor) else { return nil }
            (country, court) = (first, second)
        }
        guard let year = takePart(&cursor, 4...4), let number = Int(year), (1800...2199).contains(number),
            takeColon(&cursor)
        else { return nil }
        let start = cursor.position
        // Other countries write small letters too: `ECLI:DE:BVerfG:2020:rs20200505.2bvr085915`.
        let isForeign =
            !["NL", "EU"].contains(country.uppercased()) && Cursor(text, at: anchor).stands("ECLI", ignoringCase: false)
        while cursor.position - start < 25,
            cursor.peek().isDigit || cursor.peek().isUppercase || cursor.peek() == UInt8(ascii: ".")
                || isForeign && cursor.peek().isLowercase
        {
            cursor.position += 1
        }
        while cursor.position > start, cursor.text[cursor.position - 1] == UInt8(ascii: ".") { cursor.position -= 1 }
        guard cursor.position > start else {
            return lowercase(anchor, country, court, year, cursor)
        }
        return reading(anchor, country, court, year, words(text, start..<cursor.position), cursor.position)
    }

    /// Whether two parts with colons follow, without a space.
    private static func standsPlain(_ start: Cursor) -> Bool {
        var cursor = start
        for _ in 0..<2 {
            guard takePart(&cursor, 1...7) != nil, cursor.take(UInt8(ascii: ":")) else { return false }
        }
        return !cursor.peek().isSpace
    }

    /// `ecli:nl:hr:2023:123`, all small.
    private static func lowercase(_ anchor: Int, _ country: String, _ court: String, _ year: String, _ cursor: Cursor)
        -> Reading?
    {
        var next = cursor
        let start = next.position
        guard Cursor(next.text, at: anchor).stands("ecli", ignoringCase: false) else { return nil }
        while next.position - start < 25, next.peek().isDigit || next.peek().isLowercase { next.position += 1 }
        guard next.position > start else { return nil }
        return reading(
            anchor, country, court, year, words(next.text, start..<next.position).uppercased(), next.position)
    }

    private static func reading(
        _ start: Int, _ country: String, _ court: String, _ year: String, _ number: String, _ end: Int
    ) -> Reading {
        let land = country.uppercased()
        // Dutch and European courts are written in capitals; other countries' codes stay as they are.
        let id = "ECLI:\(land):\(land == "NL" || land == "EU" ? court.uppercased() : court):\(year):\(number)"
        let mention = Mention(
            kind: .ecli, range: ByteRange(start, end), id: WorkID(id), key: WorkKey(id), how: .full, fields: [])
        return Reading(mentions: [mention], end: end)
    }

    private static func takeColon(_ cursor: inout Cursor) -> Bool {
        var next = cursor
        next.skipSpaces()
        guard next.take(UInt8(ascii: ":")) || next.take(UInt8(ascii: ";")) else { return false }
        next.skipSpaces()
        cursor = next
        return true
    }

    private static func takePart(_ cursor: inout Cursor, _ length: ClosedRange<Int>) -> String? {
        let start = cursor.position
        while cursor.peek().isDigit || cursor.peek().isUppercase || cursor.peek().isLowercase { cursor.position += 1 }
        guard length.contains(cursor.position - start) else { return nil }
        return words(cursor.text, start..<cursor.position)
    }
}
