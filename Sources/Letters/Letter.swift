/// One letter as `Reading` found it: decoded, untouched otherwise.
public struct Letter: Sendable {
    /// The name the letter has in all output: its path relative to what was given, or its `id` in JSON Lines.
    public let name: String
    /// The file it came from, or nothing (standard input).
    public let file: String?
    public let format: LetterFormat
    /// The source text: UTF-8 without byte-order mark. For a text file without a mark these are the file's own bytes, so
    /// they may be ill-formed.
    public let text: [UInt8]

    public init(name: String, file: String?, format: LetterFormat, text: [UInt8]) {
        self.name = name
        self.file = file
        self.format = format
        self.text = text
    }
}

/// What kind of file a letter was read from.
public enum LetterFormat: String, Sendable, CaseIterable {
    case text
    case markdown
    case jsonl
}
