public import Letters
internal import Text

/// The law that a reference means, as far as the text tells.
public enum LawName {
    case known(Regeling)
    /// A law the tables do not have, by its words.
    case unknown(String)
    /// An act of the Union by its number.
    case act(celex: String, sort: String, number: String)

    public var name: String {
        switch self {
        case .known(let regeling): regeling.name
        case .unknown(let name): name
        case .act(_, let sort, let number): "\(sort) \(number)"
        }
    }

    public var isUnion: Bool {
        switch self {
        case .known(let regeling): regeling.system == .union
        case .act: true
        case .unknown: false
        }
    }
}

/// A reference to a law or to a part of it: what its identifier, key and fields are made from.
public struct LawReference {
    public var law: LawName?
    public var lawRange: ByteRange<Normalised>?
    /// The words of a part above the article: `titeldeel`, `hoofdstuk`, `afdeling`, `paragraaf`, `boek`.
    public var part: (field: Field, number: String, range: ByteRange<Normalised>?)?
    public var article: ArticleReading?
    /// The book of the Civil Code, where it is named apart from the article.
    public var book: String?
    public var isNew = false
    public var isOld = false

    public init() {}

    /// Whether the law has a new text that is a bill still.
    public var hasNewText: Bool {
        guard case .known(let law)? = law else { return false }
        return Regelingen.named(law.name + " (nieuw)") != nil
    }

    /// The mention of the words in `range`.
    /// - Parameter reason: why a law that is not named beside it is meant.
    public func mention(_ range: ByteRange<Normalised>, how: How, reason: String? = nil) -> Mention {
        var fields: [MentionField] = []
        var regeling: Regeling?
        if case .known(let known)? = law { regeling = known }
        if isNew, let known = regeling, let bill = Regelingen.named(known.name + " (nieuw)") { regeling = bill }
        let (book, number) = bookAndNumber(regeling)
        if let law { fields.append(MentionField(.regeling, .text(regeling?.name ?? law.name), lawRange)) }
        let base = book.flatMap(Regeling.idOfBook) ?? regeling?.id
        if let base, regeling?.system != .union { fields.append(MentionField(.bwb, .text(base))) }
        if let book { fields.append(MentionField(.boek, .text(book))) }
        if let part { fields.append(MentionField(part.field, .text(part.number), part.range)) }
        if let number { fields.append(MentionField(.artikel, .text(number), article?.range)) }
        let leden = article?.leden ?? []
        if !leden.isEmpty { fields.append(MentionField(.lid, .text(leden.joined(separator: " ")))) }
        if let letters = article?.onderdelen, !letters.isEmpty {
            fields.append(MentionField(.onderdeel, .text(letters.joined(separator: " "))))
        }
        if let sentence = article?.volzin { fields.append(MentionField(.volzin, .text(sentence))) }
        let isNewText = isNew || article?.isNew == true
        let isOldText = isOld || article?.isOld == true
        if isNewText || isOldText { fields.append(MentionField(.versie, .text(isNewText ? "nieuw" : "oud"))) }
        if let reason { fields.append(MentionField(.grond, .text(reason))) }
        if let law, law.isUnion { return union(law, regeling, range, how, fields) }

        var tail = ""
        if let part { tail += "&\(part.field.name)=\(part.number)" }
        if let number {
            tail += "&artikel=\(number.utf8.contains(0x20) ? number.replacing(" ", with: "_") : number)"
            for lid in leden { tail += "&lid=\(lid)" }
        }
        // A text that is not in force yet, or no more, has no identifier among those in force.
        let isInForce = !isNewText && !isOldText
        let isPlaced = part.map { Self.isCertain($0.field, $0.number) } ?? true
        let id = isInForce && isPlaced ? base.map { WorkID("jci1.3:c:\($0)\(tail)") } : nil
        let stem: String
        if let bill = regeling?.bill, id == nil {
            stem = "dossier:\(bill)"
        } else {
            stem =
                "wet:" + (base ?? law.map { slug(regeling?.name ?? $0.name) } ?? "?")
                + (isNewText ? ":nieuw" : isOldText ? ":oud" : "")
        }
        return Mention(
            kind: .wet, range: range, id: id, key: WorkKey(id?.text ?? stem + tail), how: how, fields: fields)
    }

    private func union(
        _ law: LawName, _ regeling: Regeling?, _ range: ByteRange<Normalised>, _ how: How, _ fields: [MentionField]
    )
        -> Mention
    {
        var fields = fields
        var id = regeling?.id
        if case .act(let celex, let sort, let number) = law {
            id = celex
            fields.insert(MentionField(.soort, .text(sort), lawRange), at: 0)
            fields.insert(MentionField(.nummer, .text(number), lawRange), at: 1)
            fields.removeAll { $0.field == .regeling }
        }
        return Mention(
            kind: .eu, range: range, id: id.map { WorkID($0) }, key: WorkKey(id ?? "eu:" + slug(law.name)), how: how,
            fields: fields)
    }

    /// The book and the number in it: `6:162` of the Civil Code is article 162 of book 6.
    private func bookAndNumber(_ regeling: Regeling?) -> (String?, String?) {
        guard regeling?.isCivilCode == true else { return (nil, article?.number) }
        if part?.field == .boek { return (part?.number, article?.number) }
        if let book { return (book, article?.number) }
        guard let number = article?.number, let colon = number.firstIndex(of: ":") else {
            return (nil, article?.number)
        }
        let name = String(number[..<colon])
        return Regeling.idOfBook(name) == nil ? (nil, number) : (name, String(number[number.index(after: colon)...]))
    }

    /// Whether a part's number alone tells its place: chapters count through a law, and so do parts with a dotted
    /// number.
    private static func isCertain(_ field: Field, _ number: String) -> Bool {
        switch field {
        case .hoofdstuk: true
        case .boek: false
        default: number.contains(".")
        }
    }
}

extension LawReference {
    /// The reference that a mention was made from, its law left out.
    public init(of mention: Mention) {
        self.init()
        if let number = mention[.artikel] {
            var reading = ArticleReading(
                number: number.value.text, range: number.range ?? mention.range, end: mention.range.end)
            func list(_ field: Field) -> [String] {
                mention[field]?.value.text.split(separator: " ").map(String.init) ?? []
            }
            reading.leden = list(.lid)
            reading.onderdelen = list(.onderdeel)
            reading.volzin = mention[.volzin]?.value.text
            article = reading
        }
        for field in [Field.titeldeel, .hoofdstuk, .afdeling, .paragraaf] {
            if let value = mention[field] { part = (field, value.value.text, value.range) }
        }
        isNew = mention[.versie]?.value.text == "nieuw"
        isOld = mention[.versie]?.value.text == "oud"
    }

    /// The law that another mention names.
    public static func law(of mention: Mention) -> LawName? {
        if mention.kind == .eu, let id = mention.id, let number = mention[.nummer] {
            return .act(celex: id.text, sort: mention[.soort]?.value.text ?? "", number: number.value.text)
        }
        guard let name = mention[.regeling]?.value.text else { return nil }
        return Regelingen.named(name).map(LawName.known) ?? .unknown(name)
    }
}

/// An article of a law and the parts of it that are named: `126g`, `6:162`, `2.8.8`; `eerste lid, aanhef en onder b`.
public struct ArticleReading {
    /// As the text writes it.
    public let number: String
    public let range: ByteRange<Normalised>
    public var leden: [String] = []
    public var onderdelen: [String] = []
    public var volzin: String?
    public var isNew = false
    public var isOld = false
    /// Past its parts.
    public var end: Int
    /// Whether a range implies it; its words are the range's.
    public var isImplied = false

    public init(number: String, range: ByteRange<Normalised>, end: Int) {
        self.number = number
        self.range = range
        self.end = end
    }
}
