internal import Knowledge
internal import Letters

/// L2: an abbreviation that several laws have is written out once.
let ambiguousAbbreviation = Rule(
    id: RuleID("L2"), severity: .warning,
    summary: Message(
        english: "An abbreviation that several laws have is written out once.",
        dutch: "Een afkorting die meer wetten hebben, is één keer voluit geschreven."),
    explanation: """
        `Wpg` is the Wet politiegegevens and the Wet publieke gezondheid, `Ow` the Omgevingswet and the Opiumwet. Where a letter names \
        neither in full, the reader has to guess.
        """,
    bad: "Artikel 8 Wpg regelt dit.", good: "De Wet politiegegevens (Wpg) … Artikel 8 Wpg regelt dit."
) { context in
    var seen: Set<String> = []
    return context.resolved.mentions.enumerated().compactMap { index, mention in
        guard mention.kind == .wet, mention.how != .defined,
            let word = context.words(mention.range).split(separator: " ").last
        else { return nil }
        let abbreviation = String(word)
        let names = Regelingen.mayMean(abbreviation)
        guard !names.isEmpty, seen.insert(abbreviation).inserted, !context.letter.isOthersWords(index),
            !isWrittenOut(names, abbreviation, context)
        else { return nil }
        let list = names.sorted().joined(separator: " / ")
        return context.finding(
            mention.range, english: "\(abbreviation) is not written out anywhere (\(list)?)",
            dutch: "\(abbreviation) is nergens voluit geschreven (\(list)?)")
    }
}

/// Whether the letter names one of the laws in full, or says what the abbreviation means: `… (Wpg)`, `hierna: Wpg`.
private func isWrittenOut(_ names: [String], _ abbreviation: String, _ context: borrowing CheckContext) -> Bool {
    if context.resolved.mentions.contains(where: { mention in
        mention.kind == .wet && mention[.regeling].map { names.contains($0.value.text) } == true
            && context.words(mention.range).range(of: abbreviation) == nil
    }) {
        return true
    }
    let words = String(decoding: context.text, as: UTF8.self)
    return ["(\(abbreviation))", "hierna: \(abbreviation)", "(de \(abbreviation))", "hierna \(abbreviation)"].contains {
        words.range(of: $0) != nil
    }
}

extension String {
    /// Where a word stands, as it is written.
    fileprivate func range(of word: String) -> Range<Index>? { firstRange(of: word) }
}
