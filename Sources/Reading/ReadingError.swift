/// Why a letter could not be read.
public enum ReadingError: Error, Hashable, Sendable {
    /// The system's own words (`No such file or directory`).
    case unreadable(String)
    case isFolder
    /// Over 2 GiB.
    case tooLarge
    case empty
    /// The text holds NUL bytes.
    case binary
    /// A line of a JSON Lines file; lines count from 1.
    case badRecord(line: Int, reason: String)

    /// What happened, for a message after the file's name.
    public var message: String {
        switch self {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .isFolder: "is a folder, not a letter"
        case .tooLarge: "is over 2 GiB; split it into letters"
        case .empty: "is empty"
        case .binary: "is no text: it holds NUL bytes"
        case .badRecord(let line, let reason): "line \(line): \(reason)"
        }
    }
}
