internal import Letters
internal import Text

/// Tells of the motions and amendments whose sentence says so that the letter settles them:
/// `Met deze brief geef ik uitvoering aan de motie-Kuik`, `Hiermee beschouw ik de motie als afgedaan`.
func tellSettled(_ text: Span<UInt8>, _ mentions: [Mention], _ sentences: [Sentence]) -> [Mention] {
    var mentions = mentions
    for (index, mention) in mentions.enumerated() where mention.kind == .motie || mention.kind == .amendement {
        guard let told = settled(text, sentence(text, holding: mention.range, sentences)) else { continue }
        mentions[index] = mention.denoting(
            id: mention.id, key: mention.key, fields: mention.fields + [MentionField(.afdoening, .text(told))])
    }
    return mentions
}

/// What a sentence says is done, or nothing. What is still to come is not.
private func settled(_ text: Span<UInt8>, _ sentence: Range<Int>) -> String? {
    guard holdsWord(text, sentence, ["nog niet", "niet", "zal", "zullen", "wordt nog", "later"]) == nil else {
        return nil
    }
    if holdsWord(text, sentence, ["afgedaan", "afgedane"]) != nil { return "afgedaan" }
    if holdsWord(text, sentence, ["uitvoering"]) != nil, holdsWord(text, sentence, ["gegeven"]) != nil {
        return "uitgevoerd"
    }
    let isHere = holdsWord(text, sentence, ["hiermee", "hierbij", "met deze brief", "met dit", "daarmee"]) != nil
    let done: [StaticString] = ["uitvoering", "uitgevoerd", "invulling", "gestand", "voldaan", "voldoe", "tegemoet"]
    return isHere && holdsWord(text, sentence, done) != nil ? "uitgevoerd" : nil
}
