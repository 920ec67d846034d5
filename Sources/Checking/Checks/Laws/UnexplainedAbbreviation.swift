internal import Letters
internal import Text

/// L4: an abbreviation is written out where it stands first.
let unexplainedAbbreviation = Rule(
    id: RuleID("L4"), severity: .warning,
    summary: Message(
        english: "An abbreviation is written out where it stands first.",
        dutch: "Een afkorting is voluit geschreven waar zij het eerst staat."),
    explanation: """
        Words of which most letters are capitals, and abbreviations of laws, that the letter nowhere puts in brackets behind the full \
        name nor behind `hierna`. Off by default: what every reader knows (`AIVD`, `OM`) is not told apart.
        """,
    bad: "De NVWA handhaaft de Wbmgo.",
    good: "De Nederlandse Voedsel- en Warenautoriteit (NVWA) handhaaft de Wet bestuurlijke maatregelen (Wbmgo).",
    isDefault: false
) { context in
    let text = context.text.span
    var first: [String: ByteRange<Normalised>] = [:]
    var explained: Set<String> = []
    var position = 0
    while position < text.count {
        guard text[position].isUppercase, Cursor(text, at: position).beginsWord else {
            position += 1
            continue
        }
        var cursor = Cursor(text, at: position)
        cursor.skipWord()
        let range = ByteRange<Normalised>(position, max(cursor.position, position + 1))
        position = range.end
        guard isAbbreviation(text, range.range) else { continue }
        let word = context.words(range)
        if isExplained(text, range) { explained.insert(word) }
        if first[word] == nil { first[word] = range }
    }
    return first.filter { !explained.contains($0.key) && context.isOwn($0.value) }
        .sorted { $0.value.start < $1.value.start }.map { word, range in
            context.finding(
                range, english: "\(word) is written out nowhere", dutch: "\(word) is nergens voluit geschreven")
        }
}

private func isAbbreviation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard (3...8).contains(range.count) else { return false }
    let capitals = range.count { text[$0].isUppercase }
    // What stands before identifiers is part of them.
    if text.extracting(range).elementsEqual("ECLI") || text.extracting(range).elementsEqual("CELEX") { return false }
    // Roman numbers of chapters and chambers.
    if range.allSatisfy({ "IVXL".utf8.contains(text[$0]) }) { return false }
    if capitals == range.count { return true }
    // `Wbmgo`: hardly a vowel in an abbreviation of a law.
    let vowels = range.count { "aeiouy".utf8.contains(text[$0]) }
    return text[range.lowerBound] == UInt8(ascii: "W") && vowels * fewestLettersToVowel < range.count
        && range.dropFirst().allSatisfy { text[$0].isLowercase }
}

/// A word has more vowels: `Wet`.
private let fewestLettersToVowel = 4

/// Whether an abbreviation stands where its meaning is told: `(NVWA)`, `hierna: NVWA`, `NVWA (Nederlandse …)`.
private func isExplained(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> Bool {
    let before = Cursor(text, at: range.start).peek(-1)
    var cursor = Cursor(text, at: range.end)
    if before == UInt8(ascii: "("), cursor.peek() == UInt8(ascii: ")") { return true }
    if ["(", "‘", "'", "’"].contains(String(UnicodeScalar(before)))
        || standsBefore("hierna", Cursor(text, at: range.start), notBefore: 0)
    {
        return true
    }
    if range.start >= 8, Cursor(text, at: range.start - 8).stands("hierna: ") { return true }
    return cursor.take(" (") && cursor.peek().isUppercase
}
