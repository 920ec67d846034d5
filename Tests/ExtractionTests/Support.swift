import Extraction
import Letters
import Normalisation

private let normaliser = Normaliser()

/// A text as a letter with everything found in it.
func extracted(_ text: String, format: LetterFormat = .text) -> ExtractedLetter {
    Extractor().extract(normaliser.normalise(Letter(name: "t", file: nil, format: format, text: Array(text.utf8))))
}
