internal import Knowledge
internal import Letters
internal import Text

/// Tells of each promise what its sentence says besides: who promises what, by which days, on what condition, how surely.
/// - Parameter sentences: ascending.
func completePromises(
    _ text: Span<UInt8>, _ mentions: [Mention], _ head: LetterHead, _ sentences: [Sentence]
) -> [Mention] {
    guard mentions.contains(where: { $0.kind == .toezegging }) else { return mentions }
    /// The last sentence and what it says of all its promises: one sentence may hold any number.
    var last: SaidOfPromises?
    return mentions.map { mention in
        guard mention.kind == .toezegging else { return mention }
        let sentence = sentence(text, holding: mention.range, sentences)
        let said = last.flatMap { $0.sentence == sentence ? $0 : nil } ?? SaidOfPromises(text, sentence)
        last = said
        let reader = PromiseReader(text: text, mention: mention, said: said, head: head)
        return mention.denoting(id: mention.id, key: mention.key, fields: mention.fields + reader.fields)
    }
}

/// The sentence that holds a range; of a note, which has none, the one that its stops tell.
func sentence(_ text: Span<UInt8>, holding range: ByteRange<Normalised>, _ sentences: [Sentence]) -> Range<Int> {
    let next = firstPlace(below: sentences.count) { sentences[$0].range.end > range.start }
    if next < sentences.count, sentences[next].range.contains(range) { return sentences[next].range.range }
    return startOfSentence(text, before: range.start)..<endOfSentence(text, from: range.end)
}

/// What a sentence says of all its promises.
private struct SaidOfPromises {
    let sentence: Range<Int>
    /// Who promises, where the sentence names another than whoever signs.
    let promiser: String?
    let isFirstPerson: Bool
    let isAim: Bool
    let condition: Range<Int>?

    init(_ text: Span<UInt8>, _ sentence: Range<Int>) {
        self.sentence = sentence
        promiser =
            Toezegwoorden.promisers.first { entry in
                guard let end = entry.word.place(in: text, sentence) else { return false }
                // `het besluit van het kabinet` promises nothing.
                let start = end - entry.word.utf8CodeUnitCount - 1
                return !standsBehindVan(text, start, notBefore: sentence.lowerBound)
            }?.who
        isFirstPerson = holdsWord(text, sentence, Toezegwoorden.firstPersons) != nil
        isAim = holdsWord(text, sentence, Toezegwoorden.aims) != nil
        condition = Self.condition(text, sentence)
    }

    /// `zodra de evaluatie gereed is`, `mits …`, up to what ends the clause.
    private static func condition(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Range<Int>? {
        for word in Toezegwoorden.conditions {
            guard let start = word.start(in: text, sentence) else { continue }
            let clause = trimmed(text, start..<endOfClause(text, from: start, in: sentence))
            if clause.count <= longestClause { return clause }
        }
        return nil
    }
}

/// Whether `van het` or `van de` stands right before a place.
private func standsBehindVan(_ text: Span<UInt8>, _ place: Int, notBefore limit: Int) -> Bool {
    (["van het ", "van de ", "van "] as [StaticString]).contains { words in
        let start = place - words.utf8CodeUnitCount
        return start >= limit && Cursor(text, at: start).stands(words)
    }
}

/// Where a clause ends: at a mark, or where it is too long to be one.
private func endOfClause(_ text: Span<UInt8>, from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    let limit = min(sentence.upperBound, start + longestClause + 1)
    while end < limit, !",;.:()\n".utf8.contains(text[end]) || standsInNumber(text, end) { end += 1 }
    return end
}

/// A full stop or comma between digits ends nothing.
private func standsInNumber(_ text: Span<UInt8>, _ place: Int) -> Bool {
    place > 0 && place + 1 < text.count && text[place - 1].isDigit && text[place + 1].isDigit
}

/// In bytes, of what is promised and of conditions.
private let longestClause = 240
private let shortestClause = 4

/// Reads the sentence of a promise.
private struct PromiseReader: ~Escapable {
    let text: Span<UInt8>
    let mention: Mention
    let said: SaidOfPromises
    let head: LetterHead

    @_lifetime(copy text)
    init(text: Span<UInt8>, mention: Mention, said: SaidOfPromises, head: LetterHead) {
        self.text = text
        self.mention = mention
        self.said = said
        self.head = head
    }

    /// What stands before and behind the promise in its sentence, so far as its content may stand.
    private var before: Range<Int> {
        max(said.sentence.lowerBound, mention.range.start - longestClause)..<mention.range.start
    }
    private var behind: Range<Int> {
        let start = isNew ? mention.range.start : mention.range.end
        return start..<max(start, min(said.sentence.upperBound, mention.range.end + longestClause))
    }

    private var isNew: Bool { mention[.richting]?.value.text == "nieuw" }

    var fields: [MentionField] {
        var fields: [MentionField] = []
        if let door { fields.append(MentionField(.door, .text(door))) }
        if let wat {
            fields.append(MentionField(.wat, .text(plain(text, wat)), ByteRange(wat.lowerBound, wat.upperBound)))
        }
        if let term = mention[.termijn]?.value.text {
            if let days = days(term) {
                if let from = days.from { fields.append(MentionField(.termijnVan, .text(from.iso))) }
                if let to = days.to { fields.append(MentionField(.termijnTot, .text(to.iso))) }
            }
            if let often = Termijn.repetition(term) { fields.append(MentionField(.herhaling, .text(often))) }
        }
        guard isNew else { return fields }
        // A term that begins with the condition's word is the condition.
        let term = mention[.termijn]?.range
        let isTerm = term.map { $0.start == said.condition?.lowerBound } ?? false
        let condition = isTerm ? term?.range : said.condition.map { $0.lowerBound..<withoutVerbs($0) }
        if let clause = condition {
            fields.append(
                MentionField(.voorwaarde, .text(plain(text, clause)), ByteRange(clause.lowerBound, clause.upperBound)))
        }
        fields.append(MentionField(.zekerheid, .text(said.isAim ? "streven" : "toezegging")))
        return fields
    }

    /// The days of a term; of a letter that may be of several days only what is the same from the first and the last.
    private func days(_ term: String) -> Termijn? {
        guard let first = head.date.earliest ?? head.date.latest, let last = head.date.latest ?? head.date.earliest
        else {
            return nil
        }
        let days = Termijn(term, after: first)
        return first == last || days == Termijn(term, after: last) ? days : nil
    }

    /// Who promises: whom the sentence names, else whoever signs.
    private var door: String? { said.promiser ?? (isNew || said.isFirstPerson ? head.afzender : nil) }

    /// What is promised: the words behind `over` or `om`, else those behind the addressee, up to what ends them.
    private var wat: Range<Int>? {
        for word in (isNew ? ["over", "omtrent"] : ["om", "over"]) as [StaticString] {
            guard let place = word.place(in: text, behind) else { continue }
            if let words = content(from: place) { return words }
        }
        guard isNew, let place = ("Kamer" as StaticString).place(in: text, behind) else {
            return nil
        }
        var start = place
        if let term = mention[.termijn]?.range, term.start >= start, trimmed(text, start..<term.start).isEmpty {
            start = term.end
        }
        return content(from: start) ?? subject ?? object
    }

    /// `Ik verwacht de evaluatie in het najaar aan uw Kamer te kunnen verzenden`: the words between verb and term.
    private var object: Range<Int>? {
        let end = min(mention.range.start, mention[.termijn]?.range?.start ?? .max)
        for verb in Toezegwoorden.coming {
            guard end > before.lowerBound, let place = verb.place(in: text, before.lowerBound..<end) else { continue }
            let words = withoutStart(trimmed(text, place..<max(place, withoutVerbs(place..<end))))
            guard words.count >= shortestClause, words.count <= longestClause,
                text[words.upperBound - 1] != UInt8(ascii: ",")
            else { continue }
            return words
        }
        return nil
    }

    /// `Een fiche daarover ontvangt uw Kamer`: the words before the verb.
    private var subject: Range<Int>? {
        guard Cursor(text, at: mention.range.start).stands("ontvangt") else { return nil }
        var start = before.lowerBound
        guard start == said.sentence.lowerBound else { return nil }
        if let term = mention[.termijn]?.range, term.start == start { start = term.end }
        let words = trimmed(text, start..<mention.range.start)
        guard !words.isEmpty, text[words.upperBound - 1] != UInt8(ascii: ",") else { return nil }
        return words.count >= shortestClause && words.count <= longestClause ? words : nil
    }

    /// The words from a place up to what ends them, without the term and the verbs at their end.
    private func content(from start: Int) -> Range<Int>? {
        var end = endOfClause(text, from: start, in: said.sentence)
        // `… het plan informeren zodra het klaar is`.
        for word in Toezegwoorden.conditions + Toezegwoorden.informing {
            if let place = word.start(in: text, start..<end) { end = place }
        }
        end = withoutVerbs(start..<end)
        if let term = mention[.termijn]?.range, term.start > start, term.end == trimmed(text, start..<end).upperBound {
            end = term.start
        }
        var words = trimmed(text, start..<end)
        if isNew { words = withoutStart(words) }
        return words.count >= shortestClause && words.count <= longestClause ? words : nil
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
}

extension StaticString {
    /// Where this word begins in a range, where it stands there as a word before a space.
    func start(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position + utf8CodeUnitCount < range.upperBound {
            var cursor = Cursor(text, at: position)
            if cursor.beginsWord, cursor.takeSpaced(self) { return position }
            position += 1
        }
        return nil
    }

    /// The place behind this word and its space.
    func place(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        start(in: text, range).map { start in
            var cursor = Cursor(text, at: start)
            _ = cursor.takeSpaced(self)
            return cursor.position
        }
    }
}
