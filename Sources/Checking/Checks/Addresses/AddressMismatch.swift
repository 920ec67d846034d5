internal import Letters

/// U2: an address leads to the source that it stands beside.
let addressMismatch = Rule(
    id: RuleID("U2"), severity: .error,
    summary: Message(
        english: "An address leads to the source that it stands beside.",
        dutch: "Een adres leidt naar de bron waar het naast staat."),
    explanation: """
        Where a citation is followed by an official address of the same sort, both name one work. The rule speaks where they do not and \
        stand beside each other with nothing but a mark between them.
        """,
    bad: "Kamerstukken II 2024/25, 32824, nr. 448, https://zoek.officielebekendmakingen.nl/kst-32824-484.html",
    good: "Kamerstukken II 2024/25, 32824, nr. 448, https://zoek.officielebekendmakingen.nl/kst-32824-448.html"
) { context in
    zip(context.own.papers, context.own.papers.dropFirst()).compactMap { one, other in
        guard let cited = one.mention.id?.text, let led = other.mention.id?.text, cited != led,
            one.mention.kind == other.mention.kind, compared.contains(one.mention.kind),
            context.isAddress(other.mention.range), !context.isAddress(one.mention.range),
            areJoined(one.mention.range, other.mention.range, context), !led.hasPrefix(cited), !cited.hasPrefix(led)
        else { return nil }
        return context.finding(
            other.mention.range, english: "the address leads to \(led), the citation is of \(cited)",
            dutch: "het adres leidt naar \(led), aangehaald is \(cited)")
    }
}

/// Kinds whose address is their identifier.
private let compared: Set<MentionKind> = [.kamerstuk, .handelingen, .aanhangsel, .stb, .stcrt, .trb, .ecli, .eu]
