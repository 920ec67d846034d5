internal import Letters

/// The numbers that Word prints for notes, in the order of their calls (ECMA-376, part 1, 17.11).
struct WordNoteNumbers {
    private struct Series {
        var format: String
        var start = 1
        var isNewEachPage = false
        var next: Int?
        var page = 0
    }

    private var footnotes = Series(format: "decimal")
    private var endnotes = Series(format: "lowerRoman")

    init() {}

    /// Takes what the settings or a section say of footnotes and endnotes.
    mutating func read(_ part: WordPart, in node: MarkupTree.Node) {
        for child in part.tree.children(of: node) where !part.tree.isText(child) {
            switch part.tree.name(of: child).local {
            case "footnotePr": Self.read(part, child, &footnotes)
            case "endnotePr": Self.read(part, child, &endnotes)
            default: break
            }
        }
    }

    private static func read(_ part: WordPart, _ node: MarkupTree.Node, _ series: inout Series) {
        for child in part.tree.children(of: node) where !part.tree.isText(child) {
            switch part.tree.name(of: child).local {
            case "numFmt": series.format = part.value(child) ?? series.format
            case "numStart": series.start = part.number(child) ?? series.start
            case "numRestart": series.isNewEachPage = part.value(child) == "eachPage"
            default: break
            }
        }
    }

    /// The number of the next note.
    /// - Parameter page: how many pages ended before its call.
    mutating func next(_ series: NoteSort, page: Int) -> String {
        switch series {
        case .footnote: Self.next(&footnotes, page)
        case .endnote: Self.next(&endnotes, page)
        }
    }

    private static func next(_ series: inout Series, _ page: Int) -> String {
        if series.isNewEachPage, page != series.page { series.next = nil }
        series.page = page
        let number = series.next ?? series.start
        series.next = number + 1
        return numeral(number, series.format)
    }
}
