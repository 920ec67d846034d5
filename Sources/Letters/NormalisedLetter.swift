/// A letter with its clean text and the way back from every offset to the source.
public struct NormalisedLetter: Sendable {
    public let letter: Letter
    /// Well-formed UTF-8 in NFC, the folds applied.
    public let text: [UInt8]
    public let map: OffsetMap
    /// Where the source was not well-formed UTF-8.
    public let illFormed: IllFormedBytes?

    public init(letter: Letter, text: [UInt8], map: OffsetMap, illFormed: IllFormedBytes?) {
        self.letter = letter
        self.text = text
        self.map = map
        self.illFormed = illFormed
    }

    /// The words a range of the clean text covers.
    public func words(_ range: ByteRange<Normalised>) -> String { String(decoding: text[range.range], as: UTF8.self) }
}

/// How many maximal ill-formed parts a source had (each became one U+FFFD), and where the first stood.
public struct IllFormedBytes: Sendable, Hashable {
    public let parts: Int
    public let first: ByteRange<Source>

    public init(parts: Int, first: ByteRange<Source>) {
        self.parts = parts
        self.first = first
    }
}

/// The map from the clean text back to the source: the changed stretches only, everything between them moved as a
/// whole.
///
/// Memory is proportional to the changes, not to the text; a look-up is a binary search.
public struct OffsetMap: Sendable {
    /// One changed stretch: `result` in the clean text stands for `source`. Either may be empty.
    @frozen
    public struct Change: Sendable, Hashable {
        public let result: ByteRange<Normalised>
        public let source: ByteRange<Source>

        public init(result: ByteRange<Normalised>, source: ByteRange<Source>) {
            self.result = result
            self.source = source
        }
    }

    /// In ascending order of both ranges, which never overlap.
    public private(set) var changes: [Change] = []

    public init() {}

    /// Adds the next change; changes come in ascending order.
    public mutating func append(_ change: Change) { changes.append(change) }

    /// The source range that the words in `range` came from. Characters that were deleted at its edges are left out.
    public func source(of range: ByteRange<Normalised>) -> ByteRange<Source> {
        guard !changes.isEmpty else { return ByteRange(range.start, range.end) }
        return ByteRange(start(of: range.start), range.isEmpty ? start(of: range.start) : end(of: range.end))
    }

    /// Where a place of the source stands in the clean text; of one inside a changed stretch, where that begins.
    /// Logarithmic.
    public func result(ofSource offset: Int) -> Int {
        let index = firstPlace(below: changes.count) { changes[$0].source.end > offset }
        if index < changes.count, changes[index].source.start <= offset { return changes[index].result.start }
        guard index > 0 else { return offset }
        return changes[index - 1].result.end + offset - changes[index - 1].source.end
    }

    private func start(of offset: Int) -> Int {
        let index = firstPlace(below: changes.count) { changes[$0].result.end > offset }
        if index < changes.count, changes[index].result.start <= offset { return changes[index].source.start }
        guard index > 0 else { return offset }
        return changes[index - 1].source.end + offset - changes[index - 1].result.end
    }

    private func end(of offset: Int) -> Int {
        let index = firstPlace(below: changes.count) { changes[$0].result.start >= offset }
        guard index > 0 else { return offset }
        let change = changes[index - 1]
        return change.source.end + max(0, offset - change.result.end)
    }
}
