internal import Knowledge
internal import Letters

/// A citation of parliamentary papers while it is being read.
struct PaperDraft {
    var start: Int
    var end = 0
    var kamer: (value: Kamer, range: ByteRange<Normalised>)?
    var year: YearReading?
    /// The first one owns the number (source: Wikipedia, Kamerstuk; check D10).
    var dossiers: [DossierReading] = []
    var numbers: [NumberReading] = []
    var pages: (text: String, range: ByteRange<Normalised>)?
    /// The number of an enclosure, or `ja` for `bijlage bij`.
    var annex: (text: String, range: ByteRange<Normalised>?)?
    /// Parts read before this offset belong to the citation that this one inherits from.
    private var inheritedBefore = 0

    init(start: Int) { self.start = start }

    /// Makes the draft a continuation: what it holds so far is inherited and has no words of its own.
    mutating func inherits() {
        inheritedBefore = start
        numbers = []
        pages = nil
        annex = nil
    }

    /// Takes one dossier or several (`36222 en 31015`, `31728, 30914`, `36 600 B en 36 600 C`, `9595, 9596`).
    mutating func takeDossiers(_ cursor: inout Cursor, isBare: Bool) -> Bool {
        guard let first = takeDossier(&cursor, isBare: isBare, kamer: kamer?.value) ?? takeRoman(&cursor, isBare: isBare) else {
            return false
        }
        dossiers = [first]
        end = cursor.position
        while true {
            var next = cursor
            next.skipSpaces()
            let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/")) || next.take(UInt8(ascii: "&"))
            next.skipSpaces()
            let hadWord = next.takeWord("en")
            guard hadMark || hadWord else { break }
            next.skipSpaces()
            guard let further = takeDossier(&next, isBare: first.isFiveDigit, kamer: kamer?.value), goesWith(first, further),
                !isYearPair(further, next)
            else { break }
            dossiers.append(further)
            cursor = next
            end = cursor.position
        }
        // `17 901 enz., nr. 110a`.
        var next = cursor
        skipSeparators(&next)
        if takeAndOthers(&next) { cursor = next }
        return true
    }

    private func takeRoman(_ cursor: inout Cursor, isBare: Bool) -> DossierReading? {
        kamer?.value == .eerste && !isBare ? takeRomanDossier(&cursor) : nil
    }

    /// Whether a further number in a list of dossiers is one: five digits beside five, or an old one near the first.
    private func goesWith(_ first: DossierReading, _ further: DossierReading) -> Bool {
        if first.isFiveDigit { return further.isFiveDigit }
        guard first.number.utf8.count == 4, let one = Int(first.number), let other = Int(further.number) else { return false }
        return further.number.utf8.count >= 4 && abs(one - other) < 100
    }

    /// Takes what follows the dossier: `, nr. 448`, `-448`, `/33`, ` EK B`, ` (250, 250a)`, `: nr. 3`, `, letter M`,
    /// `, blg I`; also behind a year (`29689, 2019-2020, nr. 1234`), and with a label over an empty line that text recognition
    /// left in the middle (`24 515` … `nr. 544`).
    mutating func takePaperNumbers(_ cursor: inout Cursor, isBare: Bool) -> Bool {
        var next = cursor
        if year == nil, dossiers[0].isFiveDigit {
            var behind = next
            skipSeparators(&behind)
            if let reading = takeYears(&behind) {
                year = reading
                next = behind
                cursor = behind
                end = behind.position
            }
        }
        if !next.skipSpaces(), !isBare || year != nil, next.peek() == 0x0A || next.peek() == 0x0D { skipEmptyLine(&next) }
        let isHyphenated = next.takeDash()
        let hadMark =
            isHyphenated || next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/")) || next.take(UInt8(ascii: ":"))
        let hadSlash = hadMark && next.peek(-1) == UInt8(ascii: "/")
        let hadColon = hadMark && next.peek(-1) == UInt8(ascii: ":")
        next.skipSpaces()
        let annexStart = next.position
        if takeAnnexWord(&next), let number = takeAnnexNumber(&next) {
            annex = (number, ByteRange(annexStart, next.position))
            end = next.position
            cursor = next
            return true
        }
        next.position = annexStart
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
        let isIntroduced = takeNumberWord(&next)
        let hasChapter = (dossiers[0].toevoeging?.text.utf8.count ?? 0) > 1
        let isAllowed =
            isIntroduced || namesChamber || isBracketed || isHyphenated || (hadMark && !hadColon && !isBare)
            || (hadSlash && hasChapter) || (!isBare && endsCitation(next))
        guard isAllowed, let reading = takeNumbers(&next, isIntroduced: isIntroduced) else { return false }
        if isBracketed, !next.take(UInt8(ascii: ")")) { return false }
        let isLetters = reading.members[0].text.utf8.first?.isUppercase == true
        if isLetters, !isIntroduced, (kamer?.value == .tweede && !mayBearLetter) || (isBare && !namesChamber) { return false }
        if isHyphenated, isBare, dossiers[0].toevoeging == nil, !isSafeTail(next) { return false }
        numbers = reading.members
        end = next.position
        cursor = next
        return true
    }

    /// Papers of the Tweede Kamer bore letters until about 2003 (the advice of the Raad van State: `19 105, A`).
    private var mayBearLetter: Bool { (year?.year.first ?? 9999) <= 2003 }

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
        guard !cursor.peek().isLetter, let value = romanValue(words(cursor.text, start..<cursor.position)) else { return nil }
        return String(value)
    }

    /// Takes a year behind the number: `(2019-2020)`, `, vergaderjaar 2019-2020`.
    mutating func takeYearBehind(_ cursor: inout Cursor) {
        guard year == nil else { return }
        var next = cursor
        skipSeparators(&next)
        let isBracketed = next.take(UInt8(ascii: "("))
        guard isBracketed || next.stands("vergaderjaar"), let reading = takeYears(&next), !isBracketed || next.take(UInt8(ascii: ")"))
        else { return }
        year = reading
        end = next.position
        cursor = next
    }

    /// Whether what was read is a reference at all: without a label only with a number or a chapter; after the mere name of
    /// a chamber only with a year or a number; an old dossier of fewer than five digits only with a year.
    func isPlausible(label: PaperLabel?, hasNumbers: Bool) -> Bool {
        guard let dossier = dossiers.first else { return false }
        guard let label else { return hasNumbers || (dossier.toevoeging?.text.utf8.count ?? 0) > 1 && dossiers.count == 1 }
        if label.strength == .dossier { return (Int(dossier.number) ?? 0) >= Dossiers.firstWithIdentifiers }
        if dossier.isRoman { return hasNumbers && numbers.first?.text.utf8.first?.isUppercase == true }
        if !dossier.isFiveDigit {
            let isOld = dossier.number.utf8.count == 4
            return label.strength == .paper && year != nil && (hasNumbers || isOld) || (hasNumbers && isOld && label.strength != .year)
        }
        return switch label.strength {
        case .paper: true
        case .chamber: hasNumbers || year != nil
        case .meeting, .year, .dossier: hasNumbers
        }
    }

    /// The mentions: one for each paper, or one for each whole dossier. The first bears the words of the citation, the
    /// others their own.
    func mentions(how: How) -> [Mention] {
        if numbers.isEmpty, annex?.range != nil {
            return [mention(of: dossiers[0], number: nil, range: ByteRange(start, end), how: how)]
        }
        if numbers.isEmpty {
            return dossiers.enumerated().map { index, dossier in
                mention(
                    of: dossier, number: nil, range: ByteRange(index == 0 ? start : dossier.range.start, dossier.end),
                    how: index == 0 ? how : .short)
            }
        }
        return numbers.enumerated().map { index, number in
            let isLast = index == numbers.count - 1
            let last = isLast ? max(pages?.range.end ?? 0, number.range.end, numbers.count == 1 ? end : 0) : number.range.end
            return mention(
                of: dossiers[0], number: number, range: ByteRange(index == 0 ? start : number.range.start, last),
                how: index == 0 ? how : .short)
        }
    }

    private func mention(
        of dossier: DossierReading, number: NumberReading?, range: ByteRange<Normalised>, how: How
    ) -> Mention {
        let parts = KamerstukParts(
            kamer: kamer?.value, vergaderjaar: year?.year, dossier: dossier.number, toevoeging: dossier.toevoeging?.text,
            ondernummer: number?.text, bijlage: number == nil ? annex?.text : nil)
        var fields: [MentionField] = []
        fields.reserveCapacity(6)
        if let kamer { fields.append(MentionField(.kamer, .kamer(kamer.value), own(kamer.range))) }
        if let year { fields.append(MentionField(.vergaderjaar, .vergaderjaar(year.year), own(year.range))) }
        fields.append(MentionField(.dossiernummer, .text(dossier.number), own(dossier.range)))
        if let toevoeging = dossier.toevoeging {
            fields.append(MentionField(.toevoeging, .text(toevoeging.text), own(toevoeging.range)))
        }
        if let number { fields.append(MentionField(.ondernummer, .text(number.text), number.range)) }
        if let rijkswet = dossier.rijkswet {
            fields.append(MentionField(.rijkswet, .text(rijkswet.text), own(rijkswet.range)))
        }
        if number != nil, dossiers.count > 1 {
            let others = dossiers.dropFirst().map { $0.toevoeging.map { "-\($0.text)" } ?? "" }
            let names = zip(dossiers.dropFirst(), others).map { $0.number + $1 }.joined(separator: " ")
            fields.append(MentionField(.ook, .text(names), own(dossiers[1].range)))
        }
        if let annex { fields.append(MentionField(.bijlage, .text(annex.text), annex.range)) }
        if let pages, number?.range == numbers.last?.range {
            fields.append(MentionField(.pagina, .text(pages.text), pages.range))
        }
        return Mention(
            kind: parts.isWholeDossier ? .dossier : .kamerstuk, range: range, id: parts.id, key: parts.key, how: how,
            fields: fields)
    }

    private func own(_ range: ByteRange<Normalised>) -> ByteRange<Normalised>? {
        range.start >= inheritedBefore ? range : nil
    }

    /// Whether the number here is the last word of its citation: `Kamerstuk I 31145 AA`, `31 459 22.`
    private func endsCitation(_ cursor: Cursor) -> Bool {
        var next = cursor
        guard let number = takeOndernummer(&next) else { return false }
        if number.text.utf8.first?.isUppercase == true, kamer?.value != .eerste { return false }
        return next.isAtEnd || ".;)\n".utf8.contains(next.peek())
    }

    /// Whether a bare `30420-134` ends like one: no further digit, hyphen or letter that makes it a telephone number.
    private func isSafeTail(_ cursor: Cursor) -> Bool {
        var next = cursor
        if next.peek() == UInt8(ascii: "-") || next.peek().isLetter { return false }
        while next.peek() == 0x20 { next.position += 1 }
        return !next.peek().isDigit || isDateOrUnit(cursor)
    }

    /// `2010/11` after a list mark begins the next citation.
    private func isYearPair(_ dossier: DossierReading, _ cursor: Cursor) -> Bool {
        dossier.number.utf8.count == 4 && cursor.peek() == UInt8(ascii: "/")
    }
}
