internal import Letters
internal import Text

/// T4: what a letter encloses is in its list of enclosures.
let missingEnclosure = Rule(
    id: RuleID("T4"), severity: .info,
    summary: Message(
        english: "What a letter encloses is in its list of enclosures.",
        dutch: "Wat een brief meestuurt, staat in de lijst van bijlagen."),
    explanation: """
        `Bijgaand treft u … aan` in a letter whose head lists no annex. Off by default: many heads have no such list.
        """,
    bad: "Bijgaand treft u het rapport aan. (and no list of annexes)", good: "Het rapport volgt na de zomer.",
    isDefault: false
) { context in
    guard context.resolved.head.bijlagen == nil, !context.resolved.passages.contains(where: { $0.role == .enclosures })
    else {
        return []
    }
    let text = context.text.span
    return places(of: ["Bijgaand", "bijgaand", "Bijgevoegd", "bijgevoegd"], in: text).prefix(1).compactMap { start in
        var cursor = Cursor(text, at: start)
        cursor.skipWord()
        let range = ByteRange<Normalised>(start, cursor.position)
        guard context.isOwn(range) else { return nil }
        return context.finding(range, english: "the letter lists no annex", dutch: "de brief noemt geen bijlage")
    }
}
