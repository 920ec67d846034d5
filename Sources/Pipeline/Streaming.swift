internal import Checking
public import Letters
public import Reporting

/// The commands that print: letters in, lines out, in order.
public struct Streaming: Sendable {
    private let configuration: Configuration
    private let jobs: Int
    private let metadata: MetadataFile?

    public init(_ configuration: Configuration, jobs: Int, metadata: MetadataFile? = nil) {
        self.configuration = configuration
        self.jobs = jobs
        self.metadata = metadata
    }

    private struct Outcome: Sendable {
        var lines: [UInt8] = []
        var unread: [(name: String, reason: String)] = []
        var gravest: Severity?
        var letters = 0
    }

    /// What was done, for messages and the exit code.
    public struct Summary: Sendable {
        public var letters = 0
        public var unread: [(name: String, reason: String)] = []
        public var gravest: Severity?
    }

    /// `extract`: every mention, one a line.
    public func extract(_ inputs: Inputs, as lines: MentionLines) async throws -> Summary {
        let stages = Stages(configuration, mentionsOnly: true)
        return try await stream(inputs, header: lines.header) { letter, outcome in
            lines.lines(stages.extract(letter), to: &outcome.lines)
        }
    }

    /// `check`: every finding, one a line.
    public func check(_ inputs: Inputs, as lines: FindingLines) async throws -> Summary {
        let stages = Stages(configuration)
        return try await stream(inputs, header: []) { letter, outcome in
            let checked = stages.check(letter)
            lines.lines(checked, to: &outcome.lines)
            if let gravest = checked.findings.map(\.severity).max() { outcome.gravest = max(outcome.gravest ?? gravest, gravest) }
        }
    }

    /// `annotate`: the letter with its references made links.
    public func annotate(_ inputs: Inputs) async throws -> Summary {
        let stages = Stages(configuration)
        return try await stream(inputs, header: []) { letter, outcome in
            outcome.lines += AnnotatedLetter().render(stages.link(letter))
        }
    }

    private func stream(
        _ inputs: Inputs, header: [UInt8], work: @escaping @Sendable (Letter, inout Outcome) -> Void
    ) async throws -> Summary {
        var output = StandardOutput()
        var summary = Summary()
        output.write(header)
        try await forEachInOrder(inputs.files, jobs: jobs) { [metadata, configuration] input in
            var outcome = Outcome()
            for letter in readLetters(input, metadata, largest: configuration.largestLetter) {
                if let reason = letter.unreadable { outcome.unread.append((letter.name, reason.english)) } else { outcome.letters += 1 }
                work(letter, &outcome)
            }
            return outcome
        } consume: { outcome in
            output.write(outcome.lines)
            summary.letters += outcome.letters
            summary.unread += outcome.unread
            if let gravest = outcome.gravest { summary.gravest = max(summary.gravest ?? gravest, gravest) }
        }
        output.flush()
        return summary
    }
}
