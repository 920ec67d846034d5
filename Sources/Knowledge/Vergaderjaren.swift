public import Letters

/// What is known of parliamentary years and of the dossier numbers given out in them.
public enum Vergaderjaren {
    private struct Row {
        let year: Int
        let firstDay: CalendarDate
        let firstDossier: Int?
    }

    private static let rows: [Row] = tableRows(vergaderjaarTable).compactMap { cells in
        guard cells.count == 3, let year = Int(cells[0]), let day = Int(cells[1]),
            let date = CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
        else { return nil }
        return Row(year: year, firstDay: date, firstDossier: Int(cells[2]))
    }

    /// First dossier numbers in ascending order with the year each begins.
    private static let dossierStarts: [(number: Int, year: Int)] = rows.compactMap { row in
        row.firstDossier.map { ($0, row.year) }
    }

    /// The parliamentary year a day falls in.
    public static func containing(_ date: CalendarDate) -> Vergaderjaar {
        let opening =
            rows.first { $0.year == date.year }?.firstDay ?? CalendarDate(year: date.year, month: 9, day: 15) ?? date
        return Vergaderjaar(startingIn: date < opening ? date.year - 1 : date.year)
    }

    /// The year a dossier was opened in: the first parliamentary year a paper of it can have.
    ///
    /// A few dossiers just above the first of a year were opened in the weeks before it (at most 60 numbers). Nothing
    /// is known of numbers below 1900.
    public static func start(ofDossier number: Int) -> Vergaderjaar? {
        let index = firstPlace(below: dossierStarts.count) { dossierStarts[$0].number > number }
        return index > 0 ? Vergaderjaar(startingIn: dossierStarts[index - 1].year) : nil
    }

    /// Whether a dossier is among the first sixty of its year, some of which are given out before the year begins.
    public static func isAmongFirst(_ number: Int) -> Bool {
        let index = firstPlace(below: dossierStarts.count) { dossierStarts[$0].number > number }
        return index > 0 && number - dossierStarts[index - 1].number < 60
    }

    /// The last year of the table.
    public static let last = Vergaderjaar(startingIn: rows.last?.year ?? 2026)
}

/// The rows of a table block: lines of cells with single spaces between them.
func tableRows(_ table: StaticString) -> [[Substring]] {
    "\(table)".split(separator: "\n").map { $0.split(separator: " ") }
}
