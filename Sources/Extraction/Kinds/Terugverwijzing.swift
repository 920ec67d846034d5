internal import Knowledge
internal import Letters
internal import Text

extension Pointer {
    /// `dit rapport`, `het HCSS rapport`, `deze strategie` at the noun in `head`.
    static func work(_ text: Span<UInt8>, _ head: Range<Int>, notBefore limit: Int) -> Reading? {
        let cursor = Cursor(text, at: head.lowerBound)
        // News is never taken up by a bare word, and in the plural nobody knows which.
        for word in neverTakenUp where word.utf8CodeUnitCount == head.count && cursor.stands(word) { return nil }
        let institute = Rapport.abbreviation(text, before: head.lowerBound, notBefore: limit)
        let start = institute?.lowerBound ?? head.lowerBound
        let isNeuter =
            !cursor.stands("strateg") && !cursor.stands("hand") && !cursor.stands("actieagenda")
            && !cursor.stands("beleidsagenda")
        guard let determiner = Determiner(text, before: start, isNeuter: isNeuter, notBefore: limit) else {
            // `het HCSS-rapport` without its article: `HCSS-rapport`.
            guard let institute else { return nil }
            return reading(
                .work(
                    kinds: [.rapport], sorts: sorts(cursor), institute: words(text, institute), isDemonstrative: false),
                institute.lowerBound..<head.upperBound)
        }
        let isNamed =
            cursor.stands("rapport") || determiner.isDemonstrative || institute != nil || cursor.stands("strategie")
        guard isNamed else { return nil }
        return reading(
            .work(
                kinds: [.rapport], sorts: sorts(cursor), institute: institute.map { words(text, $0) },
                isDemonstrative: determiner.isDemonstrative),
            determiner.start..<head.upperBound)
    }

    private static let neverTakenUp: [StaticString] = [
        "rapporten", "onderzoeken", "adviezen", "studies", "artikel", "artikelen", "bericht", "berichten", "nota",
        "visie", "monitor",
        "boek", "paper", "evaluatie", "verkenning", "publicatie", "uitzending", "aflevering",
    ]

    private static let studies: Set<String> = ["rapport", "onderzoek", "evaluatie", "literatuur", "monitor", "advies"]
    private static let others: [(noun: StaticString, sorts: Set<String>)] = [
        ("strategie", ["strategie"]), ("actie", ["strategie"]), ("advies", ["advies"]),
        ("handreiking", ["handreiking"]),
        ("manifest", ["rapport"]),
    ]

    /// The sorts of reports that a noun can mean: `deze strategie` is no study.
    private static func sorts(_ cursor: Cursor) -> Set<String> {
        for (noun, sorts) in others where cursor.stands(noun) { return sorts }
        return studies
    }

    static func reading(_ target: Target, _ range: Range<Int>) -> Reading {
        Reading(
            mentions: [], end: range.upperBound,
            pointer: Pointer(target: target, range: ByteRange(range.lowerBound, range.upperBound)))
    }
}

/// The article or demonstrative before a noun.
struct Determiner {
    let start: Int
    let isDemonstrative: Bool

    private typealias Words = [(word: StaticString, isDemonstrative: Bool)]

    private static let neuter: Words =
        [
            ("dit", true), ("dat", true), ("bovengenoemd", true), ("voornoemd", true), ("genoemd", true),
            ("ons", false),
            ("het", false),
        ] + inflected
    private static let common: Words =
        [("deze", true), ("die", true), ("diezelfde", true), ("onze", false), ("de", false)] + inflected
    private static let inflected: Words = [
        ("bovengenoemde", true), ("voornoemde", true), ("genoemde", true), ("eerdergenoemde", true),
        ("bovenstaande", true),
    ]

    /// - Parameter isNeuter: whether the noun takes `het`: `dat beleidsregel` is a clause, not a word that points.
    init?(_ text: Span<UInt8>, before position: Int, isNeuter: Bool, notBefore limit: Int) {
        let end = endOfWord(text, before: position, notBefore: limit)
        guard end < position else { return nil }
        for (word, isDemonstrative) in isNeuter ? Self.neuter : Self.common {
            let start = end - word.utf8CodeUnitCount
            guard start >= limit, start >= 0, Cursor(text, at: start).stands(word), Cursor(text, at: start).beginsWord
            else { continue }
            self.start = start
            self.isDemonstrative = isDemonstrative
            return
        }
        return nil
    }
}

/// Words that point back: `idem`, `ibid.`, `a.w.`, `zie noot 7`, `deze motie`, `bovengenoemde brief`, `die wet`,
/// `dat artikel`, `het tweede lid`.
enum Terugverwijzing: Kind {
    static let triggers: [Trigger] =
        [
            "idem", "ibid", "ibidem", "a", "t", "o", "cit", "zie", "vgl", "vergelijk", "cf", "supra", "infra",
            "hierboven",
            "noot", "voetnoot", "motie", "amendement", "brief", "kamerbrief",
            "artikel", "lid",
            "toezegging", "debat",
            "commissiedebat", "wet", "verordening", "richtlijn", "regeling", "besluit", "verdrag", "beleidsregel",
        ].map { .word($0) }

    private static let nouns: [(noun: StaticString, kind: MentionKind)] = [
        ("motie", .motie), ("amendement", .amendement), ("brief", .brief), ("kamerbrief", .brief),
        ("toezegging", .toezegging),
        ("debat", .debat), ("commissiedebat", .debat),
    ]
    private static let laws: [(noun: StaticString, isNeuter: Bool)] = [
        ("wet", false), ("verordening", false), ("richtlijn", false), ("regeling", false), ("besluit", true),
        ("verdrag", true),
        ("beleidsregel", false),
    ]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        if cursor.takeWord("idem") || cursor.takeWord("ibidem") || cursor.takeWord("ibid") {
            return Pointer.reading(.before, anchor..<cursor.position)
        }
        // `t.a.p.`, `o.c.`, `op. cit.`: the work of the author before it.
        if cursor.take("a.w.") || cursor.take("t.a.p.") || cursor.take("o.c.") || cursor.take("a.a.") {
            return Pointer.reading(.workCited, anchor..<cursor.position)
        }
        if cursor.take("cit.") {
            let start = anchor - 4
            guard start >= limit, Cursor(text, at: start).stands("op. ") else { return nil }
            return Pointer.reading(.workCited, start..<cursor.position)
        }
        if let reading = note(text, anchor) { return reading }
        cursor.position = anchor
        for (noun, kind) in nouns where cursor.takeWord(noun) {
            let isNeuter = kind == .amendement || kind == .debat
            guard let determiner = Determiner(text, before: anchor, isNeuter: isNeuter, notBefore: limit),
                determiner.isDemonstrative
            else {
                return nil
            }
            // `deze brief` is the letter itself.
            if kind == .brief, Cursor(text, at: determiner.start).stands("deze ") { return nil }
            return Pointer.reading(
                .work(kinds: [kind], sorts: [], institute: nil, isDemonstrative: true),
                determiner.start..<cursor.position)
        }
        for (noun, isNeuter) in laws where cursor.takeWord(noun) {
            guard text[anchor].isLowercase,
                let determiner = Determiner(text, before: anchor, isNeuter: isNeuter, notBefore: limit),
                determiner.isDemonstrative
            else { return nil }
            return Pointer.reading(.law("\(noun)"), determiner.start..<cursor.position)
        }
        if cursor.takeWord("artikel") {
            var next = cursor
            next.skipSpaces()
            guard !next.peek().isDigit,
                let determiner = Determiner(text, before: anchor, isNeuter: true, notBefore: limit),
                determiner.isDemonstrative
            else { return nil }
            // `dat artikel, derde lid,`.
            let end = cursor.position
            var parts = ArticleReading(number: "", range: ByteRange(end, end), end: end)
            takeArticleParts(&cursor, &parts)
            return parts.leden.isEmpty
                ? Pointer.reading(.article, determiner.start..<end)
                : Pointer.reading(.leden(parts.leden), determiner.start..<parts.end)
        }
        return member(text, anchor, cursor, notBefore: limit)
    }

    /// `zie noot 7`, `vgl. hierboven voetnoot 7`, `supra noot 3 en 5`, `de in noot 1 genoemde brief`, `noot 7`.
    private static func note(_ text: Span<UInt8>, _ anchor: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        let verbs: [StaticString] = ["zie", "vergelijk", "vgl.", "cf."]
        let hasVerb = verbs.contains { cursor.takeSpaced($0) }
        while hasVerb,
            (["ook", "nader", "verder", "bijv.", "bijvoorbeeld"] as [StaticString]).contains(where: {
                cursor.takeSpaced($0)
            })
        {}
        let places: [StaticString] = [
            "supra", "infra", "hierboven", "hiervoor", "hierna", "hieronder", "boven", "eerder", "onder",
        ]
        let hasPlace = places.contains { cursor.takeWord($0) }
        if hasPlace {
            _ = cursor.take(UInt8(ascii: ","))
            cursor.skipSpaces()
        }
        let isInside = cursor.take("de in ") || cursor.take("het in ")
        guard
            (["voetnoten", "noten", "eindnoten", "voetnoot", "noot", "eindnoot", "nt."] as [StaticString]).contains(
                where: {
                    cursor.takeSpaced($0)
                })
        else { return nil }
        var labels: [String] = []
        var end = cursor.position
        while labels.count < mostNotes {
            let start = cursor.position
            guard cursor.takeNumber(upTo: 3) != nil, !cursor.peek().isLetter else { break }
            labels.append(words(text, start..<cursor.position))
            end = cursor.position
            let hadMark = cursor.take(UInt8(ascii: ","))
            cursor.skipSpaces()
            guard cursor.takeSpaced("en") || hadMark else { break }
        }
        guard !labels.isEmpty else { return nil }
        if isInside || hasVerb {
            // `de in noot 1 genoemde brief`.
            var behind = Cursor(text, at: end)
            behind.skipSpaces()
            let participles: [StaticString] = ["genoemde", "bedoelde", "aangehaalde", "vermelde", "opgenomen"]
            if participles.contains(where: { behind.takeSpaced($0) }), behind.peek().isLetter {
                behind.skipWord()
                end = behind.position
            }
        }
        return Pointer.reading(.notes(labels, isBare: !hasVerb && !hasPlace), anchor..<end)
    }

    /// More notes at once are a range that nobody looks up.
    private static let mostNotes = 8

    /// `het tweede lid` that stands apart from its article.
    private static func member(_ text: Span<UInt8>, _ anchor: Int, _ start: Cursor, notBefore limit: Int) -> Reading? {
        var cursor = start
        guard cursor.takeWord("lid") else { return nil }
        var back = anchor
        while back > limit, text[back - 1] == 0x20 { back -= 1 }
        let end = back
        while back > limit, text[back - 1].isLowercase { back -= 1 }
        guard back < end else { return nil }
        var ordinal = Cursor(text, at: back)
        guard let number = takeOrdinal(&ordinal), ordinal.position == end,
            let determiner = Determiner(text, before: back, isNeuter: true, notBefore: limit)
        else { return nil }
        // `het tweede lid van artikel 5` names its article.
        var behind = cursor
        if behind.skipSpaces(), behind.takeSpaced("van") { return nil }
        return Pointer.reading(.leden(["\(number)"]), determiner.start..<cursor.position)
    }
}
