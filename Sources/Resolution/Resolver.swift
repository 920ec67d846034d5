public import Letters
internal import Text

/// Tells what mentions mean by their context: dates inside them, numbers beside them, laws named before, names defined,
/// words that point back; and the letter's own day.
public struct Resolver: Sendable {
    private let unwanted: Set<MentionKind>
    private let listWorks: @Sendable ([Mention]) -> WorkList

    /// - Parameters:
    ///   - kinds: the kinds of mentions to keep.
    ///   - listWorks: writes the works that mentions name.
    public init(
        kinds: Set<MentionKind> = Set(MentionKind.allCases), listWorks: @escaping @Sendable ([Mention]) -> WorkList
    ) {
        self.listWorks = listWorks
        unwanted = Set(MentionKind.allCases).subtracting(kinds)
    }

    /// The letter with its mentions as they are meant. Linear in the text and the mentions.
    /// - Parameter fingerprint: the SHA-256 of the clean text, in hexadecimal; asked for only where a key needs it.
    public func resolve(_ letter: ExtractedLetter, fingerprint: () -> String) -> ResolvedLetter {
        let text = letter.structured.normalised.text.span
        var head = letter.head
        let printed = readLetterDate(text, letter.own.isEmpty ? letter.mentions : inOrder(letter.mentions + letter.own))
        if head.date.day == nil || printed.isPrinted && !letter.structured.normalised.letter.isHeadCertain {
            head.date = printed
        }
        if let date = letter.structured.normalised.letter.metadata?.date, !head.date.isPrinted {
            head.date = .told(date)
        }
        var mentions = resolveDates(text, letter.mentions, head.date)
        if case .between = head.date { head.date = narrowed(head.date, by: mentions, text) }
        dropImpossibleDays(text, &mentions)
        mentions = joinNeighbours(text, carryDates(resolveSeriesYears(mentions)), letter.structured)
        mentions = lawsFromContext(text, readDefinitions(text, mentions))
        mentions = readAuthorYears(text, mentions)
        mentions = resolvePointers(letter.pointers, text, mentions, letter.structured)
        mentions = tellSettled(
            text, completePromises(text, mentions, head, letter.structured.sentences), letter.structured.sentences)
        mentions = finishKeys(text, mentions, fingerprint)
        if !unwanted.isEmpty { mentions.removeAll { unwanted.contains($0.kind) } }
        return ResolvedLetter(
            structured: letter.structured, mentions: mentions, head: head, works: listWorks(mentions),
            pointers: letter.pointers)
    }
}

private func inOrder(_ mentions: [Mention]) -> [Mention] { mentions.sorted { $0.range.start < $1.range.start } }
