internal import Letters

/// B2: a letter is written in UTF-8.
let guessedEncoding = Rule(
    id: RuleID("B2"), severity: .warning,
    summary: Message(english: "A letter is written in UTF-8.", dutch: "Een brief is in UTF-8 geschreven."),
    explanation: """
        The bytes are no UTF-8 but make sound text in Windows-1252, which older Windows programs write, so they were read that \
        way. Offsets count in the text after decoding. Save the letter as UTF-8 to be sure of every character.
        """,
    bad: "the byte E9 for é", good: "the bytes C3 A9 for é"
) { context in
    guard context.resolved.normalised.letter.encoding == .windows1252 else { return [] }
    return [
        context.finding(
            ofSource: nil,
            Message(
                english: "this is no UTF-8; it was read as Windows-1252, save it as UTF-8",
                dutch: "dit is geen UTF-8; het is gelezen als Windows-1252, sla het op als UTF-8"))
    ]
}
