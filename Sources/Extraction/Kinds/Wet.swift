internal import Knowledge
internal import Letters
internal import Text

/// Laws, decrees and treaties by name, and their articles: `artikel 126g Sv`, `artikel 6:162 BW`,
/// `artikel 6, eerste lid, aanhef en onder a, van de AVG`,
/// `de artikelen 126g en 126j van het huidige Wetboek van Strafvordering`, `Politiewet 2012`, `Wabo, art. 2.12`,
/// `hoofdstuk 5 van de Woo`.
///
/// Sources: Aanwijzingen 3.27 and following voor de regelgeving, and links in official texts. An article whose law is
/// not named beside it is a mention without `regeling`; `lawsFromContext` looks for the law or leaves it open.
enum Wet: Kind {
    static let triggers: [Trigger] =
        [
            "artikel", "artikelen", "art", "artt", "conceptartikel", "conceptartikelen", "titel", "titels", "hoofdstuk",
            "hoofdstukken",
            "afdeling", "boek", "paragraaf",
            "paragrafen", "aanwijzing", "BWBR", "BWBV", "Beleidsregel", "Subsidieregeling", "Uitvoeringsregeling",
        ].map { .word($0) } + Regelingen.names.map { .word($0.name, $0.cases) }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        let cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        switch cursor.peek().lowercased {
        case UInt8(ascii: "a"), UInt8(ascii: "c"):
            if let reading = articles(cursor, notBefore: limit) { return reading }
        default: break
        }
        switch cursor.peek().lowercased {
        case UInt8(ascii: "t"), UInt8(ascii: "h"), UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "p"):
            if let reading = parts(cursor) { return reading }
        default: break
        }
        guard let reading = name(cursor, notBefore: limit) ?? shortName(cursor) ?? unknownLaw(cursor, notBefore: limit),
            !standsForeign(cursor, notBefore: limit)
        else { return nil }
        return reading
    }

    /// Articles, with their law behind them or not.
    private static func articles(_ start: Cursor, notBefore limit: Int) -> Reading? {
        var cursor = start
        guard takeArticleWord(&cursor), var group = takeArticles(&cursor) else { return nil }
        var begin = start.position
        if group.count == 1, group[0].leden.isEmpty, let parts = takePartsBefore(start, notBefore: limit) {
            group[0].leden = parts.leden
            group[0].onderdelen += parts.onderdelen
            group[0].volzin = group[0].volzin ?? parts.volzin
            begin = parts.range.start
        }
        var reference = LawReference()
        var end = cursor.position
        switch takeLaw(&cursor, &reference) {
        case .none: break
        case .some(.notLaw): return Reading(mentions: [], end: end)
        case .some(.law): end = cursor.position
        }
        // `artikel 5 van de begroting` is the budget's.
        if reference.law == nil, Begrotingsartikel.follows(cursor) { return nil }
        // `de gemeentelijke parkeerverordening kent in artikel 3 …`.
        if reference.law == nil, standsBehindLocalRule(start) { return Reading(mentions: [], end: end) }
        return reading(from: begin, group, reference, end: end)
    }

    /// Whether the sentence names, before its article, a rule that is no law.
    private static func standsBehindLocalRule(_ start: Cursor) -> Bool {
        var position = start.position
        while position > max(0, start.position - longestClause) {
            position -= 1
            let cursor = Cursor(start.text, at: position)
            if cursor.peek() == UInt8(ascii: "."), cursor.peek(1) == 0x20 || cursor.peek() == 0x0A { return false }
            if cursor.beginsWord, standsLocalRule(cursor) { return true }
        }
        return false
    }

    /// In bytes.
    private static let longestClause = 120

    /// A law's name; then an article behind it or not.
    private static func name(_ start: Cursor, notBefore limit: Int) -> Reading? {
        var cursor = start
        var reference = LawReference()
        guard takeLawName(&cursor, &reference, .bare) else { return nil }
        takeVersion(&cursor, &reference)
        // `de Invoeringsregeling Omgevingswet` is another act.
        if let longer = longerName(start, end: cursor.position, notBefore: limit) {
            return Reading(mentions: [longer], end: cursor.position)
        }
        if standsBefore("nieuwe", start, notBefore: limit) || standsBefore("nieuw", start, notBefore: limit),
            reference.hasNewText
        {
            reference.isNew = true
        }
        let end = cursor.position
        // `Wabo, art. 2.12`, `Awb 3:4`.
        var next = cursor
        next.skipSpaces()
        if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
        let named = next
        if takeArticleWord(&next), let group = takeArticles(&next) {
            var own = LawReference()
            let behind = next.position
            if takeLaw(&next, &own) == nil { return reading(from: start.position, group, reference, end: behind) }
        } else if let group = takeGluedArticle(named, reference) {
            return reading(from: start.position, group, reference, end: group[0].end)
        }
        if let before = articleBefore(start, reference, notBefore: limit) {
            reference.isNew = false
            return reading(from: before.range.start, [before], reference, end: end)
        }
        return reading(from: start.position, nil, reference, end: end)
    }

    /// A law without identifier whose name ends with that of a known one: a capitalised sort of act stands right before
    /// it (`Invoeringsregeling Omgevingswet`, `Uitvoeringswet AVG`).
    private static func longerName(_ start: Cursor, end: Int, notBefore limit: Int) -> Mention? {
        guard start.position > limit + 1, start.text[start.position - 1] == 0x20 else { return nil }
        var begin = start.position - 1
        while begin > limit, start.text[begin - 1].isLetter { begin -= 1 }
        let word = begin..<start.position - 1
        guard word.count > shortestSort, start.text[begin].isUppercase, Cursor(start.text, at: begin).beginsWord,
            (["regeling", "besluit", "wet", "verordening"] as [StaticString]).contains(where: { ending in
                Cursor(start.text, at: word.upperBound - ending.utf8CodeUnitCount).stands(ending)
            })
        else { return nil }
        var reference = LawReference()
        let whole = ByteRange<Normalised>(begin, end)
        reference.law = .unknown(plain(start.text, whole.range))
        reference.lawRange = whole
        return reference.mention(whole, how: .full)
    }

    /// In bytes: `Invoeringswet`, no `Wet`.
    private static let shortestSort = 9

    /// `3:2 Awb`: an article of two levels right before a short name, without its word.
    private static func articleBefore(_ start: Cursor, _ reference: LawReference, notBefore limit: Int)
        -> ArticleReading?
    {
        guard case .known(let law)? = reference.law, law.system == .national, let range = reference.lawRange,
            range.count <= longestShortName, start.position > limit, start.text[start.position - 1] == 0x20
        else { return nil }
        var begin = start.position - 1
        while begin > limit,
            start.text[begin - 1].isDigit || start.text[begin - 1] == UInt8(ascii: ":")
                || start.text[begin - 1].isLowercase
        { begin -= 1 }
        var cursor = Cursor(start.text, at: begin)
        guard cursor.beginsWord, let (number, place) = takeArticleNumber(&cursor),
            cursor.position == start.position - 1,
            number.contains(":")
        else { return nil }
        return ArticleReading(number: number, range: place, end: cursor.position)
    }

    /// In bytes: `Awb`, `Sv`, `BW`, `Wft`, `Gemw`.
    private static let longestShortName = 8

    /// `Awb 3:4`, `Sr 287`, `Grondwet 1`: a short name and a number that is no year and counts nothing.
    private static func takeGluedArticle(_ cursor: Cursor, _ reference: LawReference) -> [ArticleReading]? {
        var next = cursor
        guard case .known(let law)? = reference.law, law.system == .national, next.text[next.position - 1] == 0x20,
            next.peek().isDigit,
            let range = reference.lawRange, range.count <= 8, let (number, place) = takeArticleNumber(&next)
        else { return nil }
        if let value = Int(number), (1000...2199).contains(value) { return nil }
        // A plain number may be anything (`de AOW 67`, the call of a note): only one that fills brackets or the text is
        // an article.
        let isArticle = number.utf8.contains { $0 == UInt8(ascii: ":") || $0.isLetter }
        var tail = next
        tail.skipSpaces()
        guard
            number.contains(":") || tail.isAtEnd || next.position == tail.position && ",.;)".utf8.contains(tail.peek())
        else {
            return nil
        }
        guard isArticle || fills(cursor.text, range.start..<next.position) else { return nil }
        var article = ArticleReading(number: number, range: place, end: next.position)
        takeArticleParts(&next, &article)
        return [article]
    }

    /// Whether nothing else stands in a text or between brackets.
    private static func fills(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let isOpened = range.lowerBound == 0 || text[range.lowerBound - 1] == UInt8(ascii: "(")
        return isOpened && (range.upperBound >= text.count || text[range.upperBound] == UInt8(ascii: ")"))
    }

    /// Whether a law is another country's: `de Belgische Grondwet`, `het Wetboek van Strafrecht van Aruba`.
    private static func standsForeign(_ start: Cursor, notBefore limit: Int) -> Bool {
        var end = start.position
        while end > limit, start.text[end - 1] == 0x20 { end -= 1 }
        var begin = end
        while begin > limit, start.text[begin - 1].isLetter || start.text[begin - 1] & 0xC0 == 0x80 { begin -= 1 }
        guard begin < end, end < start.position else { return false }
        var land = Cursor(start.text, at: begin)
        return takeForeignLand(&land)
    }

    /// `Sr 287`, `bw 6:162`: a short name that means its law only beside a number.
    private static func shortName(_ start: Cursor) -> Reading? {
        // Few short words stand before a number.
        var word = start
        word.skipWord()
        guard word.position - start.position <= 4 else { return nil }
        if word.peek() == UInt8(ascii: ","), word.peek(1) == 0x20 { return beforeArticleWord(start) }
        guard word.peek() == 0x20 else { return nil }
        guard word.peek(1).isDigit else { return beforeArticleWord(start) }
        // `ZW 4` is a wind: only the codes are cited so (`Sr`, `Rv`, `BW`).
        guard start.stands("bw") || !(start.peek().isUppercase && start.peek(1).isUppercase) else { return nil }
        var cursor = start
        var reference = LawReference()
        guard takeLawName(&cursor, &reference, .besideArticle), cursor.peek() == 0x20, let range = reference.lawRange,
            range.count <= 4
        else { return nil }
        cursor.position += 1
        guard let group = takeGluedArticle(cursor, reference) else { return nil }
        // In small letters only a number that is surely an article's.
        let isCertain = group[0].number.utf8.contains { $0 == UInt8(ascii: ":") || $0.isLetter }
        guard start.peek().isUppercase || isCertain else { return nil }
        return reading(from: start.position, group, reference, end: group[0].end)
    }

    /// `Sv art. 359a`, `Sr, art. 287`.
    private static func beforeArticleWord(_ start: Cursor) -> Reading? {
        var cursor = start
        var reference = LawReference()
        guard start.peek().isUppercase, takeLawName(&cursor, &reference, .besideArticle) else { return nil }
        _ = cursor.take(UInt8(ascii: ","))
        guard cursor.skipSpaces(), cursor.stands("art"), takeArticleWord(&cursor), let group = takeArticles(&cursor)
        else {
            return nil
        }
        var own = LawReference()
        let behind = cursor.position
        guard takeLaw(&cursor, &own) == nil else { return nil }
        return reading(from: start.position, group, reference, end: behind)
    }

    /// A part above the article with the law it belongs to: `Titel V uit het huidige Wetboek van Strafvordering`.
    private static func parts(_ start: Cursor) -> Reading? {
        var cursor = start
        let units: [(StaticString, Field)] = [
            ("titels", .titeldeel), ("titel", .titeldeel), ("hoofdstukken", .hoofdstuk), ("hoofdstuk", .hoofdstuk),
            ("afdeling", .afdeling),
            ("paragrafen", .paragraaf), ("paragraaf", .paragraaf), ("boek", .boek), ("aanwijzing", .artikel),
        ]
        var unit: Field?
        for (word, field) in units where unit == nil && cursor.takeWord(word) { unit = field }
        guard let field = unit, cursor.skipSpaces(),
            let (number, range) = takeArticleNumber(&cursor) ?? takeLetterNumber(&cursor)
        else { return nil }
        // `hoofdstukken III, VA en VI van de Meststoffenwet`, `hoofdstuk VII en hoofdstuk IX van de Wet …`.
        var listed = cursor
        let further = takeFurtherParts(&listed, units.filter { $0.1 == field }.map(\.0))
        if !further.isEmpty, let reading = parts(from: start, field, [(number, range)] + further, behind: listed) {
            return reading
        }
        var end = cursor.position
        var inner = cursor
        // `hoofdstuk 7, paragraaf 5, van de Wet`: the innermost part counts; `hoofdstukken 6 tot en met 8` the first.
        if inner.takeSpaced("tot en met") || inner.skipSpaces(),
            inner.take("tot en met ") || inner.take("en ") || inner.take("t/m "),
            takeArticleNumber(&inner) != nil
        {
            cursor = inner
        }
        var reference = LawReference()
        reference.part = (field, number, range)
        let isLaw = takeLaw(&cursor, &reference) == .law && reference.law != nil
        if isLaw { end = cursor.position }
        // Without its law only `Titel V` is likely to be one's; chapters and paragraphs are mostly the letter's own.
        guard
            isLaw
                || field == .titeldeel && romanValue(number) != nil
                    && Cursor(start.text, at: start.position).peek() == UInt8(ascii: "T")
        else { return nil }
        if field == .boek {
            guard case .known(let law)? = reference.law, law.isCivilCode else { return nil }
            // `Boek 7, artikel 658`.
            var next = cursor
            next.skipSpaces()
            if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
            if takeArticleWord(&next), let group = takeArticles(&next) {
                return reading(from: start.position, group, reference, end: next.position)
            }
        }
        let mention = reference.mention(ByteRange(start.position, end), how: isLaw ? .full : .short)
        return Reading(mentions: [mention], end: end)
    }

    /// Takes the numbers that a list of parts goes on with, the word for the part before them or not.
    private static func takeFurtherParts(
        _ cursor: inout Cursor, _ words: [StaticString]
    ) -> [(text: String, range: ByteRange<Normalised>)] {
        var members: [(text: String, range: ByteRange<Normalised>)] = []
        while true {
            var next = cursor
            let hadComma = next.take(UInt8(ascii: ","))
            next.skipSpaces()
            guard next.takeSpaced("en") || next.takeSpaced("of") || next.takeSpaced("alsmede") || hadComma else {
                break
            }
            _ = words.contains { next.takeSpaced($0) }
            guard let number = takeArticleNumber(&next) ?? takeLetterNumber(&next), !next.peek().isLetter else { break }
            members.append(number)
            cursor = next
        }
        return members
    }

    /// The parts of a list whose law stands behind it; nothing where none does.
    private static func parts(
        from start: Cursor, _ field: Field, _ members: [(text: String, range: ByteRange<Normalised>)], behind: Cursor
    ) -> Reading? {
        var cursor = behind
        var reference = LawReference()
        guard takeLaw(&cursor, &reference) == .law, reference.law != nil else { return nil }
        let mentions = members.enumerated().map { index, member in
            reference.part = (field, member.text, member.range)
            let begin = index == 0 ? start.position : member.range.start
            return reference.mention(ByteRange(begin, member.range.end), how: index == 0 ? .full : .short)
        }
        return Reading(mentions: mentions, end: cursor.position)
    }

    /// `afdeling A`.
    private static func takeLetterNumber(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
        let start = cursor.position
        guard cursor.peek().isUppercase, !cursor.peek(1).isLetter else { return nil }
        cursor.position += 1
        return (words(cursor.text, start..<cursor.position), ByteRange(start, cursor.position))
    }

    /// The mentions of a group of articles, or of the law alone. The first bears the words up to its own end, the last
    /// those of the law behind it when it is alone.
    private static func reading(from start: Int, _ group: [ArticleReading]?, _ reference: LawReference, end: Int)
        -> Reading
    {
        guard let group else {
            return Reading(mentions: [reference.mention(ByteRange(start, end), how: .full)], end: end)
        }
        let hasLaw = reference.law != nil
        let mentions = group.enumerated().map { index, article in
            var one = reference
            one.article = article
            let range = ByteRange<Normalised>(
                index == 0 ? start : article.range.start, group.count == 1 ? end : article.end)
            return one.mention(range, how: hasLaw && index == 0 ? .full : .short)
        }
        return Reading(mentions: mentions, end: max(end, group.last?.end ?? end))
    }

    /// A law that the tables do not have, by the shape of its name: `de Wet terugvordering staatssteun`,
    /// `de Regeling …`, and `Comptabiliteitswet` without its year. It has no identifier. (Only the first words of known
    /// laws are looked at.)
    private static func unknownLaw(_ start: Cursor, notBefore limit: Int) -> Reading? {
        guard start.peek().isUppercase, start.peek(1).isLowercase else { return nil }
        let isIntroduced = standsBefore("de", start, notBefore: limit) || standsBefore("het", start, notBefore: limit)
        var cursor = start
        cursor.skipWord()
        let word = words(start.text, start.position..<cursor.position)
        let isCompound = word.utf8.count > 6 && word.hasSuffix("wet") && cursor.peek() != UInt8(ascii: "-")
        guard
            isCompound
                || isIntroduced
                    && ["Wet", "Regeling", "Beleidsregel", "Uitvoeringswet", "Uitvoeringsregeling", "Subsidieregeling"]
                        .contains(word)
        else { return nil }
        cursor = start
        guard let name = takeUnknownLaw(&cursor, isIntroduced: isIntroduced && !isCompound) else { return nil }
        var reference = LawReference()
        reference.law = .unknown(name)
        reference.lawRange = ByteRange(start.position, cursor.position)
        return Reading(
            mentions: [reference.mention(ByteRange(start.position, cursor.position), how: .full)], end: cursor.position)
    }
}
