internal import Letters

/// F2: notes count 1, 2, 3 … within their series; beginning again at 1 is no fault.
let noteNumbers = Rule(
    id: RuleID("F2"), severity: .error,
    summary: Message(
        english: "Notes count 1, 2, 3 … within their series.", dutch: "Noten tellen 1, 2, 3 … binnen hun reeks."),
    explanation: """
        A number that is missing, stands twice or comes out of order, and a call that does, show that a note was lost or moved by \
        hand. The identifiers that Apache POI and Tika write for the notes of a Word file (`[footnoteRef:2]`) are no such numbers.
        """,
    bad: "Eerst.[^1] Dan.[^3]\n\n[^1]: Een.\n\n[^3]: Drie.",
    good: "Eerst.[^1] Dan.[^2]\n\n[^1]: Een.\n\n[^2]: Twee."
) { context in
    var findings: [Finding] = []
    var expected: [NoteSeries: Int] = [:]
    var seen: [NoteSeries: Set<String>] = [:]
    for note in context.resolved.notes {
        let number = noteNumber(note.label)
        if number == 1 { seen[note.series] = [] }
        if !seen[note.series, default: []].insert(note.label).inserted {
            findings.append(
                context.finding(
                    note.range, english: "note \(note.label) stands twice",
                    dutch: "noot \(note.label) staat er twee keer"))
        }
        guard note.isCounted, let number else { continue }
        let next = expected[note.series, default: 1]
        if number != next, number != 1, number != next - 1 {
            findings.append(
                context.finding(
                    note.range, english: "note \(number) stands where note \(next) is due",
                    dutch: "hier staat noot \(number), verwacht werd noot \(next)"))
        }
        expected[note.series] = number + 1
    }
    return findings + callsOutOfOrder(context)
}

/// The calls that come before one of a lower number, each note at its first call: the reader meets note 3 before note 2.
private func callsOutOfOrder(_ context: borrowing CheckContext) -> [Finding] {
    var last: [NoteSeries: Int] = [:]
    var seen: Set<NoteIndex> = []
    return context.resolved.calls.compactMap { call in
        guard let note = call.note, context.resolved.notes[note].isCounted, seen.insert(note).inserted,
            let number = noteNumber(call.label)
        else { return nil }
        defer { last[call.series] = max(number, number == 1 ? 1 : last[call.series] ?? 0) }
        guard let before = last[call.series], number < before, number != 1 else { return nil }
        return context.finding(
            call.range, english: "note \(number) is called behind note \(before)",
            dutch: "noot \(number) wordt na noot \(before) aangeroepen")
    }
}
