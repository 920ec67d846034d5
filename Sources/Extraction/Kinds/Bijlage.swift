internal import Letters
internal import Text

/// A loose attachment by its number: `blg-929493`.
enum Bijlage: Kind {
    static let triggers: [Trigger] = [.word("blg")]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        guard let id = OfficialIdentifier.take("blg-", Cursor(text, at: anchor)) else { return nil }
        // `blg-1` is the first enclosure of a paper.
        guard id.id.utf8.count >= 8 else { return nil }
        return Reading(mentions: [id.mention(ByteRange(anchor, id.end))], end: id.end)
    }
}
