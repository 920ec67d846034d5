internal import Knowledge
internal import Letters

/// Y5: a parliamentary year lies between 1814 and the year after the letter.
let yearOutOfRange = Rule(
    id: RuleID("Y5"), severity: .error,
    summary: Message(
        english: "A parliamentary year lies between 1814 and the year after the letter.",
        dutch: "Een vergaderjaar ligt tussen 1814 en het jaar na de brief."),
    explanation: """
        `2105/06` is `2005/06` with two digits swapped. Where the letter's date is not known, the last year of the table of \
        parliamentary years counts instead.
        """,
    bad: "Kamerstukken II 2105/06, 30300, nr. 2", good: "Kamerstukken II 2005/06, 30300, nr. 2"
) { context in
    let current = context.resolved.head.date.latest.map { Vergaderjaren.containing($0) } ?? Vergaderjaren.last
    return context.own.years.filter { $0.year.first < 1814 || $0.year.first > current.first + 1 }.map { written in
        context.finding(
            written.range, english: "there is no parliamentary year \(written.words) yet",
            dutch: "er is nog geen vergaderjaar \(written.words)")
    }
}
