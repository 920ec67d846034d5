internal import Letters

/// Y8: one letter puts the same mark between the two years.
let mixedYearMarks = Rule(
    id: RuleID("Y8"), severity: .style,
    summary: Message(
        english: "One letter puts the same mark between the two years.",
        dutch: "Eén brief zet hetzelfde teken tussen de twee jaren."),
    explanation: """
        `2023/2024`, `2023-2024` and `2023–2024` are all in use; mixed in one letter they look careless. The mark of most \
        references wins. Aanwijzing 3.43 voor de regelgeving writes `2009/10`.
        """,
    bad: "Kamerstukken II 2023/24, 32824, nr. 448; Kamerstukken II 2024-25, 32824, nr. 456",
    good: "Kamerstukken II 2023/24, 32824, nr. 448; Kamerstukken II 2024/25, 32824, nr. 456"
) { context in
    // Years that do not exist are left to Y1.
    let years = context.own.years.filter(\.year.isPossible)
    guard let mark = years.prevailing(\.mark), let isLong = years.prevailing(\.isLong) else { return [] }
    return years.filter { $0.mark != mark }.map { written in
        let fix = written.spelled(isLong: isLong, mark: mark)
        return context.finding(
            written.range, english: "\(written.words) stands beside years written with “\(mark)”; write \(fix)",
            dutch: "\(written.words) staat naast jaren met ‘\(mark)’; schrijf \(fix)", fix: fix)
    }
}
