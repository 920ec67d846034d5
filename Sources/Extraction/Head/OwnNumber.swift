internal import Knowledge
internal import Letters
internal import Text

/// Reads the letter's own number, which is metadata: from the head of a printed paper, or from the works that stand in
/// no one's words.
///
/// A printed paper bears it in its head, and in lines of their own: `kst-36130-40` at its foot,
/// `Tweede Kamer, vergaderjaar 2022–2023, 36 130, nr. 40` on every page; a motion as it was handed in bears `24515-678`
/// above its title.
func readOwnNumber(_ text: Span<UInt8>, _ lines: Lines, _ own: [Mention], _ head: inout LetterHead) {
    // A text of one line is a citation, not a printed paper.
    guard lines.count > 2 else { return }
    readPrintedAnswer(text, lines, &head)
    head.zieOok = own.filter { $0.kind == .aanhangsel && $0.id != head.selfID }.map { $0.id?.text ?? $0.key.text }
    guard head.selfID == nil else { return }
    if let printed = readPaperHead(text, lines) { return head.fill(from: printed) }
    let alone = own.filter { isAlone($0.range, in: text) && $0.kind == .kamerstuk }
    guard let key = ownKey(text, alone) else { return }
    let mentions = own.filter {
        $0.key == key && (standsRunningHead(text, at: $0.range.start) || isAlone($0.range, in: text))
    }
    head.selfID = mentions.first?.id
    for mention in mentions { head.fill(from: mention) }
}

/// The key of a paper without a head of its own: by the identifier at its foot, the number above its title, or a
/// running head that stands on several pages. One line alone may as well be a note.
private func ownKey(_ text: Span<UInt8>, _ alone: [Mention]) -> WorkKey? {
    if let foot = alone.first(where: { Cursor(text, at: $0.range.start).stands("kst-") }) { return foot.key }
    if let number = alone.first(where: { text[$0.range.start].isDigit && standsAboveTitle(text, $0.range.end) }) {
        return number.key
    }
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

/// Whether the title of a motion, amendment or letter stands in capitals a few lines below.
private func standsAboveTitle(_ text: Span<UInt8>, _ position: Int) -> Bool {
    var cursor = Cursor(text, at: position)
    let limit = min(text.count, position + 300)
    while cursor.position < limit {
        if cursor.peek() == UInt8(ascii: "\n") {
            cursor.position += 1
            for title in [
                "MOTIE VAN", "AMENDEMENT VAN", "BRIEF VAN", "GEWIJZIGDE MOTIE", "NADER GEWIJZIGDE", "VERSLAG VAN",
            ]
                as [StaticString]
            where cursor.stands(title, ignoringCase: false) { return true }
        } else {
            cursor.position += 1
        }
    }
    return false
}
