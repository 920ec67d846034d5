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
        letter, one of the two is a slip of the pen. Which one, the letter does not tell.
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
        guard !others.contains(number), let near = others.first(where: { differsByOne($0, number) }),
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

/// Whether two numbers differ in one digit or letter, or by one more or less.
private func differsByOne(_ one: String, _ other: String) -> Bool {
    let left = Array(one.utf8)
    let right = Array(other.utf8)
    // `5` and `6` are two articles, not one and its slip.
    guard left.count > 2, abs(left.count - right.count) <= 1, left != right else { return false }
    let common = zip(left, right).prefix { $0 == $1 }.count
    let rest = (left.dropFirst(common), right.dropFirst(common))
    if left.count == right.count { return rest.0.dropFirst().elementsEqual(rest.1.dropFirst()) }
    return left.count > right.count
        ? rest.0.dropFirst().elementsEqual(rest.1) : rest.0.elementsEqual(rest.1.dropFirst())
}
