internal import Knowledge
internal import Letters

/// `de Miljoenennota` shortly behind `de Miljoenennota 2017`, in a letter that names no other year's, is that one;
/// elsewhere the words may mean what every year has, and stay without year.
func resolveSeriesYears(_ mentions: [Mention]) -> [Mention] {
    // What the names without year may mean: the mentions with a year, or nothing when there are several years.
    var dated: [String: Mention?] = [:]
    for mention in mentions where mention.kind == .rapport {
        guard let name = Jaarstukken.name(of: mention) else { continue }
        dated[name] = dated[name].map { $0?.key == mention.key ? $0 : nil } ?? mention
    }
    guard !dated.isEmpty else { return mentions }
    var ends: [String: Int] = [:]
    return mentions.map { mention in
        guard mention.kind == .rapport else { return mention }
        if let name = Jaarstukken.name(of: mention) { ends[name] = mention.range.end }
        let name = mention.key.text
        guard let year = dated[name] ?? nil, let end = ends[name], mention.range.start - end < 1000 else {
            return mention
        }
        ends[name] = mention.range.end
        return year.takenUp(in: mention.range, how: .back, reason: "enige jaargang in de brief")
    }
}
