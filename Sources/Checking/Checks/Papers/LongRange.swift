internal import Letters

/// D11: a range names at most two hundred papers or articles.
let longRange = Rule(
    id: RuleID("D11"), severity: .warning,
    summary: Message(
        english: "A range names at most two hundred papers or articles.",
        dutch: "Een reeks noemt hooguit tweehonderd stukken of artikelen."),
    explanation: """
        No letter cites more at once, so one of the two numbers is wrong. The range is not written out: of papers the first \
        is read, of articles the first and the last.
        """,
    bad: "Kamerstuk 29754, nrs. 1–9999", good: "Kamerstuk 29754, nrs. 1–9"
) { context in
    var findings: [Finding] = []
    for (place, (_, mention)) in context.own.papers.enumerated() {
        guard let range = range(context, place, mention) else { continue }
        let numbers = context.words(range).split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        guard numbers.count == 2, numbers[1] - numbers[0] >= 200 else { continue }
        let written = context.words(range)
        let count = numbers[1] - numbers[0] + 1
        findings.append(
            mention.kind == .wet
                ? context.finding(
                    range, english: "\(written) would be \(count) articles; only the first and the last are counted",
                    dutch: "\(written) zouden \(count) artikelen zijn; alleen het eerste en het laatste tellen mee")
                : context.finding(
                    range, english: "\(written) would be \(count) papers; only the first is counted",
                    dutch: "\(written) zouden \(count) stukken zijn; alleen het eerste telt mee"))
    }
    return findings
}

/// The words of a range: the number of a paper that holds two, or an article and the one it runs to.
private func range(_ context: borrowing CheckContext, _ place: Int, _ mention: Mention) -> ByteRange<Normalised>? {
    if mention.kind != .wet { return mention[.ondernummer]?.range.flatMap { $0.count > 4 ? $0 : nil } }
    guard place + 1 < context.own.papers.count, let first = mention[.artikel]?.range else { return nil }
    let next = context.own.papers[place + 1].mention
    guard next.kind == .wet, next.how == .short, let last = next[.artikel]?.range, last.start - first.end < 16,
        last.start > first.end
    else { return nil }
    let joint = context.words(ByteRange(first.end, last.start)).filter { !$0.isWhitespace }
    return ["totenmet", "t/m", "-", "–"].contains(joint) ? ByteRange(first.start, last.end) : nil
}
