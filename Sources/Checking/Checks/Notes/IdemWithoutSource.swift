internal import Letters
internal import Text

/// F3: `idem` stands behind a note with one source.
let idemWithoutSource = Rule(
    id: RuleID("F3"), severity: .warning,
    summary: Message(
        english: "`idem` stands behind a note with one source.", dutch: "‘Idem’ staat achter een noot met één bron."),
    explanation: """
        In the first note `idem` means nothing, and behind a note with two sources nobody knows which. Behind a note whose source was \
        not recognised the rule is silent.
        """,
    bad: "[1:  Idem.]", good: "[1:  Kamerstukken II 2024/25, 29754, nr. 735.] … [2:  Idem.]"
) { context in
    context.resolved.pointers.compactMap { pointer in
        guard case .before = pointer.target, let place = NotePlace(holding: pointer.range, context.resolved),
            place.begins(at: pointer.range.start, context.text.span)
        else { return nil }
        guard let previous = place.previous else {
            let words = context.words(pointer.range)
            return context.finding(
                pointer.range, english: "no note stands before this one that “\(words)” could mean",
                dutch: "vóór deze noot staat er geen die ‘\(words)’ kan bedoelen")
        }
        let earlier = context.resolved.notes[previous]
        let works = context.resolved.worksNamed(in: earlier).map { context.resolved.works[$0] }
        // A law and its article, an address and its paper, are one source.
        guard works.count <= mostSources else { return nil }
        let sources = works.filter { work in work.kind != .url && !works.contains { $0.parent == work.key } }
        guard sources.count > 1, isList(earlier, context) else { return nil }
        return context.finding(
            pointer.range, english: "note \(earlier.label) names \(sources.count) sources; say which one is meant",
            dutch: "noot \(earlier.label) noemt \(sources.count) bronnen; zeg welke bedoeld is")
    }
}

/// A note of more is a table.
private let mostSources = 50

/// Whether a note sets its sources apart by semicolons or `en`: others stand inside a title or a phrase.
private func isList(_ note: Note, _ context: borrowing CheckContext) -> Bool {
    let text = context.text.span
    return note.body.range.contains { text[$0] == UInt8(ascii: ";") } || holdsWord(text, note.body.range, ["en"]) != nil
}
