internal import Knowledge
internal import Letters

/// A dossier number and what belongs to it.
struct DossierReading {
    var number: String
    var range: ByteRange<Normalised>
    var toevoeging: (text: String, range: ByteRange<Normalised>)?
    var rijkswet: (text: String, range: ByteRange<Normalised>)?

    var isFiveDigit: Bool { number.utf8.count == 5 }
}

/// Takes a dossier number: `32824`, `32 824`, `32.824`, `31-700`, older ones of four digits and fewer, or the Roman
/// numeral of an Eerste Kamer dossier; with its suffix and rijkswet number.
/// - Parameter isBare: whether no label introduces it; then only five digits count, without a hyphen inside.
func takeDossier(_ cursor: inout Cursor, isBare: Bool) -> DossierReading? {
    guard var reading = takeDossierNumber(&cursor, isBare: isBare) else { return nil }
    reading.rijkswet = takeRijkswet(&cursor)
    reading.toevoeging = takeToevoeging(&cursor, dossier: reading.number)
    if reading.rijkswet == nil { reading.rijkswet = takeRijkswet(&cursor) }
    return reading
}

private func takeDossierNumber(_ cursor: inout Cursor, isBare: Bool) -> DossierReading? {
    let start = cursor.position
    let before = cursor.peek(-1)
    if isBare, before.isLetter || before.isDigit || before == UInt8(ascii: "-") || before == UInt8(ascii: ".") {
        return nil
    }
    guard cursor.takeNumber(upTo: 5) != nil else { return nil }
    let head = start..<cursor.position
    func reading(_ number: String) -> DossierReading {
        DossierReading(number: number, range: ByteRange(start, cursor.position))
    }
    if head.count == 5 {
        let number = words(cursor.text, head)
        guard !isBare || Int(number).map(Dossiers.fiveDigit.contains) == true else {
            cursor.position = start
            return nil
        }
        return reading(number)
    }
    if head.count <= 2 {
        // `32 824`, `32.824`, `31-700`, `5 380`.
        var next = cursor
        let isJoined =
            next.skipSpaces() || next.take(UInt8(ascii: ".")) || (!isBare && head.count == 2 && next.takeDash())
        let tailStart = next.position
        if isJoined, head.count == 2 || !isBare, next.takeNumber(upTo: 3) != nil, next.position - tailStart == 3 {
            let number = words(cursor.text, head) + words(cursor.text, tailStart..<next.position)
            if !isBare || Int(number).map(Dossiers.fiveDigit.contains) == true {
                cursor.position = next.position
                return reading(number)
            }
        }
    }
    guard !isBare, head.count >= 3, head.count <= 4 else {
        cursor.position = start
        return nil
    }
    return reading(words(cursor.text, head))
}

/// `(R 1669)`, `(R2064)`, `R2114`.
private func takeRijkswet(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
    var next = cursor
    next.skipSpaces()
    _ = next.takeDash()
    let isBracketed = next.take(UInt8(ascii: "("))
    let start = next.position
    guard next.take("R", ignoringCase: false) else { return nil }
    _ = next.take(UInt8(ascii: "."))
    next.skipSpaces()
    let digits = next.position
    guard next.takeNumber(upTo: 4) != nil, next.position - digits >= 3 else { return nil }
    let range = ByteRange<Normalised>(start, next.position)
    let text = "R" + words(cursor.text, digits..<next.position)
    if isBracketed, !next.take(UInt8(ascii: ")")) { return nil }
    cursor.position = next.position
    return (text, range)
}

/// The suffix behind a dossier number: a chapter (`VI`, `-VI`, `.VIII`, `, XV`, glued, `hoofdstuk VI`), a fund's letter, or
/// the number of a Council formation. A single letter is a suffix only when a number follows; else it is a paper of the
/// Eerste Kamer.
private func takeToevoeging(
    _ cursor: inout Cursor, dossier: String
) -> (text: String, range: ByteRange<Normalised>)? {
    var next = cursor
    let hadSpace = next.skipSpaces()
    let hadMark = next.takeDash() || next.take(UInt8(ascii: ".")) || next.take(UInt8(ascii: ","))
    let hadComma = hadMark && cursor.text[next.position - 1] == UInt8(ascii: ",")
    next.skipSpaces()
    if dossier == String(Dossiers.councilDossier), hadSpace || hadMark, !hadComma || next.peek().isDigit {
        let start = next.position
        if let number = next.takeNumber(upTo: 2), next.position - start == 2, (1...34).contains(number) {
            cursor.position = next.position
            return (words(cursor.text, start..<next.position), ByteRange(start, next.position))
        }
        next.position = start
    }
    if next.takeWord("hoofdstuk") { next.skipSpaces() }
    let start = next.position
    while next.peek().isUppercase, next.position - start < 6 { next.position += 1 }
    guard next.position > start, !next.peek().isLetter, !next.peek().isDigit else { return nil }
    let text = words(cursor.text, start..<next.position)
    let isChapter = Toevoegingen.isChapter(text)
    guard isChapter || Toevoegingen.isFund(text) else { return nil }
    let isFollowed = numberFollows(next)
    if text.utf8.count == 1 || hadComma { guard isFollowed else { return nil } }
    cursor.position = next.position
    return (text, ByteRange(start, next.position))
}

/// Whether a paper's number follows a possible suffix: `, nr. 3`, `-12`, `, D`, ` nr 6`, `/33`.
private func numberFollows(_ cursor: Cursor) -> Bool {
    var next = cursor
    next.skipSpaces()
    if next.peek() == UInt8(ascii: "(") { return false }
    let hadMark = next.take(UInt8(ascii: ",")) || next.takeDash() || next.take(UInt8(ascii: "/"))
    next.skipSpaces()
    if takeNumberWord(&next) { return true }
    guard hadMark else { return false }
    if takeOndernummer(&next) != nil { return true }
    return false
}
