internal import Letters
internal import Text

/// Takes running heads out of the mentions: the title that a scanned letter repeats at the head of every page, with the
/// number of the paper it answers (`Antwoorden … op vragen over rapport … (Tweede Kamer, vergaderjaar 2011-2012, 31 839,
/// nr. 158)`). They break sentences in two and support none.
/// - Returns: the titles with their papers, ascending: no words of the letter.
///
/// A head is told by its words and its place: at least four mentions of one paper, a page apart from each other, whose
/// preceding words agree in most of their groups of three letters (text recognition misreads a few), and which stand between
/// sentences or lines, not in one. Two numbers of a dossier are two papers, however alike their sentences are. Each mention is
/// compared with a bounded number of others.
func dropRunningHeads(_ text: Span<UInt8>, _ mentions: inout [Mention]) -> [ByteRange<Normalised>] {
    // Few letters name one paper four times.
    guard mentions.count >= 4 else { return [] }
    var counts: [WorkKey: Int] = [:]
    for mention in mentions where isPaper(mention) { counts[mention.key, default: 0] += 1 }
    guard counts.values.contains(where: { $0 >= 4 }) else { return [] }
    var places: [String: [Int]] = [:]
    for (index, mention) in mentions.enumerated() where isPaper(mention) {
        places[mention[.dossiernummer]?.value.text ?? "", default: []].append(index)
    }
    var heads: Set<Int> = []
    for (_, indices) in places where indices.count >= 4 {
        let groups = indices.map { wordGroups(text, before: mentions[$0].range.start) }
        var alike = [Int](repeating: 0, count: indices.count)
        var isApart = [Bool](repeating: false, count: indices.count)
        for place in indices.indices {
            for other in place + 1..<max(place + 1, min(indices.count, place + 9)) {
                let distance = mentions[indices[other]].range.start - mentions[indices[place]].range.start
                let (one, two) = (mentions[indices[place]], mentions[indices[other]])
                guard distance >= shortestPage, isSamePaper(one, two), similarity(groups[place], groups[other]) >= leastSimilarity,
                    !standsStop(text, one.range), !standsStop(text, two.range)
                else { continue }
                alike[place] += 1
                alike[other] += 1
                if !isApart[place] { isApart[place] = standsApart(text, one.range, other: two.range) }
                if !isApart[other] { isApart[other] = standsApart(text, two.range, other: one.range) }
            }
        }
        // A foot note may end with a stop before a head that breaks a sentence, so most of them decide for all.
        let found = indices.indices.filter { alike[$0] >= 3 }
        if found.count <= 2 * found.count(where: { isApart[$0] }) { heads.formUnion(found.map { indices[$0] }) }
    }
    guard !heads.isEmpty else { return [] }
    // Where every mention of a paper is a head, its first one stays: it is the letter's subject.
    for (_, indices) in places where indices.count >= 4 && indices.allSatisfy(heads.contains) { heads.remove(indices[0]) }
    let titles = heads.sorted().map { titleRange(text, mentions, heads, $0) }
    // The title in a head names its report: that is no citation either.
    for (index, mention) in mentions.enumerated() where mention.isWork && index + 1 < mentions.count && heads.contains(index + 1) {
        if mentions[index + 1].range.start - mention.range.end < 8 { heads.insert(index) }
    }
    mentions = mentions.enumerated().filter { !heads.contains($0.offset) }.map(\.element)
    return titles
}

/// How many of the groups of letters of two heads agree at least.
private let leastSimilarity = 0.65

/// Whether two mentions can be one paper: text recognition misreads the `nr.` of some.
private func isSamePaper(_ one: Mention, _ two: Mention) -> Bool {
    one.key == two.key || (one.kind == .dossier) != (two.kind == .dossier)
}

/// Where the text goes on behind a paper and its closing bracket.
private func behind(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> (end: Int, next: Int) {
    var next = Cursor(text, at: range.end)
    _ = next.take(UInt8(ascii: ")"))
    let end = next.position
    while next.peek().isSpace { next.position += 1 }
    return (end, next.position)
}

/// Whether a stop or comma stands behind a paper: it is a sentence's own.
private func standsStop(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> Bool {
    ".,;:?!".utf8.contains(Cursor(text, at: behind(text, range).next).peek())
}

/// Whether a head stands between sentences or fills its line: where a sentence ends before it none goes on behind it in small
/// letters.
private func standsApart(_ text: Span<UInt8>, _ range: ByteRange<Normalised>, other: ByteRange<Normalised>) -> Bool {
    var start = startOfCommonWords(text, range.start, other.start)
    // Words that sentences before share too are none of a title.
    for index in start..<range.start where ".?!".utf8.contains(text[index]) && index + 2 < range.start {
        if text[index + 1].isSpace, text[index + 2].isUppercase { start = index + 2 }
    }
    var before = start
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    let beginsLine = before == 0 || text[before - 1].isSpace
    let (end, place) = behind(text, range)
    let next = Cursor(text, at: place)
    let endsLine = next.isAtEnd || (end..<place).contains { text[$0] == 0x0A || text[$0] == 0x0C }
    if beginsLine, endsLine { return true }
    return !next.peek().isLowercase || !(beginsLine || ".?!:".utf8.contains(text[before - 1]))
}

/// A running head from its first word to the bracket behind its paper: the words before it that other heads have too.
private func titleRange(_ text: Span<UInt8>, _ mentions: [Mention], _ heads: Set<Int>, _ index: Int) -> ByteRange<Normalised> {
    let range = mentions[index].range
    let others = mentions.indices[max(0, index - 30)..<min(mentions.count, index + 30)].filter { $0 != index && heads.contains($0) }
    let starts = others.prefix(8).map { startOfCommonWords(text, range.start, mentions[$0].range.start) }.sorted()
    // Two others must agree: the word before a head may be alike by chance.
    let start = starts.count > 1 ? starts[1] : range.start
    let end = range.end < text.count && text[range.end] == UInt8(ascii: ")") ? range.end + 1 : range.end
    return ByteRange(start, end)
}

/// Where the words begin that stand before both places, as far as text recognition read them alike. Looks back 400 bytes.
func startOfCommonWords(_ text: Span<UInt8>, _ place: Int, _ other: Int) -> Int {
    var (one, two) = (place, other)
    while one > max(0, place - 400), two > 0 {
        let left = wordBefore(text, one)
        let right = wordBefore(text, two)
        guard !left.isEmpty, isAlike(text.extracting(left), text.extracting(right)) else { break }
        (one, two) = (left.lowerBound, right.lowerBound)
    }
    return one
}

/// The letters and marks before a place, up to a space.
private func wordBefore(_ text: Span<UInt8>, _ position: Int) -> Range<Int> {
    var end = position
    while end > 0, text[end - 1].isSpace { end -= 1 }
    var start = end
    while start > 0, !text[start - 1].isSpace, end - start < 40 { start -= 1 }
    return start..<end
}

/// Whether two words begin or end alike, over two thirds of the longer one; short ones and numbers are the same.
private func isAlike(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let shorter = min(left.count, right.count)
    if shorter < 5 || isNumber(left) && isNumber(right) { return left.count == right.count && left.indices.allSatisfy { left[$0] == right[$0] } }
    var (head, tail) = (0, 0)
    while head < shorter, left[head].lowercased == right[head].lowercased { head += 1 }
    while tail < shorter - head, left[left.count - 1 - tail].lowercased == right[right.count - 1 - tail].lowercased { tail += 1 }
    return 3 * (head + tail) >= 2 * max(left.count, right.count)
}

/// Digits and the marks between them, no letter that text recognition may have taken for one.
private func isNumber(_ word: Span<UInt8>) -> Bool {
    !word.indices.contains { word[$0].isLetter } && word.indices.contains { word[$0].isDigit }
}

private func isPaper(_ mention: Mention) -> Bool { mention.kind == .kamerstuk || mention.kind == .dossier }

/// The fewest bytes between two heads.
private let shortestPage = 300

/// The groups of three letters in the 100 bytes before a place, in lower case, ascending, each once.
private func wordGroups(_ text: Span<UInt8>, before position: Int) -> [UInt32] {
    var groups: [UInt32] = []
    groups.reserveCapacity(100)
    var group: UInt32 = 0
    var letters = 0
    for index in max(0, position - 100)..<position where text[index].isLetter {
        group = (group << 8 | UInt32(text[index].lowercased)) & 0xFF_FFFF
        letters += 1
        if letters >= 3 { groups.append(group) }
    }
    groups.sort()
    var last: UInt32?
    groups.removeAll { group in
        defer { last = group }
        return group == last
    }
    return groups
}

/// The share of the groups that both have, of all that any of the two has.
private func similarity(_ left: [UInt32], _ right: [UInt32]) -> Double {
    var common = 0
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
        if left[one] == right[other] { common += 1 }
        if left[one] <= right[other] { one += 1 } else { other += 1 }
        // The other side's equal group is passed in the next round, where it is the lesser one.
    }
    let all = left.count + right.count - common
    return all < 12 ? 0 : Double(common) / Double(all)
}
