internal import Knowledge
internal import Letters
internal import Text

/// Adds the motions that a list goes on with behind the number of one before:
/// `de moties van de leden Kuik en Bikker (35 925 VI, nr. 56) en van het lid Van Dijk (35 925 VI, nr. 41)`.
func addFurtherMotions(_ text: Span<UInt8>, _ mentions: [Mention]) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(mentions.count)
    /// The kind of the list that is open, whose last number ends at `end`.
    var open: (kind: MentionKind, end: Int)?
    for (index, mention) in mentions.enumerated() {
        result.append(mention)
        if mention.kind != .brief, isPlural(text, mention) {
            open = (mention.kind, mention.range.end)
        } else if let list = open, mention.kind == .kamerstuk {
            guard mention.range.start - list.end < 250 else {
                open = nil
                continue
            }
            let limit = index + 1 < mentions.count ? mentions[index + 1].range.start : text.count
            var cursor = Cursor(text, at: mention.range.end)
            guard let further = Motie.takeFurther(&cursor, list.kind), further.range.end <= limit else {
                open?.end = mention.range.end
                continue
            }
            result.append(further)
            open?.end = further.range.end
        }
    }
    return result
}
