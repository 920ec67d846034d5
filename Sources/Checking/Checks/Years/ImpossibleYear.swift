internal import Knowledge
internal import Letters

/// Y1: the second year of a parliamentary year is the one after the first.
let impossibleYear = Rule(
    id: RuleID("Y1"), severity: .error,
    summary: Message(
        english: "The second year of a parliamentary year follows the first.",
        dutch: "Het tweede jaar van een vergaderjaar volgt op het eerste."),
    explanation: """
        A parliamentary year runs from September to September, so `2025/2025` and `2024/26` do not exist; `1999/00` and \
        ranges such as `1993/94-1996/97` do. Six of 1,294 references in official texts have such a pair. The year that must \
        be meant is proposed when the dossier's first year, the letter's own day or a date in the sentence decides between the two \
        readings.
        """,
    bad: "Kamerstukken II 2025/2025, 26643, nr. 1392", good: "Kamerstukken II 2024/2025, 26643, nr. 1392"
) { context in
    guard context.own.years.contains(where: { !$0.year.isPossible }) else { return [] }
    var findings: [Finding] = []
    let dates = DatesByPlace(context)
    var seen: Set<ByteRange<Normalised>> = []
    for (index, mention) in context.own.papers {
        guard let field = mention[.vergaderjaar], let range = field.range, let year = mention.vergaderjaar,
            !year.isPossible,
            seen.insert(range).inserted
        else { continue }
        let written = context.words(range)
        let meant = meantYear(year, mention: mention, dates: dates.near(index, context), letter: context.vergaderjaar)
        // In the letter's own style, so that the fix makes no fault of another rule.
        let fix = meant.map { WrittenYear(range: range, year: $0, words: written) }.map { year in
            context.own.yearStyle?.spelled(year) ?? year.spelled(isLong: year.isLong, mark: year.mark)
        }
        findings.append(
            context.finding(
                range,
                english: "the parliamentary year \(written) does not exist" + (fix.map { "; write \($0)" } ?? ""),
                dutch: "het vergaderjaar \(written) bestaat niet" + (fix.map { "; schrijf \($0)" } ?? ""), fix: fix))
    }
    return findings
}

/// The year that must be meant: of the years that keep one half of what is written, the only one that the dossier and
/// the letter's own year allow; or the one that a date in the sentence falls in.
private func meantYear(
    _ year: Vergaderjaar, mention: Mention, dates: [CalendarDate], letter: Vergaderjaar?
) -> Vergaderjaar? {
    var candidates = [Vergaderjaar(startingIn: year.first), Vergaderjaar(startingIn: year.second - 1)]
    if let letter { candidates.removeAll { $0 > letter } }
    if let dossier = mention[.dossiernummer].flatMap({ Int($0.value.text) }),
        let start = Vergaderjaren.start(ofDossier: dossier)
    {
        candidates.removeAll { $0 < start }
    }
    if candidates.count == 1 { return candidates[0] }
    let fitting = candidates.filter { candidate in dates.contains { Vergaderjaren.containing($0) == candidate } }
    return Set(fitting).count == 1 ? fitting[0] : nil
}

/// The dates of a letter by the sentence and the note they stand in.
private struct DatesByPlace {
    private var bySentence: [SentenceIndex: [CalendarDate]] = [:]
    private var byNote: [NoteIndex: [CalendarDate]] = [:]

    init(_ context: borrowing CheckContext) {
        for (index, mention) in context.resolved.mentions.enumerated() {
            guard let date = mention.date?.calendarDate else { continue }
            if let note = context.resolved.note(holding: mention.range) {
                byNote[note, default: []].append(date)
            } else if let sentence = context.letter.mentionSentences[index] {
                bySentence[sentence, default: []].append(date)
            }
        }
    }

    /// The dates in the sentence that rests on a mention, and in its note.
    func near(_ index: MentionIndex, _ context: borrowing CheckContext) -> [CalendarDate] {
        let sentence = context.letter.mentionSentences[index]
        let note = context.resolved.note(holding: context.resolved.mentions[index].range)
        return (sentence.flatMap { bySentence[$0] } ?? []) + (note.flatMap { byNote[$0] } ?? [])
    }
}
