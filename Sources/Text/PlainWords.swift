public import Letters

extension LinkedLetter {
    /// Appends the words of a sentence or note without its calls, notes and marks, white space folded to single spaces.
    public func appendPlainWords(_ range: ByteRange<Normalised>, to result: inout [UInt8]) {
        let text = resolved.normalised.text.span
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
        (whiteSpace ?? WhiteSpace(resolved.normalised.text.span, range.range)).isSingle && holes(in: range).isEmpty
    }

    /// Calls, notes, marks and the backslashes of Markdown inside `range`, in order. Most sentences have none.
    private func holes(in range: ByteRange<Normalised>) -> [ByteRange<Normalised>] {
        var result: [ByteRange<Normalised>] = []
        var index = firstPlace(below: holes.count) { holes[$0].start >= range.start }
        while index < holes.count, holes[index].start < range.end {
            if holes[index].end <= range.end { result.append(holes[index]) }
            index += 1
        }
        if resolved.normalised.letter.format == .markdown {
            appendEscapes(in: range, to: &result)
            if result.count > 1 { result.sort { $0.start < $1.start } }
        }
        return result
    }

    /// The backslashes that pandoc puts before marks (`boa\'s`).
    private func appendEscapes(in range: ByteRange<Normalised>, to holes: inout [ByteRange<Normalised>]) {
        let text = resolved.normalised.text.span
        for index in range.range where text[index] == UInt8(ascii: "\\") && index + 1 < range.end {
            let next = text[index + 1]
            let isMark = next > 0x20 && next < 0x7F && !next.isDigit && !next.isLetter
            if isMark || next == 0x0A { holes.append(ByteRange(index, index + 1)) }
        }
    }
}
