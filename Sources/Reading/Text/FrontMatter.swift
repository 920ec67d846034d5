internal import Knowledge
internal import Letters
internal import Text
internal import Yams

/// What the lines between `---` at the beginning of a Markdown file say of the letter.
enum FrontMatter {
    /// The head that the front matter of a text tells; nothing where it has none, or none that is YAML.
    static func head(_ text: [UInt8]) -> LetterHead? {
        guard text.starts(with: "---\n".utf8) || text.starts(with: "---\r\n".utf8) else { return nil }
        let lines = text.prefix(longest).split(separator: 0x0A, omittingEmptySubsequences: false)
        guard
            let end = lines.dropFirst().firstIndex(where: {
                $0.elementsEqual("---".utf8) || $0.elementsEqual("---\r".utf8) || $0.elementsEqual("...".utf8)
            })
        else {
            return nil
        }
        let yaml = String(decoding: Array(lines[1..<end].joined(separator: [0x0A])), as: UTF8.self)
        guard !namesValue(yaml) else { return nil }
        guard let mapping = (try? Yams.compose(yaml: yaml))?.mapping else { return nil }
        var head = LetterHead()
        for (key, value) in mapping {
            guard let name = key.string?.lowercased(), let words = value.scalar?.string, !words.isEmpty else {
                continue
            }
            switch name {
            case "datum", "date": head.date = Dagen.day(words).map { .printed($0) } ?? head.date
            case "onderwerp", "betreft", "titel", "title", "subject": head.onderwerp = words
            case "kenmerk", "ons kenmerk": head.kenmerk = words
            case "uw kenmerk": head.uwKenmerk = words
            case "zaak": head.zaak = words
            case "afzender": head.afzender = words
            case "ministerie": head.ministerie = words
            case "dossier": head.dossiers = [words]
            default: break
            }
        }
        return head
    }

    /// Whether YAML gives a value a name (`&name`): it can be called again and again, each time for more, and the words of a
    /// letter's head need none.
    private static func namesValue(_ yaml: String) -> Bool {
        var before: UInt8 = 0x0A
        var isNamed = false
        for byte in yaml.utf8 {
            if isNamed, !byte.isSpace { return true }
            isNamed = byte == UInt8(ascii: "&") && "\n:-?[{,".utf8.contains(before)
            if byte != 0x20 && byte != 0x09 { before = byte }
        }
        return false
    }

    /// So many bytes of a file hold its front matter.
    private static let longest = 20_000
}

extension Letter {
    /// Takes over what the front matter of Markdown tells of the letter.
    mutating func readFrontMatter() {
        head = FrontMatter.head(text)
        isHeadCertain = false
    }
}
