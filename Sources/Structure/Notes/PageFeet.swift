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
            if let foot = Self.read(text, lines, start..<index, behind: last, isFurniture) {
                last = (last == 0 || foot.restarts ? 0 : last) + foot.notes.count
                add(foot)
            }
            start = index
        }
    }

    /// The notes that begin on a page.
    private struct Foot {
        let first: Int
        var notes: [Note]
        /// The lines above them that go on with the last note of the page before.
        let rest: [Int]
        let restarts: Bool
    }

    private mutating func add(_ foot: Foot) {
        for note in foot.notes { held.formUnion([note.number] + note.words) }
        notes[foot.first] = foot.notes
        if !foot.rest.isEmpty, let first = lastFoot, let count = notes[first]?.count {
            notes[first]?[count - 1].words += foot.rest
            held.formUnion(foot.rest)
        }
        lastFoot = foot.first
    }

    /// The first line of the foot before.
    private var lastFoot: Int?

    /// The notes of a page's lines.
    private static func read(
        _ text: Span<UInt8>, _ lines: Lines, _ page: Range<Int>, behind last: Int,
        _ isFurniture: (Range<Int>, Int) -> Bool
    ) -> Foot? {
        let numbers = numberLines(text, lines, page)
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
            let isPageNumber = own.last?.isCalled == false
            for count in isPageNumber ? [own.count, own.count - 1] : [own.count] {
                let numbers = own.prefix(count).map(\.line)
                guard own.prefix(count).count(where: \.isCalled) * 3 >= count * 2 else { continue }
                guard let first = numbers.min(),
                    let (rest, groups) = words(text, lines, first..<page.upperBound, numbers, isFurniture)
                else { continue }
                return Foot(
                    first: first, notes: zip(numbers, groups).map { Note(number: $0, words: $1) }, rest: rest,
                    restarts: restarts)
            }
        }
        return nil
    }

    /// The lines of a page that hold a number alone, by their numbers.
    private static func numberLines(_ text: Span<UInt8>, _ lines: Lines, _ page: Range<Int>) -> [Int: [Int]] {
        var numbers: [Int: [Int]] = [:]
        for index in page {
            let line = trimmed(text, lines[index])
            // The margin of a house style stands behind the page's number.
            if !numbers.isEmpty, isPageNumber(text, line) { break }
            var cursor = Cursor(text, at: line.lowerBound)
            guard line.count <= 3, !line.isEmpty, let number = cursor.takeNumber(upTo: 3),
                cursor.position == line.upperBound
            else { continue }
            numbers[number, default: []].append(index)
        }
        // Below a page's own head at its foot stands its number.
        let last = page.last { !trimmed(text, lines[$0]).isEmpty }
        for (number, places) in numbers where places.count > 1 && places.last == last {
            numbers[number]?.removeLast()
        }
        return numbers
    }

    /// The words of as many notes as there are numbers, and those above them of the note before; nothing where they are
    /// not as many, or where each number stands above its words and needs no help.
    private static func words(
        _ text: Span<UInt8>, _ lines: Lines, _ foot: Range<Int>, _ numbers: [Int],
        _ isFurniture: (Range<Int>, Int) -> Bool
    ) -> (rest: [Int], groups: [[Int]])? {
        var words: [FootLine] = []
        var isBehindNumber = false
        /// Whether the lines right above are notes: a paper that a note cites looks like the page's own head.
        var isInNotes = false
        for index in foot {
            let line = trimmed(text, lines[index])
            if numbers.contains(index) {
                isBehindNumber = true
                isInNotes = true
            } else if isPageNumber(text, line) {
                break
            } else if line.isEmpty {
                isInNotes = blockHoldsNotes(text, lines, index + 1..<foot.upperBound, numbers, isFurniture)
            } else if !line.allSatisfy({ text[$0].isDigit }),
                isInNotes && isPrintedHead(text, line) || !isFurniture(line, index)
            {
                words.append(FootLine(text, line, index, isBehindNumber: isBehindNumber))
                isBehindNumber = false
                isInNotes = true
            }
        }
        guard !words.isEmpty, words.count <= mostLines,
            numbers.contains(where: { number in !words.contains { $0.index == number + 1 } })
                || numbers != numbers.sorted()
        else { return nil }
        if let groups = parted(words.map(\.index), by: numbers) { return ([], groups) }
        if words[0].goesOn, let groups = grouped(words, in: numbers.count + 1) {
            return (groups[0], Array(groups.dropFirst()))
        }
        return grouped(words, in: numbers.count).map { ([], $0) }
    }

    /// Whether the lines from one up to the next empty one hold a number or words that are no page's own.
    private static func blockHoldsNotes(
        _ text: Span<UInt8>, _ lines: Lines, _ block: Range<Int>, _ numbers: [Int],
        _ isFurniture: (Range<Int>, Int) -> Bool
    ) -> Bool {
        for index in block {
            let line = trimmed(text, lines[index])
            if line.isEmpty { return false }
            if numbers.contains(index) || !isFurniture(line, index) && !isPageNumber(text, line) { return true }
        }
        return false
    }

    /// The lines below each number, where the numbers stand in another order than they run and each has its own words.
    private static func parted(_ words: [Int], by numbers: [Int]) -> [[Int]]? {
        guard numbers != numbers.sorted() else { return nil }
        let groups = numbers.map { number in
            let end = numbers.filter { $0 > number }.min() ?? .max
            return words.filter { $0 > number && $0 < end }
        }
        return groups.allSatisfy { !$0.isEmpty } && groups.joined().count == words.count ? groups : nil
    }

    /// The lines as so many notes: a number between two parts them, and so does each line that can begin a note; where
    /// those are too many, the ones above which most room was left, if it is clear which.
    private static func grouped(_ words: [FootLine], in count: Int) -> [[Int]]? {
        var starts = words.indices.filter { $0 == 0 || words[$0].isBehindNumber }
        guard starts.count <= count else { return nil }
        let others = words.indices.dropFirst().filter { !words[$0].isBehindNumber && !words[$0].goesOn }
        let width = words.map(\.length).max() ?? 0
        let ends =
            others.count == count - starts.count
            ? others.map { (start: $0, room: 0) }
            : others.map { (start: $0, room: words[$0].room(behind: words[$0 - 1], in: width)) }
                .filter { $0.room > 0 }.sorted { ($0.room, $1.start) > ($1.room, $0.start) }
        let asked = count - starts.count
        guard ends.count >= asked else { return nil }
        if asked > 0, ends.count > asked, ends[asked - 1].room - ends[asked].room < clearDifference { return nil }
        starts = (starts + ends.prefix(asked).map(\.start)).sorted()
        return zip(starts, starts.dropFirst() + [words.count]).map { words[$0..<$1].map(\.index) }
    }

    /// Whether a number stands behind a word or its stop above, a space between or not.
    private static func isCalled(_ number: Int, _ text: Span<UInt8>, before limit: Int) -> Bool {
        standsAbove(number, text, before: limit) { place in
            let before = text[place - 1]
            let isApart = before == 0x20 && place > 1 && ".,;:?!".utf8.contains(text[place - 2])
            return before.isLetter || before >= 0x80 || isApart || ".,;:?!)\"".utf8.contains(before)
                || readBehindYear(text, at: place - yearDigits)?.number == number
        }
    }

    /// No page has more notes, or more lines of them.
    private static let mostNotes = 60
    private static let mostLines = 400
    /// Of the lines with one number the last few are looked at: a page's foot is below its head.
    private static let nearestLines = 4
    /// In bytes of room: less may be chance.
    private static let clearDifference = 3
}

/// A line of words at a page's foot.
private struct FootLine {
    let index: Int
    let isBehindNumber: Bool
    /// In bytes.
    let length: Int
    /// The length of its first word.
    private let firstWord: Int
    private let isStopped: Bool
    /// Whether it goes on with the line above: with a small letter, or behind a sign that ends nothing.
    let goesOn: Bool

    init(_ text: Span<UInt8>, _ line: Range<Int>, _ index: Int, isBehindNumber: Bool) {
        self.index = index
        self.isBehindNumber = isBehindNumber
        length = line.count
        firstWord = (line.firstIndex { text[$0].isSpace } ?? line.upperBound) - line.lowerBound
        isStopped = text[line.upperBound - 1] == UInt8(ascii: ".")
        let begin = Cursor(text, at: line.lowerBound)
        let isAddress = begin.stands("www.") || begin.stands("http")
        var above = line.lowerBound
        while above > 0, text[above - 1].isSpace { above -= 1 }
        let isOpen = above > 0 && ",-/(".utf8.contains(text[above - 1])
        goesOn = (begin.peek().isLowercase || begin.peek().isDigit || isOpen) && !isAddress
    }

    /// How many bytes of room the line above left for this one's first word; more where it ended with a stop.
    func room(behind above: FootLine, in width: Int) -> Int {
        width - above.length - 1 - firstWord + (above.isStopped ? Self.stop : 0)
    }

    /// What a stop is worth, in bytes of room.
    private static let stop = 12
}
