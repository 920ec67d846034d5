public import Letters

/// The works of a batch, each once, with how often it is cited. Memory grows with the works, not with the letters.
public struct BatchWorks: Sendable {
    /// A work and what is counted of it.
    public struct Entry: Sendable {
        public fileprivate(set) var work: Work
        public fileprivate(set) var letters: Int32 = 0
        /// Sentences that rest on it.
        public fileprivate(set) var citations: Int32 = 0
        /// The first and last day of the letters that cite it, as `20260527`; 0 where none has one.
        fileprivate var first: Int32 = 0
        fileprivate var last: Int32 = 0
        /// The letters that name it, as they are counted from 0, up to `mostCiting`.
        public fileprivate(set) var citing: [Int32] = []

        fileprivate mutating func cite(by letter: Int, on day: Int32) {
            letters += 1
            if citing.count < BatchWorks.mostCiting { citing.append(Int32(letter)) }
            guard day > 0 else { return }
            first = first == 0 ? day : min(first, day)
            last = max(last, day)
        }
    }

    private var places: [WorkKey: Int] = [:]
    private var entries: [Entry] = []
    /// The years that letters give the works on whose year they do not agree, and how many mentions give each.
    private var years: [Int: [Vergaderjaar?: Int]] = [:]

    public init() {}

    /// How many sources are cited; what letters promise is none.
    public var cited: Int { entries.count { $0.letters > 0 && $0.work.kind != .toezegging } }

    /// A work that more letters name is told by their number.
    public static let mostCiting = 12

    /// Counts the works of a letter, the first one being 0.
    public mutating func add(_ linked: LinkedLetter, letter: Int) {
        let resolved = linked.resolved
        let day = resolved.head.date.day.map { Int32($0.year * 10_000 + $0.month * 100 + $0.day) } ?? 0
        var placeOfWork: [Int] = []
        placeOfWork.reserveCapacity(resolved.works.count)
        for work in resolved.works {
            let place = place(of: work)
            entries[place].cite(by: letter, on: day)
            placeOfWork.append(place)
        }
        for parent in resolved.parents { _ = place(of: parent) }
        for group in CitedWorks(linked) { entries[placeOfWork[group.work]].citations += 1 }
    }

    private mutating func place(of work: Work) -> Int {
        guard let place = places[work.key] else {
            places[work.key] = entries.count
            entries.append(Entry(work: work))
            return entries.count - 1
        }
        let known = entries[place].work
        guard known != work || years[place] != nil else { return place }
        if work.kind == .kamerstuk {
            var votes = years[place] ?? [known.vergaderjaar: known.yearVotes]
            votes[work.vergaderjaar, default: 0] += work.yearVotes
            years[place] = votes
        }
        entries[place].work = known.merged(with: work)
        return place
    }

    /// All works and the works that they are part of, in the order of their keys.
    public var sorted: [Entry] {
        var all = entries
        for (place, votes) in years { all[place].work = all[place].work.inYear(Self.choice(of: votes)) }
        return all.sorted { $0.work.key.text < $1.work.key.text }
    }

    /// The year that most mentions give, of those that give one; nothing where two are given as often.
    private static func choice(of votes: [Vergaderjaar?: Int]) -> Vergaderjaar? {
        let given = votes.filter { $0.key != nil }
        guard let most = given.max(by: { $0.value < $1.value }) else { return nil }
        return given.count { $0.value == most.value } == 1 ? most.key : nil
    }
}

extension BatchWorks.Entry {
    /// The days of the citing letters, ISO 8601, or nothing.
    public var firstDay: String? { Self.iso(first) }
    public var lastDay: String? { Self.iso(last) }

    private static func iso(_ day: Int32) -> String? {
        day == 0 ? nil : PartialDate(year: Int(day) / 10_000, month: Int(day) / 100 % 100, day: Int(day) % 100).iso
    }
}

extension Work {
    /// What either of two letters tells of one work; where they differ, what comes first by its bytes, so that the order
    /// of the letters says nothing.
    fileprivate func merged(with other: Work) -> Work {
        func first(_ one: String?, _ two: String?) -> String? {
            guard let one, let two else { return one ?? two }
            return min(one, two)
        }
        return Work(
            key: key, id: first(id?.text, other.id?.text).map { WorkID($0) },
            kind: kind.rawValue < other.kind.rawValue ? kind : other.kind, soort: first(soort, other.soort),
            parent: first(parent?.text, other.parent?.text).map { WorkKey($0) },
            dossier: first(dossier, other.dossier), title: first(title, other.title),
            label: first(inYear(nil).label, other.inYear(nil).label) ?? label, vergaderjaar: nil, yearVotes: 0,
            date: first(date, other.date), url: first(url, other.url))
    }

    /// The work with a label that bears a year, or none.
    fileprivate func inYear(_ year: Vergaderjaar?) -> Work {
        var label = label
        if let old = vergaderjaar { label = label.replacing(" \(old.short),", with: "") }
        // `Kamerstukken II 29754, nr. 708`: the year stands behind the chamber.
        if let year, let dossier = dossier?.prefix(while: { $0 != "-" }) {
            label = label.replacing(" \(dossier)", with: " \(year.short), \(dossier)", maxReplacements: 1)
        }
        return Work(
            key: key, id: id, kind: kind, soort: soort, parent: parent, dossier: dossier, title: title, label: label,
            vergaderjaar: year, yearVotes: yearVotes, date: date, url: url)
    }
}
