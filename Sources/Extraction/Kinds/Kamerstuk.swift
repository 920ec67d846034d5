internal import Knowledge
internal import Letters

/// References to parliamentary papers (`Kamerstukken II 2024/2025, 32824, nr. 448`) and to whole dossiers.
///
/// Sources: Aanwijzing 3.43 voor de regelgeving, Leidraad voor juridische auteurs, and the forms in real letters.
enum Kamerstuk: Kind {
    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        if let reading = readIdentifier(text, at: anchor, notBefore: limit) { return reading }
        if let label = findLabel(text, before: anchor, notBefore: limit),
            let reading = readCitation(text, at: label.start, label: label)
        {
            return reading
        }
        // Most runs of digits are years and counts: two looks tell them from a dossier or a number before brackets.
        var cursor = Cursor(text, at: anchor)
        while cursor.peek().isDigit { cursor.position += 1 }
        switch cursor.position - anchor {
        case 5: return readCitation(text, at: anchor, label: nil)
        case 2 where beginsGroup(cursor): return readCitation(text, at: anchor, label: nil)
        case 1...4: return readReversed(text, at: anchor)
        default: return nil
        }
    }

    /// Whether three digits follow behind a space or full stop, as in `32 824`.
    private static func beginsGroup(_ cursor: Cursor) -> Bool {
        let mark = cursor.peek() == UInt8(ascii: ".") ? 1 : cursor.spaceLength()
        return mark > 0 && (0..<3).allSatisfy { cursor.peek(mark + $0).isDigit }
    }

    /// A citation in the usual order: label, chamber, year, dossier, number, pages; then its short continuations.
    private static func readCitation(_ text: Span<UInt8>, at start: Int, label: PaperLabel?) -> Reading? {
        var cursor = Cursor(text, at: start)
        var draft = PaperDraft(start: start)
        if label != nil, !takeLabel(&cursor, kamer: &draft.kamer) { return nil }
        draft.year = label == nil ? nil : takeYears(&cursor)
        if label != nil {
            skipSeparators(&cursor)
            _ = takeNumberWord(&cursor)
            // `Zitting 1958-1959-5380`.
            if draft.year != nil, cursor.takeDash() { cursor.skipSpaces() }
        }
        guard draft.takeDossiers(&cursor, isBare: label == nil) else { return nil }
        let hasNumbers = draft.takePaperNumbers(&cursor, isBare: label == nil)
        guard draft.isPlausible(label: label, hasNumbers: hasNumbers) else { return nil }
        draft.pages = hasNumbers ? takePages(&cursor) : nil
        var reading = Reading(mentions: draft.mentions(how: .full), end: cursor.position)
        if hasNumbers { readContinuations(&cursor, after: draft, into: &reading) }
        return reading
    }

    /// What goes on after a full citation and inherits from it: `… en nr. 6`; `; 2024/2025, 29754, nr. 735`;
    /// `en II 2010/11, 29 248, nr. 170`.
    private static func readContinuations(_ cursor: inout Cursor, after first: PaperDraft, into reading: inout Reading) {
        var previous = first
        while true {
            var next = cursor
            next.skipSpaces()
            let hadMark = next.take(UInt8(ascii: ";")) || next.take(UInt8(ascii: ","))
            next.skipSpaces()
            let hadWord = ["en", "alsmede", "evenals", "respectievelijk"].contains { (word: StaticString) in
                next.takeWord(word)
            }
            guard hadMark || hadWord else { return }
            next.skipSpaces()
            var draft = previous
            draft.start = next.position
            draft.inherits()
            let number = next
            if takeNumberWord(&next) {
                next = number
                guard draft.takePaperNumbers(&next, isBare: true) else { return }
            } else {
                let kamerStart = next.position
                if next.peek() == UInt8(ascii: "I"), let kamer = takeKamer(&next) {
                    draft.kamer = (kamer, ByteRange(kamerStart, next.position))
                    skipSeparators(&next)
                }
                if let year = takeYears(&next) {
                    draft.year = year
                    skipSeparators(&next)
                }
                guard draft.takeDossiers(&next, isBare: true), draft.takePaperNumbers(&next, isBare: draft.year == nil)
                else { return }
            }
            draft.pages = takePages(&next)
            reading.mentions += draft.mentions(how: .short)
            reading.end = next.position
            cursor = next
            previous = draft
        }
    }

    /// The order of the Handelingen: `nr. 456 (36800-XVI)`, and in their lists `456 (36 800-XVI)`.
    private static func readReversed(_ text: Span<UInt8>, at anchor: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard skipOndernummer(&cursor) != nil, cursor.skipSpaces(), cursor.take(UInt8(ascii: "(")) else { return nil }
        var number = Cursor(text, at: anchor)
        guard let number = takeOndernummer(&number) else { return nil }
        var back = anchor
        while back > 0, text[back - 1] == 0x20 || text[back - 1] == UInt8(ascii: ".") { back -= 1 }
        let isIntroduced =
            back >= 2 && Cursor(text, at: back - 2).stands("nr") && !Cursor(text, at: back - 3).peek().isLetter
        // `in 2012 (31 066)`: a year.
        if !isIntroduced, Int(number.text).map((1800...2100).contains) == true { return nil }
        var draft = PaperDraft(start: isIntroduced ? back - 2 : anchor)
        guard draft.takeDossiers(&cursor, isBare: true), draft.dossiers.count == 1, cursor.take(UInt8(ascii: ")")) else {
            return nil
        }
        draft.numbers = [number]
        draft.end = cursor.position
        return Reading(mentions: draft.mentions(how: .full), end: cursor.position)
    }
}
