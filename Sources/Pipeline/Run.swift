internal import Checking
internal import Crypto
public import Letters
internal import Reporting
internal import Tables
internal import Text

/// The whole pipeline: letters in, reports and tables out.
public struct Run: Sendable {
    private let configuration: Configuration
    private let jobs: Int
    private let metadata: MetadataFile?
    private let showsProgress: Bool

    /// - Parameters:
    ///   - metadata: what is known of the letters besides what they say.
    ///   - showsProgress: whether a line on standard error tells how far the run is; only on a terminal.
    public init(_ configuration: Configuration, jobs: Int, metadata: MetadataFile? = nil, showsProgress: Bool = false) {
        self.configuration = configuration
        self.jobs = jobs
        self.metadata = metadata
        self.showsProgress = showsProgress
    }

    /// What a run did, for the last line on standard error and the exit code.
    public struct Summary: Sendable {
        public var letters = 0
        public var unread: [(name: String, reason: String)] = []
        public var passedOver = PassedOver()
        public var findings: [Severity: Int] = [:]
    }

    /// One letter, worked through and rendered; only what depends on the letters before it is left.
    private struct Finished: Sendable {
        let checked: CheckedLetter
        let facts: LetterFacts
        let report: [UInt8]?
        let annotated: [UInt8]?
        /// The rows of each table after `letters`, in the order of `Table.all`.
        let rows: [[UInt8]]
    }

    /// Reads all inputs and writes `folder`.
    /// - Throws: `PipelineError.output`, `.foreignOutput` and `.interrupted`; nothing is left behind then.
    public func write(_ inputs: Inputs, to folder: String) async throws -> Summary {
        let folders = configuration.outputs.subtracting([.index]).map(\.rawValue).sorted()
        Interruption.watch()
        var output = try OutputFolder(folder, folders: folders)
        let summary = try await write(inputs, to: &output)
        // Without a letter there is nothing to report, and an earlier report stays.
        if summary.letters > 0 { try output.finish() }
        return summary
    }

    private func write(_ inputs: Inputs, to output: inout OutputFolder) async throws -> Summary {
        let stages = Stages(configuration)
        let writer = CSVWriter(dialect: configuration.csv)
        let reporter = LetterReport(
            language: configuration.language, hasAnnotated: configuration.outputs.contains(.annotated))
        let summaries = Rule.all.map { ($0.id, $0.summary.text(in: configuration.language)) }
        var report = BatchReport(
            language: configuration.language, rules: Dictionary(uniqueKeysWithValues: summaries),
            today: configuration.today)
        var names = ReportNames()
        var summary = Summary()
        summary.passedOver = inputs.passedOver
        var duplicates = Duplicates()
        var letterNames = LetterNames(of: inputs)
        let work = inputs.work
        var progress = Progress(of: work.count, isShown: showsProgress)
        let outputs = configuration.outputs
        let tables = outputs.contains(.tables) ? Table.all : []
        for table in tables { try output.append(writer.header(table), to: "tables/\(table.name).csv") }
        try await forEachInOrder(work, jobs: jobs) { [metadata, configuration] input in
            let read = await readLetters(
                input, metadata, largest: configuration.largestLetter, unpacked: configuration.largestUnpacked)
            return (read.letters.map { finish(stages.check($0), writer, reporter) }, read.passedOver)
        } consume: { (letters: [Finished], passedOver: PassedOver) in
            try Interruption.check()
            summary.passedOver.add(passedOver)
            for var finished in letters {
                var letter = finished.checked.linked.resolved.normalised.letter
                if let renamed = letterNames.renamed(letter) {
                    letter = renamed
                    finished = finish(stages.check(letter), writer, reporter)
                }
                var facts = finished.facts
                duplicates.tell(letter.name, &facts)
                if outputs.contains(.tables) {
                    let row = render(.letters, finished.checked, facts, writer)
                    for (table, rows) in zip(tables, [row] + finished.rows) where !rows.isEmpty {
                        try output.append(rows, to: "tables/\(table.name).csv")
                    }
                }
                for finding in finished.checked.findings { summary.findings[finding.severity, default: 0] += 1 }
                if let reason = letter.unreadable {
                    summary.unread.append((letter.name, reason.english))
                    report.addUnread(name: letter.name, reason: reason)
                    continue
                }
                let path = try write(finished, of: letter, as: names.name(for: letter.name), to: &output)
                report.add(finished.checked, path: path, duplicateOf: facts.duplicateOf)
                summary.letters += 1
            }
            progress.show(letters: summary.letters + summary.unread.count, problems: summary.unread.count)
        }
        progress.end()
        try write(report, passedOver: summary.passedOver, to: &output)
        return summary
    }

    /// Writes a letter's own files.
    /// - Returns: the path of its report.
    private func write(
        _ finished: Finished, of letter: Letter, as name: String, to output: inout OutputFolder
    ) throws -> String? {
        let path = finished.report == nil ? nil : "letters/\(name).md"
        if let report = finished.report, let path { try output.write(named(report, name), to: path) }
        if let annotated = finished.annotated { try output.write(named(annotated, name), to: "annotated/\(name).md") }
        if configuration.outputs.contains(.texts), !letter.pointsIntoFile, letter.format != .jsonl {
            try output.write(letter.text, to: "texts/\(name).txt")
        }
        return path
    }

    /// The text of a report with the letter's name in its links.
    private func named(_ text: [UInt8], _ name: String) -> [UInt8] {
        guard text.contains(ReportPlaces.nameMark) else { return text }
        let parts = text.split(separator: ReportPlaces.nameMark, omittingEmptySubsequences: false)
        return Array(parts.joined(separator: ReportPlaces.destination(name).utf8))
    }

    /// Writes what is of the whole batch.
    private func write(
        _ report: BatchReport, passedOver: PassedOver, to output: inout OutputFolder
    ) throws {
        if configuration.outputs.contains(.tables) {
            try report.writeWorks(configuration.csv) { try output.append($0, to: "tables/works.csv") }
            try output.write(
                DataPackage.render(Table.all + [BatchReport.works], dialect: configuration.csv, version: version),
                to: "tables/datapackage.json")
        }
        guard configuration.outputs.contains(.index) else { return }
        let pages = report.render(
            passedOver: passedOver.lines(in: configuration.language), hasTables: configuration.outputs.contains(.tables)
        )
        for page in pages { try output.write(page.text, to: page.path) }
    }

    private func finish(_ checked: CheckedLetter, _ writer: CSVWriter, _ reporter: LetterReport) -> Finished {
        let normalised = checked.linked.resolved.normalised
        let isUnread = normalised.letter.unreadable != nil
        let source = isUnread ? nil : Digest.of(normalised.letter.original ?? normalised.letter.text)
        let clean = checked.linked.resolved.structured.cleanText
        let isClean = normalised.letter.original == nil && clean == normalised.letter.text
        let facts = LetterFacts(
            checked.linked, sha256: source, textSHA256: isClean || isUnread ? source : Digest.of(clean),
            language: configuration.language)
        let rows =
            configuration.outputs.contains(.tables)
            ? Table.all.dropFirst().map { render($0, checked, facts, writer) } : []
        let report = configuration.outputs.contains(.letters) ? reporter.render(checked) : nil
        let annotated =
            configuration.outputs.contains(.annotated) && !isUnread ? annotated(checked) : nil
        return Finished(checked: checked, facts: facts, report: report, annotated: annotated, rows: rows)
    }

    /// The letter with its links; with the ways to its report where one is written.
    private func annotated(_ checked: CheckedLetter) -> [UInt8] {
        configuration.outputs.contains(.letters)
            ? AnnotatedLetter().render(besideReport: checked) : AnnotatedLetter().render(checked.linked)
    }

    private func render(_ table: Table, _ checked: CheckedLetter, _ facts: LetterFacts, _ writer: CSVWriter) -> [UInt8]
    {
        let normalised = checked.linked.resolved.normalised
        var rows = Rows()
        table.rows(checked, facts, &rows)
        return writer.rows(rows, of: table, normalised)
    }
}

/// The first letter with each text, by the first half of its hash: memory must hardly grow with the letters.
private struct Duplicates {
    private var first: [SIMD2<UInt64>: (name: String, file: UInt64?)] = [:]

    /// Tells a letter with the text of an earlier one.
    mutating func tell(_ name: String, _ facts: inout LetterFacts) {
        guard let text = facts.textSHA256 else { return }
        let half = SIMD2(
            UInt64(text.prefix(16), radix: 16) ?? 0, UInt64(text.dropFirst(16).prefix(16), radix: 16) ?? 0)
        let file = facts.sha256.flatMap { UInt64($0.prefix(16), radix: 16) }
        if let earlier = first[half] {
            facts.duplicateOf = earlier.name
            facts.isSameFile = earlier.file == file
        } else {
            first[half] = (name, file)
        }
    }
}

/// File names for the letters' reports: the letter's name with what a path cannot hold replaced, its ending left out; a
/// name that is taken gets a short hash behind it.
private struct ReportNames {
    /// The hashes of the names given: a batch has many.
    private var taken: Set<UInt64> = []

    mutating func name(for letter: String) -> String {
        var base = letter
        for ending in [".txt", ".md", ".text", ".markdown"] where base.hasSuffix(ending) {
            base = String(base.dropLast(ending.count))
            break
        }
        var name = ""
        for scalar in base.unicodeScalars {
            let isSafe =
                scalar.value >= 0xA0 && printable(String(scalar)) == String(scalar) || scalar.properties.isAlphabetic
                || "0123456789._-".unicodeScalars.contains(scalar)
            if isSafe { name.unicodeScalars.append(scalar) } else { name += scalar == "/" ? "--" : "_" }
        }
        // The list of our own files has a line each, and no writer is asked for a name that steers a terminal.
        if name.isEmpty || name.hasPrefix(".") || name == "-" { name = "letter" + name }
        let isLong = name.utf8.count > Self.longest
        while name.utf8.count > Self.longest { name.unicodeScalars.removeLast() }
        if isLong || !take(name) {
            let hash = SHA256.hash(data: Array(letter.utf8)).prefix(4).map { String($0, radix: 16) }.joined()
            name += "-" + hash
            while !take(name) { name += "x" }
        }
        return name
    }

    /// In bytes: no file system takes names of more than 255, and a report links to its letter at every place.
    private static let longest = 110

    /// Whether a name is free, which it is no more then.
    private mutating func take(_ name: String) -> Bool {
        taken.insert(FNV1a(name.utf8).value).inserted
    }
}
