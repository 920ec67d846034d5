internal import Knowledge
internal import Letters
internal import Text

/// Reads what a letter says of itself beside its date: subject, reference numbers, place and signatories. A label
/// stands before its value in the same line, or in the line above it.
func readHead(_ text: Span<UInt8>, _ lines: Lines, _ anchors: Anchors, _ head: inout LetterHead) {
    /// An empty label, whose value may stand in the next line.
    var label: Hoofdlabel?
    var signature = Signature()
    /// Whether the line before began with a label: in a column of them one space stands before the value.
    var isColumn = false
    func read(_ line: Range<Int>) {
        let found =
            line.lowerBound < headLength && line.count < longestLabelLine
            ? Hoofdlabel.read(text, line, inColumn: isColumn) : nil
        isColumn = line.lowerBound < headLength && Hoofdlabel.read(text, line, inColumn: true) != nil
        if let pending = label, found == nil, let field = pending.field, head[keyPath: field] == nil,
            pending.announces(text, line)
        {
            label = nil
            head[keyPath: field] = value(text, line)
            return
        }
        // A label with its value beside it may stand between.
        if found?.value.isEmpty != false { label = nil }
        if let (words, value) = found {
            if value.isEmpty {
                label = words
            } else if let field = words.field, head[keyPath: field] == nil {
                head[keyPath: field] = Extraction.value(text, value)
            }
            return
        }
        if line.lowerBound < headLength, head.kamer == nil { head.kamer = addressee(text, line) }
        signature.read(text, line, &head)
    }
    for index in 0..<lines.count {
        let line = trimmed(text, lines[index])
        if !line.isEmpty { read(line) }
        readRunOnHead(text, lines[index], &head)
    }
    readCase(text, anchors, &head)
    if head.zaak == nil, let theirs = head.uwKenmerk, isCase(theirs) { head.zaak = theirs }
    if head.selfID != nil, let title = readPaperHead(text, lines)?.title {
        head.onderwerp = head.onderwerp ?? title
        head.soort = Soorten.sort(ofTitle: title)
    }
    head.soort = head.soort ?? head.onderwerp.flatMap(Soorten.sort(ofSubject:))
}

/// The head of a letter lies within this many bytes; in a Markdown table they are mostly spaces.
private let headLength = 20_000

/// A line with more bytes holds more than a label and its value.
private let longestLabelLine = 400

extension Hoofdlabel {
    /// What its value fills.
    fileprivate var field: WritableKeyPath<LetterHead, String?>? {
        switch self {
        case .onderwerp: \.onderwerp
        case .kenmerk: \.kenmerk
        case .uwKenmerk: \.uwKenmerk
        case .zaak: \.zaak
        case .bijlagen: \.bijlagen
        default: nil
        }
    }
}

/// The words of a value; nothing when they hold neither letter nor digit (`Ons kenmerk -`).
private func value(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    for index in range where text[index].isLetter || text[index].isDigit {
        // Without the backslashes of Markdown.
        return words(text, range).replacing("\\'", with: "'").replacing("\\\"", with: "\"")
    }
    return nil
}

/// Reads the case that a covering sentence answers: `uw brief van 5 juli 2024, nr. 2024Z11859`.
private func readCase(_ text: Span<UInt8>, _ anchors: Anchors, _ head: inout LetterHead) {
    for digit in anchors.digits where digit < headLength {
        var cursor = Cursor(text, at: Int(digit))
        guard cursor.peek(4) == UInt8(ascii: "Z"), let year = cursor.takeNumber(upTo: 4), (2000...2199).contains(year),
            cursor.take("Z", ignoringCase: false), cursor.takeNumber(upTo: 5) != nil,
            cursor.position == Int(digit) + 10,
            standsCaseWord(text, before: Int(digit))
        else { continue }
        let name = words(text, Int(digit)..<cursor.position)
        if head.zaak == nil { head.zaak = name }
        if head.uwKenmerk == nil { head.uwKenmerk = name }
        return
    }
    guard head.uwKenmerk == nil else { return }
    // Another register's number: `uw brief van 8 maart 2024, nr. 5293107`.
    for digit in anchors.digits where digit < headLength {
        var cursor = Cursor(text, at: Int(digit))
        guard cursor.takeNumber(upTo: 9) != nil, cursor.position - Int(digit) >= 5, !cursor.peek().isLetter,
            standsCaseWord(text, before: Int(digit)),
            holdsWord(text, max(0, Int(digit) - 45)..<Int(digit), ["uw brief"]) != nil
        else { continue }
        head.uwKenmerk = words(text, Int(digit)..<cursor.position)
        return
    }
}

/// Whether a reference is the number of a case of the Tweede Kamer: `2024Z11859`.
private func isCase(_ reference: String) -> Bool {
    let bytes = Array(reference.utf8)
    var cursor = Cursor(bytes.span)
    return KamerDocument.take(&cursor)?.kind == .zaak && cursor.isAtEnd
}

private func standsCaseWord(_ text: Span<UInt8>, before position: Int) -> Bool {
    var end = position
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return Cursor(text, at: end - 2).stands("nr") || Cursor(text, at: end - 6).stands("nummer")
        || Cursor(text, at: end - 7).stands("kenmerk")
}

/// The chamber a letter is sent to: `Aan de Voorzitter van de Eerste Kamer`.
private func addressee(_ text: Span<UInt8>, _ line: Range<Int>) -> Kamer? {
    var cursor = Cursor(text, at: line.lowerBound)
    _ = cursor.take("aan ")
    // The chamber's name often runs on in the next line.
    guard cursor.take("de voorzitter van de"), cursor.skipSpaces() else { return nil }
    if cursor.takeWord("eerste") { return .eerste }
    return cursor.takeWord("tweede") ? .tweede : nil
}
