/// The elements of WordprocessingML that matter here (ECMA-376, part 1, chapter 17), whatever edition's namespace they
/// have.
enum WordTag: UInt16 {
    case other
    case p, r, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, tbl, tr, tc, sdt, sdtContent, customXml, smartTag,
        bdo, dir
    case ins, del, moveFrom, moveTo, hyperlink, fldSimple, fldChar, instrText, footnoteReference, endnoteReference
    case lastRenderedPageBreak, txbxContent, pPr, rPr, pStyle, rStyle, numPr, numId, ilvl, outlineLvl, vanish,
        vertAlign
    case sectPr, titlePg, ruby, rubyBase, pageBreakBefore
    /// Of markup compatibility.
    case alternateContent, choice, fallback
    /// A run of a formula's characters.
    case formula

    init(_ name: MarkupTree.Name) {
        switch name.namespace {
        case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main":
            self = Self.named[name.local] ?? .other
        case "http://schemas.openxmlformats.org/markup-compatibility/2006":
            self =
                ["AlternateContent": .alternateContent, "Choice": .choice, "Fallback": .fallback][name.local] ?? .other
        case "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math":
            self = name.local == "t" ? .formula : .other
        default: self = .other
        }
    }

    private static let named: [String: WordTag] = [
        "p": .p, "r": .r, "t": .t, "tab": .tab, "ptab": .ptab, "br": .br, "cr": .cr, "noBreakHyphen": .noBreakHyphen,
        "softHyphen": .softHyphen, "sym": .sym, "tbl": .tbl, "tr": .tr, "tc": .tc, "sdt": .sdt,
        "sdtContent": .sdtContent,
        "customXml": .customXml, "smartTag": .smartTag, "bdo": .bdo, "dir": .dir, "ins": .ins, "del": .del,
        "moveFrom": .moveFrom,
        "moveTo": .moveTo, "hyperlink": .hyperlink, "fldSimple": .fldSimple, "fldChar": .fldChar,
        "instrText": .instrText,
        "footnoteReference": .footnoteReference, "endnoteReference": .endnoteReference,
        "lastRenderedPageBreak": .lastRenderedPageBreak,
        "txbxContent": .txbxContent, "pPr": .pPr, "rPr": .rPr, "pStyle": .pStyle, "rStyle": .rStyle, "numPr": .numPr,
        "numId": .numId,
        "ilvl": .ilvl, "outlineLvl": .outlineLvl, "vanish": .vanish, "vertAlign": .vertAlign,
        "sectPr": .sectPr,
        "ruby": .ruby, "rubyBase": .rubyBase, "pageBreakBefore": .pageBreakBefore, "titlePg": .titlePg,
    ]
}

/// A part of a Word file with its elements told apart.
struct WordPart {
    let tree: MarkupTree

    init(_ tree: MarkupTree) {
        var tree = tree
        tree.tellApart(WordTag.init)
        self.tree = tree
    }

    /// What an element is; runs of characters are none.
    func tag(_ node: MarkupTree.Node) -> WordTag {
        tree.isText(node) ? .other : WordTag(rawValue: tree.word(of: node)) ?? .other
    }

    /// The first child of a sort.
    func child(_ tag: WordTag, of node: MarkupTree.Node) -> MarkupTree.Node? {
        tree.children(of: node).first { self.tag($0) == tag }
    }

    /// The value of an element's `w:val`.
    func value(_ node: MarkupTree.Node?) -> String? { node.flatMap { tree.attribute("val", of: $0) } }

    /// The number in an element's `w:val`, where it is one that a letter can have.
    func number(_ node: MarkupTree.Node?, in known: ClosedRange<Int> = 0...mostItems) -> Int? {
        value(node).flatMap { numberOfFile($0, in: known) }
    }

    /// Whether a property that is on or off is on: it stands there, and says nothing else.
    func isOn(_ tag: WordTag, in node: MarkupTree.Node?) -> Bool? {
        guard let node, let property = child(tag, of: node) else { return nil }
        return !["0", "false", "off"].contains(value(property) ?? "true")
    }
}
