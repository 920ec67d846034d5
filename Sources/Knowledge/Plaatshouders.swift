public import Text

/// Letters that stand for a number which was not known when the letter was written: `nr. XX`, `nr. PM`.
///
/// Only letters that no paper of a dossier has in the official list of February 2025: `NN` and `NB` are papers of the
/// Eerste Kamer (`kst-32317-NN`).
public enum Plaatshouders {
    /// What letters have in the place of a number; data, no marks of work left to do here.
    private static let words: [StaticString] = ["XXX", "XX", "PM", "NTB"]

    /// What stands in brackets in the place of what it names.
    public static let wordsInBrackets: [StaticString] = [
        "datum", "nummer", "kenmerk", "dossiernummer", "naam", "namen", "bedrag", "aantal", "invullen", "in te vullen",
        "nog in te vullen", "nader in te vullen", "volgt", "n.t.b.", "ntb", "p.m.", "xx", "xxx", "...", "…",
    ]

    /// Takes one that ends with its word.
    public static func take(_ cursor: inout Cursor) -> Bool {
        for word in words {
            var next = cursor
            if next.take(word, ignoringCase: false), !next.peek().isLetter, !next.peek().isDigit {
                cursor = next
                return true
            }
        }
        return false
    }
}
