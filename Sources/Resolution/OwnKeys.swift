internal import Letters
internal import Text

/// Gives what only the letter tells apart a key of its own: an article of a budget that it does not name, and each
/// promise that it makes.
func finishKeys(_ text: Span<UInt8>, _ mentions: [Mention], _ letter: String) -> [Mention] {
    var mentions = mentions
    for (index, mention) in mentions.enumerated() where mention.kind == .begrotingsartikel && mention[.hoofdstuk] == nil
    {
        guard let article = mention[.artikel]?.value.text else { continue }
        mentions[index] = mention.denoting(
            id: nil, key: WorkKey("begroting:\(letter):\(article)"), fields: mention.fields)
    }
    return finishPromises(text, mentions, letter)
}

/// Gives each promise that the letter makes a key of its own, its place among them, and ends its words before the next
/// work: `uw Kamer over de motie-Kuik … informeren` holds a motion that has its own mention.
private func finishPromises(_ text: Span<UInt8>, _ mentions: [Mention], _ letter: String) -> [Mention] {
    guard mentions.contains(where: isNew) else { return mentions }
    var result = mentions
    var count = 0
    var nextWork = Int.max
    for (index, mention) in mentions.enumerated().reversed() where mention.isWork {
        if isNew(mention), nextWork < mention.range.end {
            result[index] = Mention(
                kind: mention.kind, range: ByteRange(mention.range.start, endOfWords(text, before: nextWork)), id: nil,
                key: mention.key, how: mention.how,
                fields: mention.fields)
        }
        nextWork = mention.range.start
    }
    for (index, mention) in result.enumerated() where isNew(mention) {
        count += 1
        result[index] = mention.denoting(id: nil, key: WorkKey("toezegging:\(letter):\(count)"), fields: mention.fields)
    }
    return result
}

/// Where the words before a work end: before spaces, brackets and quotation marks.
private func endOfWords(_ text: Span<UInt8>, before position: Int) -> Int {
    var end = position
    while end > 0 {
        if text[end - 1].isSpace || "([\"'".utf8.contains(text[end - 1]) {
            end -= 1
        } else if end > 2, text[end - 3] == 0xE2, text[end - 2] == 0x80, (0x98...0x9F).contains(text[end - 1]) {
            end -= 3
        } else if end > 1, text[end - 2] == 0xC2, text[end - 1] == 0xAB {
            end -= 2
        } else {
            break
        }
    }
    return end
}

private func isNew(_ mention: Mention) -> Bool {
    mention.kind == .toezegging && mention.id == nil && mention[.richting]?.value.text == "nieuw"
}
