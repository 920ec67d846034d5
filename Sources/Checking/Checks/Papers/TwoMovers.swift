internal import Letters

/// M2: one motion is of one mover.
let twoMovers = Rule(
    id: RuleID("M2"), severity: .warning,
    summary: Message(english: "One motion is of one mover.", dutch: "Eén motie heeft één indiener."),
    explanation: """
        Where one number stands with two members who share no name, one of the two is wrong. `het lid X c.s.` beside `de leden X en \
        Y` is the same motion in other words.
        """,
    bad: "de motie van het lid Ellian (36600 VI, nr. 84) … de motie van het lid Mutluer (36600 VI, nr. 84)",
    good: "de motie van het lid Ellian (36600 VI, nr. 84) … de motie van het lid Mutluer (36600 VI, nr. 85)"
) { context in
    var first: [String: String] = [:]
    return context.own.papers.compactMap { _, mention in
        guard mention.kind == .motie || mention.kind == .amendement, let id = mention.id?.text,
            let members = mention[.leden], let range = members.range
        else { return nil }
        guard let earlier = first[id] else {
            first[id] = members.value.text
            return nil
        }
        guard !shareName(earlier, members.value.text) else { return nil }
        return context.finding(
            range, english: "\(id) is called a motion of \(earlier) elsewhere in the letter",
            dutch: "\(id) heet elders in de brief van \(earlier)")
    }
}
