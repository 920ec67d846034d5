public import Letters

/// Ties calls to their sentences, notes to their calls, and mentions to the sentences that rest on them. Linear, but
/// for the sentences and works of a note that is called again and again.
public struct Linker: Sendable {
    public init() {}

    /// The letter with its sentences, and each work tied to those that rest on it.
    public func link(_ resolved: ResolvedLetter) -> LinkedLetter {
        let sentences = resolved.structured.sentences
        let calls = resolved.calls.map { Place(offset: $0.range.start, isBehindWords: $0.range.isEmpty) }
        let callSentences = places(of: calls, in: sentences)
        var mentionSentences = places(
            of: resolved.mentions.map { Place(offset: $0.range.start, isBehindWords: false) }, in: sentences)
        let callsOfNote = resolved.callsByNote
        var citations: [Citation] = []
        /// What rests on a note that was called before.
        var further: [Citation] = []
        for (index, mention) in resolved.mentions.enumerated() {
            if let note = resolved.note(holding: mention.range) {
                mentionSentences[index] = callsOfNote[note].first.flatMap { callSentences[$0] }
                guard mention.isWork else { continue }
                var last: SentenceIndex?
                for call in callsOfNote[note].prefix(Self.mostCalls) {
                    // A sentence that calls the note twice rests on it once.
                    guard let sentence = callSentences[call], sentence != last else { continue }
                    let citation = Citation(sentence: sentence, mention: index, call: call)
                    if last == nil { citations.append(citation) } else { further.append(citation) }
                    last = sentence
                }
            } else if mention.isWork, let sentence = mentionSentences[index] {
                citations.append(Citation(sentence: sentence, mention: index, call: nil))
            }
        }
        let tied = further.count
        further = Array(further[..<affordable(further, besides: citations, in: resolved, sentences)])
        let untied = tied - further.count + callsOfNote.reduce(0) { $0 + max(0, $1.count - Self.mostCalls) }
        citations += further
        citations.sort { ($0.sentence, $0.mention, $0.call ?? -1) < ($1.sentence, $1.mention, $1.call ?? -1) }
        return LinkedLetter(
            resolved: resolved, callSentences: callSentences,
            mentionSentences: mentionSentences, citations: citations, untied: untied)
    }

    /// A note that more calls name is no note of a letter; it is tied to the first ones.
    private static let mostCalls = 100

    /// How many of the citations beyond the first of each mention fit into what a letter's tables may hold (CONTRACT:
    /// 64 bytes for each of its own, and 1,200 for each work a mention names). Any letter of people fits many times
    /// over.
    private func affordable(
        _ further: [Citation], besides first: [Citation], in resolved: ResolvedLetter, _ sentences: [Sentence]
    ) -> Int {
        guard !further.isEmpty else { return 0 }
        func cost(_ citation: Citation) -> Int {
            let key = resolved.mentions[citation.mention].key.text.utf8.count
            return 300 + min(1_000, sentences[citation.sentence].range.count) + 3 * key
        }
        var left =
            64 * resolved.normalised.text.count + 1_200 * resolved.mentions.count - first.reduce(0) { $0 + cost($1) }
        return further.firstIndex { citation in
            left -= cost(citation)
            return left < 0
        } ?? further.count
    }

    private struct Place {
        let offset: Int
        /// Whether it belongs to the words before it: a call without words of its own.
        let isBehindWords: Bool
    }

    /// For each place (ascending) the sentence that holds it. A call without words of its own, whatever white space
    /// stands before it, is of the sentence before it in its passage.
    private func places(of places: [Place], in sentences: [Sentence]) -> [SentenceIndex?] {
        var result: [SentenceIndex?] = []
        result.reserveCapacity(places.count)
        var next = 0
        for place in places {
            while next + 1 < sentences.count, sentences[next + 1].range.start <= place.offset { next += 1 }
            guard next < sentences.count else {
                result.append(nil)
                continue
            }
            let sentence = sentences[next]
            if place.isBehindWords, sentence.range.start == place.offset, next > 0,
                sentences[next - 1].passage == sentence.passage
            {
                result.append(next - 1)
            } else {
                let isBehind =
                    place.isBehindWords && place.offset - sentence.range.end <= Self.widestGap
                    && place.offset >= sentence.range.end
                result.append(sentence.range.contains(place.offset) || isBehind ? next : nil)
            }
        }
        return result
    }

    /// So many bytes of white space stand at most between the end of a sentence and a call behind it.
    private static let widestGap = 2
}
