internal import Letters
internal import Text

/// Gives the works that only the letter tells apart a key of its own, and the articles of an act of the Union theirs.
/// - Parameter fingerprint: the SHA-256 of the clean text, in hexadecimal.
func finishKeys(_ text: Span<UInt8>, _ mentions: [Mention], _ fingerprint: () -> String) -> [Mention] {
    var mentions = eachLid(endPromises(text, mentions))
    var letter: String?
    var promises = 0
    for (index, mention) in mentions.enumerated() {
        if mention.kind == .eu {
            if let key = keyOfArticle(mention) {
                mentions[index] = mention.denoting(id: mention.id, key: key, fields: mention.fields)
            }
            continue
        }
        if let paper = keyOfReprint(mention) {
            mentions[index] = mention.denoting(id: mention.id, key: paper, fields: mention.fields)
            continue
        }
        guard mention.id == nil, isOfLetter(mention) else { continue }
        let name = letter ?? String(fingerprint().prefix(fingerprintLength))
        letter = name
        if isNew(mention) { promises += 1 }
        let key = mention.key.text
        let rest = isNew(mention) ? ":\(promises)" : String(key[(key.firstIndex(of: ":") ?? key.endIndex)...])
        let stem = key.prefix { $0 != ":" }
        mentions[index] = mention.denoting(
            id: nil, key: WorkKey("\(stem):\(name)\(rest)", isOfLetter: true), fields: mention.fields)
    }
    return mentions
}

/// In hexadecimal digits (CONTRACT: identifiers).
private let fingerprintLength = 12

/// Whether nothing but its letter tells which work a mention without identifier means: of a motion the members alone, of
/// a letter its day, of a report its sort, of an article
/// its number.
private func isOfLetter(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .motie, .amendement, .toezegging: true
    case .brief: mention[.kenmerk] == nil
    case .debat: mention[.debat] == nil && mention[.commissie] == nil
    case .ecli: mention[.zaaknummer] == nil
    case .begrotingsartikel: mention[.hoofdstuk] == nil
    case .rapport: mention[.titel] == nil
    case .wet: mention[.regeling] == nil
    default: false
    }
}

/// The paper that a reprint (`kst-30432-10-h1`) or rectification (`-n1`) is of.
private func keyOfReprint(_ mention: Mention) -> WorkKey? {
    guard let id = mention.id?.text, id.hasPrefix("kst-"), let dash = id.lastIndex(of: "-") else { return nil }
    let ending = id[id.index(after: dash)...]
    guard let first = ending.first, first == "h" || first == "n", Int(ending.dropFirst()) != nil else { return nil }
    return WorkKey(String(id[..<dash]))
}

/// `32016R0679&artikel=6&lid=1`.
private func keyOfArticle(_ mention: Mention) -> WorkKey? {
    guard let article = mention[.artikel]?.value.text else { return nil }
    var key =
        mention.key.text + "&artikel=" + (article.utf8.contains(0x20) ? article.replacing(" ", with: "_") : article)
    for lid in mention[.lid]?.value.text.split(separator: " ") ?? [] { key += "&lid=\(lid)" }
    return WorkKey(key)
}

/// Each lid that one article names is a work of its own: `artikel 8, eerste en tweede lid`. They share their words.
private func eachLid(_ mentions: [Mention]) -> [Mention] {
    guard mentions.contains(where: { $0[.lid]?.value.text.utf8.contains(0x20) == true }) else { return mentions }
    return mentions.flatMap { mention -> [Mention] in
        guard let leden = mention[.lid]?.value.text.split(separator: " "), (2...mostLeden).contains(leden.count) else {
            return [mention]
        }
        return leden.enumerated().map { index, lid in
            let fields = mention.fields.map { $0.field == .lid ? MentionField(.lid, .text(String(lid)), $0.range) : $0 }
            func only(_ text: String) -> String {
                text.split(separator: "&").filter { !$0.hasPrefix("lid=") }.joined(separator: "&") + "&lid=\(lid)"
            }
            // The article of an act of the Union has its key below.
            let isUnion = mention.kind == .eu
            return mention.denoting(
                id: isUnion ? mention.id : mention.id.map { WorkID(only($0.text)) },
                key: isUnion ? mention.key : WorkKey(only(mention.key.text)),
                how: index == 0 || mention.how != .full ? nil : .short, fields: fields)
        }
    }
}

/// No article has more.
private let mostLeden = 40

/// Ends the words of each promise that the letter makes before the next work: `uw Kamer over de motie-Kuik …
/// informeren` holds a motion that has its own mention.
private func endPromises(_ text: Span<UInt8>, _ mentions: [Mention]) -> [Mention] {
    guard mentions.contains(where: isNew) else { return mentions }
    var result = mentions
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
