internal import Letters

/// Takes the letter's own number out of the mentions: it is metadata, not a citation.
///
/// A printed paper bears its number in a line of its own: `kst-36130-40` at its foot, and the running head `Tweede Kamer,
/// vergaderjaar 2022–2023, 36 130, nr. 40`; a motion as it was handed in bears `24515-678` above its title.
func readOwnNumber(_ text: Span<UInt8>, _ lines: Lines, _ mentions: inout [Mention], _ head: inout LetterHead) {
    // A text of one line is a citation, not a printed paper.
    guard lines.count > 2 else { return }
    let own = mentions.filter { isAlone($0.range, in: text) && ($0.kind == .kamerstuk) }
    guard let first = own.first(where: { isRunningHead($0, text) }), let id = first.id else { return }
    head.selfID = id
    for mention in own where mention.key == first.key {
        for field in mention.fields {
            switch field.value {
            case .kamer(let kamer): head.kamer = kamer
            case .vergaderjaar(let year): head.vergaderjaar = year
            case .text(let value):
                if field.field == .ondernummer { head.ondernummer = value }
                if field.field == .dossiernummer {
                    let suffix = mention[.toevoeging].map { "-\($0.value.text)" } ?? ""
                    if !head.dossiers.contains(value + suffix) { head.dossiers.append(value + suffix) }
                }
            case .date: break
            }
        }
    }
    // The head prints the dossier in a line above the number.
    let ownDossiers = head.dossiers.map { WorkKey("dossier:" + $0) }
    mentions.removeAll { mention in
        (mention.key == first.key || ownDossiers.contains(mention.key)) && isAlone(mention.range, in: text)
    }
}

/// Whether the words fill a line of their own.
private func isAlone(_ range: ByteRange<Normalised>, in text: Span<UInt8>) -> Bool {
    var start = range.start
    while start > 0, text[start - 1] != UInt8(ascii: "\n") {
        guard text[start - 1].isSpace else { return false }
        start -= 1
    }
    var end = range.end
    while end < text.count, text[end] != UInt8(ascii: "\n") {
        guard text[end].isSpace else { return false }
        end += 1
    }
    return true
}

private func isRunningHead(_ mention: Mention, _ text: Span<UInt8>) -> Bool {
    let cursor = Cursor(text, at: mention.range.start)
    if cursor.peek().isDigit { return standsAboveTitle(text, mention.range.end) }
    return cursor.stands("kst-") || cursor.stands("tweede kamer, vergaderjaar") || cursor.stands("eerste kamer, vergaderjaar")
}

/// Whether the title of a motion, amendment or letter stands in capitals a few lines below.
private func standsAboveTitle(_ text: Span<UInt8>, _ position: Int) -> Bool {
    var cursor = Cursor(text, at: position)
    let limit = min(text.count, position + 300)
    while cursor.position < limit {
        if cursor.peek() == UInt8(ascii: "\n") {
            cursor.position += 1
            for title in ["MOTIE VAN", "AMENDEMENT VAN", "BRIEF VAN", "GEWIJZIGDE MOTIE", "NADER GEWIJZIGDE", "VERSLAG VAN"] as [StaticString]
            where cursor.stands(title, ignoringCase: false) { return true }
        } else {
            cursor.position += 1
        }
    }
    return false
}
