internal import Knowledge
internal import Letters
internal import Text

/// The head of a printed paper, which names the paper itself:
///
///     Tweede Kamer der Staten-Generaal
///     Vergaderjaar 2023–2024
///     36 410 VI     Vaststelling van de begrotingsstaten …
///     Nr. 84        MOTIE VAN HET LID …
struct PaperHead {
    var kamer: Kamer?
    var vergaderjaar: Vergaderjaar?
    /// In the order printed; the first owns the number.
    var dossiers: [KamerstukParts] = []
    var ondernummer = ""
    /// From the first dossier to the number.
    var range = 0..<0
    /// What the paper is, as printed in capitals: `MOTIE VAN HET LID …`.
    var title: String?

    var parts: KamerstukParts {
        var parts = dossiers[0]
        parts.kamer = kamer
        parts.vergaderjaar = vergaderjaar
        parts.ondernummer = ondernummer
        return parts
    }
}

/// Reads the head of a printed paper, or nothing when the text does not begin with one.
func readPaperHead(_ text: Span<UInt8>, _ lines: Lines) -> PaperHead? {
    var head = PaperHead()
    for index in 0..<lines.count {
        let line = trimmed(text, lines[index])
        guard line.upperBound < headLength else { return nil }
        guard !line.isEmpty else { continue }
        var cursor = Cursor(text, at: line.lowerBound)
        if head.dossiers.isEmpty, cursor.take("tweede kamer der staten-generaal") {
            head.kamer = .tweede
        } else if head.dossiers.isEmpty, cursor.take("eerste kamer der staten-generaal") {
            head.kamer = .eerste
        } else if head.dossiers.isEmpty, cursor.stands("vergaderjaar "), let year = takeYears(&cursor) {
            head.vergaderjaar = year.year
        } else if head.kamer == nil || head.vergaderjaar == nil {
            continue
        } else if let dossier = takeDossier(&cursor, isBare: true, kamer: nil), endsColumn(cursor, line) {
            if head.dossiers.isEmpty { head.range = line.lowerBound..<line.upperBound }
            head.dossiers.append(
                KamerstukParts(
                    dossier: dossier.number, toevoeging: dossier.toevoeging?.text ?? suffixInColumn(cursor, line)))
        } else if let last = head.dossiers.last, last.toevoeging == nil, isSuffix(words(text, line)) {
            head.dossiers[head.dossiers.count - 1].toevoeging = words(text, line)
        } else if !head.dossiers.isEmpty,
            let number = takeHeadNumber(Cursor(text, at: line.lowerBound), line, head.kamer)
        {
            head.ondernummer = number
            head.range = head.range.lowerBound..<line.upperBound
            head.title = title(text, lines, index)
            return head
        }
    }
    return nil
}

/// The words in capitals behind the number, or in the lines below it.
private func title(_ text: Span<UInt8>, _ lines: Lines, _ number: Int) -> String? {
    var title: [String] = []
    for index in number..<min(lines.count, number + 6) {
        var line = trimmed(text, lines[index])
        if index == number {
            // The number's column ends with a gap.
            guard let gap = line.dropLast().last(where: { text[$0].isSpace && text[$0 + 1].isSpace }) else { continue }
            line = gap + 2..<line.upperBound
            guard line.contains(where: { text[$0].isLetter }) else { continue }
        }
        let isCapitals = !line.isEmpty && text[line.lowerBound].isUppercase && !line.contains { text[$0].isLowercase }
        if isCapitals { title.append(plain(text, line)) } else if !line.isEmpty { break }
    }
    return title.isEmpty || title == ["BRIEF"] ? nil : title.joined(separator: " ")
}

/// The head of a printed paper lies within this many bytes.
private let headLength = 3_000

/// Whether the left column ends here: at the end of the line, or with white space before a title.
private func endsColumn(_ cursor: Cursor, _ line: Range<Int>) -> Bool {
    cursor.position == line.upperBound || (cursor.peek().isSpace && !cursor.peek(1).isDigit)
}

/// The letters of a fund behind the dossier, which no title begins with: `36 800 A     Vaststelling …`.
private func suffixInColumn(_ start: Cursor, _ line: Range<Int>) -> String? {
    var cursor = start
    guard cursor.skipSpaces() else { return nil }
    let first = cursor.position
    while cursor.position < line.upperBound, cursor.peek().isUppercase { cursor.position += 1 }
    let letters = words(cursor.text, first..<cursor.position)
    let isColumn = cursor.position == line.upperBound || cursor.peek().isSpace
    return isColumn && isSuffix(letters) ? letters : nil
}

private func isSuffix(_ words: String) -> Bool { Toevoegingen.isChapter(words) || Toevoegingen.isFund(words) }

/// The number in the left column: `Nr. 84`, in the Eerste Kamer also `C` or `AB`.
private func takeHeadNumber(_ start: Cursor, _ line: Range<Int>, _ kamer: Kamer?) -> String? {
    var cursor = start
    if takeNumberWord(&cursor), let number = takeOndernummer(&cursor), endsColumn(cursor, line) { return number.text }
    guard kamer == .eerste else { return nil }
    cursor = start
    while cursor.peek().isUppercase, cursor.position < start.position + 2 { cursor.position += 1 }
    let isColumn = cursor.position == line.upperBound || (cursor.peek() == 0x20 && cursor.peek(1) == 0x20)
    return cursor.position > start.position && isColumn ? words(cursor.text, start.position..<cursor.position) : nil
}
