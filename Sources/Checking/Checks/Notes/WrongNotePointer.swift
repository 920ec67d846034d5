internal import Letters
internal import Text

/// F4: `zie noot 7` points to a note that is there, and before it.
let wrongNotePointer = Rule(
    id: RuleID("F4"), severity: .error,
    summary: Message(
        english: "`zie noot 7` points to a note that is there, and before it.",
        dutch: "‘Zie noot 7’ wijst naar een noot die er is, en die eerder staat."),
    explanation: """
        Notes that were added or taken out later make such words point to themselves, ahead, or to nothing. Words that say they point \
        ahead (`infra`, `hierna`) may; so may those about notes of another document (`noot 3 van het advies`). In the output of Apache \
        POI and Tika notes have the identifiers of the Word file, so that only a note which points to itself is sure.
        """,
    bad: "[2:  Zie noot 2.]", good: "[2:  Zie noot 1.]"
) { context in
    let notes = context.resolved.notes
    let labels = Set(notes.map(\.label))
    let isCounted = notes.allSatisfy(\.isCounted)
    return context.resolved.pointers.compactMap { pointer in
        guard case .notes(let wanted, let isBare) = pointer.target, !notes.isEmpty,
            !isOfOther(pointer, context), context.isOwn(pointer.range)
        else { return nil }
        let place = NotePlace(holding: pointer.range, context.resolved)
        // `noot 3` in running text may be anything.
        if isBare, place?.begins(at: pointer.range.start, context.text.span) != true { return nil }
        for label in wanted {
            if label == place?.note.label {
                return context.finding(
                    pointer.range, english: "note \(label) points to itself", dutch: "noot \(label) wijst naar zichzelf"
                )
            }
            guard isCounted else { continue }
            if !labels.contains(label) {
                return context.finding(
                    pointer.range, english: "the letter has no note \(label)",
                    dutch: "de brief heeft geen noot \(label)")
            }
            guard let number = noteNumber(label), let own = place.flatMap({ noteNumber($0.note.label) }), number > own,
                !saysAhead(pointer, context)
            else { continue }
            return context.finding(
                pointer.range, english: "note \(own) points ahead to note \(label)",
                dutch: "noot \(own) wijst vooruit naar noot \(label)", severity: .warning)
        }
        return nil
    }
}

/// Whether the note pointed to is one of another document: `noot 3 van het advies`, `voetnoot 5 in de brief`.
private func isOfOther(_ pointer: Pointer, _ context: borrowing CheckContext) -> Bool {
    var cursor = Cursor(context.text.span, at: pointer.range.end)
    cursor.skipSpaces()
    return (["van", "in", "bij", "op", "uit", "onder", "bij de", "aldaar"] as [StaticString]).contains {
        cursor.takeWord($0)
    }
}

private func saysAhead(_ pointer: Pointer, _ context: borrowing CheckContext) -> Bool {
    holdsWord(context.text.span, pointer.range.range, ["infra", "hierna", "hieronder", "onder"]) != nil
}
