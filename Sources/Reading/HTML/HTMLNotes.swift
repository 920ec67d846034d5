internal import Letters
internal import Text

/// The notes of a page and the anchors that call them: a raised link to a place further down that is a note's.
struct HTMLNotes {
    struct Note {
        let label: String
        /// The element that holds it.
        let node: MarkupTree.Node
    }

    /// The notes, in the order of their first calls.
    private(set) var notes: [Note] = []
    /// For the link of each call the place of its note in `notes`.
    private(set) var calls: [MarkupTree.Node: Int] = [:]
    /// The elements that hold notes.
    private(set) var holders: Set<MarkupTree.Node> = []

    init(_ tree: MarkupTree, _ content: MarkupTree.Node) {
        var targets: [String: MarkupTree.Node] = [:]
        var parents = ParentStack()
        var blocks: [MarkupTree.Node: MarkupTree.Node] = [:]
        var links: [(node: MarkupTree.Node, target: String, isRaised: Bool)] = []
        for node in content..<tree.next(content) {
            parents.leave(before: node)
            guard !tree.isText(node) else { continue }
            let name = tree.name(of: node).local
            for attribute in ["id", "name"] {
                guard let id = tree.attribute(attribute, of: node), targets[id] == nil else { continue }
                targets[id] = node
                blocks[node] = HTMLBody.isBlock(name) ? node : parents.block
            }
            if name == "a", let address = tree.attribute("href", of: node), let hash = address.lastIndex(of: "#"),
                isOnPage(address[..<hash])
            {
                let isRaised =
                    parents.isRaised || tree.first("sup", in: node) != nil
                    || isNoteClass(tree.attribute("class", of: node))
                links.append((node, String(address[address.index(after: hash)...]), isRaised))
            }
            parents.enter(
                node, until: tree.next(node), isBlock: HTMLBody.isBlock(name),
                isRaised: name == "sup" || isNoteClass(tree.attribute("class", of: node)))
        }
        var byHolder: [MarkupTree.Node: Int] = [:]
        for link in links {
            let label = tree.plain(link.node).filter { !"[]()".contains($0) }
            guard link.isRaised, isLabel(label), let target = targets[link.target], let holder = blocks[target],
                holder > link.node, holder != content
            else {
                continue
            }
            let note = byHolder[holder] ?? notes.count
            if note == notes.count {
                notes.append(Note(label: label, node: holder))
                byHolder[holder] = note
                holders.insert(holder)
            }
            calls[link.node] = note
        }
    }

    private func isOnPage(_ address: Substring) -> Bool {
        address.isEmpty || !address.contains("://") && !address.contains("/")
    }

    /// A number, a letter or two, or marks.
    private func isLabel(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 6
            && (text.allSatisfy(\.isNumber)
                || text.count <= 4 && text.allSatisfy { $0.isLetter || "*†‡§".contains($0) })
    }

    private func isNoteClass(_ name: String?) -> Bool {
        guard let name = name?.lowercased() else { return false }
        return ["noot", "footnote", "endnote", "fn-"].contains { name.contains($0) }
    }
}

/// The elements that are open on the way through a tree.
private struct ParentStack {
    private var open: [(node: MarkupTree.Node, end: MarkupTree.Node, isBlock: Bool, isRaised: Bool)] = []

    mutating func leave(before node: MarkupTree.Node) {
        while let last = open.last, last.end <= node { open.removeLast() }
    }

    mutating func enter(_ node: MarkupTree.Node, until end: MarkupTree.Node, isBlock: Bool, isRaised: Bool) {
        open.append((node, end, isBlock, isRaised))
    }

    var block: MarkupTree.Node? { open.last { $0.isBlock }?.node }
    var isRaised: Bool { open.contains { $0.isRaised } }
}
