internal import Knowledge
internal import Letters

/// Y3: no source is younger than the letter.
let youngerSource = Rule(
    id: RuleID("Y3"), severity: .warning,
    summary: Message(
        english: "No source is younger than the letter.", dutch: "Geen bron is jonger dan de brief."),
    explanation: """
        A letter cannot cite a paper of a year that has not begun, a gazette or a judgment of a later year, or a letter of a later \
        day. Its own day must be known. A year that is two or more ahead is left to Y5.
        """,
    bad: "Kamerstukken II 2025/26, 29754, nr. 801", good: "Kamerstukken II 2023/24, 29754, nr. 701"
) { context in
    guard let day = context.day, let current = context.vergaderjaar else { return [] }
    var seen: Set<ByteRange<Normalised>> = []
    return context.own.papers.compactMap { _, mention in
        if let field = mention[.vergaderjaar], let range = field.range, let year = mention.vergaderjaar,
            year.isPossible, year.first == current.first + 1
        {
            guard seen.insert(range).inserted else { return nil }
            return context.finding(
                range, english: "\(year.short) had not begun when the letter was written (\(day.iso))",
                dutch: "\(year.short) was nog niet begonnen toen de brief werd geschreven (\(day.iso))")
        }
        guard let (range, written) = ownDay(mention), written > day.iso.prefix(written.utf8.count),
            seen.insert(range).inserted
        else { return nil }
        return context.finding(
            range, english: "\(written) is later than the letter (\(day.iso))",
            dutch: "\(written) is later dan de brief (\(day.iso))")
    }
}

/// The day or year that a work has by its own words, ISO 8601.
private func ownDay(_ mention: Mention) -> (ByteRange<Normalised>, String)? {
    switch mention.kind {
    case .stb, .stcrt, .trb: return mention[.jaar].flatMap { field in field.range.map { ($0, field.value.text) } }
    case .ecli:
        let parts = mention.id?.text.split(separator: ":") ?? []
        return parts.count == 5 ? (mention.range, String(parts[3])) : nil
    case .brief:
        guard let field = mention[.datum], let range = field.range, let day = mention.date?.calendarDate else {
            return nil
        }
        return (range, day.iso)
    default: return nil
    }
}
