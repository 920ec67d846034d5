internal import Letters

/// Reads a Word file (.docx, Office Open XML): the body in the order of the page, then headers and footers, then notes.
/// Names of authors are never read.
enum WordReader {
    /// - Parameter limit: the most bytes that the file may unpack to.
    static func read(_ file: [UInt8], limit: Int) throws(ReadingError) -> ReadLetter {
        var package = try WordPackage(file, limit: limit)
        guard let main = try package.main() else { throw .damaged(line: nil) }
        let document = main.part
        let body = document.tree.first("body", in: document.tree.root) ?? document.tree.root
        let styles = try package.part(ofType: "styles", main).map(WordStyles.init) ?? WordStyles()
        let numbering = try package.part(ofType: "numbering", main).map(WordNumbering.init) ?? WordNumbering()
        var numbers = WordNoteNumbers()
        if let settings = try package.part(ofType: "settings", main) { numbers.read(settings, in: settings.tree.root) }
        let sections = document.tree.all("sectPr", in: body)
        if let last = sections.last { numbers.read(document, in: last) }

        var reader = WordBody(
            styles: styles, numbering: numbering, noteNumbers: numbers, part: document, targets: main.targets)
        let edges = try headersAndFooters(&package, main, sections)
        for edge in edges where edge.isFirst {
            reader.read(edge.part, edge.part.tree.root, targets: edge.targets, role: .letterhead)
        }
        reader.read(document, body, targets: main.targets)
        for edge in edges where !edge.isFirst {
            reader.read(edge.part, edge.part.tree.root, targets: edge.targets, role: .runningHead)
        }
        for (series, name) in [(NoteSort.footnote, "footnotes"), (.endnote, "endnotes")] {
            guard let (part, targets) = try package.partWithTargets(ofType: name, main) else { continue }
            var notes: [String: MarkupTree.Node] = [:]
            for note in part.tree.children(of: part.tree.root) where !part.tree.isText(note) {
                if let id = part.tree.attribute("id", of: note) { notes[id] = note }
            }
            var written: Set<String> = []
            for call in reader.called where call.series == series && written.insert(call.id).inserted {
                if let node = notes[call.id] { reader.readNote(call, part, node, targets: targets) }
            }
        }
        var letter = ReadLetter(reader.builder)
        letter.head = try package.properties()
        letter.edits = Edits()
        letter.edits?.trackedChanges = reader.trackedChanges
        if let comments = try package.part(ofType: "comments", main) {
            letter.edits?.comments = comments.tree.all("comment", in: comments.tree.root).count
        }
        return letter
    }

    private struct Edge {
        let part: WordPart
        let targets: [String: String]
        /// Whether it is the head of the first page: a letter's letterhead.
        let isFirst: Bool
    }

    /// The headers and footers, each once: the head of the first page, then those that pages repeat.
    private static func headersAndFooters(
        _ package: inout WordPackage, _ main: WordPackage.Main, _ sections: [MarkupTree.Node]
    ) throws(ReadingError) -> [Edge] {
        let tree = main.part.tree
        var edges: [Edge] = []
        var seen: Set<String> = []
        for (index, section) in sections.enumerated() {
            let hasTitlePage = main.part.isOn(.titlePg, in: section) ?? false
            for reference in tree.children(of: section) where !tree.isText(reference) {
                let kind = tree.name(of: reference).local
                guard kind == "headerReference" || kind == "footerReference",
                    let id = tree.attribute("id", of: reference), seen.insert(id).inserted,
                    let (part, targets) = try package.part(withID: id, main)
                else { continue }
                let type = tree.attribute("type", of: reference) ?? "default"
                // A header for first pages is printed where the section has one.
                if type == "first", !hasTitlePage { continue }
                let isFirst = kind == "headerReference" && index == 0 && type == (hasTitlePage ? "first" : "default")
                edges.append(Edge(part: part, targets: targets, isFirst: isFirst))
            }
        }
        return edges
    }
}
