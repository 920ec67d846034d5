internal import Knowledge
internal import Letters

/// The parts of a Word file and what ties them together (ECMA-376, part 2).
struct WordPackage: ~Copyable {
    /// The main part, and where its relations lead.
    struct Main {
        let part: WordPart
        fileprivate let path: String
        fileprivate let relations: [Relation]
        /// The addresses that its links lead to, by their identifiers.
        let targets: [String: String]
    }

    fileprivate struct Relation {
        let id: String
        /// The last part of its address: `styles`, `footnotes`.
        let type: String
        let target: String
        let isExternal: Bool
    }

    private var archive: ZipArchive

    init(_ file: [UInt8], limit: Int) throws(ReadingError) { archive = try ZipArchive(file, limit: limit) }

    /// The main part: the one that the package says is its document.
    mutating func main() throws(ReadingError) -> Main? {
        let roots = try relations(of: "")
        let path =
            roots.first { $0.type == "officeDocument" }.map { resolved($0.target, from: "") } ?? "word/document.xml"
        guard let part = try part(at: path) else { return nil }
        let relations = try relations(of: path)
        return Main(part: part, path: path, relations: relations, targets: targets(relations))
    }

    mutating func part(ofType type: String, _ main: Main) throws(ReadingError) -> WordPart? {
        try partWithTargets(ofType: type, main)?.part
    }

    /// A part with the addresses that its own links lead to.
    mutating func partWithTargets(ofType type: String, _ main: Main) throws(ReadingError) -> (
        part: WordPart, targets: [String: String]
    )? {
        try part(of: main.relations.first { $0.type == type && !$0.isExternal }, main)
    }

    mutating func part(withID id: String, _ main: Main) throws(ReadingError) -> (
        part: WordPart, targets: [String: String]
    )? {
        try part(of: main.relations.first { $0.id == id && !$0.isExternal }, main)
    }

    private mutating func part(of relation: Relation?, _ main: Main) throws(ReadingError) -> (
        part: WordPart, targets: [String: String]
    )? {
        guard let relation else { return nil }
        let path = resolved(relation.target, from: main.path)
        guard let part = try part(at: path) else { return nil }
        return (part, targets(try relations(of: path)))
    }

    private mutating func part(at path: String) throws(ReadingError) -> WordPart? {
        guard let tree = try archive.tree(path) else { return nil }
        return WordPart(tree)
    }

    private mutating func relations(of path: String) throws(ReadingError) -> [Relation] {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let tree = try archive.tree((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels") else {
            return []
        }
        return tree.all("Relationship", in: tree.root).compactMap { node in
            guard let id = tree.attribute("Id", of: node), let type = tree.attribute("Type", of: node),
                let target = tree.attribute("Target", of: node)
            else { return nil }
            let name = type.split(separator: "/").last.map(String.init) ?? type
            return Relation(
                id: id, type: name, target: target, isExternal: tree.attribute("TargetMode", of: node) == "External")
        }
    }

    private func targets(_ relations: [Relation]) -> [String: String] {
        Dictionary(relations.filter(\.isExternal).map { ($0.id, $0.target) }) { first, _ in first }
    }

    /// The path of a target inside the package: an entry's name, which never leads out of it.
    private func resolved(_ target: String, from path: String) -> String {
        var parts = target.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// What the ministries' templates keep of a letter: its day, reference and subject, in full. Names of people are
    /// not read.
    mutating func properties() throws(ReadingError) -> LetterHead {
        var head = LetterHead()
        guard let tree = try archive.tree("docProps/custom.xml") else { return head }
        for property in tree.all("property", in: tree.root) {
            guard let name = tree.attribute("name", of: property)?.lowercased(),
                let value = plainProperty(tree.plain(property))
            else { continue }
            switch name {
            case "datum": head.date = Dagen.day(value).map { .printed($0) } ?? head.date
            case "onskenmerk": head.kenmerk = value
            case "uwkenmerk": head.uwKenmerk = value
            case "onderwerp": head.onderwerp = value
            default: break
            }
        }
        return head
    }

    /// A value without the escapes of its line ends (`_x000d_`); nothing where no word is left.
    private func plainProperty(_ text: String) -> String? {
        let words = text.replacing("_x000d_", with: " ").replacing("_x000a_", with: " ").split { $0.isWhitespace }
            .joined(separator: " ")
        return words.utf8.contains { $0.isLetter || $0.isDigit } ? words : nil
    }
}
