internal import Letters
internal import Text

/// L8: the Official Journal bears the name that it had.
let journalName = Rule(
    id: RuleID("L8"), severity: .style,
    summary: Message(
        english: "The Official Journal bears the name that it had.",
        dutch: "Het Publicatieblad draagt de naam die het toen had."),
    explanation: "`PbEG` until 31 January 2003, `PbEU` from then on; of 2003 both are right (old Aanwijzing 89).",
    bad: "PbEG 2010, L 180", good: "PbEU 2010, L 180"
) { context in
    context.own.papers.compactMap { _, mention in
        guard mention.kind == .eu, mention[.soort]?.value.text == "PbEU",
            let year = mention[.jaar].flatMap({ Int($0.value.text) }),
            year != lastYearOfOldName
        else { return nil }
        let right = year > lastYearOfOldName ? "PbEU" : "PbEG"
        let wrong = year > lastYearOfOldName ? "PbEG" : "PbEU"
        guard context.words(mention.range).hasPrefix(wrong) else { return nil }
        let range = ByteRange<Normalised>(mention.range.start, mention.range.start + wrong.utf8.count)
        return context.finding(
            range, english: "in \(year) it was the \(right); write \(right)",
            dutch: "in \(year) heette het \(right); schrijf \(right)",
            fix: right)
    }
}

private let lastYearOfOldName = 2003
