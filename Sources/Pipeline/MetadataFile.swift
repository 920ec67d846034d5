internal import Letters
internal import Reading
internal import SwiftCSV

/// What a CSV file tells of letters: a column `file`, and any of `datum`, `kenmerk`, `dossier`, `kamer`, `onderwerp`,
/// `afzender`. It counts where a letter itself says nothing.
public struct MetadataFile: Sendable {
    private static let known = ["file", "datum", "kenmerk", "dossier", "kamer", "onderwerp", "afzender"]

    private var byFile: [String: LetterMetadata] = [:]
    /// Columns that mean nothing to the program.
    public private(set) var unknownColumns: [String] = []

    /// - Throws: `PipelineError.badMetadata` with the row (the header is row 1) and what is wrong with it.
    public init(path: String) throws(PipelineError) {
        let text: String
        do {
            text = String(decoding: try readBytes(path), as: UTF8.self)
        } catch {
            throw .output(path: path, reason: error.message)
        }
        let table: CSV<Named>
        do {
            table = try CSV<Named>(string: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
        } catch {
            throw .badMetadata(file: path, row: 1, reason: "is no CSV: \(error)")
        }
        guard table.header.contains("file") else {
            throw .badMetadata(file: path, row: 1, reason: "has no column “file”; known columns: \(Self.known.joined(separator: ", "))")
        }
        unknownColumns = table.header.filter { !Self.known.contains($0) }
        for (index, row) in table.rows.enumerated() {
            var metadata = LetterMetadata()
            func value(_ column: String) -> String? { row[column].flatMap { $0.isEmpty ? nil : $0 } }
            if let date = value("datum") {
                guard let day = CalendarDate(iso: date) else {
                    throw .badMetadata(file: path, row: index + 2, reason: "“\(date)” is no date; write it as 2026-05-27")
                }
                metadata.date = day
            }
            if let kamer = value("kamer") {
                guard let value = Kamer(rawValue: kamer) else {
                    throw .badMetadata(file: path, row: index + 2, reason: "“\(kamer)” is no chamber; write I, II or I-II")
                }
                metadata.kamer = value
            }
            metadata.kenmerk = value("kenmerk")
            metadata.dossiers = value("dossier")?.split(separator: ";").map { $0.filter { $0 != " " } } ?? []
            metadata.onderwerp = value("onderwerp")
            metadata.afzender = value("afzender")
            guard let file = value("file") else { continue }
            guard byFile.updateValue(metadata, forKey: file) == nil else {
                throw .badMetadata(file: path, row: index + 2, reason: "“\(file)” has a row already")
            }
        }
    }

    /// What is told of a letter: by its name, its path, or the last part of its path.
    func metadata(of input: Input) -> LetterMetadata? { key(of: input).flatMap { byFile[$0] } }

    /// What is told of a letter in JSON Lines, by its id.
    func metadata(named id: String) -> LetterMetadata? { byFile[id] }

    /// The files told of that are none of the letters, in byte order; nothing when the ids of JSON Lines are not known yet.
    public func files(notAmong inputs: Inputs) -> [String] {
        if inputs.hasRecords { return [] }
        let used = Set(inputs.files.compactMap(key))
        return byFile.keys.filter { !used.contains($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func key(of input: Input) -> String? {
        let last = input.path.split(separator: "/").last.map { String($0) }
        return [input.name, input.path, last].compactMap { $0 }.first { byFile[$0] != nil }
    }
}
