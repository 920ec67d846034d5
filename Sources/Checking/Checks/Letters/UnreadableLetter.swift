internal import Letters

/// B0: a letter can be read.
let unreadableLetter = Rule(
    id: RuleID("B0"), severity: .error,
    summary: Message(english: "A letter can be read.", dutch: "Een brief is te lezen."),
    explanation: """
        The file is missing, empty, not permitted to be read, over 2 GiB, or no text. It has a row in the tables and loses no \
        other letter; the program ends with 2.
        """,
    bad: "an empty file", good: "a text file"
) { context in
    guard let reason = context.resolved.normalised.letter.unreadable else { return [] }
    return [context.finding(ofSource: nil, reason)]
}
