public import ArgumentParser
import Foundation
import Letters
public import Pipeline
public import Reporting

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "The whole pipeline: letters in, reports and tables out.")

    @OptionGroup var input: InputOptions
    @OptionGroup var ending: ExitOptions
    @Option(name: .long, help: "The folder to write.") var output = "voetnoot-out"
    @Option(name: .long, help: "End with 1 at findings of this severity: error, warning, style, info or never.")
    var failOn: Threshold = .never

    mutating func run() async throws {
        let configuration = try input.configuration()
        let files = try input.files(excluding: configuration.excluded)
        let run = Run(
            configuration, jobs: input.jobs, metadata: try input.metadataFile(for: files), showsProgress: !input.quiet)
        do {
            let summary = try await run.write(files, to: output)
            input.report(summary.passedOver, letters: summary.letters + summary.unread.count)
            if summary.letters == 0 { complain("no letter was read; nothing was written") }
            if !input.quiet, summary.letters > 0 {
                let findings = Severity.allCases.compactMap { severity in
                    summary.findings[severity].map { "\($0) \(severity.rawValue)" }
                }
                let place = configuration.outputs.contains(.index) ? output + "/index.md" : output
                complain(
                    "\(summary.letters) letter(s) read; findings: \(findings.isEmpty ? "none" : findings.joined(separator: ", ")); see \(place)"
                )
            }
            ending.end(
                unread: summary.unread, isStrictlyPassedOver: input.strict && summary.passedOver.count > 0,
                gravest: summary.findings.keys.max(), threshold: failOn)
        } catch PipelineError.interrupted {
            complain(PipelineError.interrupted.message)
            Exit.end(with: 130)
        } catch let error as PipelineError {
            throw Failure(error.message)
        }
    }
}

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Every mention of a work, one a line.")

    @OptionGroup var input: InputOptions
    @OptionGroup var ending: ExitOptions
    @Option(name: .long, help: "jsonl, csv or table.") var format: MentionLines.Format = .jsonl
    @Option(name: .long, help: "The kinds wanted, with commas between them; all is every kind and dates too.")
    var kinds: String?

    mutating func run() async throws {
        var wanted: Set<MentionKind> = []
        let works = MentionKind.allCases.filter { $0 != .date }.map(\.rawValue).joined(separator: ",")
        let names = (kinds ?? works).split(separator: ",").map { $0.filter { $0 != " " }.lowercased() }
        guard !names.isEmpty else {
            throw Failure(
                "--kinds names no kind; known: \(MentionKind.allCases.map(\.rawValue).joined(separator: ", ")), all")
        }
        for name in names {
            if name == "all" {
                wanted = Set(MentionKind.allCases)
            } else if let kind = MentionKind(rawValue: name) {
                wanted.insert(kind)
            } else {
                throw Failure(
                    "unknown kind “\(name)”; known: \(MentionKind.allCases.map(\.rawValue).joined(separator: ", ")), all"
                )
            }
        }
        let files = try input.files()
        let summary = try await Streaming(
            try input.configuration(), jobs: input.jobs, metadata: try input.metadataFile(for: files)
        )
        .extract(files, as: MentionLines(format: format, kinds: wanted, width: terminalWidth()))
        input.report(summary.passedOver, letters: summary.letters + summary.unread.count)
        ending.end(
            unread: summary.unread, isStrictlyPassedOver: input.strict && summary.passedOver.count > 0, gravest: nil,
            threshold: .never)
    }
}

struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "The letter with its references made links and its notes linked.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, html, structure }

    @OptionGroup var input: InputOptions
    @OptionGroup var ending: ExitOptions
    @Option(
        name: .long,
        help:
            "markdown: with links; html: a page with its notes in the margin and findings marked; structure: with its passages, their roles, its sentences and notes marked."
    ) var format: Format = .markdown

    mutating func run() async throws {
        let files = try input.files()
        guard files.files.count <= 1 else {
            throw Failure("annotate writes one letter, and \(files.files.count) were given; run writes reports on many")
        }
        let streaming = Streaming(try input.configuration(), jobs: 1, metadata: try input.metadataFile(for: files))
        let summary =
            switch format {
            case .markdown: try await streaming.annotate(files)
            case .html: try await streaming.page(files)
            case .structure: try await streaming.structure(files)
            }
        input.report(summary.passedOver, letters: summary.letters + summary.unread.count)
        ending.end(
            unread: summary.unread, isStrictlyPassedOver: input.strict && summary.passedOver.count > 0, gravest: nil,
            threshold: .never)
    }
}

struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Two formats of one letter: which notes, works and words differ.")

    @Argument(help: "A letter.") var first: String
    @Argument(help: "The same letter in another format.") var second: String
    @Option(name: .long, help: "The pipeline: letters, check or archive, or a pipeline file's path.") var pipeline =
        "letters"

    mutating func run() async throws {
        let configuration = try reported { () throws(PipelineError) in try Configuration.named(pipeline) }
        let inputs = try [first, second].map { path in try reported { () throws(PipelineError) in try Inputs([path]) } }
        let (differences, summary) = try await Streaming(configuration, jobs: 1).compare(inputs[0], inputs[1])
        for line in summary.passedOver.lines(in: .english) { complain(line) }
        for (name, reason) in summary.unread { complain("\(name): \(reason)") }
        guard let differences else {
            complain("compare needs two letters, and \(summary.letters) could be read")
            Exit.end(with: 2)
        }
        var output = StandardOutput()
        for line in differences { output.write(Array((line + "\n").utf8)) }
        output.flush()
        Exit.end(with: differences.isEmpty ? 0 : 1)
    }
}

struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats", abstract: "The input formats, and what each needs.")

    mutating func run() throws {
        var output = StandardOutput()
        output.write(Array(FormatList.text().utf8))
        output.flush()
    }
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "How one citation is read.")

    @Argument(help: "The citation, in quotes or not.") var words: [String]

    mutating func run() throws {
        let citation = words.joined(separator: " ")
        guard let text = Explanation.text(of: citation, Configuration()) else {
            complain("no reference found in “\(citation)”")
            Exit.end(with: 2)
        }
        var output = StandardOutput()
        output.write(Array(text.utf8))
        output.flush()
    }
}

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "The rules, or one rule explained.")

    @Argument(help: "A rule's name.") var rule: String?
    @Option(name: .long, help: "text, json or markdown (the page of rules).") var format: RuleList.Format = .text

    mutating func run() throws {
        guard let text = RuleList.text(format, rule: rule) else {
            throw Failure("there is no rule “\(printable(rule ?? ""))”; `voetnoot rules` lists them")
        }
        var output = StandardOutput()
        output.write(Array(text.utf8))
        output.flush()
    }
}

extension MentionLines.Format: ExpressibleByArgument {}
extension RuleList.Format: ExpressibleByArgument {}
