internal import Letters
internal import Text

/// The pages of a letter as it was printed.
struct Pages {
    /// Ascending; empty where the letter shows none.
    var pages: [Page] = []
    /// The printed numbers, each with the running title before it: no words of the letter.
    var marks: [ByteRange<Normalised>] = []

    /// Adds the running titles that stand apart from the numbers; those that meet are one.
    mutating func add(_ titles: [ByteRange<Normalised>]) {
        guard !titles.isEmpty else { return }
        var joined: [ByteRange<Normalised>] = []
        for mark in (marks + titles).sorted(by: { $0.start < $1.start }) {
            if let last = joined.last, last.end >= mark.start {
                joined[joined.count - 1] = ByteRange(last.start, max(last.end, mark.end))
            } else {
                joined.append(mark)
            }
        }
        marks = joined
    }
}

/// Where the pages of a letter begin, as far as the numbers printed on each show it (`Pagina 2 van 7`, `2/14`).
func findPages(_ text: Span<UInt8>, _ anchors: Anchors) -> Pages {
    let printed = printedNumbers(text, anchors)
    return Pages(pages: pages(of: printed), marks: marks(text, printed))
}

/// A page's own number where it is printed, and of how many.
private struct PageNumber {
    let number: Int
    let of: Int
    let range: Range<Int>
}

/// The printed numbers that make a series: of the same number of pages, ascending, a page apart, and at least half of
/// them there. Other fractions (`2/3 van de gemeenten`) make none.
private func printedNumbers(_ text: Span<UInt8>, _ anchors: Anchors) -> [PageNumber] {
    var series: [Int: [PageNumber]] = [:]
    for digit in anchors.digits {
        guard let page = pageNumber(text, at: Int(digit)) else { continue }
        if let last = series[page.of]?.last {
            guard page.number > last.number, page.range.lowerBound - last.range.upperBound >= shortestPage else {
                continue
            }
        }
        series[page.of, default: []].append(page)
    }
    let whole = series.values.filter {
        $0.count * 2 >= $0[0].of && $0[0].number <= 2 && ($0.count > 1 || $0[0].of == 1)
    }
    return whole.max { ($0.count, $0[0].of) < ($1.count, $1[0].of) } ?? []
}

/// The number of a page that begins at a run of digits: `2 van 7` behind `Pagina`, or `2/14` apart from other digits.
private func pageNumber(_ text: Span<UInt8>, at start: Int) -> PageNumber? {
    var cursor = Cursor(text, at: start)
    guard let number = cursor.takeNumber(upTo: 3), number > 0 else { return nil }
    let begin: Int
    if cursor.peek() == UInt8(ascii: "/") {
        guard start == 0 || text[start - 1].isSpace else { return nil }
        cursor.position += 1
        begin = start
    } else {
        guard cursor.peek().isSpace, start >= 7 else { return nil }
        var word = Cursor(text, at: start - 7)
        guard word.takeSpaced("pagina"), word.position == start, cursor.skipSpaces(), cursor.takeSpaced("van") else {
            return nil
        }
        begin = start - 7
    }
    guard let count = cursor.takeNumber(upTo: 3), number <= count, count > 1 || begin < start,
        !cursor.peek().isLetter || cursor.peek().isUppercase && cursor.peek(1).isLowercase,
        cursor.peek() != UInt8(ascii: "/"),
        cursor.peek() != UInt8(ascii: "-")
    else { return nil }
    return PageNumber(number: number, of: count, range: begin..<cursor.position)
}

/// The pages of a series of printed numbers. They stand at the head of their pages, unless the first page has words
/// before its own.
private func pages(of series: [PageNumber]) -> [Page] {
    guard let first = series.first else { return [] }
    if first.number == 1, first.range.lowerBound > longestHead {
        return [Page(number: 1, start: 0)]
            + series.dropLast().map { Page(number: $0.number + 1, start: $0.range.upperBound) }
    }
    let begin = first.number == 1 ? [] : [Page(number: 1, start: 0)]
    return begin + series.map { Page(number: $0.number, start: $0.number == 1 ? 0 : $0.range.lowerBound) }
}

/// The numbers of a series with the title that is repeated before each: what two neighbours have in common there.
private func marks(_ text: Span<UInt8>, _ series: [PageNumber]) -> [ByteRange<Normalised>] {
    series.indices.map { index in
        let end = series[index].range.upperBound
        let number = series[index].range.lowerBound
        let neighbours = [index - 1, index + 1].filter(series.indices.contains)
        let start = neighbours.map { startOfTitle(text, number, series[$0].range.lowerBound) }.min() ?? number
        return ByteRange(start, end)
    }
}

/// Where the title before both places begins; the first place itself when it is too short for one.
private func startOfTitle(_ text: Span<UInt8>, _ place: Int, _ other: Int) -> Int {
    let start = behindSentences(text, startOfCommonWords(text, place, other)..<place)
    return (start..<place).count { !text[$0].isSpace } >= shortestTitle ? start : place
}

/// The fewest bytes between the numbers of two pages.
private let shortestPage = 300
/// What stands above the number of a first page that has it at its head holds at most so many bytes.
private let longestHead = 1_200
/// The fewest bytes of a running title, spaces not counted.
private let shortestTitle = 25
