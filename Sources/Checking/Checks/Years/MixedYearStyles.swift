internal import Letters

/// Y6: one letter writes its parliamentary years in one style.
let mixedYearStyles = Rule(
    id: RuleID("Y6"), severity: .style,
    summary: Message(
        english: "One letter writes its parliamentary years in one style.",
        dutch: "Eén brief schrijft zijn vergaderjaren op één manier."),
    explanation: """
        `2024/2025` and `2025/26` in one letter look careless. The style of most references wins; where both are used as \
        often, that of Aanwijzing 3.43 voor de regelgeving, which writes `2009/10`. The fix takes the letter's mark too.
        """,
    bad: "Kamerstukken II 2024/2025, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456",
    good: "Kamerstukken II 2024/25, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456"
) { context in
    guard let style = context.own.yearStyle else { return [] }
    return context.own.years.filter { style.differs($0).length }.map { written in
        let fix = style.spelled(written)
        let hasOtherMark = style.differs(written).mark
        return context.finding(
            written.range,
            english: "\(written.words) stands beside years written \(style.isLong ? "in full" : "short")"
                + (hasOtherMark ? " and with “\(style.mark)”" : "") + "; write \(fix)",
            dutch: "\(written.words) staat naast jaren die \(style.isLong ? "voluit" : "kort")"
                + (hasOtherMark ? " en met ‘\(style.mark)’" : "") + " zijn geschreven; schrijf \(fix)",
            fix: fix)
    }
}
