internal import Checking
internal import Letters
internal import Normalisation
internal import Reading
internal import Reporting
internal import Yams

extension Configuration {
    /// The pipeline of that name, or in the file at that path.
    public static func named(_ name: String) throws(PipelineError) -> Configuration {
        if let builtIn = builtIn(name) { return builtIn }
        guard name.contains("/") || name.contains(".") else {
            throw .unknownPipeline(name, nearest: nearest(to: name, among: ["letters", "check", "archive"]))
        }
        do {
            return try decode(String(decoding: try readBytes(FilePath(name)), as: UTF8.self), file: name)
        } catch let error as PipelineError {
            throw error
        } catch {
            let reason = (error as? ReadingError)?.message(of: .pipeline) ?? "\(error)"
            throw .output(path: name, reason: reason)
        }
    }

    /// The pipeline file of a project: `voetnoot.yaml` beside the letters or in a folder above them, no farther than the
    /// one that holds `.git`; nothing where there is none.
    public static func path(above input: String) -> String? {
        let given = FilePath(input).absolute
        var folder = given
        if case .folder = FileSort(given) {
        } else {
            folder = FilePath(bytes: Array(given.bytes.dropLast(given.last.count + 1)))
        }
        while true {
            let file = folder.appending(Array("voetnoot.yaml".utf8))
            if case .file = FileSort(file) { return file.text }
            if FileSort(folder.appending(Array(".git".utf8))) != .missing || folder.bytes.isEmpty { return nil }
            folder = FilePath(bytes: Array(folder.bytes.dropLast(folder.last.count + 1)))
        }
    }

    /// The line at which the YAML library stopped.
    private static func line(of error: any Error) -> Int {
        switch error {
        case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
            YamlError.composer(_, _, let mark, _):
            mark.line
        default: 1
        }
    }

    /// Decodes a pipeline file strictly: an unknown key or value is an error with its line and the nearest known name.
    public static func decode(_ text: String, file: String) throws(PipelineError) -> Configuration {
        let decoder = PipelineDecoder(file: file, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw decoder.fault(line(of: error), "is not YAML: \(error)")
        }
        var configuration = Configuration()
        guard let node else { return configuration }
        guard let mapping = node.mapping else { throw decoder.fault(1, "a pipeline file is a list of `name: value`") }
        for (key, value) in mapping {
            let name = key.string ?? ""
            switch name {
            case "folds":
                configuration.folds = Set(try decoder.list(value, of: Fold.self, called: "fold"))
            case "kinds": configuration.kinds = Set(try decoder.list(value, of: MentionKind.self, called: "kind"))
            case "outputs": configuration.outputs = Set(try decoder.list(value, of: Output.self, called: "output"))
            case "largest-letter": configuration.largestLetter = try decoder.megabytes(value) << 20
            case "largest-unpacked": configuration.largestUnpacked = try decoder.megabytes(value) << 20
            case "checks":
                let known = Rule.all.map(\.id.text)
                let named = Set(try decoder.names(value, known: known, called: "check").map(RuleID.init))
                configuration.checks = named
                // Rules that nobody is asked by default were wanted.
                configuration.chosenChecks = named.subtracting(Rule.standard)
            case "language": configuration.language = try decoder.choice(value, of: Language.self, called: "language")
            case "csv": configuration.csv = try decoder.choice(value, of: CSVWriter.Dialect.self, called: "csv dialect")
            case "severities": configuration.severities = try decoder.severities(value)
            case "exclude": configuration.excluded = try decoder.texts(value, called: "pattern")
            case "fail-on": configuration.failOn = try decoder.choice(value, of: Threshold.self, called: "severity")
            case "baseline": configuration.baseline = decoder.path(value)
            case "register": configuration.register = try RegisterFiles.read(decoder.path(value))
            default:
                let known = [
                    "folds", "kinds", "checks", "severities", "exclude", "fail-on", "baseline", "register", "outputs",
                    "language", "csv", "largest-letter", "largest-unpacked",
                ]
                throw decoder.unknown(name, "key", known, line: key.mark?.line ?? 1)
            }
        }
        return configuration
    }
}

/// Reads values of a pipeline file and says where they are wrong.
private struct PipelineDecoder {
    let file: String
    let lines: [Substring]

    func fault(_ line: Int, _ reason: String) -> PipelineError {
        let source = lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
        return .badPipeline(file: file, line: line, source: source, reason: reason)
    }

    func unknown(_ name: String, _ what: String, _ known: [String], line: Int) -> PipelineError {
        let suggestion = nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? ";"
        return fault(line, "unknown \(what) “\(name)”\(suggestion) (known: \(known.joined(separator: ", ")))")
    }

    func list<Value: RawRepresentable & CaseIterable>(
        _ node: Node, of type: Value.Type, called what: String
    ) throws(PipelineError) -> [Value] where Value.RawValue == String {
        try names(node, known: Value.allCases.map(\.rawValue), called: what).compactMap(Value.init(rawValue:))
    }

    func choice<Value: RawRepresentable & CaseIterable>(
        _ node: Node, of type: Value.Type, called what: String
    ) throws(PipelineError) -> Value where Value.RawValue == String {
        let name = node.string ?? ""
        guard let value = Value(rawValue: name) else {
            throw unknown(name, what, Value.allCases.map(\.rawValue), line: node.mark?.line ?? 1)
        }
        return value
    }

    /// Rules with the severity of their findings.
    func severities(_ node: Node) throws(PipelineError) -> [RuleID: Severity] {
        guard let mapping = node.mapping else {
            throw fault(node.mark?.line ?? 1, "a list of `rule: severity` is due here")
        }
        var result: [RuleID: Severity] = [:]
        for (key, value) in mapping {
            let known = Rule.all.map(\.id.text)
            guard let name = key.string, known.contains(name) else {
                throw unknown(key.string ?? "", "rule", known, line: key.mark?.line ?? 1)
            }
            result[RuleID(name)] = try choice(value, of: Severity.self, called: "severity")
        }
        return result
    }

    func texts(_ node: Node, called what: String) throws(PipelineError) -> [String] {
        guard let sequence = node.sequence else { throw fault(node.mark?.line ?? 1, "a list of \(what)s is due here") }
        return sequence.compactMap(\.string)
    }

    /// A path, relative to the folder of the pipeline file.
    func path(_ node: Node) -> String {
        let path = node.string ?? ""
        guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
        return file[...slash] + path
    }

    /// A size as a number of megabytes.
    func megabytes(_ node: Node) throws(PipelineError) -> Int {
        guard let value = node.int, (1...2047).contains(value) else {
            throw fault(node.mark?.line ?? 1, "a number of megabytes from 1 to 2047 is due here")
        }
        return value
    }

    func names(_ node: Node, known: [String], called what: String) throws(PipelineError) -> [String] {
        guard let sequence = node.sequence else { throw fault(node.mark?.line ?? 1, "a list of \(what)s is due here") }
        var result: [String] = []
        for item in sequence {
            let name = item.string ?? ""
            guard known.contains(name) else { throw unknown(name, what, known, line: item.mark?.line ?? 1) }
            result.append(name)
        }
        return result
    }
}
