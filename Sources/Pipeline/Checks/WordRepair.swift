internal import Letters
internal import Reading
internal import Text

/// A Word letter with its corrections made where their words are found.
struct WordRepair: Sendable {
    let bytes: [UInt8]
    let made: Int

    /// Nothing where no correction could be made.
    /// - Parameter limit: the most bytes that the file may unpack to.
    init?(_ file: [UInt8], _ checked: CheckedLetter, limit: Int) {
        let text = checked.linked.resolved.normalised.letter.text
        var left: [(range: Range<Int>, fix: [UInt8])] = checked.findings.compactMap { finding in
            guard let range = finding.range?.range, let fix = finding.fix else { return nil }
            return (range, Array(fix.replacement.utf8))
        }
        var (bytes, made) = (file, 0)
        // What stands around the words tells them from the same words elsewhere; where a note or a field stands between
        // them in the file, less of it.
        for context in Self.contexts where !left.isEmpty {
            let corrections = left.map { Self.correction($0.range, $0.fix, text, context) }
            guard let result = try? correctedWord(bytes, corrections, limit: limit) else { return nil }
            bytes = result.bytes
            made += result.made.count { $0 }
            left = zip(left, result.made).filter { !$0.1 }.map(\.0)
        }
        guard made > 0 else { return nil }
        self.bytes = bytes
        self.made = made
    }

    /// Bytes before and after the words, the widest first.
    private static let contexts: [(before: Int, after: Int)] = [(40, 20), (16, 8), (8, 0), (0, 8)]

    private static func correction(
        _ range: Range<Int>, _ fix: [UInt8], _ text: [UInt8], _ context: (before: Int, after: Int)
    ) -> WordCorrection {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < context.before, text[start - 1] != 0x0A { start -= 1 }
        var end = range.upperBound
        while end < text.count, end - range.upperBound < context.after, text[end] != 0x0A { end += 1 }
        // No half characters.
        while start < range.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
        while end > range.upperBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        return WordCorrection(
            before: Array(text[start..<range.lowerBound]), words: Array(text[range]),
            after: Array(text[range.upperBound..<end]), replacement: fix)
    }
}
