internal import Letters

/// F2: notes count 1, 2, 3 … within their series; beginning again at 1 is no fault.
let noteNumbers = Rule(
    id: RuleID("F2"), severity: .error,
    summary: Message(
        english: "Notes count 1, 2, 3 … within their series.", dutch: "Noten tellen 1, 2, 3 … binnen hun reeks."),
    explanation: """
        A number that is missing, stands twice or comes out of order shows that a note was lost or moved by hand. The identifiers \
        that Apache POI and Tika write for the notes of a Word file (`[footnoteRef:2]`) are no such numbers.
        """,
    bad: "notes 1, 2, 4", good: "notes 1, 2, 3"
) { context in
    var findings: [Finding] = []
    var expected: [NoteSeries: Int] = [:]
    for note in context.resolved.notes where note.isCounted {
        guard let number = noteNumber(note.label) else { continue }
        let next = expected[note.series, default: 1]
        if number != next, number != 1 {
            findings.append(
                context.finding(
                    note.range, english: "note \(number) stands where note \(next) is due",
                    dutch: "hier staat noot \(number), verwacht werd noot \(next)"))
        }
        expected[note.series] = number + 1
    }
    return findings
}
