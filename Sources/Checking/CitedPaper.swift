internal import Knowledge
internal import Letters
internal import Register

/// A paper as a letter cites it: dossier, suffix and number.
struct CitedPaper: Hashable {
    let dossier: Int
    let suffix: String?
    /// As it is written: `708`, `12-h1`, `C`.
    let number: String

    init(dossier: Int, suffix: String?, number: String) {
        self.dossier = dossier
        self.suffix = suffix
        self.number = number
    }

    /// Nothing for a mention of no paper.
    init?(_ mention: Mention) {
        guard let dossier = mention[.dossiernummer].flatMap({ Int($0.value.text) }),
            let number = mention[.ondernummer]?.value.text
        else { return nil }
        self.init(dossier: dossier, suffix: mention[.toevoeging]?.value.text, number: number)
    }

    /// The number, without the ending of a reprint; nothing for letters.
    var value: Int? { Int(number.prefix { $0 != "-" }) }

    /// The paper with another number.
    func numbered(_ value: Int) -> CitedPaper {
        CitedPaper(dossier: dossier, suffix: suffix, number: String(value))
    }

    /// `36600 VI, nr. 12`.
    var words: String { wholeDossier + (value == nil ? ", " : ", nr. ") + number }

    /// `36600 VI`, `21501-32`.
    var wholeDossier: String {
        String(dossier) + (suffix.map { ($0.first?.isNumber == true ? "-" : " ") + $0 } ?? "")
    }
}

extension CheckContext {
    /// Whether a paper must be older than the register: its letter is, or the year that it is cited with had ended.
    func isOlderThanRegister(_ mention: Mention) -> Bool {
        if let day, day < register.day { return true }
        guard let year = mention.vergaderjaar, year.isPossible else { return false }
        return year < Vergaderjaren.containing(register.day)
    }
}

/// What may have been meant by a paper that does not exist.
struct PaperProposals: ~Copyable {
    private let register: PaperRegister
    private let year: Vergaderjaar?
    /// The dossiers that the letter names besides.
    private let named: Set<Int>

    init(_ context: borrowing CheckContext, year: Vergaderjaar?) {
        register = context.register
        self.year = year
        named = context.own.dossierNumbers
    }

    /// Papers that exist and whose number differs by one slip, those of the likeliest slip: the chapter left out or added,
    /// two neighbouring digits exchanged, a digit written that the letter's other dossiers do not have.
    func papers(for paper: CitedPaper) -> [CitedPaper] {
        guard let value = paper.value else { return [] }
        let chapters = ([nil] + register.suffixes(of: paper.dossier)).filter { $0 != paper.suffix }
            .map { CitedPaper(dossier: paper.dossier, suffix: $0, number: paper.number) }
        // A budget itself has few papers, all others stand under a chapter.
        let exchanged = exchanges(paper.dossier).map { paper.moved(to: $0) } + exchanges(value).map(paper.numbered)
        let changed = changes(paper.dossier).filter(named.contains).map { paper.moved(to: $0) }
        for likely in [paper.suffix == nil ? chapters : Array(chapters.prefix(1)), exchanged, changed] {
            let found = likely.filter { exists($0) }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func exists(_ paper: CitedPaper) -> Bool {
        if let year, let start = Vergaderjaren.start(ofDossier: paper.dossier), year < start { return false }
        guard let value = paper.value else { return false }
        return register.holds(dossier: paper.dossier, suffix: paper.suffix, number: value)
    }

    /// The numbers with one digit changed, ascending.
    private func changes(_ number: Int) -> [Int] {
        let digits = Array(String(number).utf8)
        return digits.indices.flatMap { index in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).compactMap { digit in
                var other = digits
                other[index] = digit
                return other == digits ? nil : Int(String(decoding: other, as: UTF8.self))
            }
        }
        .sorted()
    }

    /// The numbers with two neighbouring digits exchanged.
    private func exchanges(_ number: Int) -> [Int] {
        let digits = Array(String(number).utf8)
        return digits.indices.dropLast().compactMap { index in
            var other = digits
            other.swapAt(index, index + 1)
            return other == digits || other[0] == UInt8(ascii: "0") ? nil : Int(String(decoding: other, as: UTF8.self))
        }
    }
}

extension CitedPaper {
    fileprivate func moved(to dossier: Int) -> CitedPaper {
        CitedPaper(dossier: dossier, suffix: suffix, number: number)
    }
}

/// How little two words differ.
enum Difference {
    /// One sign is another, or lacks.
    case oneSign
    /// Two neighbouring signs are exchanged.
    case exchanged
}

/// How two different words differ by a slip of the pen; nothing where they are the same or differ by more.
func differ(_ one: String, _ other: String) -> Difference? {
    let left = Array(one.utf8)
    let right = Array(other.utf8)
    guard abs(left.count - right.count) <= 1, left != right else { return nil }
    let common = zip(left, right).prefix { $0 == $1 }.count
    let rest = (left.dropFirst(common), right.dropFirst(common))
    if left.count == right.count {
        if rest.0.dropFirst().elementsEqual(rest.1.dropFirst()) { return .oneSign }
        let isExchanged =
            rest.0.count > 1 && rest.0.prefix(2).reversed().elementsEqual(rest.1.prefix(2))
            && rest.0.dropFirst(2).elementsEqual(rest.1.dropFirst(2))
        return isExchanged ? .exchanged : nil
    }
    let (long, short) = left.count > right.count ? rest : (rest.1, rest.0)
    return long.dropFirst().elementsEqual(short) ? .oneSign : nil
}
