internal import Letters
internal import Text

/// The words that introduce a reference to a parliamentary paper: `Kamerstukken`, `Kst.`, `TK`, `Tweede Kamer` ….
struct PaperLabel {
    /// What the words promise.
    enum Strength {
        /// A paper follows: `Kamerstukken`, `Kst.`, `TK`, `Bijl. Hand.`.
        case paper
        /// A paper may follow: `Tweede Kamer`.
        case chamber
        /// A meeting follows, seldom a paper under the wrong label: `Handelingen`.
        case meeting
        /// A parliamentary year follows, and a paper may: `vergaderjaar`.
        case year
        /// The number of a whole dossier may follow: `wetsvoorstel 36327`, `motie 35022`.
        case dossier
    }

    /// Where the words begin.
    let start: Int
    let strength: Strength
}

/// Looks back from a run of digits for the label it belongs to, over at most ten words that may stand between the two
/// (`Kamerstukken II, vergaderjaar 2007-2008`).
func findLabel(_ text: Span<UInt8>, before anchor: Int, notBefore limit: Int) -> PaperLabel? {
    var position = anchor
    var label: PaperLabel?
    for _ in 0..<10 {
        while position > limit, isFiller(text[position - 1]) {
            position -= 1
            // `de EK (EK 36 067, Q)`: a label does not reach out of its brackets.
            if text[position] == UInt8(ascii: "("), label?.strength == .paper { return label }
        }
        let end = position
        while position > limit, text[position - 1].isUppercase || text[position - 1].isLowercase { position -= 1 }
        guard end > position, end - position <= 16 else { break }
        // `E.K.` and `T.K.` are two words of one letter.
        if end == position + 1, text[position] == UInt8(ascii: "K"), position >= limit + 2,
            text[position - 1] == UInt8(ascii: "."),
            text[position - 2] == UInt8(ascii: "E") || text[position - 2] == UInt8(ascii: "T")
        {
            position -= 2
            label = PaperLabel(start: position, strength: .paper)
            continue
        }
        switch paperWord(text, position..<end) {
        case .paper: label = PaperLabel(start: position, strength: .paper)
        case .meeting:
            // `Handelingen TK`: the chamber's name is no label of its own then.
            let isChamber =
                label.map { Cursor(text, at: $0.start).stands("TK") || Cursor(text, at: $0.start).stands("EK") }
                ?? false
            if label?.strength != .paper || isChamber { label = PaperLabel(start: position, strength: .meeting) }
        case .chamber:
            if label == nil || label?.strength == .year { label = PaperLabel(start: position, strength: .chamber) }
        case .ordinal:
            // `Tweede Kamer`: the label begins with the ordinal.
            guard let found = label, standsKamer(text, found.start) else { return label }
            label = PaperLabel(start: position, strength: found.strength)
        case .annex:
            // `Bijl. Hand.` are the papers bound with the proceedings.
            guard let found = label, found.strength == .meeting else { return label }
            label = PaperLabel(start: position, strength: .paper)
        case .year: if label == nil { label = PaperLabel(start: position, strength: .year) }
        case .between: break
        case .other: return label
        }
    }
    return label
}

private func standsKamer(_ text: Span<UInt8>, _ position: Int) -> Bool {
    let cursor = Cursor(text, at: position)
    return cursor.stands("kamer") && !cursor.stands("kamers")
}

private enum PaperWord { case paper, chamber, meeting, annex, year, ordinal, between, other }

/// Bytes that may stand between the words of a label: white space, commas, stops, brackets, Markdown's stars,
/// apostrophes.
private func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"),
        UInt8(ascii: "/"), 0xC2, 0xA0, 0xE2,
        0x80, 0x98, 0x99, 0xAF:
        true
    default: false
    }
}

private func paperWord(_ text: Span<UInt8>, _ range: Range<Int>) -> PaperWord {
    let cursor = Cursor(text, at: range.lowerBound)
    func isOne(of words: [StaticString], _ kind: PaperWord) -> PaperWord {
        words.contains { $0.utf8CodeUnitCount == range.count && cursor.stands($0) } ? kind : .other
    }
    // The first letter and the length turn most words away.
    switch (text[range.lowerBound].lowercased, range.count) {
    case (UInt8(ascii: "k"), 5): return cursor.stands("Kamer", ignoringCase: false) ? .chamber : .other
    case (UInt8(ascii: "k"), 3), (UInt8(ascii: "k"), 7...16): return isOne(of: paperWords, .paper)
    case (UInt8(ascii: "t"), 2), (UInt8(ascii: "e"), 2):
        return cursor.stands("TK", ignoringCase: false) || cursor.stands("EK", ignoringCase: false) ? .paper : .other
    case (UInt8(ascii: "t"), 6), (UInt8(ascii: "e"), 6): return isOne(of: ["tweede", "eerste"], .ordinal)
    case (UInt8(ascii: "h"), 4), (UInt8(ascii: "h"), 11): return isOne(of: ["hand", "handelingen"], .meeting)
    case (UInt8(ascii: "b"), 4), (UInt8(ascii: "b"), 7...8): return isOne(of: ["bijl", "bijlage", "bijlagen"], .annex)
    case (UInt8(ascii: "b"), 3): return isOne(of: ["bij"], .between)
    case (UInt8(ascii: "v"), 12...13): return isOne(of: ["vergaderjaar", "vergaderjaren"], .year)
    case (UInt8(ascii: "z"), 7), (UInt8(ascii: "z"), 12): return isOne(of: ["zitting", "zittingsjaar"], .year)
    case (UInt8(ascii: "j"), 4), (UInt8(ascii: "j"), 8), (UInt8(ascii: "v"), 4):
        return isOne(of: ["jaar", "jaargang", "verg"], .between)
    case (UInt8(ascii: "i"), 1...2), (UInt8(ascii: "l"), 2):
        return cursor.stands("i") || cursor.stands("l") ? .between : .other
    case (UInt8(ascii: "n"), 2), (UInt8(ascii: "d"), 2...3): return isOne(of: ["nr", "de", "der"], .between)
    case (UInt8(ascii: "n"), 3), (UInt8(ascii: "n"), 6...7): return isOne(of: ["nrs", "nummer", "nummers"], .between)
    case (UInt8(ascii: "d"), 7), (UInt8(ascii: "d"), 13): return isOne(of: ["dossier", "dossiernummer"], .between)
    case (UInt8(ascii: "s"), 6): return isOne(of: ["staten"], .between)
    case (UInt8(ascii: "g"), 8): return isOne(of: ["generaal"], .between)
    case (UInt8(ascii: "v"), 3): return isOne(of: ["van"], .between)
    default: return .other
    }
}

/// The words that say that a paper follows, longer ones first where one begins another.
private let paperWords: [StaticString] = [
    "kamerstuknummers", "kamerstuknummer", "kamerstukdossier", "kamerstukken", "kamerstuknr", "kamerstuk",
    "kamerdossier",
    "kamerst", "kst",
]

/// Takes a label at the cursor and the chamber it names, with white space and commas after it.
func takeLabel(_ cursor: inout Cursor, kamer: inout (value: Kamer, range: ByteRange<Normalised>)?) -> Bool {
    let start = cursor.position
    var found = false
    while true {
        let before = cursor.position
        if takePaperWord(&cursor) {
            _ = cursor.take(UInt8(ascii: "."))
            found = true
        } else {
            // `Kamerstukken der Tweede Kamer`.
            if found, cursor.takeWord("der") || cursor.takeWord("van de") { cursor.skipSpaces() }
            // `Kamerstukken (II)`.
            var inner = cursor
            if found, inner.take(UInt8(ascii: "(")), let value = takeKamer(&inner), inner.take(UInt8(ascii: ")")) {
                kamer = (value, ByteRange(cursor.position + 1, inner.position - 1))
                cursor = inner
                skipSeparators(&cursor)
                continue
            }
            let chamber = cursor.position
            guard let value = takeKamer(&cursor) else {
                cursor.position = before
                break
            }
            kamer = (value, ByteRange(chamber, cursor.position))
            found = true
        }
        skipSeparators(&cursor)
    }
    if !found { cursor.position = start }
    return found
}

private func takePaperWord(_ cursor: inout Cursor) -> Bool {
    switch cursor.peek().lowercased {
    case UInt8(ascii: "k"):
        return (["kamerstuk-ken", "kamerstuk-nummer"] + paperWords).contains { cursor.takeWord($0) }
    case UInt8(ascii: "b"), UInt8(ascii: "h"):
        for word in ["bijlagen", "bijlage", "bijl", "handelingen", "hand"] as [StaticString] where cursor.takeWord(word)
        { return true }
        return false
    default: return false
    }
}

/// Takes the name of a chamber: `II`, `I`, `I/II`, OCR's `11`, `2`, `TK`, `EK`, `Tweede Kamer (der Staten-Generaal)`.
func takeKamer(_ cursor: inout Cursor) -> Kamer? {
    let start = cursor.position
    if cursor.takeWord("tweede") || cursor.takeWord("eerste") {
        let isFirst = cursor.text[start].lowercased == UInt8(ascii: "e")
        cursor.skipSpaces()
        if cursor.takeWord("kamer") {
            let end = cursor.position
            cursor.skipSpaces()
            if !cursor.take("der staten-generaal") { cursor.position = end }
            return isFirst ? .eerste : .tweede
        }
    } else if cursor.stands("TK", ignoringCase: false) || cursor.stands("EK", ignoringCase: false) {
        let isFirst = cursor.peek() == UInt8(ascii: "E")
        if !cursor.peek(2).isLetter {
            cursor.position += 2
            return isFirst ? .eerste : .tweede
        }
    } else if cursor.take("T.K.", ignoringCase: false) {
        return .tweede
    } else if cursor.take("E.K.", ignoringCase: false) {
        return .eerste
    } else {
        for (word, kamer) in [
            ("I-II", Kamer.beide), ("I/II", .beide), ("II", .tweede), ("I", .eerste), ("11", .tweede), ("2", .tweede),
            ("1", .eerste), ("Il", .tweede), ("lI", .tweede), ("ll", .tweede), ("ii", .tweede),
        ] as [(StaticString, Kamer)] where cursor.take(word, ignoringCase: false) {
            let next = cursor.peek()
            // `II2024/25`: the space is missing (check P1).
            if word.utf8CodeUnitCount <= 2, "\(word)".utf8.allSatisfy({ $0 == UInt8(ascii: "I") }), standsYears(cursor)
            {
                return kamer
            }
            if !next.isLetter, !next.isDigit, next != UInt8(ascii: "-"), next != UInt8(ascii: "/") { return kamer }
            cursor.position = start
        }
    }
    cursor.position = start
    return nil
}

/// Whether a parliamentary year stands here: `2024/25`, `2024-2025`.
private func standsYears(_ cursor: Cursor) -> Bool {
    guard cursor.peek().isDigit else { return false }
    var next = cursor
    return takeYears(&next) != nil
}

/// Skips white space and the marks that may stand between the parts of a citation.
func skipSeparators(_ cursor: inout Cursor) {
    while cursor.skipSpaces() || cursor.take(UInt8(ascii: ",")) || cursor.take(UInt8(ascii: "*"))
        || cursor.take(UInt8(ascii: "_")) || cursor.take(UInt8(ascii: ":"))
    {}
}

/// Whether the word right before a number, or before its `nr.`, announces a dossier: `wetsvoorstel`, `motie`,
/// `dossier`.
func standsDossierWord(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Bool {
    var word = wordBefore(text, position, notBefore: limit)
    if isOne(of: ["nr", "nummer"], text, word) { word = wordBefore(text, word.lowerBound, notBefore: limit) }
    if isOne(of: ["met"], text, word) { word = wordBefore(text, word.lowerBound, notBefore: limit) }
    return isOne(
        of: [
            "wetsvoorstel", "wetsvoorstellen", "rijkswet", "dossier", "dossiers", "dossiernummer", "motie", "moties",
            "amendement",
        ], text, word)
}

/// Whether a number alone in brackets stands behind a bill: `het wetsvoorstel kwaliteitsbevordering (36471)`,
/// `initiatiefvoorstel-Mutluer (36 471)`.
func standsBehindBill(_ text: Span<UInt8>, _ number: Range<Int>, notBefore limit: Int) -> Bool {
    guard number.lowerBound > limit, text[number.lowerBound - 1] == UInt8(ascii: "("), number.upperBound < text.count,
        text[number.upperBound] == UInt8(ascii: ")")
    else { return false }
    let bills: [StaticString] = [
        "wetsvoorstel", "wetvoorstel", "initiatiefvoorstel", "initiatiefwet", "initiatiefwetsvoorstel",
        "voorstel van wet",
        "novelle", "rijkswetsvoorstel", "initiatiefnota",
    ]
    var position = number.lowerBound - 1
    while position > max(limit, number.lowerBound - longestBillName) {
        position -= 1
        if ".;:()".utf8.contains(text[position]) { return false }
        let cursor = Cursor(text, at: position)
        if cursor.beginsWord, bills.contains(where: { cursor.stands($0) }) { return true }
    }
    return false
}

/// In bytes: the name of a bill between its sort and its number.
private let longestBillName = 120

/// Whether the words before a bare number say that it belongs to another register: `Ons kenmerk 31066-12`,
/// `contractnr.`.
func standsOtherRegister(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Bool {
    let word = wordBefore(text, position, notBefore: limit)
    if isOne(of: otherRegisters, text, word) { return true }
    if isOne(of: ["nummer", "nr"], text, word) {
        let before = wordBefore(text, word.lowerBound, notBefore: limit)
        return isOne(of: ["ons", "uw", "mijn", "ref", "doc", "art", "tel"], text, before)
    }
    let own: [StaticString] = ["dossiernummer", "kamerstuknummer", "kamerstuknr", "motienummer", "stuknummer"]
    guard !isOne(of: own, text, word) else { return false }
    return ["kenmerk", "referentie", "nummer", "nr"].contains { (ending: StaticString) in
        word.count >= ending.utf8CodeUnitCount
            && Cursor(text, at: word.upperBound - ending.utf8CodeUnitCount).stands(ending)
    }
}

/// What has numbers of its own.
private let otherRegisters: [StaticString] = [
    "rekening", "offerte", "indicatie", "bestelling", "factuur", "polis", "vergunning", "beschikking", "contract",
    "order",
    "declaratie", "aanvraag", "melding", "aangifte", "perceel", "partij", "klant", "lidmaatschap", "opdracht", "ticket",
    "postbus", "kvk", "btw", "iban", "artikelnummer", "boete", "kenteken", "certificaat", "octrooi", "norm", "lot",
    "kavel", "bestek", "vlucht",
]

/// Whether a word in capitals that is no chamber stands before a hyphenated number: a norm, `NEN 12464-1`,
/// `ISO 20121-1`.
func standsNorm(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Bool {
    let word = wordBefore(text, position, notBefore: limit)
    guard (2...6).contains(word.count), word.allSatisfy({ text[$0].isUppercase }) else { return false }
    return !isOne(of: noNorms, text, word)
}

/// Words in capitals that are no sort of norm: chambers, debates, ministries.
private let noNorms: [StaticString] = [
    "tk", "ek", "kst", "ks", "ii", "ao", "vao", "wgo", "szw", "bzk", "vws", "ocw", "lnv", "lvvn", "ienw", "ezk", "ez",
    "bz",
    "fin", "def", "az", "kgg", "vro", "vrom", "venw", "venj", "jenv", "wvc",
]

/// Whether a number before brackets is one of a paper: `op 41 (36 410 VI)`.
func standsPaperWord(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Bool {
    isOne(
        of: ["op", "motie", "moties", "amendement", "amendementen", "nummer", "nummers"], text,
        wordBefore(text, position, notBefore: limit)
    )
}

/// Whether a word is one of those given, in either case.
private func isOne(of words: [StaticString], _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    words.contains { $0.utf8CodeUnitCount == range.count && Cursor(text, at: range.lowerBound).stands($0) }
}

/// The letters of the word before a place, over spaces, a colon or a full stop.
private func wordBefore(_ text: Span<UInt8>, _ position: Int, notBefore limit: Int) -> Range<Int> {
    var end = position
    while end > limit, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: ".")
    { end -= 1 }
    var start = end
    while start > limit, end - start < 24, text[start - 1].isLowercase || text[start - 1].isUppercase { start -= 1 }
    return start..<end
}
