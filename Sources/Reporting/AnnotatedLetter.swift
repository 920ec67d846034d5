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
        let pieces = resolved.pieces(in: range) { call in
            "[^\(call.note.map { name(resolved.notes[$0]) } ?? call.label)]"
        }
        var text = ""
        resolved.walk(pieces, in: range) { words in
            let words = plain(resolved, words.range)
            // Where a note or mark is left out, its spaces meet.
            text += text.hasSuffix(" ") && words.hasPrefix(" ") ? String(words.dropFirst()) : words
        } piece: { piece in
            guard let mention = piece.mention else {
                text += piece.text
                return
            }
            let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key)
            let words = Markdown.linkWords(resolved.normalised.words(piece.range), mention.kind)
            text += url.map { Markdown.link(words, to: $0) } ?? plain(resolved, piece.range.range)
        }
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
}
