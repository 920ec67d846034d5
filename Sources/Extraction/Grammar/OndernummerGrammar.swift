internal import Knowledge
internal import Letters
internal import Text

/// One member of a list of paper numbers.
struct NumberReading {
    let text: String
    /// The number's own words; for the members of a range, the range.
    let range: ByteRange<Normalised>
}

/// Takes `nr.`, `nrs.`, `nummer(s)`, `stuk nr.`, `no.`, `letter` and the white space after it; also `mr.`, `hr.` and
/// `nr,`, which text recognition makes of it, where digits follow.
func takeNumberWord(_ cursor: inout Cursor) -> Bool {
    let start = cursor.position
    if cursor.takeWord("letter") || cursor.takeWord("letters") {
        cursor.skipSpaces()
        if cursor.peek().isUppercase, !cursor.peek(1).isLowercase { return true }
        cursor.position = start
        return false
    }
    for word in ["mr.", "hr.", "nr,"] as [StaticString] where cursor.take(word) {
        cursor.skipSpaces()
        if cursor.peek().isDigit { return true }
        cursor.position = start
    }
    for sign in ["n°", "nº", "№", "n.°", "n.º"] as [StaticString] where cursor.take(sign) {
        _ = cursor.take(UInt8(ascii: "."))
        cursor.skipSpaces()
        if cursor.peek().isDigit || cursor.peek().isUppercase { return true }
        cursor.position = start
    }
    if cursor.takeWord("stuk") || cursor.takeWord("stukken") {
        cursor.skipSpaces()
        // `dossier 36 410, stuk 7`.
        if cursor.peek().isDigit { return true }
    }
    for word in [
        "nummers", "nummer", "nr's", "nr’s", "nr.'s", "nr.’s", "nrs", "nr", "no", "ondernummer", "stuknummer",
        "volgnummer", "volgnr",
    ] as [StaticString]
    where cursor.takeWord(word) || (word.utf8CodeUnitCount <= 3 && takeGlued(&cursor, word)) {
        // `nr .674`.
        if cursor.peek() == 0x20, cursor.peek(1) == UInt8(ascii: ".") { cursor.position += 1 }
        _ = cursor.take(UInt8(ascii: "."))
        _ = cursor.take(UInt8(ascii: ":"))
        cursor.skipSpaces()
        // `nr. ‘6`: dirt that text recognition read.
        var next = cursor
        if next.takeApostrophe(), next.peek().isDigit { cursor = next }
        return true
    }
    cursor.position = start
    return false
}

/// Takes `bijlage`, `bijl.` or `blg` before the number of an enclosure.
func takeAnnexWord(_ cursor: inout Cursor) -> Bool {
    for word in ["bijlage", "bijl", "blg"] as [StaticString] where cursor.takeWord(word) {
        _ = cursor.take(UInt8(ascii: "."))
        if cursor.takeDash() { return true }
        return cursor.skipSpaces()
    }
    return false
}

/// `nr3`: the word with a digit right behind it.
private func takeGlued(_ cursor: inout Cursor, _ word: StaticString) -> Bool {
    guard cursor.stands(word), cursor.peek(word.utf8CodeUnitCount).isDigit else { return false }
    cursor.position += word.utf8CodeUnitCount
    return true
}

/// Skips one paper number: `448`, `188b`, `18A`, or the letters of the Eerste Kamer (`C`, `AO`).
func skipOndernummer(_ cursor: inout Cursor) -> Range<Int>? {
    let start = cursor.position
    if cursor.takeNumber(upTo: 4) != nil {
        if cursor.peek().isLowercase || cursor.peek().isUppercase, !cursor.peek(1).isLetter, !cursor.peek(1).isDigit {
            cursor.position += 1
        }
        // `14 944`, `3.4`, `25%`, `12:00`: a number that goes on is no paper's.
        // `2e herdruk`: an ordinal.
        if cursor.peek(-1) == UInt8(ascii: "e"), cursor.peek() == 0x20, cursor.peek(1).isLowercase,
            cursor.position - start <= 3
        {
            cursor.position = start
            return nil
        }
        // `nr. 3Periode`: a word that a table left stuck to it is none of the number.
        let next = cursor.peek()
        let goesOn =
            (next.isLetter && !(next.isUppercase && cursor.peek(1).isLowercase)) || next == UInt8(ascii: "%")
            || next == 0xE2 && cursor.peek(1) == 0x82
            || ((next == UInt8(ascii: ".") || next == UInt8(ascii: ":")) && cursor.peek(1).isDigit
                && !beginsNoteCall(cursor))
        guard !goesOn else {
            cursor.position = start
            return nil
        }
    } else {
        while cursor.peek().isUppercase, cursor.position - start < 3 { cursor.position += 1 }
        guard cursor.position > start, !cursor.peek().isLetter, !cursor.peek().isDigit,
            cursor.peek() != UInt8(ascii: "-") || !cursor.peek(1).isLetter || beginsLetterRange(cursor, from: start)
        else {
            cursor.position = start
            return nil
        }
        var letters = Cursor(cursor.text, at: start)
        if Plaatshouders.take(&letters) {
            cursor.position = start
            return nil
        }
    }
    return start..<cursor.position
}

/// Whether the stop of a sentence and the number of a note follow: `nr. 90.7 Daarna`.
private func beginsNoteCall(_ cursor: Cursor) -> Bool {
    var next = cursor
    guard next.take(UInt8(ascii: ".")), next.takeNumber(upTo: 2) != nil else { return false }
    return next.isAtEnd || next.peek() == 0x0A || (next.take(0x20) && (next.peek().isUppercase || next.isAtEnd))
}

/// Whether `A-C` stands here.
private func beginsLetterRange(_ cursor: Cursor, from start: Int) -> Bool {
    cursor.position == start + 1 && cursor.peek(1).isUppercase && !cursor.peek(2).isLetter && !cursor.peek(2).isDigit
}

/// Takes one paper number and its text, zeros in front of it left out.
func takeOndernummer(_ cursor: inout Cursor) -> NumberReading? {
    skipOndernummer(&cursor).map { range in
        let text = words(cursor.text, range)
        return NumberReading(
            text: text.utf8.first == UInt8(ascii: "0") ? String(text.drop { $0 == "0" }) : text,
            range: ByteRange(range.lowerBound, range.upperBound))
    }
}
