internal import Knowledge
internal import Letters
internal import Text

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
        guard
            let first = takeDossier(&cursor, isBare: isBare, kamer: kamer?.value) ?? takeRoman(&cursor, isBare: isBare)
        else {
            return false
        }
        dossiers = [first]
        end = cursor.position
        while dossiers.count < Self.mostDossiers {
            var next = cursor
            next.skipSpaces()
            let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/")) || next.take(UInt8(ascii: "&"))
            next.skipSpaces()
            let hadWord = next.takeWord("en")
            guard hadMark || hadWord else { break }
            next.skipSpaces()
            guard let further = takeDossier(&next, isBare: first.isFiveDigit, kamer: kamer?.value),
                goesWith(first, further),
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

    /// A budget has some 25 chapters and funds; a table of numbers is read no further.
    private static let mostDossiers = 40

    /// Whether so many dossiers stand in a row that they are a table.
    var isTable: Bool { dossiers.count == Self.mostDossiers }

    private func takeRoman(_ cursor: inout Cursor, isBare: Bool) -> DossierReading? {
        kamer?.value == .eerste && !isBare ? takeRomanDossier(&cursor) : nil
    }

    /// Whether a further number in a list of dossiers is one: five digits beside five, or an old one near the first.
    private func goesWith(_ first: DossierReading, _ further: DossierReading) -> Bool {
        if first.isFiveDigit { return further.isFiveDigit }
        guard first.number.utf8.count == 4, let one = Int(first.number), let other = Int(further.number) else {
            return false
        }
        return further.number.utf8.count >= 4 && abs(one - other) < 100
    }

    /// Whether what was read is a reference at all: without a label only with a number or a chapter; after the mere
    /// name of a chamber only with a year or a number; an old dossier of fewer than five digits only with a year.
    func isPlausible(label: PaperLabel?, hasNumbers: Bool) -> Bool {
        guard let dossier = dossiers.first else { return false }
        guard let label else { return hasNumbers || dossiers.allSatisfy { ($0.toevoeging?.text.utf8.count ?? 0) > 1 } }
        if label.strength == .dossier { return (Int(dossier.number) ?? 0) >= Dossiers.firstWithIdentifiers }
        if dossier.isRoman { return hasNumbers && numbers.first?.text.utf8.first?.isUppercase == true }
        if !dossier.isFiveDigit {
            // `Tweede Kamer 2022, nr. 3`: four digits that are a year.
            let isYear = Int(dossier.number).map((1945...2199).contains) == true
            let isOld = dossier.number.utf8.count == 4 && !isYear
            return label.strength == .paper && year != nil && (hasNumbers || isOld)
                || (hasNumbers && isOld && label.strength != .year)
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
            let last =
                isLast ? max(pages?.range.end ?? 0, number.range.end, numbers.count == 1 ? end : 0) : number.range.end
            return mention(
                of: dossiers[0], number: number, range: ByteRange(index == 0 ? start : number.range.start, last),
                how: index == 0 ? how : .short)
        }
    }

    private func mention(
        of dossier: DossierReading, number: NumberReading?, range: ByteRange<Normalised>, how: How
    ) -> Mention {
        let parts = KamerstukParts(
            kamer: kamer?.value, vergaderjaar: year?.year, dossier: dossier.number,
            toevoeging: dossier.toevoeging?.text,
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

    /// Whether the numbers hang on the dossier by a hyphen.
    func isHyphenated(_ text: Span<UInt8>) -> Bool {
        guard let first = numbers.first, first.range.start > 0 else { return false }
        return text[first.range.start - 1] == UInt8(ascii: "-")
    }

    /// Whether it is one chapter of a known budget by its dossier alone, the chapter a Roman numeral, hung on by a
    /// hyphen: `36410-V`.
    func isBudgetChapter(_ text: Span<UInt8>) -> Bool {
        guard numbers.isEmpty, dossiers.count == 1, let toevoeging = dossiers[0].toevoeging,
            "IVX".utf8.contains(text[toevoeging.range.start]),
            case .budget(let chapters) = Dossiers.suffixes(of: dossiers[0].number)
        else { return false }
        return chapters.contains(toevoeging.text) && text[toevoeging.range.start - 1] == UInt8(ascii: "-")
    }

    private func own(_ range: ByteRange<Normalised>) -> ByteRange<Normalised>? {
        range.start >= inheritedBefore ? range : nil
    }

    /// `2010/11` after a list mark begins the next citation.
    private func isYearPair(_ dossier: DossierReading, _ cursor: Cursor) -> Bool {
        dossier.number.utf8.count == 4 && cursor.peek() == UInt8(ascii: "/")
    }
}
