internal import Knowledge
internal import Letters
internal import Text

/// Letters by their date or number: `uw brief van 5 juli 2024, nr. 2024Z11859`, `de Kamerbrief van 3 mei jl.`,
/// `mijn brief d.d. 3-3-2025 met kenmerk 5012345`. A letter without either is not told apart and no mention;
/// `deze brief` is the letter itself.
enum Brief: Kind {
    static let triggers: [Trigger] =
        [
            "brief", "brieven", "kamerbrief", "kamerbrieven", "voortgangsbrief", "verzamelbrief", "aanbiedingsbrief",
            "beleidsbrief",
            "stelselbrief",
            "kabinetsbrief", "antwoordbrief", "schrijven",
        ].map { .word($0) }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord, !standsBefore("deze", cursor, notBefore: limit) else { return nil }
        cursor.skipWord()
        // `een brief4`: the number of a note.
        var wordEnd = cursor.position
        while text[wordEnd - 1].isDigit { wordEnd -= 1 }
        let sort = words(text, anchor..<wordEnd).lowercased()
        guard
            sort.hasSuffix("brief") || sort.hasSuffix("brieven")
                || sort == "schrijven" && start(text, anchor, notBefore: limit) < anchor
        else { return nil }
        guard let date = findDate(&cursor) else {
            return numbered(cursor, anchor, sort, notBefore: limit) ?? dated(text, anchor..<wordEnd, sort)
        }
        var fields = [MentionField(.soort, .text(sort)), MentionField(.datum, .date(date.day), date.mention.range)]
        var end = cursor.position
        let reference = takeReference(&cursor)
        if let reference {
            fields.append(MentionField(.kenmerk, .text(reference.text), reference.range))
            end = reference.range.end
        }
        let id = reference?.id
        let begin = start(text, anchor, notBefore: limit)
        // The Kamer's letter of a day is not the minister's.
        let sender = Cursor(text, at: begin).stands("uw ") ? ":uw" : ""
        let key = id?.text ?? "brief:\(date.day.iso)" + sender + (reference.map { ":" + slug($0.text) } ?? "")
        let mention = Mention(
            kind: .brief, range: ByteRange(begin, end), id: id, key: WorkKey(key), how: .full, fields: fields)
        return Reading(mentions: [mention, date.mention], end: end)
    }

    /// `brief met kenmerk 2024Z14098`.
    private static func numbered(_ start: Cursor, _ anchor: Int, _ sort: String, notBefore limit: Int) -> Reading? {
        var cursor = start
        guard let reference = takeReference(&cursor), reference.text.utf8.count >= 6 else { return nil }
        let begin = self.start(cursor.text, anchor, notBefore: limit)
        let mention = Mention(
            kind: .brief, range: ByteRange(begin, reference.range.end), id: reference.id,
            key: WorkKey(reference.id?.text ?? "brief:" + slug(reference.text)), how: .full,
            fields: [MentionField(.soort, .text(sort)), MentionField(.kenmerk, .text(reference.text), reference.range)])
        return Reading(mentions: [mention], end: reference.range.end)
    }

    /// `Op 19 april 2013 stuurde ik u een brief`: the date stands before it in the sentence.
    private static func dated(_ text: Span<UInt8>, _ word: Range<Int>, _ sort: String) -> Reading? {
        guard standsBefore("een", Cursor(text, at: word.lowerBound), notBefore: 0) else { return nil }
        let sentence = startOfSentence(text, before: word.lowerBound, within: 120)
        var position = sentence
        while position < word.lowerBound {
            var cursor = Cursor(text, at: position)
            if cursor.beginsWord, cursor.takeSpaced("op"), let date = takeDate(&cursor), let day = date.date,
                day.day != nil
            {
                let mention = Mention(
                    kind: .brief, range: ByteRange(word.lowerBound, word.upperBound), id: nil,
                    key: WorkKey("brief:\(day.iso)"), how: .full,
                    fields: [MentionField(.soort, .text(sort)), MentionField(.datum, .date(day), date.range)])
                return Reading(mentions: [mention], end: word.upperBound)
            }
            position += 1
        }
        return nil
    }

    /// With `uw`, `mijn` before it.
    private static func start(_ text: Span<UInt8>, _ anchor: Int, notBefore limit: Int) -> Int {
        for word in ["uw ", "mijn ", "onze ", "haar "] as [StaticString] {
            let start = anchor - word.utf8CodeUnitCount
            if start >= limit, Cursor(text, at: start).stands(word), Cursor(text, at: start).beginsWord { return start }
        }
        return anchor
    }

    /// The date of a letter, behind what it is about and whom it was sent to:
    /// `brief aan uw Kamer over de ggz van 3 mei 2024`.
    private static func findDate(_ cursor: inout Cursor) -> (mention: Mention, day: PartialDate)? {
        let limit = cursor.position + 150
        var next = cursor
        next.skipSpaces()
        if next.take(UInt8(ascii: "(")) { next.skip("d.d.", "van") }
        if let date = takeDate(&next), let day = date.date {
            cursor = next
            _ = cursor.take(UInt8(ascii: ")"))
            return (date, day)
        }
        next = cursor
        while next.position < limit, next.skipSpaces() {
            var probe = next
            // `de brief die wij op 12 mei 2022 stuurden`.
            if probe.takeSpaced("die") { probe.skip("ik", "wij", "we") }
            if probe.takeSpaced("van") || probe.takeSpaced("op") || probe.take("d.d. ") || probe.takeSpaced("dd")
                || probe.take("dd. ")
                || probe.take("d.d.")
            {
                if let date = takeDate(&probe), let day = date.date {
                    cursor = probe
                    return (date, day)
                }
            }
            // Another sentence part, or another source that has the date: `brief over de motie van 3 mei`.
            let word = next.position
            while !next.isAtEnd, next.spaceLength() == 0 {
                if next.peek() == UInt8(ascii: ",") {
                    // `Brief van de Minister van Justitie, 13 december 2023`.
                    next.position += 1
                    var behind = next
                    behind.skipSpaces()
                    if let date = takeDate(&behind), let day = date.date, day.day != nil, day.year != nil {
                        cursor = behind
                        return (date, day)
                    }
                    // `Landbouw, Natuur en Voedselkwaliteit`.
                    guard cursor.text[word].isUppercase, behind.peek().isUppercase else { return nil }
                    break
                }
                if ";:.!?[()".utf8.contains(next.peek()) { return nil }
                next.position += 1
            }
            guard next.position > word else { return nil }
            // `Justitie en Veiligheid`, but not `brief en rapport`.
            let joinsName = next.position - word == 2 && next.peek(1).isUppercase
            if !joinsName, isOther(cursor.text, word..<next.position) { return nil }
        }
        return nil
    }

    private static func isOther(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let others: [StaticString] = [
            "motie", "moties", "debat", "commissiedebat", "rapport", "verslag", "vragen", "toezegging", "wet",
            "overleg", "is", "heb",
            "heeft", "zijn", "die",
            "waarin", "wordt", "ga", "geef", "dat", "informeer", "wil", "en", "brief", "kamerbrief",
        ]
        return others.contains { $0.utf8CodeUnitCount == word.count && Cursor(text, at: word.lowerBound).stands($0) }
    }

    /// Takes `, nr. 2024Z11859`, ` met kenmerk 5012345`, ` (kenmerk 2024-0000123456)`.
    private static func takeReference(_ cursor: inout Cursor) -> (
        text: String, range: ByteRange<Normalised>, id: WorkID?
    )? {
        var next = cursor
        next.skipSpaces()
        if next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "(")) { next.skipSpaces() }
        if next.takeSpaced("met") { next.skip("als") }
        next.skip("ons", "uw")
        guard
            next.takeWord("kenmerk") || next.takeWord("nummer") || next.takeWord("nr") || next.takeWord("referentie")
                || next.takeWord("zaaknummer")
                || next.peek(4) == UInt8(ascii: "Z") || next.peek(4) == UInt8(ascii: "D")
        else { return nil }
        while next.take(UInt8(ascii: ".")) || next.take(UInt8(ascii: ":")) || next.skipSpaces() {}
        let start = next.position
        if let document = KamerDocument.take(&next) {
            cursor = next
            return (words(next.text, start..<next.position), document.range, document.id)
        }
        var digits = 0
        while next.peek().isLowercase || next.peek().isUppercase || next.peek().isDigit
            || "-/_.".utf8.contains(next.peek())
        {
            if next.peek().isDigit { digits += 1 }
            next.position += 1
        }
        while next.position > start, "-/_.".utf8.contains(next.text[next.position - 1]) { next.position -= 1 }
        guard digits >= 4 else { return nil }
        cursor = next
        return (words(next.text, start..<next.position), ByteRange(start, next.position), nil)
    }
}
