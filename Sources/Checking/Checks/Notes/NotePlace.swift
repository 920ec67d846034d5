internal import Letters
internal import Text

/// A note with its place in its series, as readers count it.
struct NotePlace {
    let note: Note
    let index: NoteIndex
    /// Where the note of the same series before it stands.
    let previous: NoteIndex?

    /// The note that words stand in; nothing for words of the text.
    init?(holding range: ByteRange<Normalised>, _ letter: ResolvedLetter) {
        guard let index = letter.note(holding: range) else { return nil }
        let note = letter.notes[index]
        self.note = note
        self.index = index
        previous = index > 0 && letter.notes[index - 1].series == note.series ? index - 1 : nil
    }

    /// Whether nothing but marks and a pointing word stands before a place in the note.
    func begins(at position: Int, _ text: Span<UInt8>) -> Bool {
        guard position >= note.body.start else { return false }
        return !(note.body.start..<position).contains { text[$0].isLetter || text[$0].isDigit }
    }
}

extension ResolvedLetter {
    /// The works that a note itself names, each once. Logarithmic, and linear in the note's own.
    func worksNamed(in note: Note) -> Set<WorkIndex> {
        var place = firstPlace(below: mentions.count) { mentions[$0].range.start >= note.range.start }
        var found: Set<WorkIndex> = []
        while place < mentions.count, mentions[place].range.start < note.range.end {
            if let work = workOfMention[place] { found.insert(work) }
            place += 1
        }
        return found
    }
}
