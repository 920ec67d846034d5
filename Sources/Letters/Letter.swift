/// One letter as `Reading` found it: decoded, untouched otherwise.
public struct Letter: Sendable {
    /// The name the letter has in all output: its path relative to what was given, or its `id` in JSON Lines.
    public private(set) var name: String
    /// The file it came from, as tables show it: never an absolute path. Nothing for standard input.
    public let file: String?
    /// The path as it was given, which an editor can open; nothing where it is no other than `file`.
    public var path: String?
    public let format: LetterFormat
    /// The source text: UTF-8 without byte-order mark. For a text file without a mark these are the file's own bytes,
    /// so they may be ill-formed.
    public let text: [UInt8]
    public let encoding: TextEncoding
    /// The bytes as they came, where they are others than `text`.
    public let original: [UInt8]?
    /// What is known of the letter besides what it says.
    public var metadata: LetterMetadata?
    /// What the format tells of the letter's form; nothing for plain text.
    public let layout: Layout<Source>?
    /// What editors left in the file that the page does not show; nothing where the format keeps none.
    public var edits: Edits?
    /// What the fields of the file itself say of the letter.
    public var head: LetterHead?
    /// Whether they count before what its words show: those of official publications do; those of a template are often
    /// left from the letter before.
    public var isHeadCertain = true
    /// Why the letter could not be read; its text is empty then.
    public let unreadable: Message?

    public init(
        name: String, file: String?, format: LetterFormat, text: [UInt8], encoding: TextEncoding = .utf8,
        original: [UInt8]? = nil, metadata: LetterMetadata? = nil, layout: Layout<Source>? = nil,
        unreadable: Message? = nil
    ) {
        self.name = name
        self.file = file
        self.format = format
        self.text = text
        self.encoding = encoding
        self.original = original
        self.metadata = metadata
        self.layout = layout
        self.unreadable = unreadable
    }

    /// Whether offsets in the text are offsets in the file too, a byte-order mark aside.
    public var pointsIntoFile: Bool { format.isText && encoding == .utf8 }

    /// The same letter by another name.
    public func named(_ name: String) -> Letter {
        var letter = self
        letter.name = name
        return letter
    }
}

/// What kind of file a letter was read from.
public enum LetterFormat: String, Sendable, CaseIterable {
    case text
    case markdown
    case jsonl
    case word = "docx"
    case openDocument = "odt"
    case html
    case xml
    case pdf

    /// Whether a letter's text is the file's own.
    public var isText: Bool { self == .text || self == .markdown }

    /// The name that the register of media types gives it.
    public var mediaType: String {
        switch self {
        case .text: "text/plain"
        case .markdown: "text/markdown"
        case .jsonl: "application/jsonl"
        case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .openDocument: "application/vnd.oasis.opendocument.text"
        case .html: "text/html"
        case .xml: "application/xml"
        case .pdf: "application/pdf"
        }
    }
}

/// What editors left in a file that the page does not show.
public struct Edits: Sendable, Hashable {
    /// Insertions and deletions that nobody has settled.
    public var trackedChanges = 0
    public var comments = 0

    public init() {}
}

/// How the characters of a file were written.
public enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    /// With a byte-order mark, in either order.
    case utf16 = "UTF-16"
    /// Guessed: the bytes are no UTF-8 and make sound text this way.
    case windows1252 = "Windows-1252"
}

/// What the user says of a letter; it counts where the letter itself says nothing.
public struct LetterMetadata: Sendable, Hashable {
    public var date: CalendarDate?
    public var kenmerk: String?
    public var dossiers: [String] = []
    public var kamer: Kamer?
    public var onderwerp: String?
    public var afzender: String?

    public init() {}
}
