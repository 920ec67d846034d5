/// What the styles of a Word file say of its paragraphs and runs.
struct WordStyles {
    private struct Style {
        var name = ""
        var basedOn: String?
        var outline: Int?
        var list: (number: String, level: Int)?
        var isHidden: Bool?
        var isRaised: Bool?
    }

    private var styles: [String: Style] = [:]
    /// A chain of styles that is longer runs in a circle.
    static let longestChain = 20

    init() {}

    init(_ part: WordPart) {
        for node in part.tree.all("style", in: part.tree.root) {
            guard let id = part.tree.attribute("styleId", of: node) else { continue }
            var style = Style()
            for child in part.tree.children(of: node) where !part.tree.isText(child) {
                switch part.tree.name(of: child).local {
                case "name": style.name = part.value(child)?.lowercased() ?? ""
                case "basedOn": style.basedOn = part.value(child)
                case "pPr":
                    style.outline = part.value(part.child(.outlineLvl, of: child)).flatMap(Int.init)
                    style.list = part.list(in: child)
                case "rPr":
                    style.isHidden = part.isOn(.vanish, in: child)
                    style.isRaised = part.value(part.child(.vertAlign, of: child)).map { $0 == "superscript" }
                default: break
                }
            }
            styles[id] = style
        }
    }

    /// The first that a style or those it is based on say.
    private func first<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
        var next = id
        for _ in 0..<Self.longestChain {
            guard let id = next, let style = styles[id] else { return nil }
            if let found = value(style) { return found }
            next = style.basedOn
        }
        return nil
    }

    func name(of id: String?) -> String { id.flatMap { styles[$0]?.name } ?? "" }
    func isHidden(_ id: String?) -> Bool { first(id) { $0.isHidden } ?? false }
    func isRaised(_ id: String?) -> Bool { first(id) { $0.isRaised } ?? false }
    func list(of id: String?) -> (number: String, level: Int)? { first(id) { $0.list } }

    /// Whether paragraphs of a style are headings: levels 0 to 8 of the outline, or the built-in names.
    func isHeading(_ id: String?) -> Bool {
        if let level = first(id, { $0.outline }) { return level < 9 }
        return first(id) { style in ["heading ", "kop "].contains { style.name.hasPrefix($0) } ? true : nil } ?? false
    }
}

extension WordPart {
    /// The list that a paragraph's properties put it in, and how deep; number 0 takes it out of any.
    func list(in properties: MarkupTree.Node) -> (number: String, level: Int)? {
        guard let node = child(.numPr, of: properties), let number = value(child(.numId, of: node)) else { return nil }
        return (number, value(child(.ilvl, of: node)).flatMap(Int.init) ?? 0)
    }
}
