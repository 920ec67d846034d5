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
    /// A file of another sort.
    case foreign(FileLooks)
    /// A line of a JSON Lines file; lines count from 1.
    case badRecord(line: Int)

    /// What is read: a limit is told in its words.
    public enum Purpose: Sendable { case letter, list, metadata, pipeline }

    /// What happened, for a message after the file's name.
    public func message(of purpose: Purpose) -> String {
        let name =
            switch purpose {
            case .letter: ""
            case .list: "list of files"
            case .metadata: "table of metadata"
            case .pipeline: "pipeline file"
            }
        return switch self {
        case .tooLarge(let limit) where purpose != .letter: "is over \(limit >> 20) MiB, too long for a \(name)"
        case .isFolder where purpose != .letter: "is a folder, not a \(name)"
        default: finding.english
        }
    }

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
        case .foreign(let looks):
            Message(english: "is \(looks.message.english)", dutch: "is \(looks.message.dutch)")
        case .badRecord:
            Message(
                english: "is no letter: a line holds {\"id\": \"…\", \"text\": \"…\"}",
                dutch: "is geen brief: een regel bevat {\"id\": \"…\", \"text\": \"…\"}")
        }
    }
}
