/// What is known of dossier numbers and their suffixes.
public enum Dossiers {
    /// The numbers that a bare five-digit number must lie in to be read as a dossier. The end leaves room for the years
    /// after the table (37 020 opened 2026/27; some 350 dossiers a year).
    public static let fiveDigit: ClosedRange<Int> = 10_000...37_999

    /// The only dossier whose sub-dossiers are numbered: the Council formations, 21501-01 … 21501-34.
    public static let councilDossier = 21_501

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

    /// The lowest paper number with an official identifier in a dossier that was opened before 1994/95, or nothing when the
    /// dossier had ended by then.
    /// - Parameter dossier: number and suffix, `21501-20`.
    public static func firstOfficialNumber(inEarlyDossier dossier: String) -> Int? { earlyDossiers[dossier] }
}
