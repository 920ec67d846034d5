internal import Knowledge
internal import Letters
internal import Text

/// T1: what was to be filled in is filled in.
let placeholder = Rule(
    id: RuleID("T1"), severity: .error,
    summary: Message(
        english: "What was to be filled in is filled in.", dutch: "Wat nog in te vullen was, is ingevuld."),
    explanation: """
        `nr. XX`, `nr. PM`, `nr. …`, `20XX/XX`, `2026Z…`, `XX maart 2025`, `[datum]` and `(PM)` stand for what was not known when the \
        letter was written. Such words give no identifier. They are looked for only where a number or a day must stand.
        """,
    bad: "Kamerstukken II 2025/26, 29628, nr. XX", good: "Kamerstukken II 2025/26, 29628, nr. 1200"
) { context in
    let text = context.text.span
    return findPlaceholders(text).compactMap { range in
        guard !context.isOthers(range) else { return nil }
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
                | word.bytes(equalTo: UInt8(ascii: "[")) | word.bytes(equalTo: UInt8(ascii: "Z"))
                | word.bytes(equalTo: UInt8(ascii: "D")) | word.bytes(equalTo: UInt8(ascii: "("))
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
    if let range = unknownYear(text, at: start) ?? bracketed(text, at: start) ?? unknownDocument(text, at: start) {
        return range
    }
    var cursor = Cursor(text, at: start)
    guard Plaatshouders.take(&cursor) || takeGap(&cursor) else { return nil }
    let end = cursor.position
    if standsBehindNumberWord(text, start) { return ByteRange(start, end) }
    // `XX maart 2025`; three stops before a month may end a sentence.
    guard cursor.skipSpaces(), Maanden.take(&cursor) != nil, cursor.skipSpaces(), cursor.takeNumber(upTo: 4) != nil,
        Cursor(text, at: start).beginsWord
    else { return nil }
    return ByteRange(start, end)
}

/// `[datum]`, `[in te vullen]`, `(PM)`.
private func bracketed(_ text: Span<UInt8>, at start: Int) -> ByteRange<Normalised>? {
    var cursor = Cursor(text, at: start)
    if cursor.take("(PM)", ignoringCase: false) || cursor.take("(p.m.)") || cursor.take("[PM]", ignoringCase: false) {
        return ByteRange(start, cursor.position)
    }
    guard cursor.take(UInt8(ascii: "[")) else { return nil }
    guard Plaatshouders.wordsInBrackets.contains(where: { cursor.take($0) }), cursor.take(UInt8(ascii: "]")) else {
        return nil
    }
    // `[link](https://…)` is one in Markdown.
    return cursor.peek() == UInt8(ascii: "(") ? nil : ByteRange(start, cursor.position)
}

/// `2026Z…`, `2025Dxxxxx`, of which the letter stands here.
private func unknownDocument(_ text: Span<UInt8>, at start: Int) -> ByteRange<Normalised>? {
    guard start >= 4, text[start] == UInt8(ascii: "Z") || text[start] == UInt8(ascii: "D") else { return nil }
    var year = Cursor(text, at: start - 4)
    guard year.beginsWord, year.takeNumber(upTo: 4) != nil, year.position == start else { return nil }
    var cursor = Cursor(text, at: start + 1)
    return takeGap(&cursor) ? ByteRange(start - 4, cursor.position) : nil
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
