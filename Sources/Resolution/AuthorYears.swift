internal import Letters
internal import Text

/// Finds where literature is taken up by its author and year (`De Vries 2021, p. 31`, `De Vries (2021)`), in letters
/// that name literature with its authors. Only where one work of the letter has that author and year. Linear: one more
/// scan of the words.
func readAuthorYears(_ text: Span<UInt8>, _ mentions: [Mention]) -> [Mention] {
    var table = TriggerTable()
    var byKey: [UInt64: [Author]] = [:]
    for mention in mentions where mention.kind == .rapport && mention.how == .full {
        guard let authors = mention[.auteurs]?.value.text,
            let name = authors.split(separator: ";")[0].split(separator: " ").last.map(String.init), name.utf8.count > 2
        else { continue }
        let key = WordKey.key(Array(name.utf8).span, at: 0)
        let place = byKey[key]?.firstIndex { $0.name == name }
        guard place != nil || byKey.count < mostAuthors else { continue }
        table.insert(name, 1)
        let index = place ?? byKey[key]?.count ?? 0
        if place == nil { byKey[key, default: []].append(Author(name: name)) }
        for year in years(text, mention.range.range) { byKey[key]?[index].add(mention, year) }
    }
    guard !byKey.isEmpty else { return mentions }
    var found: [Mention] = []
    for place in scanWords(text, table) {
        let position = Int(place)
        guard let author = byKey[WordKey.key(text, at: position)]?.first(where: { stands(text, position, $0.name) }),
            Cursor(text, at: position).beginsWord,
            let (year, end) = year(text, behind: position + author.name.utf8.count),
            let work = author.work(of: year, before: position)
        else { continue }
        let range = ByteRange<Normalised>(startOfName(text, position), end)
        found.append(work.takenUp(in: range, how: .back, reason: "werk van \(author.name) uit \(year)"))
    }
    return merged(mentions, found)
}

private let mostAuthors = 500

/// A last name, and the works that the letter names under it.
private struct Author {
    let name: String
    /// Of each year the first two different works, in order: a third decides nothing more.
    private var works: [Int: [Mention]] = [:]

    init(name: String) { self.name = name }

    mutating func add(_ work: Mention, _ year: Int) {
        guard let known = works[year] else {
            works[year] = [work]
            return
        }
        if known.count == 1, known[0].key != work.key { works[year]?.append(work) }
    }

    /// The only work of a year before a place.
    func work(of year: Int, before position: Int) -> Mention? {
        let before = (works[year] ?? []).filter { $0.range.end < position }
        return before.count == 1 ? before[0] : nil
    }
}

/// The years that a work's own words hold.
private func years(_ text: Span<UInt8>, _ range: Range<Int>) -> Set<Int> {
    var years: Set<Int> = []
    for start in range where text[start].isDigit && (start == 0 || !text[start - 1].isDigit) {
        var cursor = Cursor(text, at: start)
        if let year = cursor.takeNumber(upTo: 4), cursor.position == start + 4, cursor.position <= range.upperBound {
            years.insert(year)
        }
    }
    return years
}

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

private func stands(_ text: Span<UInt8>, _ position: Int, _ word: String) -> Bool {
    position + word.utf8.count <= text.count && word.utf8.enumerated().allSatisfy { text[position + $0] == $1 }
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
