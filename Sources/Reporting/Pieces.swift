internal import Letters
internal import Text

/// A stretch of a letter's words that a report shows otherwise: a call, a link, nothing for what stands elsewhere.
struct Piece {
    let range: ByteRange<Normalised>
    var text = ""
    /// The source whose words these are, and its address.
    var mention: Mention?
    var url: String?
}

extension ResolvedLetter {
    /// The pieces of a range, in order: its calls, the notes and marks inside it, which are left out, and its sources.
    /// - Parameter call: how a call is shown.
    func pieces(in range: ByteRange<Normalised>, call show: (NoteCall) -> String) -> [Piece] {
        var pieces = structured.calls(in: range).map { Piece(range: $0.range, text: show($0)) }
        pieces += within(marks, \.self, range).map { Piece(range: $0) }
        for note in within(notes, \.range, range) where !note.range.contains(range) {
            pieces.append(Piece(range: note.range))
        }
        var linkedUpTo = range.start
        let named = within(mentions, \.range, range)
        for (index, mention) in zip(named.indices, named)
        where mention.isWork && mention.range.start >= linkedUpTo {
            // What runs on into the next paragraph is shown up to its end only, so that no word stands twice.
            let shown = ByteRange<Normalised>(mention.range.start, min(mention.range.end, range.end))
            pieces.append(Piece(range: shown, mention: mention, url: work(of: index)?.url))
            linkedUpTo = mention.range.end
        }
        return pieces.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    }

    /// Goes over a range: the words between the pieces, and each piece. One that begins inside another is passed over;
    /// a call without words of its own inside one comes behind it.
    func walk(
        _ pieces: [Piece], in range: ByteRange<Normalised>, words: (ByteRange<Normalised>) -> Void,
        piece show: (Piece) -> Void
    ) {
        var position = range.start
        for piece in pieces {
            if piece.range.start >= position {
                words(ByteRange(position, piece.range.start))
                show(piece)
                position = piece.range.end
            } else if piece.range.isEmpty {
                show(piece)
            }
        }
        words(ByteRange(position, max(position, range.end)))
    }

    /// Those that begin in a range, of elements that ascend.
    private func within<Element>(
        _ elements: [Element], _ range: (Element) -> ByteRange<Normalised>, _ outer: ByteRange<Normalised>
    ) -> ArraySlice<Element> {
        let first = firstPlace(below: elements.count) { range(elements[$0]).start >= outer.start }
        return elements[first..<firstPlace(below: elements.count) { range(elements[$0]).start >= outer.end }]
    }
}
