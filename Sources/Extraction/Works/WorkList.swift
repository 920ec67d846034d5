internal import Knowledge
public import Letters

/// The works that mentions name, each once, written by their kinds. Linear in the mentions.
/// - Parameter areNamed: whether title, label and the like are wanted too, and the works that these are part of.
public func listWorks(_ mentions: [Mention], areNamed: Bool = true) -> WorkList {
    var places: [String: WorkIndex] = [:]
    var groups: [WorkMentions] = []
    var ofMention: [WorkIndex?] = []
    ofMention.reserveCapacity(mentions.count)
    for (index, mention) in mentions.enumerated() {
        guard mention.isWork else {
            ofMention.append(nil)
            continue
        }
        let place = places[mention.key.text] ?? groups.count
        if place == groups.count {
            places[mention.key.text] = place
            groups.append(WorkMentions(best: index))
        }
        ofMention.append(place)
        groups[place].add(mention, index, mentions)
    }
    var works: [Work] = []
    works.reserveCapacity(groups.count)
    var parents: [Work] = []
    for group in groups {
        let form = WorkForm(
            mentions[group.best], kamer: group.kamer, year: group.majority?.year, yearVotes: group.majority?.count ?? 0,
            sort: group.sort)
        let work = form.work(isNamed: areNamed)
        works.append(work)
        guard areNamed, let parent = work.parent, places[parent.text] == nil else { continue }
        places[parent.text] = groups.count
        parents.append(form.parentWork(parent))
    }
    return WorkList(works: works, parents: parents, ofMention: ofMention)
}

/// What the mentions of one work say of it.
private struct WorkMentions {
    /// The mention that tells most: by itself, with most parts.
    private(set) var best: MentionIndex
    private(set) var kamer: Kamer?
    /// What words call it besides its kind.
    private(set) var sort: MentionKind?
    /// The parliamentary years it is given, and how often.
    private var years: [(year: Vergaderjaar, count: Int)] = []

    init(best: MentionIndex) { self.best = best }

    mutating func add(_ mention: Mention, _ index: MentionIndex, _ mentions: [Mention]) {
        func says(_ mention: Mention) -> (Int, Int) { (mention.how == .full ? 1 : 0, mention.fields.count) }
        if index != best, says(mention) > says(mentions[best]) { best = index }
        if kamer == nil, case .kamer(let told)? = mention[.kamer]?.value { kamer = told }
        if [.motie, .amendement, .toezegging].contains(mention.kind) { sort = sort ?? mention.kind }
        guard let year = mention.vergaderjaar, Self.isValid(year, of: mention) else { return }
        if let place = years.firstIndex(where: { $0.year == year }) {
            years[place].count += 1
        } else if years.count < Self.mostYears {
            years.append((year, 1))
        }
    }

    /// Whether there can be papers of a year in a dossier: it is one year long, none to come, and no earlier one.
    private static func isValid(_ year: Vergaderjaar, of mention: Mention) -> Bool {
        guard year.isPossible, year.first <= Vergaderjaren.last.first + 1 else { return false }
        guard let number = mention[.dossiernummer].flatMap({ Int($0.value.text) }),
            number <= Dossiers.fiveDigit.upperBound, let start = Vergaderjaren.start(ofDossier: number)
        else { return true }
        return year.first >= start.first
    }

    /// The year that most give; nothing where two are given as often.
    var majority: (year: Vergaderjaar, count: Int)? {
        guard let most = years.max(by: { $0.count < $1.count }) else { return nil }
        return years.count(where: { $0.count == most.count }) == 1 ? most : nil
    }

    /// A work of one letter that bears more years is no work of a year.
    private static let mostYears = 8
}
