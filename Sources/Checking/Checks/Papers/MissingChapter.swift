internal import Knowledge
internal import Letters

/// D5: a paper of a budget is cited with its chapter.
let missingChapter = Rule(
    id: RuleID("D5"), severity: .warning,
    summary: Message(
        english: "A paper of a budget is cited with its chapter.",
        dutch: "Een begrotingsstuk wordt met zijn hoofdstuk aangehaald."),
    explanation: """
        A budget itself has few papers (36600 has 47), its chapters and funds have up to two hundred. A higher number lacks its \
        chapter, and leads nowhere.
        """,
    bad: "Kamerstukken II 2024/25, 36600, nr. 84", good: "Kamerstukken II 2024/25, 36600 VI, nr. 84"
) { context in
    var seen: Set<ByteRange<Normalised>> = []
    return context.own.papers.compactMap { _, mention in
        guard let paper = CitedPaper(mention), paper.suffix == nil, let value = paper.value,
            let range = mention[.dossiernummer]?.range, mention[.kamer]?.value.text != "I"
        else { return nil }
        let chapters = context.register.suffixes(of: paper.dossier)
        // Parts of a dossier that are numbered (`21501-32`) are no chapters.
        guard chapters.contains(where: { $0.first?.isLetter == true }),
            let stand = context.register.stand(dossier: paper.dossier, suffix: nil), value > stand.number,
            seen.insert(range).inserted
        else { return nil }
        let reaching = chapters.filter {
            (context.register.stand(dossier: paper.dossier, suffix: $0)?.number ?? 0) >= value
        }
        let list = reaching.isEmpty ? "" : " (\(reaching.joined(separator: ", ")))"
        return context.finding(
            range, english: "budget \(paper.dossier) has \(stand.number) papers of its own; name the chapter\(list)",
            dutch: "begroting \(paper.dossier) heeft zelf \(stand.number) stukken; noem het hoofdstuk\(list)")
    }
}
