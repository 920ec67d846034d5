public import ArgumentParser
import Foundation
import Letters
import Pipeline
public import Reporting

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "Findings; for a CI job.")

    @OptionGroup var input: InputOptions
    @OptionGroup var ending: ExitOptions
    @Option(name: .long, help: "text, json, jsonl, csv, markdown, sarif, junit, github, gitlab, rdjson or rdjsonl.")
    var format: FindingFormat = .text
    @Option(name: .long, help: "A further report as FORMAT:FILE; may be given several times.")
    var report: [ReportArgument] = []
    @Option(name: .long, help: "End with 1 at findings of this severity: error, warning, style, info or never.")
    var failOn: Threshold?
    @Option(name: .long, help: "The rules to ask, with commas: names (Y1), families (Y) or all.") var select: [String] =
        []
    @Option(name: .long, help: "The rules to leave out.") var ignore: [String] = []
    @Option(name: .long, help: "A file of findings that are known and not told.") var baseline: String?
    @Option(name: .long, help: "Writes all findings to a file for --baseline, and ends with 0.") var writeBaseline:
        String?
    @Flag(name: .long, help: "Shows the line of each finding, its words marked.") var full = false
    @Flag(name: .long, help: "Prints how many findings each rule has, and not the findings.") var statistics = false
    @Flag(name: .long, help: "Writes corrected copies of the letters to --output.") var fix = false
    @Flag(name: .long, help: "Prints the corrections as a diff.") var diff = false
    @Option(name: .long, help: "The folder for corrected copies.") var output: String?

    func validate() throws {
        if fix, output == nil {
            throw ValidationError("--fix needs --output DIR: the letters themselves are never changed")
        }
        if fix && diff { throw ValidationError("--fix and --diff are two things; give one") }
        if output != nil, !fix {
            throw ValidationError("--output is for --fix; a report goes to a file with --report FORMAT:FILE")
        }
    }

    mutating func run() async throws {
        var configuration = try input.configuration()
        let (chosen, ignored) = (select, ignore)
        configuration = try reported { () throws(PipelineError) in
            try configuration.select(chosen)
            try configuration.ignore(ignored)
            return configuration
        }
        let files = try input.files(excluding: configuration.excluded)
        let known = try (baseline ?? configuration.baseline).map { path in
            try reported { () throws(PipelineError) in try Baseline(path: path) }
        }
        let metadata = try input.metadataFile(for: files)
        if fix || diff { return try await repair(files, configuration, metadata) }
        let run = CheckRun(
            configuration, jobs: input.jobs, metadata: metadata, isFull: full, hasColour: isColourWanted())
        let summary: CheckRun.Summary
        do {
            summary = try await run.write(files, reports(), baseline: known, newBaseline: writeBaseline)
        } catch let error as PipelineError {
            throw Failure(error.message)
        }
        tell(summary)
        // Letters that cannot be read are among the findings, when that rule is asked for.
        let isReported = configuration.checks.contains(RuleID("B0"))
        input.report(summary.passedOver, letters: summary.letters + summary.unread.count)
        ending.end(
            unread: summary.unread, isReported: isReported,
            isStrictlyPassedOver: input.strict && summary.passedOver.count > 0,
            gravest: writeBaseline == nil ? summary.gravest : nil, threshold: failOn ?? configuration.failOn)
    }

    private func reports() -> [CheckRun.Report] {
        let isQuietOutput = statistics || writeBaseline != nil
        var reports = isQuietOutput ? [] : [CheckRun.Report(format: format, path: nil)]
        reports += report.map { CheckRun.Report(format: $0.format, path: $0.path) }
        // Ten annotations of each sort are shown; the summary of the job holds them all.
        if format == .github, let page = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"], !page.isEmpty {
            reports.append(CheckRun.Report(format: .markdown, path: page))
        }
        return reports
    }

    private func tell(_ summary: CheckRun.Summary) {
        if statistics {
            var output = StandardOutput()
            for line in summary.statistics { output.write(Array((line + "\n").utf8)) }
            output.flush()
        }
        guard !input.quiet else { return }
        for entry in summary.stale { complain("baseline: mended, take it out: \(entry)") }
        let counts = Severity.allCases.compactMap { severity in
            summary.counts[severity].map { "\($0) \(severity.rawValue)" }
        }
        if let writeBaseline {
            complain("\(summary.counts.values.reduce(0, +)) finding(s) written to \(writeBaseline)")
        } else if !counts.isEmpty {
            let fixable = summary.fixable > 0 ? "; \(summary.fixable) can be mended with --fix" : ""
            complain("\(counts.joined(separator: ", ")) in \(summary.faulty) of \(summary.letters) letter(s)\(fixable)")
        }
    }

    private func repair(_ files: Inputs, _ configuration: Configuration, _ metadata: MetadataFile?) async throws {
        do {
            let summary = try await Repair(configuration, jobs: input.jobs, metadata: metadata)
                .write(files, to: fix ? output : nil)
            if !input.quiet { for line in summary.lines { complain(line) } }
            input.report(summary.passedOver, letters: summary.letters + summary.unread.count)
            ending.end(
                unread: summary.unread, isStrictlyPassedOver: input.strict && summary.passedOver.count > 0,
                gravest: nil,
                threshold: .never)
        } catch let error as PipelineError {
            throw Failure(error.message)
        }
    }
}

/// Whether a terminal reads standard output, and its owner wants colours (no-color.org).
private func isColourWanted() -> Bool {
    let isRefused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return terminalWidth() != nil && !isRefused
}

/// `sarif:voetnoot.sarif`.
struct ReportArgument: ExpressibleByArgument {
    let format: FindingFormat
    let path: String

    init?(argument: String) {
        let parts = argument.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let format = FindingFormat(rawValue: String(parts[0])) else { return nil }
        self.format = format
        path = String(parts[1])
    }
}

extension FindingFormat: ExpressibleByArgument {}
