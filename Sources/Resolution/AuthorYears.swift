internal import Letters
internal import Text

/// Finds where literature is taken up by its author and year (`De Vries 2021, p. 31`, `De Vries (2021)`), in letters
/// that name literature with its authors. Only where one work of the letter has that author and year. Linear: one more
/// scan of the words.
func readAuthorYears(_ text: Span<UInt8>, _ mentions: [Mention]) -> [Mention] {
    var table = TriggerTable()
    var byKey: [UInt64: [(mention: Mention, name: String)]] = [:]
    for mention in mentions where mention.kind == .rapport && mention.how == .full {
        guard let authors = mention[.auteurs]?.value.text, byKey.count < mostAuthors,
            let name = authors.split(separator: ";")[0].split(separator: " ").last.map(String.init), name.utf8.count > 2
        else { continue }
        table.insert(name, 1)
        byKey[WordKey.key(Array(name.utf8).span, at: 0), default: []].append((mention, name))
    }
    guard !byKey.isEmpty else { return mentions }
    var found: [Mention] = []
    for place in scanWords(text, table) {
        let position = Int(place)
        guard let works = byKey[WordKey.key(text, at: position)], Cursor(text, at: position).beginsWord,
            let last = works.last, let (year, end) = year(text, behind: position + last.name.utf8.count)
        else { continue }
        let meant = works.filter { work in
            work.mention.range.end < position && stands(text, position, Array(work.name.utf8))
                && holds(text, work.mention.range.range, year)
        }
        guard let work = meant.last, Set(meant.map(\.mention.key)).count == 1 else { continue }
        let range = ByteRange<Normalised>(startOfName(text, position), end)
        found.append(work.mention.takenUp(in: range, how: .back, reason: "werk van \(work.name) uit \(year)"))
    }
    return merged(mentions, found)
}

private let mostAuthors = 500

/// Takes ` 2021` or ` (2021)` behind a name, and the note in brackets behind it (`(noot 1)`).
private func year(_ text: Span<UInt8>, behind end: Int) -> (year: Int, end: Int)? {
    var cursor = Cursor(text, at: end)
    _ = cursor.take(UInt8(ascii: ","))
    guard cursor.skipSpaces() else { return nil }
    let isBracketed = cursor.take(UInt8(ascii: "("))
    let digits = cursor.position
    guard let year = cursor.takeNumber(upTo: 4), cursor.position == digits + 4, (1850...2199).contains(year) else {
        return nil
    }
    // `2021a`.
    if cursor.peek().isLowercase, !cursor.peek(1).isLetter { cursor.position += 1 }
    guard isBracketed ? cursor.take(UInt8(ascii: ")")) : !cursor.peek().isLetter && cursor.peek() != UInt8(ascii: "/")
    else { return nil }
    return (year, cursor.position)
}

private func stands(_ text: Span<UInt8>, _ position: Int, _ word: [UInt8]) -> Bool {
    position + word.count <= text.count && word.indices.allSatisfy { text[position + $0] == word[$0] }
}

/// Whether a work's own words hold the year.
private func holds(_ text: Span<UInt8>, _ range: Range<Int>, _ year: Int) -> Bool {
    let digits = Array(String(year).utf8)
    guard range.count > digits.count else { return false }
    return (range.lowerBound...range.upperBound - digits.count).contains { start in
        stands(text, start, digits) && (start == 0 || !text[start - 1].isDigit)
    }
}

/// The beginning of a name before its last word: `De Vries`, `J. van der Berg`.
private func startOfName(_ text: Span<UInt8>, _ position: Int) -> Int {
    var start = position
    while start > 1, text[start - 1] == 0x20 {
        let end = start - 1
        var begin = end
        while begin > 0, text[begin - 1].isLetter || text[begin - 1] == UInt8(ascii: ".") { begin -= 1 }
        let word = words(text, begin..<end).lowercased()
        let isInitial = word.utf8.count == 2 && word.hasSuffix(".") && text[begin].isUppercase
        guard ["de", "van", "der", "den", "ter", "ten", "te"].contains(word) || isInitial else { break }
        start = begin
    }
    return start
}
