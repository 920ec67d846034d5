/// What is known of dossier numbers and their suffixes.
public enum Dossiers {
    /// The numbers that a bare five-digit number must lie in to be read as a dossier. The end leaves room for the years
    /// after the table (37 020 opened 2026/27; some 350 dossiers a year).
    public static let fiveDigit: ClosedRange<Int> = 10_000...37_999

    /// The only dossier whose sub-dossiers are numbered: the Council formations, 21501-01 … 21501-34.
    public static let councilDossier = 21_501

    /// Its numbers that were never used.
    public static let unusedCouncils: Set<String> = ["11", "22", "23"]

    /// From this year on no dossier of four digits is alive any more; number 10,000 was given out in 1968/69.
    public static let firstYearWithoutFourDigits = 1985

    /// The lowest number of the first year with official identifiers (1994/95).
    public static let firstWithIdentifiers = 23_900

    private static let earlyDossiers: [String: Int] = {
        var result: [String: Int] = [:]
        for row in tableRows(earlyDossierTable) {
            for cell in row {
                let parts = cell.split(separator: ":")
                if parts.count == 2 { result[String(parts[0])] = Int(parts[1]) }
            }
        }
        return result
    }()

    /// The lowest paper number with an official identifier in a dossier that was opened before 1994/95, or nothing when
    /// the dossier had ended by then.
    /// - Parameter dossier: number and suffix, `21501-20`.
    public static func firstOfficialNumber(inEarlyDossier dossier: String) -> Int? { earlyDossiers[dossier] }

    /// The highest dossier number in the official list of 24 February 2025; nothing is known of budgets above it.
    public static let lastKnown = 36_698

    private static let budgets: [Int: Set<String>] = Dossierstanden.suffixes.filter { dossier, _ in
        dossier >= firstWithIdentifiers && !dossiersWithStraySuffix.contains(dossier)
    }
    .mapValues(Set.init)

    /// Dossiers of which a single paper bears a suffix, and which are no budgets.
    private static let dossiersWithStraySuffix: Set<Int> = [23_908, 28_200]

    /// What is known of the suffixes of a dossier.
    public enum Suffixes: Sendable, Equatable {
        /// A budget with these chapters and funds.
        case budget(Set<String>)
        /// A dossier of the years with official identifiers that is no budget.
        case none
        /// Older than the official list, or newer.
        case unknown
    }

    public static func suffixes(of dossier: String) -> Suffixes {
        guard let number = Int(dossier) else { return .unknown }
        if let known = budgets[number] { return .budget(known) }
        return (firstWithIdentifiers...lastKnown).contains(number) || number == councilDossier ? .none : .unknown
    }
}
