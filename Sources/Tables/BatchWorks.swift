public import Letters
internal import Text

/// The works of a batch, each once, with how often it is cited. Memory grows with the works, by some 200 bytes each, and
/// not with the letters; no work's place depends on the order of the letters.
public struct BatchWorks: Sendable {
    /// A work and what is counted of it.
    public struct Entry: Sendable {
        public let work: Work
        public let letters: Int
        /// Sentences that rest on it.
        public let citations: Int
        /// The first and last day of the letters that cite it, ISO 8601, or nothing.
        public let firstDay: String?
        public let lastDay: String?
        /// The letters that name it, as they are counted from 0, up to `mostCiting`.
        public let citing: [Int]
    }

    private var texts = TextStore()
    private var slots: [Slot] = []
    /// The places of the works by their keys: a hash table, 0 for nothing.
    private var table = [UInt32](repeating: 0, count: 1 << 10)
    /// The letters behind the first of works that several name.
    private var citing: [Int: [Int32]] = [:]
    /// The years that letters give the works on whose year they do not agree, and how many mentions give each.
    private var years: [Int: [Vergaderjaar: Int]] = [:]

    public init() {}

    /// A work that more letters name is told by their number.
    public static let mostCiting = 12

    /// How many sources are cited; what letters promise is none.
    public var cited: Int { slots.count { $0.letters > 0 && $0.kind != .toezegging } }

    /// How many works there are, those included that others are part of.
    public var count: Int { slots.count }

    /// Counts the works of a letter, the first one being 0.
    /// - Returns: how many sentences of it rest on how many works: the rows of `citations`.
    public mutating func add(_ linked: LinkedLetter, letter: Int) -> Int {
        let resolved = linked.resolved
        let day = resolved.head.date.day.map { Int32($0.year * 10_000 + $0.month * 100 + $0.day) } ?? 0
        var placeOfWork: [Int] = []
        placeOfWork.reserveCapacity(resolved.works.count)
        for work in resolved.works {
            let place = place(of: work)
            cite(place, by: letter, on: day)
            placeOfWork.append(place)
        }
        for parent in resolved.parents { _ = place(of: parent) }
        var citations = 0
        for group in CitedWorks(linked) {
            slots[placeOfWork[group.work]].citations += 1
            citations += 1
        }
        return citations
    }

    private mutating func cite(_ place: Int, by letter: Int, on day: Int32) {
        slots[place].letters += 1
        if slots[place].letters == 1 {
            slots[place].citing = Int32(letter)
        } else if slots[place].letters <= Self.mostCiting {
            citing[place, default: []].append(Int32(letter))
        }
        guard day > 0 else { return }
        slots[place].first = slots[place].first == 0 ? day : min(slots[place].first, day)
        slots[place].last = max(slots[place].last, day)
    }

    private mutating func place(of work: Work) -> Int {
        let bucket = bucket(of: work.key.text)
        guard table[bucket] > 0 else {
            slots.append(Slot(work, &texts))
            table[bucket] = UInt32(slots.count)
            if slots.count * 2 > table.count { growTable() }
            return slots.count - 1
        }
        let place = Int(table[bucket]) - 1
        vote(for: work, at: place)
        // Most letters tell the same of a work.
        guard slots[place].told != Slot.told(of: work) else { return place }
        let known = slots[place].work(texts)
        let merged = known.merged(with: work)
        guard merged != known else { return place }
        slots[place].tell(merged, &texts)
        return place
    }

    private mutating func vote(for work: Work, at place: Int) {
        guard let year = work.vergaderjaar else { return }
        if years[place] == nil {
            guard let known = slots[place].year else {
                slots[place].year = year
                slots[place].yearVotes = Int32(work.yearVotes)
                return
            }
            if known == year {
                slots[place].yearVotes += Int32(work.yearVotes)
                return
            }
            years[place] = [known: Int(slots[place].yearVotes)]
        }
        years[place]?[year, default: 0] += work.yearVotes
    }

    /// The bucket of a key, or the free one where it belongs, by open addressing.
    private func bucket(of key: String) -> Int {
        let hash = FNV1a(key.utf8).value
        var bucket = Int(truncatingIfNeeded: hash ^ hash >> 32) & (table.count - 1)
        while table[bucket] > 0, !texts.holds(key, at: slots[Int(table[bucket]) - 1].key) {
            bucket = (bucket + 1) & (table.count - 1)
        }
        return bucket
    }

    private mutating func growTable() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        for place in slots.indices {
            guard let key = texts.text(slots[place].key) else { continue }
            table[bucket(of: key)] = UInt32(place + 1)
        }
    }
}

extension BatchWorks {
    /// The places of all works, in the order of their keys.
    public var inOrder: [Int] { slots.indices.sorted { texts.precedes(slots[$0].key, slots[$1].key) } }

    /// The places of the works that more than one letter names and that mean the same in each: most letters first, then
    /// most citations, then by their keys.
    public var shared: [Int] {
        slots.indices.filter { slots[$0].letters > 1 && !slots[$0].isOfLetter }.sorted { left, right in
            let (one, other) = (slots[left], slots[right])
            if one.letters != other.letters { return one.letters > other.letters }
            if one.citations != other.citations { return one.citations > other.citations }
            return texts.precedes(one.key, other.key)
        }
    }

    /// The work of a key, where there is one.
    public subscript(key: String) -> Entry? {
        let place = table[bucket(of: key)]
        return place > 0 ? self[Int(place) - 1] : nil
    }

    /// The work at a place.
    public subscript(place: Int) -> Entry {
        let slot = slots[place]
        let year = years[place].map(Self.choice) ?? slot.year
        return Entry(
            work: slot.work(texts).inYear(year), letters: Int(slot.letters), citations: Int(slot.citations),
            firstDay: Self.iso(slot.first), lastDay: Self.iso(slot.last),
            citing: slot.letters == 0 ? [] : [Int(slot.citing)] + (citing[place] ?? []).map(Int.init))
    }

    /// The year that most mentions give; nothing where two are given as often.
    private static func choice(of votes: [Vergaderjaar: Int]) -> Vergaderjaar? {
        guard let most = votes.max(by: { $0.value < $1.value }) else { return nil }
        return votes.count { $0.value == most.value } == 1 ? most.key : nil
    }

    private static func iso(_ day: Int32) -> String? {
        day == 0 ? nil : PartialDate(year: Int(day) / 10_000, month: Int(day) / 100 % 100, day: Int(day) % 100).iso
    }
}

/// A work in the words of a batch's store, and its counts.
private struct Slot: Sendable {
    let key: TextStore.Place
    let isOfLetter: Bool
    private(set) var kind: MentionKind
    private var id = TextStore.Place.none
    private var soort = TextStore.Place.none
    private var parent = TextStore.Place.none
    private var dossier = TextStore.Place.none
    private var title = TextStore.Place.none
    /// Without its year.
    private var label = TextStore.Place.none
    private var date = TextStore.Place.none
    private var url = TextStore.Place.none
    var year: Vergaderjaar?
    var yearVotes: Int32
    /// A hash of what the last letter told of it.
    private(set) var told = 0
    var letters: Int32 = 0
    var citations: Int32 = 0
    /// The first letter that names it.
    var citing: Int32 = 0
    /// As `20260527`; 0 where there is none.
    var first: Int32 = 0
    var last: Int32 = 0

    init(_ work: Work, _ texts: inout TextStore) {
        key = texts.add(work.key.text)
        isOfLetter = work.key.isOfLetter
        kind = work.kind
        year = work.vergaderjaar
        yearVotes = Int32(work.yearVotes)
        tell(work, &texts)
        told = Self.told(of: work)
    }

    mutating func tell(_ work: Work, _ texts: inout TextStore) {
        kind = work.kind
        // Most identifiers are their keys.
        id = work.id?.text == work.key.text ? key : texts.add(work.id?.text)
        soort = texts.share(work.soort)
        parent = texts.share(work.parent?.text)
        dossier = texts.share(work.dossier)
        let isRepeated = work.kind != .rapport && work.kind != .debat
        title = isRepeated ? texts.share(work.title) : texts.add(work.title)
        label = texts.add(work.inYear(nil).label)
        date = texts.share(work.date)
        url = texts.add(work.url)
    }

    /// What a letter tells of a work beside its year, as a number.
    static func told(of work: Work) -> Int {
        var hasher = Hasher()
        hasher.combine(work.kind)
        hasher.combine(work.id)
        for text in [work.soort, work.parent?.text, work.dossier, work.title, work.label, work.date, work.url] {
            hasher.combine(text)
        }
        return hasher.finalize()
    }

    /// The work, without a year.
    func work(_ texts: TextStore) -> Work {
        Work(
            key: WorkKey(texts.text(key) ?? "", isOfLetter: isOfLetter), id: texts.text(id).map { WorkID($0) },
            kind: kind, soort: texts.text(soort), parent: texts.text(parent).map { WorkKey($0) },
            dossier: texts.text(dossier), title: texts.text(title), label: texts.text(label) ?? "", vergaderjaar: nil,
            yearVotes: 0, date: texts.text(date), url: texts.text(url))
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
        if let year, let number = dossier?.prefix(while: { $0 != "-" }) {
            label = label.replacing(" \(number)", with: " \(year.short), \(number)", maxReplacements: 1)
        }
        return Work(
            key: key, id: id, kind: kind, soort: soort, parent: parent, dossier: dossier, title: title, label: label,
            vergaderjaar: year, yearVotes: yearVotes, date: date, url: url)
    }
}
