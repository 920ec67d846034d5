internal import Letters
internal import Text

/// Puts a letter's text together paragraph by paragraph, and its layout with it: paragraphs in one line each with an
/// empty one between, and the notes behind them.
struct LayoutBuilder {
    /// The text so far.
    private(set) var text: [UInt8] = []
    private(set) var layout = Layout<Source>()
    private var open: (start: Int, role: Role?, part: Part?, speaker: Speaker?)?
    private var openLinks: [(start: Int, address: String)] = []
    /// Whether white space of the source stands between the last word and the next; markup folds it to one space.
    private var isSpacePending = false
    /// What is printed before the next words: the number or bullet of a list's item.
    var mark: String?

    /// - Parameter isPaged: whether the format has pages.
    init(isPaged: Bool = false) { layout.isPaged = isPaged }

    /// Begins a paragraph, after the one that is open.
    mutating func begin(_ role: Role? = nil, part: Part? = nil, speaker: Speaker? = nil) {
        end()
        if !text.isEmpty { text += [0x0A, 0x0A] }
        open = (text.count, role, part, speaker)
    }

    /// Ends the paragraph that is open; one without words leaves nothing.
    mutating func end() {
        guard let paragraph = open else { return }
        open = nil
        isSpacePending = false
        for link in openLinks where link.start < text.count { add(link) }
        openLinks = openLinks.map { (text.count, $0.address) }
        var end = text.count
        while end > paragraph.start, text[end - 1].isSpace { end -= 1 }
        guard end > paragraph.start else {
            text.removeLast(text.count - max(0, paragraph.start - (paragraph.start > 0 ? 2 : 0)))
            // A call in a paragraph without words is behind the words before it.
            return pullBack()
        }
        text.removeLast(text.count - end)
        pullBack()
        layout.paragraphs.append(
            Layout.Paragraph(
                range: ByteRange(paragraph.start, end), role: paragraph.role, part: paragraph.part,
                speaker: paragraph.speaker))
    }

    /// What lay in white space that was taken away lies at the end of the words; a link or page of white space is none.
    private mutating func pullBack() {
        let end = text.count
        for index in layout.calls.indices.reversed() {
            guard layout.calls[index].range.start > end else { break }
            layout.calls[index].range = ByteRange(end, end)
        }
        while let link = layout.links.last, link.range.end > end {
            layout.links.removeLast()
            guard link.range.start < end else { continue }
            layout.links.append(Layout.Link(range: ByteRange(link.range.start, end), address: link.address))
        }
        for index in layout.pageStarts.indices.reversed() {
            guard layout.pageStarts[index] > end else { break }
            layout.pageStarts[index] = end
        }
        openLinks = openLinks.map { (min($0.start, end), $0.address) }
    }

    /// Whether a paragraph is open and has words.
    var hasWords: Bool { open.map { paragraph in text[paragraph.start...].contains { !$0.isSpace } } ?? false }

    var isOpen: Bool { open != nil }

    /// Adds words just as they stand, to a paragraph of its own where none is open.
    mutating func append(_ bytes: some Collection<UInt8>) {
        if open == nil { begin() }
        if mark != nil, bytes.contains(where: { !$0.isSpace }) { appendMark() }
        text += bytes
    }

    private mutating func appendMark() {
        guard let mark else { return }
        self.mark = nil
        text += Array((mark + " ").utf8)
    }

    /// Adds characters of markup, whose white space is one space between words.
    mutating func appendFolded(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte.isSpace {
                isSpacePending = true
                continue
            }
            if open == nil { begin() }
            if mark != nil { appendMark() }
            if isSpacePending, let start = open?.start, text.count > start, let last = text.last, last != 0x20,
                last != 0x0A
            {
                text.append(0x20)
            }
            isSpacePending = false
            text.append(byte)
        }
    }

    /// Adds a line's end inside the paragraph; two leave an empty line, which ends it.
    mutating func breakLine() {
        guard let paragraph = open else { return }
        isSpacePending = false
        if text.count > paragraph.start, text.last == 0x0A {
            begin(paragraph.role, part: paragraph.part, speaker: paragraph.speaker)
        } else {
            text.append(0x0A)
        }
    }

    /// A note is called here.
    mutating func call(_ series: NoteSort, _ label: String) {
        if open == nil { begin() }
        layout.calls.append(Layout.Call(series: series, label: label, range: ByteRange(text.count, text.count)))
    }

    /// A page begins here.
    mutating func beginPage() {
        guard text.contains(where: { !$0.isSpace }),
            layout.pageStarts.last.map({ start in text[start...].contains { !$0.isSpace } }) ?? true
        else {
            return
        }
        layout.pageStarts.append(text.count)
    }

    mutating func beginLink(_ address: String) {
        // The space before a link's words is not theirs.
        if isSpacePending, hasWords, text.last?.isSpace == false { text.append(0x20) }
        isSpacePending = false
        openLinks.append((text.count, address))
    }

    mutating func endLink() {
        guard let link = openLinks.popLast() else { return }
        if link.start < text.count { add(link) }
    }

    private mutating func add(_ link: (start: Int, address: String)) {
        layout.links.append(Layout.Link(range: ByteRange(link.start, text.count), address: link.address))
    }

    /// Begins a note; what is added up to `endNote` is its text.
    /// - Returns: what `endNote` needs.
    mutating func beginNote() -> Int {
        end()
        return layout.paragraphs.count
    }

    /// Ends a note; one without words leaves nothing.
    mutating func endNote(_ series: NoteSort, _ label: String, from first: Int) {
        end()
        guard first < layout.paragraphs.count else { return }
        for index in first..<layout.paragraphs.count { layout.paragraphs[index].role = .note }
        let range = ByteRange<Source>(
            layout.paragraphs[first].range.start, layout.paragraphs[layout.paragraphs.count - 1].range.end)
        layout.notes.append(Layout.Note(series: series, label: label, range: range, body: range))
    }
}

/// Digits raised by their format as the characters that are raised themselves, so that they are told from the words
/// they stand at; other characters as they are.
func raised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: \.isDigit),
        bytes.allSatisfy({ $0.isDigit || $0.isSpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ")") })
    else {
        return Array(bytes)
    }
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return bytes.flatMap { $0.isDigit ? Array(digits[Int($0 - UInt8(ascii: "0"))].utf8) : [$0] }
}
