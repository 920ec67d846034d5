internal import Letters
internal import Text

/// Debates by their sort, subject and date: `Commissiedebat Terrorisme/Extremisme van 27 mei 2026`,
/// `het plenair debat inzake … op 21 december 2022`,
/// `de procedurevergadering van de Vaste Kamercommissie van Justitie en Veiligheid van 19 maart jl.`. A debate that is
/// not dated is one only with its subject in capitals.
enum Debat: Kind {
    static let triggers: [Trigger] =
        [
            "commissiedebat", "debat", "debatten", "plenair", "plenaire", "tweeminutendebat", "notaoverleg",
            "wetgevingsoverleg",
            "algemeen", "overleg",
            "procedurevergadering", "vragenuur", "mondelinge", "begrotingsbehandeling", "begrotingsdebat",
            "rondetafelgesprek",
            "hoorzitting",
            "technische", "schriftelijk", "dertigledendebat", "hoofdlijnendebat", "WGO", "AO", "VAO", "CD",
        ].map { .word($0) }

    private static let sorts: [StaticString] = [
        "tweeminutendebat", "commissiedebat", "dertigledendebat", "hoofdlijnendebat", "begrotingsdebat",
        "plenair debat", "plenaire debat",
        "plenaire behandeling", "debat", "notaoverleg", "wetgevingsoverleg", "algemeen overleg", "schriftelijk overleg",
        "procedurevergadering",
        "vragenuur", "mondelinge vragenuur", "begrotingsbehandeling", "rondetafelgesprek", "hoorzitting",
        "technische briefing", "WGO",
        "VAO", "AO", "CD",
    ]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        guard cursor.beginsWord, let sort = takeSort(&cursor) else { return nil }
        let subject = subjectRange(cursor)
        var fields = [MentionField(.soort, .text("\(sort)".lowercased()), ByteRange(anchor, cursor.position))]
        var end = cursor.position
        guard let (date, day) = findDate(&cursor) else {
            // `het Commissiedebat Online Veiligheid`.
            let isSpecific = ["tweeminutendebat", "commissiedebat", "notaoverleg", "wetgevingsoverleg"].contains {
                (word: StaticString) in
                Cursor(text, at: anchor).stands(word)
            }
            guard let subject, sort.utf8CodeUnitCount > 8, text[anchor].isUppercase || isSpecific else { return nil }
            fields.append(
                MentionField(.debat, .text(plain(text, subject)), ByteRange(subject.lowerBound, subject.upperBound)))
            let key = "debat:" + slug("\(sort) " + plain(text, subject))
            let mention = Mention(
                kind: .debat, range: ByteRange(anchor, subject.upperBound), id: nil, key: WorkKey(key), how: .full,
                fields: fields)
            return Reading(mentions: [mention], end: subject.upperBound)
        }
        if let subject {
            fields.append(
                MentionField(.debat, .text(plain(text, subject)), ByteRange(subject.lowerBound, subject.upperBound)))
        }
        if let committee = committee(text, end..<date.range.start) {
            fields.append(
                MentionField(
                    .commissie, .text(plain(text, committee)), ByteRange(committee.lowerBound, committee.upperBound)))
        }
        fields.append(MentionField(.datum, .date(day), date.range))
        end = cursor.position
        let name =
            [("CD", "commissiedebat"), ("AO", "algemeen overleg"), ("WGO", "wetgevingsoverleg")].first {
                $0.0 == "\(sort)"
            }?.1 ?? "\(sort)"
        // One day has many debates; their subjects tell them apart.
        let key = "debat:\(day.iso):" + slug(name) + (subject.map { ":" + slug(plain(text, $0)) } ?? "")
        let mention = Mention(
            kind: .debat, range: ByteRange(anchor, end), id: nil, key: WorkKey(key), how: .full, fields: fields)
        return Reading(mentions: [mention, date], end: end)
    }

    private static func takeSort(_ cursor: inout Cursor) -> StaticString? {
        for sort in sorts {
            var next = cursor
            // Abbreviations only in their capitals.
            if sort.utf8CodeUnitCount <= 3, !next.stands(sort, ignoringCase: false) { continue }
            guard
                sort.utf8CodeUnitCount <= 3
                    ? next.take(sort, ignoringCase: false) && !next.peek().isLetter : next.takeWord(sort)
            else {
                continue
            }
            cursor = next
            return sort
        }
        return nil
    }

    /// The capitalised words right behind the sort: `Terrorisme/Extremisme`, `Online Veiligheid en Cybersecurity`.
    private static func subjectRange(_ start: Cursor) -> Range<Int>? {
        var cursor = start
        guard cursor.skipSpaces(), cursor.peek().isUppercase else { return nil }
        let begin = cursor.position
        var end = begin
        while true {
            let word = cursor.position
            cursor.skipWord()
            while "-/&".utf8.contains(cursor.peek()), cursor.peek(1).isLetter {
                cursor.position += 1
                cursor.skipWord()
            }
            guard cursor.position > word else { break }
            if cursor.text[word].isUppercase { end = cursor.position }
            guard cursor.position - begin < 90 else { break }
            var next = cursor
            guard next.peek() == 0x20 else { break }
            next.position += 1
            let joins = ["en", "in", "&", "de", "het"].contains { (joint: StaticString) in
                var probe = next
                return probe.takeSpaced(joint) && probe.peek().isUppercase
            }
            guard next.peek().isUppercase || joins else { break }
            cursor = next
        }
        return begin..<end
    }

    /// The date behind subject and committee, in the same sentence: `van`, `op`, `d.d.` before it.
    private static func findDate(_ cursor: inout Cursor) -> (Mention, PartialDate)? {
        let limit = cursor.position + 180
        var next = cursor
        while next.position < limit, next.skipSpaces() {
            var probe = next
            if probe.take(UInt8(ascii: "(")) {
                if let date = takeDate(&probe), let day = date.date, day.day != nil {
                    _ = probe.take(UInt8(ascii: ")"))
                    cursor = probe
                    return (date, day)
                }
            }
            // `dat op 21 januari is gehouden`.
            probe.skip("dat", "die")
            if probe.takeSpaced("van") || probe.takeSpaced("op") || probe.take("d.d. ") || probe.takeSpaced("dd")
                || probe.take("d.d.")
            {
                if let date = takeDate(&probe), let day = date.date, day.day != nil {
                    cursor = probe
                    return (date, day)
                }
            }
            let word = next.position
            while !next.isAtEnd, next.spaceLength() == 0 {
                if ";:.!?[".utf8.contains(next.peek()) { return nil }
                next.position += 1
            }
            guard next.position > word else { return nil }
            // A paper between them is a reference of its own.
            if Cursor(cursor.text, at: word).stands("(kamerstuk") { return nil }
            let others: [StaticString] = [
                "brief", "kamerbrief", "motie", "moties", "is", "heb", "heeft", "wordt", "werd", "dat", "die", "waarin",
                "heeft",
            ]
            if others.contains(where: {
                $0.utf8CodeUnitCount == next.position - word && Cursor(cursor.text, at: word).stands($0)
            }) {
                return nil
            }
        }
        return nil
    }

    /// `de vaste commissie voor Justitie en Veiligheid`: the words behind `commissie`.
    private static func committee(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var position = range.lowerBound
        while position < range.upperBound {
            var cursor = Cursor(text, at: position)
            if cursor.take("commissie ") || cursor.take("kamercommissie ") {
                guard cursor.takeSpaced("voor") || cursor.takeSpaced("van") else { return nil }
                let start = cursor.position
                var end = range.upperBound
                for word in [" van ", " op ", " d.d. "] as [StaticString] {
                    if Cursor(text, at: end - word.utf8CodeUnitCount).stands(word) { end -= word.utf8CodeUnitCount }
                }
                return start < end ? start..<end : nil
            }
            position += 1
        }
        return nil
    }
}
