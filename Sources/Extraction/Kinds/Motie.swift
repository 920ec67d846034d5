internal import Knowledge
internal import Letters
internal import Text

/// Motions and amendments by the members who signed them: `motie-Ellian c.s.`, `motie van de leden Kuik en Bikker`,
/// `gewijzigde motie van het lid Van der Werf`, `amendement-Omtzigt`. The paper's number beside one is the same work
/// (`joinNeighbours`).
enum Motie: Kind {
    static let triggers: [Trigger] = ["motie", "moties", "amendement", "amendementen", "subamendement"].map {
        .word($0)
    }

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord else { return nil }
        let isAmendment = cursor.stands("amend") || cursor.stands("sub")
        guard
            ["moties", "motie", "amendementen", "amendement", "subamendement"].contains(where: { (word: StaticString) in
                cursor.takeWord(word)
            })
        else { return nil }
        var next = cursor
        /// `moties van 14 december 2021 van de leden …`.
        var early: Mention?
        if next.take(UInt8(ascii: "-")) {
            next.skipSpaces()
        } else {
            let gap = next.position
            guard next.skipSpaces() else { return nil }
            // A heading `Moties` names nobody, and neither does the line below it.
            if next.peek().isUppercase, text[gap] == UInt8(ascii: "\n") || text[gap - 1] == UInt8(ascii: "s") {
                return nil
            }
            if next.takeSpaced("met") { return nil }
            if let date = takeDay(&next) {
                early = date
                next.skipSpaces()
            }
            // `motie van Nispen`; a capital is the name's own (`motie Van Nispen`).
            let isIntroduced =
                (next.stands("van ", ignoringCase: false) || next.stands("VAN ", ignoringCase: false))
                && next.takeSpaced("van")
            if isIntroduced { _ = next.takeSpaced("de") && next.takeSpaced("heer") }
            // `Motie Amsterdam` may be anything; `de motie Ellian` is a member's.
            if !isIntroduced, next.peek().isUppercase, !hasDeterminer(text, before: anchor, notBefore: limit) {
                return nil
            }
            for word in [
                "het lid", "de leden", "de heer", "mevrouw", "lid", "leden", "kamerleden", "het Kamerlid",
                "de Kamerleden", "Kamerlid",
            ] as [StaticString]
            where next.takeSpaced(word) { break }
        }
        let start = next.position
        guard let members = takeMembers(&next) else { return nil }
        // `motie Kamerstuk …`, `motie over …`.
        var fields = [MentionField(.leden, .text(members.text), ByteRange(start, members.end))]
        let begin = takeSort(text, before: anchor, notBefore: limit, &fields)
        if let outcome = outcome(text, begin..<members.end) { fields.append(MentionField(.uitslag, .text(outcome))) }
        next.position = members.end
        let late = takeDay(&next)
        let date = early ?? late
        if let day = date?.date { fields.append(MentionField(.datum, .date(day), date?.range)) }
        let end = late == nil ? members.end : next.position
        let kind: MentionKind = isAmendment ? .amendement : .motie
        let key =
            "\(kind.rawValue):" + slug(members.names.joined(separator: " ")) + (date?.date.map { ":" + $0.iso } ?? "")
        let mention = Mention(
            kind: kind, range: ByteRange(begin, end), id: nil, key: WorkKey(key), how: .full, fields: fields)
        var reading = Reading(mentions: [mention] + (date.map { [$0] } ?? []), end: end)
        if text[anchor + 5] == UInt8(ascii: "s") {
            next.position = end
            if let further = takeFurther(&next, kind) {
                reading.mentions.append(further)
                reading.end = further.range.end
            }
        }
        return reading
    }

    /// Whether `de`, `het`, `deze` or the like stands before, over `gewijzigde`.
    private static func hasDeterminer(_ text: Span<UInt8>, before anchor: Int, notBefore limit: Int) -> Bool {
        let cursor = Cursor(text, at: anchor)
        return ["de", "het", "gewijzigde", "aangehouden", "aangenomen", "verworpen"].contains { (word: StaticString) in
            standsBefore(word, cursor, notBefore: limit)
        }
            // At the head of a text it is what one asks about.
            || anchor == 0 && text[anchor].isLowercase
    }

    /// `de moties van het lid A over … en van de leden B en C over …`: the next one, up to the sentence's end or a
    /// number: what stands behind numbers is found by `addFurtherMotions`.
    static func takeFurther(_ cursor: inout Cursor, _ kind: MentionKind) -> Mention? {
        if let next = takeNamed(&cursor, kind) { return next }
        let limit = endOfSentence(cursor.text, from: cursor.position, within: 200)
        while cursor.position < limit, !cursor.peek().isDigit {
            var next = cursor
            if next.beginsWord, next.takeSpaced("en"), next.takeSpaced("van") || next.takeSpaced("die van"),
                next.takeSpaced("het lid") || next.takeSpaced("de leden")
            {
                let start = next.position
                guard let members = takeMembers(&next) else { return nil }
                return further(kind, members, from: start)
            }
            cursor.position += 1
        }
        return nil
    }

    /// `… Ceder (29 544, nr. 12) en Flach (29 544, nr. 15)`: a name alone right behind a number, with its own behind it.
    private static func takeNamed(_ cursor: inout Cursor, _ kind: MentionKind) -> Mention? {
        var next = cursor
        guard next.take(UInt8(ascii: ")")) else { return nil }
        _ = next.take(UInt8(ascii: ","))
        guard next.skipSpaces() else { return nil }
        _ = next.takeSpaced("en")
        for word in ["van het lid", "van de leden", "het lid"] as [StaticString] where next.takeSpaced(word) { break }
        let start = next.position
        guard next.peek().isUppercase, let members = takeMembers(&next) else { return nil }
        next.position = members.end
        next.skipSpaces()
        guard next.take(UInt8(ascii: "(")), next.peek().isDigit else { return nil }
        cursor.position = members.end
        return further(kind, members, from: start)
    }

    /// A motion of a list that is named by its members alone.
    private static func further(_ kind: MentionKind, _ members: MemberNames, from start: Int) -> Mention {
        let range = ByteRange<Normalised>(start, members.end)
        return Mention(
            kind: kind, range: range, id: nil,
            key: WorkKey("\(kind.rawValue):" + slug(members.names.joined(separator: " "))), how: .short,
            fields: [MentionField(.leden, .text(members.text), range)])
    }

    /// Takes `van 3 april 2024`, `d.d. 3 april 2024`.
    private static func takeDay(_ cursor: inout Cursor) -> Mention? {
        var next = cursor
        next.skipSpaces()
        guard next.takeSpaced("van") || next.take("d.d. ") || next.takeSpaced("dd"), let date = takeDate(&next),
            date.date?.day != nil
        else { return nil }
        cursor = next
        return date
    }

    /// The sort in the words before: `gewijzigde`, `nader gewijzigde`, `aangehouden`, `aangenomen`.
    private static func takeSort(
        _ text: Span<UInt8>, before anchor: Int, notBefore limit: Int, _ fields: inout [MentionField]
    ) -> Int {
        for (word, sort) in [
            ("nader gewijzigde ", "nader gewijzigd"), ("gewijzigde ", "gewijzigd"), ("gewijzigd ", "gewijzigd"),
        ]
            as [(StaticString, String)]
        {
            let start = anchor - word.utf8CodeUnitCount
            if start >= limit, Cursor(text, at: start).stands(word) {
                fields.append(MentionField(.soort, .text(sort), ByteRange(start, anchor)))
                return start
            }
        }
        return anchor
    }

    /// What became of it, where its sentence says so: right before it, or behind it in the passive.
    private static func outcome(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
        let before =
            max(startOfSentence(text, before: range.lowerBound, within: 60), range.lowerBound - 24)..<range.lowerBound
        let behind = range.upperBound..<endOfSentence(text, from: range.upperBound, within: 160)
        for word in ["aangenomen", "verworpen", "ingetrokken", "aangehouden"] as [StaticString] {
            if holdsWord(text, before, [word]) != nil { return "\(word)" }
            if holdsWord(text, behind, [word]) != nil, holdsWord(text, behind, ["is", "werd", "zijn", "werden"]) != nil
            {
                return "\(word)"
            }
        }
        return nil
    }
}
