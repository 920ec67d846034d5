internal import Letters

/// F8: a note gives a letter the day that its sentence gives it.
let dayMismatch = Rule(
    id: RuleID("F8"), severity: .warning,
    summary: Message(
        english: "A note gives a letter or debate the day that its sentence gives it.",
        dutch: "Een noot geeft een brief of debat de dag die haar zin geeft."),
    explanation: """
        Where a sentence names one letter (debate, motion) with its day and its note one of the same sort whose day differs only in the \
        day, the month or the year, one of the two is a slip of the pen.
        """,
    bad:
        "In de brief van 12 december 2024[footnoteRef:1] … [1:  Brief van 21 december 2024, Kamerstukken II 2024/25, 29754, nr. 735.]",
    good:
        "In de brief van 12 december 2024[footnoteRef:1] … [1:  Brief van 12 december 2024, Kamerstukken II 2024/25, 29754, nr. 735.]"
) { context in
    let pairs = NotePairs(context) { mention in DayOfWork(mention) }
    return pairs.slips { one, other in one.kind == other.kind && one.day.isNear(other.day) }.map {
        inSentence, mention, inNote in
        context.finding(
            mention[.datum]?.range ?? mention.range,
            english: "the note gives \(inNote.day.iso), the sentence that calls it \(inSentence.day.iso)",
            dutch: "de noot geeft \(inNote.day.iso), de zin die haar aanroept \(inSentence.day.iso)")
    }
}

private struct DayOfWork: Hashable {
    let kind: MentionKind
    let day: CalendarDate

    init?(_ mention: Mention) {
        guard [.brief, .debat, .motie, .amendement].contains(mention.kind), mention.how == .full,
            let day = mention.date?.calendarDate
        else { return nil }
        self.kind = mention.kind
        self.day = day
    }
}

extension CalendarDate {
    /// Whether another day differs in one of day, month and year, and the day by a slip of the pen.
    fileprivate func isNear(_ other: CalendarDate) -> Bool {
        guard self != other else { return false }
        switch (year == other.year, month == other.month, day == other.day) {
        case (true, true, false): return differ(String(day), String(other.day)) != nil
        case (true, false, true), (false, true, true): return true
        default: return false
        }
    }
}
