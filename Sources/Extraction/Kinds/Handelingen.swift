internal import Knowledge
internal import Letters
internal import Text

/// Records of debates: `Handelingen II 2021/22, nr. 33, item 7, p. 5`; until 2010 with pages that run through the year,
/// `Handelingen II 2007/08, nr. 108, p. 7909-7943`; and their identifiers, `h-tk-20212022-33-7`.
///
/// Source: Aanwijzing 3.43 voor de regelgeving. A dossier number behind the word makes it a paper under the wrong label
/// (`Kamerstuk` reads it), and a number no year of meetings reaches is one of the Aanhangsel.
enum Handelingen: Kind {
    static let triggers: [Trigger] = [.word("handelingen"), .word("hand"), .word("h")]

    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        var cursor = Cursor(text, at: anchor)
        if let reading = identifier(&cursor) { return reading }
        guard cursor.takeWord("handelingen") || cursor.take("hand.") else { return nil }
        guard !standsAnnex(text, before: anchor, notBefore: limit), let session = takeSession(&cursor, holdsItems: true)
        else { return nil }
        guard let number = session.number, number.value < Self.mostMeetings else {
            guard session.number != nil || session.pages != nil else { return nil }
            if let number = session.number {
                return Aanhangsel.reading(from: anchor, session, number.value, end: number.range.end)
            }
            return reading(from: anchor, session, item: nil)
        }
        var item = session.item
        var next = cursor
        skipSeparators(&next)
        if item == nil, next.takeWord("item") || next.takeWord("items") {
            next.skipSpaces()
            let start = next.position
            if let value = next.takeNumber(upTo: 3) {
                item = ("\(value)", ByteRange(start, next.position))
                cursor = next
            }
        }
        var session2 = session
        if let pages = takePages(&cursor) { session2.pages = pages }
        session2.end = cursor.position
        guard var reading = reading(from: anchor, session2, item: item) else { return nil }
        // `item 3 en item 6`.
        var further = cursor
        while item != nil, further.skipSpaces(), further.takeSpaced("en"), further.takeSpaced("item") {
            let start = further.position
            guard let value = further.takeNumber(upTo: 3) else { break }
            session2.end = further.position
            session2.pages = nil
            let range = ByteRange<Normalised>(start, further.position)
            if let more = Self.reading(from: start, session2, item: ("\(value)", range))?.mentions.first {
                reading.mentions.append(more)
            }
            reading.end = further.position
        }
        return reading
    }

    /// A year has fewer meetings than this; the numbers of the Aanhangsel run to some 4,000.
    static let mostMeetings = 150
    /// A meeting has fewer items.
    static let mostItems = 120
    /// The first year whose identifiers have items.
    private static let firstYearWithItems = 2010

    private static func reading(
        from start: Int, _ session: Session, item: (text: String, range: ByteRange<Normalised>)?
    ) -> Reading? {
        let year = session.year.year
        let chamber = session.kamer?.value ?? .tweede
        var fields = session.fields
        if let number = session.number { fields.append(MentionField(.nummer, .text("\(number.value)"), number.range)) }
        if let item { fields.append(MentionField(.item, .text(item.text), item.range)) }
        if let pages = session.pages { fields.append(MentionField(.pagina, .text(pages.text), pages.range)) }
        let stem = "h-\(chamber == .eerste ? "ek" : "tk")-\(year.identifier)"
        var id: WorkID?
        if let number = session.number, let item, year.first >= firstYearWithItems, year.isPossible,
            session.kamer != nil
        {
            id = WorkID("\(stem)-\(number.value)-\(item.text)")
        }
        let place = [
            session.number.map { "-\($0.value)" }, item.map { "-\($0.text)" },
            item == nil ? session.pages.map { "-p" + slug($0.text) } : nil,
        ]
        let key = WorkKey(id?.text ?? stem + place.compactMap { $0 }.joined())
        let mention = Mention(
            kind: .handelingen, range: ByteRange(start, session.end), id: id, key: key, how: .full, fields: fields)
        return Reading(mentions: [mention], end: session.end)
    }

    /// `h-tk-20212022-33-7`.
    private static func identifier(_ cursor: inout Cursor) -> Reading? {
        let start = cursor.position
        guard cursor.take("h-tk-") || cursor.take("h-ek-"),
            let id = OfficialIdentifier.take("h-", Cursor(cursor.text, at: start))
        else {
            return nil
        }
        return Reading(mentions: [id.mention(ByteRange(start, id.end))], end: id.end)
    }

    private static func standsAnnex(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Bool {
        var start = position
        while start > limit, text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        return (start >= 4 && Cursor(text, at: start - 4).stands("bijl"))
            || (start >= 8 && Cursor(text, at: start - 8).stands("bijlagen"))
    }
}

/// What records and annexes have in common: chamber, year, number, pages.
struct Session {
    var kamer: (value: Kamer, range: ByteRange<Normalised>)?
    var year: YearReading
    var number: (value: Int, range: ByteRange<Normalised>)?
    var item: (text: String, range: ByteRange<Normalised>)?
    var pages: (text: String, range: ByteRange<Normalised>)?
    var end: Int

    var fields: [MentionField] {
        var fields: [MentionField] = []
        if let kamer { fields.append(MentionField(.kamer, .kamer(kamer.value), kamer.range)) }
        fields.append(MentionField(.vergaderjaar, .vergaderjaar(year.year), year.range))
        return fields
    }
}

/// Takes `II 2021/22, nr. 33`, `Tweede Kamer, vergaderjaar 2024–2025, nr. 1028`, `EK 2001-2002, nr. 10`; also the
/// number before the year. Nothing when a dossier number follows.
/// - Parameters:
///   - allowsBareNumber: whether the number may stand without `nr.`.
///   - holdsItems: whether an item may follow the number (`45-8-12`, `60, item 3`).
func takeSession(_ start: inout Cursor, allowsBareNumber: Bool = false, holdsItems: Bool = false) -> Session? {
    var cursor = start
    var kamer: (value: Kamer, range: ByteRange<Normalised>)?
    func takeChamber(_ cursor: inout Cursor) {
        skipSeparators(&cursor)
        cursor.skip("der", "van de", "de")
        let begin = cursor.position
        if let value = takeKamer(&cursor) { kamer = (value, ByteRange(begin, cursor.position)) }
        skipSeparators(&cursor)
        if cursor.take("der staten-generaal") { skipSeparators(&cursor) }
    }
    takeChamber(&cursor)
    if cursor.take(UInt8(ascii: "(")) { takeChamber(&cursor) }
    var number = takeNumbered(&cursor)
    if number != nil {
        skipSeparators(&cursor)
        _ = cursor.take(UInt8(ascii: "("))
        takeChamber(&cursor)
    }
    guard let year = takeYears(&cursor) else { return nil }
    var end = cursor.position
    if number == nil {
        skipSeparators(&cursor)
        if holdsItems, let numbers = takeNumberAndItem(&cursor) {
            start = cursor
            return Session(
                kamer: kamer, year: year, number: numbers.number, item: numbers.item, pages: numbers.page,
                end: cursor.position)
        }
        number = takeNumbered(&cursor)
        if number == nil, allowsBareNumber, cursor.peek().isDigit {
            let begin = cursor.position
            var bare = cursor
            var dossier = cursor
            if takeDossier(&dossier, isBare: true, kamer: nil)?.isFiveDigit != true,
                let value = bare.takeNumber(upTo: 4),
                !bare.peek().isLetter, !isDateOrUnit(bare)
            {
                number = (value, ByteRange(begin, bare.position))
            }
        }
        if number == nil, cursor.peek().isDigit {
            // `24 692, nr. 3`: a paper. A number alone is one only where nothing else follows it.
            var other = cursor
            if takeDossier(&other, isBare: true, kamer: nil)?.isFiveDigit == true { return nil }
        }
        end = number?.range.end ?? end
    }
    cursor.position = end
    let pages = takePages(&cursor)
    guard number != nil || pages != nil else { return nil }
    start = cursor
    return Session(kamer: kamer, year: year, number: number, item: nil, pages: pages, end: cursor.position)
}

/// Takes `45-8-12`, `58-7`, `60, item 3`: a meeting's number, item and page.
private func takeNumberAndItem(_ cursor: inout Cursor) -> (
    number: (value: Int, range: ByteRange<Normalised>), item: (text: String, range: ByteRange<Normalised>),
    page: (text: String, range: ByteRange<Normalised>)?
)? {
    var next = cursor
    _ = takeNumberWord(&next)
    let first = next.position
    guard let number = next.takeNumber(upTo: 3), number < Handelingen.mostMeetings else { return nil }
    let numberRange = ByteRange<Normalised>(first, next.position)
    var named = next
    skipSeparators(&named)
    if named.takeSpaced("item") { next = named } else if !next.takeDash() { return nil }
    let second = next.position
    guard let item = next.takeNumber(upTo: 3), item <= Handelingen.mostItems, !next.peek().isLetter else { return nil }
    let itemRange = ByteRange<Normalised>(second, next.position)
    cursor = next
    let third = next.position + 1
    guard next.takeDash(), let page = next.takeNumber(upTo: 4), !next.peek().isLetter else {
        return ((number, numberRange), ("\(item)", itemRange), takePages(&cursor))
    }
    cursor = next
    return ((number, numberRange), ("\(item)", itemRange), ("\(page)", ByteRange(third, cursor.position)))
}

/// Takes `nr. 33`.
private func takeNumbered(_ cursor: inout Cursor) -> (value: Int, range: ByteRange<Normalised>)? {
    var next = cursor
    guard takeNumberWord(&next) else { return nil }
    let start = next.position
    guard let value = next.takeNumber(upTo: 4), !next.peek().isLetter else { return nil }
    cursor = next
    return (value, ByteRange(start, next.position))
}
