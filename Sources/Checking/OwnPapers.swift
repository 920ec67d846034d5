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
    /// How most of its years are written.
    private(set) var yearStyle: YearStyle?
    /// The numbers of the dossiers that it names.
    private(set) var dossierNumbers: Set<Int> = []
    typealias Dossier = (mention: Mention, number: Int, range: ByteRange<Normalised>)

    init(_ letter: LinkedLetter) {
        let normalised = letter.resolved.normalised
        // The members of a list share their year and dossier, and stand apart where others come between.
        var seenYears: Set<ByteRange<Normalised>> = []
        var seenDossiers: Set<ByteRange<Normalised>> = []
        for (index, mention) in letter.resolved.mentions.enumerated()
        where mention.isWork && !letter.isOthersWords(index) {
            papers.append((index, mention))
            if let range = mention[.vergaderjaar]?.range, let year = mention.vergaderjaar,
                seenYears.insert(range).inserted
            {
                years.append(WrittenYear(range: range, year: year, words: normalised.words(range)))
            }
            if let field = mention[.dossiernummer], let range = field.range, let number = Int(field.value.text),
                seenDossiers.insert(range).inserted
            {
                dossiers.append((mention, number, range))
            }
        }
        yearStyle = YearStyle(years)
        dossierNumbers = Set(dossiers.map(\.number))
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

/// How a letter writes its parliamentary years.
struct YearStyle: Hashable {
    let isLong: Bool
    let mark: String

    /// `2009/10` (Aanwijzing 3.43 voor de regelgeving).
    static let guide = YearStyle(isLong: false, mark: "/")
    /// Text recognition makes it of a hyphen; nobody types it.
    private static let emDash = "—"

    /// The style of most years, that of the guide where several are as frequent; nothing without years.
    init?(_ years: [WrittenYear]) {
        let typed = years.filter { $0.year.isPossible && $0.mark != Self.emDash }
        guard let isLong = mostFrequent(typed.map(\.isLong), preferred: Self.guide.isLong),
            let mark = mostFrequent(typed.map(\.mark), preferred: Self.guide.mark)
        else { return nil }
        self.isLong = isLong
        self.mark = mark
    }

    private init(isLong: Bool, mark: String) {
        self.isLong = isLong
        self.mark = mark
    }

    /// Whether a year is in another length, and whether with another mark. Years that do not exist are left to Y1.
    func differs(_ written: WrittenYear) -> (length: Bool, mark: Bool) {
        guard written.year.isPossible, written.mark != Self.emDash else { return (false, false) }
        return (written.isLong != isLong, written.mark != mark)
    }

    func spelled(_ written: WrittenYear) -> String { written.spelled(isLong: isLong, mark: mark) }
}

/// The most frequent value; of several the preferred one, else the earliest; nothing for an empty list.
func mostFrequent<Value: Hashable>(_ values: [Value], preferred: Value) -> Value? {
    // Most letters are of one style.
    guard let first = values.first, values.contains(where: { $0 != first }) else { return values.first }
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let highest = counts.values.max()
    return counts[preferred] == highest ? preferred : values.first { counts[$0] == highest }
}
