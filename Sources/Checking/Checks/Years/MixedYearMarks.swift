internal import Letters

/// Y8: one letter puts the same mark between the two years.
let mixedYearMarks = Rule(
    id: RuleID("Y8"), severity: .style,
    summary: Message(
        english: "One letter puts the same mark between the two years.",
        dutch: "Eén brief zet hetzelfde teken tussen de twee jaren."),
    explanation: """
        `2023/2024`, `2023-2024` and `2023–2024` are all in use; mixed in one letter they look careless. The mark of most \
        references wins; where several are as frequent, that of Aanwijzing 3.43 voor de regelgeving, which writes `2009/10`. The em \
        dash is what text recognition makes of a hyphen, and left alone. A year of another length too is left to Y6.
        """,
    bad: "Kamerstukken II 2023/24, 32824, nr. 448; Kamerstukken II 2024-25, 32824, nr. 456",
    good: "Kamerstukken II 2023/24, 32824, nr. 448; Kamerstukken II 2024/25, 32824, nr. 456"
) { context in
    guard let style = context.own.yearStyle else { return [] }
    return context.own.years.filter { style.differs($0).mark && !style.differs($0).length }.map { written in
        let fix = style.spelled(written)
        return context.finding(
            written.range, english: "\(written.words) stands beside years written with “\(style.mark)”; write \(fix)",
            dutch: "\(written.words) staat naast jaren met ‘\(style.mark)’; schrijf \(fix)", fix: fix)
    }
}
