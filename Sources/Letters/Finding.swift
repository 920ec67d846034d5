/// The name of a rule (`Y1`).
public struct RuleID: Hashable, Sendable, Comparable {
    public let text: String
    public init(_ text: String) { self.text = text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// How much a finding matters, the gravest first.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    case error, warning, style, info

    public static func < (left: Self, right: Self) -> Bool { left.rank > right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A text in the languages reports come in.
public struct Message: Hashable, Sendable {
    public let english: String
    public let dutch: String

    public init(english: String, dutch: String) {
        self.english = english
        self.dutch = dutch
    }

    public func text(in language: Language) -> String { language == .english ? english : dutch }
}

/// The language of reports.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case dutch = "nl"
}

/// What to write in the place of the words that a finding is about.
public struct Fix: Hashable, Sendable {
    public let replacement: String
    public init(replacement: String) { self.replacement = replacement }
}

/// Something wrong in a letter: which rule says so, where, and what to write instead.
public struct Finding: Hashable, Sendable {
    public let rule: RuleID
    public let severity: Severity
    public let message: Message
    /// Where it stands in the source; nothing when it is about the letter as a whole.
    public let range: ByteRange<Source>?
    /// The note it stands in, as a place in `ResolvedLetter.notes`.
    public let note: NoteIndex?
    public let fix: Fix?

    public init(
        rule: RuleID, severity: Severity, message: Message, range: ByteRange<Source>?, note: NoteIndex? = nil,
        fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.range = range
        self.note = note
        self.fix = fix
    }

    /// The same finding, as grave as a user says.
    public func rated(_ severity: Severity) -> Finding {
        Finding(rule: rule, severity: severity, message: message, range: range, note: note, fix: fix)
    }
}

/// A letter with what is wrong in it, in order of place.
public struct CheckedLetter: Sendable {
    public let linked: LinkedLetter
    public let findings: [Finding]

    public init(linked: LinkedLetter, findings: [Finding]) {
        self.linked = linked
        self.findings = findings
    }
}
