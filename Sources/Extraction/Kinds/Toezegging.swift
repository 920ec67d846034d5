internal import Knowledge
internal import Letters
internal import Text

/// Promises to parliament. An older one by its number (`TZ202212-144`), member, debate or date
/// (`de toezegging aan het lid Van der Werf tijdens het plenair debat van 21 december 2022`,
/// `zoals toegezegd in het commissiedebat van 3 april`); a new one by its sentence: parliament will be informed, by a
/// term (`Uw Kamer wordt vóór het zomerreces geïnformeerd`).
enum Toezegging: Kind {
    static let triggers: [Trigger] =
        ["toezegging", "toezeggingen", "toegezegd", "toegezegde", "TZ", "kamer"].map { .word($0) }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        let cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        if cursor.stands("TZ", ignoringCase: false) { return number(cursor) }
        if let reading = senateNumber(cursor) { return reading }
        return cursor.stands("kamer") ? new(text, anchor, notBefore: limit) : older(text, anchor)
    }

    /// `TZ202212-144`.
    private static func number(_ start: Cursor) -> Reading? {
        var cursor = start
        cursor.position += 2
        let digits = cursor.position
        guard cursor.takeNumber(upTo: 6) != nil, cursor.position == digits + 6, cursor.take(UInt8(ascii: "-")),
            cursor.takeNumber(upTo: 4) != nil,
            !cursor.peek().isLetter
        else { return nil }
        let id = words(start.text, start.position..<cursor.position)
        let mention = Mention(
            kind: .toezegging, range: ByteRange(start.position, cursor.position), id: WorkID(id), key: WorkKey(id),
            how: .full, fields: [])
        return Reading(mentions: [mention], end: cursor.position)
    }

    /// `toezegging T02345`, the Eerste Kamer's numbers.
    private static func senateNumber(_ start: Cursor) -> Reading? {
        var cursor = start
        guard cursor.takeSpaced("toezegging") || cursor.takeSpaced("toezeggingen"), cursor.peek() == UInt8(ascii: "T")
        else { return nil }
        let begin = cursor.position
        cursor.position += 1
        guard cursor.takeNumber(upTo: 5) != nil, cursor.position == begin + 6, !cursor.peek().isLetter else {
            return nil
        }
        let id = words(start.text, begin..<cursor.position)
        let mention = Mention(
            kind: .toezegging, range: ByteRange(start.position, cursor.position), id: WorkID(id), key: WorkKey(id),
            how: .full, fields: [])
        return Reading(mentions: [mention], end: cursor.position)
    }

    /// A promise made before: the word, and the member, debate or date in the words behind it.
    private static func older(_ text: Span<UInt8>, _ anchor: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        cursor.skipWord()
        let sentence = startOfSentence(text, before: anchor)..<endOfSentence(text, from: anchor)
        var fields: [MentionField] = []
        var end = cursor.position
        var date: Mention?
        var letterDate: PartialDate?
        var key: [String] = []
        // What is told of it follows in the same sentence; another source ends it.
        var next = cursor
        var looked = 0
        // A promise says whose it is in its first words.
        while next.position < sentence.upperBound, looked < 40 {
            guard next.beginsWord, !next.peek().isSpace else {
                next.position += 1
                continue
            }
            if ";(".utf8.contains(next.peek()) { break }
            looked += 1
            var probe = next
            if fields.isEmpty, takeMemberWord(&probe), case let names = probe.position,
                let members = takeMembers(&probe)
            {
                fields.append(MentionField(.kamerlid, .text(members.text), ByteRange(names, members.end)))
                key.append(slug(members.names.joined(separator: " ")))
                end = members.end
                next.position = members.end
                continue
            }
            if let debate = Debat.read(text, at: next.position, notBefore: next.position),
                let found = debate.mentions.first
            {
                fields.append(MentionField(.debat, .text(plain(text, found.range.range)), found.range))
                date = debate.mentions.first { $0.kind == .date }
                if let day = date?.date { fields.append(MentionField(.datum, .date(day), date?.range)) }
                end = found.range.end
                break
            }
            if next.takeSpaced("van") || next.takeSpaced("op") || next.take("d.d. ") {
                if let day = takeDate(&next), day.date?.day != nil {
                    date = day
                    if let value = day.date { fields.append(MentionField(.datum, .date(value), day.range)) }
                    end = day.range.end
                    break
                }
                continue
            }
            if next.stands("brief"),
                let letter = Brief.read(text, at: next.position, notBefore: next.position)?.mentions.first,
                let day = letter[.datum]
            {
                // The letter is a work of its own; the promise takes its date.
                fields.append(day)
                if case .date(let value) = day.value { letterDate = value }
                break
            }
            if next.stands("kamerstuk") || next.stands("motie") || next.stands("brief") || next.stands("TZ") { break }
            next.skipWord()
            if next.position == probe.position { next.position += 1 }
        }
        if fields.isEmpty {
            guard let found = unnamed(text, anchor, sentence) else { return nil }
            fields = found
        }
        if fields.contains(where: { $0.field == .richting }) == false, let direction = direction(text, sentence) {
            fields.append(MentionField(.richting, .text(direction)))
        }
        let day = (date?.date ?? letterDate).map { $0.iso }
        let name = (["toezegging", day].compactMap { $0 } + key).joined(separator: ":")
        let mention = Mention(
            kind: .toezegging, range: ByteRange(anchor, end), id: nil, key: WorkKey(name), how: .full, fields: fields)
        return Reading(mentions: [mention] + (date.map { [$0] } ?? []), end: end)
    }

    /// A promise without member, debate or day: one that its sentence keeps or puts off
    /// (`doe ik de toezegging gestand`), or with its term (`heb ik toegezegd uw Kamer voor de zomer te informeren`).
    private static func unnamed(_ text: Span<UInt8>, _ anchor: Int, _ sentence: Range<Int>) -> [MentionField]? {
        var fields: [MentionField] = []
        if holdsWord(text, sentence, ["gestand", "nagekomen", "nakomen", "afgedaan"]) != nil
            || holdsWord(text, sentence, ["uitgesteld", "uitstel", "vertraging"]) != nil
        {
            fields.append(MentionField(.richting, .text(direction(text, sentence) ?? "nagekomen")))
        }
        var position = anchor
        while position < sentence.upperBound {
            let cursor = Cursor(text, at: position)
            if cursor.beginsWord, cursor.peek().isLetter, let end = takeTerm(cursor), end <= sentence.upperBound {
                fields.append(MentionField(.termijn, .text(plain(text, position..<end)), ByteRange(position, end)))
                break
            }
            position += 1
        }
        let hasParliament = holdsWord(text, sentence, ["kamer"]) != nil
        return fields.contains { $0.field == .richting } || !fields.isEmpty && hasParliament ? fields : nil
    }

    private static func takeMemberWord(_ cursor: inout Cursor) -> Bool {
        ["het lid", "de leden", "het Kamerlid", "de Kamerleden", "Kamerlid", "mevrouw", "de heer", "lid"].contains {
            (word: StaticString) in
            cursor.takeSpaced(word)
        }
    }

    /// Kept or postponed, where the sentence says so.
    private static func direction(_ text: Span<UInt8>, _ sentence: Range<Int>) -> String? {
        if holdsWord(
            text, sentence,
            ["uitgesteld", "uitstel", "later", "vertraagd", "vertraging", "langer", "nog niet", "lukt niet", "pas"])
            != nil
        {
            return "uitgesteld"
        }
        let kept: [StaticString] = [
            "gestand", "invulling", "uitvoering", "nagekomen", "nakomen", "voldoe", "afgedaan", "hiermee", "hierbij",
            "zoals", "conform",
            "met deze brief",
        ]
        return holdsWord(text, sentence, kept) != nil ? "nagekomen" : nil
    }

    /// What a word of a sentence says of a promise in it.
    private enum Hint {
        static let informing: TriggerTable.KindSet = 1
        static let coming: TriggerTable.KindSet = 2
        /// `zal`, `verwacht`: surely what comes.
        static let promised: TriggerTable.KindSet = 4
        static let past: TriggerTable.KindSet = 8
        static let term: TriggerTable.KindSet = 16
        static let parliament: TriggerTable.KindSet = 32
    }

    private static let hints = table([
        (Hint.informing, informingWords),
        (
            Hint.coming,
            "zal zullen zeg wordt worden verwacht voornemens streef streven stuur stuurt zend zendt informeer informeert bericht rapporteer rapporteert bied biedt ontvangt kom komt zult"
        ),
        (Hint.promised, "zal zullen verwacht zeg"),
        (Hint.past, "heb heeft hebben is zijn bent werd verzocht eerder"),
        (
            Hint.term,
            "op zo spoedig binnenkort dit deze volgend later halfjaarlijks jaarlijks uiterlijk eind begin medio binnen voor vóór na in rond tegen vanaf bij met wanneer zodra nadat"
        ),
        (Hint.parliament, "kamer"),
    ])

    private static let informing = table([(Hint.informing, informingWords)])

    private static let informingWords =
        "informeren informeer geïnformeerd geinformeerd indienen aangeboden toegezonden toesturen toezenden verzenden zenden sturen gestuurd toekomen aanbieden ontvangen ontvangt berichten bericht rapporteren rapporteer rapporteert stuur stuurt zend zendt informeert bied biedt gezonden"

    private static func table(_ hints: [(TriggerTable.KindSet, String)]) -> TriggerTable {
        var table = TriggerTable()
        for (hint, list) in hints { for word in list.split(separator: " ") { table.insert(String(word), hint) } }
        return table
    }

    /// A promise that the letter makes: its sentence says that parliament will be informed, and when. Its words are
    /// looked at once.
    private static func new(_ text: Span<UInt8>, _ anchor: Int, notBefore limit: Int) -> Reading? {
        guard text[anchor].isUppercase, let begin = addressee(text, anchor, notBefore: limit) else { return nil }
        let sentence = startOfSentence(text, before: begin)..<endOfSentence(text, from: anchor)
        var said: TriggerTable.KindSet = 0
        var verb: Range<Int>?
        var term: Range<Int>?
        // Most sentences have no such verb.
        guard !scanWords(text, informing, in: sentence).isEmpty else { return nil }
        for place in scanWords(text, hints, in: sentence) {
            let position = Int(place)
            let cursor = Cursor(text, at: position)
            guard cursor.beginsWord else { continue }
            let hint = hints.kinds(text, at: position)
            // One promise a sentence: the first words for parliament bear it.
            if hint & Hint.parliament != 0, position < begin, cursor.peek().isUppercase,
                addressee(text, position, notBefore: sentence.lowerBound) != nil
            {
                return nil
            }
            // The verb that is nearest behind `zal`, `wordt`; else the first one.
            if hint & Hint.coming != 0, said & Hint.coming == 0, hint & Hint.informing == 0 { verb = nil }
            if hint & Hint.informing != 0, verb == nil {
                var word = cursor
                word.skipWord()
                verb = position..<word.position
            }
            // What was done in another clause takes no promise away: `zodra de evaluatie gereed is, ontvangt uw Kamer …`.
            let isOtherClause = hint & Hint.past != 0 && holdsComma(text, position, anchor)
            said |= isOtherClause ? hint & ~Hint.past : hint
            if hint & Hint.term != 0, term == nil, let end = takeTerm(cursor), end <= sentence.upperBound {
                term = position..<end
            }
        }
        // Only what comes can be promised.
        guard let verb, let term, said & Hint.coming != 0, said & Hint.past == 0 || said & Hint.promised != 0 else {
            return nil
        }
        // `De Kamer ontvangt jaarlijks 300 verzoeken` tells a habit.
        if text[begin].lowercased == UInt8(ascii: "d"), Cursor(text, at: term.lowerBound).stands("jaarlijks") {
            return nil
        }
        var start = begin
        var end = anchor + 5
        if verb.lowerBound > anchor, verb.upperBound - begin < 240 { end = verb.upperBound }
        // `ontvangt uw Kamer`.
        if verb.lowerBound < begin, verb.lowerBound >= limit, begin - verb.upperBound <= 1 { start = verb.lowerBound }
        let fields = [
            MentionField(.richting, .text("nieuw")),
            MentionField(.termijn, .text(plain(text, term)), ByteRange(term.lowerBound, term.upperBound)),
        ]
        let mention = Mention(
            kind: .toezegging, range: ByteRange(start, end), id: nil, key: WorkKey("toezegging:nieuw"), how: .full,
            fields: fields)
        // What stands inside is read on its own, so only the words for parliament are used up.
        return Reading(mentions: [mention], end: anchor + 5)
    }

    /// Whether a comma stands between two places.
    private static func holdsComma(_ text: Span<UInt8>, _ one: Int, _ other: Int) -> Bool {
        (min(one, other)..<max(one, other)).contains { text[$0] == UInt8(ascii: ",") }
    }

    /// `uw Kamer`, `de Kamer`, `de Tweede Kamer`: where the words begin.
    private static func addressee(_ text: Span<UInt8>, _ anchor: Int, notBefore limit: Int) -> Int? {
        for word in ["uw ", "de ", "beide ", "de Tweede ", "uw Tweede ", "de Eerste "] as [StaticString] {
            let start = anchor - word.utf8CodeUnitCount
            if start >= limit, start >= 0,
                Cursor(text, at: start).stands(word) || Cursor(text, at: start).stands(word, ignoringCase: false),
                Cursor(text, at: start).beginsWord, !text.isLetter(at: anchor + 5)
            {
                return start
            }
        }
        return nil
    }

    /// Takes a term: `op korte termijn`, `voor de zomer van 2026`, `in het najaar`, `vóór het zomerreces`,
    /// `uiterlijk 1 mei`, `eind 2025`, `in het eerste kwartaal van 2026`, `binnen drie maanden`.
    private static func takeTerm(_ start: Cursor) -> Int? {
        var cursor = start
        if cursor.take("op korte termijn") || cursor.take("zo spoedig mogelijk") || cursor.take("spoedig")
            || cursor.take("binnenkort")
            || cursor.take("dit najaar") || cursor.take("dit voorjaar") || cursor.take("deze zomer")
            || cursor.take("dit jaar")
            || cursor.take("volgend jaar")
            || cursor.take("later dit jaar") || cursor.take("halfjaarlijks") || cursor.take("jaarlijks")
        {
            return cursor.position
        }
        if let end = takeEvent(cursor) { return end }
        if cursor.takeSpaced("uiterlijk") || cursor.takeSpaced("eind") || cursor.takeSpaced("begin")
            || cursor.takeSpaced("medio")
        {
            cursor.skip("in", "op", "voor", "eind", "dit")
            return takeMoment(&cursor)
        }
        if cursor.takeSpaced("binnen") {
            let first = cursor.position
            cursor.skipWord()
            guard cursor.position > first, cursor.skipSpaces() else { return nil }
            for unit in ["maanden", "maand", "weken", "jaar"] as [StaticString] where cursor.takeWord(unit) {
                return cursor.position
            }
            return nil
        }
        // `na afronding van dit proces`.
        if cursor.takePhrase("na afronding") || cursor.takePhrase("na de afronding")
            || cursor.takePhrase("na ommekomst")
        {
            let end = cursor.position
            guard cursor.skipSpaces(), cursor.takeSpaced("van") else { return end }
            cursor.skip("de", "het", "dit", "deze", "dat", "die")
            cursor.skipWord()
            return cursor.position
        }
        let hasPreposition =
            cursor.takeSpaced("vóór")
            || ["voor", "na", "in", "rond", "tegen", "vanaf", "bij", "met"].contains { (word: StaticString) in
                cursor.takeSpaced(word)
            }
        guard hasPreposition else { return nil }
        cursor.skip("eind", "begin", "medio")
        return takeMoment(&cursor)
    }

    /// `wanneer dit onderzoek is afgerond`, `zodra de evaluatie gereed is`: what must be ready first.
    private static func takeEvent(_ start: Cursor) -> Int? {
        var cursor = start
        guard cursor.takeSpaced("wanneer") || cursor.takeSpaced("zodra") || cursor.takeSpaced("nadat") else {
            return nil
        }
        let limit = cursor.position + longestEvent
        var isReady = false
        while cursor.position < limit, !cursor.isAtEnd, !",.;:\n".utf8.contains(cursor.peek()) {
            if isReady, cursor.beginsWord, cursor.peek() != 0x20, !cursor.takeWord("is"), !cursor.takeWord("zijn") {
                break
            }
            isReady = isReady || Toezegwoorden.ready.contains { cursor.takeWord($0) }
            guard !cursor.isAtEnd, !",.;:\n".utf8.contains(cursor.peek()) else { break }
            cursor.position += 1
        }
        guard isReady else { return nil }
        var end = cursor.position
        while end > start.position, start.text[end - 1] == 0x20 { end -= 1 }
        return end
    }

    /// In bytes.
    private static let longestEvent = 120

    private static func takeMoment(_ cursor: inout Cursor) -> Int? {
        cursor.skip("het", "de")
        if takeOrdinal(&cursor) != nil || cursor.takeWord("laatste") { cursor.skipSpaces() }
        if takeDate(&cursor) != nil { return cursor.position }
        for word in ["einde van het jaar", "eind van het jaar", "einde van dit jaar", "eind van dit jaar"]
            as [StaticString]
        where cursor.takeWord(word) { return cursor.position }
        if let year = cursor.takeNumber(upTo: 4) { return (2000...2099).contains(year) ? cursor.position : nil }
        for word in [
            "zomerreces", "kerstreces", "meireces", "voorjaarsreces", "herfstreces", "reces", "zomer", "najaar",
            "voorjaar", "winter",
            "kwartaal", "helft",
            "jaareinde", "jaarwisseling", "begrotingsbehandeling", "voorjaarsnota", "najaarsnota", "miljoenennota",
            "prinsjesdag", "verantwoordingsdag", "kerst", "voorjaarsbesluitvorming", "augustusbesluitvorming",
        ] as [StaticString]
        where cursor.takeWord(word) {
            var next = cursor
            next.skipSpaces()
            if next.takeSpaced("van") { next.skip("dit jaar") }
            if let year = next.takeNumber(upTo: 4), (2000...2099).contains(year) { return next.position }
            return cursor.position
        }
        return Maanden.take(&cursor) == nil ? nil : cursor.position
    }
}
