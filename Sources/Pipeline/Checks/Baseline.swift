internal import Foundation
internal import Letters
internal import Reading
public import Tables

/// Findings that are known and not to be told again, by what they are about: a renamed letter, or one that was wrapped
/// anew, keeps its entries.
public struct Baseline: Sendable, Equatable {
    /// One known finding.
    struct Entry: Codable, Hashable {
        let letter: String
        let rule: String
        let fingerprint: String
        let message: String
    }

    private struct File: Codable {
        let version: Int
        let findings: [Entry]
    }

    private static let version = 1
    private var entries: [Entry] = []

    public init() {}

    /// Reads a baseline.
    public init(path: String) throws(PipelineError) {
        let bytes: [UInt8]
        do { bytes = try readBytes(FilePath(path)) } catch {
            throw .output(path: path, reason: error.message(of: .baseline))
        }
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)), file.version == Self.version else {
            throw .output(path: path, reason: "is no baseline; make it with `voetnoot check --write-baseline \(path)`")
        }
        entries = file.findings
    }

    /// Takes the findings of a letter in.
    public mutating func add(_ letter: LetterFindings) {
        entries += letter.rows.map {
            Entry(letter: letter.letter, rule: $0.rule.text, fingerprint: $0.fingerprint, message: $0.message)
        }
    }

    /// As a file holds it, sorted, so that a change shows as one.
    public var bytes: [UInt8] {
        let sorted = entries.sorted { ($0.letter, $0.rule, $0.fingerprint) < ($1.letter, $1.rule, $1.fingerprint) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(File(version: Self.version, findings: sorted))) ?? Data()
        return Array(data) + [0x0A]
    }

    /// Takes known findings out of letters, those of the letter's own name first, then those of letters that are not
    /// there any more.
    /// - Returns: the entries that nothing answers to: faults that were mended.
    public func filter(_ letters: inout [LetterFindings]) -> [String] {
        var left: [String: [String: [Entry]]] = [:]
        for entry in entries {
            left[entry.rule + entry.fingerprint, default: [:]][entry.letter, default: []].append(entry)
        }
        let present = Set(letters.map(\.letter))
        for index in letters.indices {
            let name = letters[index].letter
            letters[index].rows.removeAll { row in
                let key = row.rule.text + row.fingerprint
                if left[key]?[name]?.popLast() != nil { return true }
                guard let other = left[key]?.keys.filter({ !present.contains($0) }).min() else { return false }
                return left[key]?[other]?.popLast() != nil
            }
        }
        return left.values.flatMap(\.values).joined().map { "\($0.letter): \($0.rule): \($0.message)" }.sorted()
    }
}
