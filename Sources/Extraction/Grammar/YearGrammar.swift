internal import Letters
internal import Text

/// The parliamentary year of a citation and its words.
struct YearReading {
    /// The first year named; of a range or list, the year it begins with.
    let year: Vergaderjaar
    let range: ByteRange<Normalised>
}

/// Takes a parliamentary year, a range (`1993/94-1996/97`) or a list of them.
func takeYears(_ cursor: inout Cursor) -> YearReading? {
    let start = cursor.position
    var isIntroduced = false
    for word in ["vergaderjaren", "vergaderjaar", "verg. jaar", "zittingsjaar", "zitting", "jaargang"] as [StaticString]
    where cursor.takeWord(word) {
        isIntroduced = true
        skipSeparators(&cursor)
    }
    let yearStart = cursor.position
    guard let year = takeYear(&cursor, isIntroduced: isIntroduced) else {
        cursor.position = start
        return nil
    }
    var end = cursor.position
    // A longer list is a table.
    for _ in 0..<20 {
        var next = cursor
        next.skipSpaces()
        guard next.takeDash() || next.take(UInt8(ascii: ",")) || next.takeWord("en") else { break }
        next.skipSpaces()
        guard takeYear(&next, isIntroduced: false) != nil else { break }
        end = next.position
        cursor = next
    }
    cursor.position = end
    return YearReading(year: year, range: ByteRange(yearStart, end))
}

/// Skips a single year, which makes no parliamentary year: `zitting 1977`, and a calendar year before a dossier of five
/// digits (`Kamerstuk II 2022, 36 045, nr. 88`).
func skipSingleYear(_ cursor: inout Cursor) {
    var next = cursor
    let isSession = next.takeWord("zitting")
    next.skipSpaces()
    guard let year = next.takeNumber(upTo: 4), (1814...2199).contains(year) else { return }
    if isSession {
        cursor = next
        return
    }
    guard next.take(UInt8(ascii: ",")) else { return }
    next.skipSpaces()
    var dossier = next
    if takeDossier(&dossier, isBare: true, kamer: nil)?.isFiveDigit == true { cursor = next }
}

/// Takes one pair of years: `2009/10`, `2009-2010`, `'85/86`, `1985/- 86`; with two digits first only after
/// `vergaderjaar` or an apostrophe. The second year is kept as written, right or wrong.
private func takeYear(_ cursor: inout Cursor, isIntroduced: Bool) -> Vergaderjaar? {
    let start = cursor.position
    let isShortened = cursor.takeApostrophe()
    let firstStart = cursor.position
    guard var first = cursor.takeNumber(upTo: 4) else {
        cursor.position = start
        return nil
    }
    var digits = cursor.position - firstStart
    // `20 13-2014`: text recognition broke it.
    if isIntroduced, first == 19 || first == 20, digits == 2, cursor.peek() == 0x20, cursor.peek(1).isDigit,
        cursor.peek(2).isDigit,
        !cursor.peek(3).isDigit
    {
        cursor.position += 1
        first = first * 100 + (cursor.takeNumber(upTo: 2) ?? 0)
        digits = 4
    }
    var century = first
    if digits == 2, isShortened || isIntroduced {
        century = first < 45 ? 2000 + first : 1900 + first
    } else if digits != 4 || !(1814...2199).contains(first) {
        cursor.position = start
        return nil
    }
    cursor.skipSpaces()
    guard cursor.take(UInt8(ascii: "/")) || cursor.takeDash() else {
        cursor.position = start
        return nil
    }
    cursor.skipSpaces()
    if cursor.takeDash() { cursor.skipSpaces() }
    _ = cursor.takeApostrophe()
    let secondStart = cursor.position
    if takeBrokenYear(&cursor, century + 1) { return Vergaderjaar(startingIn: century) }
    guard let second = cursor.takeNumber(upTo: 4), !cursor.peek().isLetter, cursor.position - secondStart != 3,
        // `2004/5`.
        cursor.position - secondStart > 1
            || (second == (century + 1) % 10 && cursor.text[secondStart - 1] == UInt8(ascii: "/"))
    else {
        cursor.position = start
        return nil
    }
    if cursor.position - secondStart == 1 { return Vergaderjaar(startingIn: century) }
    guard cursor.position - secondStart == 2 else {
        // `2013-1234` is no pair of years.
        guard abs(second - century) <= 30 || second % 100 == (century + 1) % 100 else {
            cursor.position = start
            return nil
        }
        return Vergaderjaar(first: century, second: second)
    }
    let sameCentury = century / 100 * 100 + second
    return Vergaderjaar(first: century, second: second == 0 && century % 100 == 99 ? sameCentury + 100 : sameCentury)
}

/// Takes `2012-20 13`'s second year, which text recognition broke in two, when it is the one that must follow.
private func takeBrokenYear(_ cursor: inout Cursor, _ expected: Int) -> Bool {
    var next = cursor
    guard next.takeNumber(upTo: 2) == expected / 100, next.take(0x20) else { return false }
    let start = next.position
    guard next.takeNumber(upTo: 2) == expected % 100, next.position - start == 2, !next.peek().isLetter else {
        return false
    }
    cursor = next
    return true
}
