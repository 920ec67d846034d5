public import Letters
internal import Tables
internal import Text

/// Writes what `extract` prints: one line per work that a mention denotes.
public struct MentionLines: Sendable {
    /// JSON Lines, CSV, or a table for reading.
    public enum Format: String, Sendable, CaseIterable { case jsonl, csv, table }

    private let format: Format
    private let kinds: Set<MentionKind>
    /// The columns of the terminal; nothing where no terminal reads, and nothing is cut then.
    private let width: Int?

    public init(format: Format, kinds: Set<MentionKind>, width: Int? = nil) {
        self.format = format
        self.kinds = kinds
        self.width = width
    }

    /// Whether the lines show what works are called.
    public var namesWorks: Bool { format == .table }

    /// What stands above the lines of all letters.
    public var header: [UInt8] {
        switch format {
        case .jsonl: []
        case .csv:
            Array(
                ("letter,kind,id,key,scope,url,text,start,end,start_char,end_char,note,note_id,how,"
                    + Field.allCases.map(\.name).joined(separator: ",") + "\n").utf8)
        case .table:
            Array((row("letter", "note", "work", "text") + "\n").utf8)
        }
    }

    /// The lines of one letter.
    public func lines(_ letter: ResolvedLetter, to output: inout [UInt8]) {
        let normalised = letter.normalised
        var characters = CharacterCounter(source: normalised.letter.text)
        for (index, mention) in letter.mentions.enumerated() where kinds.contains(mention.kind) {
            let source = normalised.map.source(of: mention.range)
            let (start, end) = characters.offsets(of: source)
            let line = Line(
                file: normalised.letter.file, letter: normalised.letter.name, mention: mention,
                work: letter.work(of: index),
                words: normalised.text[mention.range.range],
                source: source, characters: start..<end,
                note: letter.note(holding: mention.range).map { letter.notes[$0] })
            switch format {
            case .jsonl: appendJSON(line, to: &output)
            case .csv: appendCSV(line, to: &output)
            case .table: appendTable(line, to: &output)
            }
        }
    }

    private struct Line {
        let file: String?
        let letter: String
        let mention: Mention
        /// Nothing for a date.
        let work: Work?
        let words: ArraySlice<UInt8>
        let source: ByteRange<Source>
        let characters: Range<Int>
        let note: Note?
    }

    private func appendJSON(_ line: Line, to output: inout [UInt8]) {
        output.append(literal: "{\"file\":")
        append(line.file, to: &output)
        output.append(literal: ",\"letter\":")
        output.append(json: line.letter.utf8)
        output.append(literal: ",\"kind\":\"")
        output.append(line.mention.kind.rawValue)
        output.append(literal: "\",\"id\":")
        append(line.mention.id?.text, to: &output)
        output.append(literal: ",\"key\":")
        output.append(json: line.mention.key.text.utf8)
        output.append(literal: ",\"scope\":")
        append(line.work?.scope.rawValue, to: &output)
        output.append(literal: ",\"url\":")
        append(line.work?.url, to: &output)
        output.append(literal: ",\"text\":")
        output.append(json: line.words)
        output.append(literal: ",\"start\":")
        output.append(decimal: line.source.start)
        output.append(literal: ",\"end\":")
        output.append(decimal: line.source.end)
        output.append(literal: ",\"start_char\":")
        output.append(decimal: line.characters.lowerBound)
        output.append(literal: ",\"end_char\":")
        output.append(decimal: line.characters.upperBound)
        output.append(literal: ",\"note\":")
        output.append(noteNumber: line.note?.label)
        output.append(literal: ",\"note_id\":")
        append(line.note?.id, to: &output)
        output.append(literal: ",\"how\":\"")
        output.append(line.mention.how.rawValue)
        output.append(literal: "\",\"fields\":{")
        for (index, field) in line.mention.fields.enumerated() {
            output.append(literal: index == 0 ? "\"" : ",\"")
            if field.field == .dossiernummer, let dossier = line.mention.dossier {
                output.append(literal: "dossier\":")
                output.append(json: dossier.utf8)
                output.append(literal: ",\"")
            }
            output.append(field.field.name)
            output.append(literal: "\":")
            output.append(json: field.value.text.utf8)
        }
        output.append(literal: "}}\n")
    }

    private func append(_ text: String?, to output: inout [UInt8]) {
        if let text { output.append(json: text.utf8) } else { output.append(literal: "null") }
    }

    private func appendCSV(_ line: Line, to output: inout [UInt8]) {
        let mention = line.mention
        var cells: [String] = [
            line.letter, mention.kind.rawValue, mention.id?.text ?? "", mention.key.text,
            line.work?.scope.rawValue ?? "", line.work?.url ?? "",
            String(decoding: line.words, as: UTF8.self), "\(line.source.start)", "\(line.source.end)",
            "\(line.characters.lowerBound)", "\(line.characters.upperBound)", line.note?.label ?? "",
            line.note?.id ?? "",
            mention.how.rawValue,
        ]
        cells += Field.allCases.map { ($0 == .dossier ? mention.dossier : mention[$0]?.value.text) ?? "" }
        CSVWriter().append(row: cells, to: &output)
    }

    private func appendTable(_ line: Line, to output: inout [UInt8]) {
        let words = line.words.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        output.append(
            row(
                printable(line.letter), printable(line.note?.label ?? ""),
                printable(line.work?.label ?? line.mention.key.text), printable(words)) + "\n")
    }

    /// A row of the table, its columns one under the other.
    private func row(_ letter: String, _ note: String, _ work: String, _ words: String) -> String {
        let shares = width.map { max(Self.narrowest, $0) - Self.noteWidth }
        let letterWidth = shares.map { $0 / 5 } ?? Self.letterWidth
        let workWidth = shares.map { $0 * 2 / 5 } ?? Self.workWidth
        let head = padded(letter, letterWidth) + padded(note, Self.noteWidth) + padded(work, workWidth)
        return head + (shares.map { cut(words, $0 - letterWidth - workWidth) } ?? words)
    }

    private func padded(_ text: String, _ width: Int) -> String {
        let text = self.width == nil ? text : cut(text, width - Self.gap)
        return text + String(repeating: " ", count: max(Self.gap, width - text.count))
    }

    /// What fits; the whole is in the other formats.
    private func cut(_ text: String, _ width: Int) -> String {
        text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
    }

    /// In columns.
    private static let narrowest = 60
    private static let letterWidth = 32
    private static let workWidth = 44
    private static let noteWidth = 6
    private static let gap = 2
}
