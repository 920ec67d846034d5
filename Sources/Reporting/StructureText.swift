public import Letters

/// The letter with its passages, roles, notes and sentences marked, for people who mend it: a line that says what a
/// passage is, and below it its words, each sentence between ‹ and ›, each call as `{7→n7}`.
public struct StructureText: Sendable {
    public init() {}

    /// - Returns: UTF-8.
    public func render(_ letter: StructuredLetter) -> [UInt8] {
        var output: [UInt8] = []
        var nextSentence = 0
        for (index, passage) in letter.passages.enumerated() {
            output.append(label(of: passage, letter))
            output.append("\n    ")
            var marks: [(place: Int, order: Int, text: String)] = []
            while nextSentence < letter.sentences.count, letter.sentences[nextSentence].passage <= index {
                let range = letter.sentences[nextSentence].range
                marks.append((range.start, 1, "‹"))
                marks.append((range.end, 0, "›"))
                nextSentence += 1
            }
            for call in letter.calls(in: passage.range) {
                marks.append((call.range.end, 2, "{\(call.label)→\(call.note.map { letter.notes[$0].id } ?? "?")}"))
            }
            marks.sort { ($0.place, $0.order) < ($1.place, $1.order) }
            var position = passage.range.start
            for mark in marks {
                output.append(letter.normalised.text.span.extracting(position..<max(position, mark.place)))
                output.append(mark.text)
                position = max(position, mark.place)
            }
            output.append(letter.normalised.text.span.extracting(position..<max(position, passage.range.end)))
            output.append("\n")
        }
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.map { printable(String($0)) }.joined(separator: "\n").utf8)
    }

    /// `body, antwoorden, afzender, page 3, bytes 120–260`.
    private func label(of passage: Passage, _ letter: StructuredLetter) -> String {
        var words = [passage.role.rawValue]
        if let number = passage.number { words[0] += " " + letter.normalised.words(number) }
        if passage.role == .note, let note = letter.note(holding: passage.range) {
            words[0] += " " + letter.notes[note].id
        }
        if let part = passage.part { words.append(part.rawValue) }
        if let speaker = passage.speaker { words.append(speaker.rawValue) }
        if let page = passage.page { words.append("page \(page)") }
        let source = letter.normalised.map.source(of: passage.range)
        words.append("bytes \(source.start)–\(source.end)")
        return words.joined(separator: ", ")
    }
}
