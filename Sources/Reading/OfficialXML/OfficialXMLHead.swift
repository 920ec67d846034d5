internal import Knowledge
internal import Letters

/// What the elements of an official publication say of it: its number, dossier, chamber, year and day.
struct OfficialXMLHead {
    private(set) var head: LetterHead

    init(_ tree: MarkupTree) {
        head = MetaFields(tree).whole
        for line in tree.all("tekstregel", in: tree.root) {
            let words = tree.plain(line)
            switch tree.attribute("inhoud", of: line) {
            case "vergaderjaar":
                head.vergaderjaar =
                    head.vergaderjaar ?? vergaderjaar(words.split(separator: " ").last.map(String.init) ?? "")
            case "kameraanduiding": head.kamer = head.kamer ?? (words.hasPrefix("Eerste") ? .eerste : .tweede)
            default: break
            }
        }
        readPaper(tree)
        readQuestions(tree)
        if !head.date.isPrinted,
            let text = tree.first("datumtekst", in: tree.root) ?? tree.first("vergaderdatum", in: tree.root)
        {
            let iso =
                tree.all("datum", in: text).lazy.compactMap { tree.attribute("isodatum", of: $0) }.first
                ?? tree.attribute("isodatum", of: text)
            let day = iso.flatMap { CalendarDate(iso: String($0.prefix(10))) } ?? Dagen.day(tree.plain(text))
            if let day { head.date = .printed(day) }
        }
        for minister in tree.all("organisatie", in: tree.root) where head.ministerie == nil {
            let name = tree.plain(minister)
            if name.hasPrefix("Ministerie van") { head.ministerie = name }
        }
    }

    /// The dossiers and the number of a paper: `36 600`, `VI`, `84`.
    private mutating func readPaper(_ tree: MarkupTree) {
        guard
            let paper = tree.first("kamerstuk", in: tree.root)
                ?? (tree.name(of: tree.root).local == "kamerstuk" ? tree.root : nil)
        else { return }
        var dossiers: [String] = []
        for node in tree.all("dossiernummer", in: paper) {
            guard let number = tree.first("dossiernr", in: node) else { continue }
            var dossier = tree.plain(number).filter { !$0.isWhitespace }
            for part in ["begrotingshoofdstuk", "raadnr", "toevoeging"] {
                if let suffix = tree.first(part, in: node) { dossier += "-" + tree.plain(suffix) }
            }
            dossiers.append(dossier)
        }
        if !dossiers.isEmpty { head.dossiers = dossiers }
        guard let number = tree.first("ondernummer", in: paper) else { return }
        head.ondernummer = tree.plain(number)
        if tree.attribute("kamer", of: number) == "1" { head.kamer = .eerste }
        if head.selfID == nil, let first = dossiers.first, let number = head.ondernummer {
            head.selfID = WorkID("kst-\(first)-\(number)")
        }
        if head.onderwerp == nil, let stuk = tree.first("stuk", in: paper), let title = tree.first("titel", in: stuk) {
            head.onderwerp = tree.plain(title)
            head.soort = Soorten.sort(ofTitle: tree.plain(title))
        }
    }

    /// Who asked and under which number: `kamervraagnummer`, `vraagsteller`.
    private mutating func readQuestions(_ tree: MarkupTree) {
        if let number = tree.first("kamervraagnummer", in: tree.root) { head.zaak = head.zaak ?? tree.plain(number) }
        for node in tree.all("vraagsteller", in: tree.root) {
            if let name = tree.first("achternaam", in: node) { head.vragenstellers.append(tree.plain(name)) }
        }
    }
}
