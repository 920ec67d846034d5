internal import Letters
internal import Text

/// M4: a day of the week is that of its date.
let wrongWeekday = Rule(
    id: RuleID("M4"), severity: .error,
    summary: Message(
        english: "A day of the week is that of its date.", dutch: "Een dag van de week hoort bij zijn datum."),
    explanation: "Where a date names its year, the calendar decides; one of the two is wrong.",
    bad: "dinsdag 5 maart 2025", good: "woensdag 5 maart 2025"
) { context in
    let text = context.text.span
    return context.resolved.mentions.compactMap { mention in
        guard mention.kind == .date, let date = mention.date?.calendarDate, mention[.herkomst]?.value.text == "tekst",
            namesYear(context.words(mention.range)), context.isOwn(mention.range)
        else { return nil }
        let cursor = Cursor(text, at: mention.range.start)
        guard let named = weekdays.firstIndex(where: { standsBefore($0, cursor, notBefore: 0) }), named != date.weekday
        else { return nil }
        return context.finding(
            mention.range, english: "\(date.iso) was a \(englishDays[date.weekday]), not a \(englishDays[named])",
            dutch: "\(date.iso) was een \(weekdays[date.weekday]), geen \(weekdays[named])")
    }
}

private func namesYear(_ words: String) -> Bool { words.split { !$0.isNumber }.contains { $0.count == 4 } }

/// From Sunday on, as `CalendarDate.weekday` counts.
private let weekdays: [StaticString] = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"]
private let englishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
