internal import Knowledge
internal import Letters
internal import Text

/// A short name that the letter gives to a work: `(hierna: DSA)`, `(Sv)`, `hierna te noemen: de Regeling`.
struct Definition {
    let name: String
    let mention: Mention
    /// From here on the name stands for the work.
    let end: Int

    /// The work under this name.
    func mention(_ range: ByteRange<Normalised>) -> Mention {
        let reason = "hierna: " + name
        // A law is defined, not the article beside it.
        if mention[.artikel] != nil, let law = LawReference.law(of: mention) {
            var reference = LawReference()
            reference.law = law
            let found = reference.mention(range, how: .defined, reason: reason)
            return found.withoutPlaces
        }
        return mention.takenUp(in: range, how: .defined, reason: reason)
    }
}

/// Reads the definitions right behind the works, and finds where their names stand for them later on. Linear: one more
/// scan of the words, and only in letters that define something.
func readDefinitions(_ text: Span<UInt8>, _ mentions: [Mention]) -> [Mention] {
    var definitions: [Definition] = []
    for mention in mentions where mention.isWork && mayBeDefined(mention.kind) {
        if let definition = definition(text, behind: mention), definitions.count < 500 {
            definitions.append(definition)
        }
    }
    guard !definitions.isEmpty else { return mentions }
    var table = TriggerTable()
    var byKey: [UInt64: [Definition]] = [:]
    for definition in definitions {
        table.insert(definition.name, 1)
        byKey[WordKey.key(Array(definition.name.utf8).span, at: 0), default: []].append(definition)
    }
    var found: [Mention] = []
    for place in scanWords(text, table) {
        let position = Int(place)
        guard let candidates = byKey[WordKey.key(text, at: position)], Cursor(text, at: position).beginsWord else {
            continue
        }
        for definition in candidates.reversed() where position >= definition.end {
            guard let end = stands(definition.name, text, position) else { continue }
            found.append(definition.mention(ByteRange(position, end)))
            break
        }
    }
    return merged(mentions, found)
}

private func mayBeDefined(_ kind: MentionKind) -> Bool {
    [.wet, .eu, .rapport, .brief, .motie, .debat, .dossier, .kamerstuk, .document].contains(kind)
}

/// The name in brackets right behind a work; nothing when something else stands there.
private func definition(_ text: Span<UInt8>, behind mention: Mention) -> Definition? {
    var cursor = Cursor(text, at: mention.range.end)
    cursor.skipSpaces()
    if cursor.take(UInt8(ascii: ",")) { cursor.skipSpaces() }
    let isBracketed = cursor.take(UInt8(ascii: "("))
    let isTold = cursor.takeWord("hierna")
    if isTold {
        while cursor.skipSpaces() || cursor.take(UInt8(ascii: ":")) || cursor.take(UInt8(ascii: ","))
            || cursor.takeWord("ook")
            || cursor.takeWord("te noemen") || cursor.takeWord("genoemd") || cursor.takeWord("verder")
        {}
        for word in ["de", "het"] as [StaticString] where cursor.takeSpaced(word) { break }
    }
    guard isBracketed || isTold else { return nil }
    _ =
        cursor.take(UInt8(ascii: "'")) || cursor.take(UInt8(ascii: "\""))
        || (cursor.peek() == 0xE2 && cursor.takeApostrophe())
    if cursor.peek() == 0xE2, cursor.peek(1) == 0x80, cursor.peek(2) == 0x9C { cursor.position += 3 }
    let start = cursor.position
    while !cursor.isAtEnd, cursor.position - start < 60, !")\"\n,;(".utf8.contains(cursor.peek()),
        !(cursor.peek() == 0xE2 && cursor.peek(1) == 0x80)
    {
        cursor.position += 1
    }
    let name = words(text, trimmed(text, start..<cursor.position))
    let capitals = name.utf8.count(where: \.isUppercase)
    guard name.utf8.count >= 2, isTold || abbreviates(name, mention) else { return nil }
    guard isTold || cursor.peek() == UInt8(ascii: ")"), name.utf8.first?.isLetter == true,
        !["oud", "nieuw", "herdruk"].contains(name.lowercased())
    else { return nil }
    // `de Wet`, `de Regeling` with a capital; a name in small letters alone would be any word.
    guard capitals > 0 else { return nil }
    return Definition(name: name, mention: mention, end: cursor.position)
}

/// Whether a name in brackets alone is short for the work before it: an abbreviation of a law or report that bears no
/// part of its own, its letters in the order of the full name (`Wetboek van Strafvordering (Sv)`), or one that the
/// tables know for it.
private func abbreviates(_ name: String, _ mention: Mention) -> Bool {
    guard [.wet, .eu, .rapport].contains(mention.kind), mention[.artikel] == nil, name.utf8.count <= 14,
        !name.contains(" "),
        name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }),
        let full = mention[.regeling]?.value.text ?? mention[.titel]?.value.text
    else { return false }
    if Regelingen.called(name).contains(where: { $0.name == full }) { return true }
    let capitals = name.utf8.count(where: \.isUppercase)
    guard name.utf8.first?.isUppercase == true, capitals >= 2 || name.utf8.count <= 4,
        full.utf8.count > 2 * name.utf8.count
    else {
        return false
    }
    var rest = full.lowercased().utf8[...]
    for letter in name.lowercased().utf8 {
        guard let place = rest.firstIndex(of: letter) else { return false }
        rest = rest[rest.index(after: place)...]
    }
    // The first letter begins the name; the others stand somewhere behind it.
    return full.lowercased().utf8.first == name.lowercased().utf8.first
}

/// Where the name ends when it stands at `position` just so.
private func stands(_ name: String, _ text: Span<UInt8>, _ position: Int) -> Int? {
    var index = position
    for byte in name.utf8 {
        guard index < text.count, text[index] == byte else { return nil }
        index += 1
    }
    guard
        index >= text.count
            || !(text[index].isLetter || text[index].isDigit
                || text[index] == UInt8(ascii: "-") && text.isLetter(at: index + 1))
    else { return nil }
    return index
}

/// Both in order of place. A defined name takes the place of a mention with the same words (the tables may know it
/// too); one inside longer words was read with them.
func merged(_ mentions: [Mention], _ defined: [Mention]) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(mentions.count + defined.count)
    var next = 0
    var covered = 0
    for mention in mentions {
        while next < defined.count, defined[next].range.end <= mention.range.start {
            if defined[next].range.start >= covered { result.append(defined[next]) }
            next += 1
        }
        // A promise holds the works of its sentence until it is cut at the first of them.
        if mention.kind == .toezegging {
            result.append(mention)
            continue
        }
        if next < defined.count, defined[next].range == mention.range, mention.isWork {
            result.append(defined[next])
            next += 1
        } else {
            while next < defined.count, defined[next].range.start < mention.range.end { next += 1 }
            result.append(mention)
        }
        covered = max(covered, mention.range.end)
    }
    return result + defined[next...].filter { $0.range.start >= covered }
}
