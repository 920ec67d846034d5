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
    /// A file of a known format that ends too early or breaks its rules; with the line where that is known.
    case damaged(line: Int?)
    /// It asks for a password.
    case encrypted
    /// It declares entities of its own, which could be made to grow without end.
    case declarations
    /// Elements inside each other beyond all use.
    case tooDeep
    /// A PDF whose pages are pictures.
    case noText(pages: Int)
    /// A program that the format needs is not there.
    case missingProgram(String, package: String)
    /// It unpacks to more bytes than the limit given.
    case unpacksTooLarge(Int)
    /// A file of another sort.
    case foreign(FileLooks)
    /// A line of a JSON Lines file; lines count from 1.
    case badRecord(line: Int)

    /// What is read: a limit is told in its words.
    public enum Purpose: Sendable { case letter, list, metadata, pipeline, register, baseline }

    /// What happened, for a message after the file's name.
    public func message(of purpose: Purpose) -> String {
        let name =
            switch purpose {
            case .letter: ""
            case .list: "list of files"
            case .metadata: "table of metadata"
            case .pipeline: "pipeline file"
            case .register: "register"
            case .baseline: "baseline"
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
        case .unreadable(let reason):
            Message(english: "cannot be read: \(reason)", dutch: "is niet te lezen: \(reason)")
        case .isFolder: Message(english: "is a folder, not a letter", dutch: "is een map, geen brief")
        case .tooLarge(let limit):
            Message(
                english:
                    "is over \(limit >> 20) MiB; split it into letters, or raise largest-letter in the pipeline file",
                dutch:
                    "is groter dan \(limit >> 20) MiB; deel het bestand op, of verhoog largest-letter in het pijplijnbestand"
            )
        case .empty: Message(english: "is empty", dutch: "is leeg")
        case .binary: Message(english: "is no text: it holds NUL bytes", dutch: "is geen tekst: er staan nulbytes in")
        case .utf32: Message(english: "is UTF-32; save it as UTF-8", dutch: "is UTF-32; sla het op als UTF-8")
        case .damaged(let line):
            Message(
                english: "is damaged" + (line.map { ": line \($0) breaks the rules of its format" } ?? " or incomplete")
                    + "; open it in the program that wrote it and save it anew",
                dutch: "is beschadigd" + (line.map { ": regel \($0) klopt niet" } ?? " of onvolledig")
                    + "; open het in het programma waarmee het is gemaakt en sla het opnieuw op")
        case .encrypted:
            Message(
                english: "is protected by a password; save it without one",
                dutch: "is met een wachtwoord beveiligd; sla het zonder wachtwoord op")
        case .declarations:
            Message(
                english: "declares entities of its own, which are not read",
                dutch: "bevat eigen entiteiten; die worden niet gelezen")
        case .tooDeep:
            Message(
                english: "holds elements inside each other beyond any letter",
                dutch: "bevat elementen die dieper in elkaar zitten dan in welke brief ook")
        case .noText(let pages):
            Message(
                english:
                    "has no text on its \(pages == 1 ? "page" : "\(pages) pages"): a scan; recognise its text first (ocrmypdf)",
                dutch:
                    "heeft geen tekst op zijn \(pages == 1 ? "pagina" : "\(pages) pagina's"): een scan; laat eerst de tekst herkennen (ocrmypdf)"
            )
        case .missingProgram(let program, let package):
            Message(
                english: "needs \(program), which is not installed; install \(package)",
                dutch: "vraagt om \(program), dat er niet is; installeer \(package)")
        case .unpacksTooLarge(let limit):
            Message(
                english:
                    "unpacks to over \(limit >> 20) MiB; raise largest-unpacked in the pipeline file if it is a letter",
                dutch:
                    "wordt uitgepakt groter dan \(limit >> 20) MiB; verhoog largest-unpacked in het pijplijnbestand als het een brief is"
            )
        case .foreign(let looks):
            Message(english: "is \(looks.message.english)", dutch: "is \(looks.message.dutch)")
        case .badRecord:
            Message(
                english: "is no letter: a line holds {\"id\": \"…\", \"text\": \"…\"}",
                dutch: "is geen brief: een regel bevat {\"id\": \"…\", \"text\": \"…\"}")
        }
    }
}
