internal import Knowledge
internal import Letters

/// L1: an article is numbered as its law numbers them.
let articleForm = Rule(
    id: RuleID("L1"), severity: .warning,
    summary: Message(
        english: "An article is numbered as its law numbers them.",
        dutch: "Een artikel is genummerd zoals zijn wet nummert."),
    explanation: """
        The Awb, the Wft and the Burgerlijk Wetboek write `3:2`, the Omgevingswet and the Woo `5.1`, Sr and Sv `126g`: another form is a \
        mark that was lost. The form of each law stands in the table of laws; where it does not, the rule is silent.
        """,
    bad: "artikel 32 Awb", good: "artikel 3:2 Awb"
) { context in
    var seen: Set<ByteRange<Normalised>> = []
    return context.resolved.mentions.enumerated().compactMap { index, mention in
        guard mention.kind == .wet, mention.how != .back, mention[.versie] == nil, mention[.boek] == nil,
            let field = mention[.artikel], let range = field.range, let name = mention[.regeling]?.value.text,
            let shape = Regelingen.named(name)?.shape, !fits(field.value.text, shape),
            seen.insert(range).inserted, !context.letter.isOthersWords(index)
        else { return nil }
        return context.finding(
            range, english: "the \(name) has no article \(field.value.text); its articles are numbered like \(shape)",
            dutch: "de \(name) kent geen artikel \(field.value.text); artikelen zijn er genummerd als \(shape)")
    }
}

/// Whether an article is set apart by the mark of its law's form: `3:2` for `1:1`, `126g` for `1`. A law of `1.1.1` has
/// chapters without paragraphs too.
private func fits(_ article: String, _ shape: String) -> Bool {
    func mark(_ text: String) -> Character? { text.first { $0 == ":" || $0 == "." } }
    return mark(article) == mark(shape)
}
