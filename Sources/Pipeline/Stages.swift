internal import Checking
internal import Extraction
public import Letters
internal import Linking
internal import Normalisation
internal import Reading

/// The stages of the pipeline with their options, in the order of the data. One value serves any number of jobs.
public struct Stages: Sendable {
    private let normaliser: Normaliser
    private let extractor: Extractor
    private let linker = Linker()
    private let checker: Checker

    /// - Parameter mentionsOnly: whether the letter's structure can be left out (`extract`).
    public init(_ configuration: Configuration, mentionsOnly: Bool = false) {
        normaliser = Normaliser(folds: configuration.folds)
        extractor = Extractor(withStructure: !mentionsOnly)
        checker = Checker(rules: configuration.checks)
    }

    public func extract(_ letter: Letter) -> ExtractedLetter { extractor.extract(normaliser.normalise(letter)) }

    public func link(_ letter: Letter) -> LinkedLetter { linker.link(extract(letter)) }

    public func check(_ letter: Letter) -> CheckedLetter { checker.check(link(letter)) }
}

/// A letter, or why there is none.
public enum ReadLetter: Sendable {
    case letter(Letter)
    case unread(name: String, reason: String)
}

/// The letters of one file.
public func readLetters(_ input: Input) -> [ReadLetter] {
    do throws(ReadingError) {
        let bytes = try readBytes(input.path)
        let file = input.path == "-" ? nil : input.path
        if input.format == .jsonl {
            return JSONLinesReader.read(bytes, file: file).map { result in
                switch result {
                case .success(let letter): .letter(letter)
                case .failure(let error): .unread(name: input.name, reason: error.message)
                }
            }
        }
        return [.letter(try TextReader.read(bytes, name: input.name, file: file, format: input.format))]
    } catch {
        return [.unread(name: input.name, reason: error.message)]
    }
}
