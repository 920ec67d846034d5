internal import Knowledge
internal import Letters
internal import Text

/// Breaks passages into sentences. Calls, notes, marks and quoted titles are never broken inside.
///
/// ICU's breaker has no Dutch data: it cuts `29754 nr. ⏐708` and misses breaks at `.[footnoteRef:3] Volgens`. Linear:
/// each stop of the text is looked at once, and what is inside a known range is jumped over.
struct SentenceBreaker: ~Escapable {
    private let text: Span<UInt8>
    private let stops: [Int32]
    private let atoms: [ByteRange<Normalised>]
    /// The atoms that belong to the sentence before them when they stand behind its stop.
    private let calls: [ByteRange<Normalised>]
    private let marks: [ByteRange<Normalised>]
    private var nextStop = 0
    private var nextAtom = 0

    @_lifetime(copy text)
    init(text: Span<UInt8>, anchors: Anchors, apparatus: Apparatus) {
        self.text = text
        stops = anchors.stops
        calls = apparatus.calls.map(\.range)
        marks = apparatus.marks
        var atoms = calls
        // The last stop of a note or mark is its own too; with one byte more it lies inside.
        for range in apparatus.notes.map(\.range) + apparatus.marks {
            atoms.append(ByteRange(range.start, range.end + 1))
        }
        atoms.sort { $0.start < $1.start }
        self.atoms = atoms
    }

    /// The sentences of one block, white space at their edges left out. Blocks come in ascending order.
    mutating func sentences(in block: ByteRange<Normalised>) -> [ByteRange<Normalised>] {
        var result: [ByteRange<Normalised>] = []
        var start = block.start
        while nextStop < stops.count, Int(stops[nextStop]) < block.start { nextStop += 1 }
        while nextStop < stops.count, Int(stops[nextStop]) < block.end {
            let stop = Int(stops[nextStop])
            nextStop += 1
            guard stop >= start, !isInsideAtom(stop) else { continue }
            guard let end = endOfSentence(at: stop, blockEnd: block.end) else {
                skipRun(behind: stop, blockEnd: block.end)
                continue
            }
            append(start..<end, to: &result)
            start = end
        }
        append(start..<block.end, to: &result)
        return result
    }

    /// Passes over the stops among the marks behind one that ends no sentence, but for the last: `..…...`, `.).).)`.
    private mutating func skipRun(behind stop: Int, blockEnd: Int) {
        let end = endOfMarks(behind: stop, blockEnd: blockEnd)
        while nextStop + 1 < stops.count, Int(stops[nextStop + 1]) < end { nextStop += 1 }
    }

    private func append(_ range: Range<Int>, to result: inout [ByteRange<Normalised>]) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start].isSpace { start += 1 }
        // The running title of a page before the first word, or alone.
        var mark = marks.isEmpty ? 0 : firstPlace(below: marks.count) { marks[$0].start >= start }
        while mark < marks.count, marks[mark].start == start, marks[mark].end <= end {
            start = marks[mark].end
            while start < end, text[start].isSpace { start += 1 }
            mark += 1
        }
        while end > start, text[end - 1].isSpace { end -= 1 }
        if end > start { result.append(ByteRange(start, end)) }
    }

    /// Whether a known range goes on behind this stop; a mention that ends with it (`nr. 1392.` does not) may end a
    /// sentence.
    private mutating func isInsideAtom(_ stop: Int) -> Bool {
        while nextAtom < atoms.count, atoms[nextAtom].end <= stop { nextAtom += 1 }
        return nextAtom < atoms.count && atoms[nextAtom].start <= stop && stop < atoms[nextAtom].end - 1
    }

    /// Where the closing quotes, brackets, stops and calls end that stand behind a stop.
    private func endOfMarks(behind stop: Int, blockEnd: Int) -> Int {
        var cursor = Cursor(text, at: stop + 1)
        while cursor.position < blockEnd {
            let isSpaced = cursor.peek() == 0x20
            if let call = call(startingAt: cursor.position + (isSpaced ? 1 : 0)), call.end > cursor.position {
                cursor.position = call.end
                continue
            }
            switch cursor.peek() {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "."),
                UInt8(ascii: "!"), UInt8(ascii: "?"):
                cursor.position += 1
                continue
            case 0xE2 where cursor.peek(1) == 0x80 && (cursor.peek(2) == 0x99 || cursor.peek(2) == 0x9D):
                cursor.position += 3
                continue
            case 0xC2 where cursor.peek(1) == 0xBB:
                cursor.position += 2
                continue
            default: break
            }
            break
        }
        // A call that a line's end breaks runs on behind the block.
        return min(cursor.position, blockEnd)
    }

    /// Where the sentence ends that has this stop: behind closing quotes, brackets and calls; nothing when the stop
    /// ends none.
    private func endOfSentence(at stop: Int, blockEnd: Int) -> Int? {
        var cursor = Cursor(text, at: endOfMarks(behind: stop, blockEnd: blockEnd))
        let end = cursor.position
        let isCalled = standsCall(from: stop + 1, to: end)
        let hadMark = end > stop + 1 || isCalled
        while cursor.position < blockEnd, cursor.peek().isSpace { cursor.position += 1 }
        guard cursor.position < blockEnd else { return end }
        let endsWithCall =
            isCalled || hadMark && (cursor.peek(-1) == UInt8(ascii: "]") || cursor.peek(-1) == UInt8(ascii: ")"))
        guard cursor.position > end || endsWithCall else { return nil }
        guard beginsSentence(cursor) else { return nil }
        // `het artikel «Wat nu?» (vanaf p. 70)`: the mark is the title's.
        if text[stop] != UInt8(ascii: "."), end > stop + 1, cursor.peek() == UInt8(ascii: "(") { return nil }
        return text[stop] == UInt8(ascii: ".") && !hadMark && isAbbreviation(before: stop, next: cursor) ? nil : end
    }

    /// Whether a call stands in a range or, without words of its own, at its end.
    private func standsCall(from start: Int, to end: Int) -> Bool {
        let index = calls.isEmpty ? 0 : firstPlace(below: calls.count) { calls[$0].start >= start }
        return index < calls.count && calls[index].end <= end
    }

    /// The call that begins at `position`.
    private func call(startingAt position: Int) -> ByteRange<Normalised>? {
        guard position < text.count,
            text[position] == UInt8(ascii: "[") || text[position].isDigit || text[position] >= 0x80
                || "\\^,;".utf8.contains(text[position])
        else { return nil }
        let index = firstPlace(below: calls.count) { calls[$0].start >= position }
        return index < calls.count && calls[index].start == position ? calls[index] : nil
    }

    /// Whether a sentence can begin here: a capital, a digit, an opening quote or bracket, a letter outside ASCII.
    private func beginsSentence(_ cursor: Cursor) -> Bool {
        let byte = cursor.peek()
        if byte.isUppercase || byte.isDigit { return true }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "-"): return true
        case UInt8(ascii: "'"): return true
        case 0xC2: return cursor.peek(1) == 0xAB
        default: return byte >= 0xC3
        }
    }

    /// Whether the full stop belongs to the word before it.
    private func isAbbreviation(before stop: Int, next: Cursor) -> Bool {
        var start = stop
        while start > 0, stop - start < 12 {
            let byte = text[start - 1]
            guard byte.isLetter || byte == UInt8(ascii: ".") else { break }
            start -= 1
        }
        let count = stop - start
        // The letter of an item at the beginning of a line: `a. de bruggen`.
        if count == 1 || count <= 3 && (start..<stop).allSatisfy({ "iIvVxX".utf8.contains(text[$0]) }),
            start == 0 || text[start - 1] == 0x0A
        {
            return true
        }
        if count == 0 {
            // `1. Weten wat er speelt`: the number of a heading or list item at the beginning of a line.
            var digit = stop
            while digit > 0, text[digit - 1].isDigit { digit -= 1 }
            if digit == stop || digit == 0 { return digit < stop }
            // Or of an item in a sentence: `1. de bruggen; 2. de sluizen`.
            if text[digit - 1] == UInt8(ascii: "\n") { return true }
            while digit > 0, text[digit - 1] == 0x20 { digit -= 1 }
            return digit > 0 && ";:".utf8.contains(text[digit - 1])
        }
        // An initial: one capital, alone or behind another initial's stop (`D.M. van Weel`).
        if text[stop - 1].isUppercase, count == 1 || text[stop - 2] == UInt8(ascii: ".") { return true }
        // `F.Ch. Giskes`, `C.Th. de Wit`: an initial of two letters behind another.
        if count > 3, text[stop - 3] == UInt8(ascii: "."), text[stop - 2].isUppercase { return true }
        return switch Afkortingen.stop(after: start..<stop, in: text) {
        case .neverFinal: true
        case .maybeFinal: !next.peek().isUppercase
        case .beforeNumber: next.peek().isDigit || "IVX".utf8.contains(next.peek()) && !next.peek(1).isLowercase
        case nil: false
        }
    }
}
