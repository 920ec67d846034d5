internal import Letters
public import Text

/// The Dutch months as letters write them.
public enum Maanden {
    /// Full names and the usual abbreviations, each with its month; longer names first where one begins another.
    private static let names: [(StaticString, Int)] = [
        ("januari", 1), ("februari", 2), ("maart", 3), ("april", 4), ("mei", 5), ("juni", 6), ("juli", 7),
        ("augustus", 8), ("september", 9), ("oktober", 10), ("november", 11), ("december", 12), ("jan", 1), ("feb", 2),
        ("mrt", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sept", 9), ("sep", 9), ("okt", 10), ("nov", 11),
        ("dec", 12),
    ]

    /// The full name of a month, 1 for January.
    public static func name(_ month: Int) -> String? {
        names.indices.contains(month - 1) && month <= 12 ? "\(names[month - 1].0)" : nil
    }

    /// The number of a month by its full name in small letters.
    static func number(_ name: String) -> Int? { names.prefix(12).first { "\($0.0)" == name }?.1 }

    /// Takes the month that stands at the cursor, with the full stop of an abbreviation; nothing otherwise.
    public static func take(_ cursor: inout Cursor) -> Int? {
        // Months begin with one of eight letters: most words are turned away here.
        switch cursor.peek().lowercased {
        case UInt8(ascii: "j"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "a"), UInt8(ascii: "s"),
            UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "d"):
            break
        default: return nil
        }
        for (index, (name, month)) in names.enumerated() where cursor.takeWord(name) {
            if index >= 12 { _ = cursor.take(UInt8(ascii: ".")) }
            return month
        }
        return nil
    }
}
