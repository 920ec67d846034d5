internal import Knowledge
internal import Letters
internal import Text

/// Tells of each promise what its sentence says besides: who promises what, by which days, on what condition, how surely.
/// - Parameter sentences: ascending.
func completePromises(
    _ text: Span<UInt8>, _ mentions: [Mention], _ head: LetterHead, _ sentences: [Sentence]
) -> [Mention] {
    guard mentions.contains(where: { $0.kind == .toezegging }) else { return mentions }
    return mentions.map { mention in
        guard mention.kind == .toezegging else { return mention }
        let sentence = sentence(text, holding: mention.range, sentences)
        let reader = PromiseReader(text: text, mention: mention, sentence: sentence, head: head)
        return mention.denoting(id: mention.id, key: mention.key, fields: mention.fields + reader.fields)
    }
}

/// The sentence that holds a range; of a note, which has none, the one that its stops tell.
func sentence(_ text: Span<UInt8>, holding range: ByteRange<Normalised>, _ sentences: [Sentence]) -> Range<Int> {
    let next = firstPlace(below: sentences.count) { sentences[$0].range.end > range.start }
    if next < sentences.count, sentences[next].range.contains(range) { return sentences[next].range.range }
    return startOfSentence(text, before: range.start)..<endOfSentence(text, from: range.end)
}

/// Reads the sentence of a promise.
private struct PromiseReader: ~Escapable {
    let text: Span<UInt8>
    let mention: Mention
    let sentence: Range<Int>
    let head: LetterHead

    @_lifetime(copy text)
    init(text: Span<UInt8>, mention: Mention, sentence: Range<Int>, head: LetterHead) {
        self.text = text
        self.mention = mention
        self.sentence = sentence
        self.head = head
    }

    private var isNew: Bool { mention[.richting]?.value.text == "nieuw" }

    var fields: [MentionField] {
        var fields: [MentionField] = []
        if let door { fields.append(MentionField(.door, .text(door))) }
        if let wat {
            fields.append(MentionField(.wat, .text(plain(text, wat)), ByteRange(wat.lowerBound, wat.upperBound)))
        }
        if let term = mention[.termijn]?.value.text {
            if let day = head.date.day, let days = Termijn(term, after: day) {
                if let from = days.from { fields.append(MentionField(.termijnVan, .text(from.iso))) }
                if let to = days.to { fields.append(MentionField(.termijnTot, .text(to.iso))) }
            }
            if let often = Termijn.repetition(term) { fields.append(MentionField(.herhaling, .text(often))) }
        }
        guard isNew else { return fields }
        if let clause = condition {
            fields.append(
                MentionField(.voorwaarde, .text(plain(text, clause)), ByteRange(clause.lowerBound, clause.upperBound)))
        }
        let isAim = holdsWord(text, sentence, Toezegwoorden.aims) != nil
        fields.append(MentionField(.zekerheid, .text(isAim ? "streven" : "toezegging")))
        return fields
    }

    /// Who promises: whom the sentence names, else whoever signs.
    private var door: String? {
        for (word, who) in Toezegwoorden.promisers where holdsWord(text, sentence, [word]) != nil { return who }
        let isSender = isNew || holdsWord(text, sentence, ["ik", "wij", "we", "mij", "mijn"]) != nil
        return isSender ? head.afzender : nil
    }

    /// What is promised: the words behind `over` or `om`, else those behind the addressee, up to what ends them.
    private var wat: Range<Int>? {
        let from = isNew ? mention.range.start : mention.range.end
        for word in (isNew ? ["over", "omtrent"] : ["om", "over"]) as [StaticString] {
            guard let place = word.place(in: text, from..<sentence.upperBound) else { continue }
            if let words = content(from: place) { return words }
        }
        guard isNew, let place = ("Kamer" as StaticString).place(in: text, from..<sentence.upperBound) else {
            return nil
        }
        var start = place
        if let term = mention[.termijn]?.range, term.start >= start, trimmed(text, start..<term.start).isEmpty {
            start = term.end
        }
        return content(from: start) ?? subject
    }

    /// `Een fiche daarover ontvangt uw Kamer`: the words before the verb.
    private var subject: Range<Int>? {
        guard Cursor(text, at: mention.range.start).stands("ontvangt") else { return nil }
        var start = sentence.lowerBound
        if let term = mention[.termijn]?.range, term.start == start { start = term.end }
        let words = trimmed(text, start..<mention.range.start)
        guard !words.isEmpty, text[words.upperBound - 1] != UInt8(ascii: ",") else { return nil }
        return words.count >= Self.shortest && words.count <= Self.longest ? words : nil
    }

    /// The words from a place up to what ends them, without the term and the verbs at their end.
    private func content(from start: Int) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, !",;.:()\n".utf8.contains(text[end]) || isInNumber(end) { end += 1 }
        end = withoutVerbs(start..<end)
        if let term = mention[.termijn]?.range, term.start > start, term.end == trimmed(text, start..<end).upperBound {
            end = term.start
        }
        var words = trimmed(text, start..<end)
        if isNew { words = withoutStart(words) }
        return words.count >= Self.shortest && words.count <= Self.longest ? words : nil
    }

    /// The words without the verbs and pointers that they begin with (`wordt hierover`, `zal de Kamer daarover`).
    private func withoutStart(_ words: Range<Int>) -> Range<Int> {
        var cursor = Cursor(text, at: words.lowerBound)
        while cursor.position < words.upperBound, let word = Toezegwoorden.openings.first(where: { cursor.stands($0) })
        {
            cursor.position += word.utf8CodeUnitCount
            guard cursor.position >= words.upperBound || cursor.skipSpaces() else { return words }
        }
        return min(cursor.position, words.upperBound)..<words.upperBound
    }

    /// A full stop or comma between digits ends nothing.
    private func isInNumber(_ place: Int) -> Bool {
        place > 0 && place + 1 < text.count && text[place - 1].isDigit && text[place + 1].isDigit
    }

    /// Where the words end before the verbs of informing (`… zal worden geïnformeerd`).
    private func withoutVerbs(_ range: Range<Int>) -> Int {
        guard isNew else { return range.upperBound }
        var end = range.upperBound
        while true {
            let words = trimmed(text, range.lowerBound..<end)
            var start = words.upperBound
            while start > words.lowerBound, !text[start - 1].isSpace { start -= 1 }
            guard start > words.lowerBound,
                Toezegwoorden.verbs.contains(where: {
                    start + $0.utf8CodeUnitCount == words.upperBound && Cursor(text, at: start).stands($0)
                })
            else { return end }
            end = start
        }
    }

    /// `zodra de evaluatie gereed is`, `mits …`, up to what ends the clause.
    private var condition: Range<Int>? {
        for word in Toezegwoorden.conditions {
            guard let behind = word.place(in: text, sentence) else { continue }
            let start = behind - word.utf8CodeUnitCount - 1
            var end = behind
            while end < sentence.upperBound, !",;.:\n".utf8.contains(text[end]) || isInNumber(end) { end += 1 }
            let clause = trimmed(text, start..<withoutVerbs(start..<end))
            if clause.count <= Self.longest { return clause }
        }
        return nil
    }

    /// In bytes.
    private static let shortest = 4
    private static let longest = 240
}

extension StaticString {
    /// The place behind this word and a space, where it stands as a word in a range.
    fileprivate func place(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position + utf8CodeUnitCount < range.upperBound {
            var cursor = Cursor(text, at: position)
            if cursor.beginsWord, cursor.takeSpaced(self) { return cursor.position }
            position += 1
        }
        return nil
    }
}
