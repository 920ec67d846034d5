internal import Letters
internal import Reading
internal import Reporting
internal import Tables

/// Corrected copies of letters, or what they would change.
public struct Repair: Sendable {
    /// What was done, for messages and the exit code.
    public struct Summary: Sendable {
        public var letters = 0
        public var unread: [(name: String, reason: String)] = []
        public var passedOver = PassedOver()
        /// Corrections made, and letters that have some.
        public var corrections = 0
        public var corrected = 0
        /// Letters that are no text: their corrections are listed.
        public var listed = 0
        /// Corrections made in copies of Word letters.
        public var inWord = 0

        public var lines: [String] {
            var lines = ["\(corrections) correction(s) in \(corrected) of \(letters) letter(s)"]
            if listed > 0 {
                lines.append(
                    "\(listed) letter(s) are no text; their corrections are listed with line and note, \(inWord) made in copies of Word letters"
                )
            }
            return lines
        }
    }

    private let configuration: Configuration
    private let jobs: Int
    private let metadata: MetadataFile?

    public init(_ configuration: Configuration, jobs: Int, metadata: MetadataFile?) {
        self.configuration = configuration
        self.jobs = jobs
        self.metadata = metadata
    }

    private struct Outcome: Sendable {
        let letter: Letter
        /// Where its copy goes below the output folder.
        let name: String
        let correction: Correction
        let list: [UInt8]
        let word: WordRepair?
    }

    /// Writes corrected copies into a folder, or a diff to standard output where there is none. Letters of Word, PDF and
    /// the like get a list of corrections, Word letters a copy too in which only those words are others; letters of text
    /// without corrections get a copy as they are.
    public func write(_ inputs: Inputs, to folder: String?) async throws -> Summary {
        let stages = Stages(configuration, namesWorks: false)
        var summary = Summary()
        summary.passedOver = inputs.passedOver
        var output = StandardOutput()
        var copies: OutputFolder?
        if let folder { copies = try OutputFolder(folder, folders: Self.folders(of: inputs)) }
        let language = configuration.language
        try await forEachInOrder(inputs.work, jobs: jobs) { [metadata, configuration] input in
            let read = await readLetters(
                input, metadata, largest: configuration.largestLetter, unpacked: configuration.largestUnpacked)
            let outcomes = read.letters.map { letter in
                let checked = stages.check(letter)
                let list = letter.pointsIntoFile ? [] : correctionList(checked, language)
                var word: WordRepair?
                if letter.format == .word, !list.isEmpty, let file = try? readBytes(input.path) {
                    word = WordRepair(file, checked, limit: configuration.largestUnpacked)
                }
                return Outcome(
                    letter: letter, name: input.name, correction: Correction(checked), list: list, word: word)
            }
            return (outcomes, read.passedOver)
        } consume: { (outcomes: [Outcome], passedOver: PassedOver) in
            summary.passedOver.add(passedOver)
            for done in outcomes {
                if let reason = done.letter.unreadable {
                    summary.unread.append((done.letter.name, reason.english))
                    continue
                }
                summary.letters += 1
                if !done.correction.isEmpty {
                    summary.corrections += done.correction.count
                    summary.corrected += 1
                    if !done.letter.pointsIntoFile { summary.listed += 1 }
                    summary.inWord += done.word?.made ?? 0
                }
                if folder == nil { output.write(done.letter.pointsIntoFile ? done.correction.diff : done.list) }
                let place = Self.place(done.name)
                try copies?.writeCopy(done.letter, done.correction, done.list, as: place)
                if let word = done.word { try copies?.write(word.bytes, to: place) }
            }
        }
        output.flush()
        try copies?.finish()
        return summary
    }

    /// The folders that copies need, those above before those below.
    private static func folders(of inputs: Inputs) -> [String] {
        var folders: Set<String> = []
        for input in inputs.files {
            let parts = place(input.name).split(separator: "/").dropLast()
            for count in parts.indices { folders.insert(parts[...count].joined(separator: "/")) }
        }
        return folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A name that stays below the output folder.
    private static func place(_ name: String) -> String {
        name.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    }
}

extension OutputFolder {
    /// A letter of text as a corrected copy, any other as a list of its corrections.
    fileprivate mutating func writeCopy(
        _ letter: Letter, _ correction: Correction, _ list: [UInt8], as name: String
    ) throws(PipelineError) {
        if letter.pointsIntoFile {
            try write(correction.bytes, to: name)
        } else if !list.isEmpty {
            // A file of JSON Lines has many letters.
            try append(list, to: name + ".corrections.md")
        }
    }
}
