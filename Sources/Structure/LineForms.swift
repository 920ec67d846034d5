internal import Knowledge
internal import Letters
internal import Text

/// The width that the lines of a text are broken to.
struct LineWidth {
    /// In bytes; nothing where lines are not broken, or end where their writer wants.
    private let width: Int?

    /// Looks at the lines that another one follows: many go on in it where lines are broken.
    init(_ text: Span<UInt8>, _ lines: Lines) {
        var lengths: [Int] = []
        var runningOn = 0
        var last: Range<Int>?
        for index in 0..<min(lines.count, mostLinesLookedAt) {
            let line = trimmed(text, lines[index])
            let isText =
                !line.isEmpty && line.count <= longestLine && text[line.lowerBound] != UInt8(ascii: "|")
                && text[line.lowerBound] != UInt8(ascii: "+")
            if let last, isText {
                lengths.append(Self.length(text, last))
                if runsOn(text, last, line) { runningOn += 1 }
            }
            last = isText ? line : nil
        }
        // One pair alone tells little, unless there are no others.
        guard runningOn > 1 || runningOn == 1 && lengths.count <= 2, runningOn * leastShare >= lengths.count else {
            width = nil
            return
        }
        lengths.sort()
        // Lines of heads and lists are shorter, and words that cannot be broken make a few longer.
        width = lengths[lengths.count * 3 / 4]
    }

    var isBroken: Bool { width != nil }

    /// Whether a line ends where it does because the next words did not fit.
    func isFull(_ text: Span<UInt8>, _ line: Range<Int>, before next: Range<Int>) -> Bool {
        guard let width, line.count <= longestLine else { return false }
        return (Self.length(text, line) + 1 + firstWords(text, next)) * 100 > width * fullShare
    }

    /// Of a line with the white space before its words.
    private static func length(_ text: Span<UInt8>, _ line: Range<Int>) -> Int {
        var start = line.lowerBound
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
        return line.upperBound - start
    }

    /// The bytes of the words that no line's end would part: the first one, and what a number or bracket is stuck to.
    private func firstWords(_ text: Span<UInt8>, _ line: Range<Int>) -> Int {
        var position = line.lowerBound
        while true {
            while position < line.upperBound, text[position] != 0x20 { position += 1 }
            guard position + 1 < line.upperBound else { return position - line.lowerBound }
            guard isStuck(Cursor(text, at: position + 1)) || position > line.lowerBound && text[position - 1] == 0x20
            else {
                return position - line.lowerBound
            }
            position += 1
        }
    }
}

/// Whether no line begins here, since it would look like an item, a note or a gap.
private func isStuck(_ next: Cursor) -> Bool {
    let byte = next.peek()
    return byte.isDigit || byte == 0x20 || "[(|#>+-*".utf8.contains(byte) || byte >= 0xE2 && !byte.isLetter
        || byte.isLowercase && next.peek(1) == UInt8(ascii: ")")
}

/// Whether empty lines part several stretches of a text.
func holdsBlocks(_ text: Span<UInt8>, _ lines: Lines) -> Bool {
    var blocks = 0
    var isInside = false
    for index in 0..<lines.count where blocks <= 1 {
        let isEmpty = trimmed(text, lines[index]).isEmpty
        if !isEmpty, !isInside { blocks += 1 }
        isInside = !isEmpty
    }
    return blocks > 1
}

/// No one breaks lines to a greater width.
private let longestLine = 140
private let mostLinesLookedAt = 4_000
/// One line in so many runs on: heads, lists and addresses do not.
private let leastShare = 3
/// A full line has so many hundredths of the width, with the word that did not fit.
private let fullShare = 80

/// Whether a sentence that a line broke goes on in the next one: no stop at the end of the one, a small letter, bracket
/// or number at the beginning of the other; or the one ends with a word that no line ends with.
func runsOn(_ text: Span<UInt8>, _ line: Range<Int>, _ next: Range<Int>) -> Bool {
    guard !".?!:;|".utf8.contains(text[line.upperBound - 1]), !holdsTab(text, line), !holdsTab(text, next) else {
        return false
    }
    if endsInside(text, line)
        || text[line.upperBound - 1] == UInt8(ascii: ",")
            && (text[next.lowerBound].isLowercase || text[next.lowerBound].isDigit)
    {
        return !beginsList(text, next)
    }
    // `OESO-⏎richtlijnen`.
    if text[line.upperBound - 1] == UInt8(ascii: "-"), line.count > 1, text[line.upperBound - 2].isLetter,
        text[next.lowerBound].isLowercase
    {
        return true
    }
    if text[next.lowerBound] == UInt8(ascii: ")") { return true }
    // An address that was broken before a character in hexadecimal digits.
    if text[next.lowerBound] == UInt8(ascii: "%"), next.count > 2, text[next.lowerBound + 1].isDigit { return true }
    guard line.count > shortestRunningLine else { return false }
    return text[next.lowerBound].isLowercase || text[next.lowerBound] == UInt8(ascii: "(")
}

/// A shorter line is one of a head or list.
private let shortestRunningLine = 20

private func holdsTab(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool { line.contains { text[$0] == 0x09 } }

/// Whether a line ends where no sentence or heading does: behind a comma, `nr.` or a small word (`van de`).
func endsInside(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if text[line.upperBound - 1] == UInt8(ascii: ",") { return line.count > shortestRunningLine }
    var start = line.upperBound
    while start > line.lowerBound, text[start - 1].isLetter || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
    return start < line.upperBound && Regelwoorden.goOn.contains(words(text, start..<line.upperBound))
}

/// Whether an item of a list or a numbered heading begins here: `- `, `• `, `2. Punt`, `a) `, `[1] `, `¹ `.
func beginsList(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var cursor = Cursor(text, at: line.lowerBound)
    for mark in ["- ", "* ", "• ", "– ", "— ", "▪ ", "o ", "‒ ", "·  "] as [StaticString]
    where cursor.stands(mark, ignoringCase: false) { return true }
    if cursor.stands("[") {
        cursor.position += 1
        return cursor.takeNumber(upTo: 3) != nil && cursor.peek() == UInt8(ascii: "]")
            || cursor.peek() == UInt8(ascii: "^")
    }
    _ = cursor.take(UInt8(ascii: "("))
    let first = cursor.position
    if cursor.takeNumber(upTo: 2) != nil {
        // `1.2.3 Uitwerking`, `2) Punt`; `3.500 euro` and `3. 2024` are none.
        while cursor.peek() == UInt8(ascii: "."), cursor.peek(1).isDigit {
            cursor.position += 1
            guard cursor.takeNumber(upTo: 2) != nil else { return false }
        }
        guard cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ")")) || cursor.position > first + 2 else {
            return false
        }
        return cursor.peek() == 0x20 || cursor.peek() == 0x09
    }
    // `a) `, `b. de sluizen`; `p. 19` is none.
    guard cursor.peek().isLowercase, cursor.peek(2) == 0x20 || cursor.peek(2) == 0x09 else {
        return standsSuperscript(cursor)
    }
    return cursor.peek(1) == UInt8(ascii: ")")
        || cursor.peek(1) == UInt8(ascii: ".") && cursor.peek() < UInt8(ascii: "m") && cursor.peek(3).isLetter
}

private func standsSuperscript(_ cursor: Cursor) -> Bool {
    switch (cursor.peek(), cursor.peek(1)) {
    case (0xC2, 0xB9), (0xC2, 0xB2), (0xC2, 0xB3): true
    case (0xE2, 0x81): cursor.peek(2) >= 0xB4 && cursor.peek(2) <= 0xB9
    default: false
    }
}

/// Whether a mark that no line's end puts there begins a paragraph: an item, a heading of Markdown, a row of a table.
func beginsByMark(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    switch text[line.lowerBound] {
    case UInt8(ascii: "#"): isMarkdownHeading(text, line)
    case UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: ">"): true
    default: beginsList(text, line)
    }
}

/// Whether its words begin a paragraph, or stand alone.
func beginsByWords(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    Motievorm.begins(text, line) || standsAlone(text, line) || Hoofdlabel.begins(text, line)
}

/// Whether a title in capitals ends with its line, and what stands below one: the day of a motion, and whom it speaks
/// for.
func endsTitle(_ text: Span<UInt8>, _ line: Range<Int>, before next: Range<Int>) -> Bool {
    let isCapitals = !next.contains { text[$0].isLowercase }
    if Briefhoofd.isTitle(text, line), !isCapitals { return true }
    return Briefhoofd.isEvent(text, line) && line.suffix(4).allSatisfy({ text[$0].isDigit })
        || next.count < 10 && Cursor(text, at: next.lowerBound).stands("de kamer,")
}

func isMarkdownHeading(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var cursor = Cursor(text, at: line.lowerBound)
    while cursor.take(UInt8(ascii: "#")) {}
    return cursor.position > line.lowerBound && cursor.peek() == 0x20
}

/// A line that none continues: a heading of Markdown, `Vraag 3` or `Antwoord op vraag 3`, a row of a table, the office
/// of a signature.
func standsAlone(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let cursor = Cursor(text, at: line.lowerBound)
    if cursor.stands("vraag ") || cursor.stands("antwoord ") {
        return line.count <= 40 && text[line.upperBound - 1].isDigit
    }
    if holdsTab(text, line) || isMarkdownHeading(text, line) || Briefhoofd.isOfficeAlone(text, line)
        || Briefhoofd.isTitle(text, line)
    {
        return true
    }
    return line.count <= Aanhef.longest && text[line.upperBound - 1] == UInt8(ascii: ",")
        && (Aanhef.stands(cursor) || Briefhoofd.isClosing(text, line))
}
