/// What the styles of an OpenDocument text say of its paragraphs, spans and lists.
struct OpenDocumentStyles {
    struct Level {
        var format = ""
        var prefix = ""
        var suffix = ""
        var start = 1
        /// How many levels are printed: `2.1` shows two.
        var shown = 1
        var bullet: String?
    }

    /// The levels that a list can have (ISO/IEC 26300, part 1, 16.31).
    private static let depths = 1...10

    private var parents: [String: String] = [:]
    private var raised: Set<String> = []
    private var hidden: Set<String> = []
    private var breaking: Set<String> = []
    private var lists: [String: [Int: Level]] = [:]

    /// Adds the styles of a part; later ones count.
    mutating func add(_ tree: MarkupTree) {
        for node in tree.all("style", in: tree.root) {
            guard let name = tree.attribute("name", of: node) else { continue }
            raised.remove(name)
            hidden.remove(name)
            breaking.remove(name)
            parents[name] = tree.attribute("parent-style-name", of: node)
            for property in tree.children(of: node) where !tree.isText(property) {
                if tree.attribute("text-position", of: property).map(isRaisedPosition) == true { raised.insert(name) }
                if tree.attribute("display", of: property) == "none" { hidden.insert(name) }
                if tree.attribute("break-before", of: property) == "page" { breaking.insert(name) }
            }
        }
        for node in tree.all("list-style", in: tree.root) {
            guard let name = tree.attribute("name", of: node) else { continue }
            lists[name] = levels(tree, node)
        }
    }

    private func isRaisedPosition(_ position: String) -> Bool {
        position.hasPrefix("super") || position.split(separator: "%").first.flatMap { Int($0) }.map { $0 > 0 } == true
    }

    private func levels(_ tree: MarkupTree, _ node: MarkupTree.Node) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in tree.children(of: node) where !tree.isText(child) {
            guard let number = tree.number("level", of: child, in: Self.depths) else { continue }
            var level = Level()
            level.format = tree.attribute("num-format", of: child) ?? ""
            level.prefix = tree.attribute("num-prefix", of: child) ?? ""
            level.suffix = tree.attribute("num-suffix", of: child) ?? ""
            level.start = tree.number("start-value", of: child) ?? 1
            level.shown = tree.number("display-levels", of: child, in: Self.depths) ?? 1
            level.bullet = tree.attribute("bullet-char", of: child)
            levels[number] = level
        }
        return levels
    }

    /// Whether a style or one that it is based on is in a set.
    private func holds(_ set: Set<String>, _ name: String?) -> Bool {
        var next = name
        for _ in 0..<WordStyles.longestChain {
            guard let style = next else { return false }
            if set.contains(style) { return true }
            next = parents[style]
        }
        return false
    }

    func isRaised(_ name: String?) -> Bool { holds(raised, name) }
    func isHidden(_ name: String?) -> Bool { holds(hidden, name) }
    func beginsPage(_ name: String?) -> Bool { holds(breaking, name) }
    func level(_ level: Int, of list: String?) -> Level? { list.flatMap { lists[$0]?[level] } }
}
