internal import Letters
internal import Text

/// Adds the works that links lead to, where the format tells them: a link's identity is certain, and is kept beside
/// what its words say. A link whose words name that very work adds nothing.
func readLinks(_ letter: StructuredLetter, _ mentions: [Mention]) -> [Mention] {
    guard !letter.links.isEmpty else { return mentions }
    var result = mentions
    var added: [Mention] = []
    for link in letter.links where !link.range.isEmpty {
        guard let target = target(of: link) else { continue }
        let first = firstPlace(below: mentions.count) { mentions[$0].range.end > link.range.start }
        var inside: [Int] = []
        var place = first
        while place < mentions.count, mentions[place].range.start < link.range.end {
            if mentions[place].isWork { inside.append(place) }
            place += 1
        }
        if inside.contains(where: { mentions[$0].key == target.key || mentions[$0].kind == .url && target.kind == .url }
        ) {
            continue
        }
        // Words that leave open which one they mean.
        if let open = inside.first(where: { mentions[$0].kind == target.kind && mentions[$0].id == nil }),
            target.id != nil
        {
            result[open] = mentions[open].denoting(
                id: target.id, key: target.key, fields: target.fields.isEmpty ? mentions[open].fields : target.fields)
            continue
        }
        // A page that tells of the work whose name leads there.
        if target.kind == .url, !inside.isEmpty { continue }
        let range = inside.first.map { mentions[$0].range } ?? link.range
        added.append(
            Mention(
                kind: target.kind, range: range, id: target.id, key: target.key, how: .full,
                fields: target.withoutPlaces.fields))
    }
    guard !added.isEmpty else { return result }
    return (result + added).sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
}

/// The work that an address leads to.
private func target(of link: Layout<Normalised>.Link) -> Mention? {
    let address = Array(link.address.utf8)
    guard address.count <= longestAddress, let colon = address.firstIndex(of: UInt8(ascii: ":")),
        address.starts(with: "http".utf8)
    else { return nil }
    return Webadres.read(address.span, at: colon, notBefore: 0)?.mentions.first
}

/// Longer ones are no addresses of pages.
private let longestAddress = 4_000
