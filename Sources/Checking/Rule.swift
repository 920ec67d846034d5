public import Letters
internal import Text

/// A rule: what it is called, how grave it is, what it says, an example of each side, and the check itself.
///
/// A rule is one file in `Checks`; the rules' page and `voetnoot rules` derive from these values.
public struct Rule: Sendable {
    public let id: RuleID
    public let severity: Severity
    /// One sentence on what the rule demands.
    public let summary: Message
    /// Why, and where the rule comes from.
    public let explanation: String
    public let bad: String
    public let good: String
    let check: @Sendable (borrowing CheckContext) -> [Finding]
}

/// What a check sees: the linked letter, and the way from its words to findings.
public struct CheckContext: ~Copyable {
    let letter: LinkedLetter
    /// The rule that is asked now.
    fileprivate(set) var rule: Rule
    /// What the rules about papers look at, gathered once for all of them.
    let own: OwnPapers

    var resolved: ResolvedLetter { letter.resolved }
    var text: [UInt8] { letter.resolved.normalised.text }

    /// A finding of this rule about the words in `range`.
    func finding(
        _ range: ByteRange<Normalised>, english: String, dutch: String, fix: String? = nil, severity: Severity? = nil
    ) -> Finding {
        Finding(
            rule: rule.id, severity: severity ?? rule.severity, message: Message(english: english, dutch: dutch),
            range: resolved.normalised.map.source(of: range), note: resolved.note(holding: range),
            fix: fix.map(Fix.init(replacement:)))
    }

    /// A finding on the source as it came: on the whole letter where `range` is nothing.
    func finding(ofSource range: ByteRange<Source>?, _ message: Message) -> Finding {
        Finding(rule: rule.id, severity: rule.severity, message: message, range: range)
    }

    func words(_ range: ByteRange<Normalised>) -> String { resolved.normalised.words(range) }
}

/// Runs the rules over a letter.
public struct Checker: Sendable {
    private let rules: [Rule]

    /// All rules, in the order of their names.
    public static let all: [Rule] = [
        unreadableLetter, illFormedBytes, guessedEncoding, untiedCalls, impossibleDossier, unknownChapter, fundOrPaper,
        oddNumber, twoDossiers, longRange, noteMismatch, noteNumbers, articleMismatch, repealedLaw,
        paperPunctuation, mixedDossierStyles, impossibleYear, yearBeforeDossier, yearOutOfRange, mixedYearStyles,
        twoYears,
        mixedYearMarks, placeholder,
    ]

    /// - Parameter rules: the names of the rules to run.
    public init(rules: Set<RuleID> = Set(Checker.all.map(\.id))) {
        self.rules = Self.all.filter { rules.contains($0.id) }
    }

    /// The letter with its findings, in order of place; findings about the whole letter come first.
    public func check(_ letter: LinkedLetter) -> CheckedLetter {
        var findings: [Finding] = []
        guard let first = rules.first else { return CheckedLetter(linked: letter, findings: []) }
        var context = CheckContext(letter: letter, rule: first, own: OwnPapers(letter))
        for rule in rules {
            context.rule = rule
            findings += rule.check(context)
        }
        findings.sort { left, right in
            (left.range?.start ?? -1, left.rule, left.range?.end ?? -1) < (
                right.range?.start ?? -1, right.rule, right.range?.end ?? -1
            )
        }
        return CheckedLetter(linked: letter, findings: findings)
    }
}
