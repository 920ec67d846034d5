internal import Letters

/// Reads an OpenDocument text (.odt, ISO/IEC 26300): the body in the order of the page, then headers and footers, then
/// notes. Names of authors are never read.
enum OpenDocumentReader {
    /// - Parameter limit: the most bytes that the file may unpack to.
    static func read(_ file: [UInt8], limit: Int) throws(ReadingError) -> ReadLetter {
        var archive = try ZipArchive(file, limit: limit)
        if let manifest = try archive.tree("META-INF/manifest.xml"), isEncrypted(manifest) { throw .encrypted }
        guard let document = try archive.tree("content.xml") else { throw .damaged(line: nil) }
        return read(document, try archive.tree("styles.xml"))
    }

    private static func isEncrypted(_ manifest: MarkupTree) -> Bool {
        manifest.first("encryption-data", in: manifest.root) != nil
    }

    private static func read(_ document: MarkupTree, _ styles: MarkupTree?) -> ReadLetter {
        var known = OpenDocumentStyles()
        if let styles { known.add(styles) }
        known.add(document)
        var reader = OpenDocumentBody(tree: document, styles: known)
        let body = document.first("body", in: document.root).flatMap { document.first("text", in: $0) } ?? document.root
        reader.read(body)
        if let styles { reader.readEdges(styles) }
        reader.readNotes()
        var letter = ReadLetter(reader.builder)
        letter.edits = Edits()
        letter.edits?.trackedChanges = document.all("changed-region", in: body).count
        letter.edits?.comments = document.all("annotation", in: body).count
        return letter
    }
}
