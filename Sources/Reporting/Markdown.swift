internal import Knowledge
internal import Letters
internal import Text

/// Makes text safe inside Markdown.
enum Markdown {
    /// Words for a link or a cell.
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.append(markdown: Array(text.utf8).span, isLink: true)
        return String(decoding: result, as: UTF8.self)
    }

    /// The words of a mention as those of a link: an address without a name and password.
    static func linkWords(_ words: String, _ kind: MentionKind) -> String {
        escaped(kind == .url && words.contains("://") ? Addresses.withoutSecrets(words) : words)
    }

    /// A name as code; one that code cannot hold in a table's cell is escaped.
    static func code(_ name: String) -> String {
        let name = printable(name)
        return name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") }
            ? escaped(name) : "`\(name)`"
    }

    /// A link, or the words alone when there is no address. The words are escaped already.
    static func link(_ words: String, to url: String?) -> String {
        url.map { "[\(words)](\(destination($0)))" } ?? words
    }

    /// An address where Markdown has the target of a link: what would end it, or stand for something else there, as
    /// `%28`.
    static func destination(_ url: String) -> String {
        guard url.utf8.contains(where: isUnsafe) else { return url }
        var result = ""
        for byte in url.utf8 {
            if isUnsafe(byte) {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return result
    }

    private static func isUnsafe(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x7F || "()<>[]\"\\^`{|}*".utf8.contains(byte)
    }

    /// A paragraph that begins with what Markdown takes for a heading, list, rule, code or the like, with its first
    /// mark escaped.
    static func escapedStart(_ paragraph: String) -> String {
        let bytes = Array(paragraph.utf8)
        guard let first = bytes.first else { return paragraph }
        if "#-+=:%".utf8.contains(first) { return "\\" + paragraph }
        let digits = bytes.prefix(while: \.isDigit).count
        guard (1...9).contains(digits), digits < bytes.count, ".)".utf8.contains(bytes[digits]) else {
            return paragraph
        }
        return paragraph.prefix(digits) + "\\" + paragraph.dropFirst(digits)
    }

    /// The words up to the last space within `limit` bytes, or to the last character where there is none; all of them
    /// when they fit.
    static func shortened(_ bytes: [UInt8], to limit: Int) -> [UInt8] {
        guard bytes.count > limit else { return bytes }
        if let cut = bytes[..<limit].lastIndex(of: 0x20) { return Array(bytes[..<cut]) + " …".utf8 }
        var end = limit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(bytes[..<end]) + "…".utf8
    }
}

/// The words of a report in its language.
struct Vocabulary {
    let language: Language

    func callAsFunction(_ english: String, _ dutch: String) -> String { language == .english ? english : dutch }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: self("error", "fout")
        case .warning: self("warning", "waarschuwing")
        case .style: self("style", "stijl")
        case .info: self("info", "opmerking")
        }
    }

    /// What works of a kind are called.
    func kind(_ kind: MentionKind) -> String {
        switch kind {
        case .kamerstuk: self("Parliamentary papers", "Kamerstukken")
        case .dossier: self("Dossiers", "Dossiers")
        case .handelingen: self("Records of debates", "Handelingen")
        case .aanhangsel: self("Written questions", "Aanhangsel Handelingen")
        case .bijlage: self("Attachments", "Bijlagen")
        case .document: self("Documents of the Tweede Kamer", "Documenten van de Tweede Kamer")
        case .zaak: self("Cases of the Tweede Kamer", "Zaken van de Tweede Kamer")
        case .motie: self("Motions", "Moties")
        case .amendement: self("Amendments", "Amendementen")
        case .toezegging: self("Promises", "Toezeggingen")
        case .stb: self("Staatsblad", "Staatsblad")
        case .stcrt: self("Staatscourant", "Staatscourant")
        case .trb: self("Tractatenblad", "Tractatenblad")
        case .wet: self("Laws and treaties", "Wetten en verdragen")
        case .eu: self("Acts of the European Union", "Regelgeving van de Europese Unie")
        case .ecli, .ljn: self("Judgments", "Rechtspraak")
        case .rapport: self("Reports and literature", "Rapporten en literatuur")
        case .brief: self("Letters", "Brieven")
        case .debat: self("Debates", "Debatten")
        case .begrotingsartikel: self("Budget articles", "Begrotingsartikelen")
        case .url: self("Web addresses", "Webadressen")
        case .date: self("Dates", "Data")
        }
    }

    /// What one work of a kind is called.
    func sort(_ kind: MentionKind) -> String {
        switch kind {
        case .motie: self("motie", "motie")
        case .amendement: self("amendement", "amendement")
        case .toezegging: self("promise", "toezegging")
        default: kind.rawValue
        }
    }

    /// An office that a letter sets in capitals, as text writes it: `De Minister van Financiën`.
    func office(_ words: String) -> String {
        guard words == words.uppercased(), words != words.lowercased() else { return words }
        let small: Set<String> = ["van", "en", "voor", "de", "het", "der", "mede", "namens"]
        return words.lowercased().split(separator: " ").enumerated().map { index, word in
            index > 0 && small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }

    /// `3 maart 2026`, `3 March 2026`.
    func day(_ date: CalendarDate) -> String {
        let month = language == .english ? Self.englishMonths[date.month - 1] : Maanden.name(date.month) ?? ""
        return "\(date.day) \(month) \(date.year)"
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `2 waarschuwingen`.
    func count(_ number: Int, _ severity: Severity) -> String {
        switch severity {
        case .error: count(number, ("error", "fout"), ("errors", "fouten"))
        case .warning: count(number, ("warning", "waarschuwing"), ("warnings", "waarschuwingen"))
        case .style: count(number, ("matter of style", "stijlpunt"), ("matters of style", "stijlpunten"))
        case .info: count(number, ("remark", "opmerking"), ("remarks", "opmerkingen"))
        }
    }

    func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
        let words = number == 1 ? one : many
        return "\(number) \(self(words.0, words.1))"
    }
}
