internal import Knowledge
internal import Letters
internal import Text

/// The official gazettes: `Stb. 2011, 35`, `Stcrt. 2015, nr. 10247`, `Trb. 2008, 175`, and their identifiers.
///
/// Source: Aanwijzing 3.45 voor de regelgeving. Identifiers begin with 1995 (Stb., Trb.) and with July 2009 (Stcrt.,
/// which had several items under one number before). `Stb. …, …` is not filled in yet and no reference.
enum Staatsblad: Kind {
    static let triggers: [Trigger] = ["stb", "staatsblad", "stcrt", "staatscourant", "trb", "tractatenblad"].map {
        .word($0)
    }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        if let id = OfficialIdentifier.take("st", Cursor(text, at: anchor))
            ?? OfficialIdentifier.take("trb", Cursor(text, at: anchor))
        {
            return Reading(mentions: [id.mention(ByteRange(anchor, id.end))], end: id.end)
        }
        var cursor = Cursor(text, at: anchor)
        guard let kind = takeName(&cursor) else { return nil }
        _ = cursor.take(UInt8(ascii: "."))
        skipSeparators(&cursor)
        cursor.skip("van")
        var day = cursor
        let date = takeDate(&day)
        if date != nil { cursor = day }
        let yearStart = cursor.position
        var year = date?.date?.year
        let before = year == nil ? yearOfAct(text, before: anchor) : nil
        if year == nil, let before, Cursor(text, at: cursor.position).peek().isDigit, !holdsYear(cursor) {
            // `Wet van 13 juni 1979 (Stb. 442)`.
            let start = cursor.position
            guard let number = cursor.takeNumber(upTo: 4), !cursor.peek().isLetter, cursor.peek() != UInt8(ascii: "/")
            else { return nil }
            let found = mention(
                kind, before.year, before.range, number, ByteRange(start, cursor.position),
                ByteRange(anchor, cursor.position), how: .full)
            return Reading(mentions: [found], end: cursor.position)
        }
        if year == nil {
            guard let value = cursor.takeNumber(upTo: 4), (1800...2199).contains(value) else { return nil }
            year = value
        }
        let yearRange = date?.range ?? ByteRange(yearStart, cursor.position)
        guard let year else { return nil }
        var reading = numbers(&cursor, from: anchor, kind, year, yearRange)
        if let date { reading?.mentions.append(date) }
        return reading
    }

    /// The numbers behind a year: `, 35`, `, nr. 10247`, `, 35 en 36`.
    private static func numbers(
        _ cursor: inout Cursor, from anchor: Int, _ kind: MentionKind, _ year: Int, _ yearRange: ByteRange<Normalised>
    ) -> Reading? {
        var mark = cursor
        // `Staatsblad 2024-2025` is a span of years.
        let isSpan =
            (mark.take(UInt8(ascii: "/")) || mark.take(UInt8(ascii: "-")))
            && (mark.takeNumber(upTo: 4).map { (1900...2099).contains($0) } ?? false)
        guard !isSpan else { return nil }
        var hadMark = cursor.take(UInt8(ascii: "/")) || cursor.take(UInt8(ascii: "-"))
        if !hadMark {
            cursor.skipSpaces()
            hadMark = cursor.take(UInt8(ascii: ",")) || cursor.take(UInt8(ascii: ":"))
            cursor.skipSpaces()
        }
        let hadWord = takeNumberWord(&cursor)
        guard hadMark || hadWord else { return nil }
        var mentions: [Mention] = []
        var end = anchor
        while true {
            let start = cursor.position
            guard var number = cursor.takeNumber(upTo: 6), !cursor.peek().isLetter else { break }
            // `nr. 12.345`: the Staatscourant has so many; a Staatsblad number that goes on is none.
            var thousands = cursor
            if thousands.take(UInt8(ascii: ".")), thousands.peek().isDigit {
                let digits = thousands.position
                guard kind == .stcrt, number < 1000, let rest = thousands.takeNumber(upTo: 3),
                    thousands.position == digits + 3, !thousands.peek().isDigit
                else { break }
                number = number * 1000 + rest
                cursor = thousands
            }
            let numberRange = ByteRange<Normalised>(start, cursor.position)
            let ending = takeEnding(&cursor, of: ["-n", "-h"]).map { "-" + $0 } ?? ""
            let pages = takePages(&cursor)
            let range = ByteRange<Normalised>(mentions.isEmpty ? anchor : start, cursor.position)
            mentions.append(
                mention(
                    kind, year, yearRange, number, numberRange, range, ending: ending, pages: pages,
                    how: mentions.isEmpty ? .full : .short))
            end = cursor.position
            // `Stb. 2011, 35 en 36`.
            cursor.skipSpaces()
            guard cursor.takeSpaced("en") else { break }
            var next = cursor
            guard let value = next.takeNumber(upTo: 6), !(1900...2099).contains(value), !isDateOrUnit(next) else {
                break
            }
        }
        return mentions.isEmpty ? nil : Reading(mentions: mentions, end: end)
    }

    /// Whether a year and a number follow: `1979, 442`.
    private static func holdsYear(_ start: Cursor) -> Bool {
        var cursor = start
        guard let year = cursor.takeNumber(upTo: 4), (1800...2199).contains(year) else { return false }
        skipSeparators(&cursor)
        return takeNumberWord(&cursor) || cursor.peek().isDigit
    }

    /// The year of the act before the gazette, which is the gazette's: `Wet van 13 juni 1979 (Stb. 442)`,
    /// `Wet van 6 juli 2000, houdende regels … (Stb. 302)`.
    private static func yearOfAct(_ text: Span<UInt8>, before anchor: Int) -> (year: Int, range: ByteRange<Normalised>)?
    {
        var position = anchor
        while position > max(0, anchor - longestTitle) {
            position -= 1
            if ".;".utf8.contains(text[position]) { return nil }
            guard text[position] == UInt8(ascii: "v") else { continue }
            var cursor = Cursor(text, at: position)
            guard cursor.beginsWord, cursor.takeSpaced("van"), let date = takeDate(&cursor), let day = date.date,
                let year = day.year, day.day != nil, case let range = date.range
            else { continue }
            let isRightBefore = (cursor.position..<anchor).allSatisfy {
                text[$0].isSpace || ",([".utf8.contains(text[$0])
            }
            let acts: [StaticString] = ["wet", "rijkswet", "besluit"]
            guard isRightBefore || acts.contains(where: { standsBefore($0, Cursor(text, at: position), notBefore: 0) })
            else { return nil }
            return (year, range)
        }
        return nil
    }

    /// In bytes: the title of an act between its day and its gazette.
    private static let longestTitle = 300

    private static func takeName(_ cursor: inout Cursor) -> MentionKind? {
        let names: [(StaticString, MentionKind)] = [
            ("staatsblad", .stb), ("stb", .stb), ("staatscourant", .stcrt), ("stcrt", .stcrt), ("tractatenblad", .trb),
            ("trb", .trb),
        ]
        for (name, kind) in names where cursor.takeWord(name) { return kind }
        return nil
    }

    private static func mention(
        _ kind: MentionKind, _ year: Int, _ yearRange: ByteRange<Normalised>, _ number: Int,
        _ numberRange: ByteRange<Normalised>,
        _ range: ByteRange<Normalised>, ending: String = "",
        pages: (text: String, range: ByteRange<Normalised>)? = nil, how: How
    ) -> Mention {
        let name = "\(kind.rawValue)-\(year)-\(number)\(ending)"
        let isOfficial = year >= (kind == .stcrt ? 2010 : 1995)
        return Mention(
            kind: kind, range: range, id: isOfficial ? WorkID(name) : nil, key: WorkKey(name), how: how,
            fields: [
                MentionField(.jaar, .text("\(year)"), yearRange),
                MentionField(.nummer, .text("\(number)"), numberRange),
            ] + (pages.map { [MentionField(.pagina, .text($0.text), $0.range)] } ?? []))
    }
}
