internal import Checking
public import Letters
public import Normalisation
public import Reporting

/// What a pipeline file sets: the stages' options. It defines no graph; the stages are always the same.
///
/// The built-in pipeline `letters` is this value as it stands; `Pipelines/letters.yaml` says the same with comments.
public struct Configuration: Sendable, Equatable {
    public var folds: Set<Fold> = Fold.standard
    public var checks: Set<RuleID> = Set(Checker.all.map(\.id))
    public var language: Language = .english
    public var csv: CSVWriter.Dialect = .standard

    public init() {}
}

/// Why the program could not do what it was asked; each ends with exit code 2.
public enum PipelineError: Error, Hashable, Sendable {
    /// A broken pipeline file: its own line, and what is wrong with it.
    case badPipeline(file: String, line: Int, source: String, reason: String)
    case unknownPipeline(String)
    case noInput
    case output(path: String, reason: String)
    /// A folder that `run` did not make stands where its output should go.
    case foreignOutput(String)

    public var message: String {
        switch self {
        case .badPipeline(let file, let line, let source, let reason): "\(file):\(line): \(reason)\n  \(line) | \(source)"
        case .unknownPipeline(let name): "there is no pipeline “\(name)”; built in is letters, any other is given by its path"
        case .noInput: "no letters found; give files, folders, or - for standard input"
        case .output(let path, let reason): "\(path): \(reason)"
        case .foreignOutput(let path):
            "\(path) was not made by voetnoot and is left alone; choose another folder with --output"
        }
    }
}
