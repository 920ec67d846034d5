internal import Knowledge
internal import Letters
internal import Text

/// T1: what was to be filled in is filled in.
let placeholder = Rule(
    id: RuleID("T1"), severity: .error,
    summary: Message(
        english: "What was to be filled in is filled in.", dutch: "Wat nog in te vullen was, is ingevuld."),
    explanation: """
        `nr. XX`, `nr. PM`, `nr. …` and `20XX/XX` stand for a number or year that was not known when the letter was written. \
        Such words give no identifier.
        """,
    bad: "Kamerstukken II 2025/26, 29628, nr. XX", good: "Kamerstukken II 2025/26, 29628, nr. 1200"
) { context in
    let text = context.text.span
    return findPlaceholders(text).map { range in
        let written = words(text, range.range)
        return context.finding(
            range, english: "\(written) is not filled in; write the number or year",
            dutch: "\(written) is niet ingevuld; schrijf het nummer of het jaar")
    }
}

/// The placeholders of a text: behind the word for a number, and years. Linear.
private func findPlaceholders(_ text: Span<UInt8>) -> [ByteRange<Normalised>] {
    var found: [ByteRange<Normalised>] = []
    var position = 0
    while position < text.count {
        // Most words hold none of the letters that one begins with.
        if position + 8 <= text.count {
            let word = text.word(at: position)
            let marks =
                word.bytes(equalTo: UInt8(ascii: "X")) | word.bytes(equalTo: UInt8(ascii: "x"))
                | word.bytes(equalTo: UInt8(ascii: "P")) | word.bytes(equalTo: UInt8(ascii: "_"))
                | word.bytes(equalTo: 0xE2) | word.bytes(equalTo: UInt8(ascii: "N"))
            if marks == 0 {
                position += 8
                continue
            }
            position += marks.trailingZeroBitCount / 8
        }
        if let range = placeholder(text, at: position) {
            found.append(range)
            position = range.end
        } else {
            position += 1
        }
    }
    return found
}

private func placeholder(_ text: Span<UInt8>, at start: Int) -> ByteRange<Normalised>? {
    if let year = unknownYear(text, at: start) { return year }
    var cursor = Cursor(text, at: start)
    if !Plaatshouders.take(&cursor), !cursor.take("xx", ignoringCase: false), !cursor.take("…") {
        while cursor.peek() == UInt8(ascii: "_") { cursor.position += 1 }
        guard cursor.position > start + 1 else { return nil }
    }
    guard !cursor.peek().isLetter, !cursor.peek().isDigit, standsBehindNumberWord(text, start) else { return nil }
    return ByteRange(start, cursor.position)
}

/// `20XX`, `20XX/XX`, of which the first `XX` stands here.
private func unknownYear(_ text: Span<UInt8>, at start: Int) -> ByteRange<Normalised>? {
    var cursor = Cursor(text, at: start)
    guard start >= 2, Cursor(text, at: start - 2).stands("20"), Cursor(text, at: start - 2).beginsWord,
        cursor.take("XX", ignoringCase: false) || cursor.take("xx", ignoringCase: false), !cursor.peek().isLetter
    else { return nil }
    if cursor.take(UInt8(ascii: "/")) || cursor.take(UInt8(ascii: "-")) {
        _ = cursor.take("20")
        _ = cursor.take("XX")
    }
    return ByteRange(start - 2, cursor.position)
}

/// Whether `nr.`, `nrs.`, `p.` or `blz.` stands right before, a bracket between or not.
private func standsBehindNumberWord(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var end = start
    while end > 0, text[end - 1].isSpace || "([<".utf8.contains(text[end - 1]) { end -= 1 }
    return (["nr.", "nrs.", "nummer", "p.", "blz."] as [StaticString]).contains { word in
        let begin = end - word.utf8CodeUnitCount
        return begin >= 0 && Cursor(text, at: begin).stands(word) && Cursor(text, at: begin).beginsWord
    }
}
