internal import Letters

/// B3: every call of a note is tied to its works.
let untiedCalls = Rule(
    id: RuleID("B3"), severity: .warning,
    summary: Message(
        english: "Every sentence that calls a note is tied to its works.",
        dutch: "Elke zin die een noot aanroept, is aan haar bronnen verbonden."),
    explanation: """
        A note that is called from more than a hundred places, or notes of very many works that are called again and again, would make \
        tables of any size: only the first sentences are tied to their works. It does not happen in a letter that people wrote; look \
        whether the file is one letter.
        """,
    bad: "a note of 10,000 works that 100 sentences call", good: "a note that its own sentence calls"
) { context in
    let count = context.letter.untied
    guard count > 0 else { return [] }
    return [
        context.finding(
            ofSource: nil,
            Message(
                english: "\(count) further tie(s) of sentences to the works of notes are left out; is this one letter?",
                dutch:
                    "\(count) verdere verbinding(en) van zinnen met bronnen in noten zijn weggelaten; is dit één brief?"
            ))
    ]
}
