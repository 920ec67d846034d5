internal import Letters

/// What a paper of the Union without CELEX number is grouped by, and its sort and number (CONTRACT: identifiers).
struct EUPaper {
    let key: String
    let sort: MentionField
    private let name: String

    private init(_ key: String, _ sort: String, _ name: String) {
        self.key = key
        self.sort = MentionField(.soort, .text(sort))
        self.name = name
    }

    /// Its number, with its place where the words show it.
    func number(_ range: ByteRange<Normalised>? = nil) -> MentionField { MentionField(.nummer, .text(name), range) }

    /// `COM(2022) 209`, `C(2021) 1234`.
    static func document(_ sort: String, year: Int, _ number: Int) -> EUPaper {
        EUPaper("\(sort)(\(year))\(number)", sort, "(\(year)) \(number)")
    }

    /// An issue of the Official Journal, `L 180`; its year where it is known.
    static func issue(_ series: String, year: Int?, _ number: Int) -> EUPaper {
        EUPaper("PbEU-" + (year.map { "\($0)-" } ?? "") + "\(series)\(number)", "PbEU", "\(series) \(number)")
    }

    /// One act of the Official Journal, which since October 2023 has one an issue: `L, 2024/1689`.
    static func act(_ series: String, year: Int, _ number: Int) -> EUPaper {
        EUPaper("PbEU-\(series)-\(year)-\(number)", "PbEU", "\(series) \(year)/\(number)")
    }
}
