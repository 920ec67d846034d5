internal import Letters
internal import Text

/// F7: a note names the paper that its sentence names.
let paperMismatch = Rule(
    id: RuleID("F7"), severity: .warning,
    summary: Message(
        english: "A note names the paper that its sentence names.", dutch: "Een noot noemt het stuk dat haar zin noemt."
    ),
    explanation: """
        Where a sentence names one paper of a dossier and its note one whose number differs by a single digit, or by two that are \
        exchanged, one of the two is a slip of the pen.
        """,
    bad: "de motie-Ellian (36600 VI, nr. 84)[footnoteRef:1] [1:  Kamerstukken II 2024/25, 36600 VI, nr. 48.]",
    good: "de motie-Ellian (36600 VI, nr. 84)[footnoteRef:1] [1:  Kamerstukken II 2024/25, 36600 VI, nr. 84.]"
) { context in
    let pairs = NotePairs(context) { mention in mention.how == .full ? CitedPaper(mention) : nil }
    return pairs.slips { (one: CitedPaper, other: CitedPaper) in
        one.dossier == other.dossier && one.suffix == other.suffix && isSlip(one.number, other.number)
            || one.number == other.number && one.suffix == other.suffix && one.number.utf8.count > 1
                && isSlip(String(one.dossier), String(other.dossier))
    }
    .map { inSentence, mention, inNote in
        context.finding(
            mention.range, english: "the note names \(inNote.words), the sentence that calls it \(inSentence.words)",
            dutch: "de noot noemt \(inNote.words), de zin die haar aanroept \(inSentence.words)")
    }
}

/// What sentences and the notes that they call name of one sort.
struct NotePairs<Value: Hashable> {
    /// What is named, and by which words; nothing where several things are.
    private typealias Named = (mention: Mention, value: Value)?
    private var bySentence: [SentenceIndex: Named] = [:]
    private var byNote: [NoteIndex: Named] = [:]
    private var calls: [(sentence: SentenceIndex, note: NoteIndex)] = []

    /// - Parameter value: what a mention names, where it is of that sort.
    init(_ context: borrowing CheckContext, _ value: (Mention) -> Value?) {
        for (index, mention) in context.resolved.mentions.enumerated() {
            guard let value = value(mention) else { continue }
            if let note = context.resolved.note(holding: mention.range) {
                Self.add(mention, value, to: &byNote, note)
            } else if let sentence = context.letter.mentionSentences[index], !context.letter.isOthersWords(index) {
                Self.add(mention, value, to: &bySentence, sentence)
            }
        }
        guard !bySentence.isEmpty, !byNote.isEmpty else { return }
        for (call, sentence) in zip(context.resolved.calls, context.letter.callSentences) {
            if let note = call.note, let sentence, byNote[note] != nil { calls.append((sentence, note)) }
        }
    }

    private static func add(_ mention: Mention, _ value: Value, to names: inout [Int: Named], _ place: Int) {
        guard let known = names[place] else {
            names[place] = .some((mention, value))
            return
        }
        if known?.value != value { names[place] = .some(nil) }
    }

    /// The notes' values that are a slip of their sentence's, where the sentence and the note name one each: more are a
    /// list.
    func slips(_ isSlip: (Value, Value) -> Bool) -> [(inSentence: Value, mention: Mention, inNote: Value)] {
        calls.compactMap { call in
            guard let one = bySentence[call.sentence] ?? nil, let other = byNote[call.note] ?? nil,
                isSlip(one.value, other.value)
            else { return nil }
            return (one.value, other.mention, other.value)
        }
    }
}
