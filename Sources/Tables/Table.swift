public import Letters
public import Text

/// The type of a column, by its name in a datapackage (Frictionless Table Schema).
public enum ColumnType: String, Sendable {
    case string, integer, date, boolean
}

/// A column: its name, its type, and what it holds.
public struct Column: Sendable {
    public let name: String
    public let type: ColumnType
    public let summary: String
    /// Whether every row has a value.
    public let isRequired: Bool
    /// The values it may have; empty where they are open.
    public let values: [String]

    public init(
        _ name: String, _ type: ColumnType = .string, _ summary: String, isRequired: Bool = false,
        values: [String] = []
    ) {
        self.name = name
        self.type = type
        self.summary = summary
        self.isRequired = isRequired
        self.values = values
    }

    /// A column of one of the cases of a type.
    init<Values: CaseIterable & RawRepresentable<String>>(
        _ name: String, _ values: Values.Type, _ summary: String, isRequired: Bool = true
    ) {
        self.init(name, .string, summary, isRequired: isRequired, values: values.allCases.map(\.rawValue))
    }
}

/// A table with one row for each thing of its sort in a letter: what CSV, JSON Lines and an index share.
public struct Table: Sendable {
    /// The file's name without its ending (`mentions`).
    public let name: String
    /// One row per what.
    public let summary: String
    public let columns: [Column]
    /// The columns that name a row.
    public let primaryKey: [String]
    /// Columns that name rows of other tables: column, table, its column.
    public let foreignKeys: [(columns: [String], table: String, references: [String])]
    /// Adds the rows of a letter, one after the other; a row has a cell for each column.
    public let rows: @Sendable (CheckedLetter, LetterFacts, inout Rows) -> Void

    public init(
        name: String, summary: String, columns: [Column], primaryKey: [String],
        foreignKeys: [(columns: [String], table: String, references: [String])],
        rows: @escaping @Sendable (CheckedLetter, LetterFacts, inout Rows) -> Void
    ) {
        self.name = name
        self.summary = summary
        self.columns = columns
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        self.rows = rows
    }
}

/// What the tables say of a letter that the stages do not know.
public struct LetterFacts: Sendable {
    /// SHA-256 of the bytes as they came, in hexadecimal; nothing where there are none.
    public let sha256: String?
    /// SHA-256 of the clean text.
    public let textSHA256: String?
    /// The language of findings.
    public let language: Language
    /// How white space stands in each sentence, looked at once for all tables.
    public let whiteSpace: [WhiteSpace]
    /// The earlier letter of the batch with the same clean text.
    public var duplicateOf: String?
    /// Whether the files of the two are the same byte by byte.
    public var isSameFile = false

    public init(_ linked: LinkedLetter, sha256: String?, textSHA256: String?, language: Language = .english) {
        self.sha256 = sha256
        self.textSHA256 = textSHA256
        self.language = language
        let text = linked.resolved.normalised.text.span
        var whiteSpace: [WhiteSpace] = []
        whiteSpace.reserveCapacity(linked.sentences.count)
        for sentence in linked.sentences { whiteSpace.append(WhiteSpace(text, sentence.range.range)) }
        self.whiteSpace = whiteSpace
    }

    /// The words of all sentences.
    var words: Int { whiteSpace.reduce(0) { $0 + $1.words } }
}

extension Table {
    /// The tables `run` writes, in order.
    public static let all: [Table] = [letters, sentences, notes, mentions, citations, findings, dates, toezeggingen]
}
