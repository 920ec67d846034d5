public import Letters
internal import Text

/// Makes clean text: well-formed UTF-8 in NFC with the chosen folds, and the map back.
///
/// Most text is clean already. The normaliser walks over it once, copies clean stretches whole, and gives only what
/// stands between two normalisation boundaries around a dirty character to ICU. Linear in the text; one value may serve
/// any number of threads.
public struct Normaliser: Sendable {
    private let table: FoldTable

    /// - Parameter folds: the folds to apply beside NFC. Building the table takes under a millisecond.
    public init(folds: Set<Fold> = Fold.standard) { table = FoldTable(folds: folds) }

    /// The letter with its clean text. A source that is clean is shared, not copied.
    public func normalise(_ letter: Letter) -> NormalisedLetter {
        let source = letter.text
        var output = CleanText(source: source)
        var position = 0
        /// Where the last clean character began: a combining mark after it belongs to it.
        var boundary = 0
        while position < source.count {
            let asciiEnd = endOfASCII(source.span, from: position)
            if asciiEnd > position { boundary = asciiEnd - 1 }
            position = asciiEnd
            guard position < source.count else { break }
            let character = decodeCharacter(source.span, at: position)
            if let codePoint = character.codePoint, table.isClean(codePoint) {
                boundary = position
                position += character.length
            } else {
                let end = endOfDirtyStretch(source, from: position)
                output.rewrite(boundary..<end, table: table)
                position = end
                boundary = end
            }
        }
        return output.finish(letter)
    }

    /// The next clean character at or after `start`, or the end of the text.
    private func endOfDirtyStretch(_ source: [UInt8], from start: Int) -> Int {
        var position = start
        while position < source.count {
            let character = decodeCharacter(source.span, at: position)
            if let codePoint = character.codePoint, table.isClean(codePoint) { break }
            position += character.length
        }
        return position
    }
}
