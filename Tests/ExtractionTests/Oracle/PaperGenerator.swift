import Knowledge
import Letters

/// A generator of random numbers with a fixed seed (SplitMix64 of Steele, Lea and Flood).
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Invents references to papers in random spellings, and prose with numbers that are none.
struct PaperGenerator {
    var random: SplitMix64

    init(random: SplitMix64) { self.random = random }

    private mutating func one<Element>(of choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }
    private mutating func chance(_ part: Double) -> Bool { Double.random(in: 0..<1, using: &random) < part }

    /// A reference and the keys it means.
    mutating func reference() -> (text: String, keys: [String]) {
        let isSenate = chance(0.15)
        let first = Int.random(in: 2011...2025, using: &random)
        let dossier = Int.random(in: 23_950...33_200, using: &random)
        let suffix: String? = !isSenate && chance(0.2) ? one(of: ["VI", "VIII", "XVI", "XII", "IXB"]) : nil
        let spelled = spell(dossier)
        let hasYear = isSenate || chance(0.6)
        let kamer = isSenate ? one(of: ["I", "Eerste Kamer"]) : one(of: ["II", "II", "Tweede Kamer"])
        var text = one(of: ["Kamerstukken", "Kamerstuk", "kamerstukken", "Kst."]) + " "
        if isSenate || hasYear || chance(0.5) { text += kamer + one(of: [" ", ", "]) }
        if hasYear { text += spell(year: first) + one(of: [", ", " "]) }
        text += spelled + (suffix.map { one(of: [" ", "-"]) + $0 } ?? "")
        let numbers =
            isSenate
            ? [one(of: ["A", "B", "C", "AB", "BK"])]
            : (0..<one(of: [1, 1, 1, 2, 3])).map { _ in String(Int.random(in: 1...1400, using: &random)) }
        text +=
            ", "
            + (isSenate
                ? one(of: ["", "nr. "])
                : numbers.count > 1 ? one(of: ["nrs. ", "nr. "]) : one(of: ["nr. ", "nr ", "nummer "]))
        text +=
            numbers.count < 2
            ? numbers[0] : numbers.dropLast().joined(separator: ", ") + " en " + numbers[numbers.count - 1]
        if chance(0.2) { text += one(of: [", p. ", ", blz. "]) + String(Int.random(in: 1...60, using: &random)) }
        let keys = numbers.map {
            KamerstukParts(
                kamer: isSenate ? .eerste : .tweede, vergaderjaar: hasYear ? Vergaderjaar(startingIn: first) : nil,
                dossier: String(dossier), toevoeging: suffix, ondernummer: $0
            ).key.text
        }
        return (text, keys)
    }

    private mutating func spell(_ dossier: Int) -> String {
        let digits = String(dossier)
        return digits.prefix(2) + one(of: ["", " ", " ", "."]) + digits.suffix(3)
    }

    private mutating func spell(year first: Int) -> String {
        "\(first)" + one(of: ["/", "-", "–"]) + (chance(0.5) ? "\(first + 1)" : String("\(first + 1)".suffix(2)))
    }

    /// A paragraph of sentences with references, bare and reversed ones, what goes on after one, and near-misses.
    mutating func paragraph() -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in sentence() }.joined(separator: " ")
    }

    private mutating func sentence() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0...3: "Dit volgt uit \(reference().text)."
        case 4: "Zie \(reference().text); \(reference().text)."
        case 5: "Zie \(reference().text)\(one(of: [" en nr. ", ", nr. "]))\(Int.random(in: 1...900, using: &random))."
        case 6:
            "De motie (\(spell(Int.random(in: 29_000...36_000, using: &random))), nr. \(Int.random(in: 1...900, using: &random))) is aangenomen."
        case 7:
            "Zij krijgt nr. \(Int.random(in: 1...900, using: &random)) (\(spell(Int.random(in: 29_000...36_000, using: &random))))."
        case 8:
            "De leden noemen \(Int.random(in: 24_000...36_000, using: &random))-\(Int.random(in: 1...900, using: &random)) in hun bijdrage."
        case 9:
            "In \(Int.random(in: 1990...2026, using: &random)) waren er \(Int.random(in: 2...99, using: &random)) gemeenten met \(Int.random(in: 10...99, using: &random)) \(Int.random(in: 100...999, using: &random)) inwoners."
        case 10:
            "Bel 070-\(Int.random(in: 1_000_000...9_999_999, using: &random)) of schrijf naar Postbus \(Int.random(in: 10_000...99_999, using: &random)), 2500 EH Den Haag."
        default:
            "Het bedrag van \(Int.random(in: 10_000...99_999, using: &random)) euro geldt vanaf \(Int.random(in: 1...28, using: &random)) mei \(Int.random(in: 2000...2026, using: &random))."
        }
    }
}
