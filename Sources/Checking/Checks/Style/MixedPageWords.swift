internal import Letters
internal import Text

/// P4: one letter writes its pages in one way.
let mixedPageWords = Rule(
    id: RuleID("P4"), severity: .style,
    summary: Message(
        english: "One letter writes its pages in one way.", dutch: "Eén brief schrijft zijn bladzijden op één manier."),
    explanation: """
        `p.`, `blz.` and `pag.` are all in use. That of most references wins, `p.` where several are as frequent (Leidraad voor \
        juridische auteurs).
        """,
    bad: "Kamerstukken II 2024/25, 29754, nr. 735, p. 4; Kamerstukken II 2024/25, 29754, nr. 736, blz. 2",
    good: "Kamerstukken II 2024/25, 29754, nr. 735, p. 4; Kamerstukken II 2024/25, 29754, nr. 736, p. 2"
) { context in
    var seen: Set<Int> = []
    let written: [(word: PageWord, range: ByteRange<Normalised>)] = context.own.papers.compactMap { _, mention in
        guard let page = mention[.pagina]?.range, seen.insert(page.start).inserted else { return nil }
        return PageWord.before(page.start, context.text.span)
    }
    guard let prevailing = mostFrequent(written.map(\.word), preferred: .p) else { return [] }
    return written.filter { $0.word != prevailing }.map { word, range in
        context.finding(
            range, english: "“\(word.rawValue)” stands beside “\(prevailing.rawValue)”; write \(prevailing.rawValue)",
            dutch: "‘\(word.rawValue)’ staat naast ‘\(prevailing.rawValue)’; schrijf \(prevailing.rawValue)",
            fix: prevailing.rawValue)
    }
}

private enum PageWord: String, CaseIterable {
    case p = "p."
    case blz = "blz."
    case pag = "pag."

    /// The word that stands right before a page's number.
    static func before(_ position: Int, _ text: Span<UInt8>) -> (word: PageWord, range: ByteRange<Normalised>)? {
        let end = endOfWord(text, before: position, notBefore: 0)
        for word in allCases {
            let start = end - word.rawValue.utf8.count
            guard start >= 0, Cursor(text, at: start).beginsWord,
                text.extracting(start..<end).elementsEqual(word.rawValue)
            else { continue }
            return (word, ByteRange(start, end))
        }
        return nil
    }
}

extension Span<UInt8> {
    /// Whether the bytes are those of `words`.
    func elementsEqual(_ words: String) -> Bool {
        count == words.utf8.count && zip(indices, words.utf8).allSatisfy { self[$0] == $1 }
    }
}
