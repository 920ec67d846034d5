public import Letters
internal import Text

/// The letter as a page of HTML: its notes in the margin beside the words that call them, its references links, its
/// findings marked. It reads without a script, light and dark, and prints.
public struct AnnotatedPage: Sendable {
    private let language: Language

    public init(language: Language) { self.language = language }

    /// - Returns: UTF-8.
    public func render(_ checked: CheckedLetter) -> [UInt8] {
        let letter = checked.linked.resolved
        var page: [UInt8] = []
        let title = letter.head.onderwerp ?? letter.normalised.letter.name
        page.append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>\(HTML.escaped(title))</title>\n"
        )
        page.append("<style>\n\(AnnotatedPageStyle.sheet)</style>\n</head>\n<body>\n<main>\n")
        let left: Set<Role> = [.runningHead, .pageNumber, .imprint, .margin, .note, .frontMatter, .code]
        var findings = FindingsByPlace(checked)
        var shown: Set<NoteIndex> = []
        var isListOpen = false
        for passage in letter.passages where !left.contains(passage.role) {
            if isListOpen != (passage.role == .listItem) {
                page.append(isListOpen ? "</ul>\n" : "<ul>\n")
                isListOpen.toggle()
            }
            append(passage, checked, &shown, &findings, to: &page)
        }
        if isListOpen { page.append("</ul>\n") }
        // Notes that nothing calls stand at the end.
        for index in letter.notes.indices where !shown.contains(index) {
            append(note: index, checked, &findings, to: &page)
        }
        let others = findings.others(language)
        if !others.isEmpty {
            page.append("<ul class=\"findings\">\n")
            for message in others { page.append("<li>\(HTML.escaped(message))</li>\n") }
            page.append("</ul>\n")
        }
        page.append("</main>\n</body>\n</html>\n")
        return page
    }

    private func append(
        _ passage: Passage, _ checked: CheckedLetter, _ shown: inout Set<NoteIndex>, _ findings: inout FindingsByPlace,
        to page: inout [UInt8]
    ) {
        let element =
            switch passage.role {
            case .heading: "h2"
            case .listItem: "li"
            case .quotation: "blockquote"
            default: "p"
            }
        // The margin beside a paragraph begins where the paragraph does.
        let letter = checked.linked.resolved
        for call in letter.structured.calls(in: passage.range) {
            if let index = call.note, shown.insert(index).inserted {
                append(note: index, checked, &findings, to: &page)
            }
        }
        page.append("<\(element) class=\"\(passage.role.rawValue)\">")
        append(words: passage.range, checked, &findings, to: &page)
        page.append("</\(element)>\n")
    }

    private func append(
        note index: Int, _ checked: CheckedLetter, _ findings: inout FindingsByPlace, to page: inout [UInt8]
    ) {
        let note = checked.linked.resolved.notes[index]
        page.append("<aside id=\"\(HTML.escaped(note.id))\"><b>\(HTML.escaped(note.label))</b> ")
        append(words: note.body, checked, &findings, to: &page)
        page.append("</aside>\n")
    }

    private func append(
        words range: ByteRange<Normalised>, _ checked: CheckedLetter, _ findings: inout FindingsByPlace,
        to page: inout [UInt8]
    ) {
        let letter = checked.linked.resolved
        let pieces = letter.pieces(in: range) { call in
            let label = HTML.escaped(call.label)
            guard let note = call.note else { return "<sup class=\"lost\">\(label)</sup>" }
            return "<sup><a href=\"#\(HTML.escaped(letter.notes[note].id))\">\(label)</a></sup>"
        }
        letter.walk(pieces, in: range) { words in
            page.append(HTML.escaped(letter.normalised.words(words)))
        } piece: { piece in
            page.append(
                piece.mention.map { link(piece, $0, letter.normalised.words(piece.range), &findings) } ?? piece.text)
        }
        for message in findings.rest(in: range, language) {
            page.append(" <mark title=\"\(HTML.escaped(message))\">!</mark>")
        }
    }

    /// The words of a source, with its address and with what is wrong there.
    private func link(_ piece: Piece, _ mention: Mention, _ words: String, _ findings: inout FindingsByPlace) -> String
    {
        let words = HTML.escaped(words)
        guard let url = piece.url else { return words }
        let message = findings.message(at: mention.range, language)
        let mark = message.map { " class=\"finding\" title=\"\(HTML.escaped($0))\"" } ?? ""
        return "<a href=\"\(HTML.escaped(url))\"\(mark)>\(words)</a>"
    }
}

/// The findings of a letter, each shown once, where it stands.
private struct FindingsByPlace {
    /// Ascending.
    private let placed: [(range: ByteRange<Source>, finding: Finding)]
    private var isShown: [Bool]
    private let unplaced: [Finding]
    private let map: OffsetMap
    /// A finding about a longer stretch is shown where it begins.
    private static let longest = 400

    init(_ checked: CheckedLetter) {
        map = checked.linked.resolved.normalised.map
        placed = checked.findings.compactMap { finding in
            finding.range.map { (ByteRange($0.start, min($0.end, $0.start + Self.longest)), finding) }
        }.sorted { $0.range.start < $1.range.start }
        isShown = placed.map { _ in false }
        unplaced = checked.findings.filter { $0.range == nil }
    }

    /// What is wrong at a mention's words.
    mutating func message(at range: ByteRange<Normalised>, _ language: Language) -> String? {
        let source = map.source(of: range)
        let messages = take(from: source.start - Self.longest, to: source.end, language) {
            $0.start < source.end && $0.end > source.start
        }
        return messages.isEmpty ? nil : messages.joined(separator: "; ")
    }

    /// What is wrong elsewhere in a passage.
    mutating func rest(in range: ByteRange<Normalised>, _ language: Language) -> [String] {
        let source = map.source(of: range)
        return take(from: source.start, to: source.end, language) { source.contains($0.start) }
    }

    /// What is wrong where no words are shown, and with the letter as a whole.
    mutating func others(_ language: Language) -> [String] {
        take(from: 0, to: .max, language) { _ in true } + unplaced.map { $0.message.text(in: language) }
    }

    private mutating func take(
        from start: Int, to end: Int, _ language: Language, where isThere: (ByteRange<Source>) -> Bool
    ) -> [String] {
        var messages: [String] = []
        var index = firstPlace(below: placed.count) { placed[$0].range.start >= start }
        while index < placed.count, placed[index].range.start <= end {
            if !isShown[index], isThere(placed[index].range) {
                isShown[index] = true
                messages.append(placed[index].finding.message.text(in: language))
            }
            index += 1
        }
        return messages
    }
}
