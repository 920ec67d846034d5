internal import Letters
internal import Reading

/// The input formats, and what each needs.
public enum FormatList {
    /// One line a format: its name, what it is, and what it needs; then the sorts of files that are named and not read.
    public static func text() -> String {
        let read: [(LetterFormat, String)] = [
            (.text, "plain text in UTF-8, UTF-16 or Windows-1252; notes as Apache POI, Tika and people write them"),
            (.markdown, "Markdown (*.md): notes as pandoc writes them, front matter, quotations, tables"),
            (.jsonl, "JSON Lines (*.jsonl): a letter a line, {\"id\": …, \"text\": …}"),
            (.word, "Word (Office Open XML): notes, text boxes, lists, fields, tracked changes as they would print"),
            (.openDocument, "OpenDocument text: notes, lists, frames, tracked changes as they would print"),
            (.html, "pages of zoek.officielebekendmakingen.nl, and pages saved from a browser"),
            (.xml, "official publications in XML: kamerstuk, handelingen, staatsblad, staatscourant"),
            (
                .pdf,
                "PDF with text (not scans): margin, running heads and notes by place and size; needs pdftotext (poppler-utils)"
            ),
        ]
        var lines = read.map { format, words in column(format.rawValue) + words }
        lines.append("")
        lines.append(
            "Told from the content, whatever the file is called, but that Markdown and JSON Lines go by their names. ")
        lines.append("Named and not read:")
        for looks in FileLooks.allCases where !looks.isRead && looks != .text {
            lines.append("  " + looks.message.english)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func column(_ name: String) -> String {
        name + String(repeating: " ", count: max(1, 10 - name.count))
    }
}
