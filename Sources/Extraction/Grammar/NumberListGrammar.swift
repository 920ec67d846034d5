internal import Knowledge
internal import Letters
internal import Text

/// The numbers behind a dossier.
struct NumbersReading {
    var members: [NumberReading]
    var end: Int
}

/// A range of more than this many papers is not expanded (CONTRACT: extract).
let longestRange = 200

/// Takes a list of paper numbers with its ranges: `3, 4 en 7`, `1–3`, `1139 t/m 1141`, `250, 250a`; remarks and dates
/// may stand behind a member (`nrs. 3 (MvT) en 6 (NV)`).
/// - Parameter most: how many members are taken at most.
func takeNumbers(_ cursor: inout Cursor, isIntroduced: Bool, most: Int = .max) -> NumbersReading? {
    if !isIntroduced, beginsYear(cursor) { return nil }
    guard let first = takeOndernummer(&cursor) else { return nil }
    if !isIntroduced, isDateOrUnit(cursor) { return nil }
    let isLetters = first.text.utf8.first?.isUppercase == true
    var members: [NumberReading] = []
    appendRange(from: first, &cursor, to: &members)
    /// Where the list stood before its last member, for taking that back.
    var before: (end: Int, count: Int)?
    while members.count < most {
        var next = cursor
        skipRemarks(&next)
        let joint = next.position
        guard takeListJoint(&next) else { break }
        // `134 en 088-6617734`: a telephone number.
        if next.peek() == UInt8(ascii: "0") { break }
        let isDigit = next.peek().isDigit
        guard isDigit || isLetters, let member = takeOndernummer(&next), !beginsDossierOrYear(next, member) else {
            break
        }
        if isDateOrUnit(next) {
            // `nr. 700, 4 en 5 december`: the member before is a day too.
            var word = Cursor(cursor.text, at: joint)
            if let taken = before, word.skipSpaces(), word.takeWord("en"), isMonth(next) {
                cursor.position = taken.end
                members.removeSubrange(taken.count...)
            }
            break
        }
        if isLetters, isChamber(member.text), beginsYearOrDossier(next) { break }
        before = (cursor.position, members.count)
        cursor = next
        appendRange(from: member, &cursor, to: &members)
    }
    return NumbersReading(members: members, end: cursor.position)
}

/// Takes what joins two numbers of a list.
private func takeListJoint(_ cursor: inout Cursor) -> Bool {
    cursor.skipSpaces()
    let hadMark = cursor.take(UInt8(ascii: ",")) || cursor.take(UInt8(ascii: "/")) || cursor.take(UInt8(ascii: "&"))
    cursor.skipSpaces()
    let hadWord = cursor.takeWord("of") || takeJoiningWord(&cursor)
    cursor.skipSpaces()
    return hadMark || hadWord
}

/// Takes a word that joins references: `en`, `alsmede`, `resp.` ….
func takeJoiningWord(_ cursor: inout Cursor) -> Bool {
    guard cursor.peek().isLowercase else { return false }
    for word in [
        "en", "alsmede", "alsook", "evenals", "respectievelijk", "resp", "onderscheidenlijk", "dan wel", "c.q",
    ] as [StaticString]
    where cursor.takeWord(word) {
        _ = cursor.take(UInt8(ascii: "."))
        var ook = cursor
        if ook.skipSpaces(), ook.takeWord("ook") { cursor = ook }
        return true
    }
    return false
}

/// Skips what may stand behind a number before the list goes on: a remark in brackets, a date (`d.d. 1 juni 2021`),
/// `e.v.`.
func skipRemarks(_ cursor: inout Cursor) {
    while true {
        var next = cursor
        next.skipSpaces()
        guard
            skipBracketed(&next) || skipDate(&next) || next.take("e.v.") || next.take(", met bijlagen")
                || next.take("met bijlagen")
                || next.take(", bijlage,") || next.take(", herdruk")
        else { return }
        cursor = next
    }
}

/// Skips a short remark in brackets that holds no long number.
func skipBracketed(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    guard next.take(UInt8(ascii: "(")) else { return false }
    // `(en nr. 1115)` goes on.
    var joint = next
    if takeJoiningWord(&joint) { return false }
    var digits = 0
    let limit = next.position + 60
    while next.position < limit, !next.isAtEnd {
        let byte = next.peek()
        if next.take(UInt8(ascii: ")")) {
            cursor = next
            return true
        }
        if byte == UInt8(ascii: "(") || byte == 0x0A { return false }
        // A dossier in brackets is no remark.
        if byte.isDigit, digits == 0 {
            var dossier = next
            if takeDossier(&dossier, isBare: true, kamer: nil) != nil { return false }
        }
        digits = byte.isDigit ? digits + 1 : 0
        if digits > 4 { return false }
        next.position += 1
    }
    return false
}

private func skipDate(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    guard next.take("d.d.") || next.takeWord("dd") || next.takeWord("van") || next.take(UInt8(ascii: ",")) else {
        return false
    }
    next.skipSpaces()
    guard next.takeNumber(upTo: 2) != nil, isMonth(next) else { return false }
    next.skipSpaces()
    _ = Maanden.take(&next)
    cursor = next
    next.skipSpaces()
    if let year = next.takeNumber(upTo: 4), (1900...2199).contains(year) { cursor = next }
    return true
}

private func appendRange(from first: NumberReading, _ cursor: inout Cursor, to members: inout [NumberReading]) {
    var next = cursor
    next.skipSpaces()
    let isDash = next.takeDash()
    var isRange = isDash || next.take("t/m") || next.takeWord("tm")
    if !isRange, next.takeWord("tot") {
        next.skipSpaces()
        isRange = next.takeWord("en")
        next.skipSpaces()
        isRange = isRange && next.takeWord("met")
    }
    next.skipSpaces()
    // `nr. 684 t/m nr. 686`.
    if isRange, !isDash { _ = takeNumberWord(&next) }
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
private func appendLetters(from first: NumberReading, _ cursor: inout Cursor, to members: inout [NumberReading]) -> Bool
{
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
    if isMonth(cursor) { return true }
    return units.contains { next.takeWord($0) }
}

/// Whether a month follows.
private func isMonth(_ cursor: Cursor) -> Bool {
    var next = cursor
    return next.skipSpaces() && Maanden.take(&next) != nil
}

/// What a number counts when one of these words stands behind it.
private let units: [StaticString] = [
    "euro", "miljoen", "miljard", "duizend", "procent", "leden", "jaar", "jaren", "maanden", "maand", "weken", "week",
    "dagen", "dag",
    "uur", "uren", "minuten", "keer", "maal", "gemeenten", "provincies", "landen", "personen", "mensen", "kinderen",
    "leerlingen",
    "studenten", "scholen", "bedrijven", "huishoudens", "woningen", "inwoners", "zaken", "moties", "amendementen",
    "brieven",
    "bijlagen", "vragen", "pagina's", "pagina’s", "bladzijden", "artikelen", "rapporten", "toezeggingen",
    "aanbevelingen", "maatregelen",
    "andere", "overige", "verdere", "nadere", "wetsvoorstellen", "stukken", "kilometer", "kilogram", "ton", "hectare",
    "meter", "plaatsen",
    "banen", "fte", "km", "kg", "cm", "mm", "ha",
]

/// Whether a chamber's numeral, with a year or dossier behind it, begins the next citation.
private func beginsYearOrDossier(_ cursor: Cursor) -> Bool {
    var next = cursor
    skipSeparators(&next)
    return next.peek().isDigit && next.peek(1).isDigit
}

private func isChamber(_ text: String) -> Bool { text == "I" || text == "II" || text == "EK" || text == "TK" }

/// Whether a pair of years stands here: `2019-2020`, `2019/20`.
private func beginsYear(_ cursor: Cursor) -> Bool {
    var next = cursor
    return takeYears(&next) != nil
}

/// Whether a list's next number is really the beginning of another dossier (`31 145`, `29754-12`), year (`2010/11`) or
/// label.
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
