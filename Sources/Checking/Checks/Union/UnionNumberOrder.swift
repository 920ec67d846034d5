internal import Letters

/// L6: year and number of an act of the Union stand in the order of its time.
let unionNumberOrder = Rule(
    id: RuleID("L6"), severity: .error,
    summary: Message(
        english: "Year and number of an act of the Union stand in the order of its time.",
        dutch: "Jaar en nummer van een handeling van de Unie staan in de volgorde van haar tijd."),
    explanation: """
        From 2015 on all acts are written `(EU) 2016/679`; before it regulations `(EU) nr. 1303/2013`, and directives `2011/93/EU` \
        (Interinstitutional style guide, 1.2.2). What a title in quotation marks says is left alone.
        """,
    bad: "Verordening (EU) 679/2016", good: "Verordening (EU) 2016/679"
) { context in
    context.own.papers.compactMap { _, mention in
        guard let act = UnionAct(mention, context), let year = act.year else { return nil }
        let number = act.isYearFirst ? act.second : act.first
        if year >= firstYearOfOneOrder, let suffix = act.suffix, suffix.range.start > act.number.end,
            suffix.text == "EU"
        {
            let range = ByteRange<Normalised>(act.number.start, suffix.range.end)
            let fix = "(EU) \(year)/\(number)"
            return context.finding(
                range, english: "from 2015 on the Union is named before the number; write \(fix)",
                dutch: "vanaf 2015 staat de Unie voor het nummer; schrijf \(fix)", fix: fix)
        }
        let isYearFirst = year >= firstYearOfOneOrder || !act.isRegulation
        guard act.isYearFirst != isYearFirst else { return nil }
        let fix = isYearFirst ? "\(year)/\(number)" : (act.hasNumberWord ? "" : "nr. ") + "\(number)/\(year)"
        return context.finding(
            act.number, english: "\(context.words(act.number)) is the wrong way round for \(year); write \(fix)",
            dutch: "\(context.words(act.number)) staat voor \(year) in de verkeerde volgorde; schrijf \(fix)", fix: fix)
    }
}

/// From this year on the year stands first in all acts.
private let firstYearOfOneOrder = 2015
