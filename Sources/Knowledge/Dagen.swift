public import Letters
internal import Text

/// Days as fields of files give them.
public enum Dagen {
    /// The day of `11 april 2024`, `2024-04-11` or `11-04-2024`; nothing for other words.
    public static func day(_ text: String) -> CalendarDate? {
        let bytes = Array(text.utf8)
        var cursor = Cursor(bytes.span)
        cursor.skipSpaces()
        let start = cursor.position
        guard let first = cursor.takeNumber(upTo: 4) else { return nil }
        let isYearFirst = cursor.position - start == 4
        if cursor.take(UInt8(ascii: "-")) || cursor.take(UInt8(ascii: "/")) {
            guard let month = cursor.takeNumber(upTo: 2),
                cursor.take(UInt8(ascii: "-")) || cursor.take(UInt8(ascii: "/")),
                let last = cursor.takeNumber(upTo: 4)
            else { return nil }
            return isYearFirst
                ? CalendarDate(year: first, month: month, day: last)
                : CalendarDate(year: last, month: month, day: first)
        }
        guard cursor.skipSpaces(), let month = Maanden.take(&cursor), cursor.skipSpaces(),
            let year = cursor.takeNumber(upTo: 4)
        else { return nil }
        return CalendarDate(year: year, month: month, day: first)
    }
}
