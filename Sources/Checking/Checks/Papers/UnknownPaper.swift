internal import Knowledge
internal import Letters

/// D3: a paper's number is one that its dossier has come to.
let unknownPaper = Rule(
    id: RuleID("D3"), severity: .error,
    summary: Message(
        english: "A paper's number is one that its dossier has come to.",
        dutch: "Het nummer van een stuk is een nummer waartoe zijn dossier is gekomen."),
    explanation: """
        The register knows how far each dossier had come on its day; the one that comes with the program is of 24 February 2025. \
        Only papers that must be older are judged: of a letter from before that day, or cited with a year that had ended. A number \
        more than a hundred above twice the highest is reported whatever its date. Numbers that lack below the highest are not. An \
        error where just one existing paper is a slip away, a warning otherwise.
        """,
    bad: "Kamerstukken II 2024/25, 29754, nr. 7350", good: "Kamerstukken II 2024/25, 29754, nr. 735"
) { context in
    var seen: Set<CitedPaper> = []
    return context.own.papers.compactMap { _, mention in
        guard let paper = CitedPaper(mention), let range = mention[.ondernummer]?.range,
            let stand = context.register.stand(dossier: paper.dossier, suffix: paper.suffix),
            isBeyond(paper, stand, mention, context), seen.insert(paper).inserted
        else { return nil }
        let found = PaperProposals(context, year: mention.vergaderjaar).papers(for: paper)
        let highest = paper.value == nil ? stand.letter ?? "" : String(stand.number)
        let proposal = proposed(found)
        return context.finding(
            range,
            english:
                "dossier \(paper.wholeDossier) had come to \(highest) on \(context.register.day.iso), not to \(paper.number)"
                + proposal.english,
            dutch:
                "dossier \(paper.wholeDossier) was op \(context.register.day.iso) tot \(highest) gekomen, niet tot \(paper.number)"
                + proposal.dutch,
            severity: found.count == 1 ? .error : .warning)
    }
}

/// How far above twice its highest number no dossier comes after the register's day.
private let farAbove = 100

private func isBeyond(
    _ paper: CitedPaper, _ stand: Dossierstand, _ mention: Mention, _ context: borrowing CheckContext
) -> Bool {
    if let year = mention.vergaderjaar?.first, year < firstYearOfList { return false }
    let isFirstChamber = mention[.kamer]?.value.text == "I"
    guard let value = paper.value else {
        // Letters of the Eerste Kamer run on from 2004/05 on; behind a budget they may be its funds.
        guard isFirstChamber, let last = stand.letter,
            (mention.vergaderjaar?.first ?? 0) >= KamerstukParts.firstYearOfLetters,
            paper.number.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        else { return false }
        let isLater = (paper.number.utf8.count, paper.number) > (last.utf8.count, last)
        return isLater && context.isOlderThanRegister(mention)
    }
    guard !isFirstChamber, stand.number > 0, value > stand.number else { return false }
    // A budget's papers stand under its chapters (D5).
    if paper.suffix == nil, !context.register.suffixes(of: paper.dossier).isEmpty { return false }
    return value > 2 * stand.number + farAbove || context.isOlderThanRegister(mention)
}

/// `; 30597, nr. 573 may be meant`, of up to three papers.
func proposed(_ papers: [CitedPaper]) -> Message {
    guard !papers.isEmpty, papers.count <= 3 else { return Message(english: "", dutch: "") }
    let words = papers.map(\.words)
    return Message(
        english: "; \(words.joined(separator: " or ")) may be meant",
        dutch: "; bedoeld is misschien \(words.joined(separator: " of "))")
}
