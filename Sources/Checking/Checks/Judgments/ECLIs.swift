internal import Knowledge
internal import Letters
internal import Text

/// E1: the identifier of a judgment is one that can exist.
let eclis = Rule(
    id: RuleID("E1"), severity: .error,
    summary: Message(
        english: "The identifier of a judgment is one that can exist.",
        dutch: "Het kenmerk van een uitspraak is er een dat kan bestaan."),
    explanation: """
        `ECLI`, the country, the court, the year, a number, with colons between them and no spaces. Seen in the wild: `ELCI`, `ECLl`, \
        `NK` and `NR` for `NL`, a court that is none, the year of another day than the one beside it.
        """,
    bad: "ECLI:NK:HR:2021:1102", good: "ECLI:NL:HR:2021:1102"
) { context in
    context.own.papers.compactMap { index, mention in
        guard mention.kind == .ecli, let id = mention.id?.text, !context.isAddress(mention.range),
            mention.how == .full
        else { return nil }
        let parts = id.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5 else { return nil }
        return prefixFault(context, mention, id) ?? countryFault(context, mention, parts)
            ?? yearFault(context, mention, parts)
    }
}

/// `ELCI:NL:…`, `ECLI: NL: …`.
private func prefixFault(_ context: borrowing CheckContext, _ mention: Mention, _ id: String) -> Finding? {
    let text = context.text.span
    let words = context.words(mention.range)
    if words.hasPrefix("ECLI") {
        guard words.contains(" ") || words.contains(";"), words.contains(":") || words.contains(";") else { return nil }
        return context.finding(
            mention.range, english: "its parts stand apart by colons alone; write \(id)",
            dutch: "tussen de delen staan alleen dubbele punten; schrijf \(id)", fix: id)
    }
    // What stands before a number without its prefix: `ELCI:`.
    var start = mention.range.start
    guard start > 1, text[start - 1] == UInt8(ascii: ":") else { return nil }
    start -= 1
    while start > 0, text[start - 1].isLetter { start -= 1 }
    let prefix = context.words(ByteRange(start, mention.range.start - 1))
    guard prefix != "ECLI", differ(prefix.uppercased(), "ECLI") != nil || prefix == "ECLl" else { return nil }
    return context.finding(
        ByteRange(start, mention.range.end), english: "“\(prefix)” stands for ECLI; write \(id)",
        dutch: "‘\(prefix)’ staat voor ECLI; schrijf \(id)", fix: id)
}

/// A country that is none beside a Dutch court, a Dutch court that is none.
private func countryFault(_ context: borrowing CheckContext, _ mention: Mention, _ parts: [String]) -> Finding? {
    if parts[1] == "NL" {
        guard !Rechtspraakcodes.holds(parts[2]) else { return nil }
        return context.finding(
            mention.range, english: "no Dutch court has the code \(parts[2])",
            dutch: "geen Nederlands gerecht heeft de code \(parts[2])")
    }
    guard Rechtspraakcodes.holds(parts[2]), differ(parts[1], "NL") != nil, !landsBesideNL.contains(parts[1]) else {
        return nil
    }
    let fix = context.words(mention.range).replacing(":\(parts[1]):", with: ":NL:")
    return context.finding(
        mention.range, english: "\(parts[2]) is a court of the Netherlands; write NL for \(parts[1])",
        dutch: "\(parts[2]) is een gerecht van Nederland; schrijf NL in plaats van \(parts[1])", fix: fix)
}

/// Countries a letter away from the Netherlands that have identifiers of their own.
private let landsBesideNL: Set<String> = ["PL", "LN", "NO"]

/// `HR 3 mei 2020, ECLI:NL:HR:2021:1102`.
private func yearFault(_ context: borrowing CheckContext, _ mention: Mention, _ parts: [String]) -> Finding? {
    guard let year = Int(parts[3]),
        let written = mention[.datum].flatMap({ _ in mention.date?.year }) ?? dayBefore(mention, context),
        written != year
    else { return nil }
    return context.finding(
        mention.range, english: "the day beside it is one of \(written), the identifier of \(year)",
        dutch: "de dag ernaast is er een uit \(written), het kenmerk is uit \(year)", severity: .warning)
}

/// The year of a day that stands right before the identifier: `HR 3 mei 2020, ECLI:…`.
private func dayBefore(_ mention: Mention, _ context: borrowing CheckContext) -> Int? {
    let mentions = context.resolved.mentions
    var place = firstPlace(below: mentions.count) { mentions[$0].range.start >= mention.range.start } - 1
    while place >= 0, mentions[place].range.end > mention.range.start - farthest {
        let other = mentions[place]
        if other.kind == .date, other.range.end <= mention.range.start {
            let between = context.words(ByteRange(other.range.end, mention.range.start))
            return between.allSatisfy({ ", (".contains($0) }) ? other.date?.year : nil
        }
        place -= 1
    }
    return nil
}

/// In bytes: `, `, ` (`.
private let farthest = 3
