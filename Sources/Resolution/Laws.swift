internal import Knowledge
internal import Letters
internal import Text

/// Gives articles without a law the one that their context names: earlier in the same sentence, else the last one in
/// the same paragraph, when that is the only one there. Where neither tells, the article stays without (CONTRACT: an
/// identifier is never invented).
func lawsFromContext(_ text: Span<UInt8>, _ mentions: [Mention]) -> [Mention] {
    guard mentions.contains(where: { isOpen($0) || $0.kind == .wet && $0.id == nil }) else { return mentions }
    var result = mentions
    var dropped: Set<Int> = []
    /// The laws named so far in the paragraph, each with its place.
    var named: [(law: LawName, isNew: Bool, end: Int)] = []
    var previous = 0
    var writtenOut = WrittenOutLaws()
    for (index, mention) in mentions.enumerated() where mention.kind == .wet || mention.kind == .eu {
        if holdsParagraphEnd(text, previous..<mention.range.start) { named.removeAll() }
        previous = mention.range.start
        // A text without lines is one paragraph; what was named long ago decides nothing.
        if named.count > 64 { named.removeFirst(32) }
        if let meant = writtenOut.law(meantBy: mention) {
            var reference = LawReference(of: mention)
            reference.law = .known(meant)
            result[index] = reference.mention(mention.range, how: .defined, reason: "eerder voluit")
            named.append((.known(meant), false, mention.range.end))
        } else if isOpen(mention) {
            guard let (law, isNew, reason) = law(text, mention, named) else {
                if belongsToAgreement(text, mention) { dropped.insert(index) }
                if let budget = budgetArticle(text, mention) { result[index] = budget }
                continue
            }
            var reference = LawReference(of: mention)
            reference.law = law
            reference.isNew = reference.isNew || isNew
            result[index] = reference.mention(mention.range, how: .short, reason: reason)
        } else if let law = LawReference.law(of: mention) {
            named.append((law, mention[.versie]?.value.text == "nieuw", mention.range.end))
            writtenOut.add(law.name)
        }
    }
    return dropped.isEmpty ? result : result.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
}

/// Whether the sentence speaks of a code, covenant or contract before an article without law: it is theirs, and no
/// law's.
private func belongsToAgreement(_ text: Span<UInt8>, _ mention: Mention) -> Bool {
    let sentence = startOfSentence(text, before: mention.range.start, within: 400)..<mention.range.start
    return holdsWord(
        text, sentence, ["code", "gedragscode", "convenant", "overeenkomst", "contract", "akkoord", "statuten", "cao"])
        != nil
}

/// The laws that a letter has written out so far.
private struct WrittenOutLaws {
    private var names: Set<String> = []
    /// Those whose name ends with a year, by what stands before it.
    private var dated: [Substring: Set<String>] = [:]

    mutating func add(_ name: String) {
        guard names.insert(name).inserted, let space = name.lastIndex(of: " ") else { return }
        let year = name[name.index(after: space)...]
        if year.utf8.count == 4, Int(year) != nil { dated[name[..<space], default: []].insert(name) }
    }

    /// The law that an abbreviation of several means, or a name without its year: the one that the letter has written
    /// out.
    func law(meantBy mention: Mention) -> Regeling? {
        guard mention.kind == .wet, mention.id == nil, mention[.bwb] == nil, !names.isEmpty,
            let name = mention[.regeling]?.value.text
        else {
            return nil
        }
        if name.utf8.count <= 8, mention[.versie] == nil {
            let meant = Regelingen.called(name).filter { names.contains($0.name) && $0.name != name }
            if meant.count == 1 { return meant[0] }
        }
        // `Comptabiliteitswet` where the letter has written `Comptabiliteitswet 2016`.
        guard let candidates = dated[name[...]], candidates.count == 1 else { return nil }
        return candidates.first.flatMap(Regelingen.named)
    }
}

private func isOpen(_ mention: Mention) -> Bool {
    mention.kind == .wet && mention[.regeling] == nil && mention[.bwb] == nil
}

/// An article without law in a sentence about a budget is the budget's.
private func budgetArticle(_ text: Span<UInt8>, _ mention: Mention) -> Mention? {
    guard let number = mention[.artikel] else { return nil }
    let sentence = startOfSentence(text, before: mention.range.start)..<endOfSentence(text, from: mention.range.end)
    guard
        holdsWord(
            text, sentence,
            ["begroting", "ontwerpbegroting", "begrotingshoofdstuk", "rijksbegroting", "begrotingsstaat"]) != nil,
        holdsWord(text, sentence, ["gemeente", "gemeenten", "provincie", "waterschap", "stichting"]) == nil
    else { return nil }
    return Mention(
        kind: .begrotingsartikel, range: mention.range, id: nil, key: WorkKey("begroting:" + number.value.text),
        how: mention.how,
        fields: [number])
}

private func law(_ text: Span<UInt8>, _ mention: Mention, _ named: [(law: LawName, isNew: Bool, end: Int)]) -> (
    LawName, Bool, String
)? {
    // The parts of a bill have Roman numbers; no law named beside it has such an article.
    guard mention[.artikel].map({ romanValue($0.value.text) == nil }) ?? true else { return nil }
    let noun = nounBehind(text, mention)
    let named = named.filter { noun == nil ? fits(mention, $0.law) : isCalled($0.law, noun) }
    guard let last = named.last else { return nil }
    let sentence = startOfSentence(text, before: mention.range.start)
    if last.end > sentence { return (last.law, last.isNew, "eerder in de zin") }
    // `De Gemeentewet kent een plicht. Zie daarvoor artikel 169.`: the sentence before names one law only.
    let before = startOfSentence(text, before: max(0, sentence - 2))
    let near = named.filter { $0.end > before }
    if before < sentence, Set(near.map(\.law.name)).count == 1 { return (last.law, last.isNew, "in de zin ervoor") }
    let names = Set(named.map(\.law.name))
    guard names.count == 1, mention.range.start - last.end < 1_000 else { return nil }
    return (last.law, last.isNew, "eerder in de alinea")
}

/// What `van de wet`, `van die verordening` behind an article calls its law; nothing where no such words stand.
private func nounBehind(_ text: Span<UInt8>, _ mention: Mention) -> String? {
    var cursor = Cursor(text, at: mention.range.end)
    cursor.skipSpaces()
    if cursor.take(UInt8(ascii: ",")) { cursor.skipSpaces() }
    guard cursor.takeSpaced("van") || cursor.takeSpaced("uit") || cursor.takeSpaced("in") else { return nil }
    for word in ["de", "het", "deze", "die", "dit", "dat", "genoemde", "voornoemde", "bovengenoemde"] as [StaticString]
    where cursor.takeSpaced(word) { break }
    for noun in lawNouns where cursor.takeWord(noun) { return "\(noun)" }
    return nil
}

/// Whether a law can be called so: an act of the Union is no `wet`.
private func isCalled(_ law: LawName, _ noun: String?) -> Bool {
    noun.map { law.name.lowercased().contains($0) } ?? true
}

/// Whether an article's number has the shape of the law's articles, where the shape is known.
private func fits(_ mention: Mention, _ law: LawName) -> Bool {
    guard case .known(let regeling) = law, let shape = regeling.shape, let number = mention[.artikel]?.value.text else {
        return true
    }
    let marks = number.utf8.filter { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    return marks.elementsEqual(shape.utf8.filter { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
}
