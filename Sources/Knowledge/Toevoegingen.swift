/// What may stand behind a budget's dossier number: a chapter in Roman numerals or a fund's letter.
///
/// Source: the suffixes in the official list of publications (facts: chapters).
public enum Toevoegingen {
    private static let chapters: Set<String> = [
        "I", "II", "IIA", "IIB", "III", "IIIA", "IIIB", "IIIC", "IV", "V", "VI", "VII", "VIII", "IX", "IXA", "IXB", "X",
        "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXII", "XXIII",
    ]
    private static let funds: Set<String> = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M"]

    /// Whether a suffix is a chapter of the budget: `VI`.
    public static func isChapter(_ text: String) -> Bool { chapters.contains(text) }

    /// Whether a suffix is written as a chapter and can be none: `XIIII`, `VIIV`, `XXI`.
    public static func isMalformedChapter(_ text: String) -> Bool {
        (2...6).contains(text.utf8.count) && !isChapter(text) && text.utf8.allSatisfy { "IVX".utf8.contains($0) }
    }

    /// The chapters that a malformed one is a sign away from, or that it spells another way.
    public static func chapters(near text: String) -> [String] {
        let letters = Array(text)
        let shorter = Set(letters.indices.map { String(letters[..<$0] + letters[($0 + 1)...]) })
        let others = letters.indices.flatMap { index in
            "IVX".map { String(letters[..<index]) + String($0) + String(letters[(index + 1)...]) }
        }
        let respelled = text.replacing("VIIII", with: "IX").replacing("IIII", with: "IV")
        return chapters.filter { $0 == respelled || shorter.contains($0) || others.contains($0) }.sorted()
    }

    /// Whether a suffix is a fund of the budget: `J`.
    public static func isFund(_ text: String) -> Bool { funds.contains(text) }
}
