internal import Knowledge
internal import Letters
internal import Text

/// D1: a dossier number is one that was given out.
let impossibleDossier = Rule(
    id: RuleID("D1"), severity: .error,
    summary: Message(
        english: "A dossier number is one that was given out.",
        dutch: "Een dossiernummer is een nummer dat is uitgegeven."),
    explanation: """
        Numbers run on since 1945/46 and passed 37,000 in 2026; 10,000 fell in 1968/69, so a dossier of four digits cannot \
        have papers of a modern year: a digit is missing.
        """,
    bad: "Kamerstukken II 2023/24, 99 999, nr. 3", good: "Kamerstukken II 2023/24, 36 410, nr. 3"
) { context in
    context.own.dossiers.compactMap { mention, number, range in
        let written = context.words(range)
        let year = mention.vergaderjaar?.first
        if number > Dossiers.fiveDigit.upperBound {
            return context.finding(
                range, english: "there is no dossier \(written): numbers have not come so far",
                dutch: "er is geen dossier \(written): zo ver is de nummering nog niet")
        }
        if number < Dossiers.fiveDigit.lowerBound, let year, year >= Dossiers.firstYearWithoutFourDigits {
            return context.finding(
                range, english: "dossier \(written) has too few digits for a paper of \(year)",
                dutch: "dossier \(written) heeft te weinig cijfers voor een stuk uit \(year)")
        }
        guard goesOn(context.text.span, range.end) else { return nil }
        return context.finding(
            range, english: "a dossier number has five digits; more follow \(written)",
            dutch: "een dossiernummer heeft vijf cijfers; na \(written) volgen er meer")
    }
}

/// Whether a group of three digits follows: `12 345 678`.
private func goesOn(_ text: Span<UInt8>, _ end: Int) -> Bool {
    var cursor = Cursor(text, at: end)
    guard cursor.take(0x20) || cursor.take(UInt8(ascii: ".")) else { return false }
    let start = cursor.position
    return cursor.takeNumber(upTo: 3) != nil && cursor.position - start == 3 && !cursor.peek().isLetter
}
