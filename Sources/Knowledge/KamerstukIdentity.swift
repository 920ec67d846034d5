public import Letters
internal import Text

/// The parts of a reference that decide which paper it denotes.
public struct KamerstukParts: Sendable, Hashable {
    public var kamer: Kamer?
    public var vergaderjaar: Vergaderjaar?
    /// Arabic digits, or the Roman numeral of an Eerste Kamer dossier (`CXXIV`).
    public var dossier: String
    public var toevoeging: String?
    /// Nothing for a whole dossier.
    public var ondernummer: String?
    /// The number of an enclosure that is named without a paper (`12345-VII, blg I`).
    public var bijlage: String?

    public init(
        kamer: Kamer? = nil, vergaderjaar: Vergaderjaar? = nil, dossier: String, toevoeging: String? = nil,
        ondernummer: String? = nil, bijlage: String? = nil
    ) {
        self.kamer = kamer
        self.vergaderjaar = vergaderjaar
        self.dossier = dossier
        self.toevoeging = toevoeging
        self.ondernummer = ondernummer
        self.bijlage = bijlage
    }

    /// Whether neither a paper nor an enclosure is named.
    public var isWholeDossier: Bool { ondernummer == nil && bijlage == nil }

    /// Number and suffix, `36600-VI`.
    public var wholeDossier: String { toevoeging.map { "\(dossier)-\($0)" } ?? dossier }

    /// The official identifier, or nothing where the parts do not decide it or none exists (CONTRACT: identifiers).
    ///
    /// The list of official identifiers begins with 1994/95. The Eerste Kamer's carry their year up to and including
    /// 2009/10; where that year is not written and the dossier is older, the identifier is not known.
    public var id: WorkID? {
        guard let ondernummer, toevoeging.map(Toevoegingen.isMalformedChapter) != true else { return nil }
        guard let number = Int(dossier) else {
            // Dossiers of the Eerste Kamer with Roman numbers began anew: up to 2009/10 their papers carry the year.
            if let vergaderjaar, vergaderjaar.isPossible, vergaderjaar.first < 2010 {
                return WorkID("kst-\(vergaderjaar.identifier)-\(dossier)-\(ondernummer)")
            }
            return WorkID("kst-\(dossier)-\(ondernummer)")
        }
        let year = vergaderjaar?.first
        if let year, year < 1994 { return nil }
        let letters = ondernummer.utf8.allSatisfy(\.isUppercase)
        if letters || isEersteKamerNumber(ondernummer) {
            let firstYear = year ?? Vergaderjaren.start(ofDossier: number)?.first ?? 0
            if kamer == .tweede, firstYear >= Self.firstYearOfLetters { return nil }
            if firstYear >= 2010 { return WorkID("kst-\(wholeDossier)-\(ondernummer)") }
            if kamer == .tweede { return letters ? WorkID("kst-\(wholeDossier)-\(ondernummer)") : nil }
            guard kamer == .eerste, let vergaderjaar, vergaderjaar.isPossible else { return nil }
            return WorkID("kst-\(vergaderjaar.identifier)-\(wholeDossier)-\(ondernummer)")
        }
        if number < Dossiers.firstWithIdentifiers, year == nil {
            guard let first = Dossiers.firstOfficialNumber(inEarlyDossier: wholeDossier), let value = Int(ondernummer),
                value >= first
            else { return nil }
        }
        return WorkID("kst-\(wholeDossier)-\(ondernummer)")
    }

    /// From this parliamentary year on letters are papers of the Eerste Kamer alone.
    public static let firstYearOfLetters = 2004

    /// The identifier, or a name of our own that groups mentions of the same thing.
    public var key: WorkKey {
        guard let ondernummer else {
            return WorkKey(bijlage.map { "kst-\(wholeDossier)-blg-\($0)" } ?? "dossier:\(wholeDossier)")
        }
        return WorkKey(id?.text ?? "kst-\(wholeDossier)-\(ondernummer)")
    }

    /// The older numbering of the Eerste Kamer (`188b`, and plain numbers up to 2009/10).
    private func isEersteKamerNumber(_ ondernummer: String) -> Bool {
        guard kamer == .eerste else { return false }
        return ondernummer.utf8.last?.isLowercase == true || (vergaderjaar?.first ?? 9999) <= 2009
    }

    /// The citation as Aanwijzing 3.43 voor de regelgeving writes it: `Kamerstukken II 2024/25, 32824, nr. 448`.
    public var recommendedForm: String {
        var text = "Kamerstukken"
        if let kamer { text += " \(kamer.rawValue)" }
        if let vergaderjaar { text += " \(vergaderjaar.short)" }
        text +=
            (vergaderjaar == nil ? " " : ", ") + dossier
            + (toevoeging.map { ($0.utf8.first?.isDigit == true ? "-" : " ") + $0 } ?? "")
        if let ondernummer {
            text += ", " + (ondernummer.utf8.allSatisfy(\.isUppercase) ? "" : "nr. ") + ondernummer
        }
        return text
    }
}
