import ArgumentParser
import Letters
import Pipeline
import Register
import Reporting

struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "The register of existing papers, against which references are checked.",
        subcommands: [Build.self, Import.self, Show.self])

    struct Build: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "build", abstract: "Makes a register from lists of official identifiers and tables of papers.")

        @Argument(
            help: "Lists of identifiers, plain or packed (gzip, xz, zstd), and CSV tables with titles, days and movers."
        )
        var lists: [String]
        @Option(name: .long, help: "The day up to which the lists are complete, as 2025-02-24.") var date: String
        @Option(name: .long, help: "The file to write.") var output = "papers.register"

        mutating func run() async throws {
            guard let day = CalendarDate(iso: date) else {
                throw Failure("--date takes a day such as 2025-02-24, not “\(printable(date))”")
            }
            try await write(RegisterFiles(day: day), lists, to: output)
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Adds lists and tables to a register.")

        @Argument(help: "The register.") var register: String
        @Argument(help: "Lists of identifiers and CSV tables, as `build` takes them.") var lists: [String]
        @Option(name: .long, help: "The day up to which it is complete now; the register's own otherwise.") var date:
            String?

        mutating func run() async throws {
            let known = try reported { () throws(PipelineError) in try RegisterFiles.read(register) }
            guard let day = date.map({ CalendarDate(iso: $0) }) ?? known.day else {
                throw Failure("--date takes a day such as 2025-02-24, not “\(printable(date ?? ""))”")
            }
            var files = RegisterFiles(day: day)
            files.add(known)
            try await write(files, lists, to: register)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "What is known of a paper or a dossier: kst-29754-708, 29754, 36600-VI.")

        @Argument(help: "An identifier, or a dossier's number.") var paper: String
        @Option(name: .long, help: "A register; the tables that come with the program otherwise.") var register: String?

        mutating func run() throws {
            let known = try register.map { path in
                try reported { () throws(PipelineError) in try RegisterFiles.read(path) }
            }
            let answer = RegisterAnswer(paper, in: known)
            var output = StandardOutput()
            output.write(Array((answer.text + "\n").utf8))
            output.flush()
            Exit.end(with: answer.isKnown ? 0 : 1)
        }
    }
}

/// Adds the lists and writes the register.
private func write(_ files: RegisterFiles, _ lists: [String], to output: String) async throws {
    var files = files
    do throws(PipelineError) {
        for list in lists { try await files.add(list) }
        let (bytes, papers) = files.bytes()
        try replaceFile(at: output, with: bytes)
        complain("\(papers) papers in \(output), \(bytes.count) bytes")
    } catch {
        throw Failure(error.message)
    }
}
