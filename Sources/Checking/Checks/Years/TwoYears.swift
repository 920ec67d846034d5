internal import Letters

/// Y7: one paper is cited with one year.
let twoYears = Rule(
    id: RuleID("Y7"), severity: .error,
    summary: Message(
        english: "One paper is cited with one year.", dutch: "Eén stuk wordt met één vergaderjaar aangehaald."),
    explanation: """
        A paper belongs to one parliamentary year, so one of the two is wrong. Years that do not exist are left to Y1, years \
        before the dossier to Y2.
        """,
    bad: "Kamerstukken II 2022/23, 29754, nr. 300 … Kamerstukken II 2023/24, 29754, nr. 300",
    good: "Kamerstukken II 2022/23, 29754, nr. 300 … Kamerstukken II 2022/23, 29754, nr. 300"
) { context in
    var findings: [Finding] = []
    var first: [String: WrittenYear] = [:]
    for (_, mention) in context.own.papers where mention.kind == .kamerstuk {
        guard let range = mention[.vergaderjaar]?.range, let year = mention.vergaderjaar, year.isPossible else {
            continue
        }
        // Up to 2009/10 the Eerste Kamer numbered its papers anew each year (CONTRACT: identifiers).
        if case .kamer(.eerste)? = mention[.kamer]?.value, year.first < 2010 { continue }
        let written = WrittenYear(range: range, year: year, words: context.words(range))
        let paper = [Field.kamer, .dossiernummer, .toevoeging, .ondernummer].map { mention[$0]?.value.text ?? "" }
            .joined(separator: " ")
        guard let earlier = first[paper] else {
            first[paper] = written
            continue
        }
        if earlier.year != year {
            findings.append(
                context.finding(
                    range, english: "this paper is cited with \(earlier.words) elsewhere in the letter",
                    dutch: "dit stuk wordt elders in de brief met \(earlier.words) aangehaald"))
        }
    }
    return findings
}
