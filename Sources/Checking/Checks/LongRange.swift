internal import Letters

/// D11: a range names at most two hundred papers.
let longRange = Rule(
    id: RuleID("D11"), severity: .warning,
    summary: Message(
        english: "A range names at most two hundred papers.", dutch: "Een reeks noemt hooguit tweehonderd stukken."),
    explanation: """
        No letter cites more at once, so one of the two numbers is wrong. The range is read as its first paper and is not \
        written out.
        """,
    bad: "Kamerstuk 29754, nrs. 1–9999", good: "Kamerstuk 29754, nrs. 1–9"
) { context in
    context.own.papers.compactMap { _, mention in
        guard let range = mention[.ondernummer]?.range, range.count > 4 else { return nil }
        let numbers = context.words(range).split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        guard numbers.count == 2, numbers[1] - numbers[0] >= 200 else { return nil }
        let written = context.words(range)
        return context.finding(
            range, english: "\(written) would be \(numbers[1] - numbers[0] + 1) papers; only the first is counted",
            dutch: "\(written) zouden \(numbers[1] - numbers[0] + 1) stukken zijn; alleen het eerste telt mee")
    }
}
