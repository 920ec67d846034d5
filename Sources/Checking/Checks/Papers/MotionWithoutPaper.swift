internal import Letters

/// M1: a motion is named with its paper.
let motionWithoutPaper = Rule(
    id: RuleID("M1"), severity: .warning,
    summary: Message(english: "A motion is named with its paper.", dutch: "Een motie wordt met haar stuk genoemd."),
    explanation: """
        Who would read a motion needs its number, in the sentence or in a note. Off by default: many letters name it in one place and \
        speak of it in many.
        """,
    bad: "De motie van het lid Ellian is uitgevoerd.",
    good: "De motie van het lid Ellian (36600 VI, nr. 84) is uitgevoerd.",
    isDefault: false
) { context in
    var numbered: Set<SentenceIndex> = []
    for citation in context.letter.citations {
        let mention = context.resolved.mentions[citation.mention]
        if mention.id != nil, mention[.ondernummer] != nil { numbered.insert(citation.sentence) }
    }
    return context.own.papers.compactMap { index, mention in
        guard mention.kind == .motie || mention.kind == .amendement, mention.id == nil, mention.how == .full,
            let sentence = context.letter.mentionSentences[index], !numbered.contains(sentence)
        else { return nil }
        return context.finding(
            mention.range, english: "its paper is named neither here nor in a note",
            dutch: "het stuk wordt hier noch in een noot genoemd")
    }
}
