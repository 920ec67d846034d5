internal import Letters
internal import Text

/// Takes pages: `, p. 3`, `blz. 12 en 13`, `pag 69/70`, `p. 17, 19-22`, `p. 4 e.v.`; before them a document's name or a
/// remark in brackets (`, Memorie van Toelichting, pag. 10`, `(herdruk)`, `(bijlage IV)`).
func takePages(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
    var next = cursor
    skipDocumentName(&next)
    skipSeparators(&next)
    guard takePageWord(&next) else { return nil }
    let start = next.position
    guard next.takeNumber(upTo: 5) != nil else { return nil }
    var end = next.position
    while true {
        var more = next
        more.skipSpaces()
        let isJoined =
            more.takeDash() || more.take(UInt8(ascii: ",")) || more.take(UInt8(ascii: "/")) || more.takeWord("en")
            || more.take("t/m") || more.take("tot en met")
        more.skipSpaces()
        let number = more.position
        guard isJoined, more.takeNumber(upTo: 4) != nil, more.position - number <= 4, !isDateOrUnit(more),
            !more.peek().isLetter,
            !(more.peek() == UInt8(ascii: "/") && more.position - number == 4)
        else { break }
        // `, 31 477, nr. 6`: another dossier.
        var tail = more
        if tail.skipSpaces(), tail.peek().isDigit { break }
        next = more
        end = more.position
    }
    var text = words(cursor.text, start..<end)
    var tail = next
    tail.skipSpaces()
    if tail.take("e.v.") || tail.take("e.v") || tail.take("ev.") || tail.take("e v.") {
        end = tail.position
        text += " e.v."
    }
    cursor.position = end
    return (text, ByteRange(start, end))
}

private func takePageWord(_ cursor: inout Cursor) -> Bool {
    for word in ["pagina's", "pagina’s", "pagina", "bladzijden", "bladzijde", "blz", "bladz", "pag", "pg", "pp", "p"]
        as [StaticString]
    where cursor.takeWord(word) {
        _ = cursor.take(UInt8(ascii: "."))
        cursor.skipSpaces()
        return cursor.peek().isDigit
    }
    return false
}

private func skipDocumentName(_ cursor: inout Cursor) {
    skipSeparators(&cursor)
    if cursor.take(UInt8(ascii: "(")) {
        let limit = cursor.position + 40
        while cursor.position < limit, cursor.peek() != UInt8(ascii: ")"), !cursor.isAtEnd { cursor.position += 1 }
        _ = cursor.take(UInt8(ascii: ")"))
        return
    }
    for name in [
        "memorie van toelichting", "memorie van antwoord", "nota naar aanleiding van het verslag", "MvT", "MvA",
    ]
        as [StaticString]
    where cursor.take(name) || cursor.take(name, ignoringCase: false) { return }
}
