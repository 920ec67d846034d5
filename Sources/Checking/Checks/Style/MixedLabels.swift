internal import Letters
internal import Text

/// P2: one letter calls the papers of parliament by one name.
let mixedLabels = Rule(
    id: RuleID("P2"), severity: .style,
    summary: Message(
        english: "One letter calls the papers of parliament by one name.",
        dutch: "Eén brief noemt de stukken van het parlement met één woord."),
    explanation: """
        `Kamerstukken`, `Kst.`, `TK` and `Tweede Kamer, vergaderjaar` are all in use; mixed in one letter they look careless. That of \
        most references wins, `Kamerstuk` and `Kamerstukken` where several are as frequent (Aanwijzing 3.43 voor de regelgeving); \
        singular for one paper and plural for more is grammar.
        """,
    bad: "Kamerstukken II 2024/25, 32824, nr. 448; TK 2024/25, 32824, nr. 456",
    good: "Kamerstukken II 2024/25, 32824, nr. 448; Kamerstukken II 2024/25, 32824, nr. 456"
) { context in
    let labelled: [(label: PaperLabel, range: ByteRange<Normalised>)] = context.own.papers.compactMap { _, mention in
        guard mention.kind == .kamerstuk else { return nil }
        var cursor = Cursor(context.text.span, at: mention.range.start)
        cursor.skipWord()
        let range = ByteRange<Normalised>(mention.range.start, cursor.position)
        return PaperLabel(context.words(range)).map { ($0, range) }
    }
    guard let prevailing = mostFrequent(labelled.map(\.label), preferred: .kamerstuk) else { return [] }
    return labelled.filter { $0.label != prevailing }.map { label, range in
        context.finding(
            range, english: "“\(label.rawValue)” stands beside “\(prevailing.rawValue)” in this letter",
            dutch: "‘\(label.rawValue)’ staat in deze brief naast ‘\(prevailing.rawValue)’")
    }
}

/// What letters call the papers of parliament.
private enum PaperLabel: String {
    case kamerstuk = "Kamerstukken"
    case short = "Kst."
    case chamber = "TK"
    case year = "Tweede Kamer, vergaderjaar"

    init?(_ words: String) {
        switch words.lowercased() {
        case "kamerstuk", "kamerstukken", "kamerstuknummer": self = .kamerstuk
        case "kst", "kstn": self = .short
        case "tk", "ek": self = .chamber
        case "tweede", "eerste": self = .year
        default: return nil
        }
    }
}
