internal import Letters
internal import Text

/// Documents and cases of the Tweede Kamer by number: `2024D34636`, `2024Z14098`.
///
/// Source: Gegevensmagazijn Tweede Kamer (year, `D` or `Z`, five digits).
enum KamerDocument: Kind {
    static let triggers: [Trigger] = [.digits(DigitRuns(lengths: 4...4, hasLetterBehind: true))]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord, let number = take(&cursor) else { return nil }
        return Reading(mentions: [number], end: cursor.position)
    }

    /// Takes a number, also with a space that a line's end left behind its letter.
    static func take(_ cursor: inout Cursor) -> Mention? {
        let start = cursor.position
        let letter = cursor.peek(4)
        guard letter == UInt8(ascii: "D") || letter == UInt8(ascii: "Z"), let year = cursor.takeNumber(upTo: 4),
            (2000...2099).contains(year),
            cursor.position == start + 4
        else { return nil }
        cursor.position += 1
        let year4 = words(cursor.text, start..<cursor.position)
        if cursor.peek() == 0x20, cursor.peek(1).isDigit { cursor.position += 1 }
        let digits = cursor.position
        guard cursor.takeNumber(upTo: 5) != nil, cursor.position == digits + 5, !cursor.peek().isLetter else {
            cursor.position = start
            return nil
        }
        let id = year4 + words(cursor.text, digits..<cursor.position)
        return Mention(
            kind: letter == UInt8(ascii: "D") ? .document : .zaak, range: ByteRange(start, cursor.position),
            id: WorkID(id),
            key: WorkKey(id),
            how: .full, fields: [])
    }
}
