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
    var years: [(range: ByteRange<Normalised>, year: Vergaderjaar, isLong: Bool)] = []
    for (index, mention) in context.extracted.mentions.enumerated() where !context.isOthersWords(index) {
        guard let range = mention[.vergaderjaar]?.range, let year = mention.vergaderjaar, years.last?.range != range else {
            continue
        }
        years.append((range, year, context.words(range).suffix(4).allSatisfy(\.isNumber)))
    }
    let long = years.filter(\.isLong).count
    guard long > 0, long < years.count else { return [] }
    let longWins = long * 2 == years.count ? years[0].isLong : long * 2 > years.count
    return years.filter { $0.isLong != longWins }.map { entry in
        let written = context.words(entry.range)
        let mark = written.dropFirst(4).prefix(while: { !$0.isNumber })
        let second = longWins ? String(entry.year.second) : String(entry.year.short.suffix(2))
        let fix = "\(entry.year.first)\(mark)\(second)"
        return context.finding(
            entry.range, english: "\(written) stands beside years written \(longWins ? "in full" : "short"); write \(fix)",
            dutch: "\(written) staat naast jaren die \(longWins ? "voluit" : "kort") zijn geschreven; schrijf \(fix)", fix: fix)
    }
}
