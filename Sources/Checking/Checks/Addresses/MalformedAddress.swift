internal import Letters
internal import Text

/// U1: an address leads somewhere.
let malformedAddress = Rule(
    id: RuleID("U1"), severity: .warning,
    summary: Message(english: "An address leads somewhere.", dutch: "Een adres leidt ergens heen."),
    explanation: """
        Two schemes in one address, a scheme that is misspelt (`htpps://`), a plain `http` for official publications, and the form of an \
        identifier that the publications do not know (`kst-29754-nr708`).
        """,
    bad: "http://zoek.officielebekendmakingen.nl/kst-29754-708.html",
    good: "https://zoek.officielebekendmakingen.nl/kst-29754-708.html"
) { context in
    let text = context.text.span
    /// What stands before is read: an address may hold others.
    var read = 0
    return context.resolved.structured.anchors.words.compactMap { anchor in
        let colon = Int(anchor)
        guard colon >= read, text[colon] == UInt8(ascii: ":") else { return nil }
        var start = colon
        while start > 0, colon - start <= longestScheme, text[start - 1].isLetter { start -= 1 }
        var cursor = Cursor(text, at: start)
        while !cursor.isAtEnd, cursor.position - colon < longestAddress, cursor.spaceLength() == 0,
            !"<>\"()[]".utf8.contains(cursor.peek())
        { cursor.position += 1 }
        let range = ByteRange<Normalised>(start, cursor.position)
        read = cursor.position
        guard context.isOwn(range) else { return nil }
        return fault(context, range, scheme: context.words(ByteRange(start, colon)))
    }
}

private let longestScheme = 8
/// In bytes: no browser takes a longer one.
private let longestAddress = 2_000

private func fault(_ context: borrowing CheckContext, _ range: ByteRange<Normalised>, scheme: String) -> Finding? {
    let address = context.words(range)
    let rest = address.dropFirst(scheme.count + 3)
    if scheme.lowercased().hasPrefix("http"), rest.hasPrefix("http://") || rest.hasPrefix("https://") {
        return context.finding(
            range, english: "“\(scheme)://” stands before another address; write \(rest)",
            dutch: "‘\(scheme)://’ staat voor een ander adres; schrijf \(rest)", fix: String(rest))
    }
    let schemeRange = ByteRange<Normalised>(range.start, range.start + scheme.utf8.count)
    if !["http", "https"].contains(scheme.lowercased()),
        differ(scheme.lowercased(), "https") != nil || differ(scheme.lowercased(), "http") != nil
    {
        return context.finding(
            schemeRange, english: "“\(scheme)” is no scheme; write https",
            dutch: "‘\(scheme)’ is geen schema; schrijf https",
            fix: "https")
    }
    if scheme == "http", rest.hasPrefix("zoek.officielebekendmakingen.nl/") {
        return context.finding(
            schemeRange, english: "official publications are at https; write https",
            dutch: "officiële publicaties staan op https; schrijf https", fix: "https")
    }
    guard rest.hasPrefix("zoek.officielebekendmakingen.nl/kst-") else { return nil }
    let name = rest.dropFirst("zoek.officielebekendmakingen.nl/".count).prefix { !"./?#".contains($0) }
    guard name.contains("nr") || name.contains(" ") || name.hasSuffix("-") else { return nil }
    return context.finding(
        range, english: "no publication has the address \(name)", dutch: "geen publicatie heeft het adres \(name)")
}
