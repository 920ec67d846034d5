/// The kinds of sources a letter cites, and dates.
public enum MentionKind: String, Sendable, CaseIterable {
    case kamerstuk, dossier, handelingen, aanhangsel, bijlage, document, zaak
    case motie, amendement, toezegging
    case stb, stcrt, trb, wet, eu, ecli, ljn
    case rapport, brief, debat, begrotingsartikel
    case url, date
}

/// The official identifier of a work (`kst-32824-448`).
public struct WorkID: Hashable, Sendable {
    public let text: String
    public init(_ text: String) { self.text = text }
}

/// What groups the mentions of one thing: the identifier where there is one, else a name of our own (`dossier:31945`).
public struct WorkKey: Hashable, Sendable {
    public let text: String
    /// Whether it means the work in its letter only.
    public let isOfLetter: Bool

    public init(_ text: String, isOfLetter: Bool = false) {
        self.text = text
        self.isOfLetter = isOfLetter
    }
}

/// How a mention names its work.
public enum How: String, Sendable, CaseIterable {
    /// By itself.
    case full
    /// It inherits parts from the mention before it.
    case short
    /// It points back (`idem`).
    case back
    /// By a name that the letter defined.
    case defined
}

/// The parts of a citation, by their Dutch names (CONTRACT: kinds, identifiers, fields).
public enum Field: Int, Sendable, CaseIterable {
    case kamer, vergaderjaar, dossier, dossiernummer, toevoeging, ondernummer, rijkswet, ook, pagina, bijlage, datum,
        herkomst
    case jaar, nummer, item
    case regeling, bwb, boek, titeldeel, hoofdstuk, afdeling, paragraaf, artikel, lid, onderdeel, volzin, versie
    case leden, soort, uitslag, afdoening, richting, door, kamerlid, wat, debat
    case termijn, termijnVan, termijnTot, voorwaarde, herhaling, zekerheid
    case titel, auteurs, instelling, instantie, zaaknummer, kenmerk, commissie
    /// Why a short name or a word that points back means its work.
    case grond
}

extension Field {
    /// Its Dutch name.
    public var name: String { Self.names[rawValue] }

    /// `termijnVan` is `termijn_van`.
    private static let names = allCases.map { field in
        "\(field)".reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }
}

/// The value of a part.
public enum FieldValue: Sendable, Hashable {
    case text(String)
    case kamer(Kamer)
    case vergaderjaar(Vergaderjaar)
    case date(PartialDate)

    /// The value as tables show it.
    public var text: String {
        switch self {
        case .text(let text): text
        case .kamer(let kamer): kamer.rawValue
        case .vergaderjaar(let year): year.label
        case .date(let date): date.iso
        }
    }
}

/// One part of a citation and the words it was read from.
public struct MentionField: Sendable, Hashable {
    public let field: Field
    public let value: FieldValue
    /// Where the part stands, or nothing when it was inherited or inferred.
    public let range: ByteRange<Normalised>?

    public init(_ field: Field, _ value: FieldValue, _ range: ByteRange<Normalised>? = nil) {
        self.field = field
        self.value = value
        self.range = range
    }
}

/// A mention's place in `ResolvedLetter.mentions`.
public typealias MentionIndex = Int

/// Words that denote a source.
public struct Mention: Sendable {
    public let kind: MentionKind
    public let range: ByteRange<Normalised>
    /// The official identifier; nothing where the text does not say which work is meant or none exists.
    public let id: WorkID?
    public let key: WorkKey
    public let how: How
    public let fields: [MentionField]

    public init(
        kind: MentionKind, range: ByteRange<Normalised>, id: WorkID?, key: WorkKey, how: How, fields: [MentionField]
    ) {
        self.kind = kind
        self.range = range
        self.id = id
        self.key = key
        self.how = how
        self.fields = fields
    }

    /// The same words, denoting `work`.
    public func denoting(
        id: WorkID?, key: WorkKey, how: How? = nil, fields: [MentionField]
    ) -> Mention {
        Mention(kind: kind, range: range, id: id, key: key, how: how ?? self.how, fields: fields)
    }

    /// The same mention with parts that stand nowhere in its own words.
    public var withoutPlaces: Mention {
        denoting(id: id, key: key, fields: fields.map { MentionField($0.field, $0.value) })
    }

    /// The same work by other words, which say neither its page nor where its parts stand.
    /// - Parameter reason: why these words mean it.
    public func takenUp(in range: ByteRange<Normalised>, how: How, reason: String) -> Mention {
        let kept = fields.filter { $0.field != .pagina && $0.field != .grond }.map { MentionField($0.field, $0.value) }
        return Mention(
            kind: kind, range: range, id: id, key: key, how: how, fields: kept + [MentionField(.grond, .text(reason))])
    }

    /// Whether the mention denotes a work; a date does not.
    public var isWork: Bool { kind != .date }

    /// The dossier with its suffix as people ask for it: `36600-VI`, `21501-32`.
    public var dossier: String? {
        guard let number = self[.dossiernummer]?.value.text else { return nil }
        return self[.toevoeging].map { "\(number)-\($0.value.text)" } ?? number
    }

    public subscript(_ field: Field) -> MentionField? { fields.first { $0.field == field } }

    /// The parliamentary year it gives, when it gives one.
    public var vergaderjaar: Vergaderjaar? {
        guard case .vergaderjaar(let year)? = self[.vergaderjaar]?.value else { return nil }
        return year
    }

    /// The date it gives, when it is a date.
    public var date: PartialDate? {
        guard case .date(let date)? = self[.datum]?.value else { return nil }
        return date
    }
}
