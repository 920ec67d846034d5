public import Knowledge
public import Letters

/// What a register knows of one paper besides its number.
public struct PaperRecord: Sendable, Hashable {
    public let id: String
    public let title: String?
    public let date: CalendarDate?
    /// The member who moved a motion or an amendment; several with `; ` between them.
    public let mover: String?

    public init(id: String, title: String?, date: CalendarDate?, mover: String?) {
        self.id = id
        self.title = title
        self.date = date
        self.mover = mover
    }

    /// Identifier, title, day and mover, as they stand in a register.
    init?(_ fields: [String]) {
        guard fields.count == 4 else { return nil }
        func told(_ text: String) -> String? { text.isEmpty ? nil : text }
        self.init(
            id: fields[0], title: told(fields[1]), date: CalendarDate(iso: fields[2]), mover: told(fields[3]))
    }

    var bytes: [UInt8] { Array([id, title ?? "", date?.iso ?? "", mover ?? ""].joined(separator: "\0").utf8) }
}

/// The papers that exist, up to a day: of a register file, or of the tables that come with the program.
public struct PaperRegister: Sendable, Equatable {
    /// The day of its list: it says nothing of papers that are younger.
    public let day: CalendarDate
    let file: RegisterFile?

    /// How far each dossier had come on 24 February 2025; single papers below are not known to lack.
    public static let builtIn = PaperRegister(day: Dossierstanden.day, file: nil)

    private init(day: CalendarDate, file: RegisterFile?) {
        self.day = day
        self.file = file
    }

    /// Nothing where the bytes are no register, or a damaged one.
    public init?(_ bytes: [UInt8]) {
        guard let file = RegisterFile(bytes), let day = CalendarDate(iso: file.day) else { return nil }
        self.init(day: day, file: file)
    }

    /// Whether it knows each paper, not only how far a dossier came.
    public var isExact: Bool { file != nil }

    /// How far a dossier, or a chapter, fund or part of it came; nothing where there is none.
    public func stand(dossier: Int, suffix: String?) -> Dossierstand? {
        guard let file else { return Dossierstanden.stand(dossier: dossier, suffix: suffix) }
        let head = "kst-\(dossier)-" + (suffix.map { $0 + "-" } ?? "")
        let number = file.runs(of: head + "#")?.last?.upperBound
        let letters = file.runs(of: head + "@")?.last?.upperBound
        guard number != nil || letters != nil else { return nil }
        return Dossierstand(number: number ?? 0, letter: letters.map(IdentifierKey.letters))
    }

    /// The chapters, funds and parts of a dossier.
    public func suffixes(of dossier: Int) -> [String] {
        guard let file else { return Dossierstanden.suffixes(of: dossier) }
        let head = "kst-\(dossier)-"
        var found: [String] = []
        for prefix in file.prefixes(from: head) {
            guard prefix.name.hasPrefix(head) else { break }
            // `kst-36600-VI-#`; `kst-36600-12-b#` is an annex.
            let parts = prefix.name.dropFirst(head.count).split(separator: "-", omittingEmptySubsequences: false)
            if parts.count == 2, parts[1] == "#" || parts[1] == "@", found.last != String(parts[0]) {
                found.append(String(parts[0]))
            }
        }
        return found
    }

    /// Whether a paper exists; of the tables that come with the program, whether its dossier came so far.
    public func holds(dossier: Int, suffix: String?, number: Int) -> Bool {
        guard let file else { return (stand(dossier: dossier, suffix: suffix)?.number ?? 0) >= number }
        let runs = file.runs(of: "kst-\(dossier)-" + (suffix.map { $0 + "-" } ?? "") + "#") ?? []
        return runs.contains { $0.contains(number) }
    }

    /// Whether an identifier is in the register file; false where there is none.
    public func holds(id: String) -> Bool {
        let key = IdentifierKey(id)
        guard let runs = file?.runs(of: key.prefix) else { return false }
        return runs.contains { $0.contains(key.ordinal) }
    }

    /// The works with the titles and days that the register knows and the letter does not tell.
    public func telling(_ works: WorkList) -> WorkList {
        guard file != nil else { return works }
        return WorkList(
            works: works.works.map(told), parents: works.parents.map(told), ofMention: works.ofMention)
    }

    private func told(_ work: Work) -> Work {
        guard let record = record(of: work.key.text) else { return work }
        return work.told(title: record.title, date: record.date?.iso)
    }

    /// What is known of a paper besides its number.
    public func record(of id: String) -> PaperRecord? { file?.record(of: id).flatMap(PaperRecord.init) }
}
