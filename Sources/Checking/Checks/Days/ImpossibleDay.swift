internal import Letters

/// M5: a day is one that the calendar has.
let impossibleDay = Rule(
    id: RuleID("M5"), severity: .error,
    summary: Message(english: "A day is one that the calendar has.", dutch: "Een dag is er een die de kalender heeft."),
    explanation: "31 April and 29 February of a year that is no leap year do not exist; such words give no date.",
    bad: "31 april 2024", good: "30 april 2024"
) { context in
    context.resolved.mentions.compactMap { mention in
        guard mention.kind == .date, mention.id == nil, mention[.datum] == nil, context.isOwn(mention.range) else {
            return nil
        }
        let words = context.words(mention.range)
        return context.finding(
            mention.range, english: "there is no \(words)", dutch: "\(words) bestaat niet")
    }
}
