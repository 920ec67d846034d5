internal import Letters
internal import Text

/// F6: a note names the article that its sentence names.
let articleMismatch = Rule(
    id: RuleID("F6"), severity: .warning,
    summary: Message(
        english: "A note names the article that its sentence names.",
        dutch: "Een noot noemt het artikel dat haar zin noemt."),
    explanation: """
        Where a sentence rests on an article and its note explains one of the same law whose number differs by a single digit or \
        letter, or by two that are exchanged, one of the two is a slip of the pen. Which one, the letter does not tell.
        """,
    bad: "… (artikel 2.7.59 Sv (nieuw)).[footnoteRef:13] [13:  Artikel 2.7.50 Sv (nieuw) regelt …]",
    good: "… (artikel 2.7.59 Sv (nieuw)).[footnoteRef:13] [13:  Artikel 2.7.59 Sv (nieuw) regelt …]"
) { context in
    let letter = context.letter
    let mentions = context.resolved.mentions
    /// The articles that stand in each sentence itself.
    var named: [ArticlesOfLaw: [String]] = [:]
    /// The numbers of those in each note.
    var inNote: [NoteIndex: Set<String>] = [:]
    for (index, mention) in mentions.enumerated() where mention[.artikel] != nil && mention[.regeling] != nil {
        if let note = context.resolved.note(holding: mention.range) {
            inNote[note, default: []].insert(mention[.artikel]?.value.text ?? "")
        } else if let sentence = letter.mentionSentences[index] {
            named[ArticlesOfLaw(sentence, mention), default: []].append(mention[.artikel]?.value.text ?? "")
        }
    }
    guard !named.isEmpty else { return [] }
    var seen: Set<MentionIndex> = []
    return letter.citations.compactMap { citation in
        let mention = mentions[citation.mention]
        guard let note = citation.call.flatMap({ context.resolved.calls[$0].note }),
            let number = mention[.artikel]?.value.text,
            // A sentence that names more articles is a list.
            let others = named[ArticlesOfLaw(citation.sentence, mention)], others.count <= 50,
            !letter.isOthersWords(citation.mention)
        else { return nil }
        guard !others.contains(number), let near = others.first(where: { isSlip($0, number) }),
            inNote[note]?.contains(near) != true, seen.insert(citation.mention).inserted
        else { return nil }
        return context.finding(
            mention.range, english: "the note names article \(number), the sentence that calls it article \(near)",
            dutch: "de noot noemt artikel \(number), de zin die haar aanroept artikel \(near)")
    }
}

/// A law as a sentence names it, with its version and book.
private struct ArticlesOfLaw: Hashable {
    let sentence: SentenceIndex
    let law: [String]

    init(_ sentence: SentenceIndex, _ mention: Mention) {
        self.sentence = sentence
        law = [Field.regeling, .versie, .boek].map { mention[$0]?.value.text ?? "" }
    }
}

/// Whether a number is another by a slip: two digits exchanged, or one of three or more; `5` and `6` are two articles.
func isSlip(_ one: String, _ other: String) -> Bool {
    switch differ(one, other) {
    case .exchanged: true
    case .oneSign: min(one.utf8.count, other.utf8.count) > 1 && max(one.utf8.count, other.utf8.count) > 2
    case nil: false
    }
}
