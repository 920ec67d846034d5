public import Letters
internal import Text

/// Documents that go by their own name: what appears every year, and agreements and programmes of a cabinet.
public enum Jaarstukken {
    public typealias Series = (name: StaticString, needsYear: Bool, sort: String)

    /// The names, in small letters; whether one means a document without its year; the sort it is.
    public static let series: [Series] = [
        ("miljoenennota", false, "nota"), ("voorjaarsnota", false, "nota"), ("najaarsnota", false, "nota"),
        ("startnota", false, "nota"),
        ("staat van de rijksverantwoording", false, "rapport"),
        ("financieel jaarverslag van het rijk", false, "jaarverslag"),
        ("jaarrapportage bedrijfsvoering rijk", false, "jaarverslag"), ("hervormingsagenda jeugd", false, "akkoord"),
        ("aanvullend zorg- en welzijnsakkoord", false, "akkoord"),
        ("veiligheidsmonitor", true, "monitor"),
        ("cybersecuritystrategie", true, "strategie"), ("cybersecuritybeeld nederland", false, "rapport"),
        ("dreigingsbeeld terrorisme nederland", false, "rapport"),
        ("regeerakkoord", false, "akkoord"), ("coalitieakkoord", false, "akkoord"),
        ("hoofdlijnenakkoord", false, "akkoord"),
        ("regeerprogramma", false, "akkoord"), ("integraal zorgakkoord", false, "akkoord"),
        ("klimaatakkoord", false, "akkoord"),
        ("preventieakkoord", false, "akkoord"),
    ]

    /// The key of a yearly document without its year, when the mention names one with its year.
    public static func name(of mention: Mention) -> String? {
        let key = mention.key.text
        guard let dash = key.lastIndex(of: "-"), key[dash...].utf8.count == 5,
            key[dash...].utf8.dropFirst().allSatisfy(\.isDigit)
        else {
            return nil
        }
        let name = String(key[..<dash])
        return seriesKeys.contains(name) ? name : nil
    }

    private static let seriesKeys = Set(series.map { "rapport:" + slug("\($0.name)") })
}
