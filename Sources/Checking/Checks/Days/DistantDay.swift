internal import Letters
internal import Text

/// M3: a day with `jl.` is a recent one.
let distantDay = Rule(
    id: RuleID("M3"), severity: .warning,
    summary: Message(english: "A day with `jl.` is a recent one.", dutch: "Een dag met ‘jl.’ is pas geweest."),
    explanation: """
        `jl.` (and `jongstleden`, `ll.`) says that the day was the last of its name before the letter; `a.s.` that it comes. A day with \
        `jl.` that lies ahead, or more than a year back, and one with `a.s.` that is past, has another year than the writer thought.
        """,
    bad: "op 19 maart 2025 jl.", good: "op 19 februari jl."
) { context in
    guard let day = context.resolved.head.date.day else { return [] }
    let text = context.text.span
    return context.resolved.mentions.compactMap { mention in
        guard mention.kind == .date, let written = mention.date?.calendarDate, context.isOwn(mention.range) else {
            return nil
        }
        var cursor = Cursor(text, at: mention.range.end)
        cursor.skipSpaces()
        let words = context.words(mention.range)
        let isPast =
            words.hasSuffix("jl.") || words.hasSuffix("jl") || words.hasSuffix("jongstleden") || words.hasSuffix("ll.")
            || cursor.takeWord("jl") || cursor.takeWord("jongstleden")
        if isPast, written > day {
            return context.finding(
                mention.range, english: "\(written.iso) lies ahead of the letter (\(day.iso))",
                dutch: "\(written.iso) ligt na de brief (\(day.iso))")
        }
        if isPast, let oldest = day.adding(months: -monthsOfRecent), written < oldest {
            return context.finding(
                mention.range, english: "\(written.iso) is more than a year before the letter (\(day.iso))",
                dutch: "\(written.iso) is meer dan een jaar vóór de brief (\(day.iso))")
        }
        guard cursor.take("a.s."), written < day else { return nil }
        return context.finding(
            mention.range, english: "\(written.iso) is past on the day of the letter (\(day.iso))",
            dutch: "\(written.iso) is voorbij op de dag van de brief (\(day.iso))")
    }
}

private let monthsOfRecent = 12
