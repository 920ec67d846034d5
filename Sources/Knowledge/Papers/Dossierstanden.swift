public import Letters

/// How far the papers of a dossier had come: the highest number of the Tweede Kamer, and the last letter of the Eerste.
public struct Dossierstand: Sendable, Hashable {
    /// 0 where only letters are known.
    public let number: Int
    public let letter: String?

    public init(number: Int, letter: String?) {
        self.number = number
        self.letter = letter
    }

    /// Reads `708`, `12C`, `A`; nothing for `-`.
    init?(_ cell: Substring) {
        let digits = cell.utf8.prefix(while: \.isDigit)
        guard cell != "-" else { return nil }
        number = Int(Substring(digits)) ?? 0
        let rest = cell.dropFirst(digits.count)
        letter = rest.isEmpty ? nil : String(rest)
    }
}

/// The papers that existed on 24 February 2025, as far as a table can say it: how far each dossier had come.
public enum Dossierstanden {
    /// The day of the list that the tables were made from.
    public static let day: CalendarDate = {
        guard let day = CalendarDate(year: 2025, month: 2, day: 24) else { preconditionFailure("the calendar has it") }
        return day
    }()

    /// Nothing where no dossier of that number, or no such chapter, fund or part of it was known. Constant.
    public static func stand(dossier: Int, suffix: String?) -> Dossierstand? {
        if let suffix { return ofSuffixes["\(dossier)-\(suffix)"] }
        if dossier < Dossiers.firstWithIdentifiers { return earlier[dossier] }
        let place = dossier - Dossiers.firstWithIdentifiers
        return plain.indices.contains(place) ? plain[place] : nil
    }

    /// The chapters, funds and parts of each dossier that has some.
    static let suffixes: [Int: [String]] = rows.reduce(into: [:]) { result, row in
        result[row.dossier, default: []] += row.cells.map { String($0.suffix) }
    }

    /// The chapters, funds and parts of a dossier, in the table's order.
    public static func suffixes(of dossier: Int) -> [String] { suffixes[dossier] ?? [] }

    private typealias Cell = (suffix: Substring, stand: Dossierstand)
    private static let rows: [(dossier: Int, cells: [Cell])] = tableRows(hoofdstukstandenTable).map { row in
        (Int(row[0]) ?? 0, row.dropFirst().compactMap(cell))
    }

    private static let ofSuffixes: [String: Dossierstand] = rows.reduce(into: [:]) { result, row in
        for cell in row.cells { result["\(row.dossier)-\(cell.suffix)"] = cell.stand }
    }

    private static let earlier: [Int: Dossierstand] = tableRows(eerdereDossierstandenTable).joined().reduce(into: [:]) {
        result, words in
        if let cell = cell(words), let number = Int(cell.suffix) { result[number] = cell.stand }
    }

    /// By their numbers, from the first with official identifiers on.
    private static let plain: [Dossierstand?] = {
        var result: [Dossierstand?] = []
        for row in tableRows(dossierstandenTable) + tableRows(recenteDossierstandenTable) {
            guard let first = row.first.flatMap({ Int($0) }) else { continue }
            let missing = first - Dossiers.firstWithIdentifiers - result.count
            result += [Dossierstand?](repeating: nil, count: max(0, missing))
            result += row.dropFirst().map(Dossierstand.init)
        }
        return result
    }()

    /// Reads `VI:92J`.
    private static func cell(_ words: Substring) -> Cell? {
        guard let colon = words.firstIndex(of: ":"), let stand = Dossierstand(words[words.index(after: colon)...])
        else { return nil }
        return (words[..<colon], stand)
    }
}
