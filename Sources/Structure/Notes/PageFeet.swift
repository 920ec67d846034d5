internal import Knowledge
internal import Text

/// The foot notes of pages whose numbers stand apart from their words, as programs give them that read a page's columns
/// one after the other:
///
///     1
///     2
///
///     Kamerstuk 31 066, nr. 700.
///     Stb. 2022, 424.
///
/// Numbers come in any order, page numbers and imprints between them; the words keep theirs. A page counts only where
/// numbers and words are as many, each number goes on with the last, and most stand behind words in the text above.
struct PageFeet {
    struct Note {
        /// The line of the number.
        let number: Int
        /// The lines of the words.
        var words: [Int]
    }

    /// The notes of each page, by the first line of its foot.
    private(set) var notes: [Int: [Note]] = [:]
    /// The lines that those notes hold.
    private(set) var held: Set<Int> = []

    /// Linear, but for a search of each number among a page's lines.
    /// - Parameter pageEnds: the lines in which pages end, ascending; a text without pages has no feet.
    init(_ text: Span<UInt8>, _ lines: Lines, pageEnds: [Int], isFurniture: (Range<Int>, Int) -> Bool) {
        guard !pageEnds.isEmpty else { return }
        var last = 0
        var start = 0
        for index in pageEnds + [lines.count] where index >= start {
            if let notes = Self.read(text, lines, start..<index, behind: last, isFurniture) {
                last = (last == 0 || notes.restarts ? 0 : last) + notes.notes.count
                self.notes[notes.first] = notes.notes
                for note in notes.notes { held.formUnion([note.number] + note.words) }
            }
            start = index
        }
    }

    /// The notes of a page's lines.
    private static func read(
        _ text: Span<UInt8>, _ lines: Lines, _ page: Range<Int>, behind last: Int,
        _ isFurniture: (Range<Int>, Int) -> Bool
    ) -> (first: Int, notes: [Note], restarts: Bool)? {
        var numbers: [Int: [Int]] = [:]
        for index in page {
            let line = trimmed(text, lines[index])
            var cursor = Cursor(text, at: line.lowerBound)
            guard line.count <= 3, !line.isEmpty, let number = cursor.takeNumber(upTo: 3),
                cursor.position == line.upperBound, !isFurniture(line, index)
            else { continue }
            numbers[number, default: []].append(index)
        }
        guard !numbers.isEmpty else { return nil }
        for (next, restarts) in [(last + 1, false), (1, true)] where !restarts || last > 0 {
            var own: [(line: Int, isCalled: Bool)] = []
            while own.count < mostNotes, let found = numbers[next + own.count] {
                let number = next + own.count
                let called = found.suffix(nearestLines).last {
                    isCalled(number, text, before: trimmed(text, lines[$0]).lowerBound)
                }
                own.append((called ?? found[found.count - 1], called != nil))
            }
            // The last number may be the page's.
            let sure = (own.lastIndex(where: \.isCalled) ?? -1) + 1
            for count in Set([own.count, sure]).sorted().reversed() {
                let numbers = own.prefix(count).map(\.line)
                guard own.prefix(count).count(where: \.isCalled) * 3 >= count * 2 else { continue }
                guard let first = numbers.min(),
                    let groups = words(text, lines, first..<page.upperBound, numbers, isFurniture)
                else { continue }
                return (first, zip(numbers, groups).map { Note(number: $0, words: $1) }, restarts)
            }
        }
        return nil
    }

    /// The words of as many notes as there are numbers; nothing where they are not as many, or where each number stands
    /// above its words and needs no help.
    private static func words(
        _ text: Span<UInt8>, _ lines: Lines, _ foot: Range<Int>, _ numbers: [Int],
        _ isFurniture: (Range<Int>, Int) -> Bool
    ) -> [[Int]]? {
        let words = foot.filter { index in
            let line = trimmed(text, lines[index])
            return !line.isEmpty && !isFurniture(line, index) && !line.allSatisfy { text[$0].isDigit }
        }
        guard words.count <= mostLines,
            numbers.contains(where: { !words.contains($0 + 1) }) || numbers != numbers.sorted()
        else { return nil }
        if let groups = parted(words, by: numbers) { return groups }
        return grouped(text, lines, words, in: numbers.count)
    }

    /// The lines between the numbers, where each has its own below it, in whatever order the numbers stand.
    private static func parted(_ words: [Int], by numbers: [Int]) -> [[Int]]? {
        let groups = numbers.map { number in
            let end = numbers.filter { $0 > number }.min() ?? .max
            return words.filter { $0 > number && $0 < end }
        }
        return groups.allSatisfy { !$0.isEmpty } && groups.joined().count == words.count ? groups : nil
    }

    /// The lines as so many notes: each line one, or each up to its stop; nothing where neither fits.
    private static func grouped(_ text: Span<UInt8>, _ lines: Lines, _ words: [Int], in count: Int) -> [[Int]]? {
        var byStarts: [[Int]] = []
        var byStops: [[Int]] = []
        var hasEnded = true
        for index in words {
            let line = trimmed(text, lines[index])
            let runsOn = byStarts.last?.last.map { goesOn(text, trimmed(text, lines[$0]), in: line) } ?? false
            if runsOn { byStarts[byStarts.count - 1].append(index) } else { byStarts.append([index]) }
            if hasEnded { byStops.append([index]) } else { byStops[byStops.count - 1].append(index) }
            hasEnded = text[line.upperBound - 1] == UInt8(ascii: ".")
        }
        return byStarts.count == count ? byStarts : byStops.count == count && hasEnded ? byStops : nil
    }

    /// Whether a line's words go on in the next: with a small letter, or behind a sign that ends nothing.
    private static func goesOn(_ text: Span<UInt8>, _ line: Range<Int>, in next: Range<Int>) -> Bool {
        let begin = text[next.lowerBound]
        let isAddress =
            Cursor(text, at: next.lowerBound).stands("www.") || Cursor(text, at: next.lowerBound).stands("http")
        return ",-/(".utf8.contains(text[line.upperBound - 1]) || (begin.isLowercase || begin.isDigit) && !isAddress
    }

    /// Whether a number stands behind a word or its stop above, a space between or not.
    private static func isCalled(_ number: Int, _ text: Span<UInt8>, before limit: Int) -> Bool {
        standsAbove(number, text, before: limit) { place in
            let before = text[place - 1]
            let isApart = before == 0x20 && place > 1 && ".,;:?!".utf8.contains(text[place - 2])
            return before.isLetter || before >= 0x80 || isApart || ".,;:?!)\"".utf8.contains(before)
        }
    }

    /// No page has more notes, or more lines of them.
    private static let mostNotes = 60
    private static let mostLines = 400
    /// Of the lines with one number the last few are looked at: a page's foot is below its head.
    private static let nearestLines = 4
}
