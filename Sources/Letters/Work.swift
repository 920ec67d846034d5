/// Where a key means the same work.
public enum Scope: String, Sendable, CaseIterable {
    /// The key is an official identifier, or one and an article of the act it names.
    case official
    /// In every letter.
    case batch
    /// In its letter only.
    case letter
}

/// A work's place in `ResolvedLetter.works`.
public typealias WorkIndex = Int

/// A work that a letter names, with what its kind says of it: written once, however often it is named.
public struct Work: Sendable, Hashable {
    public let key: WorkKey
    /// The official identifier of the work, or of the act whose article it is.
    public let id: WorkID?
    /// What its identifier makes it: a motion with a number is a `kamerstuk`.
    public let kind: MentionKind
    /// What it is besides (`motie`, `verordening`, `advies`).
    public let soort: String?
    /// The work it is part of: the law of an article, the dossier of a paper, the paper of an annex.
    public let parent: WorkKey?
    /// `36600-VI`, `21501-32`.
    public let dossier: String?
    /// The dossier's title, the law's name, the report's title.
    public let title: String?
    /// The recommended citation.
    public let label: String
    /// The parliamentary year that its label bears, and how many mentions of the letter give it.
    public let vergaderjaar: Vergaderjaar?
    public let yearVotes: Int
    /// The day or year of the work, ISO 8601, where the letter tells it.
    public let date: String?
    /// The official address.
    public let url: String?

    public init(
        key: WorkKey, id: WorkID?, kind: MentionKind, soort: String?, parent: WorkKey?, dossier: String?,
        title: String?, label: String, vergaderjaar: Vergaderjaar?, yearVotes: Int, date: String?, url: String?
    ) {
        self.key = key
        self.id = id
        self.kind = kind
        self.soort = soort
        self.parent = parent
        self.dossier = dossier
        self.title = title
        self.label = label
        self.vergaderjaar = vergaderjaar
        self.yearVotes = yearVotes
        self.date = date
        self.url = url
    }

    /// The same work with what others know of it: a paper's own title counts before its dossier's.
    public func told(title: String?, date: String?) -> Work {
        Work(
            key: key, id: id, kind: kind, soort: soort, parent: parent, dossier: dossier, title: title ?? self.title,
            label: label, vergaderjaar: vergaderjaar, yearVotes: yearVotes, date: self.date ?? date, url: url)
    }

    public var scope: Scope { key.isOfLetter ? .letter : id == nil ? .batch : .official }
}

/// The works that the mentions of a letter name, each once.
public struct WorkList: Sendable {
    /// In the order in which they are first named.
    public let works: [Work]
    /// The works that these are part of and that no mention names, each once: laws, acts, dossiers.
    public let parents: [Work]
    /// For each mention its work; nothing for dates.
    public let ofMention: [WorkIndex?]

    public init(works: [Work], parents: [Work], ofMention: [WorkIndex?]) {
        self.works = works
        self.parents = parents
        self.ofMention = ofMention
    }
}
