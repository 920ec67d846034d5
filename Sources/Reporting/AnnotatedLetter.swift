internal import Knowledge
public import Letters
internal import Text

/// The letter itself in Markdown, its references made links and its notes Markdown notes.
public struct AnnotatedLetter: Sendable {
    public init() {}

    /// - Returns: UTF-8. Paragraphs and headings of the letter in order, then its notes; a letter that is Markdown
    ///   keeps its own.
    public func render(_ linked: LinkedLetter) -> [UInt8] {
        if linked.resolved.normalised.letter.format == .markdown { return AnnotatedMarkdown().render(linked) }
        let resolved = linked.resolved
        var text = ""
        // What a page repeats interrupts the words; notes stand at the end.
        let left: Set<Role> = [.runningHead, .pageNumber, .imprint, .margin, .note]
        for passage in resolved.passages where !left.contains(passage.role) {
            let words = inline(linked, passage.range)
            text += (passage.role == .heading ? "## " + words : Markdown.escapedStart(words)) + "\n\n"
        }
        for note in resolved.notes { text += "[^\(name(note))]: \(inline(linked, note.body))\n" }
        return Array(text.utf8)
    }

    /// The words of a range, links, calls and marks in place.
    private func inline(_ linked: LinkedLetter, _ range: ByteRange<Normalised>) -> String {
        let resolved = linked.resolved
        var pieces: [(range: ByteRange<Normalised>, text: String)] = []
        for call in resolved.structured.calls(in: range) {
            let target = call.note.map { name(resolved.notes[$0]) } ?? call.label
            pieces.append((call.range, "[^\(target)]"))
        }
        for mark in within(resolved.marks, \.self, range) { pieces.append((mark, "")) }
        var linkedUpTo = range.start
        for mention in within(resolved.mentions, \.range, range)
        where mention.isWork && mention.range.start >= linkedUpTo {
            guard let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key) else { continue }
            // What runs on into the next paragraph is a link up to its end only, so that no word stands twice.
            let shown = ByteRange<Normalised>(mention.range.start, min(mention.range.end, range.end))
            pieces.append(
                (shown, Markdown.link(Markdown.linkWords(resolved.normalised.words(shown), mention.kind), to: url)))
            linkedUpTo = mention.range.end
        }
        for note in within(resolved.notes, \.range, range) { pieces.append((note.range, "")) }
        pieces.sort { $0.range.start < $1.range.start }
        var text = ""
        var position = range.start
        func appendPlain(to end: Int) {
            let words = plain(resolved, position..<max(position, end))
            // Where a note or mark is left out, its spaces meet.
            text += text.hasSuffix(" ") && words.hasPrefix(" ") ? String(words.dropFirst()) : words
        }
        for piece in pieces {
            guard piece.range.start >= position else {
                // A call without words of its own inside a link comes behind it.
                if piece.range.isEmpty { text += piece.text }
                continue
            }
            appendPlain(to: piece.range.start)
            text += piece.text
            position = piece.range.end
        }
        appendPlain(to: range.end)
        return text
    }

    /// Escaped words; white space at the edges is kept as one space.
    private func plain(_ resolved: ResolvedLetter, _ range: Range<Int>) -> String {
        let bytes = resolved.normalised.text[range]
        var output: [UInt8] = []
        output.append(markdown: bytes.span)
        let escaped = String(decoding: output, as: UTF8.self)
        let before = bytes.first?.isSpace == true ? " " : ""
        let after = bytes.last?.isSpace == true && !escaped.isEmpty ? " " : ""
        return before + escaped + after
    }

    private func name(_ note: Note) -> String { note.id.replacing(":", with: "-") }

    private func within<Element>(
        _ elements: [Element], _ range: (Element) -> ByteRange<Normalised>, _ outer: ByteRange<Normalised>
    ) -> ArraySlice<Element> {
        let first = firstPlace(below: elements.count) { range(elements[$0]).start >= outer.start }
        return elements[first..<firstPlace(below: elements.count) { range(elements[$0]).start >= outer.end }]
    }
}
