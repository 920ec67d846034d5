internal import Letters

/// L9: the CELEX number beside an act is its own.
let celexMismatch = Rule(
    id: RuleID("L9"), severity: .error,
    summary: Message(
        english: "The CELEX number beside an act is its own.", dutch: "Het CELEX-nummer bij een handeling is het hare."),
    explanation: """
        The number of `Verordening (EU) 2022/2065` is 32022R2065: sector, year, sort and number. Two digits exchanged in it lead to \
        another act.
        """,
    bad: "Verordening (EU) 2022/2065, CELEX 32022R2056", good: "Verordening (EU) 2022/2065, CELEX 32022R2065"
) { context in
    zip(context.own.papers, context.own.papers.dropFirst()).compactMap { one, other in
        guard one.mention.kind == .eu, other.mention.kind == .eu, let act = one.mention.id?.text,
            let celex = other.mention.id?.text,
            act != celex, other.mention[.soort] == nil, !context.isAddress(other.mention.range),
            areJoined(one.mention.range, other.mention.range, context)
        else { return nil }
        return context.finding(
            other.mention.range, english: "the act before it has the number \(act)",
            dutch: "de handeling ervoor heeft nummer \(act)")
    }
}

/// Whether nothing but marks and `CELEX` stands between two mentions: the second says the first anew.
func areJoined(
    _ one: ByteRange<Normalised>, _ other: ByteRange<Normalised>, _ context: borrowing CheckContext
) -> Bool {
    let text = context.text.span
    guard other.start >= one.end, other.start - one.end <= longestJoint else { return false }
    let words = context.words(ByteRange(one.end, other.start)).lowercased()
    return !(one.end..<other.start).contains { text[$0] == UInt8(ascii: ";") || text[$0] == UInt8(ascii: "\n") }
        && ["", "celex", "zie", "via", "te vinden op", "te raadplegen via", "beschikbaar via", "url"].contains(
            words.filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " "))
}

/// In bytes: ` (te raadplegen via: `.
private let longestJoint = 32
