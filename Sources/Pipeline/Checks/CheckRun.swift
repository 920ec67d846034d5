internal import Checking
public import Letters
public import Reporting
internal import Tables

/// `check`: letters in, findings out in any number of formats.
public struct CheckRun: Sendable {
    /// Where a report goes.
    public struct Report: Sendable {
        public let format: FindingFormat
        /// Nothing for standard output.
        public let path: String?

        public init(format: FindingFormat, path: String?) {
            self.format = format
            self.path = path
        }
    }

    /// What was done, for messages and the exit code.
    public struct Summary: Sendable {
        public var letters = 0
        public var unread: [(name: String, reason: String)] = []
        public var passedOver = PassedOver()
        public var counts: [Severity: Int] = [:]
        public var countsByRule: [RuleID: Int] = [:]
        public var fixable = 0
        /// Letters with findings.
        public var faulty = 0
        /// Entries of the baseline that nothing answers to any more.
        public var stale: [String] = []

        public var gravest: Severity? { counts.keys.max() }
    }

    private let configuration: Configuration
    private let jobs: Int
    private let metadata: MetadataFile?
    private let settings: FindingSettings

    public init(
        _ configuration: Configuration, jobs: Int, metadata: MetadataFile?, isFull: Bool = false,
        hasColour: Bool = false
    ) {
        self.configuration = configuration
        self.jobs = jobs
        self.metadata = metadata
        var settings = FindingSettings(
            version: version, language: configuration.language,
            rules: RuleList.descriptions(configuration.language))
        settings.isFull = isFull
        settings.hasColour = hasColour
        self.settings = settings
    }

    /// Checks the letters and writes the reports; those that are files are there whole or not at all.
    /// - Parameters:
    ///   - baseline: findings not to tell.
    ///   - newBaseline: takes all findings in, where it is wanted.
    public func write(
        _ inputs: Inputs, _ reports: [Report], baseline: Baseline?, newBaseline: String? = nil
    ) async throws -> Summary {
        var outputs = reports.map { Output(report: $0, writer: $0.format.writer(settings)) }
        for index in outputs.indices { outputs[index].begin() }
        var told = Summary()
        var known = Baseline()
        // With a baseline no finding is told before all letters are read: an entry may answer to a later one.
        var waiting: [LetterFindings] = []
        func tell(_ letter: LetterFindings) {
            told.add(letter)
            for index in outputs.indices { outputs[index].write(letter) }
        }
        var summary = try await forEachLetter(inputs) { letter in
            if newBaseline != nil { known.add(letter) }
            if baseline != nil { waiting.append(letter) } else { tell(letter) }
        }
        if let baseline {
            told.stale = baseline.filter(&waiting)
            for letter in waiting { tell(letter) }
        }
        for index in outputs.indices { try outputs[index].end() }
        if let newBaseline { try replaceFile(at: newBaseline, with: known.bytes) }
        (summary.counts, summary.countsByRule) = (told.counts, told.countsByRule)
        (summary.fixable, summary.faulty, summary.stale) = (told.fixable, told.faulty, told.stale)
        return summary
    }

    /// Reads and checks the letters.
    /// - Returns: what was read.
    private func forEachLetter(_ inputs: Inputs, _ use: (LetterFindings) -> Void) async throws -> Summary {
        var summary = Summary()
        summary.passedOver = inputs.passedOver
        let stages = Stages(configuration, namesWorks: false)
        var names = LetterNames(of: inputs)
        let language = configuration.language
        @Sendable func outcome(_ letter: Letter) -> (letter: Letter, findings: LetterFindings) {
            (letter, LetterFindings(stages.check(letter), language))
        }
        try await forEachInOrder(inputs.work, jobs: jobs) { [metadata, configuration] input in
            let read = await readLetters(
                input, metadata, largest: configuration.largestLetter, unpacked: configuration.largestUnpacked)
            return (read.letters.map(outcome), read.passedOver)
        } consume: { (outcomes: [(letter: Letter, findings: LetterFindings)], passedOver: PassedOver) in
            summary.passedOver.add(passedOver)
            for var done in outcomes {
                if let renamed = names.renamed(done.letter) { done = outcome(renamed) }
                if let reason = done.letter.unreadable {
                    summary.unread.append((done.letter.name, reason.english))
                } else {
                    summary.letters += 1
                }
                use(done.findings)
            }
        }
        return summary
    }
}

extension CheckRun.Summary {
    fileprivate mutating func add(_ letter: LetterFindings) {
        for row in letter.rows {
            counts[row.severity, default: 0] += 1
            countsByRule[row.rule, default: 0] += 1
            if row.fix != nil { fixable += 1 }
        }
        if !letter.rows.isEmpty { faulty += 1 }
    }

    /// How many findings each rule has, the most frequent first.
    public var statistics: [String] {
        let rows = countsByRule.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let width = rows.first.map { String($0.value).count } ?? 0
        return rows.map { rule, count in
            let number = String(count)
            let summary = Rule.all.first { $0.id == rule }?.summary.english ?? ""
            return String(repeating: " ", count: width - number.count) + "\(number)  \(rule.text)  \(summary)"
        }
    }
}

/// One report that is being written.
private struct Output {
    let report: CheckRun.Report
    var writer: any FindingWriter
    private var standard = StandardOutput()
    private var bytes: [UInt8] = []

    init(report: CheckRun.Report, writer: any FindingWriter) {
        self.report = report
        self.writer = writer
    }

    mutating func begin() { add(writer.begin()) }
    mutating func write(_ letter: LetterFindings) { add(writer.write(letter)) }

    mutating func end() throws(PipelineError) {
        add(writer.end())
        if let path = report.path { try replaceFile(at: path, with: bytes) } else { standard.flush() }
    }

    private mutating func add(_ new: [UInt8]) {
        if report.path == nil { standard.write(new, isSafe: report.format == .text) } else { bytes += new }
    }
}
