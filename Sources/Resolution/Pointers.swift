internal import Knowledge
internal import Letters
internal import Text

/// Resolves the words that point back (`idem`, `zie noot 7`, `deze motie`, `dit HCSS-onderzoek`, `dat artikel`) to the
/// works they mean, with the reason recorded; what the text does not decide is left out.
func resolvePointers(_ pointers: [Pointer], _ text: Span<UInt8>, _ mentions: [Mention], _ letter: StructuredLetter)
    -> [Mention]
{
    guard !pointers.isEmpty else { return mentions }
    var resolved: [Mention] = []
    /// Articles behind `idem`, whose law is the one before.
    var articles: [Int: Mention] = [:]
    var result: [Mention] = []
    result.reserveCapacity(mentions.count + pointers.count)
    let works = mentions.indices.filter { mentions[$0].isWork }
    // The first note of each label: `zie noot 7` in one series means its own.
    var notes: [String: [Int]] = [:]
    for (index, note) in letter.notes.enumerated() { notes[note.label, default: []].append(index) }
    for pointer in pointers {
        let before = firstPlace(below: works.count) { mentions[works[$0]].range.end > pointer.range.start }
        // Words that a note's literature holds are read.
        if before < works.count, mentions[works[before]].range.start < pointer.range.end { continue }
        let finder = Antecedent(
            text: text, mentions: mentions, works: works, before: before, letter: letter, notes: notes,
            pointer: pointer,
            previous: resolved.last)
        let found = finder.find().filter { $0.key.text.utf8.count <= longestKey }
        if case .before = pointer.target, before < works.count, found.count == 1,
            let article = finder.article(at: works[before], of: found[0])
        {
            articles[works[before]] = article
        } else {
            resolved += found
        }
    }
    var next = 0
    for (index, mention) in mentions.enumerated() {
        while next < resolved.count, resolved[next].range.start <= mention.range.start {
            result.append(resolved[next])
            next += 1
        }
        result.append(articles[index] ?? mention)
    }
    return result + resolved[next...]
}

/// A work with a longer key (an address of many hundred bytes) is not taken up again: a short word would stand for any
/// number of bytes in the tables.
private let longestKey = 300

/// The search for what one pointer means.
struct Antecedent: ~Escapable {
    let text: Span<UInt8>
    let mentions: [Mention]
    /// Places of works in `mentions`.
    let works: [Int]
    /// How many of them stand before the pointer.
    let before: Int
    let letter: StructuredLetter
    let notes: [String: [Int]]
    let pointer: Pointer
    /// What the pointer before was resolved to.
    let previous: Mention?

    /// The works that a pointer may mean: the last three hundred before it, so that all pointers together stay linear.
    private var candidates: ArraySlice<Int> { works[max(0, before - 300)..<before] }

    @_lifetime(copy text)
    init(
        text: Span<UInt8>, mentions: [Mention], works: [Int], before: Int, letter: StructuredLetter,
        notes: [String: [Int]], pointer: Pointer,
        previous: Mention?
    ) {
        self.text = text
        self.mentions = mentions
        self.works = works
        self.before = before
        self.letter = letter
        self.notes = notes
        self.pointer = pointer
        self.previous = previous
    }

    func find() -> [Mention] {
        switch pointer.target {
        case .before: inNoteBefore()
        case .notes(let labels, let isBare): labels.flatMap { inNote($0, isBare: isBare) }
        case .work(let kinds, let sorts, let institute, let isDemonstrative):
            work(kinds, sorts, institute, isDemonstrative)
        case .law(let noun): law(noun)
        case .article: article(nil)
        case .leden(let leden): article(leden)
        case .workCited: literature()
        }
    }

    func pointing(to mention: Mention, _ reason: String) -> Mention {
        mention.takenUp(in: pointer.range, how: .back, reason: reason)
    }

    /// The last such work, when the words decide which: by its maker, as the only one so far, or as the last in the
    /// paragraph.
    private func work(_ kinds: Set<MentionKind>, _ sorts: Set<String>, _ institute: String?, _ isDemonstrative: Bool)
        -> [Mention]
    {
        var last: Mention?
        var keys: Set<WorkKey> = []
        for place in candidates.reversed() {
            let mention = mentions[place]
            guard kinds.contains(mention.kind), sorts.isEmpty || sorts.contains(mention[.soort]?.value.text ?? "")
            else { continue }
            if let institute, mention[.instelling]?.value.text.contains(institute) != true { continue }
            if last == nil { last = mention }
            keys.insert(mention.key)
            if keys.count > 1 { break }
        }
        guard let last else { return unknownReport(kinds, institute) }
        if institute == nil, let (named, maker) = namedInSentence(kinds, sorts) {
            return [pointing(to: named, "van \(maker), in dezelfde zin")]
        }
        guard isDemonstrative || institute != nil || !describesItself || isMade(by: last) else { return [] }
        let since = previous.flatMap { $0.key == last.key ? $0.range.end : nil } ?? 0
        guard institute != nil || !isAnotherNamed(since: max(since, last.range.end)) else { return [] }
        if keys.count == 1 {
            return [pointing(to: last, institute.map { "enige werk van \($0)" } ?? "enige hiervoor genoemd")]
        }
        guard isDemonstrative, isNear(last) else { return [] }
        return [pointing(to: last, "laatste in de alinea")]
    }

    /// The one work whose maker the sentence names: `Het HCSS stelt in dit rapport …`.
    private func namedInSentence(_ kinds: Set<MentionKind>, _ sorts: Set<String>) -> (work: Mention, maker: String)? {
        let sentence = startOfSentence(text, before: pointer.range.start)..<endOfSentence(text, from: pointer.range.end)
        var found: (work: Mention, maker: String)?
        var makers: Set<String> = []
        for place in candidates.suffix(40).reversed() where makers.count < 8 {
            let mention = mentions[place]
            guard kinds.contains(mention.kind), sorts.isEmpty || sorts.contains(mention[.soort]?.value.text ?? ""),
                let maker = mention[.instelling]?.value.text, makers.insert(maker + mention.key.text).inserted,
                holds(sentence, maker)
            else { continue }
            // Two works of makers that the sentence names decide nothing.
            guard found == nil || found?.work.key == mention.key else { return nil }
            found = found ?? (mention, maker)
        }
        return found
    }

    /// Whether a name stands in a range, as words of their own.
    private func holds(_ range: Range<Int>, _ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.count >= 2, range.count >= bytes.count else { return false }
        return (range.lowerBound...range.upperBound - bytes.count).contains { start in
            text[start] == bytes[0] && Cursor(text, at: start).beginsWord && !text.isLetter(at: start + bytes.count)
                && bytes.indices.allSatisfy { text[start + $0] == bytes[$0] }
        }
    }

    /// Whether another work of the same sort, but without a name, stands in the 400 bytes before:
    /// `Ons onderzoek bij Logius … Dit onderzoek`, `Een van die onderzoeken … dit onderzoek`; so does `het onderzoek`
    /// that was left open.
    private func isAnotherNamed(since end: Int) -> Bool {
        let words = pointer.range.range
        guard let space = words.last(where: { text[$0].isSpace }) else { return false }
        let noun = space + 1..<words.upperBound
        var position = max(end, words.lowerBound - 400)
        while position + noun.count <= words.lowerBound {
            defer { position += 1 }
            guard text[position].lowercased == text[noun.lowerBound].lowercased, Cursor(text, at: position).beginsWord,
                noun.allSatisfy({ text[$0].lowercased == text[position + $0 - noun.lowerBound].lowercased })
            else { continue }
            var behind = Cursor(text, at: position + noun.count)
            if behind.stands("en") { behind.position += 2 }
            // `rapport Onderhoud van sluizen` has its title.
            guard !behind.peek().isLetter else { continue }
            behind.skipSpaces()
            if !behind.peek().isUppercase, behind.peek() < 0x80 { return true }
        }
        return false
    }

    /// Whether the words behind the pointer name a work's maker: `het rapport van Both ENDS`.
    private func isMade(by work: Mention) -> Bool {
        var cursor = Cursor(text, at: pointer.range.end)
        guard cursor.skipSpaces(), cursor.takeSpaced("van") || cursor.takeSpaced("door") else { return false }
        cursor.skip("de", "het")
        let start = cursor.position
        cursor.skipWord()
        guard cursor.position > start else { return false }
        let name = words(text, start..<cursor.position)
        return [Field.instelling, .auteurs].contains { work[$0]?.value.text.hasPrefix(name) == true }
    }

    /// Whether the words behind the pointer say which work it is: `het rapport bij het jaarverslag van BZK over 2022`.
    private var describesItself: Bool {
        var cursor = Cursor(text, at: pointer.range.end)
        guard cursor.skipSpaces() else { return false }
        return ["bij", "van", "door", "uit"].contains { (word: StaticString) in cursor.takeSpaced(word) }
    }

    /// `een WODC-rapport over recidive`, named for the first time: a report without title, by its maker.
    private func unknownReport(_ kinds: Set<MentionKind>, _ institute: String?) -> [Mention] {
        guard kinds == [.rapport], let institute, text[pointer.range.start].isUppercase else { return [] }
        let noun = plain(text, pointer.range.range)
        let fields = [MentionField(.instelling, .text(institute)), MentionField(.soort, .text("rapport"))]
        return [
            Mention(
                kind: .rapport, range: pointer.range, id: nil, key: WorkKey("rapport:" + slug(noun)), how: .full,
                fields: fields)
        ]
    }

    /// `die wet`: the last law in the paragraph, when its name has the word.
    private func law(_ noun: String) -> [Mention] {
        guard let place = candidates.last(where: { mentions[$0].kind == .wet || mentions[$0].kind == .eu }) else {
            return []
        }
        let mention = mentions[place]
        // `artikel 4:84 van die wet` is one mention, read already.
        if pointer.range.start - mention.range.end <= 6, mention[.artikel] != nil { return [] }
        guard let law = LawReference.law(of: mention), law.name.lowercased().contains(noun), isNear(mention) else {
            return []
        }
        var reference = LawReference()
        reference.law = law
        reference.isNew = mention[.versie]?.value.text == "nieuw"
        let found = reference.mention(pointer.range, how: .back, reason: "laatste in de alinea")
        return [found.withoutPlaces]
    }

    /// `dat artikel`, `het tweede lid`: the last article in the paragraph.
    private func article(_ leden: [String]?) -> [Mention] {
        guard let place = candidates.last(where: { mentions[$0].kind == .wet || mentions[$0].kind == .eu }) else {
            return []
        }
        let mention = mentions[place]
        guard mention[.artikel] != nil, mention[.regeling] != nil || mention[.nummer] != nil, isNear(mention),
            let law = LawReference.law(of: mention)
        else { return [] }
        var reference = LawReference(of: mention)
        reference.law = law
        reference.book = mention[.boek]?.value.text
        reference.article?.leden = leden ?? []
        reference.article?.onderdelen = []
        reference.article?.volzin = nil
        let found = reference.mention(pointer.range, how: .back, reason: "artikel eerder in de alinea")
        return [found.withoutPlaces]
    }

    /// `a.w.` in a note, behind an author's name: the one work of that author.
    private func literature() -> [Mention] {
        var start = pointer.range.start
        while start > 0, text[start - 1].isSpace || "(,.".utf8.contains(text[start - 1]) { start -= 1 }
        let end = start
        while start > 0, text[start - 1].isLetter || text[start - 1] & 0xC0 == 0x80 { start -= 1 }
        guard start < end, text[start].isUppercase || text[start] >= 0xC3 else { return [] }
        let author = words(text, start..<end)
        let found = candidates.map { mentions[$0] }.filter {
            $0.kind == .rapport && $0[.auteurs]?.value.text.contains(author) == true
        }
        if let last = found.last, Set(found.map(\.key)).count == 1 { return [pointing(to: last, "werk van \(author)")] }
        // Of two authors of one name the initials tell: `K. de Vries, a.w.`
        let named = found.filter { mention in
            mention[.auteurs]?.value.text.split(separator: ";").contains { writer in
                let bytes = Array(writer.utf8.drop { $0 == 0x20 })
                let begin = end - bytes.count
                return bytes.count > author.utf8.count && begin >= 0
                    && bytes.indices.allSatisfy { text[begin + $0] == bytes[$0] }
            } == true
        }
        guard let last = named.last, Set(named.map(\.key)).count == 1 else { return [] }
        return [pointing(to: last, "werk van \(author)")]
    }

    /// Whether a work stands in the same paragraph, and not long ago: a text without lines is one paragraph.
    private func isNear(_ mention: Mention) -> Bool {
        (0..<600).contains(pointer.range.start - mention.range.end)
            && !holdsParagraphEnd(text, mention.range.end..<pointer.range.start)
    }
}
