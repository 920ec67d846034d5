internal import Letters
internal import Text

/// A paragraph as it stands on the page: the stretches of the clean text that hold its words, in reading order.
struct Paragraph {
    /// Without the white space at their edges.
    var pieces: [Range<Int>] = []
    /// What the lines themselves show it to be; nothing for words, whose role depends on what stands around them.
    var role: Role?
    var part: Part?
    var speaker: Speaker?
    /// Whether only a line's end parts it from the paragraph after it: the number of a foot note in a line of its own.
    var isTight = false
}

/// The text in reading order, a paragraph a line with an empty one behind it, and where each paragraph stands in it.
struct FlatText {
    private(set) var bytes: [UInt8] = []
    private(set) var map = OffsetMap()
    private(set) var paragraphs: [ByteRange<Normalised>] = []
    /// Where each stretch of the clean text went, in the order of the flat text.
    private var segments: [(flat: Int, clean: Range<Int>)] = []
    private let clean: NormalisedLetter
    /// What stands for other words or for none; ascending.
    private var marks: [MarkdownMark] = []

    /// Linear in the text.
    init(_ clean: NormalisedLetter, _ paragraphs: [Paragraph], marks: [MarkdownMark] = []) {
        self.clean = clean
        bytes.reserveCapacity(clean.text.count + 2 * paragraphs.count)
        self.paragraphs.reserveCapacity(paragraphs.count)
        let text = clean.text.span
        var isTight = false
        for paragraph in paragraphs {
            var separator = bytes.count
            if !bytes.isEmpty { bytes += isTight ? [0x0A] : [0x0A, 0x0A] }
            let start = bytes.count
            // Code shows its marks.
            self.marks = paragraph.role == .code || paragraph.role == .frontMatter ? [] : marks
            for (index, piece) in paragraph.pieces.enumerated() {
                guard index + 1 < paragraph.pieces.count else {
                    appendPlain(text, piece, behind: separator)
                    break
                }
                let hyphen = text.hyphen(endingAt: piece.upperBound, before: paragraph.pieces[index + 1].lowerBound)
                appendPlain(text, hyphen == .falls ? piece.lowerBound..<piece.upperBound - 1 : piece, behind: separator)
                separator = bytes.count
                if hyphen == .none { bytes.append(0x20) }
            }
            self.paragraphs.append(ByteRange(start, bytes.count))
            isTight = paragraph.isTight
        }
    }

    /// Adds a stretch with the words of its marks in their places.
    private mutating func appendPlain(_ text: Span<UInt8>, _ piece: Range<Int>, behind separator: Int) {
        var start = piece.lowerBound
        var separator = separator
        var mark = marks.isEmpty ? 0 : firstPlace(below: marks.count) { marks[$0].range.lowerBound >= start }
        while mark < marks.count, marks[mark].range.lowerBound < piece.upperBound {
            let range = marks[mark].range
            if range.lowerBound > start { appendMended(text, start..<range.lowerBound, behind: separator) }
            if range.lowerBound > start { separator = bytes.count }
            if !marks[mark].words.isEmpty {
                let place = bytes.count
                bytes += marks[mark].words
                map.append(
                    OffsetMap.Change(
                        result: ByteRange(separator, bytes.count),
                        source: clean.map.source(of: ByteRange(range.lowerBound, range.upperBound))))
                segments.append((place, range.lowerBound..<range.upperBound))
                separator = bytes.count
            }
            start = min(range.upperBound, piece.upperBound)
            mark += 1
        }
        if start < piece.upperBound { appendMended(text, start..<piece.upperBound, behind: separator) }
    }

    /// Adds a stretch; where an earlier program set broken lines in one (`nauwe- lijks`), words are made whole as at a
    /// line's end.
    private mutating func appendMended(_ text: Span<UInt8>, _ piece: Range<Int>, behind separator: Int) {
        var start = piece.lowerBound
        var separator = separator
        var position = start
        while let hyphen = brokenWord(text, position..<piece.upperBound) {
            position = hyphen + 1
            let fate = text.hyphen(endingAt: hyphen + 1, before: hyphen + 2)
            guard fate != .none else { continue }
            append(text, start..<(fate == .falls ? hyphen : hyphen + 1), behind: separator)
            separator = bytes.count
            start = hyphen + 2
        }
        append(text, start..<piece.upperBound, behind: separator)
    }

    /// The next hyphen with one space behind it.
    private func brokenWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound {
            if position + 8 <= range.upperBound {
                let hyphens = text.word(at: position).bytes(equalTo: UInt8(ascii: "-"))
                if hyphens == 0 {
                    position += 8
                    continue
                }
                position += hyphens.trailingZeroBitCount / 8
            } else if text[position] != UInt8(ascii: "-") {
                position += 1
                continue
            }
            if position > range.lowerBound, position + 2 < range.upperBound, text[position + 1] == 0x20 {
                return position
            }
            position += 1
        }
        return nil
    }

    private mutating func append(_ text: Span<UInt8>, _ piece: Range<Int>, behind separator: Int) {
        let place = bytes.count
        let last = segments.last?.clean.upperBound ?? 0
        // One byte for one byte moves nothing.
        let isContinuous =
            place - separator == piece.lowerBound - last && piece.lowerBound >= last
            && !holdsChange(last..<piece.lowerBound)
        if !isContinuous {
            let source = clean.map.source(of: ByteRange(piece.lowerBound, piece.lowerBound + 1)).start
            map.append(OffsetMap.Change(result: ByteRange(separator, place), source: ByteRange(source, source)))
        }
        takeOverChanges(piece, place - piece.lowerBound)
        bytes.append(contentsOf: clean.text[piece])
        segments.append((place, piece))
    }

    private func holdsChange(_ range: Range<Int>) -> Bool {
        let changes = clean.map.changes
        let index = firstPlace(below: changes.count) { changes[$0].result.end >= range.lowerBound }
        return index < changes.count && changes[index].result.start <= range.upperBound
    }

    private mutating func takeOverChanges(_ piece: Range<Int>, _ distance: Int) {
        let changes = clean.map.changes
        guard !changes.isEmpty else { return }
        // One that begins before the piece is at its edge, whose place is known.
        var next = firstPlace(below: changes.count) { changes[$0].result.start >= piece.lowerBound }
        while next < changes.count, changes[next].result.end <= piece.upperBound {
            let change = changes[next]
            next += 1
            if change.result.isEmpty, change.result.start == piece.lowerBound { continue }
            let result = ByteRange<Normalised>(change.result.start + distance, change.result.end + distance)
            map.append(OffsetMap.Change(result: result, source: change.source))
        }
    }

    /// Where stretches of the clean text can be looked up. n log n where a page puts something between words.
    func places() -> CleanPlaces { CleanPlaces(segments) }

    /// Where the words at places of the clean text went (ascending); for white space that was left out, the next ones.
    /// One walk.
    func places(ofClean offsets: [Int]) -> [Int] {
        var segment = 0
        return offsets.map { offset in
            while segment < segments.count, segments[segment].clean.upperBound <= offset { segment += 1 }
            guard segment < segments.count else { return bytes.count }
            return segments[segment].flat + max(0, offset - segments[segment].clean.lowerBound)
        }
    }
}

/// Where stretches of the clean text went.
struct CleanPlaces {
    /// In the order of the clean text.
    private let segments: [(flat: Int, clean: Range<Int>)]

    fileprivate init(_ segments: [(flat: Int, clean: Range<Int>)]) {
        // What a page puts between words stands behind them in the flat text.
        self.segments = segments.sorted { $0.clean.lowerBound < $1.clean.lowerBound }
    }

    /// Where a stretch went; an empty one stays behind the words before it. Logarithmic.
    func range(of range: Range<Int>) -> ByteRange<Normalised> {
        let last = firstPlace(below: segments.count) { segments[$0].clean.lowerBound >= range.upperBound } - 1
        guard last >= 0 else { return ByteRange(0, 0) }
        let inLast = min(segments[last].clean.count, range.upperBound - segments[last].clean.lowerBound)
        let end = segments[last].flat + inLast
        let first = firstPlace(below: segments.count) { segments[$0].clean.upperBound > range.lowerBound }
        guard !range.isEmpty, first < segments.count else { return ByteRange(end, end) }
        let start = segments[first].flat + max(0, range.lowerBound - segments[first].clean.lowerBound)
        return ByteRange(min(start, end), end)
    }
}
