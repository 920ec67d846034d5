public import Letters
internal import Reading
public import Register
internal import Subprocess

/// A register of existing papers as commands use it: read from its file, made from lists, asked for one paper.
public struct RegisterFiles: Sendable {
    private var writer = RegisterWriter()
    /// The last day that a list speaks of.
    private let day: CalendarDate

    public init(day: CalendarDate) { self.day = day }

    /// Reads a register.
    public static func read(_ path: String) throws(PipelineError) -> PaperRegister {
        let bytes = try load(path)
        guard let register = PaperRegister(bytes) else {
            throw .output(
                path: path, reason: "is no register, or a damaged one; make it with `voetnoot register build`")
        }
        return register
    }

    private static func load(_ path: String) throws(PipelineError) -> [UInt8] {
        do { return try readBytes(FilePath(path)) } catch {
            throw .output(path: path, reason: error.message(of: .register))
        }
    }

    /// Adds all that another register holds.
    public mutating func add(_ register: PaperRegister) { writer.add(register) }

    /// Adds a list of identifiers, one a line, plain or packed by gzip, xz or zstd; or a CSV table with a column `id`, or
    /// with `dossier` and what else `TableColumns` names.
    public mutating func add(_ path: String) async throws(PipelineError) {
        var bytes = try Self.load(path)
        if let program = Self.packers.first(where: { bytes.starts(with: $0.magic) })?.program {
            bytes = try await Self.unpack(bytes, program, path)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let header = text.prefix { !$0.isNewline }
        if header.contains(where: { ",;\t".contains($0) }) {
            try addTable(text, path)
        } else {
            try addList(text, path)
        }
    }

    private static let packers: [(magic: [UInt8], program: String)] = [
        ([0x1F, 0x8B], "gzip"), ([0xFD, 0x37, 0x7A, 0x58], "xz"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
    ]

    /// The most bytes that a packed list may become: all official identifiers take 15 MB.
    private static let largest = 1 << 30

    private static func unpack(_ bytes: [UInt8], _ program: String, _ path: String) async throws(PipelineError)
        -> [UInt8]
    {
        do {
            let result = try await run(
                .name(program), arguments: ["-dc"], input: .array(bytes), output: .bytes(limit: largest),
                error: .discarded)
            if case .exited(0) = result.terminationStatus { return result.standardOutput }
        } catch {
            throw .output(
                path: path, reason: "cannot be unpacked by \(program): is it installed, and the list under 1 GiB?")
        }
        throw .output(path: path, reason: "is damaged: \(program) cannot unpack it")
    }

    private mutating func addList(_ text: String, _ path: String) throws(PipelineError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard Self.isIdentifier(line) else {
                throw .output(
                    path: path, reason: "line \(index + 1) is no identifier such as kst-29754-708: “\(line.prefix(40))”"
                )
            }
            writer.add(id: line)
        }
    }

    private static func isIdentifier(_ line: some StringProtocol) -> Bool {
        line.utf8.contains(UInt8(ascii: "-")) && line.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private mutating func addTable(_ text: String, _ path: String) throws(PipelineError) {
        let rows = try csvRows(of: text, path)
        let columns = TableColumns(rows.first ?? [])
        guard columns.id != nil || columns.dossier != nil else {
            throw .badMetadata(file: path, row: 1, reason: "has no column “id” or “dossier”")
        }
        for (index, cells) in rows.enumerated().dropFirst() where cells != [""] {
            guard let id = columns.identifier(cells), Self.isIdentifier(id) || id.hasPrefix("dossier:") else {
                throw .badMetadata(file: path, row: index + 1, reason: "names no paper such as kst-29754-708")
            }
            let date = columns.text(columns.date, cells)
            let day = date.flatMap { CalendarDate(iso: String($0.prefix(10))) }
            guard date == nil || day != nil else {
                throw .badMetadata(
                    file: path, row: index + 1, reason: "“\(date ?? "")” is no date; write it as 2026-05-27")
            }
            writer.add(
                PaperRecord(
                    id: id, title: columns.text(columns.title, cells), date: day,
                    mover: columns.text(columns.mover, cells)))
        }
    }

    /// The register's bytes, and how many papers it holds.
    public func bytes() -> (bytes: [UInt8], papers: Int) { writer.bytes(day: day.iso) }
}

/// The columns of a table of papers, by the names that the Kamer's open data and people give them.
private struct TableColumns {
    let id: Int?
    let dossier: Int?
    let suffix: Int?
    let number: Int?
    let title: Int?
    let date: Int?
    let mover: Int?

    init(_ header: [String]) {
        func column(_ names: String...) -> Int? {
            header.firstIndex { names.contains($0.lowercased()) }
        }
        id = column("id", "identifier", "identificatie")
        dossier = column("dossier", "dossiernummer")
        suffix = column("toevoeging", "suffix")
        number = column("ondernummer", "volgnummer", "nummer", "number")
        title = column("titel", "title", "onderwerp", "title_if_known")
        date = column("datum", "date")
        mover = column("indiener", "mover")
    }

    func text(_ column: Int?, _ cells: [String]) -> String? {
        guard let column, cells.indices.contains(column), !cells[column].isEmpty else { return nil }
        // NUL parts the fields of a record.
        return cells[column].filter { $0 != "\0" }
    }

    /// The paper of a row, or its dossier where it names no paper.
    func identifier(_ cells: [String]) -> String? {
        if let id = text(id, cells) { return id }
        guard let dossier = text(dossier, cells) else { return nil }
        let whole = [dossier, text(suffix, cells)].compactMap { $0 }.joined(separator: "-")
        return text(number, cells).map { "kst-\(whole)-\($0)" } ?? "dossier:" + whole
    }
}
