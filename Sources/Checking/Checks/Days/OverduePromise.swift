internal import Letters

/// T6: a promise has its day ahead.
let overduePromise = Rule(
    id: RuleID("T6"), severity: .warning,
    summary: Message(english: "A promise has its day ahead.", dutch: "Een toezegging heeft haar dag nog voor zich."),
    explanation: """
        Who promises something before a day that is past on the day of the letter has taken over an old sentence, or another year. Only \
        promises that the letter itself makes are looked at.
        """,
    bad: "Ik informeer uw Kamer vóór de zomer van 2024.", good: "Ik informeer uw Kamer vóór de zomer van 2025."
) { context in
    guard let day = context.resolved.head.date.earliest else { return [] }
    return context.own.papers.compactMap { _, mention in
        guard mention.kind == .toezegging, mention.id == nil, mention[.richting]?.value.text == "nieuw",
            let last = mention[.termijnTot]?.value.text, last < day.iso, let term = mention[.termijn]
        else { return nil }
        return context.finding(
            term.range ?? mention.range, english: "“\(term.value.text)” was past on \(day.iso)",
            dutch: "‘\(term.value.text)’ was op \(day.iso) voorbij")
    }
}
