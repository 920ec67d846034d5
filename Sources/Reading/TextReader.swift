public import Letters

/// Reads a text file: UTF-8 with or without byte-order mark. Word letters as Apache POI or Tika write them, pandoc's
/// Markdown and plain text are all text here; `Extraction` tells how their notes are written.
public enum TextReader {
    /// - Throws: `ReadingError.empty` and `.binary`; ill-formed UTF-8 is no error.
    public static func read(
        _ source: [UInt8], name: String, file: String?, format: LetterFormat
    ) throws(ReadingError) -> Letter {
        var bytes = source
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard !bytes.isEmpty else { throw .empty }
        if holdsZero(bytes.span.extracting(..<min(bytes.count, 4096))) { throw .binary }
        return Letter(name: name, file: file, format: format, text: bytes)
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
