internal import Letters
internal import Text

/// Reads the words of an official publication in the order of the document.
struct OfficialXMLBody {
    private(set) var builder = LayoutBuilder()
    private let tree: MarkupTree
    /// The notes that stand in the text, in order.
    private var notes: [(label: String, node: MarkupTree.Node)] = []
    private var labels: [MarkupTree.Node: String] = [:]
    private var labelsByIdentifier: [String: String] = [:]

    /// What holds the paragraphs inside an element.
    private struct Place {
        var role: Role?
        var part: Part?
        var speaker: Speaker?
    }

    init(tree: MarkupTree) { self.tree = tree }

    mutating func read() {
        for (index, note) in tree.all("noot", in: tree.root).enumerated() {
            let printed = tree.first("noot.nr", in: note).map { tree.plain($0).filter { !"()[] ".contains($0) } } ?? ""
            let label = printed.isEmpty ? String(index + 1) : printed
            labels[note] = label
            if let id = tree.attribute("id", of: note) { labelsByIdentifier[id] = label }
        }
        readBlocks(tree.root, Place())
        builder.end()
        let called = notes
        for note in called {
            let first = builder.beginNote()
            for text in noteTexts(note.node) { readParagraph(text, Place()) }
            builder.endNote(.footnote, note.label, from: first)
        }
    }

    private func noteTexts(_ note: MarkupTree.Node) -> [MarkupTree.Node] {
        let texts = tree.all("noot.al", in: note) + tree.all("al", in: note)
        return texts.isEmpty ? [note] : texts
    }

    /// Elements that hold no words of the publication.
    private static let silent: Set<String> = [
        "metadata", "noot", "plaatje", "illustratie", "li.nr", "noot.nr", "colspec", "inhoudsopgave",
        "redactionele-noot", "bijschrift.nr",
    ]
    /// Elements whose words are one paragraph, whose role depends on what stands around them.
    private static let plain: Set<String> = ["al", "aanhef", "afkondiging", "bijschrift", "term", "dd"]
    /// Elements whose words are one paragraph, and what that is.
    private static let paragraphs: [String: Role] = [
        "tekstregel": .letterhead, "dossier": .letterhead, "datumtekst": .reference, "titel": .heading, "kop": .heading,
        "tussenkop": .heading, "item-titel": .heading, "spreker": .heading, "onderwerp": .letterhead,
        "vergadertijd": .letterhead,
        "vergaderdatum": .letterhead, "vergadering-nummer": .letterhead, "naam": .signature, "functie": .signature,
        "intitule": .letterhead, "kamervraagnummer": .letterhead,
        "nr": .letterhead, "vraag.nr": .heading, "antwoord.nr": .heading,
    ]

    private mutating func readBlocks(_ node: MarkupTree.Node, _ place: Place) {
        for child in tree.children(of: node) {
            if tree.isText(child) {
                // Words in an element of no known sort.
                if tree.characters(child).contains(where: { !$0.isSpace }) {
                    builder.appendFolded(tree.characters(child))
                }
                continue
            }
            readBlock(child, tree.name(of: child).local, place)
        }
    }

    private mutating func readBlock(_ node: MarkupTree.Node, _ name: String, _ place: Place) {
        var inside = place
        switch name {
        case _ where Self.silent.contains(name): return
        case "vraag": inside = Place(role: .question, part: .vragen, speaker: .vraagsteller)
        case "antwoord", "mededeling": inside = Place(role: .answer, part: .antwoorden, speaker: .afzender)
        case "citaat", "citaat-artikel": inside = Place(role: .quotation, part: place.part, speaker: .aangehaald)
        case "li":
            builder.mark = tree.children(of: node).first { !tree.isText($0) && tree.name(of: $0).local == "li.nr" }
                .map { tree.plain($0) }
            inside.role = .listItem
        case "entry": inside.role = .tableCell
        case "bijlage": inside.part = .bijlage
        case "nota-toelichting": inside.part = .toelichting
        case "stuk": return readPaper(node, inside)
        default:
            if Self.plain.contains(name) { return readParagraph(node, inside) }
            if let role = Self.paragraphs[name], !(name == "onderwerp" && tree.first("al", in: node) != nil) {
                return readParagraph(node, Place(role: role, part: inside.part, speaker: inside.speaker))
            }
        }
        readBlocks(node, inside)
        builder.end()
        // An item without words shows no number.
        if name == "li" { builder.mark = nil }
    }

    /// A paper: its number and title are one line above its words.
    private mutating func readPaper(_ node: MarkupTree.Node, _ place: Place) {
        builder.begin(.subject)
        for child in tree.children(of: node) where !tree.isText(child) {
            let name = tree.name(of: child).local
            if name == "stuknr" || name == "titel" {
                if !builder.isOpen { builder.begin(.subject) }
                readInline(child, place)
                builder.appendFolded([0x20])
            } else {
                builder.end()
                readBlock(child, name, place)
            }
        }
        builder.end()
    }

    private mutating func readParagraph(_ node: MarkupTree.Node, _ place: Place) {
        builder.begin(place.role, part: place.part, speaker: place.speaker)
        readInline(node, place)
        builder.end()
    }

    /// Elements that stand in a paragraph and are paragraphs themselves.
    private static let blocks: Set<String> = ["lijst", "table", "al", "citaat", "formule"]

    private mutating func readInline(_ node: MarkupTree.Node, _ place: Place) {
        for child in tree.children(of: node) {
            if tree.isText(child) {
                builder.appendFolded(tree.characters(child))
                continue
            }
            let name = tree.name(of: child).local
            switch name {
            case "noot":
                let label = labels[child] ?? ""
                notes.append((label, child))
                builder.call(.footnote, label)
            case "nootref":
                if let id = tree.attribute("refid", of: child), let label = labelsByIdentifier[id] {
                    builder.call(.footnote, label)
                }
            case "extref":
                let address = address(child)
                if let address { builder.beginLink(address) }
                readInline(child, place)
                if address != nil { builder.endLink() }
            case "sup": builder.appendFolded(raised(Array(tree.plain(child).utf8)[...])[...])
            case "br": builder.breakLine()
            case _ where Self.silent.contains(name): break
            case _ where Self.blocks.contains(name):
                builder.end()
                readBlock(
                    child, name,
                    Place(role: name == "table" ? .tableCell : place.role, part: place.part, speaker: place.speaker))
            default: readInline(child, place)
            }
        }
    }

    /// Where a reference leads: the target's identifier is certain.
    private func address(_ node: MarkupTree.Node) -> String? {
        guard let target = tree.attribute("doc", of: node), !target.isEmpty else { return nil }
        if target.contains("://") { return target }
        if target.hasPrefix("jci") || target.hasPrefix("BWB") { return "https://wetten.overheid.nl/" + target }
        if target.hasPrefix("ECLI:") { return "https://uitspraken.rechtspraak.nl/details?id=" + target }
        return "https://zoek.officielebekendmakingen.nl/\(target).html"
    }
}
