internal import Letters

/// F1: every call has its note, every note its call.
let noteMismatch = Rule(
    id: RuleID("F1"), severity: .error,
    summary: Message(
        english: "Every call has its note, and every note its call.",
        dutch: "Bij elke nootverwijzing hoort een noot, bij elke noot een verwijzing."),
    explanation: """
        A call without a note sends the reader nowhere; a note that nothing calls supports no sentence. Bodies that are never \
        closed are reported too: they end with their line.
        """,
    bad: "… gedeeld.[footnoteRef:1] (and no note 1)", good: "… gedeeld.[footnoteRef:1] [1:  Kamerstukken II …]"
) { context in
    var findings: [Finding] = []
    for call in context.resolved.calls where call.note == nil {
        findings.append(
            context.finding(
                call.range, english: "note \(call.label) is called here, but the letter has no such note",
                dutch: "hier wordt noot \(call.label) aangeroepen, maar de brief heeft die noot niet"))
    }
    for (note, calls) in zip(context.resolved.notes, context.resolved.callsByNote) {
        if calls.isEmpty {
            findings.append(
                context.finding(
                    note.range, english: "nothing in the text calls note \(note.label)",
                    dutch: "nergens in de tekst wordt noot \(note.label) aangeroepen"))
        }
        if !note.isClosed {
            findings.append(
                context.finding(
                    note.range,
                    english:
                        "the bracket of note \(note.label) is never closed; the note is taken to end with its line",
                    dutch: "het haakje van noot \(note.label) wordt niet gesloten; de noot eindigt hier met haar regel",
                    severity: .warning))
        }
    }
    return findings
}
