public import Letters

/// Reads the letter of a file, whatever its format: its content tells, but that only a name tells Markdown.
public enum LetterReader {
    /// - Parameters:
    ///   - format: Markdown where the name or the user says so; any other is told by the content.
    ///   - limit: the most bytes that a file of a packed or marked-up format may unpack to.
    /// - Throws: why it cannot be read; `.foreign` for files that hold no letter.
    public static func read(
        _ source: [UInt8], name: String, file: String?, format: LetterFormat, limit: Int
    ) async throws(ReadingError) -> Letter {
        switch FileLooks(source[...]) {
        case .word: return try letter(WordReader.read(source, limit: limit), .word, source, name, file)
        case .openDocument:
            return try letter(OpenDocumentReader.read(source, limit: limit), .openDocument, source, name, file)
        case .pdf: return try letter(await PDFReader.read(source, limit: limit), .pdf, source, name, file)
        case .html:
            return try letter(HTMLReader.read(source, limit: limit), .html, source, name, file)
        case .xml:
            return try letter(OfficialXMLReader.read(source, limit: limit), .xml, source, name, file)
        default:
            var letter = try TextReader.read(source, name: name, file: file, format: format)
            if format == .markdown { letter.readFrontMatter() }
            return letter
        }
    }

    private static func letter(
        _ read: ReadLetter, _ format: LetterFormat, _ source: [UInt8], _ name: String, _ file: String?
    ) throws(ReadingError) -> Letter {
        guard !read.text.isEmpty else { throw .empty }
        var letter = Letter(
            name: name, file: file, format: format, text: read.text, original: source, layout: read.layout)
        letter.head = read.head
        letter.isHeadCertain = format != .word
        letter.edits = read.edits
        return letter
    }
}
