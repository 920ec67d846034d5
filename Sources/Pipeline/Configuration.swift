internal import Checking
public import Letters
public import Normalisation
public import Reporting

/// What a pipeline file sets: the stages' options. It defines no graph; the stages are always the same.
///
/// The pipelines `letters`, `check` and `archive` are built in; the files in `Pipelines` say the same with comments.
public struct Configuration: Sendable, Equatable {
    public var folds: Set<Fold> = Fold.standard
    public var kinds: Set<MentionKind> = Set(MentionKind.allCases)
    public var checks: Set<RuleID> = Set(Checker.all.map(\.id))
    public var outputs: Set<Output> = Set(Output.allCases)
    public var language: Language = .english
    public var csv: CSVWriter.Dialect = .standard
    /// A letter of more bytes is not read; just under 2 GiB, since offsets are stored in 32 bits.
    public var largestLetter = 2047 << 20

    public init() {}

    /// What `run` writes.
    public enum Output: String, Sendable, CaseIterable {
        /// `index.md`.
        case index
        /// `letters/NAME.md`.
        case letters
        /// `tables/`.
        case tables
    }

    /// The built-in pipeline of that name.
    static func builtIn(_ name: String) -> Configuration? {
        var configuration = Configuration()
        switch name {
        case "letters": break
        case "check":
            configuration.outputs = [.index]
            configuration.language = .dutch
            configuration.largestLetter = 64 << 20
        case "archive":
            configuration.folds.formUnion([.dashes, .quotes])
            configuration.checks = [RuleID("B0"), RuleID("B1"), RuleID("B2")]
            configuration.outputs = [.tables]
        default: return nil
        }
        return configuration
    }
}

/// Why the program could not do what it was asked; each ends with exit code 2.
public enum PipelineError: Error, Hashable, Sendable {
    /// A broken pipeline file: its own line, and what is wrong with it.
    case badPipeline(file: String, line: Int, source: String, reason: String)
    case unknownPipeline(String)
    /// A broken file of metadata; the header is row 1.
    case badMetadata(file: String, row: Int, reason: String)
    case noInput
    /// Ctrl-C.
    case interrupted
    case output(path: String, reason: String)
    /// A folder that `run` did not make stands where its output should go.
    case foreignOutput(String)

    public var message: String {
        switch self {
        case .badPipeline(let file, let line, let source, let reason): "\(file):\(line): \(reason)\n  \(line) | \(source)"
        case .unknownPipeline(let name): "there is no pipeline “\(name)”; built in are letters, check and archive, any other is given by its path"
        case .badMetadata(let file, let row, let reason): "\(file): row \(row): \(reason)"
        case .interrupted: "interrupted; nothing was written"
        case .noInput: "no letters found; give files, folders, or - for standard input"
        case .output(let path, let reason): "\(path): \(reason)"
        case .foreignOutput(let path):
            "\(path) was not made by voetnoot and is left alone; choose another folder with --output"
        }
    }
}
