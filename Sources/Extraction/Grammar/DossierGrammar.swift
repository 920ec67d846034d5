internal import Knowledge
internal import Letters
internal import Text

/// A dossier number and what belongs to it.
struct DossierReading {
    var number: String
    var range: ByteRange<Normalised>
    var toevoeging: (text: String, range: ByteRange<Normalised>)?
    var rijkswet: (text: String, range: ByteRange<Normalised>)?

    var isFiveDigit: Bool { number.utf8.count == 5 && !isRoman }
    /// A dossier of the Eerste Kamer with a Roman number (`CXXIV`).
    var isRoman: Bool { number.utf8.first?.isUppercase == true }
    /// The offset past its last part.
    var end: Int { max(range.end, toevoeging?.range.end ?? 0, rijkswet?.range.end ?? 0) }
}

/// Takes a dossier number: `32824`, `32 824`, `32.824`, `31-700`, older ones of four digits and fewer; with its suffix
/// and rijkswet number.
/// - Parameters:
///   - isBare: whether no label introduces it; then only five digits count, without a hyphen inside.
///   - kamer: the chamber named before it; single letters behind the number are papers of the Eerste Kamer then.
func takeDossier(_ cursor: inout Cursor, isBare: Bool, kamer: Kamer?) -> DossierReading? {
    guard var reading = takeDossierNumber(&cursor, isBare: isBare) else { return nil }
    reading.rijkswet = takeRijkswet(&cursor)
    reading.toevoeging = takeToevoeging(&cursor, dossier: reading.number, kamer: kamer)
    if reading.rijkswet == nil { reading.rijkswet = takeRijkswet(&cursor) }
    return reading
}

/// Takes the Roman number of a dossier of the Eerste Kamer, `CXXIV`; one of one letter is a paper's own number.
func takeRomanDossier(_ cursor: inout Cursor) -> DossierReading? {
    let start = cursor.position
    while cursor.position - start <= longestRoman, isRomanDigit(cursor.peek()) { cursor.position += 1 }
    let text = words(cursor.text, start..<cursor.position)
    guard cursor.position - start >= 2, !cursor.peek().isLetter, !cursor.peek().isDigit,
        let value = romanValue(text), value <= 399
    else {
        cursor.position = start
        return nil
    }
    return DossierReading(number: text, range: ByteRange(start, cursor.position))
}

/// Longer than any dossier of the Eerste Kamer in Roman numerals.
let longestRoman = 12

func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"): true
    default: false
    }
}

private func takeDossierNumber(_ cursor: inout Cursor, isBare: Bool) -> DossierReading? {
    let start = cursor.position
    let before = cursor.peek(-1)
    if isBare, before.isLetter || before.isDigit || before == UInt8(ascii: "-") { return nil }
    // `t.v.v.33400` begins a number, `3.33400` does not.
    if isBare, before == UInt8(ascii: "."), !cursor.peek(-2).isLetter { return nil }
    guard cursor.takeNumber(upTo: 5) != nil else { return nil }
    let head = start..<cursor.position
    func reading(_ number: String) -> DossierReading? {
        guard !isBare || Int(number).map(Dossiers.fiveDigit.contains) == true else {
            cursor.position = start
            return nil
        }
        return DossierReading(number: number, range: ByteRange(start, cursor.position))
    }
    switch head.count {
    case 5: return reading(words(cursor.text, head))
    case 1...2:
        // `32 824`, `32.824`, `31-700`, `5 380`.
        var next = cursor
        let isJoined =
            next.skipSpaces() || next.take(UInt8(ascii: ".")) || (!isBare && head.count == 2 && next.takeDash())
        let tail = next.position
        if isJoined, head.count == 2 || !isBare, next.takeNumber(upTo: 3) != nil, next.position - tail == 3 {
            cursor.position = next.position
            return reading(words(cursor.text, head) + words(cursor.text, tail..<next.position))
        }
    case 3...4 where !isBare: return reading(words(cursor.text, head))
    default: break
    }
    cursor.position = start
    return nil
}

/// `(R 1669)`, `(R2064)`, `R2114`.
private func takeRijkswet(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
    var next = cursor
    next.skipSpaces()
    if !next.takeDash() { _ = next.take(UInt8(ascii: "/")) }
    let isBracketed = next.take(UInt8(ascii: "(")) || next.take(UInt8(ascii: "["))
    let start = next.position
    guard next.take("R", ignoringCase: false) else { return nil }
    _ = next.take(UInt8(ascii: "."))
    next.skipSpaces()
    let digits = next.position
    guard next.takeNumber(upTo: 4) != nil, next.position - digits >= 3 else { return nil }
    let text = "R" + words(cursor.text, digits..<next.position)
    if isBracketed, !next.take(UInt8(ascii: ")")), !next.take(UInt8(ascii: "]")) { return nil }
    cursor.position = next.position
    return (text, ByteRange(start, next.position))
}

/// The suffix behind a dossier number: a chapter (`VI`, `-VI`, `.VIII`, `, XV`, glued, `hoofdstuk VI`), a fund's
/// letter, or the number of a sub-dossier (`21501-32`).
private func takeToevoeging(
    _ cursor: inout Cursor, dossier: String, kamer: Kamer?
) -> (text: String, range: ByteRange<Normalised>)? {
    var next = cursor
    let hadSpace = next.skipSpaces()
    let isHyphenated = next.takeDash()
    let hadComma = !isHyphenated && next.take(UInt8(ascii: ","))
    if !isHyphenated, !hadComma { _ = next.take(UInt8(ascii: ".")) }
    let isGlued = next.position == cursor.position
    next.skipSpaces()
    if let number = takeSubdossier(
        &next, dossier: dossier, isAllowed: hadSpace || !isGlued, hadComma: hadComma, isHyphenated)
    {
        cursor.position = next.position
        return number
    }
    let names = takeChapterWord(&next)
    let start = next.position
    while next.peek().isUppercase, next.position - start < 6 { next.position += 1 }
    guard next.position > start, !next.peek().isLetter, !next.peek().isDigit else { return nil }
    var text = words(cursor.text, start..<next.position)
    // `17 600 IX B, nr. 21`: chapters IXA and IXB.
    if text == "IX", next.peek() == 0x20, next.peek(1) == UInt8(ascii: "A") || next.peek(1) == UInt8(ascii: "B"),
        next.peek(2) == UInt8(ascii: ",")
    {
        text += words(cursor.text, next.position + 1..<next.position + 2)
        next.position += 2
    }
    // A chapter that cannot be one is written all the same, and its paper is none without it (check D6).
    let isMalformed = Toevoegingen.isMalformedChapter(text) && numberFollows(next)
    guard Toevoegingen.isChapter(text) || Toevoegingen.isFund(text) || isMalformed else { return nil }
    let suffixes = Dossiers.suffixes(of: dossier)
    let isKnown = if case .budget(let known) = suffixes { known.contains(text) } else { false }
    let isFollowed = numberFollows(next) || (kamer != .eerste && isKnown && dossierFollows(next))
    let isSuffix =
        if names {
            true
        } else if text.utf8.count > 1 {
            // `36 600, VI` is a chapter, `31 145, AA` never gets here; `36 327, XI` needs a number behind it.
            !hadComma || isKnown || isFollowed
        } else if suffixes == .none {
            // A letter behind a dossier that is no budget is a paper of the Eerste Kamer.
            false
        } else {
            // `36600-B` and `36 600 B` without a number are the fund, `36 600, B` the paper B of the Eerste Kamer
            // (check D7); `19105, A-C` are papers too.
            (isFollowed
                && (!hadComma || numberWordFollows(next) || (isKnown && (kamer != .eerste || letterFollows(next)))))
                || (!hadComma && kamer != .eerste
                    && (isKnown || isHyphenated && suffixes == .unknown && dossier.utf8.count == 5))
        }
    guard isSuffix else { return nil }
    let range = ByteRange<Normalised>(start, next.position)
    if Toevoegingen.isChapter(text) { skipFurtherChapters(&next) }
    cursor.position = next.position
    return (text, range)
}

func takeChapterWord(_ cursor: inout Cursor) -> Bool {
    for word in ["hoofdstukken", "hoofdstuk", "hoofdst", "hfdst", "hfst"] as [StaticString] where cursor.takeWord(word)
    {
        _ = cursor.take(UInt8(ascii: "."))
        cursor.skipSpaces()
        return true
    }
    return false
}

/// Skips the chapters after the first in `hoofdstuk VI en VII, nr. 7`: the number belongs to the first one.
private func skipFurtherChapters(_ cursor: inout Cursor) {
    var next = cursor
    while true {
        next.skipSpaces()
        let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/"))
        next.skipSpaces()
        guard next.takeWord("en") || hadMark else { return }
        next.skipSpaces()
        let start = next.position
        while next.peek().isUppercase, next.position - start < 6 { next.position += 1 }
        guard next.position > start + (hadMark ? 1 : 0), !next.peek().isLetter, !next.peek().isDigit,
            Toevoegingen.isChapter(words(cursor.text, start..<next.position)),
            numberFollows(next) || chapterFollows(next)
        else { return }
        cursor = next
    }
}

private func chapterFollows(_ cursor: Cursor) -> Bool {
    var next = cursor
    next.skipSpaces()
    return next.takeWord("en") || next.take(UInt8(ascii: ","))
}

/// Takes the two digits of a sub-dossier: the Council formations of 21 501, and elsewhere only `21 299-01, nr. 4`.
private func takeSubdossier(
    _ cursor: inout Cursor, dossier: String, isAllowed: Bool, hadComma: Bool, _ isHyphenated: Bool
) -> (text: String, range: ByteRange<Normalised>)? {
    let isCouncil = dossier == String(Dossiers.councilDossier)
    let start = cursor.position
    guard isAllowed, !hadComma || isCouncil, let number = cursor.takeNumber(upTo: 2), cursor.position - start == 2,
        isCouncil ? (1...34).contains(number) : isHyphenated && number < 10 && numberFollows(cursor)
    else {
        cursor.position = start
        return nil
    }
    return (words(cursor.text, start..<cursor.position), ByteRange(start, cursor.position))
}

/// Whether a paper's number follows a possible suffix: `, nr. 3`, `-12`, `, D`, ` nr 6`, `/33`, `, letter M`,
/// `, blg I`.
private func numberFollows(_ cursor: Cursor) -> Bool {
    var next = cursor
    next.skipSpaces()
    if next.peek() == UInt8(ascii: "(") { return false }
    let hadComma = next.take(UInt8(ascii: ","))
    let hadMark = hadComma || next.takeDash() || next.take(UInt8(ascii: "/"))
    next.skipSpaces()
    if hadComma, takeAndOthers(&next) { skipSeparators(&next) }
    if takeNumberWord(&next) || takeAnnexWord(&next) { return true }
    guard skipOndernummer(&next) != nil else { return false }
    // `29200 X 4)`: no mark, but the citation ends with it.
    return hadMark || next.isAtEnd || ".;)\n".utf8.contains(next.peek())
}

/// Whether a paper's letter follows: `36 600, B, K`.
private func letterFollows(_ cursor: Cursor) -> Bool {
    var next = cursor
    guard next.take(UInt8(ascii: ",")) else { return false }
    next.skipSpaces()
    return next.peek().isUppercase && skipOndernummer(&next) != nil
}

/// Whether `, nr. 3` follows: then the letter before it is no paper.
private func numberWordFollows(_ cursor: Cursor) -> Bool {
    var next = cursor
    skipSeparators(&next)
    return takeNumberWord(&next)
}

/// Takes `enz.`, `e.v.`, `c.a.` behind a dossier: others belong to it that are not named.
func takeAndOthers(_ cursor: inout Cursor) -> Bool {
    for word in ["enz", "e.v", "c.a", "e.a"] as [StaticString] where cursor.takeWord(word) {
        _ = cursor.take(UInt8(ascii: "."))
        return true
    }
    return false
}

/// Whether another dossier follows in a list: `36 600 B en 36 600 C, nr. 6`.
private func dossierFollows(_ cursor: Cursor) -> Bool {
    var next = cursor
    next.skipSpaces()
    guard next.take(UInt8(ascii: ",")) || next.takeWord("en") else { return false }
    next.skipSpaces()
    return takeDossierNumber(&next, isBare: true) != nil
}
