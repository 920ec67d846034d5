/// A day in the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Makes the day, or nothing when the calendar has no such day (31 April).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-05-27`; nothing when the text is no such date.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// The number of days in a month.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day so many days later; nothing outside the years 1 to 9999. Linear in the months between.
    public func adding(days: Int) -> CalendarDate? {
        guard abs(days) <= Self.mostDays else { return nil }
        var (year, month, day) = (year, month, day + days)
        while day < 1 {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
            day += Self.length(ofMonth: month, in: year)
        }
        while day > Self.length(ofMonth: month, in: year) {
            day -= Self.length(ofMonth: month, in: year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// The day so many months later, the last of its month where that is shorter.
    public func adding(months: Int) -> CalendarDate? {
        guard abs(months) <= Self.mostDays else { return nil }
        let whole = year * 12 + month - 1 + months
        let (year, month) = (whole / 12, whole % 12 + 1)
        return CalendarDate(year: year, month: month, day: min(day, Self.length(ofMonth: month, in: year)))
    }

    /// The days from year 1 to 9999; farther lies no day.
    private static let mostDays = 3_652_059

    /// 0 for Sunday to 6 for Saturday (Sakamoto's rule).
    public var weekday: Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// ISO 8601, `2026-05-27`.
    public var iso: String { PartialDate(year: year, month: month, day: day).iso }
}

/// A date as a text may give it: with or without its year, with or without its day.
public struct PartialDate: Hashable, Sendable {
    public let year: Int?
    public let month: Int
    public let day: Int?

    public init(year: Int?, month: Int, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day, when year, month and day are all known and the calendar has it.
    public var calendarDate: CalendarDate? {
        guard let year, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Whether the calendar has such a day; one without its year may be in a leap year.
    public var isPossible: Bool {
        guard let day else { return (1...12).contains(month) }
        return CalendarDate(year: year ?? Self.leapYear, month: month, day: day) != nil
    }

    private static let leapYear = 2000

    /// ISO 8601: `2026-05-27`, `2026-05`, and `--05-27` where the text names no year; without a day that the calendar
    /// lacks.
    public var iso: String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let head = year.map { padded($0, 4) + "-" } ?? "--"
        return head + padded(month, 2) + (isPossible ? day.map { "-" + padded($0, 2) } ?? "" : "")
    }
}
