internal import Checking
internal import Letters
public import Reporting
internal import Text

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
        var letter: Letter
        var lines: [UInt8] = []
    }

    /// What was done, for messages and the exit code.
    public struct Summary: Sendable {
        public var letters = 0
        public var unread: [(name: String, reason: String)] = []
        public var passedOver = PassedOver()
    }

    /// `extract`: every mention, one a line.
    public func extract(_ inputs: Inputs, as lines: MentionLines) async throws -> Summary {
        let stages = Stages(configuration, namesWorks: lines.namesWorks)
        return try await stream(inputs, header: lines.header) { letter, outcome in
            lines.lines(stages.resolve(letter), to: &outcome.lines)
        }
    }

    /// `annotate`: the letter with its references made links.
    public func annotate(_ inputs: Inputs) async throws -> Summary {
        let stages = Stages(configuration)
        return try await stream(inputs, header: []) { letter, outcome in
            outcome.lines += AnnotatedLetter().render(stages.link(letter))
        }
    }

    /// `annotate --format html`: the letter as a page.
    public func page(_ inputs: Inputs) async throws -> Summary {
        let stages = Stages(configuration)
        return try await stream(inputs, header: []) { [configuration] letter, outcome in
            outcome.lines += AnnotatedPage(language: configuration.language).render(stages.check(letter))
        }
    }

    /// `compare`: what two formats of one letter differ in.
    /// - Returns: nothing where one of them cannot be read; the summary tells which.
    public func compare(_ first: Inputs, _ second: Inputs) async throws -> (differences: [String]?, summary: Summary) {
        let stages = Stages(configuration)
        var summary = Summary()
        var letters: [LinkedLetter] = []
        for input in first.files + second.files {
            let read = await readLetters(
                input, metadata, largest: configuration.largestLetter, unpacked: configuration.largestUnpacked)
            summary.passedOver.add(read.passedOver)
            for letter in read.letters {
                if let reason = letter.unreadable {
                    summary.unread.append((letter.name, reason.english))
                } else {
                    letters.append(stages.link(letter))
                }
            }
        }
        summary.letters = letters.count
        guard letters.count == 2 else { return (nil, summary) }
        return (Comparison(letters[0], letters[1]).lines, summary)
    }

    /// `annotate --format structure`: the letter with what every stretch of it is.
    public func structure(_ inputs: Inputs) async throws -> Summary {
        let stages = Stages(configuration)
        return try await stream(inputs, header: []) { letter, outcome in
            outcome.lines += StructureText().render(stages.structure(letter))
        }
    }

    private func stream(
        _ inputs: Inputs, header: [UInt8], work: @escaping @Sendable (Letter, inout Outcome) -> Void
    ) async throws -> Summary {
        var output = StandardOutput()
        var summary = Summary()
        summary.passedOver = inputs.passedOver
        var names = LetterNames(of: inputs)
        output.write(header)
        @Sendable func outcome(_ letter: Letter) -> Outcome {
            var outcome = Outcome(letter: letter)
            work(letter, &outcome)
            return outcome
        }
        try await forEachInOrder(inputs.work, jobs: jobs) { [metadata, configuration] input in
            let read = await readLetters(
                input, metadata, largest: configuration.largestLetter, unpacked: configuration.largestUnpacked)
            return (read.letters.map(outcome), read.passedOver)
        } consume: { (outcomes: [Outcome], passedOver: PassedOver) in
            summary.passedOver.add(passedOver)
            for var done in outcomes {
                if let renamed = names.renamed(done.letter) { done = outcome(renamed) }
                output.write(done.lines)
                if let reason = done.letter.unreadable {
                    summary.unread.append((done.letter.name, reason.english))
                } else {
                    summary.letters += 1
                }
            }
        }
        output.flush()
        return summary
    }
}
