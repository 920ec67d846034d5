public import Letters
public import Tables

/// A rule as reports of findings describe it.
public struct RuleDescription: Sendable {
    public let id: RuleID
    public let severity: Severity
    public let summary: String
    public let explanation: String
    public let bad: String
    public let good: String

    public init(id: RuleID, severity: Severity, summary: String, explanation: String, bad: String, good: String) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.bad = bad
        self.good = good
    }

    /// Where the page of rules explains it.
    public var address: String { Self.page + "#" + id.text.lowercased() }

    private static let page = "https://github.com/voetnoot/voetnoot/blob/main/RULES.md"
}

/// What a report of findings says of the program and its rules.
public struct FindingSettings: Sendable {
    public let version: String
    public let language: Language
    public let rules: [RuleDescription]
    /// Whether each finding shows its line (`text`).
    public var isFull = false
    /// Whether a terminal reads it (`text`).
    public var hasColour = false

    public init(version: String, language: Language, rules: [RuleDescription]) {
        self.version = version
        self.language = language
        self.rules = rules
    }
}

/// The formats of findings.
public enum FindingFormat: String, Sendable, CaseIterable {
    case text, json, jsonl, csv, markdown, sarif, junit, github, gitlab, rdjson, rdjsonl

    /// Makes the writer of the format.
    public func writer(_ settings: FindingSettings) -> any FindingWriter {
        switch self {
        case .text: FindingText(settings)
        case .json: FindingJSON(isLines: false)
        case .jsonl: FindingJSON(isLines: true)
        case .csv: FindingCSV()
        case .markdown: FindingMarkdown(settings)
        case .sarif: FindingSARIF(settings)
        case .junit: FindingJUnit()
        case .github: FindingGitHub()
        case .gitlab: FindingGitLab()
        case .rdjson: FindingRDJSON(settings, isLines: false)
        case .rdjsonl: FindingRDJSON(settings, isLines: true)
        }
    }
}

/// Writes findings in one format, letter by letter.
public protocol FindingWriter: Sendable {
    /// What stands before the first letter.
    mutating func begin() -> [UInt8]
    /// What a letter adds, one without findings too.
    mutating func write(_ letter: LetterFindings) -> [UInt8]
    /// What stands behind the last letter.
    mutating func end() -> [UInt8]
}

extension FindingWriter {
    public mutating func begin() -> [UInt8] { [] }
    public mutating func end() -> [UInt8] { [] }
}

/// Where a format of CI puts a finding: in the file itself, or at its beginning where lines are those of another text.
struct FilePlace {
    let start: (line: Int, column: Int)
    let end: (line: Int, column: Int)

    init(_ row: FindingRow, of letter: LetterFindings) {
        guard let place = row.place, letter.pointsIntoFile else {
            (start, end) = ((1, 1), (1, 1))
            return
        }
        start = (place.start.line, place.start.column)
        end = (place.end.line, place.end.column)
    }

    var isOneLine: Bool { start.line == end.line }
}

extension FindingRow {
    /// The message with the note that it is about; of a letter whose lines are no lines of its file, with the line of its
    /// text.
    func message(in letter: LetterFindings) -> String {
        var place: [String] = []
        if let line = self.place?.start.line, !letter.pointsIntoFile { place.append("text \(line)") }
        if let note { place.append("note \(note)") }
        return place.isEmpty ? message : place.joined(separator: ", ") + ": " + message
    }
}

extension LetterFindings {
    /// The path as an address relative to the folder where the program runs (RFC 3986), without `./`.
    var uri: String {
        var address = ""
        for byte in relativePath.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~/".utf8.contains(byte)
            address += isPlain ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
        }
        return address
    }

    var relativePath: String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }

    private func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
