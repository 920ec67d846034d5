/// A sentence's place in `LinkedLetter.sentences`.
public typealias SentenceIndex = Int

/// A sentence of the body (a heading counts as one).
public struct Sentence: Sendable, Hashable {
    /// From its first to its last word; calls and notes may stand inside.
    public let range: ByteRange<Normalised>
    /// Its place in `ExtractedLetter.blocks`.
    public let block: Int
    /// The heading it stands under, as a place in `ExtractedLetter.blocks`.
    public let heading: Int?

    public init(range: ByteRange<Normalised>, block: Int, heading: Int?) {
        self.range = range
        self.block = block
        self.heading = heading
    }
}

/// The link: this sentence rests on this work, in its own words or by way of a note.
public struct Citation: Sendable, Hashable {
    public let sentence: SentenceIndex
    public let mention: MentionIndex
    /// The call in the sentence, as a place in `ExtractedLetter.calls`; nothing when the sentence itself names the work.
    public let call: Int?

    public init(sentence: SentenceIndex, mention: MentionIndex, call: Int?) {
        self.sentence = sentence
        self.mention = mention
        self.call = call
    }
}

/// A letter whose mentions, notes and sentences are tied to each other.
public struct LinkedLetter: Sendable {
    public let extracted: ExtractedLetter
    /// In reading order.
    public let sentences: [Sentence]
    /// For each call its sentence; nothing where the call stands in no sentence.
    public let callSentences: [SentenceIndex?]
    /// For each mention the sentence that holds it, or that calls the note it stands in.
    public let mentionSentences: [SentenceIndex?]
    /// In order of their sentences.
    public let citations: [Citation]
    /// How many further citations a letter has that are not among them: those of notes that are called again and again.
    public let untied: Int
    /// Calls, notes and marks, which are no words of the sentence they stand in; ascending.
    private let holes: [ByteRange<Normalised>]

    public init(
        extracted: ExtractedLetter, sentences: [Sentence], callSentences: [SentenceIndex?],
        mentionSentences: [SentenceIndex?], citations: [Citation], untied: Int = 0
    ) {
        self.extracted = extracted
        self.sentences = sentences
        self.callSentences = callSentences
        self.mentionSentences = mentionSentences
        self.citations = citations
        self.untied = untied
        let holes = extracted.calls.map(\.range) + extracted.notes.map(\.range) + extracted.marks
        self.holes = holes.sorted { $0.start < $1.start }
    }

    /// Whether a questioner or a quotation says what the mention stands in.
    public func isOthersWords(_ mention: MentionIndex) -> Bool {
        if let sentence = mentionSentences[mention] {
            let speaker = extracted.blocks[sentences[sentence].block].speaker
            if speaker == .vraagsteller || speaker == .aangehaald { return true }
        }
        return extracted.mentions[mention].isWork && extracted.isQuoted(extracted.mentions[mention].range)
    }

    /// Appends the words of a sentence or note without its calls, notes and marks, white space folded to single spaces.
    public func appendPlainWords(_ range: ByteRange<Normalised>, to result: inout [UInt8]) {
        let text = extracted.normalised.text.span
        let start = result.count
        var position = range.start
        for hole in holes(in: range) + [ByteRange(range.end, range.end)] {
            // `het Rijk [footnoteRef:2], en`: the space stood before the call.
            if position > range.start, position < range.end, result.count > start, result[result.count - 1] == 0x20,
                ",.;:".utf8.contains(text[position])
            {
                result.removeLast()
            }
            while position < hole.start {
                // A run of words with single spaces is copied whole.
                let run = position
                while position < hole.start,
                    !text[position].isSpace || (position > run && text[position] == 0x20 && !text[position - 1].isSpace)
                {
                    position += 1
                }
                text.extracting(run..<position).withUnsafeBufferPointer { result.append(contentsOf: $0) }
                if position < hole.start {
                    let space = position
                    while position < hole.start, text[position].isSpace { position += 1 }
                    switch text.lineEndHyphen(before: space..<position) {
                    case .none: if result.count > start, result[result.count - 1] != 0x20 { result.append(0x20) }
                    case .stays: break
                    // A hyphen that stood in a note was not copied.
                    case .falls: if result.count > start, result.last == UInt8(ascii: "-") { result.removeLast() }
                    }
                }
            }
            position = max(position, hole.end)
        }
        while result.count > start, result.last == 0x20 { result.removeLast() }
    }

    /// The words of a sentence or note without its calls, notes and marks, white space folded to single spaces.
    public func plainWords(_ range: ByteRange<Normalised>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        appendPlainWords(range, to: &result)
        return result
    }

    /// Whether `plainWords` would give the bytes of `range` just as they stand.
    /// - Parameter whiteSpace: how white space stands in the range, where that is known.
    public func isPlain(_ range: ByteRange<Normalised>, _ whiteSpace: WhiteSpace? = nil) -> Bool {
        (whiteSpace ?? WhiteSpace(extracted.normalised.text.span, range.range)).isSingle && holes(in: range).isEmpty
    }

    /// Calls, notes, marks and the backslashes of Markdown inside `range`, in order. Most sentences have none.
    private func holes(in range: ByteRange<Normalised>) -> [ByteRange<Normalised>] {
        var result: [ByteRange<Normalised>] = []
        var index = firstPlace(below: holes.count) { holes[$0].start >= range.start }
        while index < holes.count, holes[index].start < range.end {
            if holes[index].end <= range.end { result.append(holes[index]) }
            index += 1
        }
        if extracted.normalised.letter.format == .markdown {
            appendEscapes(in: range, to: &result)
            if result.count > 1 { result.sort { $0.start < $1.start } }
        }
        return result
    }

    /// The backslashes that pandoc puts before marks (`boa\'s`).
    private func appendEscapes(in range: ByteRange<Normalised>, to holes: inout [ByteRange<Normalised>]) {
        let text = extracted.normalised.text.span
        for index in range.range where text[index] == UInt8(ascii: "\\") && index + 1 < range.end {
            let next = text[index + 1]
            let isMark = next > 0x20 && next < 0x7F && !next.isDigit && !next.isLetter
            if isMark || next == 0x0A { holes.append(ByteRange(index, index + 1)) }
        }
    }
}
