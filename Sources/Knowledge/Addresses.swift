public import Letters

/// From identifiers to the addresses a reader can open.
public enum Addresses {
    /// The official address of a work, or nothing when it has none.
    public static func url(kind: MentionKind, id: WorkID?, key: WorkKey) -> String? {
        if let id { return url(of: id.text, kind) }
        guard kind == .dossier, key.text.hasPrefix("dossier:"), key.text.utf8.last.map({ $0.isDigit || $0.isUppercase }) == true else {
            return nil
        }
        return publications + "dossier/" + key.text.dropFirst("dossier:".count)
    }

    private static let publications = "https://zoek.officielebekendmakingen.nl/"

    /// An identifier tells its own system, whatever kind of mention bears it: a motion has the number of its paper.
    private static func url(of id: String, _ kind: MentionKind) -> String? {
        if ["kst-", "h-", "ah-", "blg-", "stb-", "stcrt-", "trb-"].contains(where: id.hasPrefix) { return publications + id + ".html" }
        if id.hasPrefix("jci") { return "https://wetten.overheid.nl/" + id }
        if id.hasPrefix("ECLI:NL:") { return "https://uitspraken.rechtspraak.nl/details?id=" + id }
        if id.hasPrefix("ECLI:") { return "https://e-justice.europa.eu/ecli/" + id }
        return switch kind {
        case .eu: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + id
        case .url: id
        case .date, .toezegging: nil
        case _ where isParliamentNumber(id): "https://www.tweedekamer.nl/kamerstukken/detail?id=" + id
        default: nil
        }
    }

    /// `2024D34636`, `2024Z14098`.
    private static func isParliamentNumber(_ id: String) -> Bool {
        let bytes = Array(id.utf8)
        return bytes.count == 10 && bytes.enumerated().allSatisfy { $0 == 4 ? $1 == UInt8(ascii: "D") || $1 == UInt8(ascii: "Z") : $1.isDigit }
    }
}
