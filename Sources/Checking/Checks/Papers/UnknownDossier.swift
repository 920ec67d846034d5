internal import Knowledge
internal import Letters

/// D2: a dossier is one that was opened.
let unknownDossier = Rule(
    id: RuleID("D2"), severity: .warning,
    summary: Message(english: "A dossier is one that was opened.", dutch: "Een dossier is een dossier dat is geopend."),
    explanation: """
        Some numbers below the highest were never given out, or have no paper; of dossiers that ended before 1995 there is none of a \
        later year. Judged are papers that must be older than the register (of 24 February 2025, where no other is given). An error \
        where just one existing paper is a slip away.
        """,
    bad: "Kamerstukken II 2000/01, 27999, nr. 12", good: "Kamerstukken II 2000/01, 27099, nr. 12"
) { context in
    var seen: Set<Int> = []
    return context.own.dossiers.compactMap { mention, number, range in
        // Of older dossiers the list has what is younger than itself.
        let isListed =
            number >= Dossiers.firstWithIdentifiers || (mention.vergaderjaar?.first ?? 0) >= firstYearOfList
            || (CitedPaper(mention)?.value ?? 0) > mostBeforeList
        guard isListed, Dossiers.fiveDigit.contains(number),
            context.register.stand(dossier: number, suffix: nil) == nil,
            context.register.suffixes(of: number).isEmpty, context.isOlderThanRegister(mention),
            seen.insert(number).inserted
        else { return nil }
        let found =
            CitedPaper(mention).map { PaperProposals(context, year: mention.vergaderjaar).papers(for: $0) } ?? []
        let proposal = proposed(found)
        return context.finding(
            range, english: "no paper of dossier \(number) is known" + proposal.english,
            dutch: "van dossier \(number) is geen stuk bekend" + proposal.dutch,
            severity: found.count == 1 ? .error : nil)
    }
}

/// No dossier that had ended by 1995 had more papers.
private let mostBeforeList = 300

/// The first parliamentary year of which the list has all papers.
let firstYearOfList = 1995
