internal import Letters

/// Makes text safe inside Markdown.
enum Markdown {
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.append(markdown: text)
        return String(decoding: result, as: UTF8.self)
    }

    /// A name as code; one that code cannot hold in a table's cell is escaped.
    static func code(_ name: String) -> String {
        name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") } ? escaped(name) : "`\(name)`"
    }

    /// A link, or the words alone when there is no address.
    static func link(_ words: String, to url: String?) -> String { url.map { "[\(words)](\($0))" } ?? words }

    /// The words up to the last space within `limit` bytes, or all of them when they fit.
    static func shortened(_ bytes: [UInt8], to limit: Int) -> [UInt8] {
        guard bytes.count > limit, let cut = bytes[..<limit].lastIndex(of: 0x20) else { return bytes }
        return Array(bytes[..<cut]) + " …".utf8
    }
}

extension [UInt8] {
    /// Appends words for one line of a paragraph or a table's cell: white space folds to single spaces, none at the edges;
    /// marks that Markdown would read are escaped.
    mutating func append(markdown text: Span<UInt8>) {
        /// Whether white space at `position` may stay as it is: one plain space before a word.
        func isPlainSpace(_ position: Int) -> Bool {
            text[position] == 0x20 && position + 1 < text.count && !text[position + 1].isSpace
        }
        var position = 0
        var isFirst = true
        while true {
            while position < text.count, text[position].isSpace { position += 1 }
            guard position < text.count else { return }
            if !isFirst { append(0x20) }
            isFirst = false
            var start = position
            while position < text.count, !text[position].isSpace || isPlainSpace(position) {
                if text[position].isMarkdown {
                    append(text.extracting(start..<position))
                    append(UInt8(ascii: "\\"))
                    start = position
                }
                position += 1
            }
            append(text.extracting(start..<position))
        }
    }

    mutating func append(markdown text: String) { append(markdown: Array(text.utf8).span) }
}

extension UInt8 {
    fileprivate var isMarkdown: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
            true
        default: false
        }
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
        case .eu: self("Acts of the European Union", "Handelingen van de Europese Unie")
        case .ecli, .ljn: self("Judgments", "Rechtspraak")
        case .rapport: self("Reports and literature", "Rapporten en literatuur")
        case .brief: self("Letters", "Brieven")
        case .debat: self("Debates", "Debatten")
        case .begrotingsartikel: self("Budget articles", "Begrotingsartikelen")
        case .url: self("Web addresses", "Webadressen")
        case .date: self("Dates", "Data")
        }
    }

    func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
        let words = number == 1 ? one : many
        return "\(number) \(self(words.0, words.1))"
    }
}
