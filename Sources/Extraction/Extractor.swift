public import Letters
internal import Text

/// Finds notes, calls, mentions and what a letter says of itself. Linear in the text.
public struct Extractor: Sendable {
    private let unwanted: Set<MentionKind>
    private let withStructure: Bool

    /// - Parameters:
    ///   - kinds: the kinds of mentions to keep.
    ///   - withStructure: whether headings, paragraphs and the letter's head are wanted too; a list of mentions needs the head
    ///     only for the letter's own number.
    public init(kinds: Set<MentionKind> = Set(MentionKind.allCases), withStructure: Bool = true) {
        unwanted = Set(MentionKind.allCases).subtracting(kinds)
        self.withStructure = withStructure
    }

    /// Everything that a letter says: its notes, the sources it names, its head and its paragraphs. Linear in the text.
    public func extract(_ normalised: NormalisedLetter) -> ExtractedLetter {
        let text = normalised.text
        let anchors = scanAnchors(text.span)
        let apparatus = findNotes(text.span, anchors)
        let found = findMentions(text.span, anchors)
        var mentions = readLiterature(text.span, apparatus, found.mentions)
        let lines = Lines(text: text, anchors: anchors)
        var head = LetterHead()
        readOwnNumber(text.span, lines, &mentions, &head)
        dropOwnTitle(text.span, &mentions)
        dropReferences(text.span, &mentions)
        let titles = dropRunningHeads(text.span, &mentions)
        var pages = findPages(text.span, anchors)
        pages.add(titles)
        if !pages.marks.isEmpty { mentions.removeAll { pages.hold($0.range) } }
        head.date = readLetterDate(text.span, lines, mentions)
        let metadata = normalised.letter.metadata
        if let date = metadata?.date, !head.date.isPrinted { head.date = .told(date) }
        mentions = resolveDates(text.span, mentions, head.date)
        if case .between = head.date { head.date = narrowed(head.date, by: mentions, text.span) }
        dropImpossibleDays(text.span, &mentions)
        mentions = readContext(text.span, mentions, found.pointers, apparatus, letter: normalised.letter.name)
        if !unwanted.isEmpty { mentions.removeAll { unwanted.contains($0.kind) } }
        var blocks: [Block] = []
        var marks = apparatus.marks + pages.marks
        if withStructure {
            readHead(text.span, lines, anchors, &head)
            if let metadata { head.fill(from: metadata) }
            let found = findBlocks(text.span, lines, apparatus, mentions, normalised.letter.format)
            blocks = found.blocks
            // A letter without subject tells its sort by what it holds.
            if head.soort == nil, blocks.contains(where: { $0.part == .antwoorden }) { head.soort = "beantwoording" }
            marks += found.marks
        }
        let furniture = marks.count - apparatus.marks.count
        marks.sort { $0.start < $1.start }
        return ExtractedLetter(
            normalised: normalised, anchors: anchors, notes: apparatus.notes, calls: apparatus.calls,
            marks: marks, mentions: mentions, head: head, blocks: blocks,
            pages: pages.pages, furniture: furniture)
    }
}

/// What works mean by their context: dates inside them, numbers beside them, laws named before, names defined, words that
/// point back.
private func readContext(
    _ text: Span<UInt8>, _ mentions: [Mention], _ pointers: [Pointer], _ apparatus: Apparatus, letter: String
) -> [Mention] {
    var mentions = joinNeighbours(text, addFurtherMotions(text, carryDates(resolveSeriesYears(mentions))), apparatus)
    mentions = lawsFromContext(text, readDefinitions(text, mentions))
    return finishKeys(text, resolve(pointers, text, mentions, apparatus), letter)
}

/// The lines of a text as offsets, without their line ends.
struct Lines {
    private let lineEnds: [Int32]
    private let length: Int

    init(text: [UInt8], anchors: Anchors) {
        lineEnds = anchors.lineEnds
        length = text.count
    }

    var count: Int { lineEnds.count + 1 }

    subscript(index: Int) -> Range<Int> {
        let start = index == 0 ? 0 : Int(lineEnds[index - 1]) + 1
        return start..<(index < lineEnds.count ? Int(lineEnds[index]) : length)
    }
}

/// The range without the white space at its edges.
func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isSpace { start += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return start..<end
}

/// The words of a range, as a string.
func words(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    let part = text.extracting(range)
    return String(unsafeUninitializedCapacity: part.count) { buffer in
        for index in 0..<part.count { buffer[index] = part[index] }
        return part.count
    }
}

extension LetterHead {
    /// Takes from the metadata what the letter does not say itself.
    fileprivate mutating func fill(from metadata: LetterMetadata) {
        kenmerk = kenmerk ?? metadata.kenmerk
        kamer = kamer ?? metadata.kamer
        onderwerp = onderwerp ?? metadata.onderwerp
        afzender = afzender ?? metadata.afzender
        if dossiers.isEmpty { dossiers = metadata.dossiers }
    }
}
