internal import Letters
internal import Text

/// Reads the words of a Word file's parts in the order of the page: paragraphs, tables, text boxes, fields' results and
/// calls of notes; what tracked changes leave when they are accepted.
struct WordBody {
    /// A note that is called: its series, printed label and the identifier of its text.
    struct CalledNote {
        let series: NoteSort
        let label: String
        let id: String
    }

    private struct Field {
        var instruction = ""
        /// Whether its result has begun.
        var hasResult = false
        var isLink = false
        /// Whether it stands for the number of a note that is called before.
        var callsNote: Bool { instruction.drop { $0 == " " }.hasPrefix("NOTEREF") }
    }

    private(set) var builder = LayoutBuilder()
    private(set) var called: [CalledNote] = []
    private(set) var trackedChanges = 0
    private let styles: WordStyles
    private var numbering: WordNumbering
    private var noteNumbers: WordNoteNumbers
    private var fields: [Field] = []
    /// The part that is read, and the targets of its links.
    private var part: WordPart
    private var targets: [String: String]
    /// Whether the mark at the end of the last paragraph is deleted: the next one goes on with it.
    private var goesOn = false

    init(
        styles: WordStyles, numbering: WordNumbering, noteNumbers: WordNoteNumbers, part: WordPart,
        targets: [String: String]
    ) {
        self.styles = styles
        self.numbering = numbering
        self.noteNumbers = noteNumbers
        self.part = part
        self.targets = targets
    }

    /// Reads the blocks of a part's element.
    mutating func read(_ part: WordPart, _ node: MarkupTree.Node, targets: [String: String], role: Role? = nil) {
        (self.part, self.targets) = (part, targets)
        fields = []
        goesOn = false
        readBlocks(node, role)
        builder.end()
    }

    /// Reads a note's text.
    mutating func readNote(_ note: CalledNote, _ part: WordPart, _ node: MarkupTree.Node, targets: [String: String]) {
        let first = builder.beginNote()
        read(part, node, targets: targets)
        builder.endNote(note.series, note.label, from: first)
    }

    private mutating func readBlocks(_ node: MarkupTree.Node, _ role: Role?) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .p: readParagraph(child, role)
            case .tbl: readTable(child, role)
            case .sdt: if let content = part.child(.sdtContent, of: child) { readBlocks(content, role) }
            case .ins, .moveTo:
                trackedChanges += 1
                readBlocks(child, role)
            case .del, .moveFrom: trackedChanges += 1
            case .customXml, .smartTag: readBlocks(child, role)
            case .alternateContent: if let chosen = chosen(child) { readBlocks(chosen, role) }
            default: break
            }
        }
    }

    /// The content of the two that a program writes for newer and older readers.
    private func chosen(_ node: MarkupTree.Node) -> MarkupTree.Node? {
        part.child(.choice, of: node) ?? part.child(.fallback, of: node)
    }

    /// A row of one cell lays out the page, as those of the ministries' letters do; of others each cell is a passage.
    private mutating func readTable(_ node: MarkupTree.Node, _ role: Role?) {
        for row in descendants(.tr, of: node) {
            let cells = descendants(.tc, of: row)
            for cell in cells { readBlocks(cell, role ?? (cells.count == 1 ? nil : .tableCell)) }
        }
    }

    /// The rows or cells of a table, through content controls and tracked insertions, not those of tables inside it.
    private func descendants(_ tag: WordTag, of node: MarkupTree.Node) -> [MarkupTree.Node] {
        part.tree.children(of: node).flatMap { child -> [MarkupTree.Node] in
            switch part.tag(child) {
            case tag: [child]
            case .sdt, .sdtContent, .customXml, .ins: descendants(tag, of: child)
            default: []
            }
        }
    }

    private mutating func readParagraph(_ node: MarkupTree.Node, _ role: Role?) {
        let properties = part.child(.pPr, of: node)
        // A text box stands beside its paragraph.
        for box in boxes(in: node) { readBlocks(box, role) }
        if goesOn, builder.isOpen {
            goesOn = false
        } else {
            let style = properties.flatMap { part.value(part.child(.pStyle, of: $0)) }
            let list = properties.flatMap { part.list(in: $0) } ?? styles.list(of: style)
            builder.mark = list.flatMap { numbering.next($0.number, level: $0.level) }
            builder.begin(role ?? wordRole(style, isListed: builder.mark != nil))
            if part.isOn(.pageBreakBefore, in: properties) == true { builder.beginPage() }
        }
        readRuns(node)
        let mark = properties.flatMap { part.child(.rPr, of: $0) }
        if let mark, part.child(.ins, of: mark) != nil { trackedChanges += 1 }
        if let mark, part.child(.del, of: mark) != nil {
            trackedChanges += 1
            goesOn = true
        } else {
            builder.end()
        }
    }

    private func wordRole(_ style: String?, isListed: Bool) -> Role? {
        let name = styles.name(of: style)
        if styles.isHeading(style) { return .heading }
        for (words, role) in WordHouseStyles.roles where name.contains(words) { return role }
        return isListed ? .listItem : nil
    }

    /// The text boxes anchored in a paragraph, each once.
    private func boxes(in node: MarkupTree.Node) -> [MarkupTree.Node] {
        var found: [MarkupTree.Node] = []
        var position = node + 1
        while position < part.tree.next(node) {
            switch part.tag(position) {
            case .txbxContent:
                found.append(position)
                position = part.tree.next(position)
            case .alternateContent:
                if let chosen = chosen(position) { found += boxes(in: chosen) }
                position = part.tree.next(position)
            case .del, .moveFrom: position = part.tree.next(position)
            default: position += 1
            }
        }
        return found
    }

    private mutating func readRuns(_ node: MarkupTree.Node) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .r: readRun(child)
            case .hyperlink:
                let address = part.tree.attribute("id", of: child).flatMap { targets[$0] }
                if let address { builder.beginLink(address) }
                readRuns(child)
                if address != nil { builder.endLink() }
            case .ins, .moveTo:
                trackedChanges += 1
                readRuns(child)
            case .del, .moveFrom: trackedChanges += 1
            case .fldSimple, .smartTag, .customXml, .bdo, .dir, .rubyBase: readRuns(child)
            case .sdt: if let content = part.child(.sdtContent, of: child) { readRuns(content) }
            case .alternateContent: if let chosen = chosen(child) { readRuns(chosen) }
            case .formula: builder.append(words(of: child))
            case .other: if !part.tree.isText(child) { readRuns(child) }
            default: break
            }
        }
    }

    private mutating func readRun(_ node: MarkupTree.Node) {
        let properties = part.child(.rPr, of: node)
        let style = properties.flatMap { part.value(part.child(.rStyle, of: $0)) }
        let isHidden = part.isOn(.vanish, in: properties) ?? styles.isHidden(style)
        let position = properties.flatMap { part.value(part.child(.vertAlign, of: $0)) }
        let isRaised = position.map { $0 == "superscript" } ?? styles.isRaised(style)
        var isCustom = false
        for child in part.tree.children(of: node) {
            let tag = part.tag(child)
            if tag == .fldChar || tag == .instrText {
                readField(child, tag)
                continue
            }
            if tag == .lastRenderedPageBreak { builder.beginPage() }
            guard !isHidden, fields.allSatisfy(\.hasResult) else { continue }
            switch tag {
            case .t where isCustom: break
            case .t: appendRun(preserved(child), isRaised: isRaised)
            case .tab, .ptab: builder.append([0x09])
            case .br where part.tree.attribute("type", of: child) == "page": builder.beginPage()
            case .br, .cr: builder.breakLine()
            case .noBreakHyphen: builder.append("\u{2011}".utf8)
            case .softHyphen: builder.append("\u{AD}".utf8)
            case .sym: if let symbol = symbol(child) { builder.append(symbol.utf8) }
            case .footnoteReference, .endnoteReference: isCustom = readCall(child, tag, in: node)
            case .ruby: if let base = part.child(.rubyBase, of: child) { readRuns(base) }
            default: break
            }
        }
    }

    private mutating func appendRun(_ bytes: ArraySlice<UInt8>, isRaised: Bool) {
        // The number of a note that is called once more.
        if isRaised, fields.last?.callsNote == true {
            let label = String(decoding: bytes, as: UTF8.self)
            if let known = called.last(where: { $0.label == label }) { return builder.call(known.series, label) }
        }
        builder.append(isRaised ? raised(bytes)[...] : bytes)
    }

    private func words(of node: MarkupTree.Node) -> ArraySlice<UInt8> {
        var bytes: ArraySlice<UInt8> = []
        for child in part.tree.children(of: node) where part.tree.isText(child) { bytes += part.tree.characters(child) }
        return bytes
    }

    /// The words of `w:t`; white space at their edges counts only where the file says so.
    private func preserved(_ node: MarkupTree.Node) -> ArraySlice<UInt8> {
        var bytes = words(of: node)
        guard part.tree.attribute("space", of: node) != "preserve" else { return bytes }
        while bytes.first?.isSpace == true { bytes.removeFirst() }
        while bytes.last?.isSpace == true { bytes.removeLast() }
        return bytes
    }

    private mutating func readField(_ node: MarkupTree.Node, _ tag: WordTag) {
        if tag == .instrText {
            if let last = fields.indices.last, !fields[last].hasResult {
                fields[last].instruction += String(decoding: words(of: node), as: UTF8.self)
            }
            return
        }
        switch part.tree.attribute("fldCharType", of: node) {
        case "begin": if fields.count < Self.deepestField { fields.append(Field()) }
        case "separate":
            guard let last = fields.indices.last else { return }
            fields[last].hasResult = true
            if let address = linkTarget(fields[last].instruction) {
                fields[last].isLink = true
                builder.beginLink(address)
            }
        case "end": if fields.popLast()?.isLink == true { builder.endLink() }
        default: break
        }
    }

    /// Fields inside each other.
    private static let deepestField = 50

    /// The address of ` HYPERLINK "https://…" `.
    private func linkTarget(_ instruction: String) -> String? {
        let words = instruction.split(separator: "\"", omittingEmptySubsequences: false)
        guard words.count > 2, words[0].split(separator: " ") == ["HYPERLINK"] else { return nil }
        return String(words[1])
    }

    /// A character of a font of symbols; those that have no Unicode are left out.
    private func symbol(_ node: MarkupTree.Node) -> String? {
        guard let value = part.tree.attribute("char", of: node).flatMap({ UInt32($0, radix: 16) }),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        if !(0xE000...0xF8FF).contains(value) { return String(scalar) }
        return [0xF0B7: "•", 0xF0A7: "▪", 0xF0E0: "→", 0xF0FC: "✓", 0xF0D8: "➢", 0xF02D: "−"][value]
    }

    /// - Returns: whether the run goes on with the note's own mark.
    private mutating func readCall(_ node: MarkupTree.Node, _ tag: WordTag, in run: MarkupTree.Node) -> Bool {
        guard let id = part.tree.attribute("id", of: node) else { return false }
        let series: NoteSort = tag == .footnoteReference ? .footnote : .endnote
        let isCustom = !["0", "false", "off", nil].contains(part.tree.attribute("customMarkFollows", of: node))
        var label = ""
        if isCustom {
            for child in part.tree.children(of: run) where child > node && part.tag(child) == .t {
                label += String(decoding: words(of: child), as: UTF8.self)
            }
        }
        if label.isEmpty { label = noteNumbers.next(series, page: builder.layout.pageStarts.count) }
        called.append(CalledNote(series: series, label: label, id: id))
        builder.call(series, label)
        return isCustom
    }
}
