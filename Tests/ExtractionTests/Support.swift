import Extraction
import Letters
import Normalisation
import Testing

private let normaliser = Normaliser()

/// A text as a letter with everything found in it.
func extracted(_ text: String, format: LetterFormat = .text) -> ExtractedLetter {
    Extractor().extract(normaliser.normalise(Letter(name: "t", file: nil, format: format, text: Array(text.utf8))))
}

/// Reads a text whose expected words are marked, `zie ⟦artikel 5 Woo⟧`, and compares words and names (the identifier, or the key
/// where there is none) of the mentions of some kinds.
func expect(_ marked: String, _ kinds: Set<MentionKind>, _ names: [String], _ location: SourceLocation = #_sourceLocation) {
    let letter = extracted(marked.filter { $0 != "⟦" && $0 != "⟧" })
    let mentions = letter.mentions.filter { kinds.contains($0.kind) }
    let words = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != "⟧" } }.map(String.init)
    #expect(mentions.map { letter.normalised.words($0.range) } == words, sourceLocation: location)
    #expect(mentions.map { $0.id?.text ?? $0.key.text } == names, sourceLocation: location)
}

/// The value of a field of the first mention of a kind.
func field(_ field: Field, _ kind: MentionKind, in text: String) -> String? {
    extracted(text).mentions.first { $0.kind == kind }?[field]?.value.text
}
