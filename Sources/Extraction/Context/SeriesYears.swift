internal import Letters

/// `de Miljoenennota` in a letter that names `de Miljoenennota 2017`, and no other year's, is that one; where the letter names
/// two years or none, it stays without year.
func resolveSeriesYears(_ mentions: [Mention]) -> [Mention] {
    // What the names without year may mean: the first mention with a year, or nothing when there are several years.
    var dated: [String: Mention?] = [:]
    for mention in mentions where mention.kind == .rapport {
        guard let name = Rapport.seriesName(of: mention) else { continue }
        dated[name] = dated[name].map { $0?.key == mention.key ? $0 : nil } ?? mention
    }
    guard !dated.isEmpty else { return mentions }
    return mentions.map { mention in
        guard mention.kind == .rapport, let year = dated[mention.key.text] ?? nil else { return mention }
        let fields = year.fields.map { MentionField($0.field, $0.value) }
        return Mention(
            kind: .rapport, range: mention.range, id: year.id, key: year.key, how: .back,
            fields: fields + [MentionField(.grond, .text("enige jaargang in de brief"))])
    }
}
