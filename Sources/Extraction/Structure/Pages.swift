internal import Letters

/// Where the pages of a letter begin, as far as it shows: by form feeds (`pdftotext`), else by the numbers printed on each page
/// (`Pagina 2 van 7`, `2/14`). Empty where it shows neither.
func findPages(_ text: Span<UInt8>, _ anchors: Anchors) -> [Page] {
    let printed = printedNumbers(text, anchors)
    guard !anchors.formFeeds.isEmpty else { return pages(of: printed) }
    return ([-1] + anchors.formFeeds).enumerated().map { Page(number: $0.offset + 1, start: Int($0.element) + 1) }
}

/// A page's own number where it is printed, and of how many.
private struct PageNumber {
    let number: Int
    let of: Int
    let range: Range<Int>
}

/// The printed numbers that make a series: of the same number of pages, ascending, a page apart, and at least half of them there.
/// Other fractions (`2/3 van de gemeenten`) make none.
private func printedNumbers(_ text: Span<UInt8>, _ anchors: Anchors) -> [PageNumber] {
    var series: [Int: [PageNumber]] = [:]
    for digit in anchors.digits {
        guard let page = pageNumber(text, at: Int(digit)) else { continue }
        if let last = series[page.of]?.last {
            guard page.number > last.number, page.range.lowerBound - last.range.upperBound >= shortestPage else { continue }
        }
        series[page.of, default: []].append(page)
    }
    let whole = series.values.filter { $0.count * 2 >= $0[0].of && $0[0].number <= 2 && ($0.count > 1 || $0[0].of == 1) }
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
        guard word.takeSpaced("pagina"), word.position == start, cursor.skipSpaces(), cursor.takeSpaced("van") else { return nil }
        begin = start - 7
    }
    guard let count = cursor.takeNumber(upTo: 3), number <= count, count > 1 || begin < start, !cursor.peek().isLetter, cursor.peek() != UInt8(ascii: "/"),
        cursor.peek() != UInt8(ascii: "-")
    else { return nil }
    return PageNumber(number: number, of: count, range: begin..<cursor.position)
}

/// The pages of a series of printed numbers. They stand at the head of their pages, unless the first page has words before
/// its own.
private func pages(of series: [PageNumber]) -> [Page] {
    guard let first = series.first else { return [] }
    let standBelow = first.number == 1 && first.range.lowerBound > longestHead
    if standBelow {
        return [Page(number: 1, start: 0)] + series.dropLast().map { Page(number: $0.number + 1, start: $0.range.upperBound) }
    }
    return (first.number == 1 ? [] : [Page(number: 1, start: 0)]) + series.map { Page(number: $0.number, start: $0.number == 1 ? 0 : $0.range.lowerBound) }
}

/// The fewest bytes between the numbers of two pages.
private let shortestPage = 300

/// What stands above the number of a first page that has it at its head holds at most so many bytes.
private let longestHead = 1_200
