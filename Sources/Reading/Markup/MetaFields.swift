internal import Knowledge
internal import Letters

/// Reads what official publications say of themselves in `meta` elements (the OVERHEIDop and Dublin Core fields of
/// zoek.officielebekendmakingen.nl).
struct MetaFields {
    private var head = LetterHead()
    private var dossier: String?

    init(_ tree: MarkupTree) {
        for node in tree.all("meta", in: tree.root) {
            if let name = tree.attribute("name", of: node), let content = tree.attribute("content", of: node) {
                add(name, content)
            }
        }
    }

    private mutating func add(_ name: String, _ content: String) {
        let value = content.split { $0.isWhitespace }.joined(separator: " ")
        guard !value.isEmpty else { return }
        switch name.lowercased() {
        case "dc.identifier", "dcterms.identifier": identify(value)
        // `https://zoek.officielebekendmakingen.nl/kst-36600-VI-84/metadata.xml`
        case "overheidop.externmetadatarecord":
            identify(value.split(separator: "/").dropLast().last.map(String.init) ?? "")
        case "overheidop.vergaderjaar": head.vergaderjaar = vergaderjaar(value) ?? head.vergaderjaar
        case "overheidop.dossiernummer": dossier = dossier ?? value
        case "overheidop.ondernummer": head.ondernummer = value
        case "overheidop.vraagnummer": head.zaak = value
        case "overheidop.documenttitel", "dc.title", "dcterms.title":
            if head.onderwerp == nil || name.lowercased().hasSuffix("documenttitel") { head.onderwerp = value }
        case "overheidop.indiener": head.ondertekenaars.append(value)
        case "overheidop.ontvanger": head.geadresseerde = value
        case "dcterms.issued", "overheidop.datumtekst":
            if let day = CalendarDate(iso: value) { head.date = .printed(day) }
        case "dc.creator", "dcterms.creator": chamber(value)
        default: break
        }
    }

    /// The head, with the dossier that the identifier decides.
    var whole: LetterHead {
        var head = head
        if head.dossiers.isEmpty, let dossier { head.dossiers = [dossier] }
        return head
    }

    private mutating func identify(_ value: String) {
        let known = [
            "kst-", "ah-tk-", "ah-ek-", "h-tk-", "h-ek-", "stb-", "stcrt-", "trb-", "gmb-", "prb-", "wsb-", "blg-",
            "kv-tk-",
        ]
        guard known.contains(where: { value.hasPrefix($0) }) else { return }
        head.selfID = WorkID(value)
        if value.hasPrefix("ah-tk-") || value.hasPrefix("h-tk-") { head.kamer = .tweede }
        if value.hasPrefix("ah-ek-") || value.hasPrefix("h-ek-") { head.kamer = .eerste }
    }

    private mutating func chamber(_ value: String) {
        if value.hasPrefix("Tweede Kamer") { head.kamer = head.kamer ?? .tweede }
        if value.hasPrefix("Eerste Kamer") { head.kamer = head.kamer ?? .eerste }
        if value.hasPrefix("Ministerie van") { head.ministerie = value }
    }
}

/// The parliamentary year of `2020-2021`.
func vergaderjaar(_ text: String) -> Vergaderjaar? {
    let years = text.split { $0 == "-" || $0 == "–" || $0 == "/" }.map { Int($0) }
    guard years.count == 2, let first = years[0], let second = years[1], (1800...2199).contains(first) else {
        return nil
    }
    return Vergaderjaar(first: first, second: second < 100 ? (first + 1) / 100 * 100 + second : second)
}
