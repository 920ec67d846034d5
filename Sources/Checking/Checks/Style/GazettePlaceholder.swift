internal import Letters
internal import Text

/// P5: a gazette is cited with its year and number.
let gazettePlaceholder = Rule(
    id: RuleID("P5"), severity: .error,
    summary: Message(
        english: "A gazette is cited with its year and number.",
        dutch: "Een staatsblad wordt met jaar en nummer aangehaald."),
    explanation: """
        `Stb. …, …` is left where the number is not known yet; only drafts may have it (Aanwijzing 3.45 voor de regelgeving).
        """,
    bad: "Stb. 2025, …", good: "Stb. 2025, 12"
) { context in
    let text = context.text.span
    return places(of: ["Stb.", "Stcrt.", "Trb."], in: text).compactMap { start in
        var cursor = Cursor(text, at: start)
        while cursor.peek() != UInt8(ascii: ".") { cursor.position += 1 }
        cursor.position += 1
        cursor.skipSpaces()
        let hasYear = cursor.takeNumber(upTo: 4) != nil
        if !hasYear { guard takeGap(&cursor) else { return nil } }
        let end = cursor.position
        _ = cursor.take(UInt8(ascii: ","))
        cursor.skipSpaces()
        _ = cursor.takeSpaced("nr.")
        if takeGap(&cursor) || !hasYear {
            let range = ByteRange<Normalised>(start, max(end, cursor.position))
            guard context.isOwn(range) else { return nil }
            return context.finding(
                range, english: "the gazette's \(hasYear ? "number is" : "year and number are") not filled in",
                dutch:
                    "\(hasYear ? "het nummer" : "jaar en nummer") van het blad \(hasYear ? "is" : "zijn") niet ingevuld"
            )
        }
        return nil
    }
}

/// Takes what stands for a number that is not known: `…`, `...`, `XX`, `PM`, `__`.
func takeGap(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    let isBracketed = next.take(UInt8(ascii: "[")) || next.take(UInt8(ascii: "<"))
    let start = next.position
    if !next.take("…"), !next.take("...") {
        for mark in [UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "_")] {
            while next.peek() == mark, next.position - start <= longestGap { next.position += 1 }
            if next.position - start >= shortestGap { break }
            next.position = start
        }
        if next.position == start, !next.take("PM", ignoringCase: false), !next.take("p.m.") { return false }
    }
    guard !next.peek().isLetter, !next.peek().isDigit, next.peek() != UInt8(ascii: "_") else { return false }
    if isBracketed { _ = next.take(UInt8(ascii: "]")) || next.take(UInt8(ascii: ">")) }
    cursor = next
    return true
}

/// One X may be a name or a chapter.
private let shortestGap = 2
/// More are a line to write on.
private let longestGap = 20

/// Where any of the words begins, in order. Linear; eight bytes at a time where no word can begin.
func places(of words: [StaticString], in text: Span<UInt8>) -> [Int] {
    let firsts = Set(words.map { word in word.withUTF8Buffer { $0[0] } }).sorted()
    var found: [Int] = []
    var position = 0
    while position < text.count {
        if position + 8 <= text.count {
            let word = text.word(at: position)
            let marks = firsts.reduce(0) { $0 | word.bytes(equalTo: $1) }
            if marks == 0 {
                position += 8
                continue
            }
            position += marks.trailingZeroBitCount / 8
        }
        let cursor = Cursor(text, at: position)
        if position == 0 || !text[position - 1].isLetter,
            words.contains(where: { cursor.stands($0, ignoringCase: false) })
        {
            found.append(position)
        }
        position += 1
    }
    return found
}
