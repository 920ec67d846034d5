import ArgumentParser
import Pipeline

/// The command line: thin over `Pipeline`.
@main
struct Voetnoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voetnoot",
        abstract: "Finds, links and checks the sources that Dutch government letters cite.",
        version: "0.1.0",
        subcommands: [
            RunCommand.self, ExtractCommand.self, CheckCommand.self, AnnotateCommand.self, ExplainCommand.self,
            RulesCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            complain(failure.description)
            Exit.end(with: 2)
        } catch {
            // Help and version are no failures; wrong usage ends with 2 (CONTRACT), where the parser would say 64.
            let isHelp = exitCode(for: error) == .success
            if isHelp {
                print(fullMessage(for: error))
            } else {
                complain(fullMessage(for: error))
            }
            Exit.end(with: isHelp ? 0 : 2)
        }
    }
}
