internal import Knowledge
public import Letters
internal import Text

/// The letter itself in Markdown, its references made links and its notes Markdown notes.
public struct AnnotatedLetter: Sendable {
    public init() {}

    /// - Returns: UTF-8. Paragraphs and headings of the letter in order, then its notes; a letter that is Markdown
    ///   keeps its own.
    public func render(_ linked: LinkedLetter) -> [UInt8] { render(linked, nil) }

    /// The same, with the places to which the report beside it leads, and the findings where they stand;
    /// `ReportPlaces.nameMark` stands for the letter's name in links.
    public func render(besideReport checked: CheckedLetter) -> [UInt8] {
        render(checked.linked, ReportAnchors(checked))
    }

    private func render(_ linked: LinkedLetter, _ anchors: ReportAnchors?) -> [UInt8] {
        if linked.resolved.normalised.letter.format == .markdown { return AnnotatedMarkdown().render(linked, anchors) }
        let resolved = linked.resolved
        var text = ""
        // What a page repeats interrupts the words; notes stand at the end.
        let left: Set<Role> = [.runningHead, .pageNumber, .imprint, .margin, .note]
        for passage in resolved.passages where !left.contains(passage.role) {
            let words = inline(linked, passage.range, anchors)
            text += (passage.role == .heading ? "## " + words : Markdown.escapedStart(words)) + "\n\n"
        }
        // Markdown shows no note that nothing calls.
        let called = Set(resolved.calls.compactMap(\.note))
        for (index, note) in resolved.notes.enumerated() {
            let mark = anchors?.notes[index] == true ? anchors?.mark(ReportPlaces.note(note)) ?? "" : ""
            let words = mark + inline(linked, note.body, anchors)
            text +=
                called.contains(index)
                ? "[^\(name(note))]: \(words)\n" : "\\[\(Markdown.escaped(note.label))\\] \(words)\n\n"
        }
        if let anchors { text += anchors.unplaced(in: text) }
        return Array(text.utf8)
    }

    /// The words of a range, links, calls and marks in place.
    private func inline(_ linked: LinkedLetter, _ range: ByteRange<Normalised>, _ anchors: ReportAnchors?) -> String {
        let resolved = linked.resolved
        var pieces = resolved.pieces(in: range) { call in
            call.note.map { "[^\(name(resolved.notes[$0]))]" } ?? "\\[\(Markdown.escaped(call.label))\\]"
        }
        if let anchors {
            pieces += anchors.pieces(in: range, resolved.normalised)
            pieces.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
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
