internal import Letters
internal import Text

/// The paragraphs and headings of the body, notes left out, with the part of the document and the speaker where the
/// letter shows them.
///
/// A line is a paragraph (Word letters, pandoc without wrapping); in a text whose lines are broken to a width, lines run on
/// until an empty one.
/// - Returns: the blocks, and the running heads and feet of pages, which are no words of the letter.
func findBlocks(
    _ text: Span<UInt8>, _ lines: Lines, _ apparatus: Apparatus, _ mentions: [Mention], _ format: LetterFormat
) -> (blocks: [Block], marks: [ByteRange<Normalised>]) {
    var blocks: [Block] = []
    let isWrapped = format == .markdown || linesAreWrapped(text, lines)
    var outline = Outline()
    var questions = RunOnQuestions()
    var pages = PageBreaks()
    var noteIndex = 0
    var open: Range<Int>?
    func close() {
        guard let range = open else { return }
        let block = outline.block(text, range)
        if let block { blocks.append(block) }
        pages.close(block, text)
        open = nil
    }
    for index in 0..<lines.count {
        if trimmed(text, lines[index]).isEmpty { close() }
        pages.pass(text, lines[index])
        for piece in outside(apparatus.notes, lines[index], &noteIndex) {
            if let found = questions.blocks(text, piece) {
                close()
                blocks += found
                continue
            }
            forEachCell(text, piece) { line, isCell in
                // A text of a line or two is a citation, no printed paper.
                if lines.count > 2, pages.passHead(text, line, mentions) {
                    close()
                } else if isCell {
                    close()
                    blocks.append(outline.cell(line))
                } else if let current = open, isWrapped ? !outline.beginsBlock(text, line) : goesOn(text, current, line) {
                    open = current.lowerBound..<line.upperBound
                } else {
                    close()
                    if let block = pages.resumed(text, line), block == blocks.last {
                        blocks.removeLast()
                        open = block.range.start..<line.upperBound
                    } else {
                        open = line
                    }
                }
                if outline.standsAlone(text, line) { close() }
            }
        }
    }
    close()
    return (withParts(blocks), pages.marks)
}

/// Whether a sentence that a line broke goes on in the next one: no stop at the end of the one, a small letter or a bracket at
/// the beginning of the other.
private func goesOn(_ text: Span<UInt8>, _ line: Range<Int>, _ next: Range<Int>) -> Bool {
    line.count > 20 && !".?!:;|".utf8.contains(text[line.upperBound - 1])
        && (text[next.lowerBound].isLowercase || text[next.lowerBound] == UInt8(ascii: "("))
}

/// The blocks with the parts that only the whole shows: what stands above the first question or answer presents them, and a
/// letter without questions is one part.
private func withParts(_ blocks: [Block]) -> [Block] {
    let hasQuestions = blocks.contains { $0.part == .vragen || $0.part == .antwoorden }
    return blocks.map { block in
        guard block.part == nil else { return block }
        return Block(
            kind: block.kind, range: block.range, number: block.number, part: hasQuestions ? .aanbiedingsbrief : .brief,
            speaker: block.speaker)
    }
}

/// The pieces of a line that lie in no note. Notes and lines both ascend, so all lines together cost one walk.
private func outside(_ notes: [Note], _ line: Range<Int>, _ next: inout Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = line.lowerBound
    while next < notes.count, notes[next].range.start < line.upperBound {
        let note = notes[next].range
        if note.end > start {
            if note.start > start { pieces.append(start..<note.start) }
            start = note.end
        }
        if note.end > line.upperBound { break }
        next += 1
    }
    if start < line.upperBound { pieces.append(start..<line.upperBound) }
    return pieces
}

/// Whether most full lines go on in the next one: they end without a stop and the next begins with a small letter.
private func linesAreWrapped(_ text: Span<UInt8>, _ lines: Lines) -> Bool {
    var runningOn = 0
    var ended = 0
    for index in 0..<min(lines.count - 1, 400) where lines.count > 1 {
        let line = trimmed(text, lines[index])
        let next = trimmed(text, lines[index + 1])
        guard line.count > 40, !next.isEmpty else { continue }
        if line.count <= 120, !".?!:;".utf8.contains(text[line.upperBound - 1]), text[next.lowerBound].isLowercase {
            runningOn += 1
        } else {
            ended += 1
        }
    }
    return runningOn >= 3 && runningOn > ended / 3
}

/// Where in the document the reading stands: tells headings, questions and answers.
private struct Outline {
    private var part: Part?
    private var speaker: Speaker?
    /// Whether the names of those who move a motion follow.
    private var isSigned = false

    /// A cell of a table: never a heading.
    func cell(_ range: Range<Int>) -> Block {
        Block(kind: .paragraph, range: ByteRange(range.lowerBound, range.upperBound), number: nil, part: part, speaker: speaker)
    }

    /// The block in `range`, after the outline has moved on to it.
    /// - Returns: nothing for a range that holds Markdown's marks only.
    mutating func block(_ text: Span<UInt8>, _ range: Range<Int>) -> Block? {
        let number = headingNumber(text, range)
        let words = headingWords(text, range)
        if words.isEmpty { return nil }
        let isHeading = isHeading(text, words, isNumbered: number != nil)
        if isHeading { move(text, words) }
        if Cursor(text, at: words.lowerBound).stands("en gaat over tot de orde van de dag") { isSigned = true }
        return Block(
            kind: isHeading ? .heading : .paragraph,
            range: ByteRange(words.lowerBound, words.upperBound), number: isHeading ? number : nil, part: part,
            speaker: isQuotation(text, range) ? .aangehaald : speaker)
    }

    /// A paragraph that is a quotation as a whole: `> …`, “…”, «…».
    private func isQuotation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Cursor(text, at: range.lowerBound)
        let end = Cursor(text, at: range.upperBound)
        // `> Retouradres` is the ministries' own mark.
        if start.stands("> ") { return !start.stands("> retouradres") }
        if start.stands("«", ignoringCase: false) { return end.peek(-2) == 0xC2 && end.peek(-1) == 0xBB }
        return start.stands("“", ignoringCase: false) && end.peek(-3) == 0xE2 && end.peek(-2) == 0x80 && end.peek(-1) == 0x9D
    }

    /// A line that never continues the one before it.
    func beginsBlock(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let first = text[line.lowerBound]
        if standsAlone(text, line) || first == UInt8(ascii: "|") || first == UInt8(ascii: "+") { return true }
        let cursor = Cursor(text, at: line.lowerBound)
        return cursor.stands("- ") || cursor.stands("* ") || cursor.stands("> ") || headingNumber(text, line) != nil
    }

    /// A line that none continues: a heading of Markdown, `Vraag 3` or `Antwoord op vraag 3`, the running head of a page.
    func standsAlone(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        if cursor.stands("vraag ") || cursor.stands("antwoord ") { return line.count <= 40 && text[line.upperBound - 1].isDigit }
        return isMarkdownHeading(text, line) || standsRunningHead(text, at: line.lowerBound)
    }

    func isMarkdownHeading(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var cursor = Cursor(text, at: line.lowerBound)
        while cursor.take(UInt8(ascii: "#")) {}
        return cursor.position > line.lowerBound && cursor.peek() == 0x20
    }

    /// `Vraag 3` and `Antwoord op vraag 3` say who speaks from here on.
    private mutating func move(_ text: Span<UInt8>, _ range: Range<Int>) {
        let cursor = Cursor(text, at: range.lowerBound)
        if cursor.stands("antwoord") || cursor.stands("mededeling") {
            (part, speaker) = (.antwoorden, .bewindspersoon)
        } else if cursor.stands("vraag ") || cursor.stands("vragen ") {
            (part, speaker) = (.vragen, .vraagsteller)
        } else if cursor.stands("bijlage") {
            (part, speaker) = (.bijlage, nil)
        }
    }

    /// The range without Markdown's marks around it: `## …`, `**…**`, the `\` of a hard line break.
    private func headingWords(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start] == UInt8(ascii: "#") || (start > range.lowerBound && text[start] == 0x20) { start += 1 }
        while end - start > 1 {
            let isStarred = text[start] == UInt8(ascii: "*") && text[end - 1] == UInt8(ascii: "*")
            let isBreak = text[start] == UInt8(ascii: "\\") && text[start + 1].isSpace
            guard isStarred || isBreak || text[start].isSpace || text[end - 1].isSpace else { break }
            if isStarred || isBreak || text[start].isSpace { start += 1 }
            if isStarred || text[end - 1].isSpace { end -= 1 }
        }
        if end - start == 1, text[start] == UInt8(ascii: "\\") || text[start] == UInt8(ascii: "*") { start = end }
        return trimmed(text, start..<max(start, end))
    }

    /// The number a block begins with: `3`, `2.1`.
    private func headingNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> ByteRange<Normalised>? {
        var cursor = Cursor(text, at: headingWords(text, range).lowerBound)
        let start = cursor.position
        while cursor.takeNumber(upTo: 2) != nil, cursor.peek(1).isDigit, cursor.take(UInt8(ascii: ".")) {}
        let end = cursor.position
        guard end > start, cursor.take(UInt8(ascii: ".")) || end - start > 2 else { return nil }
        return cursor.peek() == 0x20 || cursor.peek() == 0x09 ? ByteRange(start, end) : nil
    }

    /// A heading is short, begins with a capital or number, and ends without a stop.
    private func isHeading(_ text: Span<UInt8>, _ words: Range<Int>, isNumbered: Bool) -> Bool {
        guard !words.isEmpty, words.count <= 120 else { return false }
        let last = text[words.upperBound - 1]
        if ".,;:?!])".utf8.contains(last), !isMarkdownHeading(text, words) { return false }
        if isNumbered { return true }
        let cursor = Cursor(text, at: words.lowerBound)
        for label in ["vraag ", "vragen ", "antwoord"] as [StaticString] where cursor.stands(label) { return words.count < 60 }
        guard words.count <= 70, text[words.lowerBound].isUppercase, !isSigned || isMarkdownHeading(text, words) else { return false }
        return isMarkdownHeading(text, words) || !belongsToHead(text, words)
    }

    /// Whether a short line is one of a letter's head, not a heading: a label, an address, a date, a reference, a row of a
    /// table. Those hold digits, colons, tabs or bars, or begin as addresses do.
    private func belongsToHead(_ text: Span<UInt8>, _ words: Range<Int>) -> Bool {
        for index in words
        where text[index].isDigit || text[index] == UInt8(ascii: ":") || text[index] == 0x09 || text[index] == UInt8(ascii: "|") {
            return true
        }
        let cursor = Cursor(text, at: words.lowerBound)
        let labels: [StaticString] = [
            "datum", "onderwerp", "betreft", "ons kenmerk", "uw kenmerk", "bijlage(n)", "contactpersoon", "projectnaam",
        ]
        if labels.contains(where: { $0.utf8CodeUnitCount == words.count && cursor.stands($0) }) { return true }
        // `D.M. van Weel`.
        if words.count > 2, text[words.lowerBound + 1] == UInt8(ascii: ".") { return true }
        let addresses: [StaticString] = [
            "aan de ", "de voorzitter ", "de minister ", "de staatssecretaris ", "kamer der staten-generaal", "directoraat-generaal ",
            "directie ", "postbus ", "den haag", "retouradres",
        ]
        return addresses.contains { (start: StaticString) in cursor.stands(start) }
    }
}
