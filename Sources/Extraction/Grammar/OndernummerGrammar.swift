internal import Knowledge
internal import Letters

/// One member of a list of paper numbers.
struct NumberReading {
    let text: String
    /// The number's own words; for the members of a range, the range.
    let range: ByteRange<Normalised>
}

/// The numbers behind a dossier.
struct NumbersReading {
    var members: [NumberReading]
    var end: Int
}

/// A range of more than this many papers is not expanded (CONTRACT: extract).
let longestRange = 200

/// Takes `nr.`, `nrs.`, `nummer(s)`, `stuk nr.`, `no.`, `letter` and the white space after it; also `mr.`, `hr.` and `nr,`,
/// which text recognition makes of it, where digits follow.
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
    if cursor.takeWord("stuk") || cursor.takeWord("stukken") { cursor.skipSpaces() }
    for word in ["nummers", "nummer", "nrs", "nr", "no", "ondernummer", "stuknummer"] as [StaticString]
    where cursor.takeWord(word) || (word.utf8CodeUnitCount <= 3 && takeGlued(&cursor, word)) {
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
        // `nr. 3Periode`: a word that a table left stuck to it is none of the number.
        let next = cursor.peek()
        let goesOn =
            (next.isLetter && !(next.isUppercase && cursor.peek(1).isLowercase)) || next == UInt8(ascii: "%") || next == 0xE2 && cursor.peek(1) == 0x82
            || ((next == UInt8(ascii: ".") || next == UInt8(ascii: ":")) && cursor.peek(1).isDigit)
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
    }
    return start..<cursor.position
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

/// Takes a list of paper numbers with its ranges: `3, 4 en 7`, `1–3`, `1139 t/m 1141`, `250, 250a`.
func takeNumbers(_ cursor: inout Cursor, isIntroduced: Bool) -> NumbersReading? {
    if !isIntroduced, beginsYear(cursor) { return nil }
    guard let first = takeOndernummer(&cursor) else { return nil }
    if !isIntroduced, isDateOrUnit(cursor) { return nil }
    var members: [NumberReading] = []
    appendRange(from: first, &cursor, to: &members)
    while true {
        var next = cursor
        next.skipSpaces()
        let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/")) || next.take(UInt8(ascii: "&"))
        next.skipSpaces()
        let hadWord = next.takeWord("en") || next.takeWord("of")
        guard hadMark || hadWord else { break }
        next.skipSpaces()
        let isDigit = next.peek().isDigit
        // `134 en 088-6617734`: a telephone number.
        if next.peek() == UInt8(ascii: "0") { break }
        guard let member = takeOndernummer(&next), !isDateOrUnit(next),
            isDigit || first.text.utf8.first?.isUppercase == true, !beginsDossierOrYear(next, member)
        else { break }
        cursor = next
        appendRange(from: member, &cursor, to: &members)
    }
    return NumbersReading(members: members, end: cursor.position)
}

private func appendRange(from first: NumberReading, _ cursor: inout Cursor, to members: inout [NumberReading]) {
    var next = cursor
    next.skipSpaces()
    let isRange = next.takeDash() || next.take("t/m") || next.take("tot en met") || next.takeWord("tm")
    next.skipSpaces()
    if isRange, appendLetters(from: first, &next, to: &members) {
        cursor = next
        return
    }
    guard isRange, let low = Int(first.text), let last = takeOndernummer(&next),
        let high = Int(last.text), high > low, !next.peek().isLetter, !next.stands("-"), !isDateOrUnit(next)
    else {
        members.append(first)
        return
    }
    cursor = next
    let range = ByteRange<Normalised>(first.range.start, last.range.end)
    guard high - low < longestRange else {
        members.append(NumberReading(text: first.text, range: range))
        return
    }
    for number in low...high { members.append(NumberReading(text: String(number), range: range)) }
}

/// `A-C`: single letters.
private func appendLetters(from first: NumberReading, _ cursor: inout Cursor, to members: inout [NumberReading]) -> Bool {
    guard first.text.utf8.count == 1, let low = first.text.utf8.first, low.isUppercase, cursor.peek().isUppercase,
        cursor.peek() > low, !cursor.peek(1).isLetter, !cursor.peek(1).isDigit
    else { return false }
    let high = cursor.peek()
    cursor.position += 1
    let range = ByteRange<Normalised>(first.range.start, cursor.position)
    for letter in low...high { members.append(NumberReading(text: String(UnicodeScalar(letter)), range: range)) }
    return true
}

/// Whether what follows a number makes it a day, an amount or a count.
func isDateOrUnit(_ cursor: Cursor) -> Bool {
    var next = cursor
    guard next.skipSpaces() else { return false }
    if Maanden.take(&next) != nil { return true }
    for word in ["euro", "miljoen", "miljard", "procent", "leden", "jaar"] as [StaticString] where next.takeWord(word) {
        return true
    }
    return false
}

/// Whether a pair of years stands here: `2019-2020`, `2019/20`.
private func beginsYear(_ cursor: Cursor) -> Bool {
    var next = cursor
    return takeYears(&next) != nil
}

/// Whether a list's next number is really the beginning of another dossier (`31 145`, `29754-12`), year (`2010/11`) or label.
private func beginsDossierOrYear(_ cursor: Cursor, _ member: NumberReading) -> Bool {
    if cursor.peek() == UInt8(ascii: "/"), cursor.peek(1).isDigit { return member.text.utf8.count == 4 }
    if member.text.utf8.count == 4, cursor.peek() == UInt8(ascii: "-"), cursor.peek(1).isDigit { return true }
    guard member.text.utf8.count == 2 else { return false }
    var next = cursor
    guard next.skipSpaces() else { return false }
    // `…, A en EK 36 600 C`: a label.
    if member.text == "EK" || member.text == "TK" { return next.peek().isDigit }
    let start = next.position
    return next.takeNumber(upTo: 3) != nil && next.position - start == 3
}
