internal import Knowledge
internal import Letters
internal import Text

extension [UInt8] {
    /// Appends words for one line of a paragraph or a table's cell: white space folds to single spaces, none at the
    /// edges; marks that Markdown would read are escaped, and addresses stand as Markdown's own (`<https://…>`), whose
    /// marks are theirs.
    /// - Parameter isLink: whether the words are those of a link, in which no other can be.
    mutating func append(markdown text: Span<UInt8>, isLink: Bool = false) {
        /// Whether white space at `position` may stay as it is: one plain space before a word.
        func isPlainSpace(_ position: Int) -> Bool {
            text[position] == 0x20 && position + 1 < text.count && !text[position + 1].isSpace
        }
        var position = 0
        var isFirst = true
        while true {
            while position < text.count, text[position].isSpace { position += 1 }
            guard position < text.count else { return }
            if !isFirst { append(0x20) }
            isFirst = false
            var start = position
            while position < text.count, !text[position].isSpace || isPlainSpace(position) {
                guard text[position].isMarkdown, let mark = mark(in: text, at: position, from: start, isLink: isLink)
                else {
                    position += 1
                    continue
                }
                append(text.extracting(start..<mark.lowerBound))
                append(mark: text.extracting(mark))
                start = mark.upperBound
                position = start
            }
            append(text.extracting(start..<position))
        }
    }

    mutating func append(markdown text: String) { append(markdown: Array(text.utf8).span) }

    /// What at `position` cannot stay as it is: a mark, a character that steers a terminal, or the web address of that
    /// colon.
    private func mark(in text: Span<UInt8>, at position: Int, from start: Int, isLink: Bool) -> Range<Int>? {
        switch text[position] {
        case UInt8(ascii: ":"): return isLink ? nil : address(in: text, at: position, from: start)
        case 0xC2, 0xE2: return steeringLength(text, at: position).map { position..<position + $0 }
        default: return position..<position + 1
        }
    }

    /// The length of a control character (U+0080…U+009F) or mark of direction of several bytes.
    private func steeringLength(_ text: Span<UInt8>, at position: Int) -> Int? {
        let cursor = Cursor(text, at: position)
        if cursor.peek() == 0xC2 { return cursor.peek(1) < 0xA0 && cursor.peek(1) >= 0x80 ? 2 : nil }
        switch (cursor.peek(1), cursor.peek(2)) {
        case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
        default: return nil
        }
    }

    /// A mark escaped, an address as Markdown writes one (a name and password have no place in it), and of a control
    /// character that there was one.
    private mutating func append(mark: Span<UInt8>) {
        if mark.count > 3 {
            var bytes: [UInt8] = []
            bytes.append(mark)
            append(UInt8(ascii: "<"))
            append(Addresses.withoutSecrets(String(decoding: bytes, as: UTF8.self)))
            append(UInt8(ascii: ">"))
        } else if mark.count > 1 || mark[0] < 0x20 || mark[0] == 0x7F {
            append(literal: "\u{FFFD}")
        } else {
            append(UInt8(ascii: "\\"))
            append(mark[0])
        }
    }

    /// The web address whose `://` stands at `colon`, without the marks of the sentence behind it.
    private func address(in text: Span<UInt8>, at colon: Int, from start: Int) -> Range<Int>? {
        guard Cursor(text, at: colon).stands("://") else { return nil }
        var begin = colon
        while begin > start, text[begin - 1].isLowercase || text[begin - 1].isUppercase { begin -= 1 }
        let scheme = Cursor(text, at: begin)
        guard scheme.stands("http://") || scheme.stands("https://") else { return nil }
        var end = colon + 3
        var open = 0
        while end < text.count, text[end] > 0x20, text[end] != 0x7F, !"\"<>\\^`{|}".utf8.contains(text[end]) {
            let cursor = Cursor(text, at: end)
            // Quotation marks of print and spaces outside ASCII end it.
            if cursor.stands("”") || cursor.stands("“") || cursor.stands("’") || cursor.stands("»")
                || cursor.spaceLength() > 0 || steeringLength(text, at: end) != nil
            {
                break
            }
            if text[end] == UInt8(ascii: "(") { open += 1 }
            if text[end] == UInt8(ascii: ")") {
                if open == 0 { break }
                open -= 1
            }
            end += 1
        }
        while end > colon + 3, ".,;:!?'*_".utf8.contains(text[end - 1]) { end -= 1 }
        return end > colon + 3 ? begin..<end : nil
    }
}

extension UInt8 {
    /// Whether Markdown or one of its common readers (GitHub's, pandoc's) may take the byte for a mark.
    fileprivate var isMarkdown: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"),
            UInt8(ascii: "&"),
            UInt8(ascii: "^"), UInt8(ascii: ":"), 0..<0x09, 0x0E..<0x20, 0x7F, 0xC2, 0xE2:
            true
        default: false
        }
    }
}
