internal import Knowledge
internal import Letters
internal import Text

/// Takes the letter's own number out of the mentions: it is metadata, not a citation.
///
/// A printed paper bears it in its head, and in lines of their own: `kst-36130-40` at its foot, `Tweede Kamer, vergaderjaar
/// 2022–2023, 36 130, nr. 40` on every page; a motion as it was handed in bears `24515-678` above its title.
func readOwnNumber(_ text: Span<UInt8>, _ lines: Lines, _ mentions: inout [Mention], _ head: inout LetterHead) {
    // A text of one line is a citation, not a printed paper.
    guard lines.count > 2 else { return }
    readPrintedAnswer(text, lines, &head)
    if let own = head.selfID {
        mentions.removeAll { $0.id == own && isAlone($0.range, in: text) }
        return
    }
    let printed = readPaperHead(text, lines)
    let alone = mentions.filter { isAlone($0.range, in: text) && $0.kind == .kamerstuk }
    guard let key = printed?.parts.key ?? ownKey(text, alone) else { return }
    let own = mentions.filter { $0.key == key && (standsRunningHead(text, at: $0.range.start) || isAlone($0.range, in: text)) }
    if let printed {
        head.fill(from: printed)
    } else {
        head.selfID = own.first?.id
        for mention in own { head.fill(from: mention) }
    }
    // The head prints the dossier in a line above the number.
    let ownDossiers = head.dossiers.map { WorkKey("dossier:" + $0) }
    mentions.removeAll { mention in
        if let printed, printed.range.overlaps(mention.range.range) { return mention.isWork }
        if mention.key == key, standsRunningHead(text, at: mention.range.start) { return true }
        return (mention.key == key || ownDossiers.contains(mention.key)) && isAlone(mention.range, in: text)
    }
}

/// Takes the reference numbers of a letter's head out of the mentions: the case behind `Uw kenmerk` is metadata.
func dropReferences(_ text: Span<UInt8>, _ mentions: inout [Mention]) {
    mentions.removeAll { mention in
        guard mention.kind == .zaak || mention.kind == .document, mention.range.start < 6_000 else { return false }
        var end = mention.range.start
        while end > 0, text[end - 1].isSpace || text[end - 1] == UInt8(ascii: ":") { end -= 1 }
        guard Cursor(text, at: end - 7).stands("kenmerk") else { return false }
        // In a line or two of their own; `uw brief met kenmerk 2024Z11859` cites.
        var start = end - 7
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        if Cursor(text, at: start - 2).stands("uw") { start -= 2 } else if Cursor(text, at: start - 3).stands("ons") { start -= 3 }
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: "*") || text[start - 1] == UInt8(ascii: "|") { start -= 1 }
        return start == 0 || text[start - 1] == UInt8(ascii: "\n")
    }
}

/// Takes a motion's own title out of the mentions: `MOTIE VAN HET LID VAN DER PLAS` in its printed head, and what repeats it as
/// a title. A reference inside it to another motion begins small.
func dropOwnTitle(_ text: Span<UInt8>, _ mentions: inout [Mention]) {
    func isTitle(_ mention: Mention) -> Bool {
        guard mention.kind == .motie || mention.kind == .amendement else { return false }
        let start = mention.range.start
        let isAtLine = start == 0 || text[start - 1] == UInt8(ascii: "\n")
        return isAtLine && Cursor(text, at: start).stands(mention.kind == .motie ? "MOTIE" : "AMENDEMENT", ignoringCase: false)
    }
    guard mentions.contains(where: isTitle) else { return }
    mentions.removeAll { ($0.kind == .motie || $0.kind == .amendement) && text[$0.range.start].isUppercase }
}

/// The key of a paper without a head of its own: by the identifier at its foot, the number above its title, or a running head
/// that stands on several pages. One line alone may as well be a note.
private func ownKey(_ text: Span<UInt8>, _ alone: [Mention]) -> WorkKey? {
    if let foot = alone.first(where: { Cursor(text, at: $0.range.start).stands("kst-") }) { return foot.key }
    if let number = alone.first(where: { text[$0.range.start].isDigit && standsAboveTitle(text, $0.range.end) }) { return number.key }
    var pages: [WorkKey: Int] = [:]
    for mention in alone where standsRunningHead(text, at: mention.range.start) { pages[mention.key, default: 0] += 1 }
    return alone.first { pages[$0.key, default: 0] > 1 }?.key
}

extension LetterHead {
    fileprivate mutating func fill(from printed: PaperHead) {
        selfID = printed.parts.id
        kamer = printed.kamer
        vergaderjaar = printed.vergaderjaar
        ondernummer = printed.ondernummer
        dossiers = printed.dossiers.map(\.wholeDossier)
    }

    /// Takes chamber, year, dossier and number from a mention of the letter itself.
    fileprivate mutating func fill(from mention: Mention) {
        for field in mention.fields {
            switch field.value {
            case .kamer(let named): kamer = named
            case .vergaderjaar(let year): vergaderjaar = year
            case .text(let value):
                if field.field == .ondernummer { ondernummer = value }
                if field.field == .dossiernummer {
                    let suffix = mention[.toevoeging].map { "-\($0.value.text)" } ?? ""
                    if !dossiers.contains(value + suffix) { dossiers.append(value + suffix) }
                }
            case .date: break
            }
        }
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

/// Whether the running head of a printed page begins here.
func standsRunningHead(_ text: Span<UInt8>, at position: Int) -> Bool {
    let cursor = Cursor(text, at: position)
    return cursor.stands("tweede kamer, vergaderjaar") || cursor.stands("eerste kamer, vergaderjaar")
}

/// Whether the title of a motion, amendment or letter stands in capitals a few lines below.
private func standsAboveTitle(_ text: Span<UInt8>, _ position: Int) -> Bool {
    var cursor = Cursor(text, at: position)
    let limit = min(text.count, position + 300)
    while cursor.position < limit {
        if cursor.peek() == UInt8(ascii: "\n") {
            cursor.position += 1
            for title in ["MOTIE VAN", "AMENDEMENT VAN", "BRIEF VAN", "GEWIJZIGDE MOTIE", "NADER GEWIJZIGDE", "VERSLAG VAN"]
                as [StaticString]
            where cursor.stands(title, ignoringCase: false) { return true }
        } else {
            cursor.position += 1
        }
    }
    return false
}
