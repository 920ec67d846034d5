internal import Letters
internal import Text

/// F5: `a.w.` stands behind an author whose work was cited in full.
let workNotCited = Rule(
    id: RuleID("F5"), severity: .warning,
    summary: Message(
        english: "`a.w.` stands behind an author whose work was cited in full.",
        dutch: "‘A.w.’ staat achter een auteur van wie een werk voluit is aangehaald."),
    explanation: """
        `De Vries, a.w., p. 31` says that the work was named before. Where the author's name stands nowhere before it, the full \
        reference was lost.
        """,
    bad: "[1:  De Vries, a.w., p. 31.]", good: "[1:  J. de Vries, Wonen, Den Haag 2021.] … [2:  De Vries, a.w., p. 31.]"
) { context in
    let text = context.text.span
    return context.resolved.pointers.lazy.filter { if case .workCited = $0.target { true } else { false } }
        .prefix(mostPointers).compactMap { pointer in
            guard let place = NotePlace(holding: pointer.range, context.resolved),
                let name = author(text, before: pointer.range.start, notBefore: place.note.body.start),
                !stands(name, in: text, before: name.start)
            else { return nil }
            return context.finding(
                ByteRange(name.start, pointer.range.end),
                english: "nothing of \(context.words(name)) is cited before",
                dutch: "van \(context.words(name)) is eerder niets aangehaald")
        }
}

/// No letter has more; each costs a look through the text before it.
private let mostPointers = 100

/// The last word with a capital before `a.w.`.
private func author(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> ByteRange<Normalised>? {
    var end = position
    while end > limit, !text[end - 1].isLetter, text[end - 1] & 0xC0 != 0x80 { end -= 1 }
    var start = end
    while start > limit, text[start - 1].isLetter || text[start - 1] & 0xC0 == 0x80 { start -= 1 }
    return start < end && text[start].isUppercase && end - start > 2 ? ByteRange(start, end) : nil
}

private func stands(_ name: ByteRange<Normalised>, in text: Span<UInt8>, before position: Int) -> Bool {
    var start = 0
    while start + name.count <= position {
        if text[start] == text[name.start], (0..<name.count).allSatisfy({ text[start + $0] == text[name.start + $0] }) {
            return true
        }
        start += 1
    }
    return false
}
