internal import Letters

/// U3: a document of the Kamer is no younger than the letter.
let youngerDocument = Rule(
    id: RuleID("U3"), severity: .error,
    summary: Message(
        english: "A document of the Kamer is no younger than the letter.",
        dutch: "Een document van de Kamer is niet jonger dan de brief."),
    explanation: """
        Numbers such as `2025D02147` and `2025Z00123` begin with the year in which they were given out; an address of \
        tweedekamer.nl has them as `did` and `id`.
        """,
    bad: "https://www.tweedekamer.nl/kamerstukken/detail?did=2026D02147",
    good: "https://www.tweedekamer.nl/kamerstukken/detail?did=2024D02147"
) { context in
    guard let day = context.day else { return [] }
    return context.own.papers.compactMap { _, mention in
        guard mention.kind == .document || mention.kind == .zaak || mention.kind == .bijlage,
            let id = mention.id?.text, let year = Int(id.prefix(4)), (1900...2199).contains(year), year > day.year
        else { return nil }
        return context.finding(
            mention.range, english: "\(id) is of \(year), later than the letter (\(day.iso))",
            dutch: "\(id) is uit \(year), later dan de brief (\(day.iso))")
    }
}
