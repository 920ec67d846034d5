internal import Knowledge
internal import Letters
internal import Text

/// The titles that a scanned letter repeats at the head of every page, with the number of the paper it answers
/// (`Antwoorden … op vragen over rapport … (Tweede Kamer, vergaderjaar 2011-2012, 31 839, nr. 158)`). They break
/// sentences in two and support none.
///
/// A head is told by its words and its place: at least four numbers of one paper, a page apart from each other, whose
/// preceding words agree in most of their groups of three letters (text recognition misreads a few), and which stand
/// between sentences or lines, not in one. Two numbers of a dossier are two papers, however alike their sentences are.
/// Each is compared with a bounded number of others.
func findRunningTitles(_ text: Span<UInt8>, _ anchors: Anchors) -> [ByteRange<Normalised>] {
    var papers: [[UInt8]: [PrintedPaper]] = [:]
    for digit in anchors.digits {
        guard let paper = PrintedPaper(text, at: Int(digit)) else { continue }
        papers[paper.dossier, default: []].append(paper)
    }
    var titles: [ByteRange<Normalised>] = []
    for group in papers.values where group.count >= 4 {
        let heads = heads(text, group)
        // Where every number of a paper is in a head, the first one is the letter's subject.
        let kept = heads.count == group.count ? heads.dropFirst() : heads[...]
        titles += wholeTitles(text, kept.map { titleRange(text, group, Array(kept), $0) })
    }
    return titles.sorted { $0.start < $1.start }
}

/// The titles of one dossier, those whose beginning text recognition hides begun where the longest one's first words
/// stand.
private func wholeTitles(_ text: Span<UInt8>, _ titles: [ByteRange<Normalised>]) -> [ByteRange<Normalised>] {
    guard let longest = titles.max(by: { $0.count < $1.count }), longest.count > 2 * beginningLength else {
        return titles
    }
    return titles.map { title in
        guard title.count * 10 < longest.count * 9 else { return title }
        let first = max(0, title.end - longest.count * 13 / 10)
        for start in first..<title.start
        where (0..<beginningLength).allSatisfy({ text[start + $0] == text[longest.start + $0] }) {
            return ByteRange(start, title.end)
        }
        return title
    }
}

/// So many bytes of a title's beginning are its first words.
private let beginningLength = 14

/// A dossier and a number that look printed: `31 839, nr. 158`, `36 410 VI, hr. 84`.
private struct PrintedPaper {
    let dossier: [UInt8]
    /// Nothing where text recognition misread it.
    let number: Int?
    let range: Range<Int>

    init?(_ text: Span<UInt8>, at digit: Int) {
        var cursor = Cursor(text, at: digit)
        guard digit == 0 || !text[digit - 1].isDigit, let first = cursor.takeNumber(upTo: 5) else { return nil }
        var dossier = first
        if cursor.position == digit + 2, cursor.take(0x20), let rest = cursor.takeNumber(upTo: 3) {
            dossier = first * 1_000 + rest
        }
        guard (10_000...99_999).contains(dossier) else { return nil }
        self.dossier = Array(String(dossier).utf8)
        var end = cursor.position
        // The chapter of a budget, a comma, and the number's word.
        while cursor.position < end + 10, !cursor.peek().isDigit, cursor.peek() != UInt8(ascii: ")"), !cursor.isAtEnd {
            cursor.position += 1
        }
        number = cursor.peek().isDigit ? cursor.takeNumber(upTo: 4) : nil
        if number != nil { end = cursor.position }
        // The chamber and its year stand before it.
        var start = digit
        for back in stride(from: digit, to: max(0, digit - 60), by: -1)
        where ["Tweede Kamer", "Eerste Kamer", "Kamerst"].contains(where: {
            (word: StaticString) in Cursor(text, at: back).stands(word, ignoringCase: false)
        }) {
            start = back
            break
        }
        range = start..<end
    }
}

/// The papers of one dossier that stand in running heads, as places in the list.
private func heads(_ text: Span<UInt8>, _ papers: [PrintedPaper]) -> [Int] {
    let groups = papers.map { wordGroups(text, before: $0.range.lowerBound) }
    var alike = [Int](repeating: 0, count: papers.count)
    var isApart = [Bool](repeating: false, count: papers.count)
    for place in papers.indices {
        for other in place + 1..<max(place + 1, min(papers.count, place + 9)) {
            let (one, two) = (papers[place], papers[other])
            guard two.range.lowerBound - one.range.lowerBound >= shortestPage,
                one.number == nil || two.number == nil || one.number == two.number,
                similarity(groups[place], groups[other]) >= leastSimilarity, !standsStop(text, one.range),
                !standsStop(text, two.range)
            else { continue }
            alike[place] += 1
            alike[other] += 1
            if !isApart[place] { isApart[place] = standsApart(text, one.range, other: two.range) }
            if !isApart[other] { isApart[other] = standsApart(text, two.range, other: one.range) }
        }
    }
    // A foot note may end with a stop before a head that breaks a sentence, so most of them decide for all.
    let found = papers.indices.filter { alike[$0] >= 3 }
    return found.count <= 2 * found.count(where: { isApart[$0] }) ? found : []
}

/// A running head from its first word to the bracket behind its paper: the words before it that other heads have too.
private func titleRange(_ text: Span<UInt8>, _ papers: [PrintedPaper], _ heads: [Int], _ index: Int) -> ByteRange<
    Normalised
> {
    let range = papers[index].range
    let place = heads.firstIndex(of: index) ?? 0
    let others = heads[max(0, place - 5)..<min(heads.count, place + 6)].filter { $0 != index }
    let starts = others.prefix(8).map { startOfCommonWords(text, range.lowerBound, papers[$0].range.lowerBound) }
        .sorted()
    // Two others must agree: the word before a head may be alike by chance.
    let start = starts.count > 1 ? starts[1] : range.lowerBound
    let end =
        range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: ")")
        ? range.upperBound + 1 : range.upperBound
    return ByteRange(start, end)
}

/// The lines that several pages repeat at their edges, by their numbers: the same words near a form feed or a printed
/// page number.
func findRunningHeads(_ text: Span<UInt8>, _ lines: Lines, _ anchors: Anchors) -> Set<Int> {
    let numbers = (0..<lines.count).filter { lines[$0].count < 40 && isPageNumber(text, trimmed(text, lines[$0])) }
    guard numbers.count >= 2 || anchors.formFeeds.count >= 2 else { return [] }
    let edges = (anchors.formFeeds.map(Int.init) + numbers.map { lines[$0].lowerBound }).sorted()
    var places: [UInt64: [Int]] = [:]
    for index in 0..<lines.count {
        let line = trimmed(text, lines[index])
        guard (6...160).contains(line.count), line.count(where: { text[$0].isLetter }) >= 6, isAtEdge(text, line, edges)
        else { continue }
        // Over the words, the number of the page at their end left out.
        var end = line.upperBound
        while end > line.lowerBound, text[end - 1].isDigit || text[end - 1].isSpace { end -= 1 }
        var hash = FNV1a()
        for position in line.lowerBound..<end where !text[position].isSpace { hash.add(text[position]) }
        places[hash.value, default: []].append(index)
    }
    var heads: Set<Int> = []
    for indices in places.values where indices.count >= 3 {
        let isApart = zip(indices, indices.dropFirst()).allSatisfy {
            lines[$1].lowerBound - lines[$0].lowerBound >= shortestPage
        }
        if isApart { heads.formUnion(indices) }
    }
    return heads
}

/// Whether only a few lines stand between a line and the edge of a page.
private func isAtEdge(_ text: Span<UInt8>, _ line: Range<Int>, _ edges: [Int]) -> Bool {
    let next = firstPlace(below: edges.count) { edges[$0] >= line.upperBound }
    if next < edges.count, edges[next] - line.upperBound < longestEdge { return true }
    return next > 0 && line.lowerBound - edges[next - 1] < longestEdge
}

/// The head and foot of a page have no more bytes.
private let longestEdge = 300

/// How many of the groups of letters of two heads agree at least.
private let leastSimilarity = 0.65

/// Where the text goes on behind a paper and its closing bracket.
private func behind(_ text: Span<UInt8>, _ range: Range<Int>) -> (end: Int, next: Int) {
    var next = Cursor(text, at: range.upperBound)
    _ = next.take(UInt8(ascii: ")"))
    let end = next.position
    while next.peek().isSpace { next.position += 1 }
    return (end, next.position)
}

/// Whether a stop or comma stands behind a paper: it is a sentence's own.
private func standsStop(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    ".,;:?!".utf8.contains(Cursor(text, at: behind(text, range).next).peek())
}

/// Whether a head stands between sentences or fills its line: where a sentence ends before it none goes on behind it in
/// small letters.
private func standsApart(_ text: Span<UInt8>, _ range: Range<Int>, other: Range<Int>) -> Bool {
    let start = behindSentences(text, startOfCommonWords(text, range.lowerBound, other.lowerBound)..<range.lowerBound)
    var before = start
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    let beginsLine = before == 0 || text[before - 1].isSpace
    let (end, place) = behind(text, range)
    let next = Cursor(text, at: place)
    let endsLine = next.isAtEnd || (end..<place).contains { text[$0] == 0x0A || text[$0] == 0x0C }
    if beginsLine, endsLine { return true }
    return !next.peek().isLowercase || !(beginsLine || ".?!:".utf8.contains(text[before - 1]))
}

/// Behind the last sentence that ends in a range, since the words of sentences are none of a title.
func behindSentences(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    for index in range where ".?!".utf8.contains(text[index]) {
        if index + 1 == range.upperBound { return range.upperBound }
        guard text[index + 1].isSpace else { continue }
        if index + 2 >= range.upperBound || text[index + 2].isUppercase { start = min(index + 2, range.upperBound) }
    }
    return start
}

/// Where the words begin that stand before both places, as far as text recognition read them alike. Looks back 400
/// bytes.
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
    if shorter < 5 || isNumber(left) && isNumber(right) {
        return left.count == right.count && left.indices.allSatisfy { left[$0] == right[$0] }
    }
    var (head, tail) = (0, 0)
    while head < shorter, left[head].lowercased == right[head].lowercased { head += 1 }
    while tail < shorter - head, left[left.count - 1 - tail].lowercased == right[right.count - 1 - tail].lowercased {
        tail += 1
    }
    return 3 * (head + tail) >= 2 * max(left.count, right.count)
}

/// Digits and the marks between them, no letter that text recognition may have taken for one.
private func isNumber(_ word: Span<UInt8>) -> Bool {
    !word.indices.contains { word[$0].isLetter } && word.indices.contains { word[$0].isDigit }
}

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
