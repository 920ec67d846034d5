internal import Knowledge
internal import Letters

/// Y2: no paper is older than its dossier.
let yearBeforeDossier = Rule(
    id: RuleID("Y2"), severity: .error,
    summary: Message(
        english: "No paper is older than its dossier.", dutch: "Geen stuk is ouder dan zijn dossier."),
    explanation: """
        Dossier numbers are given out in order; the first number of each parliamentary year is known, so an earlier year is a \
        mistake in the year or in the number. Of 10,972 dated identifiers in the official list one breaks the rule. A few \
        numbers are given out in the weeks before a year begins: the first sixty of a year with the year before it are only a \
        warning.
        """,
    bad: "Kamerstukken II 2010/11, 33541, nr. 3", good: "Kamerstukken II 2012/13, 33541, nr. 3"
) { context in
    var findings: [Finding] = []
    var seen: Set<ByteRange<Normalised>> = []
    for (_, mention) in context.own.papers {
        guard let range = mention[.vergaderjaar]?.range, let year = mention.vergaderjaar,
            let dossier = mention[.dossiernummer].flatMap({ Int($0.value.text) }),
            dossier <= Dossiers.fiveDigit.upperBound,
            let start = Vergaderjaren.start(ofDossier: dossier),
            year.first < start.first, seen.insert(range).inserted
        else { continue }
        let isNear = year.first == start.first - 1 && Vergaderjaren.isAmongFirst(dossier)
        let written = context.words(range)
        findings.append(
            context.finding(
                range, english: "dossier \(dossier) was opened in \(start.short), after \(written)",
                dutch: "dossier \(dossier) is geopend in \(start.short), na \(written)",
                severity: isNear ? .warning : nil))
    }
    return findings
}
