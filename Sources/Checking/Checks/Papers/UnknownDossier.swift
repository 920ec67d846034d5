internal import Knowledge
internal import Letters

/// D2: a dossier is one that was opened.
let unknownDossier = Rule(
    id: RuleID("D2"), severity: .warning,
    summary: Message(english: "A dossier is one that was opened.", dutch: "Een dossier is een dossier dat is geopend."),
    explanation: """
        Some numbers below the highest were never given out, or have no paper. Judged are numbers from 23900 on that must be older \
        than the register (of 24 February 2025, where no other is given). An error where just one existing paper is a slip away.
        """,
    bad: "Kamerstukken II 2000/01, 27999, nr. 12", good: "Kamerstukken II 2000/01, 27099, nr. 12"
) { context in
    var seen: Set<Int> = []
    return context.own.dossiers.compactMap { mention, number, range in
        guard (Dossiers.firstWithIdentifiers...Dossiers.lastKnown).contains(number),
            context.register.stand(dossier: number, suffix: nil) == nil,
            context.register.suffixes(of: number).isEmpty, context.isOlderThanRegister(mention),
            seen.insert(number).inserted
        else { return nil }
        let found = CitedPaper(mention).map { PaperProposals(context, year: mention.vergaderjaar).papers(for: $0) } ?? []
        let proposal = proposed(found)
        return context.finding(
            range, english: "no paper of dossier \(number) is known" + proposal.english,
            dutch: "van dossier \(number) is geen stuk bekend" + proposal.dutch,
            severity: found.count == 1 ? .error : nil)
    }
}
