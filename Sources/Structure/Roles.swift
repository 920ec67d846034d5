internal import Knowledge
internal import Letters
internal import Text

/// Gives each paragraph its role, part and speaker: what stands above the salutation is the letter's head, what stands
/// below its close its signature, and between them the words. One walk.
struct RoleReader: ~Escapable {
    private let text: Span<UInt8>
    private let paragraphs: [ByteRange<Normalised>]
    private let hints: [Paragraph]
    private let apparatus: Apparatus
    private let pages: [Page]
    private var passages: [Passage] = []
    private var outline = Outline()
    private var close = LetterClose()
    private var motion = MotionForm()
    private var questions = RunOnQuestions()
    private var nextNote = 0
    /// What the title above the words calls the document.
    private var titled: Part?

    @_lifetime(copy text)
    init(
        text: Span<UInt8>, paragraphs: [ByteRange<Normalised>], hints: [Paragraph], apparatus: Apparatus, pages: [Page]
    ) {
        self.text = text
        self.paragraphs = paragraphs
        self.hints = hints
        self.apparatus = apparatus
        self.pages = pages
        passages.reserveCapacity(paragraphs.count + apparatus.notes.count)
    }

    /// All passages, in order.
    mutating func read() -> [Passage] {
        let head = HeadRoles(text, paragraphs, hints.map(\.role))
        for index in paragraphs.indices {
            let range = paragraphs[index].range
            if let role = hints[index].role, !role.isWords {
                append(range, refined(role, paragraphs[index]), part: hints[index].part, speaker: hints[index].speaker)
            } else {
                // What stands around the words are notes.
                let words = withoutNotes(range)
                if !words.isEmpty { readWords(words, index, head) }
                appendNotes(in: words.upperBound..<range.upperBound)
            }
        }
        return withParts()
    }

    private mutating func readWords(_ words: Range<Int>, _ index: Int, _ head: HeadRoles) {
        if !standsBelowNumber(index), let role = furniture(words) { return append(words, role) }
        if let role = head.role(of: index) { return append(words, role) }
        // Pandoc draws a signature as a table too.
        if let role = hints[index].role, role != .tableCell || !isSigned(words, index) {
            return appendTold(words, role, hints[index])
        }
        if let pieces = questions.passages(text, words) {
            for piece in pieces { append(piece.range.range, piece.role, part: piece.part, speaker: piece.speaker) }
            return
        }
        var words = words
        // A letter in one line: its head stands above the salutation.
        if words.count >= Self.shortestRunOn,
            let salutation = Aanhef.first(text, words.lowerBound..<min(words.upperBound, words.lowerBound + 3_000)),
            salutation > words.lowerBound
        {
            append(trimmed(text, words.lowerBound..<salutation), .letterhead)
            words = salutation..<words.upperBound
        }
        if let comma = endOfSalutation(text, words) {
            append(words.lowerBound..<comma, .salutation)
            words = trimmed(text, comma..<words.upperBound)
            if words.isEmpty { return }
        }
        if let pieces = motion.passages(text, words) {
            for piece in pieces { append(piece.range.range, piece.role, part: piece.part) }
            return
        }
        if let role = close.role(text, words, isSigned: isSigned(words, index)) { return append(words, role) }
        guard let block = outline.block(text, words) else { return append(words, .body) }
        if block.role == .heading { close.isOver = false }
        let isAsked = titled == .nota && block.role == .body && Soorten.tellsOfGroup(text, words)
        append(
            block.range.range, block.role, number: block.number, part: block.part,
            speaker: isAsked ? .fractie : block.speaker)
    }

    /// A passage that the format knows; where it does not say in which part of the document, the outline does.
    private mutating func appendTold(_ words: Range<Int>, _ role: Role, _ told: Paragraph) {
        let block = outline.told(text, words, role)
        if role == .heading { close.isOver = false }
        append(words, role, number: block.number, part: told.part ?? block.part, speaker: told.speaker ?? block.speaker)
    }

    /// What the head of a file's first page holds, told apart.
    private func refined(_ role: Role, _ range: ByteRange<Normalised>) -> Role {
        guard role == .letterhead else { return role }
        if let (label, _) = Hoofdlabel.read(text, range.range) { return label.role }
        return Briefhoofd.isAddress(text, range.range) ? .address : role
    }

    /// A paragraph with fewer bytes is one of a letter that has its lines.
    private static let shortestRunOn = 1_000

    /// Whether the number of a foot note stands in the line above: its words are no head, whatever they look like.
    private func standsBelowNumber(_ index: Int) -> Bool {
        guard index > 0, paragraphs[index - 1].end + 1 == paragraphs[index].start else { return false }
        return paragraphs[index - 1].range.allSatisfy { text[$0].isDigit }
    }

    /// What a page repeats, or a picture of Markdown alone. A text of a paragraph or two is a citation.
    private func furniture(_ words: Range<Int>) -> Role? {
        guard paragraphs.count > 2, words.count < 400 else { return nil }
        if isPrintedHead(text, words) { return .runningHead }
        return isImprint(text, words) ? .imprint : isPageNumber(text, words) ? .pageNumber : nil
    }

    /// Whether an office stands here and a name in one of the next two paragraphs.
    private func isSigned(_ words: Range<Int>, _ index: Int) -> Bool {
        guard Briefhoofd.isOffice(text, words) else { return false }
        var next = index + 1
        var count = 0
        while next < paragraphs.count, count < 2, next < index + 8 {
            let range = paragraphs[next].range
            if hints[next].role == nil {
                count += 1
                if Briefhoofd.isName(text, range), !Briefhoofd.isOffice(text, range) { return true }
            }
            next += 1
        }
        return false
    }

    private mutating func append(
        _ range: Range<Int>, _ role: Role, number: ByteRange<Normalised>? = nil, part: Part? = nil,
        speaker: Speaker? = nil
    ) {
        if titled == nil, role == .subject || role == .letterhead { titled = Soorten.part(text, range) }
        let range = ByteRange<Normalised>(range.lowerBound, range.upperBound)
        passages.append(
            Passage(
                range: range, role: role, number: number, part: part ?? (role.isWords ? outline.part : nil),
                speaker: speaker,
                page: pages.number(at: range.start)))
    }

    /// A paragraph without the notes at its edges, which get passages of their own.
    private mutating func withoutNotes(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while nextNote < apparatus.notes.count, apparatus.notes[nextNote].range.end <= start { nextNote += 1 }
        while nextNote < apparatus.notes.count, apparatus.notes[nextNote].range.start <= start, start < range.upperBound
        {
            let note = apparatus.notes[nextNote].range
            // Brackets of two ways of writing notes may overlap.
            guard note.end > start else {
                nextNote += 1
                continue
            }
            append(start..<min(note.end, range.upperBound), .note)
            start = trimmed(text, min(note.end, range.upperBound)..<range.upperBound).lowerBound
            if note.end >= range.upperBound { return range.upperBound..<range.upperBound }
            nextNote += 1
        }
        var end = range.upperBound
        var last = firstPlace(below: apparatus.notes.count) { apparatus.notes[$0].range.start >= range.upperBound } - 1
        while last >= nextNote, apparatus.notes[last].range.end >= end, apparatus.notes[last].range.start > start {
            end = trimmed(text, start..<apparatus.notes[last].range.start).upperBound
            last -= 1
        }
        return trimmed(text, start..<max(start, end))
    }

    private mutating func appendNotes(in range: Range<Int>) {
        while nextNote < apparatus.notes.count, apparatus.notes[nextNote].range.start < range.upperBound {
            let note = apparatus.notes[nextNote].range
            // One that words go on behind stands inside their passage.
            let start = max(note.start, passages.last?.range.end ?? 0)
            let end = min(note.end, range.upperBound)
            if note.start >= range.lowerBound, start < end { append(start..<end, .note) }
            if note.end > range.upperBound { return }
            nextNote += 1
        }
    }

    /// The passages with the parts that only the whole shows: what stands above the first question or answer presents
    /// them, and a letter without questions is one part.
    private func withParts() -> [Passage] {
        let hasQuestions = passages.contains { $0.part == .vragen || $0.part == .antwoorden }
        return passages.map { passage in
            guard passage.role.isWords, passage.part == nil else { return passage }
            return Passage(
                range: passage.range, role: passage.role, number: passage.number,
                part: hasQuestions ? .aanbiedingsbrief : titled ?? .brief,
                speaker: passage.speaker, page: passage.page)
        }
    }
}

/// Past the comma of a salutation that a passage begins with; nothing where it begins otherwise.
func endOfSalutation(_ text: Span<UInt8>, _ words: Range<Int>) -> Int? {
    guard Aanhef.stands(Cursor(text, at: words.lowerBound)) else { return nil }
    if words.count <= Aanhef.longest { return words.upperBound }
    return (words.lowerBound..<words.lowerBound + Aanhef.longest).first { text[$0] == UInt8(ascii: ",") }.map { $0 + 1 }
}
