/// The link: this sentence rests on this work, in its own words or by way of a note.
public struct Citation: Sendable, Hashable {
    public let sentence: SentenceIndex
    public let mention: MentionIndex
    /// The call in the sentence, as a place in `ResolvedLetter.calls`; nothing when the sentence itself names the work.
    public let call: Int?

    public init(sentence: SentenceIndex, mention: MentionIndex, call: Int?) {
        self.sentence = sentence
        self.mention = mention
        self.call = call
    }
}

/// A letter whose mentions, notes and sentences are tied to each other.
public struct LinkedLetter: Sendable {
    public let resolved: ResolvedLetter
    /// For each call its sentence; nothing where the call stands in no sentence.
    public let callSentences: [SentenceIndex?]
    /// For each mention the sentence that holds it, or that calls the note it stands in.
    public let mentionSentences: [SentenceIndex?]
    /// In order of their sentences.
    public let citations: [Citation]
    /// How many further citations a letter has that are not among them: those of notes that are called again and again.
    public let untied: Int
    /// Calls, notes and marks, which are no words of the sentence they stand in; ascending.
    public let holes: [ByteRange<Normalised>]

    /// For each citation its work.
    public func work(of citation: Citation) -> WorkIndex? { resolved.workOfMention[citation.mention] }

    /// In reading order.
    public var sentences: [Sentence] { resolved.structured.sentences }

    public init(
        resolved: ResolvedLetter, callSentences: [SentenceIndex?],
        mentionSentences: [SentenceIndex?], citations: [Citation], untied: Int = 0
    ) {
        self.resolved = resolved
        self.callSentences = callSentences
        self.mentionSentences = mentionSentences
        self.citations = citations
        self.untied = untied
        // A note of a format has no number of its own in the text, and stands in no sentence.
        let notes = resolved.notes.lazy.filter { $0.range != $0.body }.map(\.range)
        let holes = resolved.calls.map(\.range) + notes + resolved.marks
        self.holes = holes.sorted { $0.start < $1.start }
    }
}
