public import Letters
internal import Text

/// From identifiers to the addresses a reader can open.
public enum Addresses {
    /// The official address of a work, or nothing when it has none.
    public static func url(kind: MentionKind, id: WorkID?, key: WorkKey) -> String? {
        if let id { return url(of: id.text, kind) }
        guard kind == .dossier, key.text.hasPrefix("dossier:"),
            key.text.utf8.last.map({ $0.isDigit || $0.isUppercase }) == true
        else {
            return nil
        }
        return publications + "dossier/" + key.text.dropFirst("dossier:".count)
    }

    /// An address without the name and password before its host (RFC 3986, 3.2.1), and without the parts of its query
    /// and fragment that let a reader in.
    /// - Parameter andTrackers: whether the parts that follow a reader through the web (`utm_…`) go too.
    public static func withoutSecrets(_ address: String, andTrackers: Bool = false) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let host = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
        let start = host.lastIndex(of: "@").map(address.index(after:)) ?? scheme.upperBound
        let rest = address[start...]
        guard let mark = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) else {
            return String(address[..<scheme.upperBound] + rest)
        }
        var result = address[..<scheme.upperBound] + rest[..<mark]
        for (mark, part) in [
            ("?", rest[mark...].prefix { $0 != "#" }.dropFirst(rest[mark] == "?" ? 1 : 0)),
            ("#", rest[mark...].drop { $0 != "#" }.dropFirst()),
        ] {
            let kept = part.split(separator: "&").filter { part in
                let name = part.prefix { $0 != "=" }.lowercased()
                return !isSecret(name) && !(andTrackers && (name.hasPrefix("utm_") || trackers.contains(name)))
            }
            if !kept.isEmpty || part.isEmpty && rest.hasSuffix(mark) { result += mark + kept.joined(separator: "&") }
        }
        return String(result)
    }

    /// An address as a reader says it: `rijksoverheid.nl/documenten/rapporten`.
    public static func readable(_ address: String) -> String {
        var words = withoutSecrets(address, andTrackers: true)[...]
        for scheme in ["https://", "http://", "www."] where words.hasPrefix(scheme) {
            words = words.dropFirst(scheme.count)
        }
        if words.hasSuffix("/") { words = words.dropLast() }
        return String(words)
    }

    private static func isSecret(_ name: String) -> Bool {
        name.hasSuffix("token") || name.hasSuffix("signature") || secrets.contains(name)
    }

    private static let trackers: Set<String> = ["fbclid", "gclid"]

    private static let secrets: Set<String> = [
        "auth", "authorization", "apikey", "api_key", "api-key", "sig", "password", "passwd", "pwd", "wachtwoord",
        "secret",
        "client_secret", "session", "sessionid", "session_id", "phpsessid", "jsessionid", "jwt", "username",
        "gebruikersnaam", "x-amz-credential",
        "x-amz-security-token",
    ]

    private static let publications = "https://zoek.officielebekendmakingen.nl/"

    /// An identifier tells its own system, whatever kind of mention bears it: a motion has the number of its paper.
    private static func url(of id: String, _ kind: MentionKind) -> String? {
        if ["kst-", "h-", "ah-", "blg-", "stb-", "stcrt-", "trb-"].contains(where: id.hasPrefix) {
            return publications + id + ".html"
        }
        if id.hasPrefix("jci") { return "https://wetten.overheid.nl/" + id }
        if id.hasPrefix("ECLI:NL:") { return "https://uitspraken.rechtspraak.nl/details?id=" + id }
        if id.hasPrefix("ECLI:") { return "https://e-justice.europa.eu/ecli/" + id }
        return switch kind {
        case .eu: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + id
        case .url: id
        case .date, .toezegging: nil
        case _ where parliamentNumber(id) != nil: "https://www.tweedekamer.nl/kamerstukken/detail?id=" + id
        default: nil
        }
    }

    /// What a number of the Tweede Kamer names: a document (`2024D34636`) or a case (`2024Z14098`); nothing for others.
    public static func parliamentNumber(_ id: String) -> MentionKind? {
        let bytes = Array(id.utf8)
        guard bytes.count == parliamentLength, bytes.enumerated().allSatisfy({ $0 == yearDigits || $1.isDigit }) else {
            return nil
        }
        return switch bytes[yearDigits] {
        case UInt8(ascii: "D"): .document
        case UInt8(ascii: "Z"): .zaak
        default: nil
        }
    }

    private static let parliamentLength = 10
    private static let yearDigits = 4
}
