public import Letters

extension Mention {
    /// What a reader calls the work, from the parts of the mention alone: a report's title, a law with its article, an
    /// act of the Union; nothing for works that their identifier names best.
    public var title: String? {
        switch kind {
        case .rapport: text(.titel)
        case .wet: reading
        // An act is one work, whatever article is named.
        case .eu: lawName
        case .motie, .amendement: text(.leden).map { "\(kind.rawValue) \($0)" }
        case .debat: joined([text(.soort), text(.debat), text(.datum)], " ")
        case .ecli: joined([text(.soort), text(.instelling), text(.datum)], " ")
        case .brief: joined([text(.soort), text(.datum), text(.kenmerk)], " ")
        case .begrotingsartikel:
            joined([text(.artikel).map { "artikel \($0)" }, text(.hoofdstuk).map { "hoofdstuk \($0)" }], ", ")
        case .toezegging: joined([text(.lid), text(.datum), text(.termijn)], ", ").map { "toezegging " + $0 }
        default: nil
        }
    }

    /// A law or act with the part of it that the mention names: `artikel 126g, lid 1 Wetboek van Strafvordering`.
    public var reading: String? {
        guard kind == .wet || kind == .eu else { return title }
        // A book's article is written `6:162`.
        let article = text(.artikel).map { "artikel " + (text(.boek).map { $0 + ":" } ?? "") + $0 }
        let parts = [
            text(.titeldeel).map { "titel \($0)" }, text(.hoofdstuk).map { "hoofdstuk \($0)" },
            text(.afdeling).map { "afdeling \($0)" },
            text(.paragraaf).map { "paragraaf \($0)" }, article, text(.lid).map { "lid " + listed($0) },
        ]
        let version = text(.versie).flatMap { lawName?.hasSuffix("(nieuw)") == true ? nil : "(\($0))" }
        return joined([joined(parts, ", "), lawName, version], " ")
    }

    /// `Wetboek van Strafvordering`, `Richtlijn 2016/680`, `COM(2026) 114`.
    private var lawName: String? {
        guard kind == .wet || kind == .eu else { return nil }
        if let name = text(.regeling) { return name }
        guard let number = text(.nummer) else { return nil }
        let sort = text(.soort) ?? ""
        return sort.prefix(1).uppercased() + sort.dropFirst() + (number.hasPrefix("(") || sort.isEmpty ? "" : " ")
            + number
    }

    /// `5 en 6` for `5 6`.
    private func listed(_ values: String) -> String {
        let parts = values.split(separator: " ")
        return parts.count < 2 ? values : parts.dropLast().joined(separator: ", ") + " en " + (parts.last ?? "")
    }

    private func text(_ field: Field) -> String? { self[field]?.value.text }

    private func joined(_ parts: [String?], _ separator: String) -> String? {
        let given = parts.compactMap { $0 }
        return given.isEmpty ? nil : given.joined(separator: separator)
    }
}
