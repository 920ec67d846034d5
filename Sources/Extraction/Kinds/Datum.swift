internal import Knowledge
internal import Letters
internal import Text

/// Dates: `27 mei 2026`, `19 maart jl.`, `d.d. 3-3-2025`, `september 2025`. A day without year is a date only with
/// `jl.` or the like behind it, or with its month written out.
enum Datum: Kind {
    static let triggers: [Trigger] = [.digits(DigitRuns(lengths: 1...2)), .digits(DigitRuns(lengths: 4...4))]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        if anchor > 0,
            text[anchor - 1].isLetter || text[anchor - 1] == UInt8(ascii: "-") || text[anchor - 1] == UInt8(ascii: "/")
        {
            return nil
        }
        guard let number = cursor.takeNumber(upTo: 4) else { return nil }
        switch cursor.position - anchor {
        case 1, 2: return day(number, cursor, from: anchor)
        case 4 where (1800...2199).contains(number):
            return iso(number, cursor, from: anchor) ?? monthBefore(number, cursor, at: anchor, notBefore: limit)
        default: return nil
        }
    }

    private static func day(_ day: Int, _ start: Cursor, from anchor: Int) -> Reading? {
        var cursor = start
        guard (1...31).contains(day) else { return nil }
        if cursor.take(UInt8(ascii: "-")) || cursor.take(UInt8(ascii: "/")) {
            // `03-mrt-2025`.
            guard let month = Maanden.take(&cursor) ?? cursor.takeNumber(upTo: 2), (1...12).contains(month),
                cursor.take(UInt8(ascii: "-")) || cursor.take(UInt8(ascii: "/")), let year = cursor.takeNumber(upTo: 4),
                (1800...2199).contains(year), !cursor.peek().isLetter, cursor.peek() != UInt8(ascii: "-")
            else { return nil }
            return reading(PartialDate(year: year, month: month, day: day), anchor, cursor.position)
        }
        // `3e mei`, `1ste januari`.
        for suffix in ["ste ", "de ", "e "] as [StaticString] where cursor.stands(suffix) {
            cursor.position += suffix.utf8CodeUnitCount - 1
            break
        }
        guard cursor.skipSpaces() else {
            return cursor.peek() == UInt8(ascii: ",") ? list(day, start, from: anchor) : nil
        }
        guard let month = Maanden.take(&cursor) else { return list(day, start, from: anchor) }
        let monthEnd = cursor.position
        cursor.skipSpaces()
        let yearStart = cursor.position
        if let year = cursor.takeNumber(upTo: 4), cursor.position - yearStart == 4, (1800...2199).contains(year) {
            return reading(PartialDate(year: year, month: month, day: day), anchor, cursor.position)
        }
        cursor.position = yearStart
        if let year = takeShortYear(&cursor) {
            return reading(PartialDate(year: year, month: month, day: day), anchor, cursor.position)
        }
        let isShort = cursor.takeWord("jl") || cursor.takeWord("ll")
        if isShort || cursor.takeWord("jongstleden") {
            if isShort { _ = cursor.take(UInt8(ascii: ".")) }
            return reading(PartialDate(year: nil, month: month, day: day), anchor, cursor.position)
        }
        return reading(PartialDate(year: nil, month: month, day: day), anchor, monthEnd)
    }

    /// `1 en 2 maart 2025`, `1, 2 en 3 maart`: each day a date, the last one with the month's words.
    private static func list(_ first: Int, _ start: Cursor, from anchor: Int) -> Reading? {
        var days = [(day: first, range: anchor..<start.position)]
        var cursor = start
        while days.count < mostDays {
            let hadMark = cursor.take(UInt8(ascii: ","))
            cursor.skipSpaces()
            guard cursor.takeSpaced("en") || hadMark else { return nil }
            let place = cursor.position
            guard let day = cursor.takeNumber(upTo: 2), day > days[days.count - 1].day, day <= 31 else { return nil }
            days.append((day, place..<cursor.position))
            var month = cursor
            guard month.skipSpaces(), Maanden.take(&month) != nil else { continue }
            guard let last = self.day(day, cursor, from: place), let date = last.mentions.first?.date else {
                return nil
            }
            let mentions = days.dropLast().map { day, range in
                Mention.date(
                    PartialDate(year: date.year, month: date.month, day: day),
                    range: ByteRange(range.lowerBound, range.upperBound), isInferred: false)
            }
            return Reading(mentions: mentions + last.mentions, end: last.end)
        }
        return nil
    }

    /// More days of one month are a table.
    private static let mostDays = 8

    /// Takes `’24`, `'98`: the year of a century that letters are from.
    private static func takeShortYear(_ cursor: inout Cursor) -> Int? {
        var next = cursor
        guard next.take(UInt8(ascii: "'")) || next.take("’") || next.take("‘") else { return nil }
        let digits = next.position
        guard let year = next.takeNumber(upTo: 2), next.position == digits + 2, !next.peek().isLetter else {
            return nil
        }
        cursor = next
        return year < firstShortYear ? 2000 + year : 1900 + year
    }

    /// `’45` and later are of the last century.
    private static let firstShortYear = 45

    private static func iso(_ year: Int, _ start: Cursor, from anchor: Int) -> Reading? {
        var cursor = start
        guard cursor.take(UInt8(ascii: "-")), let month = cursor.takeNumber(upTo: 2), (1...12).contains(month),
            cursor.take(UInt8(ascii: "-")), let day = cursor.takeNumber(upTo: 2), !cursor.peek().isLetter,
            CalendarDate(year: year, month: month, day: day) != nil
        else { return nil }
        return reading(PartialDate(year: year, month: month, day: day), anchor, cursor.position)
    }

    /// `september 2025`: the month stands before the year.
    private static func monthBefore(_ year: Int, _ cursor: Cursor, at anchor: Int, notBefore limit: Int) -> Reading? {
        var start = anchor
        while start > limit, cursor.text[start - 1] == 0x20 { start -= 1 }
        let end = start
        while start > limit, cursor.text[start - 1].isLowercase || cursor.text[start - 1].isUppercase { start -= 1 }
        guard end > start, end < anchor, end - start <= 9, !cursor.peek().isLetter, cursor.peek() != UInt8(ascii: "/")
        else { return nil }
        var month = Cursor(cursor.text, at: start)
        guard let value = Maanden.take(&month), month.position == end else { return nil }
        return reading(PartialDate(year: year, month: value, day: nil), start, cursor.position)
    }

    private static func reading(_ date: PartialDate, _ start: Int, _ end: Int) -> Reading {
        Reading(mentions: [Mention.date(date, range: ByteRange(start, end), isInferred: false)], end: end)
    }
}
