internal import Knowledge
internal import Letters
internal import Text

/// What stands behind an article.
enum LawPlace { case law, notLaw }

/// Takes the law behind an article: ` Sv`, ` van de Gemeentewet`, `, van het huidige Wetboek van Strafvordering`,
/// ` van Boek 6 van het Burgerlijk Wetboek`, ` Verordening (EU) 2016/679`.
/// - Returns: nothing where no law follows; `.notLaw` where the article belongs to something that is no law
///   (`van de Code`).
func takeLaw(_ cursor: inout Cursor, _ reference: inout LawReference) -> LawPlace? {
    let untouched = reference
    var next = cursor
    next.skipSpaces()
    if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
    let isIn = next.takeSpaced("in")
    let hasPreposition = isIn || next.takeSpaced("van") || next.takeSpaced("uit")
    if takeBook(&next, &reference) { _ = next.takeSpaced("van") }
    let hasDeterminer = takeDeterminer(&next)
    // `van het boek 7 van het Burgerlijk Wetboek`.
    if hasDeterminer, reference.book == nil, takeBook(&next, &reference) {
        _ = next.takeSpaced("van")
        _ = takeDeterminer(&next)
    }
    while let isNew = takeAdjective(&next) {
        if isNew == .new { reference.isNew = true }
        if isNew == .old { reference.isOld = true }
    }
    let name = next
    if takeForeignLand(&next) { return .notLaw }
    if takeLawName(&next, &reference, .besideArticle) {
        takeVersion(&next, &reference)
        // `de nieuwe Omgevingswet` is in force; only a bill is another text.
        if reference.isNew, !reference.hasNewText { reference.isNew = false }
        if reference.book == nil { takeBookBehind(&next, &reference) }
        cursor = next
        return .law
    }
    reference = untouched
    next = name
    if hasPreposition,
        next.takeWord("wetsvoorstel") || next.takeWord("voorstel van wet") || next.takeWord("conceptwetsvoorstel")
    {
        reference.law = .unknown("wetsvoorstel")
        reference.lawRange = ByteRange(name.position, next.position)
        cursor = next
        return .law
    }
    if standsLocalRule(name) { return .notLaw }
    if let unknown = takeUnknownLaw(
        &next, isIntroduced: hasDeterminer || !hasPreposition, allowsAbbreviation: !isIn)
    {
        reference.law = .unknown(unknown)
        reference.lawRange = ByteRange(name.position, next.position)
        cursor = next
        return .law
    }
    guard hasPreposition, hasDeterminer else { return nil }
    // `van de wet`, `van die verordening` point back to a law; anything else is none.
    let isGeneric = lawNouns.contains { (word: StaticString) in
        var probe = name
        return probe.takeWord(word)
    }
    return isGeneric ? nil : .notLaw
}

/// Whether a rule of a municipality or of a contract stands here, which is no law.
func standsLocalRule(_ cursor: Cursor) -> Bool {
    localRules.contains { rule in
        var probe = cursor
        return probe.takeWord(rule)
    }
}

/// Takes the word before a law's name: an article, one that points, or one that owns (`haar statuten`).
private func takeDeterminer(_ cursor: inout Cursor) -> Bool {
    for word in [
        "de", "het", "deze", "die", "dit", "dat", "genoemde", "voornoemde", "bovengenoemde", "haar", "zijn", "hun",
        "mijn", "onze", "ons",
    ] as [StaticString]
    where cursor.takeSpaced(word) { return true }
    return false
}

/// Takes the adjective of another country, whose laws the tables do not have: `Belgische`, `Duitse`.
func takeForeignLand(_ cursor: inout Cursor) -> Bool {
    cursor.peek().isUppercase
        && foreignLands.contains { (land: StaticString) in
            guard cursor.stands(land, ignoringCase: false) else { return false }
            var next = cursor
            next.skipWord()
            guard next.position - cursor.position <= land.utf8CodeUnitCount + 1, next.skipSpaces() else { return false }
            cursor = next
            return true
        }
}

/// Without the last `e` of the adjective.
private let foreignLands: [StaticString] = [
    "Belgisch", "Vlaams", "Waals", "Duits", "Frans", "Amerikaans", "Brits", "Engels", "Schots", "Iers", "Spaans",
    "Italiaans", "Portuge",
    "Grieks", "Pools",
    "Deens", "Zweeds", "Noors", "Fins", "Oostenrijks", "Zwitsers", "Luxemburgs", "Hongaars", "Tsjechisch", "Turks",
    "Russisch", "Chine",
    "Japans", "Canade",
    "Australisch", "Surinaams", "Arubaans", "Curaçaos",
]

private enum Version { case none, new, old }

private func takeAdjective(_ cursor: inout Cursor) -> Version? {
    for word in ["nieuwe", "nieuw"] as [StaticString] where cursor.takeSpaced(word) { return .new }
    if cursor.takeSpaced("oude") { return .old }
    for word in ["huidige", "geldende", "Europese", "Nederlandse", "gewijzigde", "herziene", "toekomstige"]
        as [StaticString]
    where cursor.takeSpaced(word) { return Version.none }
    return nil
}

/// Takes `Boek 6` before the Civil Code.
private func takeBook(_ cursor: inout Cursor, _ reference: inout LawReference) -> Bool {
    var next = cursor
    guard let book = takeBookNumber(&next) else { return false }
    _ = next.take(UInt8(ascii: ","))
    guard next.skipSpaces() else { return false }
    reference.book = book
    cursor = next
    return true
}

/// Takes `Boek 7` behind it.
private func takeBookBehind(_ cursor: inout Cursor, _ reference: inout LawReference) {
    guard case .known(let law)? = reference.law, law.isCivilCode else { return }
    var next = cursor
    next.skipSpaces()
    if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
    guard let book = takeBookNumber(&next) else { return }
    reference.book = book
    cursor = next
}

/// Takes `boek 7`, `Boek 7A`.
private func takeBookNumber(_ cursor: inout Cursor) -> String? {
    guard cursor.takeSpaced("boek") else { return nil }
    let start = cursor.position
    guard cursor.takeNumber(upTo: 2) != nil else { return nil }
    _ = cursor.take("A")
    return words(cursor.text, start..<cursor.position)
}

/// Takes `(nieuw)`, `(oud)`, `-oud` behind a law's name.
func takeVersion(_ cursor: inout Cursor, _ reference: inout LawReference) {
    var next = cursor
    next.skipSpaces()
    let hasBracket = next.take(UInt8(ascii: "("))
    let isNew = next.takeWord("nieuw")
    guard isNew || next.takeWord("oud") || next.take("-oud"), !hasBracket || next.take(UInt8(ascii: ")")),
        hasBracket || !next.peek().isSpace
    else { return }
    if isNew { reference.isNew = true } else { reference.isOld = true }
    cursor = next
}

/// Takes the name of a law that the tables know, an act of the Union by its number, or an identifier (`BWBR0001854`).
func takeLawName(_ cursor: inout Cursor, _ reference: inout LawReference, _ place: Regelingen.Place) -> Bool {
    let start = cursor.position
    var next = cursor
    if let act = EUAct.take(&next) {
        reference.law = .act(celex: act.celex, sort: act.singular, number: act.number)
    } else if let id = takeLawIdentifier(&next) {
        reference.law = id
    } else if let match = Regelingen.match(cursor.text, at: start, place) {
        next.position = match.end
        // Several laws share the name: which one, only the letter can tell.
        guard let law = match.regelingen.first, Set(match.regelingen.map(\.name)).count == 1 else {
            reference.law = .unknown(plain(cursor.text, start..<match.end))
            reference.lawRange = ByteRange(start, match.end)
            cursor = next
            return true
        }
        reference.law = .known(law)
        // `BW6`.
        if law.isCivilCode, next.peek().isDigit, let book = next.takeNumber(upTo: 1) { reference.book = "\(book)" }
        if law.isCivilCode { takeBookBehind(&next, &reference) }
    } else {
        return false
    }
    reference.lawRange = ByteRange(start, next.position)
    cursor = next
    return true
}

/// Takes `BWBR0001854`, `32016R0679`.
private func takeLawIdentifier(_ cursor: inout Cursor) -> LawName? {
    guard cursor.peek().isDigit || cursor.peek().lowercased == UInt8(ascii: "b") else { return nil }
    let start = cursor.position
    var next = cursor
    if next.take("bwbr") || next.take("bwbv") {
        let digits = next.position
        guard next.takeNumber(upTo: 7) != nil, next.position == digits + 7, !next.peek().isLetter else { return nil }
        cursor = next
        let id = words(next.text, start..<next.position).uppercased()
        return .known(Regelingen.withID(id))
    }
    guard let celex = EUAct.takeCelex(&next) else { return nil }
    cursor = next
    return .act(celex: celex, sort: "", number: celex)
}

/// Takes a law that the tables do not have, by the shape of its name: a capitalised word that ends as laws do, with its
/// year and the capitalised words behind it; or, after `van de`, `Wet …` up to the end of the phrase.
func takeUnknownLaw(_ cursor: inout Cursor, isIntroduced: Bool, allowsAbbreviation: Bool = true) -> String? {
    var next = cursor
    let start = cursor.position
    guard next.peek().isUppercase else { return nil }
    next.skipWord()
    while next.peek() == UInt8(ascii: "-"), next.peek(1).isLetter {
        next.position += 1
        next.skipWord()
    }
    let first = words(next.text, start..<next.position)
    let endings = ["wet", "besluit", "regeling", "reglement", "verordening", "richtlijn", "verdrag", "wetboek"]
    let lower = first.lowercased()
    let isKind = [
        "wet", "rijkswet", "uitvoeringswet", "invoeringswet", "besluit", "regeling", "beleidsregel", "subsidieregeling",
        "uitvoeringsregeling", "verordening", "richtlijn", "verdrag", "wetboek",
    ].contains(lower)
    if !isKind {
        // `ASV`: an abbreviation in capitals right behind the article.
        let isAbbreviation =
            allowsAbbreviation && (2...8).contains(first.utf8.count) && first.utf8.count(where: \.isUppercase) >= 2
        guard isAbbreviation || (lower.utf8.count > 6 && endings.contains(where: lower.hasSuffix)) else { return nil }
    }
    takeTitle(&next, isIntroduced: isIntroduced && isKind)
    // Laws of Caribbean Netherlands.
    if next.stands(" (BES)", ignoringCase: false) || next.stands(" BES", ignoringCase: false) {
        _ = next.take(" (BES)") || next.take(" BES")
    }
    // `Wet` alone is the law named before; `Verordening` too.
    guard !isKind || next.position > start + first.utf8.count else { return nil }
    cursor = next
    return plain(next.text, start..<next.position)
}

/// Takes the words that go on a law's name: capitalised ones and a year; after `van de` small ones too, up to eight,
/// until a word that no title holds.
private func takeTitle(_ cursor: inout Cursor, isIntroduced: Bool) {
    var next = cursor
    var isBehindJoint = false
    for _ in 0..<8 {
        guard next.peek() == 0x20, next.skipSpaces() else { return }
        let start = next.position
        if let year = next.takeNumber(upTo: 4) {
            guard (1800...2199).contains(year), next.position - start == 4, !next.peek().isLetter else { return }
            cursor = next
            return
        }
        guard next.peek().isLetter else { return }
        let isCapital = next.peek().isUppercase
        next.skipWord()
        while next.peek() == UInt8(ascii: "-") {
            next.position += 1
            next.skipWord()
        }
        guard isCapital || isIntroduced else { return }
        let word = words(next.text, start..<next.position)
        if !isCapital, noTitleWords.contains(word) || word == "en" && !goesOnBehindEn(next) { return }
        // `de Wet markt en overheid de tarieven`: an article goes on a name only behind `van`, `op` and the like.
        if word == "de" || word == "het", !isBehindJoint { return }
        isBehindJoint = titleJoints.contains(word)
        if !isBehindJoint { cursor = next }
    }
}

/// Whether `en` joins two words of a title: behind it stands a small word that opens no clause.
private func goesOnBehindEn(_ cursor: Cursor) -> Bool {
    var next = cursor
    next.skipSpaces()
    guard next.peek().isLowercase else { return false }
    return ![
        "de", "het", "een", "verder", "daarmee", "daarom", "dus", "zo", "in", "op", "voor", "bij", "van", "dat", "die",
        "bijlage",
        "bijlagen", "artikel", "artikelen", "hoofdstuk", "titel", "afdeling", "paragraaf", "lid",
    ].contains {
        (word: StaticString) in next.takeWord(word)
    }
}

/// Words in which no title ends.
let titleJoints: Set<String> = ["en", "of", "op", "van", "de", "het", "in", "voor", "bij", "tot", "over", "aan", "ter"]

/// Words at which a title has ended.
let noTitleWords: Set<String> = [
    "is", "zijn", "was", "wordt", "worden", "werd", "kan", "kunnen", "zal", "moet", "dat", "die", "dit", "deze",
    "waarin", "waarop",
    "waarmee",
    "bepaalt", "regelt", "geeft", "biedt", "heeft", "hebben", "volgt", "geldt", "verplicht", "staat", "treedt", "ook",
    "niet", "nog", "al",
    "als", "aangeduid", "afgekort", "genoemd", "verder", "ofwel", "oftewel",
    "wat", "zoals", "maar", "omdat", "mag", "mogen", "om", "hierna", "bevat", "opgenomen", "gestelde", "genoemde",
    "bedoelde", "bedoeld",
    "blijkt",
    "vereist", "een", "beter", "blikt", "zich", "zij", "hij", "Vraag", "Antwoord", "Pagina", "UW", "ONS", "Voorzitter",
    "Geachte", "vindt",
    "spreken", "wij", "ik", "u", "Hoe", "Wat", "laat", "laten", "blijkt", "hebben", "gaat", "gaan", "met", "per",
    "sinds", "waar",
    "waarbij", "dan", "te", "door", "vastgelegd", "vastgesteld", "neergelegd", "geregeld", "gesteld", "vervat",
    "vermeld",
    "vermelde", "omschreven", "beschreven", "bepaald", "bepaalde", "gegeven", "gewijzigd", "ingetrokken", "aangepast",
    "voorgeschreven", "voorziet", "schrijft", "stelt", "kent", "beoogt", "verbiedt", "zullen", "moeten", "gelden",
]
