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
    /// Whether a suffix is a fund of the budget: `J`.
    public static func isFund(_ text: String) -> Bool { funds.contains(text) }
}
