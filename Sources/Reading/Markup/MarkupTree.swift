internal import CXML
internal import Text

/// A document of XML or HTML: its elements and runs of characters in flat arrays, in the order of the document.
struct MarkupTree: Sendable {
    /// A node's place in the tree.
    typealias Node = Int

    private struct Entry {
        /// Its place in `names`; negative for a run of characters.
        let name: Int32
        /// Past its last descendant.
        let next: Int32
        let text: Range<UInt32>
        let attributes: Range<Int32>
    }

    /// The name of an element or attribute.
    struct Name: Hashable, Sendable {
        /// The address of its namespace; empty where it has none.
        let namespace: String
        let local: String
    }

    private let entries: [Entry]
    private let attributes: [(name: Int32, value: Range<UInt32>)]
    private let text: [UInt8]
    private let names: [Name]
    /// For each name, which of the caller's words it is.
    private var words: [UInt16] = []

    /// Elements inside each other; the deepest letters have some forty, and libxml2 has a limit of its own at 256.
    private static let deepest: Int32 = 250

    /// libxml2 makes its tables at its first use, which two threads may not do at once; a static value is made once.
    private static let isPrepared: Void = cxml_prepare()

    /// Parses a document. Linear.
    /// - Parameters:
    ///   - encoding: the name of its encoding, where it is known better than by what the document says.
    ///   - limit: the most bytes of text that are kept, and the most nodes.
    /// - Throws: `.damaged`, `.declarations`, `.tooDeep`, `.unpacksTooLarge`.
    init(_ bytes: ArraySlice<UInt8>, isHTML: Bool = false, encoding: String? = nil, limit: Int) throws(ReadingError) {
        Self.isPrepared
        let most = UInt32(clamping: limit)
        let parsed = bytes.withUnsafeBufferPointer { buffer in
            if let encoding {
                return encoding.withCString {
                    cxml_parse(buffer.baseAddress, UInt64(buffer.count), isHTML ? 1 : 0, $0, most, most, Self.deepest)
                }
            }
            return cxml_parse(buffer.baseAddress, UInt64(buffer.count), isHTML ? 1 : 0, nil, most, most, Self.deepest)
        }
        guard let document = parsed else { throw .unpacksTooLarge(limit) }
        defer { cxml_free(document) }
        switch cxml_status_of(document) {
        case CXML_OK: break
        case CXML_DECLARATIONS: throw .declarations
        case CXML_TOO_DEEP: throw .tooDeep
        case CXML_TOO_LARGE, CXML_NO_MEMORY: throw .unpacksTooLarge(limit)
        default: throw .damaged(line: cxml_line(document) > 0 ? Int(cxml_line(document)) : nil)
        }
        // The arrays live as long as the document; they are copied.
        var count: UInt32 = 0
        let nodes = UnsafeBufferPointer(start: cxml_nodes(document, &count), count: Int(count))
        entries = nodes.map {
            Entry(
                name: $0.name, next: $0.next, text: $0.start..<$0.end,
                attributes: $0.attributes..<$0.attributes + $0.attribute_count)
        }
        let values = UnsafeBufferPointer(start: cxml_attributes(document, &count), count: Int(count))
        attributes = values.map { ($0.name, $0.start..<$0.end) }
        let text = Array(UnsafeBufferPointer(start: cxml_text(document, &count), count: Int(count)))
        let found = UnsafeBufferPointer(start: cxml_names(document, &count), count: Int(count))
        names = found.map { name in
            Name(
                namespace: String(decoding: text[Int(name.uri_start)..<Int(name.uri_end)], as: UTF8.self),
                local: String(decoding: text[Int(name.local_start)..<Int(name.local_end)], as: UTF8.self))
        }
        self.text = text
    }

    /// Gives every name the caller's own word for it, by which `word(of:)` tells elements apart.
    mutating func tellApart<Word: RawRepresentable>(_ word: (Name) -> Word) where Word.RawValue == UInt16 {
        words = names.map { word($0).rawValue }
    }

    /// All nodes, in the order of the document; the first one is its element.
    var root: Node { 0 }
    /// Past the last node.
    var end: Node { entries.count }

    func isText(_ node: Node) -> Bool { entries[node].name < 0 }

    /// Past the last descendant of a node: the next node that it does not hold.
    func next(_ node: Node) -> Node { Int(entries[node].next) }

    /// The caller's word for an element's name.
    func word(of node: Node) -> UInt16 { words[Int(entries[node].name)] }

    func name(of node: Node) -> Name { names[Int(entries[node].name)] }

    /// The characters of a run.
    func characters(_ node: Node) -> ArraySlice<UInt8> {
        text[Int(entries[node].text.lowerBound)..<Int(entries[node].text.upperBound)]
    }

    /// The nodes that an element holds itself.
    func children(of node: Node) -> Children { Children(tree: self, position: node + 1, end: next(node)) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let tree: MarkupTree
        fileprivate var position: Node
        fileprivate let end: Node

        mutating func next() -> Node? {
            guard position < end else { return nil }
            defer { position = tree.next(position) }
            return position
        }
    }

    /// The value of an attribute by its local name, whatever its namespace.
    func attribute(_ local: String, of node: Node) -> String? {
        for index in entries[node].attributes where names[Int(attributes[Int(index)].name)].local == local {
            let value = attributes[Int(index)].value
            return String(decoding: text[Int(value.lowerBound)..<Int(value.upperBound)], as: UTF8.self)
        }
        return nil
    }

    /// The number that an attribute holds, where it is one that a letter can have: what a file says is no number to count
    /// with yet.
    func number(_ local: String, of node: Node, in known: ClosedRange<Int> = 0...mostItems) -> Int? {
        attribute(local, of: node).flatMap { numberOfFile($0, in: known) }
    }

    /// The first element of that local name below a node, at any depth.
    func first(_ local: String, in node: Node) -> Node? {
        (node + 1..<next(node)).first { !isText($0) && name(of: $0).local == local }
    }

    /// All elements of that local name below a node, at any depth.
    func all(_ local: String, in node: Node) -> [Node] {
        (node + 1..<next(node)).filter { !isText($0) && name(of: $0).local == local }
    }

    /// All characters below a node, white space folded to single spaces.
    func plain(_ node: Node) -> String {
        var bytes: [UInt8] = []
        for node in node..<next(node) where isText(node) { bytes += characters(node) }
        let words = bytes.split { $0.isSpace }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
}

/// No list of a letter counts further.
let mostItems = 1_000_000

/// A number that a file holds; nothing where it lies outside of what is known.
func numberOfFile(_ text: String, in known: ClosedRange<Int> = 0...mostItems) -> Int? {
    Int(text).flatMap { known.contains($0) ? $0 : nil }
}
