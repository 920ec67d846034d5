internal import Text

/// Whether a line is a running head and nothing else: `Tweede Kamer, vergaderjaar 2023–2024, 36 410 VI, nr. 84   2`.
public func isPrintedHead(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard standsRunningHead(text, at: line.lowerBound) else { return false }
    var cursor = Cursor(text, at: line.lowerBound)
    cursor.skip("tweede", "eerste")
    _ = cursor.takePhrase("kamer, vergaderjaar")
    cursor.skipSpaces()
    guard cursor.takeNumber(upTo: 4) != nil else { return false }
    while cursor.position < line.upperBound {
        let start = cursor.position
        let isKnown = ["nr", "nrs", "aanhangsel", "vragen", "handelingen"].contains { (word: StaticString) in
            cursor.takeWord(word)
        }
        // The chapter of a budget.
        while !isKnown, cursor.peek().isUppercase { cursor.position += 1 }
        if cursor.peek().isLetter { return false }
        if cursor.position == start { cursor.position += 1 }
    }
    return true
}

/// Whether a line is of the imprint at the foot of a printed first page (`ah-tk-20232024-1314`, `ISSN 0921 - 7398`,
/// `’s-Gravenhage 2024   Tweede Kamer, vergaderjaar …`), or the name of a picture or file that an exporting program
/// left.
public func isImprint(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var cursor = Cursor(text, at: line.lowerBound)
    if cursor.stands("ISSN 09", ignoringCase: false) { return line.count < 24 }
    // What a picture is called may cite.
    if cursor.stands("![") {
        return ")}".utf8.contains(text[line.upperBound - 1]) && cursor.peek(2) == UInt8(ascii: "]")
    }
    // The address of the paper itself.
    if cursor.stands("[pdf](") {
        return text[line.upperBound - 1] == UInt8(ascii: ")") && !line.contains { text[$0].isSpace }
    }
    if cursor.stands("image"), line.count < 16 {
        cursor.position += 5
        return cursor.takeNumber(upTo: 3) != nil && cursor.take(UInt8(ascii: "."))
    }
    for name in ["ah-tk-", "ah-ek-", "kst-", "h-tk-", "h-ek-"] as [StaticString] where cursor.stands(name) {
        return !line.contains { text[$0].isSpace }
    }
    guard cursor.take("’s-Gravenhage", ignoringCase: false) || cursor.take("'s-Gravenhage", ignoringCase: false),
        cursor.skipSpaces(),
        cursor.takeNumber(upTo: 4) != nil
    else { return false }
    cursor.skipSpaces()
    return cursor.position >= line.upperBound || isPrintedHead(text, cursor.position..<line.upperBound)
}

/// `Pagina 2 van 7`, `Pagina 2`, `blad 2 van 7`, `2/7`.
public func isPageNumber(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count <= 24 else { return false }
    var cursor = Cursor(text, at: line.lowerBound)
    let isNamed =
        cursor.takeSpaced("pagina") || cursor.takeSpaced("paginanummer") || cursor.takeSpaced("blad")
        || cursor.takeSpaced("bladzijde")
    guard cursor.takeNumber(upTo: 3) != nil else { return false }
    if isNamed, cursor.position == line.upperBound { return true }
    if isNamed { cursor.skipSpaces() }
    guard isNamed && cursor.takeSpaced("van") || cursor.take(UInt8(ascii: "/")) else { return false }
    return cursor.takeNumber(upTo: 3) != nil && cursor.position == line.upperBound
}
