internal import Letters
internal import Text

/// A number that may call a note though it does not stand stuck to a word or its stop: behind a year (`2025.2 Klaar`),
/// behind capitals (`EG1`), before the next sentence without a space (`hier.2In`), behind a stop and a space
/// (`Wob. 2 Dat`), beside another call (`?1, 2`). It counts only where the sequence asks for it.
func readDoubtfulCall(_ text: Span<UInt8>, at digit: Int) -> NoteMark? {
    var cursor = Cursor(text, at: digit)
    guard digit > 2, text[digit] != UInt8(ascii: "0"), !text[digit - 1].isDigit,
        let number = cursor.takeNumber(upTo: 2), number > 0
    else { return nil }
    let isDoubtful =
        switch text[digit - 1] {
        case UInt8(ascii: "."): stopCalls(text, at: digit, until: cursor)
        case UInt8(ascii: " "): spaceCalls(text, at: digit, until: cursor)
        case let byte: byte.isUppercase && text[digit - 2].isUppercase && cursor.endsWord
        }
    return isDoubtful ? NoteMark(syntax: .glued, number: number, range: digit..<cursor.position) : nil
}

/// Behind a stop: of a year that ends its sentence, or of a word with the next sentence stuck to the number.
private func stopCalls(_ text: Span<UInt8>, at digit: Int, until end: Cursor) -> Bool {
    let yearDigits = 4
    let stop = digit - 1
    let endsYear =
        stop > yearDigits && (1...yearDigits).allSatisfy { text[stop - $0].isDigit }
        && !text[stop - yearDigits - 1].isDigit
    // `waren dat er 17.3 De`: a number of one or two digits that ends its sentence.
    if stop > 3, text[stop - 1].isDigit, !text[stop - 2].isDigit || !text[stop - 3].isDigit, end.beginsSentence {
        return true
    }
    if endsYear { return end.beginsSentence || end.peek().isSpace && end.peek(1) == UInt8(ascii: "\n") }
    return text[stop - 1].isLowercase && end.peek().isUppercase && end.peek(1).isLowercase
}

/// Behind a space: after another call and a comma, or after a stop where a sentence begins.
private func spaceCalls(_ text: Span<UInt8>, at digit: Int, until end: Cursor) -> Bool {
    switch text[digit - 2] {
    case UInt8(ascii: ","): text[digit - 3].isDigit && end.endsWord
    case UInt8(ascii: "."): text[digit - 3].isLowercase && end.beginsSentence
    default: false
    }
}

extension Cursor {
    fileprivate var beginsSentence: Bool { peek().isSpace && (peek(1).isUppercase || isAtEnd) }

    fileprivate var endsWord: Bool {
        isAtEnd || peek().isSpace || ".,;:)".utf8.contains(peek()) && !peek(1).isDigit
    }
}

/// Ties notes 1, 2, 3 … to numbers by their sequence: each call stands behind the one before it and before its note.
///
/// What fits is kept; a note whose call is not seen, or of which two doubtful numbers may be the call, stays without
/// one.
/// - Returns: nothing where too little fits for the numbers to be calls at all.
func tieBySequence(_ notes: [RawNote], clear: [RawNote], doubtful: [RawNote]) -> [RawNote]? {
    guard notes.count > 1 else { return nil }
    let clearByLabel = Dictionary(grouping: clear, by: \.label)
    let doubtfulByLabel = Dictionary(grouping: doubtful, by: \.label)
    var called: [RawNote] = []
    var position = 0
    for note in notes {
        func fits(_ call: RawNote) -> Bool { call.range.start >= position && call.range.end <= note.range.start }
        let unsure = doubtfulByLabel[note.label, default: []].filter(fits)
        let call = clearByLabel[note.label, default: []].first(where: fits) ?? (unsure.count == 1 ? unsure[0] : nil)
        guard let call else { continue }
        called.append(call)
        position = call.range.end
    }
    let labels = Set(notes.map(\.label))
    let asked = clear.count { labels.contains($0.label) && $0.range.end <= notes[0].range.start }
    let taken = called.count { call in clearByLabel[call.label, default: []].contains { $0.range == call.range } }
    // Numbers that call nothing here are those of lists and names: most must fit, and the first or several in a row.
    let isSequence = called.count * 3 >= notes.count * 2 && called.count > asked - min(asked, taken)
    let begins = called.first?.label == notes[0].label || called.count > 2
    return isSequence && begins ? called : nil
}
