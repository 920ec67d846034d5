internal import Letters
internal import Text

/// Written questions with their answers: `Aanhangsel Handelingen II 2022/23, nr. 1234`,
/// `Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nr. 1028`; and their identifiers, `ah-tk-20242025-1028`.
/// Printed answers name no chamber and mean the Tweede Kamer.
///
/// Source: Aanwijzing 3.43 voor de regelgeving. The foot of a page
/// (`Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 3`) has no `Handelingen` and is none.
enum Aanhangsel: Kind {
    static let triggers: [Trigger] = [
        .word("aanhangsel"), .word("aanhangsels"), .word("ah"), .word("ahtk"), .word("aanh"),
    ]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        if cursor.stands("ah-tk-") || cursor.stands("ah-ek-") {
            guard let id = OfficialIdentifier.take("ah-", cursor) else { return nil }
            return Reading(mentions: [id.mention(ByteRange(anchor, id.end))], end: id.end)
        }
        guard
            cursor.takeWord("aanhangsels") || cursor.take("aanh.") || cursor.takeWord("aanhangsel")
                || cursor.take("AH ", ignoringCase: false)
        else { return nil }
        let isShort = cursor.peek(-1) == 0x20
        skipSeparators(&cursor)
        if cursor.takeSpaced("van") || cursor.takeSpaced("bij") { cursor.skip("de") }
        let isNamed = takeHandelingen(&cursor)
        var numbered = cursor
        skipSeparators(&numbered)
        guard
            isNamed || isShort || takeNumberWord(&numbered) || cursor.stands("tweede kamer")
                || cursor.stands("eerste kamer")
        else {
            return nil
        }
        guard
            var session = takeSession(&cursor, allowsBareNumber: isNamed)
                ?? earlierSession(&cursor, anchor, notBefore: limit),
            let number = session.number
        else { return nil }
        session.end = cursor.position
        var reading = reading(from: anchor, session, number.value, end: cursor.position)
        takeFurther(&cursor, session, &reading)
        return reading
    }

    /// `vergaderjaar 2013-2014, aanhangsel Handelingen, nr. 304`: the year stands before the words.
    private static func earlierSession(_ cursor: inout Cursor, _ anchor: Int, notBefore limit: Int) -> Session? {
        var start = anchor
        while start > limit, ", ".utf8.contains(cursor.text[start - 1]) { start -= 1 }
        let end = start
        start = max(limit, start - 22)
        while start < end {
            var year = Cursor(cursor.text, at: start)
            if year.beginsWord, let reading = takeYears(&year), year.position == end {
                skipSeparators(&cursor)
                guard takeNumberWord(&cursor) else { return nil }
                let begin = cursor.position
                guard let number = cursor.takeNumber(upTo: 4) else { return nil }
                return Session(
                    kamer: nil, year: reading, number: (number, ByteRange(begin, cursor.position)), item: nil,
                    pages: nil,
                    end: cursor.position)
            }
            start += 1
        }
        return nil
    }

    /// Takes `Handelingen`, broken at a line's end or not.
    private static func takeHandelingen(_ cursor: inout Cursor) -> Bool {
        if cursor.takeWord("handelingen") || cursor.take("hand.") { return true }
        var next = cursor
        guard next.take("hande") else { return false }
        _ = next.take("-")
        next.skipSpaces()
        guard next.take("lin") else { return false }
        _ = next.take("-")
        next.skipSpaces()
        guard next.take("gen") else { return false }
        cursor = next
        return true
    }

    static func reading(from start: Int, _ session: Session, _ number: Int, end: Int) -> Reading {
        Reading(mentions: [mention(ByteRange(start, end), session, number, how: .full)], end: end)
    }

    private static func mention(_ range: ByteRange<Normalised>, _ session: Session, _ number: Int, how: How) -> Mention
    {
        var fields = session.fields
        fields.append(MentionField(.nummer, .text("\(number)"), how == .full ? session.number?.range : range))
        if let pages = session.pages { fields.append(MentionField(.pagina, .text(pages.text), pages.range)) }
        let year = session.year.year
        let name = "ah-\(session.kamer?.value == .eerste ? "ek" : "tk")-\(year.identifier)-\(number)"
        // The official list begins with 1994/95.
        let id = year.isPossible && year.first >= 1994 ? WorkID(name) : nil
        return Mention(kind: .aanhangsel, range: range, id: id, key: WorkKey(name), how: how, fields: fields)
    }

    /// `nrs. 587 en 642`.
    private static func takeFurther(_ cursor: inout Cursor, _ session: Session, _ reading: inout Reading) {
        while true {
            var next = cursor
            next.skipSpaces()
            let hadMark = next.take(UInt8(ascii: ","))
            next.skipSpaces()
            guard next.takeWord("en") || hadMark else { return }
            next.skipSpaces()
            _ = takeNumberWord(&next)
            let start = next.position
            guard let value = next.takeNumber(upTo: 4), !next.peek().isLetter, !isDateOrUnit(next),
                next.peek() != UInt8(ascii: "/"),
                next.peek() != UInt8(ascii: "-")
            else { return }
            // `, 31 477`: a dossier.
            var tail = next
            if tail.skipSpaces(), tail.peek().isDigit { return }
            reading.mentions.append(mention(ByteRange(start, next.position), session, value, how: .short))
            reading.end = next.position
            cursor = next
        }
    }
}
