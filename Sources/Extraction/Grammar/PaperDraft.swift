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
    /// Parts read before this offset belong to the citation that this one inherits from.
    private var inheritedBefore = 0

    init(start: Int) { self.start = start }

    /// Makes the draft a continuation: what it holds so far is inherited and has no words of its own.
    mutating func inherits() {
        inheritedBefore = start
        numbers = []
        pages = nil
    }

    /// Takes one dossier or several (`36222 en 31015`, `31728, 30914`, `36 600 B en 36 600 C`).
    mutating func takeDossiers(_ cursor: inout Cursor, isBare: Bool) -> Bool {
        guard let first = takeDossier(&cursor, isBare: isBare) else { return false }
        dossiers = [first]
        end = cursor.position
        guard first.isFiveDigit else { return true }
        while true {
            var next = cursor
            next.skipSpaces()
            let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/")) || next.take(UInt8(ascii: "&"))
            next.skipSpaces()
            let hadWord = next.takeWord("en")
            guard hadMark || hadWord else { return true }
            next.skipSpaces()
            guard let further = takeDossier(&next, isBare: true), further.isFiveDigit, !isYearPair(further, next) else {
                return true
            }
            dossiers.append(further)
            cursor = next
            end = cursor.position
        }
    }

    /// Takes what follows the dossier: `, nr. 448`, `-448`, `/33`, ` EK B`, ` (250, 250a)`.
    mutating func takePaperNumbers(_ cursor: inout Cursor, isBare: Bool) -> Bool {
        var next = cursor
        next.skipSpaces()
        let isHyphenated = next.takeDash()
        let hadMark = isHyphenated || next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/"))
        next.skipSpaces()
        var namesChamber = false
        let chamberStart = next.position
        if next.stands("EK", ignoringCase: false) || next.stands("TK", ignoringCase: false),
            let chamber = takeKamer(&next)
        {
            kamer = (chamber, ByteRange(chamberStart, next.position))
            namesChamber = true
            skipSeparators(&next)
        }
        let isIntroduced = takeNumberWord(&next)
        let isBracketed = !isBare && !isIntroduced && next.take(UInt8(ascii: "("))
        let isAllowed =
            isIntroduced || namesChamber || isBracketed || isHyphenated || (hadMark && !isBare)
            || (!isBare && endsCitation(next))
        guard isAllowed, let reading = takeNumbers(&next, isIntroduced: isIntroduced) else { return false }
        if isBracketed, !next.take(UInt8(ascii: ")")) { return false }
        let isLetters = reading.members[0].text.utf8.first?.isUppercase == true
        if isLetters, !isIntroduced, kamer?.value == .tweede || (isBare && !namesChamber) { return false }
        if isHyphenated, isBare, !isSafeTail(next) { return false }
        numbers = reading.members
        end = next.position
        cursor = next
        return true
    }

    /// Whether what was read is a reference at all: without a label only with a number or a chapter; after the mere name of
    /// a chamber only with a year or a number; an old dossier of fewer than five digits only with a year.
    func isPlausible(label: PaperLabel?, hasNumbers: Bool) -> Bool {
        guard let dossier = dossiers.first else { return false }
        if label == nil {
            return hasNumbers || (dossier.toevoeging?.text.utf8.count ?? 0) > 1 && dossiers.count == 1
        }
        if !dossier.isFiveDigit { return hasNumbers && (year != nil || dossier.number.utf8.count == 4) }
        return label?.isCertain == true || hasNumbers || year != nil
    }

    /// The mentions: one for each paper, or one for each whole dossier. The first bears the words of the citation, the
    /// others their own.
    func mentions(how: How) -> [Mention] {
        if numbers.isEmpty {
            return dossiers.enumerated().map { index, dossier in
                let last = dossier.toevoeging?.range.end ?? dossier.rijkswet?.range.end ?? dossier.range.end
                return mention(
                    of: dossier, number: nil, range: ByteRange(index == 0 ? start : dossier.range.start, last),
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
            ondernummer: number?.text)
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
        if let pages, number?.range == numbers.last?.range {
            fields.append(MentionField(.pagina, .text(pages.text), pages.range))
        }
        return Mention(
            kind: number == nil ? .dossier : .kamerstuk, range: range, id: parts.id, key: parts.key, how: how,
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
        return !(next.skipSpaces() && next.peek().isDigit)
    }

    /// `2010/11` after a list mark begins the next citation.
    private func isYearPair(_ dossier: DossierReading, _ cursor: Cursor) -> Bool {
        dossier.number.utf8.count == 4 && cursor.peek() == UInt8(ascii: "/")
    }
}
