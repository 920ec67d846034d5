/// The titles of dossiers.
public enum Dossiertitels {
    private static let titles: [String: String] = {
        var result: [String: String] = [:]
        for row in "\(dossiertitelsTable)".split(separator: "\n") {
            let cells = row.split(separator: "|", maxSplits: 1)
            if cells.count == 2 { result[String(cells[0])] = String(cells[1]) }
        }
        return result
    }()

    /// The title of a dossier, or nothing where it is not known.
    /// - Parameter dossier: number and suffix, `36600-VI`.
    public static func title(of dossier: String) -> String? { titles[dossier] }
}
