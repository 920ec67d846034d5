public import Letters
internal import Text

/// What two formats of one letter differ in: notes, works and words.
public struct Comparison: Sendable {
    /// One difference a line: `- note 3: …` for what only the first has, `+ …` for what only the second has.
    public private(set) var lines: [String] = []

    /// Compares notes by number and words, works by what they are and how often they are named, and words in their
    /// order. Notes and sentences that are only divided in another way are the same words.
    public init(_ left: LinkedLetter, _ right: LinkedLetter) {
        compare("note", notes(left), notes(right))
        compare("work", works(left), works(right))
        compareWords(left, right)
    }

    private mutating func compare(_ kind: String, _ left: [String], _ right: [String]) {
        var counts: [String: Int] = [:]
        for item in left { counts[item, default: 0] += 1 }
        for item in right { counts[item, default: 0] -= 1 }
        for item in left where counts[item].map({ $0 > 0 }) == true {
            counts[item]? -= 1
            lines.append("- \(kind) \(printable(item))")
        }
        for item in right where counts[item].map({ $0 < 0 }) == true {
            counts[item]? += 1
            lines.append("+ \(kind) \(printable(item))")
        }
    }

    /// Their words, with the words of the sentence that calls them: the numbers of formats may be others.
    private func notes(_ letter: LinkedLetter) -> [String] {
        let calls = letter.resolved.callsByNote
        return letter.resolved.notes.indices.map { index in
            let body = words(letter, letter.resolved.notes[index].body).joined(separator: " ")
            let call = calls[index].first.flatMap { letter.callSentences[$0] }
            let sentence = call.map { words(letter, letter.sentences[$0].range).suffix(4).joined(separator: " ") }
            return "“\(body)”" + (sentence.map { " behind “… \($0)”" } ?? " without a call")
        }
    }

    private func works(_ letter: LinkedLetter) -> [String] {
        letter.resolved.mentions.filter(\.isWork).map {
            // A key of one letter holds the fingerprint of its text.
            let parts = $0.key.text.split(separator: ":", omittingEmptySubsequences: false)
            let key = $0.key.isOfLetter ? (parts.prefix(1) + parts.dropFirst(2)).joined(separator: ":") : $0.key.text
            return "\($0.kind.rawValue) \(key)"
        }
    }

    private func words(_ letter: LinkedLetter, _ range: ByteRange<Normalised>) -> [String] {
        letter.plainWords(range).split { $0.isSpace }.map { folded(String(decoding: $0, as: UTF8.self)) }
    }

    /// Without the typography that programs change: curly quotation marks, dashes of two strokes, pointed brackets
    /// around addresses.
    private func folded(_ word: String) -> String {
        var word = word.replacing("--", with: "–")
        for (curly, straight) in [("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'")] {
            word = word.replacing(curly, with: straight)
        }
        return word.hasPrefix("<http") ? word.filter { $0 != "<" && $0 != ">" } : word
    }

    /// Compares sentence by sentence first, so that only what lies between equal ones is compared word by word.
    private mutating func compareWords(_ left: LinkedLetter, _ right: LinkedLetter) {
        let sentences = [left, right].map { letter in
            letter.sentences.map { words(letter, $0.range).joined(separator: " ") }
        }
        let difference = sentences[1].difference(from: sentences[0])
        var removed: [Int: String] = [:]
        var inserted: [Int: String] = [:]
        for change in difference {
            switch change {
            case .remove(let offset, let sentence, _): removed[offset] = sentence
            case .insert(let offset, let sentence, _): inserted[offset] = sentence
            }
        }
        var (first, second) = (0, 0)
        while first < sentences[0].count || second < sentences[1].count {
            var gone: [String] = []
            var come: [String] = []
            while let sentence = removed[first] {
                gone.append(sentence)
                first += 1
            }
            while let sentence = inserted[second] {
                come.append(sentence)
                second += 1
            }
            let (goneWords, comeWords) = (gone.joined(separator: " "), come.joined(separator: " "))
            if goneWords != comeWords {
                if !gone.isEmpty { lines.append("- words “\(printable(goneWords))”") }
                if !come.isEmpty { lines.append("+ words “\(printable(comeWords))”") }
            }
            first += 1
            second += 1
        }
    }
}
