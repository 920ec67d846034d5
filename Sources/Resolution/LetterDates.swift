internal import Knowledge
internal import Letters
internal import Text

/// The date a letter prints in its head: behind `Datum`, or behind its place (`Den Haag, 23 september 2024`); else the
/// interval that its words allow.
func readLetterDate(_ text: Span<UInt8>, _ mentions: [Mention]) -> LetterDate {
    // Behind the label first: a margin may begin with another day.
    for mention in mentions where mention.kind == .date && mention.range.start < longestHead {
        if let date = mention.date?.calendarDate, standsLabel(text, before: mention.range.start) {
            return .printed(date)
        }
    }
    var isFirst = true
    for mention in mentions where mention.kind == .date {
        guard let date = mention.date?.calendarDate else { continue }
        if isLetterHeadDate(text, mention.range, isFirst: isFirst) { return .printed(date) }
        isFirst = false
    }
    if let only = onlyDateOfHead(text, mentions) { return .printed(only) }
    // Days that the letter sees ahead of it bound it from above, days it looks back on from below.
    var latest: CalendarDate?
    for mention in mentions where mention.kind == .date && isAhead(text, mention.range) {
        if let date = mention.date?.calendarDate { latest = min(latest ?? date, date) }
    }
    guard let latest else { return .unknown }
    return .between(from: nil, to: latest)
}

/// Raises the lower end of the interval to the last day that the letter looks back on.
func narrowed(_ date: LetterDate, by mentions: [Mention], _ text: Span<UInt8>) -> LetterDate {
    guard case .between(_, let to) = date else { return date }
    var from: CalendarDate?
    for mention in mentions where mention.kind == .date && !isAhead(text, mention.range) {
        guard let day = mention.date?.calendarDate, to.map({ day <= $0 }) ?? true else { continue }
        from = max(from ?? day, day)
    }
    return .between(from: from, to: to)
}

/// Gives `19 maart jl.` its year: the last such day before the letter, or before the latest day it can be of. Where
/// that is not known the date stays without one.
func resolveDates(_ text: Span<UInt8>, _ mentions: [Mention], _ letterDate: LetterDate) -> [Mention] {
    guard let latest = letterDate.latest else { return mentions }
    var resolved = mentions
    for (index, mention) in mentions.enumerated() {
        guard mention.kind == .date, let date = mention.date, date.year == nil, let day = date.day else { continue }
        if let year = year(text, mention.range, day: day, month: date.month, latest) {
            let day = PartialDate(year: year, month: date.month, day: day)
            resolved[index] = Mention.date(day, range: mention.range, isInferred: true)
            continue
        }
        guard looksBack(text, mention.range) else {
            if let known = letterDate.day, let nearest = nearest(day: day, month: date.month, to: known) {
                let day = PartialDate(year: nearest.year, month: nearest.month, day: nearest.day)
                resolved[index] = Mention.date(day, range: mention.range, isInferred: true)
            }
            continue
        }
        for year in [latest.year, latest.year - 1] {
            if let candidate = CalendarDate(year: year, month: date.month, day: day), candidate <= latest {
                let day = PartialDate(year: year, month: date.month, day: day)
                resolved[index] = Mention.date(day, range: mention.range, isInferred: true)
                break
            }
        }
    }
    return resolved
}

/// The year that the words round a day say: the one ahead (`1 maart a.s.`, `komende 1 maart`), or the one they count from
/// the letter's (`10 oktober van vorig jaar`).
private func year(
    _ text: Span<UInt8>, _ range: ByteRange<Normalised>, day: Int, month: Int, _ letter: CalendarDate
) -> Int? {
    var behind = Cursor(text, at: range.end)
    behind.skipSpaces()
    _ = behind.takeSpaced("van")
    for (words, years) in [("vorig jaar", -1), ("dit jaar", 0), ("volgend jaar", 1), ("komend jaar", 1)]
        as [(StaticString, Int)]
    where behind.takeWord(words) { return letter.year + years }
    let isAhead =
        behind.take("a.s.") || behind.takeWord("as.") || behind.takeWord("aanstaande")
        || (["komende", "aanstaande", "eerstkomende"] as [StaticString]).contains {
            standsSpaced($0, text, before: range.start)
        }
    guard isAhead else { return nil }
    return [letter.year, letter.year + 1].first { year in
        CalendarDate(year: year, month: month, day: day).map { $0 >= letter } == true
    }
}

/// The day of that name nearest to the letter's date: `op 13 februari` in a letter of May looks back, `vóór 1 juli`
/// ahead.
private func nearest(day: Int, month: Int, to date: CalendarDate) -> CalendarDate? {
    let candidates = [date.year - 1, date.year, date.year + 1].compactMap {
        CalendarDate(year: $0, month: month, day: day)
    }
    func distance(_ other: CalendarDate) -> Int {
        abs((other.year - date.year) * 372 + (other.month - date.month) * 31 + other.day - date.day)
    }
    return candidates.min { distance($0) < distance($1) }
}

/// The head of a letter lies within this many bytes.
private let longestHead = 6_000

/// Whether `Datum` stands before a place, white space and the bars of a table between.
private func standsLabel(_ text: Span<UInt8>, before place: Int) -> Bool {
    var start = place
    while start > 0, text[start - 1].isSpace || text[start - 1] == UInt8(ascii: "|") { start -= 1 }
    return standsSpaced("datum", text, before: start)
}

private func isLetterHeadDate(_ text: Span<UInt8>, _ range: ByteRange<Normalised>, isFirst: Bool) -> Bool {
    guard range.start < longestHead else { return false }
    var start = range.start
    while start > 0,
        text[start - 1].isSpace || text[start - 1] == UInt8(ascii: "|") || text[start - 1] == UInt8(ascii: ",")
    {
        start -= 1
    }
    if standsSpaced("datum", text, before: start) { return true }
    for (word, length) in [
        ("den haag", 8), ("s-gravenhage", 12), ("voorgesteld", 11), ("ontvangen", 9), ("vastgesteld", 11),
    ]
        as [(StaticString, Int)]
    where Cursor(text, at: start - length).stands(word) { return true }
    if Cursor(text, at: start - 4).stands("d.d."), range.start < 200 { return true }
    return isFirst && fillsLine(text, range) || standsInLineOfProposal(text, range)
}

/// Whether a motion's line has the date: `Voorgesteld tijdens het Wetgevingsoverleg van 11 maart 2024`.
private func standsInLineOfProposal(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> Bool {
    var start = range.start
    while start > 0, text[start - 1] != UInt8(ascii: "\n"), range.start - start < 160 { start -= 1 }
    return Cursor(text, at: trimmed(text, start..<range.start).lowerBound).stands("voorgesteld ")
}

/// The date of a letter whose label text recognition misread: the only one before the salutation,
/// `patum 25 oktober 2012 … Geachte`.
private func onlyDateOfHead(_ text: Span<UInt8>, _ mentions: [Mention]) -> CalendarDate? {
    guard let salutation = Aanhef.first(text, 0..<min(text.count, 2_000)) else { return nil }
    let dates = mentions.filter { $0.kind == .date && $0.range.end < salutation && $0.date?.calendarDate != nil }
    guard dates.count == 1, let date = dates.first,
        !standsBefore("van", Cursor(text, at: date.range.start), notBefore: 0),
        !standsBefore("op", Cursor(text, at: date.range.start), notBefore: 0)
    else { return nil }
    return date.date?.calendarDate
}

/// Whether a label's letters stand before `position`, whatever spaces a page's designer put between them (`D A T U M`).
private func standsSpaced(_ word: StaticString, _ text: Span<UInt8>, before position: Int) -> Bool {
    var letters = word.utf8CodeUnitCount
    var index = position
    if index > 0, text[index - 1] == UInt8(ascii: ":") { index -= 1 }
    return word.withUTF8Buffer { label in
        while letters > 0, index > 0, position - index < 16 {
            index -= 1
            if text[index].isSpace { continue }
            guard text[index].lowercased == label[letters - 1] else { return false }
            letters -= 1
        }
        return letters == 0
    }
}

/// Whether a date stands in a line of its own.
private func fillsLine(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> Bool {
    let isAtStart = range.start == 0 || text[range.start - 1] == UInt8(ascii: "\n")
    return isAtStart && range.end < text.count && text[range.end] == UInt8(ascii: "\n")
}

/// Whether the words before a date put it ahead of the letter: `voorafgaand aan het … van 27 mei 2026`, `uiterlijk`,
/// `vóór`, `tot`, `is voorzien op`. Looks back 120 bytes at most, within the sentence.
private func isAhead(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> Bool {
    var position = range.start
    let limit = max(0, range.start - 120)
    while position > limit {
        position -= 1
        let byte = text[position]
        if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: ".") && text[position + 1] == 0x20) { return false }
        guard position == 0 || !text[position - 1].isLetter else { continue }
        let cursor = Cursor(text, at: position)
        for word in ["voorafgaand aan", "uiterlijk", "vóór ", "gepland op", "voorzien op", "aanstaande"]
            as [StaticString]
        where cursor.stands(word) { return true }
    }
    return false
}

/// Whether the words of a date end in `jl.`, `ll.` or `jongstleden`.
private func looksBack(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) -> Bool {
    for (word, length) in [("jl.", 3), ("ll.", 3), ("jl", 2), ("ll", 2), ("jongstleden", 11)] as [(StaticString, Int)]
    where Cursor(text, at: range.end - length).stands(word) { return true }
    return false
}
