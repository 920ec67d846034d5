internal import Knowledge
internal import Letters
internal import Text

/// What stands behind a dossier: the paper's numbers, an enclosure, a year.
extension PaperDraft {
    /// Takes what follows the dossier: `, nr. 448`, `-448`, `/33`, ` EK B`, ` (250, 250a)`, `: nr. 3`, `, letter M`,
    /// `, blg I`; also behind a year, a remark or a title (`29689, 2019-2020, nr. 1234`, `36 600 XIV (LVVN), nr. 42`),
    /// and with a label over an empty line that text recognition left in the middle (`24 515` … `nr. 544`).
    mutating func takePaperNumbers(_ cursor: inout Cursor, isBare: Bool) -> Bool {
        takeYearBetween(&cursor)
        while takeBracketsBetween(&cursor) {}
        var next = cursor
        while next.take(UInt8(ascii: "*")) || next.take(UInt8(ascii: "_")) {}
        if !next.skipSpaces(), !isBare || year != nil, next.peek() == 0x0A || next.peek() == 0x0D {
            skipEmptyLine(&next)
        }
        // Without a label a title must look like one.
        if !isBare || (next.peek().isUppercase && dossiers[0].toevoeging == nil) { skipTitle(&next, isBare: isBare) }
        let mark = takeMark(&next)
        next.skipSpaces()
        if takeAnnex(&next, isBare: isBare) {
            cursor = next
            return true
        }
        var namesChamber = false
        let chamberStart = next.position
        if next.stands("EK", ignoringCase: false) || next.stands("TK", ignoringCase: false),
            let chamber = takeKamer(&next)
        {
            kamer = (chamber, ByteRange(chamberStart, next.position))
            namesChamber = true
            skipSeparators(&next)
        }
        let isBracketed = !isBare && !namesChamber && next.take(UInt8(ascii: "("))
        if isBracketed, let chamber = takeBracketedChamber(&next) { kamer = chamber }
        for words in ["o.a. ", "onder meer ", "met name "] as [StaticString] where next.take(words) { break }
        let isIntroduced = takeNumberWord(&next)
        while next.take(UInt8(ascii: "*")) {}
        let hasChapter = (dossiers[0].toevoeging?.text.utf8.count ?? 0) > 1
        let isAllowed =
            isIntroduced || namesChamber || isBracketed || mark == .hyphen
            || ((mark == .comma || mark == .slash) && !isBare)
            || (mark == .slash && hasChapter) || (!isBare && endsCitation(next))
        guard isAllowed, let reading = takeNumbers(&next, isIntroduced: isIntroduced) else { return false }
        if isBracketed, !next.take(UInt8(ascii: ")")) { return false }
        let isLetters = reading.members[0].text.utf8.first?.isUppercase == true
        if isLetters, !isIntroduced {
            // Letters are papers of the Eerste Kamer; in brackets they are mostly a chamber or a ministry.
            let mayBear =
                kamer?.value == .tweede
                ? (mayBearLetter || standsAlone(next)) && !isBracketed
                : kamer?.value == .eerste || !(isBare || isBracketed) || namesChamber
            guard mayBear else { return false }
        }
        if mark == .hyphen, isBare, dossiers[0].toevoeging == nil, !isSafeTail(next) { return false }
        numbers = reading.members
        end = next.position
        cursor = next
        return true
    }

    /// Takes the chamber in `36 067 (TK, nr. 3)`.
    private func takeBracketedChamber(_ cursor: inout Cursor) -> (value: Kamer, range: ByteRange<Normalised>)? {
        var next = cursor
        guard next.peek(1) == UInt8(ascii: "K"), let chamber = takeKamer(&next), next.take(UInt8(ascii: ",")) else {
            return nil
        }
        let range = ByteRange<Normalised>(cursor.position, next.position - 1)
        next.skipSpaces()
        cursor = next
        return (chamber, range)
    }

    private enum Mark { case none, comma, slash, colon, hyphen }

    /// Takes what stands between dossier and number; a semicolon or full stop only before `nr.`.
    private func takeMark(_ cursor: inout Cursor) -> Mark {
        if cursor.takeDash() { return .hyphen }
        if cursor.take(UInt8(ascii: ",")) {
            _ = cursor.take(UInt8(ascii: ","))
            return .comma
        }
        if cursor.take(UInt8(ascii: "/")) { return .slash }
        if cursor.take(UInt8(ascii: ":")) { return .colon }
        var next = cursor
        guard next.take(UInt8(ascii: ";")) || next.take(UInt8(ascii: ".")), next.skipSpaces(), takesNumber(next) else {
            return .none
        }
        cursor = next
        return .colon
    }

    /// Whether `nr. 3` stands here.
    private func takesNumber(_ cursor: Cursor) -> Bool {
        var next = cursor
        skipSeparators(&next)
        return takeNumberWord(&next) && next.peek().isDigit
    }

    /// Whether a paper of the Eerste Kamer stands here: `, C`.
    private func takesLetter(_ cursor: Cursor) -> Bool {
        var next = cursor
        skipSeparators(&next)
        return kamer?.value == .eerste && next.peek().isUppercase && skipOndernummer(&next) != nil
    }

    /// Takes a year between dossier and number: `29689, 2019-2020, nr. 1234`.
    private mutating func takeYearBetween(_ cursor: inout Cursor) {
        guard year == nil, dossiers[0].isFiveDigit else { return }
        var next = cursor
        skipSeparators(&next)
        guard let reading = takeYears(&next) else { return }
        year = reading
        end = next.position
        cursor = next
    }

    /// Takes brackets between dossier and `nr.`: a year, a chapter, a further dossier, or a remark (`(LVVN)`).
    private mutating func takeBracketsBetween(_ cursor: inout Cursor) -> Bool {
        var next = cursor
        next.skipSpaces()
        guard next.take(UInt8(ascii: "(")) else { return false }
        var remark = cursor
        remark.skipSpaces()
        let start = next.position
        if year == nil, let reading = takeYears(&next), next.take(UInt8(ascii: ")")),
            takesNumber(next) || takesLetter(next)
        {
            year = reading
            cursor = next
            return true
        }
        next.position = start
        if next.peek(1) == UInt8(ascii: "K"), let chamber = takeKamer(&next), next.take(UInt8(ascii: ")")) {
            kamer = (chamber, ByteRange(start, next.position - 1))
            cursor = next
            return true
        }
        next.position = start
        _ = takeChapterWord(&next)
        let chapter = next.position
        while next.peek().isUppercase { next.position += 1 }
        let text = words(next.text, chapter..<next.position)
        if dossiers[0].toevoeging == nil,
            Toevoegingen.isChapter(text) || (chapter > start && Toevoegingen.isFund(text)),
            text.utf8.count > 1 || chapter > start, next.take(UInt8(ascii: ")")), takesNumber(next)
        {
            dossiers[0].toevoeging = (text, ByteRange(chapter, chapter + text.utf8.count))
            cursor = next
            return true
        }
        next.position = start
        if takeJoiningWord(&next) { next.skipSpaces() }
        if let further = takeDossier(&next, isBare: true, kamer: nil), next.take(UInt8(ascii: ")")), takesNumber(next) {
            dossiers.append(further)
            cursor = next
            return true
        }
        guard skipBracketed(&remark), takesNumber(remark) else { return false }
        cursor = remark
        return true
    }

    /// Skips the title of a dossier of at most four words before `nr.`: `31 066 Belastingdienst, nr. 1288`.
    private func skipTitle(_ cursor: inout Cursor, isBare: Bool) {
        var next = cursor
        _ = next.take(UInt8(ascii: ","))
        next.skipSpaces()
        if takesNumber(next) { return }
        for _ in 0..<4 {
            let start = next.position
            next.skipWord()
            while next.take(UInt8(ascii: "-")) { next.skipWord() }
            // One letter, or capitals only, is a paper of the Eerste Kamer and no title.
            guard next.position > start + 1, (start..<next.position).contains(where: { next.text[$0].isLowercase })
            else { return }
            let word = Cursor(next.text, at: start)
            for label in ["kamerstuk", "zie ", "nr", "stuk nr"] as [StaticString] where word.stands(label) { return }
            // The head of a printed paper has the title and `Nr.` in two lines.
            if takesNumber(next), !isBare || (next.peek() == UInt8(ascii: ",") && next.peek(1) == 0x20) {
                cursor = next
                return
            }
            guard next.take(0x20) else { return }
        }
    }

    /// Takes an enclosure in the place of a number: `12345-VII, blg I`.
    private mutating func takeAnnex(_ cursor: inout Cursor, isBare: Bool) -> Bool {
        var next = cursor
        guard !isBare || dossiers[0].toevoeging != nil, takeAnnexWord(&next), let number = takeAnnexNumber(&next) else {
            return false
        }
        // `bijlage 1 bij nr. 911`: the enclosure of a paper that follows.
        var behind = next
        if behind.skipSpaces(), behind.takeWord("bij") { return false }
        annex = (number, ByteRange(cursor.position, next.position))
        end = next.position
        cursor = next
        return true
    }

    /// Takes the enclosure of the paper just read: `, bijlage 3`, ` (bijlage IV)`, ` (bijlage)`.
    mutating func takeAnnexBehind(_ cursor: inout Cursor) {
        var next = cursor
        _ = next.take(UInt8(ascii: ","))
        next.skipSpaces()
        let isBracketed = next.take(UInt8(ascii: "("))
        let start = next.position
        if isBracketed, next.takeWord("bijlage") || next.takeWord("bijlagen"), next.take(UInt8(ascii: ")")) {
            annex = ("ja", nil)
            return
        }
        next.position = start
        guard takeAnnexWord(&next), let number = takeAnnexNumber(&next),
            !isBracketed || next.peek() == UInt8(ascii: ")")
        else { return }
        annex = (number, ByteRange(start, next.position))
        if isBracketed { return }
        end = next.position
        cursor = next
    }

    /// Papers of the Tweede Kamer bore letters until about 2003 (the advice of the Raad van State: `19 105, A`).
    private var mayBearLetter: Bool { (year?.year.first ?? 9999) <= 2003 }

    /// Whether the letter before the cursor ends its citation: `Kamerstukken II 2023/24, 36327, C.` names the wrong
    /// chamber (check D4), and no author.
    private func standsAlone(_ cursor: Cursor) -> Bool {
        guard year != nil else { return false }
        if cursor.isAtEnd || ";)]\n".utf8.contains(cursor.peek()) { return true }
        guard cursor.peek() == UInt8(ascii: ".") else { return false }
        return cursor.position + 1 >= cursor.text.count || cursor.peek(1) == 0x0A || ")]".utf8.contains(cursor.peek(1))
    }

    /// Steps over one empty line when a paper's number stands behind it.
    private func skipEmptyLine(_ cursor: inout Cursor) {
        var next = cursor
        while next.peek().isSpace, next.position - cursor.position < 8 { next.position += 1 }
        let number = next
        if takeNumberWord(&next), next.peek().isDigit { cursor = number }
    }

    /// The number of an enclosure: `2`, or a Roman one, which is given in digits.
    private func takeAnnexNumber(_ cursor: inout Cursor) -> String? {
        if let number = cursor.takeNumber(upTo: 3) { return String(number) }
        let start = cursor.position
        while "IVXL".utf8.contains(cursor.peek()) { cursor.position += 1 }
        guard !cursor.peek().isLetter, let value = romanValue(words(cursor.text, start..<cursor.position)) else {
            return nil
        }
        return String(value)
    }

    /// Whether the number here is the last word of its citation: `Kamerstuk I 31145 AA`, `31 459 22.`
    private func endsCitation(_ cursor: Cursor) -> Bool {
        var next = cursor
        guard let number = takeOndernummer(&next) else { return false }
        let isLetters = number.text.utf8.first?.isUppercase == true
        if isLetters, kamer?.value != .eerste { return false }
        return next.isAtEnd || ".;)\n".utf8.contains(next.peek()) || (isLetters && next.peek() == UInt8(ascii: ","))
    }

    /// Whether a bare `30420-134` ends like one: no further digit, hyphen or letter that makes it a telephone number.
    private func isSafeTail(_ cursor: Cursor) -> Bool {
        var next = cursor
        if next.peek() == UInt8(ascii: "-") || next.peek().isLetter { return false }
        while next.peek() == 0x20 { next.position += 1 }
        return !next.peek().isDigit || isDateOrUnit(cursor)
    }

    /// Takes a year behind the number: `(2019-2020)`, `, vergaderjaar 2019-2020`.
    mutating func takeYearBehind(_ cursor: inout Cursor) {
        guard year == nil else { return }
        var next = cursor
        skipSeparators(&next)
        let isBracketed = next.take(UInt8(ascii: "("))
        guard isBracketed || next.stands("vergaderjaar"), let reading = takeYears(&next),
            !isBracketed || next.take(UInt8(ascii: ")"))
        else { return }
        year = reading
        end = next.position
        cursor = next
    }
}
