import Extraction
import Letters
import Normalisation
import Resolution
import Structure
import Testing

/// That of every letter here.
private let fingerprint = "0123456789ab"

extension WorkKey {
    /// Its text without the letter's fingerprint.
    var told: String { text.replacing(":" + fingerprint, with: "") }
}

private let normaliser = Normaliser()

/// A text as a letter with everything found in it.
func resolved(_ text: String, format: LetterFormat = .text) -> ResolvedLetter {
    Resolver { listWorks($0) }.resolve(
        Extractor().extract(
            Structurer().structure(
                normaliser.normalise(Letter(name: "t", file: nil, format: format, text: Array(text.utf8)))))
    ) { fingerprint }
}

/// Reads a text whose expected words are marked, `zie ⟦artikel 5 Woo⟧`, and compares words and names (the identifier,
/// or the key where there is none) of the mentions of some kinds.
func expect(
    _ marked: String, _ kinds: Set<MentionKind>, _ names: [String], _ location: SourceLocation = #_sourceLocation
) {
    let letter = resolved(marked.filter { $0 != "⟦" && $0 != "⟧" })
    let mentions = letter.mentions.filter { kinds.contains($0.kind) }
    // A line's end is a space, and a word that it broke is whole again.
    let words = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
        flat(String($0.prefix { $0 != "⟧" }))
    }
    #expect(mentions.map { letter.normalised.words($0.range) } == words, sourceLocation: location)
    #expect(mentions.map { $0.id?.text ?? $0.key.told } == names, sourceLocation: location)
}

/// The value of a field of the first mention of a kind.
func field(_ field: Field, _ kind: MentionKind, in text: String) -> String? {
    resolved(text).mentions.first { $0.kind == kind }?[field]?.value.text
}

extension ResolvedLetter {
    /// The passages that are somebody's words.
    var words: [Passage] { passages.filter(\.role.isWords) }
}

/// Words as a line of their own.
func flat(_ words: String) -> String {
    let letter = Structurer().structure(
        normaliser.normalise(Letter(name: "t", file: nil, format: .text, text: Array(words.utf8))))
    return letter.normalised.words(ByteRange(0, letter.normalised.text.count))
}
