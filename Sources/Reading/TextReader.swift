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
        if bytes.prefix(4096).contains(0) { throw .binary }
        return Letter(name: name, file: file, format: format, text: bytes)
    }
}
