import ArgumentParser
import Pipeline

/// The command line: thin over `Pipeline`.
@main
struct Voetnoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voetnoot",
        abstract: "Finds, links and checks the sources that Dutch government letters cite.",
        version: version,
        subcommands: [
            RunCommand.self, ExtractCommand.self, CheckCommand.self, AnnotateCommand.self, CompareCommand.self,
            ExplainCommand.self,
            RulesCommand.self, FormatsCommand.self, RegisterCommand.self,
        ])

    static func main() async {
        prepareStreams()
        let arguments = Array(commandLineArguments().dropFirst())
        do {
            var command = try parseAsRoot(arguments)
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
            let message = fullMessage(for: error)
            guard exitCode(for: error) != .success else {
                var output = StandardOutput()
                output.write(Array((message + "\n").utf8))
                output.flush()
                Exit.end(with: 0)
            }
            complain(message + suggestion(for: arguments))
            Exit.end(with: 2)
        }
    }

    /// The command that was meant by a name that is none.
    private static func suggestion(for arguments: [String]) -> String {
        let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let name = arguments.first, !name.hasPrefix("-"), !known.contains(name),
            let meant = nearest(to: name, among: known)
        else {
            return ""
        }
        return "\nThere is no command “\(name)”; did you mean “\(meant)”?"
    }
}
