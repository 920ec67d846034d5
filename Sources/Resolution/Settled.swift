internal import Knowledge
internal import Letters
internal import Text

/// Tells of the motions and amendments whose sentence says so that the letter settles them:
/// `Met deze brief geef ik uitvoering aan de motie-Kuik`, `Hiermee beschouw ik de motie als afgedaan`.
func tellSettled(_ text: Span<UInt8>, _ mentions: [Mention], _ sentences: [Sentence]) -> [Mention] {
    var mentions = mentions
    /// The last sentence and what it says of all its motions: one sentence may name any number.
    var last: (sentence: Range<Int>, told: Told)?
    for (index, mention) in mentions.enumerated() where mention.kind == .motie || mention.kind == .amendement {
        let sentence = sentence(text, holding: mention.range, sentences)
        let told = last.flatMap { $0.sentence == sentence ? $0.told : nil } ?? Told(text, sentence)
        last = (sentence, told)
        guard let outcome = told.outcome(text, sentence, of: mention.range.start) else { continue }
        mentions[index] = mention.denoting(
            id: mention.id, key: mention.key, fields: mention.fields + [MentionField(.afdoening, .text(outcome))])
    }
    return mentions
}

/// What a sentence says of the motions in it. What is still to come is not done, and a letter that tells of a motion's
/// execution has not ended it.
private struct Told {
    private let isOpen: Bool
    private let isDone: Bool
    private let isExecuted: Bool

    init(_ text: Span<UInt8>, _ sentence: Range<Int>) {
        isOpen = holdsWord(text, sentence, Toezegwoorden.notYet) != nil
        isDone = holdsWord(text, sentence, Toezegwoorden.done) != nil
        isExecuted = Toezegwoorden.executions.contains { word in
            guard let end = word.place(in: text, sentence) else { return false }
            // `is uitvoering gegeven`, `geef ik uitvoering aan`.
            var behind = Cursor(text, at: end)
            if behind.takeWord("gegeven") { return holdsWord(text, sentence, Toezegwoorden.lasting) == nil }
            let before = max(sentence.lowerBound, end - longestWay)..<end
            return holdsWord(text, before, Toezegwoorden.giving) != nil
        }
    }

    /// What is done of the motion at a place, or nothing.
    func outcome(_ text: Span<UInt8>, _ sentence: Range<Int>, of motion: Int) -> String? {
        if isOpen { return nil }
        if isDone { return "afgedaan" }
        if isExecuted { return "uitgevoerd" }
        // `hiermee voldoe ik aan de motie-Kuik`: the verb is the motion's own.
        let near = max(sentence.lowerBound, motion - longestWay)..<max(sentence.lowerBound, motion)
        let fulfils = holdsWord(text, near, Toezegwoorden.fulfilling) != nil
        return fulfils && holdsWord(text, near, ["aan"]) != nil ? "uitgevoerd" : nil
    }
}

/// In bytes: `voldoe ik aan de gewijzigde motie van de leden …`.
private let longestWay = 60
