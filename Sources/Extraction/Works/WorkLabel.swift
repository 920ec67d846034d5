internal import Knowledge
internal import Letters
internal import Text

extension WorkForm {
    /// What a reader calls it: a dossier's title, a law's name, a report's title.
    func title(_ kind: MentionKind, _ dossier: String?) -> String? {
        switch kind {
        case .kamerstuk, .dossier, .motie, .amendement: dossier.flatMap(Dossiertitels.title)
        case .wet, .eu: lawName
        case .rapport: text(.titel)
        case .debat: text(.debat)
        default: nil
        }
    }

    /// The recommended citation (Aanwijzingen 3.43 and 3.45 voor de regelgeving, for the kinds that these rule).
    func label(_ kind: MentionKind) -> String {
        switch kind {
        case .kamerstuk: paper
        case .dossier: text(.dossiernummer).map { "Dossier " + dossierWords($0) } ?? mention.key.text
        case .handelingen:
            named(["Handelingen " + session, numbered(.nummer, "nr. "), numbered(.item, "item ")], ", ")
        case .aanhangsel: named(["Aanhangsel Handelingen " + session, numbered(.nummer, "nr. ")], ", ")
        case .stb, .stcrt, .trb:
            named(
                [
                    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst() + ". " + (text(.jaar) ?? ""),
                    text(.nummer),
                ], ", ")
        case .wet, .eu: lawReading ?? mention.key.text
        case .ecli:
            mention.id?.text ?? named([text(.instantie) ?? text(.soort) ?? "uitspraak", day, text(.zaaknummer)])
        case .ljn: "LJN " + (text(.nummer) ?? "")
        case .rapport: report
        case .brief: named([sortAndDay("brief"), text(.kenmerk).map { "kenmerk " + $0 }], ", ")
        case .debat: named([text(.soort) ?? "debat", text(.debat) ?? text(.commissie), day.map { "van " + $0 }])
        case .motie, .amendement: named([kind.rawValue, text(.leden).map(list), day.map { "van " + $0 }])
        case .toezegging: mention.id.map { "toezegging " + $0.text } ?? promise
        case .begrotingsartikel:
            named([numbered(.artikel, "artikel "), numbered(.hoofdstuk, "hoofdstuk ")], ", ")
        case .url: Addresses.readable(mention.key.text)
        case .bijlage, .document, .zaak, .date: mention.key.text
        }
    }

    /// `Kamerstukken II 2023/24, 29754, nr. 708`.
    private var paper: String {
        guard let dossier = text(.dossiernummer), let number = text(.ondernummer) else { return mention.key.text }
        // Papers with letters are the Eerste Kamer's, those with numbers nowadays the other's.
        let told: Kamer? =
            number.utf8.allSatisfy(\.isUppercase) ? .eerste : number.utf8.allSatisfy(\.isDigit) ? .tweede : nil
        return KamerstukParts(
            kamer: kamer ?? (mention.id == nil ? nil : told), vergaderjaar: year, dossier: dossier,
            toevoeging: text(.toevoeging), ondernummer: number
        ).recommendedForm
    }

    private func dossierWords(_ number: String) -> String {
        number + (text(.toevoeging).map { ($0.utf8.first?.isDigit == true ? "-" : " ") + $0 } ?? "")
    }

    /// `II 2021/22`.
    private var session: String {
        named([(kamer ?? .tweede).rawValue, (year ?? mention.vergaderjaar)?.short])
    }

    /// `PBL, Monitor RES 2023, 2023`.
    private var report: String {
        let maker = text(.auteurs).map(list) ?? text(.instelling)
        return named([maker, text(.titel) ?? text(.soort) ?? "rapport", day ?? text(.datum)], ", ")
    }

    private var promise: String {
        named([
            "toezegging", text(.kamerlid).map { "aan " + list($0) }, day.map { "van " + $0 },
            text(.termijn).map { "(\($0))" },
        ])
    }

    private func sortAndDay(_ sort: String) -> String { named([text(.soort) ?? sort, day.map { "van " + $0 }]) }

    /// The day of the work in words: `7 december 2022`.
    private var day: String? {
        guard case .date(let date)? = mention[.datum]?.value, let year = date.year else { return nil }
        return named([date.day.map(String.init), Maanden.name(date.month), String(year)])
    }

    /// A law or act with the part of it that the mention names: `artikel 126g, lid 1, Wetboek van Strafvordering`.
    private var lawReading: String? {
        // A book's article is written `6:162`.
        let article = text(.artikel).map { "artikel " + (text(.boek).map { $0 + ":" } ?? "") + $0 }
        let parts = [
            numbered(.titeldeel, "titel "), numbered(.hoofdstuk, "hoofdstuk "), numbered(.afdeling, "afdeling "),
            numbered(.paragraaf, "paragraaf "), article, text(.lid).map { "lid " + list($0, by: " ") },
        ]
        let version = text(.versie).flatMap { lawName?.hasSuffix("(nieuw)") == true ? nil : "(\($0))" }
        let reading = named([named(parts, ", "), lawName, version])
        return reading.isEmpty ? nil : reading
    }

    /// `Wetboek van Strafvordering`, `Richtlijn 2016/680`, `COM(2026) 114`.
    var lawName: String? {
        if let name = text(.regeling) { return name }
        guard let number = text(.nummer) else { return nil }
        let sort = text(.soort) ?? ""
        if sort == "PbEU" { return named([sort + (text(.jaar).map { " " + $0 } ?? ""), number], ", ") }
        let isGlued = number.hasPrefix("(") || sort.isEmpty
        return sort.prefix(1).uppercased() + sort.dropFirst() + (isGlued ? "" : " ") + number
    }

    private func numbered(_ field: Field, _ word: String) -> String? { text(field).map { word + $0 } }

    /// `5 en 6` for `5 6`, `Kuik en Podt` for `Kuik; Podt`.
    private func list(_ values: String, by separator: String) -> String {
        let parts = values.split(separator: separator)
        return parts.count < 2 ? values : parts.dropLast().joined(separator: ", ") + " en " + (parts.last ?? "")
    }

    private func list(_ values: String) -> String { list(values, by: "; ") }

    private func named(_ parts: [String?], _ separator: String = " ") -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
    }
}
