public import Letters
public import Text

/// A finding with all that tables and reports say of it: what it is, where it stands, by what it is known again.
public struct FindingRow: Sendable {
    /// Where a finding stands in the source.
    public struct Place: Sendable {
        /// Bytes of the source.
        public let range: ByteRange<Source>
        /// Code points, from 1.
        public let start: SourcePosition
        /// Past its last character.
        public let end: SourcePosition
        /// The first byte of the line in which it begins, and of the one in which it ends.
        public let lines: (first: Int, last: Int)
    }

    public let rule: RuleID
    public let severity: Severity
    public let message: String
    /// Nothing when it is about the letter as a whole.
    public let place: Place?
    /// The printed number of the note it stands in.
    public let note: String?
    public let fix: String?
    /// Sixteen hexadecimal digits that a later run finds again while the words and those before them stay.
    public let fingerprint: String

    /// The findings of a letter, in order. Linear in the source and the findings.
    public static func rows(_ checked: CheckedLetter, _ language: Language) -> [FindingRow] {
        guard !checked.findings.isEmpty else { return [] }
        let resolved = checked.linked.resolved
        let source = resolved.normalised.letter.text
        var positions = PositionFinder(source: source)
        var fingerprints = Fingerprints(source)
        return checked.findings.map { finding in
            let place = finding.range.map { range in
                let start = positions.position(of: range.start)
                let first = positions.lineStart
                let end = positions.end(of: range.range, from: start)
                let last = start.line == end.line ? first : (source[range.range].lastIndex(of: 0x0A) ?? first) + 1
                return Place(range: range, start: start, end: end, lines: (first, last))
            }
            return FindingRow(
                rule: finding.rule, severity: finding.severity, message: finding.message.text(in: language),
                place: place, note: finding.note.map { resolved.notes[$0].label }, fix: finding.fix?.replacement,
                fingerprint: fingerprints.next(finding))
        }
    }
}

/// A letter's findings, and what a report says of the letter itself.
public struct LetterFindings: Sendable {
    /// Its name.
    public let letter: String
    /// The file it was read from, as tables show it.
    public let file: String?
    /// The path as it was given, where an editor and a CI service look.
    public let path: String
    /// Whether lines and columns are those of the file; of Word, PDF and the like they are of the text that `run` writes.
    public let pointsIntoFile: Bool
    /// The text that places point into.
    public let source: [UInt8]
    public var rows: [FindingRow]

    public init(_ checked: CheckedLetter, _ language: Language) {
        let letter = checked.linked.resolved.normalised.letter
        self.letter = letter.name
        file = letter.file
        path = letter.format == .jsonl ? letter.name : letter.path ?? letter.name
        pointsIntoFile = letter.pointsIntoFile
        rows = FindingRow.rows(checked, language)
        // A letter without findings shows no line.
        source = rows.isEmpty ? [] : letter.text
    }
}
