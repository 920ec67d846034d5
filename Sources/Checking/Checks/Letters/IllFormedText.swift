internal import Letters

/// B1: a letter is well-formed UTF-8.
let illFormedBytes = Rule(
    id: RuleID("B1"), severity: .warning,
    summary: Message(english: "A letter is well-formed UTF-8.", dutch: "Een brief is correcte UTF-8."),
    explanation: """
        Each ill-formed part was read as one U+FFFD (�). Such bytes are mostly text in another encoding, or the remains of a \
        broken export; save the letter as UTF-8.
        """,
    bad: "De minister \u{FFFD}", good: "De minister €"
) { context in
    guard let illFormed = context.resolved.normalised.illFormed else { return [] }
    return [
        context.finding(
            ofSource: illFormed.first,
            Message(
                english: "\(illFormed.parts) place(s) are not UTF-8, the first one here; each is read as U+FFFD",
                dutch: "\(illFormed.parts) plaats(en) zijn geen UTF-8, de eerste hier; elk is gelezen als U+FFFD"))
    ]
}
