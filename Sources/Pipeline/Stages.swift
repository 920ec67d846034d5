internal import Checking
internal import Extraction
public import Letters
internal import Linking
internal import Normalisation
internal import Reading
internal import Resolution
internal import Structure

/// The stages of the pipeline with their options, in the order of the data. One value serves any number of jobs.
public struct Stages: Sendable {
    private let normaliser: Normaliser
    private let structurer = Structurer()
    private let extractor = Extractor()
    private let resolver: Resolver
    private let linker = Linker()
    private let checker: Checker

    /// - Parameter namesWorks: whether titles, labels and the like of works are wanted; their identity always is.
    public init(_ configuration: Configuration, namesWorks: Bool = true) {
        normaliser = Normaliser(folds: configuration.folds)
        resolver = Resolver(kinds: configuration.kinds) { [register = configuration.register] mentions in
            register.telling(listWorks(mentions, areNamed: namesWorks))
        }
        checker = Checker(
            rules: configuration.checks, chosen: configuration.chosenChecks, severities: configuration.severities,
            register: configuration.register)
    }

    /// Normalises and tells the parts.
    public func structure(_ letter: Letter) -> StructuredLetter { structurer.structure(normalise(letter)) }

    /// Normalises, tells the parts, extracts, resolves, and lists the works.
    public func resolve(_ letter: Letter) -> ResolvedLetter {
        let structured = structure(letter)
        return resolver.resolve(extractor.extract(structured)) { Digest.of(structured.cleanText) }
    }

    /// The clean text; a letter that is no UTF-8 is read anew as Windows-1252 when it makes sound text that way.
    private func normalise(_ letter: Letter) -> NormalisedLetter {
        let normalised = normaliser.normalise(letter)
        guard normalised.illFormed != nil, let other = TextReader.asWindows1252(letter) else { return normalised }
        return normaliser.normalise(other)
    }

    /// Normalises, extracts and links.
    public func link(_ letter: Letter) -> LinkedLetter { linker.link(resolve(letter)) }

    /// All stages up to the findings.
    public func check(_ letter: Letter) -> CheckedLetter { checker.check(link(letter)) }
}

/// What one file holds.
struct ReadFile: Sendable {
    var letters: [Letter] = []
    var passedOver = PassedOver()
}

/// The letters of one file. One that cannot be read is a letter without text that says why: it goes the way of the
/// others, gets its finding, and loses none. A file of another sort is no letter.
func readLetters(_ input: Input, _ metadata: MetadataFile?, largest: Int, unpacked: Int) async -> ReadFile {
    let path = input.path.text
    var format = input.format
    func unread(_ error: ReadingError) -> Letter {
        // Several lines of one file may be no letters: each has its own name.
        var name = input.name
        if case .badRecord(let line) = error { name += ":\(line)" }
        return Letter(name: name, file: input.file, format: format, text: [], unreadable: error.finding)
    }
    var read = ReadFile()
    do throws(ReadingError) {
        if input.format == .jsonl {
            let bytes =
                if let part = input.part { try readBytes(input.path, range: part.range) } else {
                    try readBytes(input.path)
                }
            let records = JSONLinesReader.read(
                bytes, file: input.file, firstLine: input.part?.firstLine ?? 1, largest: largest)
            read.letters = records.map { result in
                switch result {
                case .success(var letter):
                    letter.metadata = metadata?.metadata(named: letter.name)
                    return letter
                case .failure(let error): return unread(error)
                }
            }
        } else {
            let bytes = try readBytes(input.path, limit: largest)
            format = FileLooks(bytes[...])?.format ?? format
            var letter = try await LetterReader.read(
                bytes, name: input.name, file: input.file, format: input.format, limit: unpacked)
            letter.metadata = metadata?.metadata(of: input)
            read.letters = [letter]
        }
    } catch .foreign(let looks) {
        read.passedOver.add(path, looks)
    } catch {
        read.letters = [unread(error)]
    }
    if input.path != .standardInput { for index in read.letters.indices { read.letters[index].path = path } }
    return read
}
