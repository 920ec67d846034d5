internal import Knowledge
internal import Letters
internal import Text

/// Addresses on the web, with their scheme or without it (`www.…`, `jouwkindonline.nl`). An official address becomes
/// the work it leads to. What an address holds is read nowhere else, so the numbers of foreign addresses are never
/// taken for works. E-mail addresses are none (CONTRACT: privacy).
enum Webadres: Kind {
    static let triggers: [Trigger] = [.address, .word("www"), .word("doi")]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        switch text[anchor] {
        case UInt8(ascii: ":"):
            var start = anchor
            while start > limit, text[start - 1].isLowercase || text[start - 1].isUppercase { start -= 1 }
            guard Cursor(text, at: start).stands("http") else { return nil }
            let end = end(text, from: anchor + 3)
            return end > anchor + 3 ? reading(text, start..<end) : nil
        case UInt8(ascii: "."): return domain(text, anchor, notBefore: limit)
        default:
            let cursor = Cursor(text, at: anchor)
            if let reading = identifier(cursor) { return reading }
            guard cursor.beginsWord, cursor.stands("www."), cursor.peek(4).isLetter || cursor.peek(4).isDigit else {
                return nil
            }
            return reading(text, anchor..<end(text, from: anchor))
        }
    }

    /// `doi:10.1000/xyz123`: the address that the identifier of an article stands for (ISO 26324).
    private static func identifier(_ start: Cursor) -> Reading? {
        var cursor = start
        guard cursor.beginsWord, cursor.takeWord("doi") else { return nil }
        while cursor.take(UInt8(ascii: ":")) || cursor.skipSpaces() {}
        let begin = cursor.position
        guard cursor.take("10."), cursor.takeNumber(upTo: 6) != nil, cursor.take(UInt8(ascii: "/")) else { return nil }
        let end = end(cursor.text, from: cursor.position)
        guard end > cursor.position else { return nil }
        let address = "https://doi.org/" + words(cursor.text, begin..<end)
        let mention = Mention(
            kind: .url, range: ByteRange(start.position, end), id: WorkID(address), key: WorkKey(address), how: .full,
            fields: [])
        return Reading(mentions: [mention], end: end)
    }

    /// A domain without scheme around the full stop before its last part.
    private static func domain(_ text: Span<UInt8>, _ stop: Int, notBefore limit: Int) -> Reading? {
        var start = stop
        while start > limit, stop - start < longestDomain, isDomainByte(text[start - 1]) { start -= 1 }
        while start < stop, !(text[start].isLetter || text[start].isDigit) { start += 1 }
        guard stop - start >= 2 else { return nil }
        // The rest of an e-mail address is read too.
        if start > 0, text[start - 1] == UInt8(ascii: "@") { return Reading(mentions: [], end: stop + 1) }
        guard start == 0 || !text[start - 1].isLetter && text[start - 1] & 0xC0 != 0x80 else { return nil }
        // `zaak.nl` is one; `zaken.Nu` and a full stop without its space are none: nothing of it is a capital, save the
        // first.
        for index in start + 1..<stop where text[index].isUppercase && text[start].isLowercase { return nil }
        // `NOS.nl`, `Defensie.nl` are names.
        if text[start].isUppercase, stop + 3 >= text.count || text[stop + 3] != UInt8(ascii: "/") { return nil }
        var close = stop + 1
        while close < text.count, text[close].isLowercase { close += 1 }
        // An address behind the domain, also one without a scheme.
        if close < text.count, text[close] == UInt8(ascii: "/") { close = end(text, from: close) }
        return reading(text, start..<close)
    }

    /// No domain has more bytes (RFC 1035).
    private static let longestDomain = 253

    private static func isDomainByte(_ byte: UInt8) -> Bool {
        byte.isLowercase || byte.isUppercase || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func reading(_ text: Span<UInt8>, _ range: Range<Int>) -> Reading {
        if let work = work(text, range) { return Reading(mentions: [work], end: range.upperBound) }
        if standsInAddressBlock(text, range) { return Reading(mentions: [], end: range.upperBound) }
        let address = cleaned(words(text, range))
        let mention = Mention(
            kind: .url, range: ByteRange(range.lowerBound, range.upperBound), id: WorkID(address),
            key: WorkKey(address), how: .full,
            fields: [])
        return Reading(mentions: [mention], end: range.upperBound)
    }

    /// Whether an address without scheme is one of the sender's own: alone in its line in the letter's head, or behind
    /// the `W` of a block with telephone and e-mail.
    private static func standsInAddressBlock(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: range.lowerBound)
        if cursor.stands("http") { return false }
        var back = range.lowerBound
        while back > 0, text[back - 1] == 0x20 || text[back - 1] == 0x09 { back -= 1 }
        let wordEnd = back
        var isBehindMail = false
        while back > 0, !text[back - 1].isSpace, wordEnd - back < 60 {
            back -= 1
            if text[back] == UInt8(ascii: "@") { isBehindMail = true }
        }
        let mark = wordEnd - back == 1 ? text[back].lowercased : 0
        if isBehindMail || mark == UInt8(ascii: "w") || mark == UInt8(ascii: "i") { return true }
        // The lines of a table are wide.
        func isGap(_ index: Int) -> Bool {
            text[index] == 0x20 || text[index] == 0x09 || text[index] == UInt8(ascii: "|")
        }
        guard range.lowerBound < 8_000 else { return false }
        var start = range.lowerBound
        while start > 0, isGap(start - 1) { start -= 1 }
        var end = range.upperBound
        while end < text.count, isGap(end) { end += 1 }
        let isCell = text[start] == UInt8(ascii: "|") && text[end - 1] == UInt8(ascii: "|")
        guard isCell || range.lowerBound < 3_000 else { return false }
        return start > 0 && text[start - 1] == UInt8(ascii: "\n") && end < text.count && text[end] == UInt8(ascii: "\n")
    }

    /// With its scheme, without what follows a reader through the web (`utm_…`) and without what lets one in.
    private static func cleaned(_ words: String) -> String {
        let whole = words.filter { !$0.isWhitespace && $0 != "\\" }
        return Addresses.withoutSecrets(whole.contains("://") ? whole : "https://" + whole, andTrackers: true)
    }

    /// The work that an official address leads to.
    private static func work(_ text: Span<UInt8>, _ range: Range<Int>) -> Mention? {
        if let paper = Kamerstuk.work(inAddress: range, text) { return paper }
        let whole = ByteRange<Normalised>(range.lowerBound, range.upperBound)
        // Parts are read where they stand in the text, so that their places are those of the text.
        let address = text.extracting(..<range.upperBound)
        func find(_ mark: StaticString) -> Int? {
            let first = mark.withUTF8Buffer { $0[0] }
            for index in range where address[index].lowercased == first && Cursor(address, at: index).stands(mark) {
                return index
            }
            return nil
        }
        if find("officielebekendmakingen") != nil || find("overheid.nl") != nil,
            let work = publication(address, whole, find: find)
        {
            return work
        }
        if let place = find("ecli:"), let reading = Ecli.read(address, at: place, notBefore: place),
            let found = reading.mentions.first
        {
            return Mention(kind: .ecli, range: whole, id: found.id, key: found.key, how: .full, fields: [])
        }
        if let place = find("bwb"), find("overheid") != nil { return law(address, Cursor(address, at: place), whole) }
        if find("eur-lex") != nil || find("data.europa.eu") != nil,
            let celex = unionAct(address, from: range.lowerBound)
        {
            return Mention(
                kind: .eu, range: whole, id: WorkID(celex), key: WorkKey(celex), how: .full,
                fields: [MentionField(.nummer, .text(celex))])
        }
        if find("eur-lex") != nil, let work = unionPaper(address, from: range.lowerBound, whole) { return work }
        if find("eerstekamer.nl/wetsvoorstel/") != nil, let place = find("/wetsvoorstel/") {
            var cursor = Cursor(address, at: place + 14)
            let start = cursor.position
            if let number = cursor.takeNumber(upTo: 5), cursor.position == start + 5, !cursor.peek().isLetter,
                cursor.isAtEnd || !cursor.peek().isDigit
            {
                return Mention(
                    kind: .dossier, range: whole, id: nil, key: WorkKey("dossier:\(number)"), how: .full,
                    fields: [MentionField(.dossiernummer, .text("\(number)"))])
            }
        }
        if find("tweedekamer.nl") != nil || find("berthub.eu/tkconv") != nil {
            for mark in ["did=", "nummer=", "id="] as [StaticString] {
                guard let place = find(mark) else { continue }
                var cursor = Cursor(address, at: place + mark.utf8CodeUnitCount)
                if let document = KamerDocument.take(&cursor) {
                    return Mention(
                        kind: document.kind, range: whole, id: document.id, key: document.key, how: .full, fields: [])
                }
            }
        }
        return nil
    }

    /// A publication by its identifier in an official address: `kv-tk-…`, `ah-tk-…`, `stb-…`.
    private static func publication(
        _ address: Span<UInt8>, _ whole: ByteRange<Normalised>, find: (StaticString) -> Int?
    ) -> Mention? {
        for mark in ["kv-tk-", "kv-ek-", "nds-tk-", "nds-ek-"] as [StaticString] {
            guard let place = find(mark) else { continue }
            var cursor = Cursor(address, at: place + mark.utf8CodeUnitCount)
            if let document = KamerDocument.take(&cursor) {
                return Mention(
                    kind: document.kind, range: whole, id: document.id, key: document.key, how: .full, fields: [])
            }
        }
        for mark in ["ah-tk-", "ah-ek-", "h-tk-", "h-ek-", "blg-", "stb-", "stcrt-", "trb-"] as [StaticString] {
            if let place = find(mark), let id = OfficialIdentifier.take("", Cursor(address, at: place)) {
                return id.mention(whole)
            }
        }
        return nil
    }

    /// `wetten.overheid.nl/BWBR0001903`, `…/jci1.3:c:BWBR0001903&artikel=126g`.
    private static func law(_ address: Span<UInt8>, _ start: Cursor, _ whole: ByteRange<Normalised>) -> Mention? {
        let id = words(address, start.position..<min(address.count, start.position + 11)).uppercased()
        guard id.utf8.count == 11, id.dropFirst(4).utf8.allSatisfy(\.isDigit) else { return nil }
        var reference = LawReference()
        reference.law = .known(Regelingen.withID(id))
        var cursor = start
        while !cursor.isAtEnd {
            if cursor.take("&artikel=") || cursor.take("_artikel") || cursor.take("/artikel") || cursor.take("#artikel")
            {
                let number = cursor.position
                if let (text, range) = takeArticleNumber(&cursor) {
                    reference.article = ArticleReading(number: text, range: range, end: number)
                }
                break
            }
            cursor.position += 1
        }
        return reference.mention(whole, how: .full)
    }

    /// `CELEX:32022R2065`, `/eli/reg/2022/2065`.
    private static func unionAct(_ address: Span<UInt8>, from start: Int) -> String? {
        var cursor = Cursor(address, at: start)
        while !cursor.isAtEnd {
            if cursor.take("celex:") || cursor.take("celex%3A") || cursor.take("celex%3a") {
                return EUAct.takeCelex(&cursor)
            }
            if cursor.take("/eli/") {
                for (word, letter) in [("reg", "R"), ("dir", "L"), ("dec", "D")] as [(StaticString, String)]
                where cursor.take(word) {
                    while cursor.peek().isLowercase || cursor.peek() == UInt8(ascii: "_") { cursor.position += 1 }
                    guard cursor.take(UInt8(ascii: "/")), let year = cursor.takeNumber(upTo: 4),
                        cursor.take(UInt8(ascii: "/")),
                        let number = cursor.takeNumber(upTo: 5)
                    else { return nil }
                    return "3\(year)\(letter)\(EUAct.padded(number))"
                }
                return nil
            }
            cursor.position += 1
        }
        return nil
    }

    /// `uri=COM:2022:209:FIN`, `uri=OJ:L_202401689`, `uri=OJ:C:2016:202:TOC`.
    private static func unionPaper(_ address: Span<UInt8>, from start: Int, _ whole: ByteRange<Normalised>) -> Mention?
    {
        func mention(_ paper: EUPaper) -> Mention {
            Mention(
                kind: .eu, range: whole, id: nil, key: WorkKey(paper.key), how: .full,
                fields: [paper.sort, paper.number()])
        }
        var cursor = Cursor(address, at: start)
        while !cursor.isAtEnd, !cursor.take("uri=") { cursor.position += 1 }
        if cursor.take("COM:", ignoringCase: false) {
            guard let year = cursor.takeNumber(upTo: 4), cursor.take(UInt8(ascii: ":")),
                let number = cursor.takeNumber(upTo: 5)
            else { return nil }
            return mention(.document("COM", year: year, number))
        }
        guard cursor.take("OJ:", ignoringCase: false), "LC".utf8.contains(cursor.peek()) else { return nil }
        let series = cursor.peek() == UInt8(ascii: "L") ? "L" : "C"
        cursor.position += 1
        if cursor.take(UInt8(ascii: "_")) {
            // One act an issue: the year, and its number in five digits.
            let digits = cursor.position
            guard let value = cursor.takeNumber(upTo: 9), cursor.position == digits + 9 else { return nil }
            return mention(.act(series, year: value / 100_000, value % 100_000))
        }
        guard cursor.take(UInt8(ascii: ":")), let year = cursor.takeNumber(upTo: 4), cursor.take(UInt8(ascii: ":")),
            let number = cursor.takeNumber(upTo: 4)
        else { return nil }
        return mention(.issue(series, year: year, number))
    }

    /// Where the address ends that goes on at `position`: full stops and the like behind it are the sentence's.
    static func end(_ text: Span<UInt8>, from position: Int) -> Int {
        var end = position
        // Brackets belong to an address in pairs only: `…/Document(1f2e)/…`.
        var open = 0
        while end < text.count {
            if text[end] == UInt8(ascii: "("), end + 1 < text.count, isAddressByte(text[end + 1]) {
                open += 1
            } else if text[end] == UInt8(ascii: ")"), open > 0 {
                open -= 1
            } else if standsEscape(text, end) {
                end += 1
            } else if text[end] == 0xC3, end + 1 < text.count {
                // `café.nl`.
                end += 1
            } else if text[end] == UInt8(ascii: ","), standsAddress(text, end + 1) {
                break
            } else if !isAddressByte(text[end]) {
                guard let next = next(text, behind: end, from: position) else { break }
                end = next
                continue
            }
            end += 1
        }
        while end > position, ",.;:'".utf8.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// Whether another address begins: `www.politie.nl,www.om.nl`.
    private static func standsAddress(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let cursor = Cursor(text, at: index)
        return cursor.stands("www.") || cursor.stands("http")
    }

    /// Whether Markdown's backslash stands before a mark of the address: `a\_b`, `\~name`.
    private static func standsEscape(_ text: Span<UInt8>, _ index: Int) -> Bool {
        text[index] == UInt8(ascii: "\\") && index + 1 < text.count && "_~*#&-+!.=$@'".utf8.contains(text[index + 1])
    }

    /// Where an address goes on that was broken behind a hyphen, or before `%20`: at a piece that no word can be.
    private static func next(_ text: Span<UInt8>, behind end: Int, from start: Int) -> Int? {
        var cursor = Cursor(text, at: end)
        guard end > start, cursor.skipSpaces() else { return nil }
        let next = cursor.position
        if cursor.peek() == UInt8(ascii: "%") { return cursor.peek(1).isDigit ? next : nil }
        guard cursor.peek().isLowercase || cursor.peek().isDigit else { return nil }
        if text[end - 1] == UInt8(ascii: "/") { return isPathPiece(cursor) ? next : nil }
        guard text[end - 1] == UInt8(ascii: "-") else { return nil }
        // At a line's end an address of several hyphens goes on with a word alone.
        let hyphens = (max(start, end - 200)..<end).reduce(0) { text[$1] == UInt8(ascii: "-") ? $0 + 1 : $0 }
        var isPiece = hyphens > 1 && (end..<next).contains { text[$0] == UInt8(ascii: "\n") }
        while isAddressByte(cursor.peek()) {
            if "-/_=&%".utf8.contains(cursor.peek()) || cursor.peek().isDigit { isPiece = true }
            cursor.position += 1
        }
        return isPiece ? next : nil
    }

    /// Whether a piece behind a slash is the rest of a path, and no word or year of the sentence: letters and digits
    /// with a mark between (`2023/deel-1.pdf`, `jaarverslag-2023`).
    private static func isPathPiece(_ start: Cursor) -> Bool {
        var cursor = start
        var (hasLetter, hasDigit, hasMark) = (false, false, false)
        while isAddressByte(cursor.peek()), !cursor.isAtEnd {
            let byte = cursor.peek()
            if byte.isLetter { hasLetter = true }
            if byte.isDigit { hasDigit = true }
            if "/-_.=".utf8.contains(byte), isAddressByte(cursor.peek(1)) { hasMark = true }
            cursor.position += 1
        }
        return hasLetter && hasDigit && hasMark
    }

    static func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"<>()[]{}|\\^`".utf8.contains(byte)
    }
}
