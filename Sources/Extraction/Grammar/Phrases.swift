internal import Knowledge
internal import Letters
internal import Text

/// Takes a date that begins here: `27 mei 2026`, `dinsdag 19 maart jl.`, `14 en 15 november 2023`, `3-3-2025`,
/// `september 2025`. The mention is the day's alone, the last one's of several.
func takeDate(_ start: inout Cursor) -> Mention? {
    var cursor = start
    for day in ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as [StaticString]
    where cursor.takeSpaced(day) { break }
    var several = cursor
    if let first = several.takeNumber(upTo: 2), (1...31).contains(first), several.skipSpaces(),
        several.takeSpaced("en"),
        several.peek().isDigit
    {
        var last = several
        if last.takeNumber(upTo: 2) != nil, last.skipSpaces(), Maanden.take(&last) != nil { cursor = several }
    }
    var next = cursor
    var anchor = cursor.position
    if !next.peek().isDigit {
        guard Maanden.take(&next) != nil, next.skipSpaces(), next.peek().isDigit else { return nil }
        anchor = next.position
    }
    guard let reading = Datum.read(cursor.text, at: anchor, notBefore: cursor.position),
        let date = reading.mentions.first,
        date.range.start == cursor.position
    else { return nil }
    start.position = reading.end
    return date
}
