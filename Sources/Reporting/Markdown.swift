internal import Letters

/// Makes text safe inside Markdown.
enum Markdown {
    /// Words on one line of a paragraph or in a table's cell: white space folds to single spaces, marks that Markdown would
    /// read are escaped.
    static func escaped(_ bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.underestimatedCount + 16)
        var wasSpace = true
        for byte in bytes {
            if byte.isSpace {
                if !wasSpace { result.append(0x20) }
                wasSpace = true
                continue
            }
            wasSpace = false
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
                result.append(UInt8(ascii: "\\"))
            default: break
            }
            result.append(byte)
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    static func escaped(_ text: String) -> String { escaped(text.utf8) }

    /// A link, or the words alone when there is no address.
    static func link(_ words: String, to url: String?) -> String { url.map { "[\(words)](\($0))" } ?? words }

    /// The words up to the last space within `limit` bytes, or all of them when they fit.
    static func shortened(_ bytes: [UInt8], to limit: Int) -> String {
        guard bytes.count > limit, let cut = bytes[..<limit].lastIndex(of: 0x20) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(decoding: bytes[..<cut], as: UTF8.self) + " …"
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
        case .info: self("remark", "opmerking")
        }
    }

    func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
        let words = number == 1 ? one : many
        return "\(number) \(self(words.0, words.1))"
    }
}
