internal import Letters
internal import Reading
internal import Text

/// What a CSV file tells of letters: a column `file`, and any of `datum`, `kenmerk`, `dossier`, `kamer`, `onderwerp`,
/// `afzender`. It counts where a letter itself says nothing.
public struct MetadataFile: Sendable {
    private static let known = ["file", "datum", "kenmerk", "dossier", "kamer", "onderwerp", "afzender"]

    /// By the bytes of the file's name.
    private var byFile: [[UInt8]: LetterMetadata] = [:]
    /// Columns that mean nothing to the program.
    public private(set) var unknownColumns: [String] = []

    /// - Throws: `PipelineError.badMetadata` with the row (the header is row 1) and what is wrong with it.
    public init(path: String) throws(PipelineError) {
        let text: String
        do {
            text = String(decoding: try readBytes(FilePath(path)), as: UTF8.self)
        } catch {
            throw .output(path: path, reason: error.message(of: .metadata))
        }
        let rows = try csvRows(of: text, path)
        let header = rows.first ?? []
        guard header.contains("file") else {
            throw .badMetadata(
                file: path, row: 1, reason: "has no column “file”; known columns: \(Self.known.joined(separator: ", "))"
            )
        }
        unknownColumns = header.filter { !Self.known.contains($0) }
        for (index, cells) in rows.enumerated().dropFirst() where cells != [""] {
            func fault(_ reason: String) -> PipelineError { .badMetadata(file: path, row: index + 1, reason: reason) }
            guard cells.count == header.count else {
                throw fault("has \(cells.count) cell(s) where the header has \(header.count)")
            }
            let row = Dictionary(zip(header, cells)) { first, _ in first }
            guard let file = row["file"], !file.isEmpty else { continue }
            let metadata: LetterMetadata
            do throws(BadCell) { metadata = try Self.metadata(row) } catch { throw fault(error.reason) }
            guard byFile.updateValue(metadata, forKey: Array(file.utf8)) == nil else {
                throw fault("“\(file)” has a row already")
            }
        }
    }

    private struct BadCell: Error { let reason: String }

    private static func metadata(_ row: [String: String]) throws(BadCell) -> LetterMetadata {
        var metadata = LetterMetadata()
        func value(_ column: String) -> String? { row[column].flatMap { $0.isEmpty ? nil : $0 } }
        if let date = value("datum") {
            guard let day = CalendarDate(iso: date) else {
                throw BadCell(reason: "“\(date)” is no date; write it as 2026-05-27")
            }
            metadata.date = day
        }
        if let kamer = value("kamer") {
            guard let value = Kamer(rawValue: kamer) else {
                throw BadCell(reason: "“\(kamer)” is no chamber; write I, II or I-II")
            }
            metadata.kamer = value
        }
        metadata.kenmerk = value("kenmerk")
        metadata.dossiers = value("dossier")?.split(separator: ";").map { $0.filter { $0 != " " } } ?? []
        metadata.onderwerp = value("onderwerp")
        metadata.afzender = value("afzender")
        return metadata
    }

    /// What is told of a letter: by its name, its path, or the last part of its path.
    func metadata(of input: Input) -> LetterMetadata? { key(of: input).flatMap { byFile[$0] } }

    /// What is told of a letter in JSON Lines, by its id.
    func metadata(named id: String) -> LetterMetadata? { byFile[Array(id.utf8)] }

    /// The files told of that are none of the letters, in byte order; nothing when the ids of JSON Lines are not known
    /// yet.
    public func files(notAmong inputs: Inputs) -> [String] {
        if inputs.hasRecords { return [] }
        let used = Set(inputs.files.compactMap(key))
        return byFile.keys.filter { !used.contains($0) }.sorted { $0.lexicographicallyPrecedes($1) }.map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private func key(of input: Input) -> [UInt8]? {
        [Array(input.nameBytes), input.path.bytes, input.path.last, Array(input.name.utf8)].first { byFile[$0] != nil }
    }
}
