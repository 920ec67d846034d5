internal import Letters
internal import Text

/// What a letter itself says of papers. Rules about papers are silent in what a questioner or a quotation says.
struct OwnPapers: Sendable {
    /// The mentions of works, in order, with their places in `ResolvedLetter.mentions`.
    private(set) var papers: [(index: MentionIndex, mention: Mention)] = []
    /// Each parliamentary year once, with its words.
    private(set) var years: [WrittenYear] = []
    /// Each dossier number once.
    private(set) var dossiers: [Dossier] = []
    typealias Dossier = (mention: Mention, number: Int, range: ByteRange<Normalised>)

    init(_ letter: LinkedLetter) {
        let normalised = letter.resolved.normalised
        for (index, mention) in letter.resolved.mentions.enumerated()
        where mention.isWork && !letter.isOthersWords(index) {
            papers.append((index, mention))
            if let range = mention[.vergaderjaar]?.range, let year = mention.vergaderjaar, years.last?.range != range {
                years.append(WrittenYear(range: range, year: year, words: normalised.words(range)))
            }
            if let field = mention[.dossiernummer], let range = field.range, let number = Int(field.value.text),
                dossiers.last?.range != range
            {
                dossiers.append((mention, number, range))
            }
        }
    }
}

/// A parliamentary year as a letter spells it.
struct WrittenYear {
    let range: ByteRange<Normalised>
    let year: Vergaderjaar
    let words: String
    /// Whether the second year is written in full.
    let isLong: Bool
    /// What stands between the two years: `/`, `-`, `–`.
    let mark: String

    init(range: ByteRange<Normalised>, year: Vergaderjaar, words: String) {
        self.range = range
        self.year = year
        self.words = words
        // Text recognition breaks numbers: `2012-20 13`.
        let bytes = words.utf8.filter { $0 != 0x20 }
        isLong = bytes.suffix(4).allSatisfy(\.isDigit)
        let mark = bytes.drop(while: \.isDigit).prefix { !$0.isDigit && $0 != 0x20 }
        self.mark = String(decoding: mark, as: UTF8.self)
    }

    /// The year spelled with another length or mark.
    func spelled(isLong: Bool, mark: String) -> String {
        "\(year.first)\(mark)\(isLong ? String(year.second) : String(year.short.suffix(2)))"
    }
}

extension [WrittenYear] {
    /// What most of the years share; where several are as frequent, the first one written wins.
    func prevailing<Style: Hashable>(_ style: (WrittenYear) -> Style) -> Style? { mostFrequent(map(style)) }
}

/// The most frequent value, the earliest of several; nothing for an empty list.
func mostFrequent<Value: Hashable>(_ values: [Value]) -> Value? {
    // Most letters are of one style.
    guard let first = values.first, values.contains(where: { $0 != first }) else { return values.first }
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let highest = counts.values.max()
    return values.first { counts[$0] == highest }
}
