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

/// The call stuck to a year or its full stop: `mijn brief van 7 november 20231`, `sinds 2018.12 Hierbij`, never the
/// number of a post box, an amount or a paper.
func readBehindYear(_ text: Span<UInt8>, at digit: Int) -> NoteMark? {
    var cursor = Cursor(text, at: digit)
    guard digit >= 0, let number = cursor.takeNumber(upTo: 6), !cursor.peek().isLetter, standsAsYear(text, digit) else {
        return nil
    }
    let length = cursor.position - digit - yearDigits
    if length == 0, years.contains(number), cursor.take(UInt8(ascii: ".")) {
        let start = cursor.position
        guard let called = cursor.takeNumber(upTo: 2) else { return nil }
        let end = cursor.position
        guard cursor.skipSpaces(), cursor.peek().isUppercase else { return nil }
        return NoteMark(syntax: .glued, number: called, range: start..<end)
    }
    guard length == 1 || length == 2 else { return nil }
    let scale = length == 1 ? 10 : 100
    guard years.contains(number / scale), number % scale >= scale / 10 else { return nil }
    return NoteMark(syntax: .glued, number: number % scale, range: cursor.position - length..<cursor.position)
}

/// Whether a number stands where a year may: behind a word in small letters, but for those that name numbers, or the
/// year before it (`2023/2024`, `2022–2028`).
private func standsAsYear(_ text: Span<UInt8>, _ digit: Int) -> Bool {
    guard digit > longestDash else { return false }
    if text[digit - 1].isSpace {
        return text[digit - 2].isLowercase && !numberedWords.contains { text.ends(with: $0, at: digit - 1) }
    }
    let cursor = Cursor(text, at: digit - longestDash)
    return cursor.stands("–") && text[digit - longestDash - 1].isDigit
        || "/-".utf8.contains(text[digit - 1]) && text[digit - 2].isDigit
}

/// How words end that name a number of five digits: `Postbus`, `Antwoordnummer`, `Kamerstukken`.
private let numberedWords: [StaticString] = ["bus", "nummer", "stuk", "stukken", "dossier", "kenmerk"]

extension Span<UInt8> {
    fileprivate func ends(with word: StaticString, at end: Int) -> Bool {
        let start = end - word.utf8CodeUnitCount
        return start >= 0 && Cursor(self, at: start).stands(word)
    }
}

/// In bytes: `–`.
private let longestDash = 3
let yearDigits = 4
/// The years that letters of today name.
private let years = 1990...2099
