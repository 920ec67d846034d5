/// The name that was meant, among those there are: the one with the fewest letters inserted, left out or changed;
/// nothing when all are far off.
public func nearest(to name: String, among known: [String]) -> String? {
    let lowercased = name.lowercased()
    let ranked = known.map { (name: $0, distance: distance($0.lowercased(), lowercased)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    // Half of a word may be wrong.
    return 2 * best.distance <= max(best.name.count, name.count) ? best.name : nil
}

/// The number of insertions, deletions and replacements between two names (Levenshtein).
private func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, other) in right.enumerated() {
            let above = row[column + 1]
            row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}
