internal import CICU
internal import Letters
internal import Text

/// The clean text while it is being made.
struct CleanText {
    private let source: [UInt8]
    private var result: [UInt8] = []
    private var map = OffsetMap()
    /// All of the source before this offset has been written.
    private var written = 0
    private var illFormedParts = 0
    private var firstIllFormed: ByteRange<Source>?

    init(source: [UInt8]) { self.source = source }

    /// Rewrites the stretch `range` of the source: folds first, since a deletion can bring a letter and its accent
    /// together, then NFC.
    mutating func rewrite(_ range: Range<Int>, table: FoldTable) {
        if written == 0, result.isEmpty { result.reserveCapacity(source.count) }
        copy(upTo: range.lowerBound)
        var folded: [UInt8] = []
        var pieces: [Piece] = []
        var needsComposition = false
        /// The characters next to each other that folds would delete; they go or stay together.
        var run = 0..<0
        var position = range.lowerBound
        while position < range.upperBound {
            let character = decodeCharacter(source.span, at: position)
            let end = position + character.length
            let start = folded.count
            var isChange = true
            if let codePoint = character.codePoint {
                let replacement = table.replacement(of: codePoint)
                if replacement?.isEmpty == true, position >= run.upperBound {
                    run = deletedRun(from: position, upTo: range.upperBound, table: table)
                }
                if let replacement, !(replacement.isEmpty && joinsWordAndDigit(run, table: table)) {
                    folded += replacement
                } else {
                    folded += source[position..<end]
                    isChange = false
                    if !table.isClean(codePoint) { needsComposition = true }
                }
            } else {
                folded += [0xEF, 0xBF, 0xBD]
                illFormedParts += 1
                if firstIllFormed == nil { firstIllFormed = ByteRange(position, end) }
            }
            pieces.append(Piece(source: position..<end, result: start..<folded.count, isChange: isChange))
            position = end
        }
        if needsComposition { compose(folded, pieces) } else { append(folded, pieces) }
        written = range.upperBound
    }

    /// The letter with all that was written.
    consuming func finish(_ letter: Letter) -> NormalisedLetter {
        let illFormed = firstIllFormed.map { IllFormedBytes(parts: illFormedParts, first: $0) }
        if written == 0 { return NormalisedLetter(letter: letter, text: source, map: map, illFormed: illFormed) }
        copy(upTo: source.count)
        return NormalisedLetter(letter: letter, text: result, map: map, illFormed: illFormed)
    }

    /// A character of the stretch: where it stood and where it stands after the folds (offsets in the folded stretch).
    private struct Piece {
        let source: Range<Int>
        let result: Range<Int>
        let isChange: Bool
    }

    private mutating func copy(upTo end: Int) {
        if end > written { result += source[written..<end] }
        written = end
    }

    private mutating func append(_ folded: [UInt8], _ pieces: [Piece]) {
        let base = result.count
        result += folded
        for piece in pieces where piece.isChange {
            map.append(
                OffsetMap.Change(
                    result: ByteRange(base + piece.result.lowerBound, base + piece.result.upperBound),
                    source: ByteRange(piece.source.lowerBound, piece.source.upperBound)))
        }
    }

    /// Composes the folded stretch with ICU and joins its edits with those of the folds: an edit covers every character
    /// that it touches.
    private mutating func compose(_ folded: [UInt8], _ pieces: [Piece]) {
        var composed = [UInt8](repeating: 0, count: 3 * folded.count + 16)
        var edits = [cicu_edit](repeating: cicu_edit(), count: folded.count + 1)
        var length: Int32 = 0
        var editCount: Int32 = 0
        let status = cicu_nfc(
            folded, Int32(folded.count), &composed, Int32(composed.count), &length, &edits, Int32(edits.count),
            &editCount)
        precondition(status == 0, "libicu cannot compose well-formed text (error \(status))")
        let base = result.count
        result += composed[..<Int(length)]
        var foldedAt = 0
        var composedAt = 0
        var next = 0
        for edit in edits[..<Int(editCount)] {
            let foldedEnd = foldedAt + Int(edit.source_length)
            let composedEnd = composedAt + Int(edit.result_length)
            if edit.is_change != 0 {
                // Whole characters: an edit begins and ends on the boundaries of characters, deleted ones go with it.
                let first = next
                while next < pieces.count, pieces[next].result.upperBound <= foldedEnd { next += 1 }
                if next > first {
                    // What a fold wrote may straddle the edit: `ﬁ` with an accent on its i.
                    let straddling = max(0, foldedAt - pieces[first].result.lowerBound)
                    map.append(
                        OffsetMap.Change(
                            result: ByteRange(base + composedAt - straddling, base + composedEnd),
                            source: ByteRange(pieces[first].source.lowerBound, pieces[next - 1].source.upperBound)))
                }
            } else {
                while next < pieces.count, pieces[next].result.upperBound <= foldedEnd {
                    let piece = pieces[next]
                    next += 1
                    guard piece.isChange else { continue }
                    let shift = base + composedAt - foldedAt
                    map.append(
                        OffsetMap.Change(
                            result: ByteRange(piece.result.lowerBound + shift, piece.result.upperBound + shift),
                            source: ByteRange(piece.source.lowerBound, piece.source.upperBound)))
                }
            }
            foldedAt = foldedEnd
            composedAt = composedEnd
        }
    }

    private func deletedRun(from start: Int, upTo end: Int, table: FoldTable) -> Range<Int> {
        var position = start
        while position < end {
            let character = decodeCharacter(source.span, at: position)
            guard let codePoint = character.codePoint, table.replacement(of: codePoint)?.isEmpty == true else { break }
            position += character.length
        }
        return start..<position
    }

    /// Whether deleting this stretch would join a letter or digit with a digit: then it stays (a note number must not
    /// become part of a word, nor two numbers one). Everything outside ASCII counts as a letter.
    private func joinsWordAndDigit(_ range: Range<Int>, table: FoldTable) -> Bool {
        let before = range.lowerBound > 0 ? source[range.lowerBound - 1] : 0
        let after = firstByte(at: range.upperBound, table: table)
        func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }
        // What stands before has been written already; a fold may have made a space of it.
        let written = before < 0x80 ? before : lastWritten(before: range.lowerBound, table: table)
        return (written.isDigit && isWord(after)) || (after.isDigit && isWord(written))
    }

    /// The first byte of what the character at `position` becomes.
    private func firstByte(at position: Int, table: FoldTable) -> UInt8 {
        guard position < source.count else { return 0 }
        let character = decodeCharacter(source.span, at: position)
        guard let codePoint = character.codePoint else { return 0xEF }
        return table.replacement(of: codePoint)?.first ?? source[position]
    }

    /// The last byte of what the character before `position` became.
    private func lastWritten(before position: Int, table: FoldTable) -> UInt8 {
        var start = position - 1
        while start > 0, position - start < 4, source[start] & 0xC0 == 0x80 { start -= 1 }
        let character = decodeCharacter(source.span, at: start)
        guard let codePoint = character.codePoint, start + character.length == position else { return 0xBD }
        return table.replacement(of: codePoint)?.last ?? source[position - 1]
    }
}
