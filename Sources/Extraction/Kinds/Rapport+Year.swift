internal import Letters
internal import Text

/// A title in quotation marks that nothing announces but its year behind it:
/// `‘UWV, balanceren tussen ambities en middelen’ (2017)`.
extension Rapport {
    /// The work whose year in brackets begins at `anchor`. Looks back 200 bytes at most.
    static func readBeforeYear(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.peek(-1) == UInt8(ascii: "("), let year = takeYear(&cursor), cursor.take(UInt8(ascii: ")"))
        else { return nil }
        var close = anchor - 1
        while close > limit, text[close - 1].isSpace { close -= 1 }
        guard close > limit, close < anchor - 1, isMark(text, close - 1) else { return nil }
        var open = close - 1
        while open > max(limit, close - 200) {
            open -= 1
            guard isMark(text, open), open == 0 || !text[open - 1].isLetter else { continue }
            var end = Cursor(text, at: open)
            guard let title = takeQuoted(&end), end.position == close else { continue }
            // A year behind a quoted word or two tells when it was said.
            guard title.count >= 20, text[title.lowerBound].isUppercase else { return nil }
            var draft = ReportDraft()
            draft.title = (plain(text, title), ByteRange(title.lowerBound, title.upperBound))
            draft.year = (year, ByteRange(anchor, anchor + 4))
            return Reading(mentions: [draft.mention(ByteRange(open, cursor.position))], end: cursor.position)
        }
        return nil
    }

    /// Whether a quotation mark of any kind has a byte at `index`.
    private static func isMark(_ text: Span<UInt8>, _ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): true
        case 0x98...0x9F: index >= 2 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
        case 0xBB: index >= 1 && text[index - 1] == 0xC2
        case 0xE2, 0xC2: true
        default: false
        }
    }
}
