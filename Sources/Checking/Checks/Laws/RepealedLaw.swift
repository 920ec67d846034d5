internal import Knowledge
internal import Letters
internal import Text

/// L3: a law that was repealed before the letter is cited as a former one.
let repealedLaw = Rule(
    id: RuleID("L3"), severity: .info,
    summary: Message(
        english: "A law that was repealed before the letter's date is cited as a former one.",
        dutch: "Een wet die vóór de datum van de brief is vervallen, wordt als vroegere wet aangehaald."),
    explanation: """
        An article of the Wob in a letter of after 1 May 2022 is no ground for anything any more; what happened under it is told with \
        `(oud)` or in the past tense. The days of repeal are in the table of laws. Only articles are looked at where the rule is not chosen by name: \
        a bare name may tell history. What a text of law quotes is left alone.
        """,
    bad: "Artikel 10 Wob (in a letter of 2024)", good: "Artikel 10 Wob (oud); artikel 5.1 Woo"
) { context in
    guard let date = context.resolved.head.date.earliest?.iso else { return [] }
    return context.resolved.mentions.enumerated().compactMap { index, mention in
        guard mention.kind == .wet, mention[.artikel] != nil || context.isChosen, mention[.versie] == nil,
            let name = mention[.regeling]?.value.text,
            let repealed = Regelingen.named(name)?.to, repealed <= date, !context.letter.isOthersWords(index),
            !amends(context, mention.range)
        else { return nil }
        return context.finding(
            mention.range, english: "the \(name) was repealed on \(repealed)",
            dutch: "de \(name) is vervallen op \(repealed)")
    }
}

/// Whether the paragraph changes a law's text: `artikel 3 komt te luiden`, `wordt vervangen door`.
private func amends(_ context: borrowing CheckContext, _ range: ByteRange<Normalised>) -> Bool {
    let text = context.text.span
    var end = range.end
    while end < min(text.count, range.end + farthest), text[end] != UInt8(ascii: "\n") { end += 1 }
    var cursor = Cursor(text, at: range.end)
    let phrases: [StaticString] = [
        "komt te luiden", "wordt vervangen", "worden vervangen", "vervalt", "vervallen", "wordt gewijzigd",
    ]
    while cursor.position < end {
        if phrases.contains(where: { cursor.stands($0) }) { return true }
        cursor.position += 1
    }
    return false
}

/// In bytes: an instruction to change a law is a short sentence.
private let farthest = 160
