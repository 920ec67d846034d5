public import ArgumentParser
import Foundation
public import Letters
public import Pipeline
import Register
import Reporting

/// What every command that reads letters understands.
struct InputOptions: ParsableArguments {
    @Argument(help: "Files, folders, or - for standard input.")
    var inputs: [String] = []

    @Option(name: .long, help: "A file with one input a line, or - for standard input.")
    var filesFrom: String?

    @Flag(name: .customShort("0"), help: "The inputs of --files-from are separated by NUL.")
    var nulSeparated = false

    @Option(
        name: .long,
        help:
            "The format of all inputs: text, markdown or jsonl; otherwise their names tell, and standard input is text."
    )
    var inputFormat: LetterFormat?

    @Option(name: .long, help: "The folder that the letters' names are relative to; what was given otherwise.")
    var root: String?

    @Flag(name: .long, help: "End with 2 where a file of no known format was passed over.")
    var strict = false

    @Option(
        name: .long,
        help:
            "The pipeline: letters, check or archive, or a pipeline file's path; otherwise the voetnoot.yaml beside or above the letters, or letters."
    )
    var pipeline: String?

    @Option(name: .long, help: "A register of existing papers (voetnoot register build).")
    var register: String?

    @Option(name: .long, help: "What standard input stands for: its name in reports, and its format by its ending.")
    var stdinFilename: String?

    @Option(
        name: .long,
        help: "A CSV file with what the letters do not say: file, datum, kenmerk, dossier, kamer, onderwerp, afzender.")
    var metadata: String?

    @Option(name: .long, help: "The language of reports and findings: en or nl; otherwise the pipeline's.")
    var language: Language?

    @Option(name: .long, help: "The day from which promises are overdue, as 2026-12-01; the clock is never read.")
    var today: String?

    @Option(name: .long, help: "How many letters are worked on at a time; all cores otherwise.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(name: .long, help: "Print no messages but errors.")
    var quiet = false

    func validate() throws {
        guard (1...Self.mostJobs).contains(jobs) else {
            throw ValidationError("--jobs takes a number from 1 to \(Self.mostJobs)")
        }
    }

    /// More jobs than any machine has cores are a slip.
    private static let mostJobs = 1024

    /// The files to read. None is no fault: a CI job may have no letter to look at.
    func files(excluding patterns: [String] = []) throws -> Inputs {
        var paths = inputs
        if let filesFrom {
            let list = try reported { () throws(PipelineError) in try readList(filesFrom, nulSeparated: nulSeparated) }
            paths += list
        }
        return try reported { () throws(PipelineError) in
            try Inputs(
                paths, format: inputFormat, root: root, standardInput: stdinFilename, excluding: patterns)
        }
    }

    /// Tells of what was passed over, and when nothing is left. Standard output says nothing of either.
    /// - Parameter letters: read or not, as long as they are letters.
    func report(_ passedOver: PassedOver, letters: Int) {
        if !quiet || strict { for line in passedOver.lines(in: .english) { complain(line) } }
        if letters == 0, !quiet { complain("no letters found; give files, folders, or - for standard input") }
    }

    /// What is told of the letters; rows that are of none of them are named.
    func metadataFile(for inputs: Inputs) throws -> MetadataFile? {
        guard let metadata else { return nil }
        let file = try reported { () throws(PipelineError) in try MetadataFile(path: metadata) }
        if !file.unknownColumns.isEmpty, !quiet {
            complain("\(metadata): columns not used: \(file.unknownColumns.joined(separator: ", "))")
        }
        let others = file.files(notAmong: inputs)
        if !others.isEmpty, !quiet {
            let named = others.prefix(3).joined(separator: ", ") + (others.count > 3 ? ", …" : "")
            complain("\(metadata): \(others.count) row(s) tell of no letter given: \(named)")
        }
        return file
    }

    /// The project's own pipeline file.
    private var project: String? {
        let first = inputs.first { $0 != "-" } ?? stdinFilename ?? "."
        return Configuration.path(above: first)
    }

    func configuration() throws -> Configuration {
        var configuration = try reported { () throws(PipelineError) in
            try Configuration.named(pipeline ?? project ?? "letters")
        }
        if let register {
            configuration.register = try reported { () throws(PipelineError) in try RegisterFiles.read(register) }
        }
        if let language { configuration.language = language }
        if let today {
            guard let day = CalendarDate(iso: today) else {
                throw Failure("--today takes a day such as 2026-12-01, not “\(printable(today))”")
            }
            configuration.today = day
        }
        return configuration
    }
}

extension LetterFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

extension Threshold: ExpressibleByArgument {}

/// What every command does at its end.
struct ExitOptions: ParsableArguments {
    @Flag(name: .long, help: "End with 0 where findings would make it 1.")
    var exitZero = false

    /// Tells of letters that could not be read and ends with the contract's code: 2 wins over 1.
    /// - Parameter isReported: whether the output tells of unread letters already.
    /// - Parameter isStrictlyPassedOver: whether a file was passed over that should not be.
    func end(
        unread: [(name: String, reason: String)], isReported: Bool = false, isStrictlyPassedOver: Bool,
        gravest: Severity?,
        threshold: Threshold
    ) {
        if !isReported { for letter in unread { complain("\(printable(letter.name)) \(letter.reason)") } }
        if !unread.isEmpty || isStrictlyPassedOver { Exit.end(with: 2) }
        if threshold.isReached(by: gravest), !exitZero { Exit.end(with: 1) }
    }
}

/// A failure with a message of its own; ends with 2.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Turns the pipeline's errors into messages.
func reported<Value>(_ work: () throws -> Value) throws -> Value {
    do {
        return try work()
    } catch let error as PipelineError {
        throw Failure(error.message)
    }
}

enum Exit {
    static func end(with code: Int32) -> Never { exit(code) }
}
