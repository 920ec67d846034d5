internal import Knowledge
internal import Letters
internal import Text

/// Reads whom a letter is from and to: the ministry of its letterhead, the addressee, the committee, and the members
/// whose questions it answers. What its head does not say is looked for in the first words below it.
func readCorrespondents(_ text: Span<UInt8>, _ letter: StructuredLetter, _ head: inout LetterHead) {
    var address: [Range<Int>] = []
    var opening: [Range<Int>] = []
    for passage in letter.passages {
        let range = passage.range.range
        if passage.role.isWords {
            opening.append(range)
            if opening.count == longestOpening { break }
            continue
        }
        switch passage.role {
        case .address: address.append(range)
        case .letterhead, .margin:
            if head.ministerie == nil { head.ministerie = ministry(text, range) }
        case .subject, .reference: opening.append(range)
        default: break
        }
    }
    head.geadresseerde = addressee(text, address)
    if head.vragenstellers.isEmpty, let subject = head.onderwerp {
        let words = Array(subject.utf8)
        head.vragenstellers = questioners(words.span, words.indices)
    }
    for range in opening.map({ $0.prefix(longestLook) }) {
        if head.vragenstellers.isEmpty { head.vragenstellers = questioners(text, range) }
        if head.commissie == nil { head.commissie = committee(text, range) }
    }
}

/// So many paragraphs say what a letter is about.
private let longestOpening = 8
/// They say it within so many bytes.
private let longestLook = 600

/// `Ministerie van Algemene Zaken`.
private func ministry(_ text: Span<UInt8>, _ line: Range<Int>) -> String? {
    let cursor = Cursor(text, at: line.lowerBound)
    guard cursor.stands("ministerie van "), line.count < longestName else { return nil }
    return plain(text, line)
}

private let longestName = 100

/// `de Voorzitter van de Tweede Kamer der Staten-Generaal`: the lines from `Aan` on, up to a box, street or town.
private func addressee(_ text: Span<UInt8>, _ lines: [Range<Int>]) -> String? {
    guard let first = lines.firstIndex(where: { isAddressed(Cursor(text, at: $0.lowerBound)) }) else { return nil }
    var name: [String] = []
    for line in lines[first...].prefix(4) {
        var cursor = Cursor(text, at: line.lowerBound)
        let isFirst = name.isEmpty
        if isFirst, cursor.takeWord("aan") {
            while cursor.skipSpaces() || cursor.take(UInt8(ascii: ":")) {}
        } else if !isFirst, line.contains(where: { text[$0].isDigit }) || !isNamePart(cursor) {
            break
        }
        name.append(plain(text, cursor.position..<line.upperBound))
    }
    let whole = name.joined(separator: " ")
    return whole.utf8.count > 3 ? whole : nil
}

private func isAddressed(_ cursor: Cursor) -> Bool {
    ["aan de ", "aan het ", "aan:", "de voorzitter van ", "de president van "].contains { (start: StaticString) in
        cursor.stands(start)
    }
}

/// Whether a line goes on with the name of a chamber or its president.
private func isNamePart(_ cursor: Cursor) -> Bool {
    ["de ", "der ", "van ", "tweede ", "eerste ", "voorzitter", "kamer ", "staten-generaal"].contains {
        (start: StaticString) in cursor.stands(start)
    }
}

/// The members in `vragen van de leden Lahlah en Chakor (GroenLinks-PvdA)`.
private func questioners(_ text: Span<UInt8>, _ range: Range<Int>) -> [String] {
    for index in range where text[index].lowercased == UInt8(ascii: "v") {
        var cursor = Cursor(text, at: index)
        guard cursor.take("vragen"), cursor.skipSpaces(), cursor.takeSpaced("van") || cursor.takeSpaced("door") else {
            continue
        }
        let introductions: [StaticString] = [
            "het lid", "de leden", "de heer", "mevrouw", "het Kamerlid", "de Kamerleden", "Kamerlid", "Kamerleden",
        ]
        guard introductions.contains(where: { cursor.takeSpaced($0) }), let members = takeMembers(&cursor) else {
            continue
        }
        return members.names
    }
    return []
}

/// The words behind `commissie voor`: `Volksgezondheid, Welzijn en Sport`.
private func committee(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    for index in range where text[index].lowercased == UInt8(ascii: "c") {
        var cursor = Cursor(text, at: index)
        guard cursor.takeWord("commissie"), cursor.skipSpaces(), cursor.takeSpaced("voor") else { continue }
        _ = cursor.takeSpaced("de")
        let start = cursor.position
        var end = start
        while cursor.peek().isUppercase {
            while !cursor.isAtEnd, cursor.peek().isLetter || cursor.peek() >= 0x80 || cursor.peek() == UInt8(ascii: "-")
            { cursor.position += 1 }
            end = cursor.position
            _ = cursor.take(UInt8(ascii: ","))
            cursor.skipSpaces()
            _ = cursor.takeSpaced("en")
        }
        if end > start { return plain(text, start..<end) }
    }
    return nil
}
