internal import Knowledge
internal import Letters
internal import Text

/// Notes typed by hand, or as a printed page gives them: `1)`, `[1]`, `¹` or a bare number stuck to the words, and
/// again at the beginning of a line before the note's text, or in a line of its own above it.
///
/// Such numbers also stand before the items of a list, behind units (`m²`), in names (`A4`), in the rows of tables and
/// at the feet of pages, so they count only in sequence (`NoteMatcher`); raised and bare ones only in a text that no
/// program has given notes of another kind.
func findWrittenNotes(_ text: Span<UInt8>, _ anchors: Anchors, _ notes: inout [RawNote], _ calls: inout [RawNote]) {
    let isPrinted = notes.isEmpty
    var round = NoteCandidates(.parenthesis)
    var square = NoteCandidates(.bracket)
    var bare = NoteCandidates(.glued)
    for digit in anchors.digits {
        if let mark = readBracketed(text, at: Int(digit)) {
            let isTaken = mark.syntax == .bracket ? square.add(mark, text) : round.add(mark, text)
            if isTaken { continue }
        }
        if isPrinted { bare.addBare(text, at: Int(digit)) }
    }
    var raised = NoteCandidates(.superscript)
    if isPrinted { forEachSuperscript(text) { _ = raised.add($0, text) } }
    for candidates in [round, square, raised, bare] {
        guard let found = NoteMatcher(candidates).match() else { continue }
        notes += found.notes
        calls += found.calls
    }
}

/// A number that may begin a note, and the words of the note.
struct NoteStart {
    let mark: NoteMark
    let words: Range<Int>
    /// Whether the number has a line of its own.
    var isApart = false

    /// Where the note ends.
    var end: Int { words.upperBound }
    var start: Int { mark.range.lowerBound }
}

/// The numbers of a text that may begin notes, and those that may call them, by what speaks for them.
struct NoteCandidates {
    /// What speaks for a number as a call, the strongest first.
    enum Evidence: Int, CaseIterable {
        /// Its mark, or its place behind a word or a stop.
        case clear
        /// The digits behind a year or its stop.
        case year
        /// Nothing but the sequence.
        case doubtful
    }

    let syntax: NoteSyntax
    /// Ascending.
    private(set) var starts: [NoteStart] = []
    /// For each evidence the places of each number, ascending.
    private var calls: [[Int: [Range<Int>]]] = Evidence.allCases.map { _ in [:] }

    init(_ syntax: NoteSyntax) { self.syntax = syntax }

    /// The places of a number that something speaks for, ascending.
    func calls(_ evidence: Evidence, _ number: Int) -> [Range<Int>] { calls[evidence.rawValue][number] ?? [] }

    /// - Returns: whether the mark can be a note or a call.
    mutating func add(_ mark: NoteMark, _ text: Span<UInt8>) -> Bool {
        let start = mark.range.lowerBound
        if start == 0 || text[start - 1] == UInt8(ascii: "\n") {
            if let words = noteWords(text, behind: mark) { starts.append(NoteStart(mark: mark, words: words)) }
        } else if standsBehindWords(text, mark) {
            add(mark, .clear)
        } else {
            return false
        }
        return true
    }

    /// Adds the number at a digit, which no mark tells from others.
    mutating func addBare(_ text: Span<UInt8>, at digit: Int) {
        if let start = readNumberLine(text, at: digit) {
            starts.append(start)
        } else if let mark = readGlued(text, at: digit), add(mark, text) {
            return
        } else if let mark = readBehindYear(text, at: digit) {
            add(mark, .year)
        } else if let mark = readDoubtfulCall(text, at: digit) {
            add(mark, .doubtful)
        }
    }

    private mutating func add(_ mark: NoteMark, _ evidence: Evidence) {
        calls[evidence.rawValue][mark.number, default: []].append(mark.range)
    }
}

/// The words of a note: the rest of its line, and lines after it that go on with a small letter.
private func noteWords(_ text: Span<UInt8>, behind mark: NoteMark) -> Range<Int>? {
    var cursor = Cursor(text, at: mark.range.upperBound)
    let isBare = !mark.syntax.isExplicit
    guard cursor.peek() == 0x20 || (isBare && cursor.peek().isUppercase) else { return nil }
    let start = cursor.position
    // `1 januari 2022` at the beginning of a line.
    var month = Cursor(text, at: start + 1)
    if isBare, Maanden.take(&month) != nil { return nil }
    repeat {
        cursor.position += 1
        while !cursor.isAtEnd, cursor.peek() != UInt8(ascii: "\n") { cursor.position += 1 }
        // An address may stand below its title, with or without a tab before it.
        var next = Cursor(text, at: cursor.position + 1)
        if next.peek() == UInt8(ascii: "\n") { next.position += 1 }
        while next.peek() == 0x20 || next.peek() == 0x09 || next.peek() == UInt8(ascii: ")") { next.position += 1 }
        if next.stands("http") || next.stands("www.") { cursor.position = next.position - 1 }
    } while cursor.peek(1).isLowercase && !Cursor(text, at: cursor.position + 1).stands("image")
    let words = trimmed(text, start..<cursor.position)
    return words.isEmpty ? nil : words
}

/// A number in a line of its own and the words in the lines below it, up to an empty line or the next number: as
/// programs give the foot notes of a PDF.
private func readNumberLine(_ text: Span<UInt8>, at digit: Int) -> NoteStart? {
    var cursor = Cursor(text, at: digit)
    guard let number = cursor.takeNumber(upTo: 3), number > 0 else { return nil }
    let mark = NoteMark(syntax: .glued, number: number, range: digit..<cursor.position)
    guard takeLineEnd(&cursor) else { return nil }
    var start = digit
    while start > 0, text[start - 1] == 0x20 { start -= 1 }
    guard start == 0 || text[start - 1] == UInt8(ascii: "\n") else { return nil }
    let first = cursor.position
    while !cursor.isAtEnd {
        var line = cursor
        line.skipBlanks()
        // An empty line, or the form feed between two pages.
        if line.isAtEnd || line.peek() == UInt8(ascii: "\n") || line.peek() == 0x0C { break }
        if line.takeNumber(upTo: 3) != nil, takeLineEnd(&line) { break }
        while !cursor.isAtEnd, cursor.peek() != UInt8(ascii: "\n") { cursor.position += 1 }
        if !cursor.isAtEnd { cursor.position += 1 }
    }
    let words = trimmed(text, first..<cursor.position)
    return words.isEmpty ? nil : NoteStart(mark: mark, words: words, isApart: true)
}

/// Takes blanks and the end of the line.
private func takeLineEnd(_ cursor: inout Cursor) -> Bool {
    cursor.skipBlanks()
    return cursor.take(UInt8(ascii: "\n"))
}

extension Cursor {
    fileprivate mutating func skipBlanks() {
        while peek() == 0x20 || peek() == UInt8(ascii: "\r") || peek() == UInt8(ascii: "\t") { position += 1 }
    }
}
