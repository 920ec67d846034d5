internal import Letters

/// Reads a page of HTML: official pages of zoek.officielebekendmakingen.nl, and pages saved from a browser, of which
/// the article or main text is taken. Read as browsers do, whatever its faults.
enum HTMLReader {
    static func read(_ file: [UInt8], limit: Int) throws(ReadingError) -> ReadLetter {
        // What is UTF-8 is that, whatever the page says; other pages say what they are, or are Western.
        let encoding = String(validating: file, as: UTF8.self) == nil ? nil : "UTF-8"
        let tree = try MarkupTree(file[...], isHTML: true, encoding: encoding, limit: limit)
        let content = main(tree)
        var reader = HTMLBody(tree: tree, notes: HTMLNotes(tree, content))
        reader.read(content)
        var letter = ReadLetter(reader.builder)
        letter.head = MetaFields(tree).whole
        return letter
    }

    /// The element that holds the page's own words.
    private static func main(_ tree: MarkupTree) -> MarkupTree.Node {
        let elements = (tree.root..<tree.end).filter { !tree.isText($0) }
        if let official = elements.first(where: {
            ["broodtekst", "content-broodtekst"].contains(tree.attribute("id", of: $0) ?? "")
        }) {
            return official
        }
        if let main = elements.first(where: {
            tree.name(of: $0).local == "main" || tree.attribute("role", of: $0) == "main"
        }) {
            return main
        }
        let articles = elements.filter { tree.name(of: $0).local == "article" }
        if articles.count == 1 { return articles[0] }
        return elements.first { tree.name(of: $0).local == "body" } ?? tree.root
    }
}
