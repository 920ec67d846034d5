internal import Letters
internal import Text

/// Reads the words of a page in the order of the document.
struct HTMLBody {
    private(set) var builder = LayoutBuilder()
    private let tree: MarkupTree
    private let notes: HTMLNotes
    /// The numbers of the lists that are open; nothing for lists without.
    private var lists: [(next: Int, format: String)?] = []
    private var isInNote = false

    private struct Place {
        var role: Role?
        var part: Part?
        var speaker: Speaker?
    }

    init(tree: MarkupTree, notes: HTMLNotes) {
        self.tree = tree
        self.notes = notes
    }

    mutating func read(_ content: MarkupTree.Node) {
        readChildren(content, Place())
        builder.end()
        isInNote = true
        for note in notes.notes {
            let first = builder.beginNote()
            builder.begin()
            readChildren(note.node, Place())
            builder.endNote(.footnote, note.label, from: first)
        }
    }

    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "header", "footer", "ul", "ol", "li", "dl", "dt", "dd", "table",
        "thead", "tbody", "tfoot", "tr",
        "td", "th", "caption", "blockquote", "pre", "figure", "figcaption", "address", "h1", "h2", "h3", "h4", "h5",
        "h6", "hr", "fieldset", "details",
        "summary", "center", "body",
    ]
    private static let silent: Set<String> = [
        "script", "style", "noscript", "template", "nav", "aside", "form", "button", "iframe", "svg", "head", "object",
        "select", "textarea", "title",
        "video", "audio", "map",
    ]
    /// What the classes of official pages tell (zoek.officielebekendmakingen.nl).
    private static let classes: [(words: String, place: Place)] = [
        ("vraag", Place(role: .question, part: .vragen, speaker: .vraagsteller)),
        ("antwoord", Place(role: .answer, part: .antwoorden, speaker: .afzender)),
        ("stuktitel", Place(role: .subject)), ("dossiertitel", Place(role: .letterhead)),
        ("kamerstukdatum", Place(role: .reference)),
        ("ondertekening", Place(role: .signature)), ("kamerstukkop", Place(role: .letterhead)),
    ]

    /// The numbers of a list's items; they may count down and below zero.
    private static let counts = -mostItems...mostItems

    /// Whether an element's words are apart from those around it.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    private mutating func readChildren(_ node: MarkupTree.Node, _ place: Place) {
        for child in tree.children(of: node) {
            if tree.isText(child) {
                appendText(child, place)
            } else {
                readElement(child, tree.name(of: child).local, place)
            }
        }
    }

    private mutating func appendText(_ node: MarkupTree.Node, _ place: Place) {
        let bytes = tree.characters(node)
        if !builder.isOpen {
            guard bytes.contains(where: { !$0.isSpace }) else { return }
            begin(place)
        }
        builder.appendFolded(bytes)
    }

    private mutating func begin(_ place: Place) { builder.begin(place.role, part: place.part, speaker: place.speaker) }

    private mutating func readElement(_ node: MarkupTree.Node, _ name: String, _ place: Place) {
        guard !Self.silent.contains(name), !isHidden(node) else { return }
        if notes.holders.contains(node), !isInNote { return }
        guard Self.isBlock(name) else { return readInline(node, name, place) }
        builder.end()
        readBlock(node, name, self.place(of: node, name, place))
        builder.end()
    }

    private func isHidden(_ node: MarkupTree.Node) -> Bool {
        if tree.attribute("hidden", of: node) != nil || tree.attribute("aria-hidden", of: node) == "true" {
            return true
        }
        let style = tree.attribute("style", of: node)?.filter { $0 != " " }.lowercased() ?? ""
        return style.contains("display:none") || style.contains("visibility:hidden")
    }

    private func place(of node: MarkupTree.Node, _ name: String, _ outer: Place) -> Place {
        var place = outer
        if let classes = tree.attribute("class", of: node)?.split(separator: " ") {
            for (words, inside) in Self.classes where classes.contains(where: { $0 == words }) { return inside }
        }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary": place.role = .heading
        case "li": place.role = .listItem
        case "td", "th": place.role = .tableCell
        case "blockquote": (place.role, place.speaker) = (.quotation, .aangehaald)
        default: break
        }
        return place
    }

    private mutating func readBlock(_ node: MarkupTree.Node, _ name: String, _ place: Place) {
        switch name {
        case "ul": readList(node, place, nil)
        case "ol":
            let start = tree.number("start", of: node, in: Self.counts) ?? 1
            readList(node, place, (start, tree.attribute("type", of: node) ?? "1"))
        case "li":
            if let list = lists.last {
                let number = tree.number("value", of: node, in: Self.counts) ?? list?.next ?? 0
                builder.mark = list.map { numeral(number, $0.format) + "." } ?? "•"
                if list != nil { lists[lists.count - 1]?.next = number + 1 }
            }
            readChildren(node, place)
            builder.mark = nil
        case "pre": readPreformatted(node, place)
        default: readChildren(node, place)
        }
    }

    private mutating func readList(_ node: MarkupTree.Node, _ place: Place, _ numbers: (next: Int, format: String)?) {
        lists.append(numbers)
        readChildren(node, place)
        lists.removeLast()
    }

    /// A text shown as it was typed: empty lines part its paragraphs.
    private mutating func readPreformatted(_ node: MarkupTree.Node, _ place: Place) {
        var bytes: [UInt8] = []
        for child in node..<tree.next(node) where tree.isText(child) { bytes += tree.characters(child) }
        var lines: [ArraySlice<UInt8>] = []
        func flush() {
            guard !lines.isEmpty else { return }
            begin(place)
            builder.append(Array(lines.joined(separator: [0x0A])))
            builder.end()
            lines = []
        }
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isSpace) { flush() } else { lines.append(line) }
        }
        flush()
    }

    private mutating func readInline(_ node: MarkupTree.Node, _ name: String, _ place: Place) {
        switch name {
        case "a":
            if let note = notes.calls[node] {
                if !builder.isOpen { begin(place) }
                return builder.call(.footnote, notes.notes[note].label)
            }
            let address = tree.attribute("href", of: node) ?? ""
            // The way back from a note.
            if isInNote, address.contains("#"), !address.contains("://") { return }
            let isLink = address.hasPrefix("http://") || address.hasPrefix("https://")
            if isLink { builder.beginLink(address) }
            readChildren(node, place)
            if isLink { builder.endLink() }
        case "sup":
            if tree.first("a", in: node) != nil { return readChildren(node, place) }
            let bytes = Array(tree.plain(node).utf8)
            // The number of a note before its words.
            if isInNote, !builder.hasWords { return }
            if !builder.isOpen { begin(place) }
            builder.appendFolded(raised(bytes[...])[...])
        case "br": builder.breakLine()
        case "img", "input": break
        default: readChildren(node, place)
        }
    }
}
