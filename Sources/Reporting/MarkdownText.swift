internal import Knowledge
internal import Letters

extension [UInt8] {
    /// Appends words for one line of a paragraph or a table's cell: white space folds to single spaces, none at the edges;
    /// marks that Markdown would read are escaped, and addresses stand as Markdown's own (`<https://…>`), whose marks are theirs.
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
                if text[position].isMarkdown {
                    if text[position] == UInt8(ascii: ":") {
                        guard !isLink, let address = address(in: text, at: position, from: start) else {
                            position += 1
                            continue
                        }
                        append(text.extracting(start..<address.lowerBound))
                        append(address: text.extracting(address))
                        start = address.upperBound
                        position = start
                        continue
                    }
                    append(text.extracting(start..<position))
                    append(escaped: text[position])
                    start = position + 1
                }
                position += 1
            }
            append(text.extracting(start..<position))
        }
    }

    mutating func append(markdown text: String) { append(markdown: Array(text.utf8).span) }

    private mutating func append(escaped byte: UInt8) {
        // A control character is nothing that a reader should meet.
        if byte < 0x20 || byte == 0x7F { return append(literal: "\u{FFFD}") }
        append(UInt8(ascii: "\\"))
        append(byte)
    }

    /// An address as Markdown writes one, in which a name and password have no place.
    private mutating func append(address: Span<UInt8>) {
        var bytes: [UInt8] = []
        bytes.append(address)
        append(UInt8(ascii: "<"))
        append(Addresses.withoutSecrets(String(decoding: bytes, as: UTF8.self)))
        append(UInt8(ascii: ">"))
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
            if cursor.stands("”") || cursor.stands("“") || cursor.stands("’") || cursor.stands("»") || cursor.spaceLength() > 0 { break }
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
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "&"),
            UInt8(ascii: "^"), UInt8(ascii: ":"), 0..<0x09, 0x0E..<0x20, 0x7F:
            true
        default: false
        }
    }
}
