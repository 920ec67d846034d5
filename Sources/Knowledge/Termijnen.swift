public import Letters
internal import Text

/// The days that the terms of promises mean (`voor de zomer van 2026`, `binnen drie maanden`).
///
/// Source: the project's fact sheet of terms. A term without a year is the next one after the letter's day; words that
/// name no day (`spoedig`, `op korte termijn`) have none.
public struct Termijn: Sendable, Hashable {
    public let from: CalendarDate?
    public let to: CalendarDate?

    /// Reads a term; nothing where it names no day.
    /// - Parameter letter: the letter's day.
    public init?(_ words: String, after letter: CalendarDate) {
        var reader = TermReader(words, letter)
        guard let term = reader.read() else { return nil }
        self = term
    }

    init(from: CalendarDate?, to: CalendarDate?) {
        self.from = from
        self.to = to
    }

    /// How often it comes again: `jaarlijks`, `elk kwartaal`; nothing for a single time.
    public static func repetition(_ words: String) -> String? {
        let parts = words.lowercased().split(separator: " ")
        if let word = parts.first(where: { ["jaarlijks", "halfjaarlijks", "maandelijks"].contains($0) }) {
            return String(word)
        }
        let pair = zip(parts, parts.dropFirst()).first { first, second in
            (first == "elk" || first == "ieder") && (second == "jaar" || second == "kwartaal")
        }
        return pair.map { "\($0) \($1)" }
    }
}

/// Reads the words of a term.
private struct TermReader {
    private let words: [Substring]
    private let letter: CalendarDate
    /// The year that the words name.
    private var year: Int?

    init(_ words: String, _ letter: CalendarDate) {
        let lower = words.lowercased().map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : " " }
        self.words = String(lower).split(separator: " ")
        self.letter = letter
        year = self.words.lazy.compactMap { Int($0) }.first { (2000...2099).contains($0) }
        if has("dit", "jaar") || has("dit", "najaar") || has("dit", "voorjaar") || has("deze", "zomer") {
            year = year ?? letter.year
        } else if has("volgend", "jaar") || has("komend", "jaar") {
            year = year ?? letter.year + 1
        }
    }

    mutating func read() -> Termijn? {
        if let exact = day() { return exact }
        if let within = within() { return within }
        if let season = season() { return season }
        if let part = partOfYear() { return part }
        return wholeYear()
    }

    private func has(_ sought: String...) -> Bool {
        words.indices.contains { start in
            start + sought.count <= words.count && sought.indices.allSatisfy { words[start + $0] == sought[$0] }
        }
    }

    private func holds(_ stem: String) -> Bool { words.contains { $0.hasPrefix(stem) } }

    private var isBefore: Bool { words.contains("voor") || words.contains("vóór") }

    /// The term in its own year, or in the first year in which it ends after the letter's day.
    private func next(_ term: (Int) -> Termijn?) -> Termijn? {
        if let year { return term(year) }
        return [letter.year, letter.year + 1].lazy.compactMap(term).first {
            ($0.to ?? $0.from).map { $0 >= letter } ?? false
        }
    }

    private func span(_ first: (Int, Int), _ last: (Int, Int)) -> Termijn? {
        next { year in
            Termijn(
                from: CalendarDate(year: year, month: first.0, day: first.1),
                to: CalendarDate(year: year, month: last.0, day: last.1))
        }
    }

    private func until(_ day: (Int) -> CalendarDate?) -> Termijn? { next { Termijn(from: nil, to: day($0)) } }

    /// `uiterlijk 1 mei`, `vóór 1 juli 2026`, `begin mei`, `in mei 2026`.
    private func day() -> Termijn? {
        guard let place = words.firstIndex(where: { Maanden.number(String($0)) != nil }),
            let month = Maanden.number(String(words[place]))
        else { return nil }
        if place > 0, let day = Int(words[place - 1]), day <= 31 {
            return next { year in
                guard let exact = CalendarDate(year: year, month: month, day: day) else { return nil }
                let last = isBefore ? exact.adding(days: -1) : exact
                let isOnDay = !isBefore && !words.contains("uiterlijk") && !words.contains("eind")
                return Termijn(from: isOnDay ? last : nil, to: last)
            }
        }
        return next { year in
            let length = CalendarDate.length(ofMonth: month, in: year)
            let days =
                has("begin") ? 1...10 : has("medio") || has("half") ? 11...20 : has("eind") ? 21...length : 1...length
            let first = CalendarDate(year: year, month: month, day: days.lowerBound)
            if isBefore, !has("eind") { return Termijn(from: nil, to: first?.adding(days: -1)) }
            return Termijn(
                from: isBefore ? nil : first, to: CalendarDate(year: year, month: month, day: days.upperBound))
        }
    }

    /// `binnen drie maanden`, `binnen twee weken`.
    private func within() -> Termijn? {
        if has("binnen", "een", "half", "jaar") {
            return letter.adding(months: 6).map { Termijn(from: letter, to: $0) }
        }
        guard let place = words.firstIndex(of: "binnen"), place + 2 < words.count,
            let count = Int(words[place + 1]) ?? Self.numbers.firstIndex(of: String(words[place + 1])),
            (1...Self.mostUnits).contains(count)
        else { return nil }
        let unit = words[place + 2]
        let end: CalendarDate? =
            unit.hasPrefix("week") || unit == "weken"
            ? letter.adding(days: 7 * count)
            : unit.hasPrefix("dag")
                ? letter.adding(days: count)
                : unit.hasPrefix("maand")
                    ? letter.adding(months: count) : unit == "jaar" ? letter.adding(months: 12 * count) : nil
        return end.map { Termijn(from: letter, to: $0) }
    }

    /// No promise has a longer term, in its own units.
    private static let mostUnits = 999

    private static let numbers = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    ]

    /// Seasons, recesses and the days of the budget.
    private func season() -> Termijn? {
        if holds("zomer") {
            if words.contains("na") {
                return next { year in
                    Reces.zomer(year).flatMap { $0.adding(days: Reces.summerDays) }.map { Termijn(from: $0, to: nil) }
                }
            }
            if isBefore || holds("zomerreces") { return until { Reces.zomer($0)?.adding(days: -1) } }
            return span((6, 21), (9, 22))
        }
        if holds("kerstreces") { return until { Reces.kerst($0)?.adding(days: -1) } }
        if words.contains("kerst") { return until { CalendarDate(year: $0, month: 12, day: 24) } }
        if holds("voorjaarsnota") { return span((5, 1), (6, 1)) }
        if holds("najaarsnota") { return span((11, 15), (12, 1)) }
        if words.contains("voorjaar") { return span((3, 1), (6, 20)) }
        if words.contains("najaar") || words.contains("herfst") { return span((9, 1), (12, 20)) }
        if words.contains("winter") {
            // The winter that the letter stands in began in the year before.
            return (year.map { [$0] } ?? [letter.year - 1, letter.year]).lazy.compactMap { year in
                CalendarDate(year: year + 1, month: 3, day: 1).map {
                    Termijn(from: CalendarDate(year: year, month: 12, day: 1), to: $0)
                }
            }.first { term in year != nil || term.to.map { $0 >= letter } == true }
        }
        if words.contains("prinsjesdag") || holds("miljoenennota") {
            return next { year in Reces.prinsjesdag(year).map { Termijn(from: isBefore ? nil : $0, to: $0) } }
        }
        return nil
    }

    /// `het eerste kwartaal`, `Q3 2026`, `de tweede helft van 2026`.
    private func partOfYear() -> Termijn? {
        let ordinals = ["eerste", "tweede", "derde", "vierde"]
        let ordinal = ordinals.firstIndex { words.contains($0[...]) } ?? (words.contains("laatste") ? 3 : nil)
        let quarter = words.lazy.compactMap { $0.count == 2 && $0.hasPrefix("q") ? Int($0.dropFirst()) : nil }.first
        if let number = quarter ?? (words.contains("kwartaal") ? ordinal.map { $0 + 1 } : nil), (1...4).contains(number)
        {
            let last = number * 3
            return next { year in
                Termijn(
                    from: CalendarDate(year: year, month: last - 2, day: 1),
                    to: CalendarDate(year: year, month: last, day: CalendarDate.length(ofMonth: last, in: year)))
            }
        }
        guard words.contains("helft"), let ordinal, ordinal < 2 else { return nil }
        return ordinal == 0 ? span((1, 1), (6, 30)) : span((7, 1), (12, 31))
    }

    /// `begin 2027`, `medio 2026`, `eind dit jaar`, `voor het einde van het jaar`, `in 2026`.
    private func wholeYear() -> Termijn? {
        let isEnd =
            words.contains("eind") || words.contains("einde") || words.contains("jaareinde") || holds("jaarwisseling")
        if words.contains("begin") { return year == nil ? nil : span((1, 1), (3, 31)) }
        if words.contains("medio") { return year == nil ? nil : span((6, 1), (7, 31)) }
        if isEnd {
            return isBefore || holds("jaar") && year == nil
                ? until { CalendarDate(year: $0, month: 12, day: 31) } : span((11, 1), (12, 31))
        }
        guard let year else { return nil }
        if isBefore { return Termijn(from: nil, to: CalendarDate(year: year - 1, month: 12, day: 31)) }
        return Termijn(
            from: CalendarDate(year: year, month: 1, day: 1), to: CalendarDate(year: year, month: 12, day: 31))
    }
}

/// The recesses of the Tweede Kamer and the day of the budget, by rules that fit 2023–2026.
private enum Reces {
    static let summerDays = 59
    private static let friday = 5
    private static let tuesday = 2

    /// The first Friday of July.
    static func zomer(_ year: Int) -> CalendarDate? {
        weekday(friday, onOrAfter: CalendarDate(year: year, month: 7, day: 1))
    }

    /// The last Friday before 23 December.
    static func kerst(_ year: Int) -> CalendarDate? {
        weekday(friday, onOrAfter: CalendarDate(year: year, month: 12, day: 16))
    }

    /// The third Tuesday of September.
    static func prinsjesdag(_ year: Int) -> CalendarDate? {
        weekday(tuesday, onOrAfter: CalendarDate(year: year, month: 9, day: 15))
    }

    private static func weekday(_ day: Int, onOrAfter date: CalendarDate?) -> CalendarDate? {
        date.flatMap { date in (0..<7).lazy.compactMap { date.adding(days: $0) }.first { $0.weekday == day } }
    }
}
