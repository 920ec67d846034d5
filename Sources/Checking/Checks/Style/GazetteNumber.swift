internal import Knowledge
internal import Letters

/// P6: a gazette's number is one that a year comes to.
let gazetteNumber = Rule(
    id: RuleID("P6"), severity: .error,
    summary: Message(
        english: "A gazette's number is one that a year comes to.",
        dutch: "Het nummer van een staatsblad is een nummer waartoe een jaar komt."),
    explanation: """
        A year has up to a thousand Staatsbladen, under 400 Tractatenbladen, and since July 2009 up to 73,000 Staatscouranten. With a \
        register that has them, a number that lacks in a year before its day is reported too.
        """,
    bad: "Stb. 2021, 1999", good: "Stb. 2021, 199"
) { context in
    context.own.papers.compactMap { _, mention -> Finding? in
        guard let highest = mostInYear[mention.kind], let field = mention[.nummer], let range = field.range,
            let number = Int(field.value.text), let year = mention[.jaar].flatMap({ Int($0.value.text) })
        else { return nil }
        let isUnknown = mention.id.map { id in !context.register.holds(id: id.text) } ?? false
        let isMissing = isUnknown && isComplete(mention.kind, year, context)
        guard number > highest || isMissing else { return nil }
        let name = mention.kind.rawValue.prefix(1).uppercased() + mention.kind.rawValue.dropFirst()
        return context.finding(
            range, english: "there is no \(name). \(year) with number \(number)",
            dutch: "er is geen \(name). \(year) met nummer \(number)")
    }
}

/// More numbers than any year has.
private let mostInYear: [MentionKind: Int] = [.stb: 1_100, .trb: 400, .stcrt: 80_000]

/// Whether the register has the gazettes of a year, and all of them.
private func isComplete(_ kind: MentionKind, _ year: Int, _ context: borrowing CheckContext) -> Bool {
    guard context.register.isExact, year < context.register.day.year, kind != .stcrt else { return false }
    return context.register.holds(id: "\(kind.rawValue)-\(year)-1")
        && context.register.holds(id: "\(kind.rawValue)-\(year)-2")
}
