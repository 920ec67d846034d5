internal import Knowledge
internal import Letters

/// D6: a chapter or fund is one that the dossier has.
let unknownChapter = Rule(
    id: RuleID("D6"), severity: .error,
    summary: Message(
        english: "A chapter or fund is one that the dossier has.",
        dutch: "Een begrotingshoofdstuk of fonds is er een dat het dossier kent."),
    explanation: """
        Only budgets have chapters and funds, and no budget has all of them. Known are the dossiers of 1994/95 up to \
        24 February 2025; the rule is silent about others. Of 21501 the sub-dossiers 11, 22 and 23 were never used.
        """,
    bad: "Kamerstukken II 2023/24, 36 410 XXII, nr. 4", good: "Kamerstukken II 2023/24, 36 410 XIII, nr. 4"
) { context in
    var seen: Set<ByteRange<Normalised>> = []
    return context.own.papers.compactMap { _, mention in
        guard let field = mention[.toevoeging], let range = field.range,
            let dossier = mention[.dossiernummer]?.value.text,
            seen.insert(range).inserted
        else { return nil }
        let name = field.value.text
        switch Dossiers.suffixes(of: dossier) {
        case .budget(let known) where !known.contains(name):
            let list = known.sorted().joined(separator: ", ")
            return context.finding(
                range, english: "budget \(dossier) has no \(name); it has \(list)",
                dutch: "begroting \(dossier) kent geen \(name); wel \(list)")
        case .none where dossier == String(Dossiers.councilDossier) ? Dossiers.unusedCouncils.contains(name) : true:
            return context.finding(
                range, english: "dossier \(dossier) has no \(name): it is no budget",
                dutch: "dossier \(dossier) kent geen \(name): het is geen begroting")
        default: return nil
        }
    }
}
