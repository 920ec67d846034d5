internal import Knowledge
internal import Letters
internal import Text

/// Reads the head of a letter whose lines run on, as text recognition leaves it:
/// `DATUM 1 juni 2017 BETREFT Beantwoording … UW KENMERK ONS KENMERK 17003318 R BIJLAGEN 1 Geachte mevrouw …`. Labels
/// stand in capitals, or apart by wide gaps.
func readRunOnHead(_ text: Span<UInt8>, _ line: Range<Int>, _ head: inout LetterHead) {
    guard line.count >= shortestRunOn, line.lowerBound < headLength else { return }
    let end = min(line.upperBound, line.lowerBound + headLength)
    guard let salutation = Aanhef.first(text, line.lowerBound..<end) else { return }
    // Recognised text often has the labels behind the close.
    let labels = findLabels(text, line.lowerBound..<min(end, salutation + headLength / 2))
    for (place, label) in labels.enumerated() {
        guard let field = label.field, head[keyPath: field] == nil else { continue }
        let next = place + 1 < labels.count ? labels[place + 1].range.lowerBound : end
        let value = label.range.upperBound..<next
        head[keyPath: field] = field == \.onderwerp ? subject(text, value) : reference(text, value)
    }
    if head.afzender == nil {
        readCouncil(text, line.lowerBound..<min(salutation, line.lowerBound + 300), salutation..<end, &head)
    }
    if head.kamer == nil { head.kamer = addressee(text, line.lowerBound..<salutation) }
}

/// A letter's head, before and behind its salutation, lies within this many bytes.
private let headLength = 3_000
/// A line with fewer bytes is one of a letter that has its lines.
private let shortestRunOn = 400

private struct HeadLabel {
    /// What its value is; nothing for one that only ends the value before it.
    let field: WritableKeyPath<LetterHead, String?>?
    let range: Range<Int>
}

private func findLabels(_ text: Span<UInt8>, _ range: Range<Int>) -> [HeadLabel] {
    // The letters without the spaces that a page's designer put between them (`BI J LAGEN`).
    let words: [(StaticString, WritableKeyPath<LetterHead, String?>?)] = [
        ("betreft", \.onderwerp), ("onderwerp", \.onderwerp), ("onskenmerk", \.kenmerk), ("uwkenmerk", \.uwKenmerk),
        ("datum", nil),
        ("bijlage", nil), ("bezorgen", nil), ("geachte", nil),
    ]
    var labels: [HeadLabel] = []
    var position = range.lowerBound
    while position < range.upperBound {
        defer { position += 1 }
        guard text[position].isLetter, position == 0 || text[position - 1].isSpace else { continue }
        for (word, field) in words {
            guard let end = endOfLabel(word, text, position) else { continue }
            labels.append(HeadLabel(field: field, range: position..<end))
            position = end
            break
        }
    }
    return labels
}

/// Where a label ends that stands at `start`: in capitals, with a capital before the salutation's, or between wide
/// gaps.
private func endOfLabel(_ word: StaticString, _ text: Span<UInt8>, _ start: Int) -> Int? {
    var cursor = Cursor(text, at: start)
    let isSmall = cursor.peek().isLowercase
    let count = word.utf8CodeUnitCount
    for index in 0..<count {
        while index > 0, cursor.peek() == 0x20, cursor.position - start < 2 * count { cursor.position += 1 }
        let byte = cursor.peek()
        guard byte.lowercased == word.withUTF8Buffer({ $0[index] }),
            index == 0 || byte.isLowercase == isSmall || word.isSalutation
        else { return nil }
        cursor.position += 1
    }
    if word.isSalutation { return cursor.position }
    // `BIJLAGE(N)`, `BIJLAGEN`.
    while cursor.peek() == UInt8(ascii: "(") || cursor.peek() == UInt8(ascii: ")")
        || cursor.peek().lowercased == UInt8(ascii: "n")
    {
        cursor.position += 1
    }
    guard !cursor.peek().isLetter else { return nil }
    guard isSmall else { return cursor.position }
    let isApart = start == 0 || start > 1 && text[start - 1].isSpace && text[start - 2].isSpace
    return isApart && cursor.peek().isSpace && cursor.peek(1).isSpace ? cursor.position : nil
}

extension StaticString {
    fileprivate var isSalutation: Bool { utf8CodeUnitCount == 7 && withUTF8Buffer { $0[0] == UInt8(ascii: "g") } }
}

/// A subject: the words up to the next label or a gap of four spaces.
private func subject(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    var words = trimmed(text, range)
    var spaces = 0
    for index in words {
        spaces = text[index].isSpace ? spaces + 1 : 0
        if spaces == 4 {
            words = words.lowerBound..<index - 3
            break
        }
    }
    // A stroke of the pen or of the page's design is no word.
    while let last = words.last, "/|*-".utf8.contains(text[last]) || text[last].isSpace {
        words = words.lowerBound..<last
    }
    return words.count >= 4 && words.count <= 400 ? plain(text, words) : nil
}

/// A reference: the words with digits, and a capital behind them (`17003318 R`).
private func reference(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    let start = trimmed(text, range).lowerBound
    var cursor = Cursor(text, at: start)
    var end = start
    while cursor.position < range.upperBound {
        let word = cursor.position
        var hasDigit = false
        while cursor.position < range.upperBound, !cursor.peek().isSpace {
            if cursor.peek().isDigit { hasDigit = true }
            cursor.position += 1
        }
        let isCapital = cursor.position == word + 1 && text[word].isUppercase && end > start
        guard cursor.position > word, isCapital || hasDigit && (end == start || text[word].isDigit) else { break }
        end = cursor.position
        while cursor.position < range.upperBound, cursor.peek().isSpace { cursor.position += 1 }
    }
    guard end > start else { return nil }
    // `1814—2014` is a mark of the page's design.
    var years = Cursor(text, at: start)
    if years.takeNumber(upTo: 4) != nil, years.takeDash(), years.takeNumber(upTo: 4) != nil, years.position == end {
        return nil
    }
    return plain(text, start..<end)
}

/// The chamber whose president the letter is addressed to.
private func addressee(_ text: Span<UInt8>, _ range: Range<Int>) -> Kamer? {
    for index in range where text[index].lowercased == UInt8(ascii: "v") {
        var cursor = Cursor(text, at: index)
        guard cursor.takeSpaced("voorzitter"), cursor.takeSpaced("van"), cursor.takeSpaced("de") else { continue }
        if cursor.stands("eerste kamer") { return .eerste }
        if cursor.stands("tweede kamer") { return .tweede }
    }
    return nil
}
