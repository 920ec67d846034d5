internal import Knowledge
internal import Letters
internal import Text

/// Takes `artikel`, `artikelen`, `art.`, `artt.`, `conceptartikel` with the space behind it.
func takeArticleWord(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    for word in ["conceptartikelen", "conceptartikel", "artikelen", "artikels", "artikel", "artt", "art"]
        as [StaticString]
    where next.takeWord(word) {
        if word.utf8CodeUnitCount <= 4 { _ = next.take(UInt8(ascii: ".")) }
        next.skipSpaces()
        cursor = next
        return true
    }
    return false
}

/// Takes the number of an article: digits with at most four letters behind them (`126nba`, `420bis`), two or three
/// levels (`6:162`, `7.12b`, `2.8.8`, `7a:1576h`), a Roman number (`XII`), or a letter and a number (`I 3`, Kieswet).
func takeArticleNumber(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
    let start = cursor.position
    var next = cursor
    if next.peek().isUppercase {
        if next.peek(1) == 0x20, next.peek(2).isDigit, !Cursor(next.text, at: start).stands("EU ") {
            next.position += 2
            guard next.takeNumber(upTo: 3) != nil else { return nil }
            if next.peek().isLowercase, !next.peek(1).isLetter { next.position += 1 }
        } else {
            while "IVXLC".utf8.contains(next.peek()) { next.position += 1 }
            guard (1...6).contains(next.position - start), romanValue(words(next.text, start..<next.position)) != nil
            else { return nil }
            if next.peek().isUppercase, !next.peek(1).isLetter { next.position += 1 }
        }
        guard !next.peek().isLetter, !next.peek().isDigit else { return nil }
    } else {
        guard next.takeNumber(upTo: 4) != nil else { return nil }
        takeArticleLetters(&next)
        var levels = 1
        while levels < 4, next.peek() == UInt8(ascii: ":") || next.peek() == UInt8(ascii: "."), next.peek(1).isDigit {
            next.position += 1
            guard next.takeNumber(upTo: 5) != nil else { return nil }
            takeArticleLetters(&next)
            levels += 1
        }
        guard !next.peek().isLetter || standsGluedLaw(next), !next.peek().isDigit else { return nil }
        // `31 066` is one number.
        if levels == 1, next.peek() == 0x20, next.peek(1).isDigit, next.peek(2).isDigit, next.peek(3).isDigit,
            !next.peek(4).isLetter,
            !next.peek(4).isDigit
        {
            return nil
        }
    }
    takeLatinSuffix(&next)
    // `13-b`.
    if next.peek() == UInt8(ascii: "-"), next.peek(1).isLowercase, !next.peek(2).isLetter,
        next.peek(2) != UInt8(ascii: "-")
    {
        next.position += 2
    }
    // `artikel 12-gemeenten`.
    if next.peek() == UInt8(ascii: "-"), next.peek(1).isLowercase, !next.stands("-oud"), !next.stands("-nieuw") {
        return nil
    }
    cursor = next
    let number = words(next.text, start..<next.position).filter { $0 != "-" }
    // `6 quater` is 6quater; `I 3` of the Kieswet keeps its space.
    let isSpaced = number.first?.isNumber != true
    return (isSpaced ? number : number.filter { $0 != " " }, ByteRange(start, next.position))
}

/// Takes a Latin suffix that stands apart from its number: ` bis`, ` quater`; ` ter` is mostly a word (`artikel 9 ter
/// bescherming van`).
private func takeLatinSuffix(_ cursor: inout Cursor) {
    guard cursor.peek() == 0x20 else { return }
    var next = cursor
    next.position += 1
    for word in ["bis", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"] as [StaticString]
    where next.takeWord(word) {
        cursor = next
        return
    }
    guard next.takeWord("ter"), ",;)".utf8.contains(next.peek()) || next.stands(" van de") || next.stands(" van het")
    else { return }
    cursor = next
}

/// Takes letters glued to a number: `g`, `nba`, `bis`, `quater`, `B`.
private func takeArticleLetters(_ cursor: inout Cursor) {
    for word in ["quinquies", "quater", "bis", "ter"] as [StaticString] where cursor.takeWord(word) { return }
    // `8:29Awb`: the law's short name is stuck to the number.
    if standsGluedLaw(cursor) { return }
    var next = cursor
    while next.position - cursor.position < 4, next.peek().isLowercase || next.peek().isUppercase { next.position += 1 }
    // `10b4`.
    if next.position > cursor.position, next.peek().isDigit, !next.peek(1).isDigit { next.position += 1 }
    if !next.peek().isLetter, !next.peek().isDigit { cursor = next }
}

/// Whether the short name of a law follows a number without a space: a capital and more letters.
private func standsGluedLaw(_ cursor: Cursor) -> Bool {
    cursor.peek().isUppercase && (cursor.peek(1).isLowercase || cursor.peek(1).isUppercase)
        && Regelingen.match(cursor.text, at: cursor.position, .besideArticle) != nil
}

/// Takes the parts of an article that follow its number: `, eerste lid, aanhef en onder b, onder 2°`, `lid 1`,
/// `(nieuw)`.
func takeArticleParts(_ cursor: inout Cursor, _ article: inout ArticleReading) {
    while true {
        var next = cursor
        next.skipSpaces()
        if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
        if article.end > article.range.end {
            // `eerste lid, onder b, en derde lid`, `zevende lid jo. vijfde lid`.
            var joined = next
            if takeJunction(&joined) || joined.takeSpaced("en") || joined.takeSpaced("of"), takePart(&joined, &article)
            {
                cursor = joined
                continue
            }
        }
        guard takePart(&next, &article) else { return }
        cursor = next
    }
}

/// The parts of an article that stand before it: `het tweede lid van artikel 3:4`, `onderdeel b van artikel 1`,
/// `de aanhef en onder c van het vierde lid van artikel 10`. They begin with the part, not with `het` or `de`.
func takePartsBefore(_ article: Cursor, notBefore limit: Int) -> ArticleReading? {
    guard standsBefore("van", article, notBefore: limit) else { return nil }
    let text = article.text
    var first = article.position
    let earliest = max(limit, article.position - longestPartsBefore)
    while first > earliest,
        !".;:(\n".utf8.contains(text[first - 1]) || text[first - 1] == UInt8(ascii: ".") && !text[first].isSpace
    {
        first -= 1
    }
    for start in first..<article.position {
        var cursor = Cursor(text, at: start)
        guard cursor.beginsWord, cursor.peek().isLetter else { continue }
        var parts = ArticleReading(number: "", range: ByteRange(start, start), end: start)
        guard takePart(&cursor, &parts) else { continue }
        while cursor.position < article.position {
            var next = cursor
            _ = next.take(UInt8(ascii: ","))
            next.skipSpaces()
            if next.takeSpaced("van") {
                next.skip("het", "de")
                if next.position == article.position { return parts }
            } else {
                next.skip("en")
            }
            guard takePart(&next, &parts) else { break }
            cursor = next
        }
    }
    return nil
}

/// In bytes: `de aanhef en onder a tot en met c van het eerste, tweede en derde lid van`.
private let longestPartsBefore = 100

/// Takes `jo.`, `juncto`.
func takeJunction(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    guard
        next.takeWord("juncto") || next.takeWord("jo") || next.takeWord("j°") || next.take("i.v.m")
            || next.take("in verbinding met") || next.take("in samenhang met") || next.take("in combinatie met")
            || next.take("gelezen in verbinding met") || next.take("gelezen in samenhang met") || next.take("&")
    else { return false }
    _ = next.take(UInt8(ascii: "."))
    next.skipSpaces()
    cursor = next
    return true
}

/// Takes one part; `article.end` is moved past it.
private func takePart(_ cursor: inout Cursor, _ article: inout ArticleReading) -> Bool {
    var next = cursor
    if next.take(UInt8(ascii: "(")) {
        if takeJunction(&next) {
            // `(jo. 34)`.
            guard takeArticleNumber(&next) != nil else { return false }
        } else if !next.takeWord("vervallen") {
            let isNew = next.takeWord("nieuw")
            guard isNew || next.takeWord("oud") else { return false }
            article.isNew = isNew
            article.isOld = !isNew
        }
        guard next.take(UInt8(ascii: ")")) else { return false }
    } else if next.takeSpaced("overweging") || next.takeSpaced("overwegingen") || next.takeSpaced("considerans") {
        // `artikel 5, overweging 47 van de AVG`: the recital is no part of the article, and its act is the same.
        guard next.takeNumber(upTo: 3) != nil, !next.peek().isLetter else { return false }
    } else if next.take("e.v.") || next.takeWord("e.v") || next.take("en volgende") || next.take("ff.") {
        guard !next.peek().isLetter else { return false }
    } else if next.takeWord("aanhef") {
        next.skipSpaces()
        if next.takeSpaced("en") || next.take(UInt8(ascii: ",")) { next.skipSpaces() }
        guard takeOnderdelen(&next, &article) || next.position > cursor.position else { return false }
        while next.position > cursor.position,
            next.text[next.position - 1].isSpace || next.text[next.position - 1] == UInt8(ascii: ",")
        {
            next.position -= 1
        }
    } else if takeLeden(&next, &article) || takeOnderdelen(&next, &article) {
    } else {
        return false
    }
    article.end = next.position
    cursor = next
    return true
}

/// Takes `eerste lid`, `eerste, tweede en vijfde lid`, `derde tot en met tiende lid`, `lid 2`, `leden 1 en 3`,
/// `eerste volzin`.
private func takeLeden(_ cursor: inout Cursor, _ article: inout ArticleReading) -> Bool {
    var next = cursor
    if next.takeSpaced("leden") || next.takeSpaced("lid") {
        var numbers: [String] = []
        while true {
            let start = next.position
            guard next.takeNumber(upTo: 2) != nil else { break }
            if next.peek().isLowercase, !next.peek(1).isLetter { next.position += 1 }
            takeLatinSuffix(&next)
            guard !next.peek().isLetter else { break }
            numbers.append(words(next.text, start..<next.position).filter { $0 != " " })
            cursor = next
            guard takeListJoint(&next), next.peek().isDigit, !next.peek(2).isDigit else { break }
        }
        guard !numbers.isEmpty else { return false }
        article.leden += numbers
        return true
    }
    var numbers: [Int] = []
    var isRange = false
    while let number = takeOrdinal(&next) {
        if isRange, let last = numbers.last, last < number { numbers += last + 1..<number }
        numbers.append(number)
        next.skipSpaces()
        if next.takeWord("lid") || next.takeWord("leden") {
            article.leden += numbers.map(String.init)
            cursor = next
            return true
        }
        if next.takeWord("volzin") || next.takeWord("zin") || next.takeWord("alinea") {
            article.volzin = numbers.map(String.init).joined(separator: " ")
            cursor = next
            return true
        }
        var range = next
        isRange = range.take("tot en met") || range.take("t/m")
        if isRange {
            next = range
            next.skipSpaces()
        } else {
            guard takeListJoint(&next) else { return false }
        }
    }
    return false
}

/// Takes `onder b`, `onderdelen a, b en c`, `onder 2°`, `sub a`.
private func takeOnderdelen(_ cursor: inout Cursor, _ article: inout ArticleReading) -> Bool {
    var next = cursor
    guard
        ["onderdelen", "onderdeel", "onder", "sub", "letter", "letters", "punt", "punten"].contains(where: {
            (word: StaticString) in
            next.takeSpaced(word)
        })
    else { return false }
    next.skip("de")
    next.skip("onderdelen", "onderdeel")
    var found = false
    while true {
        let start = next.position
        if next.peek().isDigit {
            guard next.takeNumber(upTo: 2) != nil else { break }
        } else {
            while next.peek().isLowercase, next.position - start < 3 { next.position += 1 }
        }
        guard next.position > start, !next.peek().isLetter || next.peek() == 0xC2 else { break }
        let text = words(next.text, start..<next.position)
        // `2°`, `1º`.
        if next.peek() == 0xC2, next.peek(1) == 0xB0 || next.peek(1) == 0xBA { next.position += 2 }
        // Two or three letters that are a word of their own end the list.
        if ["en", "of", "de", "het", "van", "te", "in", "op", "is", "sub", "jo", "ten"].contains(text) { break }
        article.onderdelen.append(text)
        found = true
        // `onder a., Wft`, `sub a. van de Wft`.
        if next.peek() == UInt8(ascii: "."), next.peek(1) == UInt8(ascii: ",") || next.stands(". van ") {
            next.position += 1
        }
        // `onderdeel b), van`, `punt f)`.
        if next.peek() == UInt8(ascii: ")"), ",; ".utf8.contains(next.peek(1)) {
            next.position += 1
            cursor = next
        }
        cursor = next
        guard takeListJoint(&next) else { break }
    }
    return found
}

/// Takes what joins the members of a list: `,`, `en`, `of`, `tot en met`, `alsmede`.
private func takeListJoint(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    next.skipSpaces()
    let hadMark = next.take(UInt8(ascii: ","))
    next.skipSpaces()
    let hadWord =
        next.takeWord("en") || next.takeWord("of") || next.take("tot en met") || next.take("t/m")
        || next.takeWord("alsmede")
    guard hadMark || hadWord else { return false }
    next.skipSpaces()
    cursor = next
    return true
}

/// Takes `eerste` … `twintigste`.
func takeOrdinal(_ cursor: inout Cursor) -> Int? {
    for (index, word) in ordinals.enumerated() where cursor.takeWord(word) { return index + 1 }
    return nil
}

private let ordinals: [StaticString] = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
    "twaalfde",
    "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
]
