internal import Knowledge
internal import Letters
internal import Text

/// Articles of a budget: `artikel 33 van de begroting van JenV (VI)`, `begrotingsartikel 4`, `beleidsartikel 12`,
/// `artikel 5 van hoofdstuk XVI`.
enum Begrotingsartikel: Kind {
    static let triggers: [Trigger] = [
        "begrotingsartikel", "begrotingsartikelen", "beleidsartikel", "beleidsartikelen", "artikel", "artikelen",
    ].map { .word($0) }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        let isNamed = ["begrotingsartikelen", "begrotingsartikel", "beleidsartikelen", "beleidsartikel"].contains {
            (word: StaticString) in
            cursor.takeSpaced(word)
        }
        guard isNamed || takeArticleWord(&cursor) else { return nil }
        var numbers: [(String, ByteRange<Normalised>)] = []
        while true {
            let start = cursor.position
            guard cursor.takeNumber(upTo: 3) != nil, !cursor.peek().isLetter else { break }
            if cursor.peek() == UInt8(ascii: "."), cursor.peek(1).isDigit {
                cursor.position += 1
                _ = cursor.takeNumber(upTo: 2)
            }
            numbers.append((words(text, start..<cursor.position), ByteRange(start, cursor.position)))
            var next = cursor
            let hadMark = next.take(UInt8(ascii: ","))
            next.skipSpaces()
            guard next.takeSpaced("en") || hadMark, next.peek().isDigit else { break }
            cursor = next
        }
        guard let last = numbers.last else { return nil }
        var end = last.1.end
        var chapter: (text: String, range: ByteRange<Normalised>)?
        cursor.position = end
        skipTitle(&cursor)
        var next = cursor
        if Self.takeBudget(&next) {
            chapter = takeChapter(&next)
            end = next.position
        } else if !isNamed {
            // `artikel 4 ‘Beroepsonderwijs’`, `artikel 15 Hoofdvaarwegennet`: only a budget's articles are called by
            // their titles.
            guard numbers.count == 1, text[anchor].isLowercase, speaksOfBudget(text, anchor),
                let title = takeArticleTitle(&cursor)
            else {
                return nil
            }
            end = title.upperBound
            next = cursor
            if Self.takeBudget(&next) { chapter = takeChapter(&next) }
        }
        let mentions = numbers.enumerated().map { index, number in
            var fields: [MentionField] = []
            if let chapter { fields.append(MentionField(.hoofdstuk, .text(chapter.text), chapter.range)) }
            fields.append(MentionField(.artikel, .text(number.0), number.1))
            let range = ByteRange<Normalised>(
                index == 0 ? anchor : number.1.start, numbers.count == 1 ? end : number.1.end)
            let key = "begroting:" + (chapter.map { $0.text + ":" } ?? "") + number.0
            return Mention(
                kind: .begrotingsartikel, range: range, id: nil, key: WorkKey(key), how: index == 0 ? .full : .short,
                fields: fields)
        }
        return Reading(mentions: mentions, end: end)
    }

    /// Whether the sentence speaks of money or of a fund.
    private static func speaksOfBudget(_ text: Span<UInt8>, _ anchor: Int) -> Bool {
        let sentence = startOfSentence(text, before: anchor)..<endOfSentence(text, from: anchor)
        let words: [StaticString] = [
            "begroting", "ontwerpbegroting", "begrotingsartikel", "budget", "uitgaven", "ontvangsten", "verplichtingen",
            "miljoen",
            "miljard", "fonds",
            "infrastructuurfonds", "deltafonds", "mobiliteitsfonds", "jaarverslag", "fouten", "onzekerheden",
            "tolerantiegrens", "raming",
            "belastingen",
        ]
        return holdsWord(text, sentence, words) != nil
    }

    /// Whether the words behind an article say that it is a budget's.
    static func follows(_ cursor: Cursor) -> Bool {
        var next = cursor
        skipTitle(&next)
        return takeBudget(&next)
    }

    /// Skips the article's title in brackets: `artikel 33 (Veiligheid en criminaliteitsbestrijding)`.
    private static func skipTitle(_ cursor: inout Cursor) {
        var next = cursor
        next.skipSpaces()
        guard next.take(UInt8(ascii: "(")) else { return }
        let limit = next.position + 100
        while next.position < limit, !next.isAtEnd, next.peek() != UInt8(ascii: ")"), next.peek() != UInt8(ascii: "\n")
        {
            next.position += 1
        }
        if next.take(UInt8(ascii: ")")) { cursor = next }
    }

    /// Takes a title in quotation marks, or one capitalised word that no law has.
    private static func takeArticleTitle(_ cursor: inout Cursor) -> Range<Int>? {
        var next = cursor
        guard next.peek() == 0x20, next.skipSpaces() else { return nil }
        if let title = takeQuoted(&next) {
            cursor = next
            return title.lowerBound..<next.position
        }
        let start = next.position
        guard next.peek().isUppercase, next.peek(1).isLowercase,
            Regelingen.match(next.text, at: start, .besideArticle) == nil
        else {
            return nil
        }
        next.skipWord()
        let word = words(next.text, start..<next.position)
        var probe = Cursor(next.text, at: start)
        guard word.utf8.count >= 8, takeUnknownLaw(&probe, isIntroduced: false) == nil, !word.hasSuffix("wet"),
            !word.hasSuffix("verdrag")
        else { return nil }
        cursor = next
        return start..<next.position
    }

    /// Takes `van de begroting`, `van de ontwerpbegroting 2026`, `van hoofdstuk`, `op de begroting`.
    private static func takeBudget(_ cursor: inout Cursor) -> Bool {
        var next = cursor
        next.skipSpaces()
        if next.take(UInt8(ascii: ",")) { next.skipSpaces() }
        guard next.takeSpaced("van") || next.takeSpaced("op") || next.takeSpaced("in") else { return false }
        for word in ["de", "het", "mijn", "onze", "deze"] as [StaticString] where next.takeSpaced(word) { break }
        for word in [
            "rijksbegroting", "departementale begroting", "ontwerpbegroting", "begrotingshoofdstuk", "begroting",
            "JenV-begroting",
            "begrotingswet", "jaarverslag",
        ] as [StaticString]
        where next.takeWord(word) || next.take(word, ignoringCase: false) {
            cursor = next
            return true
        }
        // `van hoofdstuk XVI`: a chapter with a Roman number.
        var chapter = next
        guard chapter.takeSpaced("hoofdstuk"), takeChapterNumber(&chapter) != nil else { return false }
        cursor = next
        return true
    }

    /// Takes the chapter in the next words: `van het ministerie van VWS (XVI)`, ` VI`, `hoofdstuk XVI`.
    private static func takeChapter(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
        let limit = min(cursor.text.count, cursor.position + 90)
        var next = cursor
        while next.position < limit {
            let byte = next.peek()
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";")
                || byte == UInt8(ascii: "[")
            {
                return nil
            }
            if "IVXLABCFHM".utf8.contains(byte), next.beginsWord {
                var number = next
                if let chapter = takeChapterNumber(&number) {
                    cursor = number
                    if cursor.peek() == UInt8(ascii: ")") { cursor.position += 1 }
                    return chapter
                }
            }
            next.position += 1
        }
        return nil
    }

    private static func takeChapterNumber(_ cursor: inout Cursor) -> (text: String, range: ByteRange<Normalised>)? {
        let start = cursor.position
        var next = cursor
        while next.peek().isUppercase, next.position - start < 6 { next.position += 1 }
        let text = words(next.text, start..<next.position)
        guard !next.peek().isLetter, !next.peek().isDigit, Toevoegingen.isChapter(text),
            text.utf8.count > 1 || text == "V" || text == "X"
        else { return nil }
        cursor = next
        return (text, ByteRange(start, next.position))
    }
}
