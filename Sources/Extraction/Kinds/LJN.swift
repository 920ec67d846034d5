internal import Letters
internal import Text

/// Judgments by their Dutch number of before July 2013: `LJN AB1234`, `LJ-nummer AF 3483`, `ELRO nr. AA 8200`.
enum LJN: Kind {
    static let triggers: [Trigger] = ["ljn", "lj", "elro"].map { .word($0) }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.takeWord("ljn") || cursor.takeWord("lj") || cursor.takeWord("elro") else { return nil }
        while cursor.take(UInt8(ascii: ":")) || cursor.take(UInt8(ascii: "-")) || cursor.skipSpaces() {}
        for word in ["nummer", "nr"] as [StaticString] where cursor.takeWord(word) {
            while cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ":")) || cursor.skipSpaces() {}
            break
        }
        let letters = cursor.position
        guard cursor.peek().isLetter, cursor.peek(1).isLetter else { return nil }
        cursor.position += 2
        let name = words(text, letters..<cursor.position).uppercased()
        cursor.skipSpaces()
        let digits = cursor.position
        guard cursor.takeNumber(upTo: 4) != nil, cursor.position == digits + 4, !cursor.peek().isLetter else {
            return nil
        }
        let number = name + words(text, digits..<cursor.position)
        let mention = Mention(
            kind: .ljn, range: ByteRange(anchor, cursor.position), id: nil, key: WorkKey("LJN:" + number), how: .full,
            fields: [MentionField(.nummer, .text(number), ByteRange(letters, cursor.position))])
        return Reading(mentions: [mention], end: cursor.position)
    }
}
