internal import Checking
public import Letters
public import Normalisation
public import Register
public import Reporting

/// What a pipeline file sets: the stages' options. It defines no graph; the stages are always the same.
///
/// The pipelines `letters`, `check` and `archive` are built in; the files in `Pipelines` say the same with comments.
public struct Configuration: Sendable, Equatable {
    public var folds: Set<Fold> = Fold.standard
    public var kinds: Set<MentionKind> = Set(MentionKind.allCases)
    public var checks: Set<RuleID> = Rule.standard
    /// The checks that were chosen by name, which say all that they know.
    public var chosenChecks: Set<RuleID> = []
    /// How grave the findings of a check are, where not as its rule says.
    public var severities: [RuleID: Severity] = [:]
    /// The papers that exist; how far each dossier had come on the day of the program's own table, where none is given.
    public var register = PaperRegister.builtIn
    /// Patterns of letters that are left out, as a shell has them.
    public var excluded: [String] = []
    /// The file of findings that are known.
    public var baseline: String?
    /// When findings make `check` end with 1.
    public var failOn = Threshold.error
    public var outputs: Set<Output> = Set(Output.allCases)
    public var language: Language = .english
    /// The day from which promises are overdue in reports; the clock is never read.
    public var today: CalendarDate?
    public var csv: CSVWriter.Dialect = .standard
    /// A letter of more bytes is not read; just under 2 GiB, since offsets are stored in 32 bits.
    public var largestLetter = 2047 << 20
    /// The most bytes that a file of a packed or marked-up format may unpack to.
    public var largestUnpacked = 64 << 20

    public init() {}

    /// What `run` writes.
    public enum Output: String, Sendable, CaseIterable {
        /// `index.md`.
        case index
        /// `letters/NAME.md`.
        case letters
        /// `tables/`.
        case tables
        /// `texts/NAME.txt`, the text that offsets point into, of letters whose file is no text.
        case texts
        /// `annotated/NAME.md`, the letter with its references made links.
        case annotated
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
            configuration.checks = [RuleID("B0"), RuleID("B1"), RuleID("B2"), RuleID("B3")]
            configuration.outputs = [.tables, .texts]
        default: return nil
        }
        return configuration
    }
}

/// When findings make the program end with 1.
public enum Threshold: String, Sendable, CaseIterable {
    case error, warning, style, info, never

    public func isReached(by gravest: Severity?) -> Bool {
        guard let gravest, let limit = Severity(rawValue: rawValue) else { return false }
        return gravest >= limit
    }
}

/// Why the program could not do what it was asked; each ends with exit code 2.
public enum PipelineError: Error, Hashable, Sendable {
    /// A broken pipeline file: its own line, and what is wrong with it.
    case badPipeline(file: String, line: Int, source: String, reason: String)
    case unknownPipeline(String, nearest: String?)
    /// A broken file of metadata; the header is row 1.
    case badMetadata(file: String, row: Int, reason: String)
    case unknownRule(String, nearest: String?)
    /// A letter that `--root` does not hold.
    case outsideRoot(String, root: String)
    /// Ctrl-C.
    case interrupted
    case output(path: String, reason: String)
    /// A folder that `run` did not make, or one with a file that it did not write, stands where its output should go.
    case foreignOutput(String, file: String?)

    /// What happened and what to do; names that others gave stand in it printable.
    public var message: String {
        switch self {
        case .badPipeline(let file, let line, let source, let reason):
            "\(printable(file)):\(line): \(reason)\n  \(line) | \(source)"
        case .unknownPipeline(let name, let nearest):
            "there is no pipeline “\(printable(name))”\(nearest.map { "; did you mean “\($0)”?" } ?? ";") built in are letters, check and archive, any other is given by its path"
        case .unknownRule(let name, let nearest):
            "there is no rule “\(printable(name))”\(nearest.map { "; did you mean “\($0)”?" } ?? ";") `voetnoot rules` lists them, all is every rule"
        case .badMetadata(let file, let row, let reason): "\(printable(file)): row \(row): \(reason)"
        case .interrupted: "interrupted; nothing was written"
        case .outsideRoot(let path, let root):
            "\(printable(path)) is not below --root \(printable(root)); give the folder that holds all letters"
        case .output(let path, let reason): "\(printable(path)): \(reason)"
        case .foreignOutput(let path, nil):
            "\(printable(path)) was not made by voetnoot and is left alone; choose another folder with --output"
        case .foreignOutput(let path, let file?):
            "\(printable(path)) holds a file that voetnoot did not write, \(printable(file)); move it away, or choose another folder with --output"
        }
    }
}
