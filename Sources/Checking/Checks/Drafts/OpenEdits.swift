internal import Letters

/// T3: a letter goes out without tracked changes and comments.
let openEdits = Rule(
    id: RuleID("T3"), severity: .warning,
    summary: Message(
        english: "A letter goes out without tracked changes and comments.",
        dutch: "Een brief gaat de deur uit zonder bijgehouden wijzigingen en opmerkingen."),
    explanation: "Whoever opens the file sees what was taken out, and what colleagues said of it.",
    bad: "a Word file with two tracked changes", good: "the same file with all changes settled"
) { context in
    guard let edits = context.resolved.normalised.letter.edits, edits.trackedChanges + edits.comments > 0 else {
        return []
    }
    return [
        context.finding(
            ofSource: nil,
            Message(
                english:
                    "\(edits.trackedChanges) tracked change(s) and \(edits.comments) comment(s) are left in the file",
                dutch:
                    "er staan nog \(edits.trackedChanges) bijgehouden wijziging(en) en \(edits.comments) opmerking(en) in het bestand"
            ))
    ]
}
