public import Letters

/// Why a letter could not be read.
public enum ReadingError: Error, Hashable, Sendable {
    /// The system's own words (`No such file or directory`).
    case unreadable(String)
    case isFolder
    /// Larger than the limit given, in bytes.
    case tooLarge(Int)
    case empty
    /// The text holds NUL bytes.
    case binary
    case utf32
    /// A line of a JSON Lines file; lines count from 1.
    case badRecord(line: Int)

    /// What happened, for a message after the file's name.
    public var message: String { finding.english }

    /// What happened, in the languages of reports.
    public var finding: Message {
        switch self {
        case .unreadable(let reason): Message(english: "cannot be read: \(reason)", dutch: "is niet te lezen: \(reason)")
        case .isFolder: Message(english: "is a folder, not a letter", dutch: "is een map, geen brief")
        case .tooLarge(let limit):
            Message(
                english: "is over \(limit >> 20) MiB; split it into letters, or raise largest-letter in the pipeline file",
                dutch: "is groter dan \(limit >> 20) MiB; deel het bestand op, of verhoog largest-letter in het pijplijnbestand")
        case .empty: Message(english: "is empty", dutch: "is leeg")
        case .binary: Message(english: "is no text: it holds NUL bytes", dutch: "is geen tekst: er staan nulbytes in")
        case .utf32: Message(english: "is UTF-32; save it as UTF-8", dutch: "is UTF-32; sla het op als UTF-8")
        case .badRecord:
            Message(
                english: "is no letter: a line holds {\"id\": \"…\", \"text\": \"…\"}",
                dutch: "is geen brief: een regel bevat {\"id\": \"…\", \"text\": \"…\"}")
        }
    }
}
