internal import Letters

/// Y6: one letter writes its parliamentary years in one style.
let mixedYearStyles = Rule(
    id: RuleID("Y6"), severity: .style,
    summary: Message(
        english: "One letter writes its parliamentary years in one style.",
        dutch: "Eén brief schrijft zijn vergaderjaren op één manier."),
    explanation: """
        `2024/2025` and `2025/26` in one letter look careless. The style of most references wins; where both are used as \
        often, the first one does. Aanwijzing 3.43 voor de regelgeving writes `2009/10`.
        """,
    bad: "Kamerstukken II 2024/2025, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456",
    good: "Kamerstukken II 2024/2025, 32824, nr. 448; Kamerstukken II 2025/2026, 32824, nr. 456"
) { context in
    // Years that do not exist are left to Y1.
    let years = context.own.years.filter(\.year.isPossible)
    guard let longWins = years.prevailing(\.isLong), let mark = years.prevailing(\.mark) else { return [] }
    return years.filter { $0.isLong != longWins }.map { written in
        let fix = written.spelled(isLong: longWins, mark: mark)
        return context.finding(
            written.range,
            english: "\(written.words) stands beside years written \(longWins ? "in full" : "short"); write \(fix)",
            dutch:
                "\(written.words) staat naast jaren die \(longWins ? "voluit" : "kort") zijn geschreven; schrijf \(fix)",
            fix: fix)
    }
}
