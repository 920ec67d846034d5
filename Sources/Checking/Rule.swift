internal import Knowledge
public import Letters
public import Register
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
    /// Whether it is asked where nobody chose rules.
    public var isDefault = true
    let check: @Sendable (borrowing CheckContext) -> [Finding]
}

/// What a check sees: the linked letter, and the way from its words to findings.
public struct CheckContext: ~Copyable {
    let letter: LinkedLetter
    /// The rule that is asked now.
    fileprivate(set) var rule: Rule
    /// What the rules about papers look at, gathered once for all of them.
    let own: OwnPapers
    /// The papers that exist.
    let register: PaperRegister
    /// Whether the rule that is asked now was chosen by name: it then says what it keeps to itself otherwise.
    fileprivate(set) var isChosen: Bool

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

    /// The last day that the letter can have been written.
    var day: CalendarDate? { resolved.head.date.latest }

    /// The parliamentary year of that day.
    var vergaderjaar: Vergaderjaar? { day.map { Vergaderjaren.containing($0) } }

    /// Whether the letter itself says the words in `range`, in its sentences or notes: no questioner, no quotation, no
    /// furniture of the page. Logarithmic.
    func isOwn(_ range: ByteRange<Normalised>) -> Bool {
        if isOthers(range) { return false }
        // Notes stand in no passage, or inside the one that calls them.
        return resolved.note(holding: range) != nil || passage(holding: range)?.role.isWords == true
    }

    /// Whether a questioner or a quotation says the words in `range`. Logarithmic.
    func isOthers(_ range: ByteRange<Normalised>) -> Bool {
        if resolved.isQuoted(range) { return true }
        switch passage(holding: range)?.speaker {
        case .vraagsteller, .fractie, .aangehaald: return true
        case .afzender, nil: return false
        }
    }

    private func passage(holding range: ByteRange<Normalised>) -> Passage? {
        let passages = resolved.passages
        let place = firstPlace(below: passages.count) { passages[$0].range.start > range.start } - 1
        return place >= 0 && passages[place].range.contains(range) ? passages[place] : nil
    }
}

/// Runs the rules over a letter.
public struct Checker: Sendable {
    private let rules: [Rule]
    private let chosen: Set<RuleID>
    private let severities: [RuleID: Severity]
    private let register: PaperRegister

    /// - Parameters:
    ///   - rules: the names of the rules to run.
    ///   - chosen: those of them that were asked for by name, which say all that they know.
    ///   - severities: how grave findings are, where it is not for the rule to say.
    ///   - register: the papers that exist.
    public init(
        rules: Set<RuleID> = Rule.standard, chosen: Set<RuleID> = [], severities: [RuleID: Severity] = [:],
        register: PaperRegister = .builtIn
    ) {
        self.rules = Rule.all.filter { rules.contains($0.id) }
        self.chosen = chosen
        self.severities = severities
        self.register = register
    }

    /// The letter with its findings, in order of place; findings about the whole letter come first.
    public func check(_ letter: LinkedLetter) -> CheckedLetter {
        var findings: [Finding] = []
        guard let first = rules.first else { return CheckedLetter(linked: letter, findings: []) }
        var context = CheckContext(
            letter: letter, rule: first, own: OwnPapers(letter), register: register, isChosen: false)
        for rule in rules {
            context.rule = rule
            context.isChosen = chosen.contains(rule.id)
            let found = rule.check(context)
            findings += severities[rule.id].map { severity in found.map { $0.rated(severity) } } ?? found
        }
        let source = letter.resolved.normalised.letter
        if source.format == .markdown, !findings.isEmpty {
            let suppressions = Suppressions(source.text)
            findings.removeAll(where: suppressions.hold)
        }
        findings.sort { left, right in
            (left.range?.start ?? -1, left.rule, left.range?.end ?? -1) < (
                right.range?.start ?? -1, right.rule, right.range?.end ?? -1
            )
        }
        return CheckedLetter(linked: letter, findings: findings)
    }
}
