internal import Letters

/// D10: of two dossiers with one number, the first owns it.
let twoDossiers = Rule(
    id: RuleID("D10"), severity: .info,
    summary: Message(
        english: "Of two dossiers with one number, the first owns it.",
        dutch: "Van twee dossiers met één nummer hoort het nummer bij het eerste."),
    explanation: """
        A paper can lie in several dossiers; its number counts in the one named first, and the link leads there (source: \
        Wikipedia, Kamerstuk; `kst-31728-5` is also in 30914).
        """,
    bad: "Kamerstukken II 2022/23, 36222 en 31015, nr. 6", good: "Kamerstukken II 2022/23, 36222, nr. 6"
) { context in
    var seen: Set<ByteRange<Normalised>> = []
    return context.own.papers.compactMap { _, mention in
        guard let others = mention[.ook], let range = others.range, let dossier = mention[.dossiernummer]?.value.text,
            let number = mention[.ondernummer]?.value.text, seen.insert(range).inserted
        else { return nil }
        return context.finding(
            range, english: "number \(number) is one of dossier \(dossier), not of \(others.value.text)",
            dutch: "nummer \(number) hoort bij dossier \(dossier), niet bij \(others.value.text)")
    }
}
