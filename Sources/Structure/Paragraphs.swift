internal import Knowledge
internal import Letters
internal import Text

/// Puts the lines of a page together to paragraphs. What a page's end puts between the words of one (running heads,
/// page numbers, foot notes) comes behind it; a line that nothing goes on in is a paragraph of its own.
///
/// Where the lines of a text are broken to a width they run on up to an empty one, wherever that width breaks them;
/// elsewhere a line is a paragraph (Word letters, pandoc without wrapping). Linear.
struct ParagraphReader: ~Escapable {
    private let text: Span<UInt8>
    private let lines: Lines
    private let width: LineWidth
    private let margins: MarginColumns
    private let isDocument: Bool
    private let isMarkdown: Bool
    /// Lines that are running heads, by their numbers.
    private let runningHeads: Set<Int>
    /// Notes and marks whose brackets hold their lines together; ascending.
    private let spans: [ByteRange<Normalised>]
    private let marks: [MarkdownMark]

    private(set) var paragraphs: [Paragraph] = []
    /// The paragraph that the next line may go on with.
    private var open: Int?
    /// A paragraph without a stop before a page's end.
    private var suspended: Int?
    private var hasPageEnd = false
    /// Whether the page ended right below its last line, with no empty one between.
    private var isBrokenOff = false
    /// Whether the open paragraph is a foot note's.
    private var isInNote = false
    /// Whether the line before ended with Markdown's backslash: the paragraph goes on.
    private var isHardBreak = false
    /// The last number of a line that begins as a foot note does.
    private var lastNote = 0
    /// The lines in which a form feed ends a page, ascending, and how many of them were read.
    private let pageEnds: [Int]
    private var pageEndsRead = 0
    /// Foot notes whose numbers stand apart from their words.
    private var feet: PageFeet?

    @_lifetime(copy text)
    init(
        text: Span<UInt8>, lines: Lines, isMarkdown: Bool, pageEnds: [Int], runningHeads: Set<Int>,
        spans: [ByteRange<Normalised>], marks: [MarkdownMark]
    ) {
        self.pageEnds = pageEnds
        self.text = text
        self.lines = lines
        self.isMarkdown = isMarkdown
        self.runningHeads = runningHeads
        self.spans = spans
        self.marks = marks
        width = LineWidth(text, lines)
        margins = MarginColumns(text, lines)
        isDocument = width.isBroken ? holdsBlocks(text, lines) : lines.count > 2
    }

    /// Reads all lines.
    mutating func read() {
        if isDocument, !isMarkdown {
            feet = PageFeet(text, lines, pageEnds: pageEnds) { line, index in
                furniture(line, index) != nil || margins.start(ofLine: index) != nil || standsInBrokenFurniture(index)
            }
        }
        var blocks = MarkdownBlocks(text, lines)
        var index = isMarkdown ? blocks.endOfFrontMatter() : 0
        for matter in 0..<index { emit(trimmed(text, lines[matter]), .frontMatter) }
        while index < lines.count {
            let line = lines[index]
            if standsInSpan(line) {
                append(trimmed(text, line))
            } else if isMarkdown, let end = blocks.endOfCode(from: index) {
                close()
                for code in index..<end { emit(trimmed(text, lines[code]), .code) }
                index = end
                continue
            } else {
                index = readLine(index, line)
                continue
            }
            index += 1
        }
    }

    /// - Returns: the line after what was read.
    private mutating func readLine(_ index: Int, _ line: Range<Int>) -> Int {
        while pageEndsRead < pageEnds.count, pageEnds[pageEndsRead] <= index {
            if pageEnds[pageEndsRead] == index { endPage() }
            pageEndsRead += 1
        }
        if let feet, !feet.held.isEmpty {
            if let notes = feet.notes[index] { emit(notes) }
            if feet.held.contains(index) { return index + 1 }
        }
        var line = line
        if let margin = margins.start(ofLine: index) {
            let words = trimmed(text, margin..<line.upperBound)
            let role = furniture(words, index) ?? .margin
            emit(words, role)
            if role == .pageNumber { endPage() }
            line = line.lowerBound..<margin
            // The words beside it go on.
            if trimmed(text, line).isEmpty { return index + 1 }
        }
        let words = trimmed(text, line)
        guard !words.isEmpty else {
            close()
            return index + 1
        }
        if open == nil, isDocument, let (end, role) = brokenFurniture(from: index) {
            emit(words.lowerBound..<trimmed(text, lines[end - 1]).upperBound, role)
            endPage()
            return end
        }
        // Below the number of a foot note stand its words, whatever they look like.
        if !(isInNote && open != nil), let role = furniture(words, index) {
            emit(words, role)
            endPage()
            return index + 1
        }
        forEachCell(text, line) { cell, isCell in
            if isCell {
                close()
                emit(cell, .tableCell)
            } else {
                append(cell)
            }
        }
        return index + 1
    }

    /// Past a running head or imprint that is broken over several lines, and which it is.
    private func brokenFurniture(from index: Int) -> (end: Int, role: Role)? {
        let start = trimmed(text, lines[index]).lowerBound
        // `Tweede Kamer, …`, `Eerste Kamer, …`, `’s-Gravenhage 2024   Tweede Kamer, …`.
        guard standsRunningHead(text, at: start) || "TE'".utf8.contains(text[start]) || text[start] == 0xE2 else {
            return nil
        }
        var end = index
        while end < lines.count, end < index + Self.longestFurniture, !trimmed(text, lines[end]).isEmpty { end += 1 }
        while end > index + 1 {
            let range = start..<trimmed(text, lines[end - 1]).upperBound
            if isPrintedHead(text, range) { return (end, .runningHead) }
            if isImprint(text, range) { return (end, .imprint) }
            end -= 1
        }
        return nil
    }

    private func standsInBrokenFurniture(_ index: Int) -> Bool {
        (max(0, index - Self.longestFurniture + 1)...index).contains { start in
            let line = trimmed(text, lines[start])
            return !line.isEmpty && brokenFurniture(from: start).map { $0.end > index } == true
        }
    }

    /// A line that is no words of the letter, or nothing.
    private func furniture(_ line: Range<Int>, _ index: Int) -> Role? {
        // A text of a line or two is a citation, no printed paper.
        guard isDocument else { return nil }
        if runningHeads.contains(index) { return .runningHead }
        if line.count < 200 {
            if isPrintedHead(text, line) { return .runningHead }
            if isImprint(text, line) { return .imprint }
        }
        if isPageNumber(text, line) { return .pageNumber }
        // A number alone beside a page's end.
        if line.count <= 3, line.allSatisfy({ text[$0].isDigit }), standsAtPageEnd(line) { return .pageNumber }
        return nil
    }

    private func standsAtPageEnd(_ line: Range<Int>) -> Bool {
        var end = line.upperBound
        while end < text.count, text[end].isSpace, text[end] != 0x0C { end += 1 }
        if end < text.count, text[end] == 0x0C { return true }
        var start = line.lowerBound
        while start > 0, text[start - 1].isSpace, text[start - 1] != 0x0C { start -= 1 }
        return start > 0 && text[start - 1] == 0x0C
    }

    /// The end of a page: a paragraph without its stop goes on behind it.
    private mutating func endPage() {
        if let index = open, !isInNote {
            suspend(index)
            isBrokenOff = suspended != nil
        }
        open = nil
        isInNote = false
        hasPageEnd = true
    }

    private mutating func suspend(_ index: Int) {
        guard let last = paragraphs[index].pieces.last, paragraphs[index].role == nil else { return }
        let isUnfinished =
            (!".?!:;".utf8.contains(text[last.upperBound - 1]) || endsInside(text, last))
            && last.upperBound - paragraphs[index].pieces[0].lowerBound > 40
        suspended = isUnfinished ? index : nil
    }

    /// An empty line, or the end of a paragraph.
    private mutating func close() {
        if let index = open, !isInNote {
            suspend(index)
            isBrokenOff = false
        }
        open = nil
        isInNote = false
    }

    /// A paragraph of its own beside the words.
    private mutating func emit(_ range: Range<Int>, _ role: Role) {
        let range = role == .tableCell ? withoutMarks(range) : range
        guard !range.isEmpty else { return }
        paragraphs.append(Paragraph(pieces: [range], role: role))
    }

    /// The notes of a page's foot, each with its number above its words.
    private mutating func emit(_ notes: [PageFeet.Note]) {
        endPage()
        for note in notes {
            paragraphs.append(Paragraph(pieces: [trimmed(text, lines[note.number])], isTight: true))
            paragraphs.append(Paragraph(pieces: note.words.map { trimmed(text, lines[$0]) }))
        }
    }

    /// The words without Markdown's marks at their edges; of emphasis around nothing (`** **`) none are left.
    private func withoutMarks(_ line: Range<Int>) -> Range<Int> {
        guard !marks.isEmpty else { return line }
        var words = line
        var mark = firstPlace(below: marks.count) { marks[$0].range.lowerBound >= words.lowerBound }
        while mark < marks.count, marks[mark].range.lowerBound == words.lowerBound, marks[mark].words.isEmpty {
            words = trimmed(text, min(marks[mark].range.upperBound, line.upperBound)..<line.upperBound)
            mark += 1
        }
        mark = firstPlace(below: marks.count) { marks[$0].range.lowerBound >= words.upperBound } - 1
        while mark >= 0, marks[mark].range.upperBound == words.upperBound,
            marks[mark].range.lowerBound >= words.lowerBound, marks[mark].words.isEmpty
        {
            words = trimmed(text, words.lowerBound..<marks[mark].range.lowerBound)
            mark -= 1
        }
        return words
    }

    /// Adds the words of a line to the open paragraph, or begins one.
    private mutating func append(_ line: Range<Int>) {
        guard !line.isEmpty else { return }
        let line = withoutMarks(line)
        guard !line.isEmpty else { return close() }
        var words = withoutQuotationMark(line)
        guard !words.isEmpty else { return close() }
        let isBroken = isHardBreak || words != line
        isHardBreak = isMarkdown && text[words.upperBound - 1] == UInt8(ascii: "\\")
        if isHardBreak {
            words = trimmed(text, words.lowerBound..<words.upperBound - 1)
            guard !words.isEmpty else { return }
        }
        let startsNote = beginsNote(words)
        if let index = open, !startsNote, isBroken || goesOn(index, words) {
            paragraphs[index].pieces.append(words)
        } else if hasPageEnd, let index = suspended, !startsNote, !beginsByMark(text, words), resumes(words) {
            paragraphs[index].pieces.append(words)
            (open, suspended, hasPageEnd) = (index, nil, false)
        } else {
            // A foot note may stand between the two halves of a paragraph that a page breaks.
            if let index = open {
                if startsNote, !isInNote { suspend(index) }
                // The number of a foot note in a line of its own, above its words.
                let number = paragraphs[index].pieces[0]
                if paragraphs[index].pieces.count == 1, number.allSatisfy({ text[$0].isDigit }) {
                    paragraphs[index].isTight = true
                }
            }
            if startsNote { isInNote = true } else if !isInNote { (suspended, hasPageEnd) = (nil, false) }
            paragraphs.append(Paragraph(pieces: [words]))
            open = paragraphs.count - 1
        }
    }

    /// Whether an open paragraph goes on in the next line. What fills its line goes on whatever follows; words that
    /// open a paragraph of their own tell only where their line could have held more.
    private func goesOn(_ index: Int, _ words: Range<Int>) -> Bool {
        guard let last = paragraphs[index].pieces.last else { return false }
        if standsInSpan(words) { return true }
        if beginsByMark(text, words) { return false }
        if isMarkdownHeading(text, last) || endsTitle(text, last, before: words) { return false }
        // A number in a line of its own, wherever it stands in it, is a note's or a column's.
        if paragraphs[index].pieces.count == 1, last.allSatisfy({ text[$0].isDigit }) { return false }
        if width.isFull(text, last, before: words) { return true }
        // In Markdown a paragraph ends at an empty line (CommonMark 0.31, 4.8); short lines are those of a head or a
        // signature.
        if isMarkdown, last.count > Self.longestHeadLine { return true }
        if beginsByWords(text, words) || paragraphs[index].pieces.count == 1 && standsAlone(text, last) { return false }
        return runsOn(text, last, words)
    }

    /// Whether words behind a page's end go on with the paragraph before it.
    private func resumes(_ words: Range<Int>) -> Bool {
        text[words.lowerBound].isLowercase || text[words.lowerBound].isDigit
            || text[words.lowerBound] == UInt8(ascii: "(")
            || isBrokenOff && suspended.flatMap { paragraphs[$0].pieces.last }.map { endsInside(text, $0) } == true
    }

    /// Whether a line lies in the brackets of a note that began before it.
    private func standsInSpan(_ line: Range<Int>) -> Bool {
        let index = firstPlace(below: spans.count) { spans[$0].end > line.lowerBound }
        return index < spans.count && spans[index].start < line.lowerBound
    }

    /// The number that a foot note begins with, one more than the last: `4 Kamerstuk 31 066, nr. 700`.
    private mutating func beginsNote(_ words: Range<Int>) -> Bool {
        var cursor = Cursor(text, at: words.lowerBound)
        guard let number = cursor.takeNumber(upTo: 3), number > 0 else { return false }
        let isNext = number == lastNote + 1 || number == 1
        if cursor.position == words.upperBound {
            guard isNext || standsCall(number, before: words.lowerBound) else { return false }
            lastNote = number
            return true
        }
        guard isNext else { return false }
        guard cursor.peek() == 0x20 || cursor.peek().isUppercase else { return false }
        while cursor.peek() == 0x20 { cursor.position += 1 }
        guard
            cursor.peek().isUppercase || cursor.peek() >= 0xC2 || cursor.peek() == UInt8(ascii: "\"")
                || cursor.stands("http")
        else {
            return false
        }
        var month = Cursor(text, at: words.lowerBound)
        _ = month.takeNumber(upTo: 3)
        if month.skipSpaces(), Maanden.take(&month) != nil { return false }
        // A call of that number stands further up, stuck to a word.
        guard standsCall(number, before: words.lowerBound) else { return false }
        lastNote = number
        return true
    }

    /// Whether the number stands stuck to a word, its stop or a year on the page above.
    private func standsCall(_ number: Int, before limit: Int) -> Bool {
        standsAbove(number, text, before: limit) { place in
            let before = text[place - 1]
            return !before.isSpace && (!before.isDigit || isYear(before: place))
        }
    }

    private func isYear(before position: Int) -> Bool {
        position > 4 && (1...4).allSatisfy { text[position - $0].isDigit } && !text[position - 5].isDigit
    }

    private static let longestHeadLine = 60
    /// In lines.
    private static let longestFurniture = 5
}

extension ParagraphReader {
    /// `> ` before the lines of a quotation in Markdown: the first one stays, so that its role shows.
    private func withoutQuotationMark(_ words: Range<Int>) -> Range<Int> {
        guard isMarkdown, open != nil, text[words.lowerBound] == UInt8(ascii: ">"), let index = open,
            text[paragraphs[index].pieces[0].lowerBound] == UInt8(ascii: ">")
        else { return words }
        return trimmed(text, words.lowerBound + 1..<words.upperBound)
    }
}
