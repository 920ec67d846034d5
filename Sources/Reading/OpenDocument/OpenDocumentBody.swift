internal import Letters
internal import Text

/// Reads the words of an OpenDocument text in the order of the page.
struct OpenDocumentBody {
    private(set) var builder = LayoutBuilder()
    private var tree: MarkupTree
    private let styles: OpenDocumentStyles
    /// The notes that were called, in order.
    private var notes: [(series: NoteSort, label: String, body: MarkupTree.Node)] = []
    /// The lists that are open: style and the number of the last item.
    private var lists: [(style: String?, count: Int)] = []
    /// The last number of each list, for lists that go on.
    private var lastNumbers: [String: Int] = [:]

    init(tree: MarkupTree, styles: OpenDocumentStyles) {
        self.tree = tree
        self.styles = styles
    }

    mutating func read(_ node: MarkupTree.Node) {
        readBlocks(node, nil)
        builder.end()
    }

    /// Reads what pages repeat.
    mutating func readEdges(_ other: MarkupTree) {
        let body = tree
        tree = other
        for name in ["header", "footer", "header-first", "footer-first"] {
            for node in tree.all(name, in: tree.root) where tree.first("p", in: node) != nil {
                readBlocks(node, .runningHead)
            }
        }
        builder.end()
        tree = body
    }

    /// Reads the notes that were called.
    mutating func readNotes() {
        let called = notes
        for note in called {
            let first = builder.beginNote()
            readBlocks(note.body, nil)
            builder.endNote(note.series, note.label, from: first)
        }
    }

    private mutating func readBlocks(_ node: MarkupTree.Node, _ role: Role?) {
        for child in tree.children(of: node) where !tree.isText(child) {
            switch tree.name(of: child).local {
            case "p": readParagraph(child, role)
            case "h": readParagraph(child, role ?? .heading)
            case "list": readList(child, role)
            case "table": readRows(child, role)
            case "section", "frame", "text-box", "index-body", "numbered-paragraph": readBlocks(child, role)
            case "table-of-content", "alphabetical-index": readBlocks(child, .frontMatter)
            case "soft-page-break": builder.beginPage()
            // Among them `tracked-changes`, where what was deleted is kept.
            default: break
            }
        }
    }

    private mutating func readRows(_ node: MarkupTree.Node, _ role: Role?) {
        for child in tree.children(of: node) where !tree.isText(child) {
            switch tree.name(of: child).local {
            case "table-row":
                // A row of one cell lays out the page.
                let cells = tree.children(of: child).filter {
                    !tree.isText($0) && tree.name(of: $0).local == "table-cell"
                }
                for cell in cells { readBlocks(cell, role ?? (cells.count == 1 ? nil : .tableCell)) }
            case "table-rows", "table-header-rows", "table-row-group": readRows(child, role)
            default: break
            }
        }
    }

    private mutating func readList(_ node: MarkupTree.Node, _ role: Role?) {
        let style = tree.attribute("style-name", of: node) ?? lists.last?.style
        let goesOn =
            tree.attribute("continue-numbering", of: node) == "true" || tree.attribute("continue-list", of: node) != nil
        let depth = lists.count + 1
        let start = (styles.level(depth, of: style)?.start ?? 1) - 1
        let key = "\(style ?? "")/\(depth)"
        lists.append((style, goesOn ? lastNumbers[key] ?? start : start))
        for item in tree.children(of: node) where !tree.isText(item) {
            let isItem = tree.name(of: item).local == "list-item"
            guard isItem || tree.name(of: item).local == "list-header" else { continue }
            if isItem {
                let given = tree.number("start-value", of: item)
                lists[depth - 1].count = given ?? lists[depth - 1].count + 1
                builder.mark = mark(depth)
            }
            readBlocks(item, role ?? .listItem)
            builder.mark = nil
        }
        lastNumbers[key] = lists.removeLast().count
    }

    /// What is printed before an item: `a)`, `2.1`, `•`.
    private func mark(_ depth: Int) -> String? {
        guard let level = styles.level(depth, of: lists[depth - 1].style) else { return nil }
        if let bullet = level.bullet {
            return bullet.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } == true ? "•" : bullet
        }
        guard !level.format.isEmpty else { return nil }
        var numbers: [String] = []
        for shown in max(1, depth - level.shown + 1)...depth {
            let format = styles.level(shown, of: lists[shown - 1].style)?.format ?? level.format
            numbers.append(numeral(lists[shown - 1].count, format))
        }
        return level.prefix + numbers.joined(separator: ".") + level.suffix
    }

    private mutating func readParagraph(_ node: MarkupTree.Node, _ role: Role?) {
        let style = tree.attribute("style-name", of: node)
        guard !styles.isHidden(style) else { return }
        // A frame stands beside its paragraph.
        for box in boxes(in: node) { readBlocks(box, role) }
        builder.begin(role)
        if styles.beginsPage(style) { builder.beginPage() }
        readSpans(node, isRaised: false)
        builder.end()
    }

    private func boxes(in node: MarkupTree.Node) -> [MarkupTree.Node] {
        var found: [MarkupTree.Node] = []
        var position = node + 1
        while position < tree.next(node) {
            guard !tree.isText(position) else {
                position += 1
                continue
            }
            switch tree.name(of: position).local {
            case "text-box" where holdsParagraphs(position),
                _ where Self.shapes.contains(tree.name(of: position).local) && holdsParagraphs(position):
                found.append(position)
                position = tree.next(position)
            case "note", "annotation": position = tree.next(position)
            default: position += 1
            }
        }
        return found
    }

    /// Drawn forms that may hold words.
    private static let shapes: Set<String> = [
        "custom-shape", "rect", "ellipse", "circle", "path", "polygon", "caption", "line", "connector", "measure",
    ]

    /// More spaces in a row are one.
    private static let mostSpaces = 1_000

    private func holdsParagraphs(_ node: MarkupTree.Node) -> Bool {
        tree.children(of: node).contains {
            !tree.isText($0) && ["p", "h", "list", "table"].contains(tree.name(of: $0).local)
        }
    }

    private mutating func readSpans(_ node: MarkupTree.Node, isRaised: Bool) {
        for child in tree.children(of: node) {
            if tree.isText(child) {
                append(tree.characters(child), isRaised)
                continue
            }
            switch tree.name(of: child).local {
            case "s":
                let count = tree.number("c", of: child, in: 0...Self.mostSpaces) ?? 1
                append(Array(repeating: 0x20, count: count)[...], false)
            case "tab": append([0x09], false)
            case "line-break": builder.breakLine()
            case "soft-page-break": builder.beginPage()
            case "note": readNote(child)
            case "a":
                let address = tree.attribute("href", of: child).flatMap { $0.hasPrefix("#") ? nil : $0 }
                if let address { builder.beginLink(address) }
                readSpans(child, isRaised: isRaised)
                if address != nil { builder.endLink() }
            case "span":
                let style = tree.attribute("style-name", of: child)
                if !styles.isHidden(style) { readSpans(child, isRaised: isRaised || styles.isRaised(style)) }
            case "ruby": if let base = tree.first("ruby-base", in: child) { readSpans(base, isRaised: isRaised) }
            // Comments, deleted words, frames and what stands for no words.
            case "annotation", "annotation-end", "frame", "hidden-text", "hidden-paragraph", "change",
                "tracked-changes", "script":
                break
            case let name where Self.shapes.contains(name) || name == "g": break
            default: readSpans(child, isRaised: isRaised)
            }
        }
    }

    /// Adds characters; white space is one space (ISO/IEC 26300, part 1, 6.1.2).
    private mutating func append(_ bytes: ArraySlice<UInt8>, _ isRaised: Bool) {
        if bytes == [0x09] || bytes.count > 1 && bytes.allSatisfy({ $0 == 0x20 }) {
            builder.append(bytes)
        } else {
            builder.appendFolded(isRaised ? raised(bytes)[...] : bytes)
        }
    }

    private mutating func readNote(_ node: MarkupTree.Node) {
        guard let body = tree.first("note-body", in: node) else { return }
        let series: NoteSort = tree.attribute("note-class", of: node) == "endnote" ? .endnote : .footnote
        let citation = tree.first("note-citation", in: node)
        let label = citation.map { tree.attribute("label", of: $0) ?? tree.plain($0) } ?? ""
        notes.append((series, label.isEmpty ? String(notes.count + 1) : label, body))
        builder.call(series, notes[notes.count - 1].label)
    }
}
