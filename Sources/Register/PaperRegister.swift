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
    /// How far each dossier and each part of one came, by `29754` and `36600-VI`, and the parts of each dossier; of a file.
    private let stands: [String: Dossierstand]
    private let parts: [Int: [String]]

    /// How far each dossier had come on 24 February 2025; single papers below are not known to lack.
    public static let builtIn = PaperRegister(day: Dossierstanden.day, file: nil)

    private init(day: CalendarDate, file: RegisterFile?) {
        self.day = day
        self.file = file
        (stands, parts) = file.map(Self.stands) ?? ([:], [:])
    }

    /// Linear in the prefixes of papers.
    private static func stands(_ file: RegisterFile) -> ([String: Dossierstand], [Int: [String]]) {
        var stands: [String: Dossierstand] = [:]
        var parts: [Int: [String]] = [:]
        for prefix in file.prefixes(from: "kst-") {
            guard prefix.name.hasPrefix("kst-") else { break }
            let sort = prefix.name.last
            // `kst-36600-VI-#`, `kst-33802-@`; `kst-36600-12-b#` is an annex.
            guard prefix.name.hasSuffix("-#") || prefix.name.hasSuffix("-@"), let last = prefix.runs.last?.upperBound
            else {
                continue
            }
            let name = String(prefix.name.dropFirst("kst-".count).dropLast("-#".count))
            guard let (dossier, part) = dossier(name) else { continue }
            let known = stands[name]
            let letter = sort == "@" ? IdentifierKey.letters(at: last) : known?.letter
            stands[name] = Dossierstand(number: sort == "#" ? last : known?.number ?? 0, letter: letter)
            if let part, known == nil { parts[dossier, default: []].append(part) }
        }
        return (stands, parts)
    }

    /// `36600-VI`; nothing for `20052006-30300-VI` and what else is no dossier.
    private static func dossier(_ name: String) -> (number: Int, part: String?)? {
        let pieces = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count <= 2, pieces[0].utf8.count <= 5, let number = Int(pieces[0]) else { return nil }
        return (number, pieces.count == 2 ? pieces[1] : nil)
    }

    /// Nothing where the bytes are no register, or a damaged one.
    public init?(_ bytes: [UInt8]) {
        guard let file = RegisterFile(bytes), let day = CalendarDate(iso: file.day) else { return nil }
        self.init(day: day, file: file)
    }

    /// Whether it knows each paper, not only how far a dossier came.
    public var isExact: Bool { file != nil }

    /// How far a dossier, or a chapter, fund or part of it came; nothing where there is none. Constant.
    public func stand(dossier: Int, suffix: String?) -> Dossierstand? {
        guard isExact else { return Dossierstanden.stand(dossier: dossier, suffix: suffix) }
        return stands[suffix.map { "\(dossier)-\($0)" } ?? String(dossier)]
    }

    /// The chapters, funds and parts of a dossier.
    public func suffixes(of dossier: Int) -> [String] {
        isExact ? parts[dossier] ?? [] : Dossierstanden.suffixes(of: dossier)
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
