public import Letters

/// What a note holds.
public enum NoteContent: String, Sendable, CaseIterable {
    /// Works and little else.
    case bron
    /// More than a line beside them.
    case gemengd
    /// No work.
    case toelichting

    /// What each note of a letter holds.
    public static func of(_ resolved: ResolvedLetter) -> [NoteContent] {
        /// The bytes of each note that name works.
        var named: [NoteIndex: Int] = [:]
        for mention in resolved.mentions where mention.isWork {
            if let note = resolved.note(holding: mention.range) { named[note, default: 0] += mention.range.count }
        }
        return resolved.notes.enumerated().map { index, note in
            guard let bytes = named[index] else { return .toelichting }
            return note.body.count - bytes > longestBeside ? .gemengd : .bron
        }
    }

    /// In bytes: a line.
    private static let longestBeside = 80
}
