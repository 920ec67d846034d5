internal import Knowledge
internal import Letters
internal import Text

/// What a mention's kind makes of it as a work: identity, address, title, label.
struct WorkForm {
    let mention: Mention
    let kamer: Kamer?
    let year: Vergaderjaar?
    private let yearVotes: Int
    private let sort: MentionKind?

    /// - Parameters:
    ///   - kamer, year: as the letter gives them of this work.
    ///   - yearVotes: how many mentions give the year.
    ///   - sort: what the words call a work that has the number of a paper.
    init(_ mention: Mention, kamer: Kamer?, year: Vergaderjaar?, yearVotes: Int = 0, sort: MentionKind?) {
        self.mention = mention
        self.kamer = kamer
        self.year = year
        self.yearVotes = yearVotes
        self.sort = sort
    }

    /// - Parameter isNamed: whether more is wanted than identity and address.
    func work(isNamed: Bool = true) -> Work {
        let kind = kind
        let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key)
        guard isNamed else {
            return Work(
                key: mention.key, id: mention.id, kind: kind, soort: nil, parent: nil, dossier: nil, title: nil,
                label: "", vergaderjaar: nil, yearVotes: 0, date: nil, url: url)
        }
        let dossier = mention.dossier
        return Work(
            key: mention.key, id: mention.id, kind: kind,
            soort: sort == kind ? text(.soort) : sort?.rawValue ?? text(.soort),
            parent: parent, dossier: dossier, title: title(kind, dossier), label: label(kind),
            vergaderjaar: kind == .kamerstuk ? year : nil, yearVotes: kind == .kamerstuk ? yearVotes : 0,
            date: date(kind), url: url)
    }

    /// The kind of the identifier: a motion with a number is a paper, a letter with a case number a case.
    private var kind: MentionKind {
        guard let id = mention.id?.text else { return mention.kind }
        for (stem, kind) in Self.stems where id.hasPrefix(stem) { return kind }
        return mention.kind == .url ? .url : Addresses.parliamentNumber(id) ?? mention.kind
    }

    private static let stems: [(String, MentionKind)] = [
        ("kst-", .kamerstuk), ("h-", .handelingen), ("ah-", .aanhangsel), ("blg-", .bijlage), ("stb-", .stb),
        ("stcrt-", .stcrt), ("trb-", .trb), ("ECLI:", .ecli), ("jci", .wet),
    ]

    /// The work it is part of.
    private var parent: WorkKey? {
        let key = mention.key.text
        if mention.kind == .wet || mention.kind == .eu {
            guard let end = key.firstIndex(of: "&"), lawName != nil else { return nil }
            // A part whose place its number does not tell is of the same law.
            if let law = text(.bwb), text(.versie) == nil, key.hasPrefix("wet:") { return WorkKey("jci1.3:c:" + law) }
            return WorkKey(String(key[..<end]))
        }
        guard key.hasPrefix("kst-") else { return nil }
        if let end = key.lastIndex(of: "-"), key[end...].hasPrefix("-b"), Int(key[end...].dropFirst(2)) != nil {
            return WorkKey(String(key[..<end]))
        }
        return mention.dossier.map { WorkKey("dossier:" + $0) }
    }

    /// The work that it is part of.
    func parentWork(_ key: WorkKey) -> Work {
        let isLaw = mention.kind == .wet || mention.kind == .eu
        let id = mention.kind == .eu ? mention.id : key.text.hasPrefix("jci") ? WorkID(key.text) : nil
        let kept: Set<Field> = isLaw ? [.regeling, .bwb, .soort, .nummer] : [.dossiernummer, .toevoeging, .rijkswet]
        let parent = Mention(
            kind: isLaw ? mention.kind : .dossier, range: mention.range, id: id, key: key, how: .full,
            fields: mention.fields.filter { kept.contains($0.field) })
        return WorkForm(parent, kamer: kamer, year: nil, sort: nil).work()
    }

    private func date(_ kind: MentionKind) -> String? {
        switch kind {
        case .stb, .stcrt, .trb: text(.jaar)
        case .brief, .debat, .ecli, .motie, .amendement, .rapport: text(.datum)
        case .kamerstuk where sort == .motie || sort == .amendement: text(.datum)
        default: nil
        }
    }

    func text(_ field: Field) -> String? { mention[field]?.value.text }
}
