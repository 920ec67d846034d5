internal import Knowledge
internal import Letters
internal import Text

/// Takes the articles of a group: `126g`, `3:40 en 6:162`, `3 tot en met 7`, `5 jo. artikel 6`.
func takeArticles(_ cursor: inout Cursor) -> [ArticleReading]? {
    var group: [ArticleReading] = []
    var next = cursor
    while let (number, range) = takeArticleNumber(&next) {
        // `artikelen, 3 en 20 miljoen`, `artikel 5, 12 maart`.
        if !group.isEmpty, isDateOrUnit(next) { break }
        var article = ArticleReading(number: number, range: range, end: next.position)
        takeArticleParts(&next, &article)
        next.position = article.end
        group.append(article)
        cursor = next
        var probe = LawReference()
        var behind = next
        if takeLaw(&behind, &probe) == .law { break }
        next.skipSpaces()
        if next.take("tot en met") || next.take("t/m") || next.takeDash() {
            next.skipSpaces()
            let before = next
            guard let (last, lastRange) = takeArticleNumber(&next), !isDateOrUnit(next) else { break }
            if let first = Int(number), let end = Int(last), end > first, end - first <= 200 {
                for value in first + 1..<end {
                    var implied = ArticleReading(
                        number: "\(value)", range: ByteRange(range.start, lastRange.end), end: lastRange.end)
                    implied.isImplied = true
                    group.append(implied)
                }
            }
            next = before
            continue
        }
        let hadMark = next.take(UInt8(ascii: ","))
        next.skipSpaces()
        let hadWord =
            takeJunction(&next) || next.takeSpaced("alsmede") || next.takeSpaced("en") || next.takeSpaced("of")
            || next.takeSpaced("respectievelijk") || next.takeSpaced("dan wel") || next.takeSpaced("danwel")
        guard hadMark || hadWord else { break }
        _ = takeJunction(&next)
        next.skip("de")
        if !takeArticleWord(&next), hadMark, !hadWord {
            // `artikel 5, 29 754, nr. 708`: a dossier.
            var other = next
            if takeDossier(&other, isBare: true, kamer: nil)?.isFiveDigit == true { break }
        }
    }
    return group.isEmpty ? nil : group
}
