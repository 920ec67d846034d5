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
        var placed: Set<String> = []
        // What a page repeats interrupts the words; notes stand at the end.
        let left: Set<Role> = [.runningHead, .pageNumber, .imprint, .margin, .note]
        for passage in resolved.passages where !left.contains(passage.role) {
            let words = inline(linked, passage.range, anchors, &placed)
            text += (passage.role == .heading ? "## " + words : Markdown.escapedStart(words)) + "\n\n"
        }
        // Markdown shows no note that nothing calls.
        let called = Set(resolved.calls.compactMap(\.note))
        for (index, note) in resolved.notes.enumerated() {
            let mark = anchors?.notes[index] == true ? anchors?.mark(ReportPlaces.note(note)) ?? "" : ""
            let words = mark + inline(linked, note.body, anchors, &placed)
            text +=
                called.contains(index)
                ? "[^\(name(note))]: \(words)\n" : "\\[\(Markdown.escaped(note.label))\\] \(words)\n\n"
        }
        if let anchors { text += anchors.unplaced(placed) }
        return Array(text.utf8)
    }

    /// The words of a range, links, calls and marks in place.
    private func inline(
        _ linked: LinkedLetter, _ range: ByteRange<Normalised>, _ anchors: ReportAnchors?, _ placed: inout Set<String>
    ) -> String {
        let resolved = linked.resolved
        var pieces = resolved.pieces(in: range) { call in
            call.note.map { "[^\(name(resolved.notes[$0]))]" } ?? "\\[\(Markdown.escaped(call.label))\\]"
        }
        if let anchors {
            pieces += anchors.pieces(in: range, resolved.normalised, &placed)
            pieces.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        }
        var text: [UInt8] = []
        resolved.walk(pieces, in: range) { words in
            appendPlain(resolved.normalised.text[words.range], to: &text)
        } piece: { piece in
            guard let mention = piece.mention else { return text.append(piece.text) }
            guard let url = piece.url else {
                return appendPlain(resolved.normalised.text[piece.range.range], to: &text)
            }
            text.append(
                Markdown.link(Markdown.linkWords(resolved.normalised.words(piece.range), mention.kind), to: url))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds escaped words; white space at the edges is one space, and where a note or mark is left out, its spaces meet.
    private func appendPlain(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        if bytes.first?.isSpace == true, output.last != 0x20 || output.isEmpty { output.append(0x20) }
        let start = output.count
        output.append(markdown: bytes.span)
        if bytes.last?.isSpace == true, output.count > start { output.append(0x20) }
    }

    private func name(_ note: Note) -> String { note.id.replacing(":", with: "-") }
}
