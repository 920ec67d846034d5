public import Letters

extension Mention {
    /// What a reader calls the work, from the parts of the mention alone: a report's title, a law with its article, an act of the
    /// Union; nothing for works that their identifier names best.
    public var title: String? {
        func text(_ field: Field) -> String? { self[field]?.value.text }
        switch kind {
        case .rapport: return text(.titel)
        case .wet, .eu:
            guard let name = text(.regeling) ?? text(.nummer).map({ [text(.soort)?.capitalised, $0].compactMap { $0 }.joined(separator: " ") }) else { return nil }
            let parts: [(Field, String)] = [(.boek, "boek"), (.titeldeel, "titel"), (.hoofdstuk, "hoofdstuk"), (.afdeling, "afdeling"), (.paragraaf, "paragraaf"), (.artikel, "artikel"), (.lid, "lid")]
            // A book's article is written `6:162`.
            let words = parts.compactMap { field, word in field == .boek ? nil : text(field).map { value in
                field == .artikel ? "\(word) \(text(.boek).map { $0 + ":" } ?? "")\(value)" : "\(word) \(value)"
            } }
            let version = text(.versie).map { name.hasSuffix("(nieuw)") ? "" : " (\($0))" } ?? ""
            return words.isEmpty ? name + version : words.joined(separator: ", ") + " " + name + version
        case .motie, .amendement: return text(.leden).map { "\(kind.rawValue) \($0)" }
        case .debat: return [text(.soort), text(.debat), text(.datum)].compactMap { $0 }.joined(separator: " ")
        case .brief: return [text(.soort), text(.datum), text(.kenmerk)].compactMap { $0 }.joined(separator: " ")
        case .begrotingsartikel: return "artikel \(text(.artikel) ?? "")" + (text(.hoofdstuk).map { ", hoofdstuk \($0)" } ?? "")
        case .toezegging: return [text(.lid), text(.datum), text(.termijn)].compactMap { $0 }.joined(separator: ", ")
        default: return nil
        }
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
