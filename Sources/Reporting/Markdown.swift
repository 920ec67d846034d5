internal import Letters

/// Makes text safe inside Markdown.
enum Markdown {
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.append(markdown: text)
        return String(decoding: result, as: UTF8.self)
    }

    /// A link, or the words alone when there is no address.
    static func link(_ words: String, to url: String?) -> String { url.map { "[\(words)](\($0))" } ?? words }

    /// The words up to the last space within `limit` bytes, or all of them when they fit.
    static func shortened(_ bytes: [UInt8], to limit: Int) -> [UInt8] {
        guard bytes.count > limit, let cut = bytes[..<limit].lastIndex(of: 0x20) else { return bytes }
        return Array(bytes[..<cut]) + " …".utf8
    }
}

extension [UInt8] {
    /// Appends words for one line of a paragraph or a table's cell: white space folds to single spaces, none at the edges;
    /// marks that Markdown would read are escaped.
    mutating func append(markdown text: Span<UInt8>) {
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
                    append(text.extracting(start..<position))
                    append(UInt8(ascii: "\\"))
                    start = position
                }
                position += 1
            }
            append(text.extracting(start..<position))
        }
    }

    mutating func append(markdown text: String) { append(markdown: Array(text.utf8).span) }
}

extension UInt8 {
    fileprivate var isMarkdown: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
            true
        default: false
        }
    }
}

/// The words of a report in its language.
struct Vocabulary {
    let language: Language

    func callAsFunction(_ english: String, _ dutch: String) -> String { language == .english ? english : dutch }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: self("error", "fout")
        case .warning: self("warning", "waarschuwing")
        case .style: self("style", "stijl")
        case .info: self("info", "opmerking")
        }
    }

    func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
        let words = number == 1 ? one : many
        return "\(number) \(self(words.0, words.1))"
    }
}
