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
        /// How often the letters give it the year of its label.
        fileprivate var times: Int32 = 0
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
    /// The labels of the works that letters give different years, and how often.
    private var labels: [Int: [String: Int32]] = [:]

    public init() {}

    /// How many works are cited.
    public var cited: Int { entries.count { $0.letters > 0 } }

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
        for parent in resolved.parents where places[parent.key] == nil { _ = place(of: parent) }
        for group in CitedWorks(linked) { entries[placeOfWork[group.work]].citations += 1 }
    }

    private mutating func place(of work: Work) -> Int {
        guard let place = places[work.key] else {
            places[work.key] = entries.count
            entries.append(Entry(work: work, times: 1))
            return entries.count - 1
        }
        let known = entries[place].work
        if known.label == work.label, labels[place] == nil {
            entries[place].times += 1
        } else {
            var counts = labels[place] ?? [known.label: entries[place].times]
            counts[work.label, default: 0] += 1
            labels[place] = counts
        }
        entries[place].work = known.merged(with: work)
        return place
    }

    /// All works and the works that they are part of, in the order of their keys.
    public var sorted: [Entry] {
        var all = entries
        for (place, counts) in labels { all[place].work = all[place].work.labelled(Self.choice(of: counts)) }
        return all.sorted { $0.work.key.text < $1.work.key.text }
    }

    /// The label that most letters give; of two the one whose bytes come first.
    private static func choice(of counts: [String: Int32]) -> String {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
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
    /// What either of two letters tells of one work; where they differ, what comes first by its bytes.
    fileprivate func merged(with other: Work) -> Work {
        guard self != other else { return self }
        func first(_ one: String?, _ two: String?) -> String? {
            guard let one, let two else { return one ?? two }
            return min(one, two)
        }
        return Work(
            key: key, id: id ?? other.id, kind: kind.rawValue < other.kind.rawValue ? kind : other.kind,
            soort: first(soort, other.soort), parent: parent ?? other.parent,
            dossier: first(dossier, other.dossier), title: first(title, other.title),
            label: first(label, other.label) ?? "",
            vergaderjaar: nil, date: first(date, other.date), url: first(url, other.url))
    }

    fileprivate func labelled(_ label: String) -> Work {
        Work(
            key: key, id: id, kind: kind, soort: soort, parent: parent, dossier: dossier, title: title, label: label,
            vergaderjaar: vergaderjaar, date: date, url: url)
    }
}
