internal import Knowledge
internal import Letters
internal import Text

/// References to parliamentary papers (`Kamerstukken II 2024/2025, 32824, nr. 448`) and to whole dossiers.
///
/// Sources: Aanwijzing 3.43 voor de regelgeving, Leidraad voor juridische auteurs, and the forms in real letters.
enum Kamerstuk: Kind {
    static let triggers: [Trigger] = [.digits(.all), .roman]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        if !text[anchor].isDigit { return readRoman(text, at: anchor, notBefore: limit) }
        if let reading = readIdentifier(text, at: anchor, notBefore: limit) { return reading }
        if let label = findLabel(text, before: anchor, notBefore: limit),
            let reading = readCitation(text, at: label.start, label: label, notBefore: limit)
        {
            return reading
        }
        // Most runs of digits are years and counts: two looks tell them from a dossier or a number before brackets.
        var cursor = Cursor(text, at: anchor)
        while cursor.peek().isDigit { cursor.position += 1 }
        switch cursor.position - anchor {
        case 5: return readCitation(text, at: anchor, label: nil, notBefore: limit)
        case 2 where beginsGroup(cursor): return readCitation(text, at: anchor, label: nil, notBefore: limit)
        case 4 where cursor.peek() == UInt8(ascii: "/") || cursor.peek() == UInt8(ascii: "-") || cursor.peek() == 0xE2:
            return readCitation(text, at: anchor, label: nil, notBefore: limit)
        case 1...4: return readReversed(text, at: anchor, notBefore: limit)
        default: return nil
        }
    }

    /// `EK CXXIV, G`: at the X of a Roman number.
    private static func readRoman(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var start = anchor
        while start > limit, anchor - start <= longestRoman, isRomanDigit(text[start - 1]) { start -= 1 }
        guard anchor - start <= longestRoman else { return nil }
        if start > limit, text[start - 1] == UInt8(ascii: "-") {
            return readIdentifier(text, at: start, notBefore: limit)
        }
        guard let label = findLabel(text, before: start, notBefore: limit), label.strength != .year else { return nil }
        return readCitation(text, at: label.start, label: label, notBefore: limit)
    }

    /// Whether three digits follow behind spaces or a full stop, as in `32 824`.
    private static func beginsGroup(_ cursor: Cursor) -> Bool {
        var next = cursor
        guard next.take(UInt8(ascii: ".")) || next.skipSpaces() else { return false }
        return next.peek().isDigit && next.peek(1).isDigit && next.peek(2).isDigit
    }

    /// A citation in the usual order: label, chamber, year, dossier, number, pages; then its short continuations. The
    /// year may also stand before the label, behind the dossier or behind the number.
    private static func readCitation(
        _ text: Span<UInt8>, at start: Int, label: PaperLabel?, notBefore limit: Int
    ) -> Reading? {
        var cursor = Cursor(text, at: start)
        var draft = PaperDraft(start: start)
        var label = label
        if let found = label, found.strength != .year, !takeLabel(&cursor, kamer: &draft.kamer) { return nil }
        draft.year = takeYears(&cursor) ?? takeBracketedYears(&cursor)
        if draft.year != nil {
            let behind = cursor
            skipSeparators(&cursor)
            _ = takeAnnexOf(&cursor)
            let inner = cursor.position
            // Digits are the dossier here, no OCR of a Roman II.
            if !cursor.peek().isDigit, takeLabel(&cursor, kamer: &draft.kamer) {
                if label?.strength != .paper { label = PaperLabel(start: inner, strength: .paper) }
            } else {
                cursor = behind
            }
        }
        if draft.year == nil, label != nil { skipSingleYear(&cursor) }
        if draft.year != nil || label != nil {
            skipSeparators(&cursor)
            if cursor.takeWord("dossiernummer") || cursor.takeWord("dossier") { skipSeparators(&cursor) }
            _ = takeNumberWord(&cursor)
            // `Zitting 1958-1959-5380`.
            if draft.year != nil, cursor.takeDash() { cursor.skipSpaces() }
        }
        let isBare = label == nil || label?.strength == .year || label?.strength == .meeting
        if label == nil, draft.year == nil, standsOtherRegister(text, before: start, notBefore: limit) { return nil }
        // `II 2021-2022 (29 279), nr. 659`.
        var bracketed = cursor
        let hasBracket = !isBare && bracketed.take(UInt8(ascii: "(")) && bracketed.peek().isDigit
        if hasBracket { cursor = bracketed }
        guard draft.takeDossiers(&cursor, isBare: isBare || hasBracket) else { return nil }
        if hasBracket, !cursor.take(UInt8(ascii: ")")) { return nil }
        let hasNumbers = draft.takePaperNumbers(&cursor, isBare: isBare)
        if label == nil, draft.isHyphenated(text), standsNorm(text, before: start, notBefore: limit) { return nil }
        if label == nil, standsDossierWord(text, before: start, notBefore: limit), cursor.peek() != UInt8(ascii: "-") {
            label = PaperLabel(start: start, strength: .dossier)
        }
        if label == nil, !hasNumbers, isWholeText(text, start..<draft.end) {
            label = PaperLabel(start: start, strength: .dossier)
        }
        if label == nil, !hasNumbers, standsBehindBill(text, start..<draft.end, notBefore: limit) {
            label = PaperLabel(start: start, strength: .dossier)
        }
        if label == nil, draft.isBudgetChapter(text) { label = PaperLabel(start: start, strength: .dossier) }
        guard draft.isPlausible(label: label, hasNumbers: hasNumbers) else {
            return draft.isTable ? Reading(mentions: [], end: draft.end) : nil
        }
        if hasNumbers { draft.takeAnnexBehind(&cursor) }
        draft.pages = hasNumbers ? takePages(&cursor) : nil
        // `TK 25 000 euro`.
        if !hasNumbers, isDateOrUnit(cursor) { return nil }
        // A meeting and its page: what was read is used up, so that its dossier is not taken for a paper either.
        if label?.strength == .meeting, isMeetingPage(draft.pages?.text) {
            return Reading(mentions: [], end: cursor.position)
        }
        if hasNumbers { draft.takeYearBehind(&cursor) }
        if let label, draft.annex == nil, standsAnnexOf(text, before: label.start, notBefore: limit) {
            draft.annex = ("ja", nil)
        }
        var reading = Reading(mentions: draft.mentions(how: .full), end: cursor.position)
        if hasNumbers { readContinuations(&cursor, after: draft, into: &reading) }
        return reading
    }

    /// Whether the words are all there is, as when one asks what `36327` means.
    private static func isWholeText(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        // `32016R0679` is an act of the Union.
        text.count < 24 && trimmed(text, 0..<text.count) == range && !text.isLetter(at: range.lowerBound + 5)
    }

    /// Takes `(2005/06)`.
    private static func takeBracketedYears(_ cursor: inout Cursor) -> YearReading? {
        var next = cursor
        guard next.take(UInt8(ascii: "(")), let years = takeYears(&next), next.take(UInt8(ascii: ")")) else {
            return nil
        }
        cursor = next
        return years
    }

    /// Pages of the Handelingen ran through the year up to 2010; no paper has a page 1,000.
    private static func isMeetingPage(_ pages: String?) -> Bool {
        (pages?.prefix { $0.isNumber }.count ?? 0) >= 4
    }

    /// Takes `bijlage bij`.
    private static func takeAnnexOf(_ cursor: inout Cursor) -> Bool {
        var next = cursor
        guard next.takeWord("bijlage") || next.takeWord("bijlagen"), next.skipSpaces() else { return false }
        if next.takeNumber(upTo: 2) != nil { next.skipSpaces() }
        guard next.takeWord("bij") else { return false }
        next.skipSpaces()
        cursor = next
        return true
    }

    private static func standsAnnexOf(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Bool {
        // `Bijlage bij`, `bijlagen bij`, `Bijlage 2 bij`.
        (12...16).contains { length in
            guard position - length >= limit else { return false }
            var cursor = Cursor(text, at: position - length)
            return takeAnnexOf(&cursor) && cursor.position == position
        }
    }

    /// What goes on after a full citation and inherits from it: `… en nr. 6`; `; 2024/2025, 29754, nr. 735`;
    /// `en II 2010/11, 29 248, nr. 170`; `en XX, nr. 9`; in the Eerste Kamer also `; G` and `en 35 603, F`.
    private static func readContinuations(_ cursor: inout Cursor, after first: PaperDraft, into reading: inout Reading)
    {
        var previous = first
        while true {
            var next = cursor
            skipRemarks(&next)
            guard takeJoint(&next) else { return }
            var draft = previous
            draft.start = next.position
            draft.inherits()
            let start = next
            if takeNumberWord(&next) {
                next = start
                guard draft.takePaperNumbers(&next, isBare: true) else { return }
            } else if let letters = takeFurtherLetters(&next, previous) {
                draft.numbers = letters
                draft.end = next.position
            } else if let chapter = takeFurtherChapter(&next, previous) {
                draft.dossiers[0].toevoeging = chapter
                guard draft.takePaperNumbers(&next, isBare: true) else { return }
            } else {
                if next.peek() == UInt8(ascii: "I"), let kamer = takeKamer(&next) {
                    draft.kamer = (kamer, ByteRange(start.position, next.position))
                    skipSeparators(&next)
                }
                if let year = takeYears(&next) {
                    draft.year = year
                    skipSeparators(&next)
                }
                let isBare = next.position == start.position && draft.kamer?.value != .eerste
                guard draft.takeDossiers(&next, isBare: true), draft.takePaperNumbers(&next, isBare: isBare) else {
                    return
                }
            }
            draft.takeAnnexBehind(&next)
            draft.pages = takePages(&next)
            reading.mentions += draft.mentions(how: .short)
            reading.end = next.position
            cursor = next
            previous = draft
        }
    }

    /// Takes what joins two citations: `;`, `,`, `en`, `resp.`, `zie ook`, with an opening bracket behind it.
    private static func takeJoint(_ cursor: inout Cursor) -> Bool {
        cursor.skipSpaces()
        let hadMark = cursor.take(UInt8(ascii: ";")) || cursor.take(UInt8(ascii: ",")) || cursor.take(UInt8(ascii: "("))
        cursor.skipSpaces()
        var hadWord = takeJoiningWord(&cursor)
        cursor.skipSpaces()
        for word in ["zie ook", "zie verder", "zie", "vgl. ook", "vgl"] as [StaticString] where cursor.takeWord(word) {
            _ = cursor.take(UInt8(ascii: "."))
            hadWord = true
            break
        }
        cursor.skipSpaces()
        return hadMark || hadWord
    }

    /// Takes further papers of the Eerste Kamer in the same dossier: `; G`, `en 101b` do not name it again.
    private static func takeFurtherLetters(_ cursor: inout Cursor, _ previous: PaperDraft) -> [NumberReading]? {
        guard previous.kamer?.value == .eerste, let last = previous.numbers.last?.text.utf8 else { return nil }
        var next = cursor
        guard let number = takeOndernummer(&next),
            "),;.\n".utf8.contains(next.peek()) || next.isAtEnd || next.stands(" en ") || next.stands(" p")
        else {
            return nil
        }
        let isAlike =
            last.first?.isUppercase == true
            ? number.text.utf8.first?.isUppercase == true : number.text.utf8.last?.isLowercase == true
        guard isAlike, number.text != "I", number.text != "II" else { return nil }
        cursor = next
        return [number]
    }

    /// Takes another chapter of the same budget: `36 600 VI, nr. 16 en XX, nr. 9`.
    private static func takeFurtherChapter(
        _ cursor: inout Cursor, _ previous: PaperDraft
    ) -> (text: String, range: ByteRange<Normalised>)? {
        guard previous.dossiers.first?.toevoeging != nil else { return nil }
        var next = cursor
        let start = next.position
        while next.peek().isUppercase, next.position - start < 6 { next.position += 1 }
        let text = words(cursor.text, start..<next.position)
        let range = ByteRange<Normalised>(start, next.position)
        guard Toevoegingen.isChapter(text), next.take(UInt8(ascii: ",")), next.skipSpaces(), takeNumberWord(&next)
        else { return nil }
        cursor.position = range.end
        return (text, range)
    }

    /// The order of the Handelingen: `nr. 456 (36800-XVI)`, in their lists `456 (36 800-XVI)`, several at once
    /// `12 en 13 (36 800)`, and a number that took the place of another: `nr. 726, was nr. 719 (21501-08)`.
    private static func readReversed(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        // What stands behind the first number turns most of them away.
        guard skipOndernummer(&cursor) != nil, mayGoOn(cursor) else { return nil }
        cursor.position = anchor
        // A row of numbers is asked at each: a longer list is none of this kind.
        guard let numbers = takeNumbers(&cursor, isIntroduced: true, most: 20) else { return nil }
        _ = takeFormerNumber(&cursor)
        cursor.skipSpaces()
        guard cursor.take(UInt8(ascii: "(")) else { return nil }
        var back = anchor
        while back > 0, text[back - 1] == 0x20 || text[back - 1] == UInt8(ascii: ".") { back -= 1 }
        var isIntroduced = false
        for (word, length) in [("nrs", 3), ("nr", 2)] as [(StaticString, Int)]
        where !isIntroduced && back >= length && Cursor(text, at: back - length).stands(word)
            && !Cursor(text, at: back - length - 1).peek().isLetter
        {
            isIntroduced = true
            back -= length
        }
        let hasWord = isIntroduced || standsPaperWord(text, before: anchor, notBefore: limit)
        var draft = PaperDraft(start: isIntroduced ? back : anchor)
        guard draft.takeDossiers(&cursor, isBare: true), draft.dossiers.count == 1, cursor.take(UInt8(ascii: ")"))
        else {
            return nil
        }
        // `tabel 3 (29 279)`, `in 2012 (31 066)`: without a word only a chapter is evidence.
        guard hasWord || (draft.dossiers[0].toevoeging?.text.utf8.count ?? 0) > 1 else { return nil }
        if !isIntroduced, numbers.members.contains(where: { Int($0.text).map((1800...2100).contains) == true }) {
            return nil
        }
        draft.numbers = numbers.members
        draft.end = cursor.position
        return Reading(mentions: draft.mentions(how: .full), end: cursor.position)
    }

    /// Whether brackets, a list or a former number may follow.
    private static func mayGoOn(_ cursor: Cursor) -> Bool {
        var next = cursor
        next.skipSpaces()
        switch next.peek() {
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "-"), 0xE2:
            return true
        default: return false
        }
    }

    private static func takeFormerNumber(_ cursor: inout Cursor) -> Bool {
        var next = cursor
        _ = next.take(UInt8(ascii: ","))
        next.skipSpaces()
        guard next.takeWord("was") else { return false }
        next.skipSpaces()
        guard takeNumberWord(&next), skipOndernummer(&next) != nil else { return false }
        cursor = next
        return true
    }
}
