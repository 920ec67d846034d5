internal import Knowledge
internal import Letters
internal import Text

/// Makes a motion, letter or promise and the number that stands beside it one work:
/// `motie-Ellian c.s. (36 800 VI, nr. 12)`, `mijn brief van 3 mei 2024 (Kamerstuk 29 628, nr. 1099)`, and a note right
/// behind it that holds one paper only.
func joinNeighbours(_ text: Span<UInt8>, _ mentions: [Mention], _ letter: StructuredLetter) -> [Mention] {
    let works = mentions.indices.filter { mentions[$0].isWork }
    guard works.contains(where: { mayJoin(mentions[$0]) }) else { return mentions }
    var result = mentions
    /// The paper that motions and letters were found to be so far, by their names without number; the first of several,
    /// which decides nothing.
    var known: [WorkKey: (index: Int, isOne: Bool)] = [:]
    for (place, index) in works.enumerated() where mayJoin(mentions[index]) {
        let mention = mentions[index]
        var partner: Mention?
        if place + 1 < works.count {
            let next = mentions[works[place + 1]]
            if mention.kind == .ecli {
                if isSameJudgment(mention, next), standsClose(text, mention.range.end, next.range.start) {
                    partner = next
                }
            } else if isNumbered(next), next.range.start >= mention.range.end,
                standsBeside(text, mention.range.end, next.range.start)
            {
                partner = next
                // `de moties van het lid Smals (25883, nrs. 397 en 398)` are two.
                let second = place + 2 < works.count ? mentions[works[place + 2]] : nil
                if isPlural(text, mention), let second, isNumbered(second),
                    !holdsBracket(text, next.range.end, second.range.start)
                {
                    continue
                }
            }
        }
        let nextStart = place + 1 < works.count ? mentions[works[place + 1]].range.start : .max
        if partner == nil { partner = paperOfNote(text, mention, mentions, works, letter, nextWork: nextStart) }
        guard let partner, !(mention.kind == .motie && isBillsOwn(partner)) else {
            // `conform de motie van de leden Kuik en Bikker`, numbered before.
            guard let (first, isOne) = known[mention.key], isOne, !saysMore(text, mention) else { continue }
            let number = result[first].fields.filter {
                [.dossiernummer, .toevoeging, .ondernummer, .rijkswet].contains($0.field)
            }
            let fields =
                mention.fields + number.map { MentionField($0.field, $0.value) } + [
                    MentionField(.grond, .text("eerder met nummer"))
                ]
            result[index] = mention.denoting(id: result[first].id, key: result[first].key, fields: fields)
            continue
        }
        let first = known[mention.key] ?? (index, true)
        known[mention.key] = (
            first.index, first.isOne && (first.index == index || result[first.index].key == partner.key)
        )
        let own = Set(mention.fields.map(\.field))
        let fields = mention.fields + partner.fields.filter { !own.contains($0.field) && $0.field != .pagina }
        result[index] = mention.denoting(id: partner.id, key: partner.key, fields: fields)
    }
    return result
}

private func mayJoin(_ mention: Mention) -> Bool {
    guard mention.id == nil else { return false }
    return [.motie, .amendement, .brief, .ecli].contains(mention.kind)
        || mention.kind == .toezegging && mention[.richting]?.value.text != "nieuw"
}

/// Whether what a motion is about stands behind it: the same members move several.
private func saysMore(_ text: Span<UInt8>, _ mention: Mention) -> Bool {
    guard mention.kind != .brief, mention.kind != .ecli else { return false }
    var cursor = Cursor(text, at: mention.range.end)
    guard cursor.skipSpaces() else { return false }
    return ["over", "voor", "tot", "om", "inzake", "waarin", "die"].contains { (word: StaticString) in
        cursor.takeSpaced(word)
    }
}

/// Whether a bracket closes between two mentions; those of one list (`nrs. 397 t/m 399`) may share their words.
private func holdsBracket(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start < end && (start..<end).contains { text[$0] == UInt8(ascii: ")") }
}

/// The first three numbers of a dossier are its bill and what comes with it, never a motion.
private func isBillsOwn(_ paper: Mention) -> Bool {
    paper[.toevoeging] == nil && (paper[.ondernummer].flatMap { Int($0.value.text) } ?? 9) <= 3
}

private func isNumbered(_ mention: Mention) -> Bool {
    [.kamerstuk, .zaak, .document, .toezegging].contains(mention.kind)
        && (mention.id != nil || mention.kind == .kamerstuk)
}

/// Whether an identifier can be that of a judgment of a court and day: its year is the judgment's.
private func isSameJudgment(_ judgment: Mention, _ other: Mention) -> Bool {
    guard let year = judgment.date?.year else { return false }
    return other.kind == .ljn || other.kind == .ecli && other.id?.text.contains(":\(year):") == true
}

/// Whether no more stands between a judgment and its identifier than a number of the case, in brackets or between
/// commas.
private func standsClose(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start <= end, end - start <= 60 else { return false }
    return (start..<end).allSatisfy { !text[$0].isLowercase && text[$0] != UInt8(ascii: ";") }
        || holdsWord(text, start..<end, ["ecli", "nr", "zaak", "zaaknummer", "rolnummer"]) != nil
}

/// Whether no more stands between two mentions than a bracket, a comma, or a few words on what the first is about, with
/// the second in brackets or behind a comma.
private func standsBeside(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 160, end > start else { return false }
    var last = end
    while last > start, text[last - 1] == 0x20 { last -= 1 }
    let mark = last > start ? text[last - 1] : 0
    let isBracketed = mark == UInt8(ascii: "(") || mark == UInt8(ascii: "[")
    guard isBracketed || (mark == UInt8(ascii: ",") && end - start <= 3) else { return false }
    // One sentence part: no other bracket, stop or line between them, no verb, and no other paper that the number can
    // be of.
    let between = start..<max(start, last - 1)
    for index in between where "()[];:?!\n".utf8.contains(text[index]) { return false }
    for index in between where text[index] == UInt8(ascii: ".") && text.isCapital(after: index) { return false }
    // `over het dragen van insignes bij de politie en de boa’s` is what the motion is about.
    let about = Cursor(text, at: start)
    let isTopic = ["over ", "voor ", "tot ", "inzake "].contains { (word: StaticString) in
        var next = about
        return next.skipSpaces() && next.stands(word)
    }
    return holdsWord(text, between, isTopic ? Array(otherWords.dropLast()) : otherWords) == nil
}

/// Words between a motion and a number by which the number is not the motion's.
private let otherWords: [StaticString] = [
    "wetsvoorstel", "wet", "verslag", "brief", "rapport", "nota", "evaluatie", "antwoord", "antwoorden", "amendement",
    "motie", "voorstel",
    "advies",
    "debat", "begroting", "reactie", "kabinetsreactie", "onderzoek", "verzoekt", "vraagt", "verzocht", "is", "zijn",
    "heb", "heeft",
    "hebben", "wordt",
    "worden", "werd", "geef", "dat", "die", "waarin",
    // Last, since a topic may hold it.
    "en",
]

/// The one paper of the note that is called behind a mention.
/// - Parameter nextWork: where the next work begins.
private func paperOfNote(
    _ text: Span<UInt8>, _ mention: Mention, _ mentions: [Mention], _ works: [Int], _ letter: StructuredLetter,
    nextWork: Int
) -> Mention? {
    let index = firstPlace(below: letter.calls.count) { letter.calls[$0].range.start >= mention.range.end }
    guard index < letter.calls.count else { return nil }
    let call = letter.calls[index]
    // The call of the same sentence, with no other work between: `De motie-Kuik is verworpen.⟦6⟧`.
    guard call.range.start - mention.range.end <= 160, let note = call.note,
        endOfSentence(text, from: mention.range.end) + 1 >= call.range.start,
        nextWork > call.range.start
    else { return nil }
    // The note gives the paper before anything else: `Kamerstuk …`, `Zie Kamerstuk …`.
    let body = letter.notes[note].body
    var found: Mention?
    var place = firstPlace(below: works.count) { mentions[works[$0]].range.start >= body.start }
    let first = place
    while place < min(works.count, first + 50), mentions[works[place]].range.start < body.end {
        let other = mentions[works[place]]
        if mention.kind == .ecli ? isSameJudgment(mention, other) : isNumbered(other) {
            guard found == nil else { return nil }
            found = other
        }
        place += 1
    }
    guard let found, found.range == mentions[works[first]].range, beginsNote(text, body.start..<found.range.start)
    else { return nil }
    return found
}

/// Whether no more than `Zie ook` stands in a range at the beginning of a note.
func beginsNote(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var cursor = Cursor(text, at: range.lowerBound)
    cursor.skipSpaces()
    for word in ["zie", "ook", "vgl."] as [StaticString] where cursor.takeSpaced(word) {}
    return cursor.position >= range.upperBound
}

extension Span<UInt8> {
    /// Whether a space and a capital stand behind `index`.
    fileprivate func isCapital(after index: Int) -> Bool {
        index + 2 < count && self[index + 1].isSpace && self[index + 2].isUppercase
    }
}
