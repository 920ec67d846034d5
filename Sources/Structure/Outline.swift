internal import Knowledge
internal import Letters
internal import Text

/// The heading of what explains an amendment or bill, alone in its line.
private let toelichting: StaticString = "toelichting"

/// Where in the document the reading stands: tells headings, questions and answers.
struct Outline {
    private(set) var part: Part?
    private var speaker: Speaker?

    /// The passage of a paragraph, after the outline has moved on to it.
    /// - Returns: nothing for one that holds Markdown's marks only.
    mutating func block(_ text: Span<UInt8>, _ range: Range<Int>) -> Passage? {
        let number = headingNumber(text, range)
        let words = headingWords(text, range)
        if words.isEmpty { return nil }
        let isHeading = isMarkdownHeading(text, range) || isHeading(text, words, isNumbered: number != nil)
        if isHeading { move(text, words) }
        let isQuoted = isQuotation(text, range)
        return Passage(
            range: ByteRange(words.lowerBound, words.upperBound),
            role: isHeading ? .heading : isQuoted ? .quotation : role(text, words),
            number: isHeading ? number : nil, part: part, speaker: isQuoted ? .aangehaald : speaker)
    }

    /// The passage of a paragraph whose role the format tells, after the outline has moved on to it.
    mutating func told(_ text: Span<UInt8>, _ words: Range<Int>, _ role: Role) -> Passage {
        if role == .heading { move(text, words) }
        return Passage(
            range: ByteRange(words.lowerBound, words.upperBound), role: role,
            number: role == .heading ? headingNumber(text, words) : nil, part: part,
            speaker: speaker)
    }

    private func role(_ text: Span<UInt8>, _ words: Range<Int>) -> Role {
        if words.contains(where: { text[$0] == 0x09 }) { return .tableCell }
        if beginsList(text, words) { return .listItem }
        switch part {
        case .vragen: return .question
        case .antwoorden: return .answer
        default: return .body
        }
    }

    /// A paragraph that is a quotation as a whole: `> …`, “…”, «…».
    private func isQuotation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Cursor(text, at: range.lowerBound)
        let end = Cursor(text, at: range.upperBound)
        // `> Retouradres` is the ministries' own mark.
        if start.stands("> ") { return !start.stands("> retouradres") }
        if start.stands("«", ignoringCase: false) { return end.peek(-2) == 0xC2 && end.peek(-1) == 0xBB }
        return start.stands("“", ignoringCase: false) && end.peek(-3) == 0xE2 && end.peek(-2) == 0x80
            && end.peek(-1) == 0x9D
    }

    /// `Vraag 3` and `Antwoord op vraag 3` say who speaks from here on.
    private mutating func move(_ text: Span<UInt8>, _ range: Range<Int>) {
        let cursor = Cursor(text, at: range.lowerBound)
        if cursor.stands("antwoord") || cursor.stands("mededeling") {
            (part, speaker) = (.antwoorden, .afzender)
        } else if cursor.stands("vraag ") || cursor.stands("vragen ") {
            (part, speaker) = (.vragen, .vraagsteller)
        } else if cursor.stands("bijlage") {
            (part, speaker) = (.bijlage, nil)
        } else if range.count == toelichting.utf8CodeUnitCount, cursor.stands(toelichting) {
            (part, speaker) = (.toelichting, nil)
        }
    }

    /// The range without Markdown's marks around it: `## …`, `**…**`, the `\` of a hard line break.
    private func headingWords(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start] == UInt8(ascii: "#") || (start > range.lowerBound && text[start] == 0x20) {
            start += 1
        }
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
        for label in ["vraag ", "vragen ", "antwoord"] as [StaticString] where cursor.stands(label) {
            return words.count < 60
        }
        guard words.count <= 70, text[words.lowerBound].isUppercase else { return false }
        return isMarkdownHeading(text, words) || !belongsToHead(text, words)
    }

    /// Whether a short line is one of a letter's head, not a heading: a label, an address, a date, a reference, a row
    /// of a table. Those hold digits, colons, tabs or bars, or begin as addresses do.
    private func belongsToHead(_ text: Span<UInt8>, _ words: Range<Int>) -> Bool {
        for index in words
        where text[index].isDigit || text[index] == UInt8(ascii: ":") || text[index] == 0x09
            || text[index] == UInt8(ascii: "|")
        {
            return true
        }
        let cursor = Cursor(text, at: words.lowerBound)
        if let (label, value) = Hoofdlabel.read(text, words), label != .bijlagen || cursor.stands("bijlage("),
            value.isEmpty
        {
            return true
        }
        // `D.M. van Weel`; `I. ALGEMEEN` is a heading.
        if words.count > 2, text[words.lowerBound + 1] == UInt8(ascii: ".") {
            return words.contains { text[$0].isLowercase }
        }
        let addresses: [StaticString] = [
            "aan de ", "de voorzitter ", "de minister ", "de staatssecretaris ", "kamer der staten-generaal",
            "directoraat-generaal ",
            "directie ", "postbus ", "den haag", "retouradres",
        ]
        return addresses.contains { (start: StaticString) in cursor.stands(start) }
    }
}
