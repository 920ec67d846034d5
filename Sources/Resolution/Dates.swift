internal import Letters
internal import Text

/// Takes the ISO date from the dates that no calendar has (`31 april 2025`): their words stay, grouped by themselves.
func dropImpossibleDays(_ text: Span<UInt8>, _ mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].kind == .date && mentions[index].date?.isPossible == false {
        let mention = mentions[index]
        mentions[index] = mention.denoting(
            id: nil, key: WorkKey("date:" + slug(words(text, mention.range.range))),
            fields: mention.fields.filter { $0.field != .datum })
    }
}

/// Gives every work the date that `resolveDates` found for its words: a `jl.` inside `de brief van 19 maart jl.` is the
/// letter's own.
func carryDates(_ mentions: [Mention]) -> [Mention] {
    guard mentions.contains(where: { $0.isWork && $0[.datum] != nil }) else { return mentions }
    var dates: [ByteRange<Normalised>: PartialDate] = [:]
    for mention in mentions where mention.kind == .date { if let date = mention.date { dates[mention.range] = date } }
    return mentions.map { mention in
        guard mention.isWork, let field = mention[.datum], let range = field.range, let date = dates[range],
            case .date(let old) = field.value, old != date
        else { return mention }
        let fields = mention.fields.map { $0.field == .datum ? MentionField(.datum, .date(date), range) : $0 }
        let key = WorkKey(mention.key.text.replacing(old.iso, with: date.iso))
        return mention.denoting(id: mention.id, key: key, fields: fields)
    }
}
