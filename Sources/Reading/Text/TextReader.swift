public import Letters
internal import Text

/// Reads a text file: UTF-8 with or without byte-order mark, UTF-16 with one. Word letters as Apache POI or Tika write
/// them, pandoc's Markdown and plain text are all text here; `Extraction` tells how their notes are written.
public enum TextReader {
    /// - Throws: `ReadingError.foreign`, `.empty`, `.utf32` and `.binary`; ill-formed UTF-8 is no error.
    public static func read(
        _ source: [UInt8], name: String, file: String?, format: LetterFormat
    ) throws(ReadingError) -> Letter {
        if let looks = FileLooks(source[...]) { throw .foreign(looks) }
        if source.starts(with: [0xFF, 0xFE, 0, 0]) || source.starts(with: [0, 0, 0xFE, 0xFF]) { throw .utf32 }
        if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
            let text = decodeUTF16(source)
            guard !text.isEmpty else { throw .empty }
            // It grows by half; offsets are stored in 32 bits.
            guard text.count < Int(Int32.max) else { throw .tooLarge(Int(Int32.max)) }
            if holdsZero(text.span.extracting(..<min(text.count, 4096))) { throw .binary }
            return Letter(name: name, file: file, format: format, text: text, encoding: .utf16, original: source)
        }
        var text = source
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        guard !text.isEmpty else { throw .empty }
        if holdsZero(text.span.extracting(..<min(text.count, 4096))) { throw .binary }
        let original = text.count == source.count ? nil : source
        return Letter(name: name, file: file, format: format, text: text, original: original)
    }

    /// The letter read anew as Windows-1252, when it is not UTF-8 but makes sound text that way; nothing otherwise.
    ///
    /// Sound is text without a byte that Windows-1252 leaves undefined, without control characters, and without a
    /// character that would be well-formed UTF-8 (a broken export of UTF-8 stays UTF-8).
    public static func asWindows1252(_ letter: Letter) -> Letter? {
        guard letter.encoding == .utf8, letter.layout == nil, let text = decodeWindows1252(letter.text),
            text.count < Int(Int32.max)
        else { return nil }
        var other = Letter(
            name: letter.name, file: letter.file, format: letter.format, text: text, encoding: .windows1252,
            original: letter.original ?? letter.text, metadata: letter.metadata)
        other.path = letter.path
        if letter.format == .markdown { other.readFrontMatter() }
        return other
    }

    private static func holdsZero(_ text: Span<UInt8>) -> Bool {
        var position = 0
        while position + 8 <= text.count {
            if text.word(at: position).bytes(equalTo: 0) != 0 { return true }
            position += 8
        }
        return (position..<text.count).contains { text[$0] == 0 }
    }
}
