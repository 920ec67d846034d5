internal import Letters

/// L7: an act of the Union bears the name that the Union had.
let unionSuffix = Rule(
    id: RuleID("L7"), severity: .error,
    summary: Message(
        english: "An act of the Union bears the name that the Union had.",
        dutch: "Een handeling van de Unie draagt de naam die de Unie toen had."),
    explanation: """
        `EEG` until 1992, `EG` from 1994 to 2008, `EU` from 2010 on; of 1993 and 2009 both are right. What a title in quotation marks \
        says is left alone.
        """,
    bad: "Richtlijn 2011/93/EG", good: "Richtlijn 2011/93/EU"
) { context in
    context.own.papers.compactMap { _, mention in
        guard let act = UnionAct(mention, context), let year = act.year, let suffix = act.suffix,
            let right = name(in: year), right != suffix.text
        else { return nil }
        return context.finding(
            suffix.range, english: "an act of \(year) is one of the \(right); write \(right)",
            dutch: "een handeling uit \(year) is er een van de \(right); schrijf \(right)", fix: right)
    }
}

/// The name that acts of a year bear; nothing where the year does not decide.
private func name(in year: Int) -> String? {
    switch year {
    case ...1992: "EEG"
    case 1994...2008: "EG"
    case 2010...: "EU"
    default: nil
    }
}
