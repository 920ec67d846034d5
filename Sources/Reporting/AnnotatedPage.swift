internal import Knowledge
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
        var pieces: [(range: ByteRange<Normalised>, open: String, close: String, hidesWords: Bool)] = []
        for call in letter.structured.calls(in: range) {
            let target = call.note.map { letter.notes[$0].id }
            let label = HTML.escaped(call.label)
            pieces.append(
                (
                    call.range,
                    target.map { "<sup><a href=\"#\(HTML.escaped($0))\">\(label)</a></sup>" }
                        ?? "<sup class=\"lost\">\(label)</sup>", "", true
                ))
        }
        for note in letter.notes where note.range != note.body && range.contains(note.range) {
            pieces.append((note.range, "", "", true))
        }
        for mark in letter.marks where range.contains(mark) { pieces.append((mark, "", "", true)) }
        for mention in mentions(letter, in: range) {
            guard let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key) else { continue }
            let message = findings.message(at: mention.range, language)
            let mark = message.map { " class=\"finding\" title=\"\(HTML.escaped($0))\"" } ?? ""
            pieces.append((mention.range, "<a href=\"\(HTML.escaped(url))\"\(mark)>", "</a>", false))
        }
        pieces.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        var position = range.start
        for piece in pieces {
            if piece.range.start < position {
                if piece.range.isEmpty { page.append(piece.open) }
                continue
            }
            page.append(HTML.escaped(letter.normalised.words(ByteRange(position, piece.range.start))))
            page.append(piece.open)
            if !piece.hidesWords { page.append(HTML.escaped(letter.normalised.words(piece.range))) }
            page.append(piece.close)
            position = piece.range.end
        }
        page.append(HTML.escaped(letter.normalised.words(ByteRange(position, range.end))))
        for message in findings.rest(in: range, language) {
            page.append(" <mark title=\"\(HTML.escaped(message))\">!</mark>")
        }
    }

    /// The works of a range whose words do not overlap.
    private func mentions(_ letter: ResolvedLetter, in range: ByteRange<Normalised>) -> [Mention] {
        let first = firstPlace(below: letter.mentions.count) { letter.mentions[$0].range.start >= range.start }
        var result: [Mention] = []
        for mention in letter.mentions[first...].prefix(while: { $0.range.start < range.end })
        where mention.isWork && range.contains(mention.range) {
            if let last = result.last, last.range.end > mention.range.start { continue }
            result.append(mention)
        }
        return result
    }
}

/// The findings of a letter, each shown once, where it stands.
private struct FindingsByPlace {
    private var left: [(range: ByteRange<Source>, finding: Finding)]
    private let map: OffsetMap

    init(_ checked: CheckedLetter) {
        map = checked.linked.resolved.normalised.map
        left = checked.findings.compactMap { finding in finding.range.map { ($0, finding) } }
    }

    /// What is wrong at a mention's words.
    mutating func message(at range: ByteRange<Normalised>, _ language: Language) -> String? {
        let source = map.source(of: range)
        let here = left.filter { $0.range.start < source.end && $0.range.end > source.start }
        guard !here.isEmpty else { return nil }
        left.removeAll { $0.range.start < source.end && $0.range.end > source.start }
        return here.map { $0.finding.message.text(in: language) }.joined(separator: "; ")
    }

    /// What is wrong elsewhere in a passage.
    mutating func rest(in range: ByteRange<Normalised>, _ language: Language) -> [String] {
        let source = map.source(of: range)
        let here = left.filter { source.contains($0.range.start) }
        left.removeAll { source.contains($0.range.start) }
        return here.map { $0.finding.message.text(in: language) }
    }
}
