internal import Text

/// A run of characters of one size on one baseline, as a page shows it. Coordinates are in points, from the top left of
/// the page.
struct PDFPiece {
    var text: [UInt8]
    var left: Double
    var right: Double
    let top: Double
    let bottom: Double
    /// Whether white space stands before it.
    let isSpaced: Bool
    /// Whether it begins a line of the program's text.
    let beginsLine: Bool

    var height: Double { bottom - top }
    /// What it calls, where it is raised: `7`, `1,2`, `iv`, `*`.
    var marks: [PDFMark]? { PDFMark.marks(text) }
    /// Whether it may call a note.
    var isMark: Bool { marks != nil }
}

/// The pages of a PDF as pieces, in the order of the file.
struct PDFPieces {
    /// A page: its width and height, and what stands on it.
    struct Page {
        let width: Double
        let height: Double
        var pieces: [PDFPiece] = []
    }

    private(set) var pages: [Page] = []

    /// Walks the boxes and the words of the same file together: the letters are the same, spaces are those of the
    /// words, since box widths tell them from kerning badly; a piece ends where the size or baseline changes. Linear.
    init(boxes: MarkupTree, words: [UInt8]) {
        var position = 0
        for node in boxes.all("page", in: boxes.root) {
            var page = Page(width: number("width", node, boxes) ?? 0, height: number("height", node, boxes) ?? 0)
            var isInStep = true
            for box in boxes.all("word", in: node) {
                let text = Self.characters(boxes, box)
                guard !text.isEmpty, let sides = Sides(box, boxes) else { continue }
                var (isSpaced, beginsLine) = (false, false)
                while position < words.count, words[position].isSpace, words[position] != 0x0C {
                    isSpaced = true
                    if words[position] == 0x0A { beginsLine = true }
                    position += 1
                }
                if isInStep, words[position...].starts(with: text) {
                    position += text.count
                } else {
                    // The two disagree: spaces by the boxes for the rest of the page.
                    (isInStep, isSpaced, beginsLine) = (
                        false, true, page.pieces.last.map { abs($0.bottom - sides.bottom) > 2 } ?? true
                    )
                }
                let piece = PDFPiece(
                    text: text, left: sides.left, right: sides.right, top: sides.top, bottom: sides.bottom,
                    isSpaced: isSpaced || page.pieces.isEmpty, beginsLine: beginsLine || page.pieces.isEmpty)
                page.add(piece)
            }
            pages.append(page)
            // The words of the next page stand behind a form feed.
            if let feed = words[position...].firstIndex(of: 0x0C) { position = feed + 1 }
        }
    }

    private static func characters(_ tree: MarkupTree, _ node: MarkupTree.Node) -> [UInt8] {
        tree.children(of: node).filter { tree.isText($0) }.flatMap { tree.characters($0) }.filter { !$0.isSpace }
    }

    /// As a share of the commonest size's characters.
    private static let leastBody = 0.3

    /// The commonest height of a character, to a tenth of a point: that of the body.
    var bodyHeight: Double {
        var counts: [Int: Int] = [:]
        for page in pages {
            for piece in page.pieces { counts[Int((piece.height * 10).rounded()), default: 0] += piece.text.count }
        }
        guard let commonest = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 10 }
        // Where long notes hold more words than the letter, the letter's are larger and still many.
        let larger = counts.filter {
            Double(commonest.key) < PDFNotes.smallPrint * Double($0.key) && 2 * commonest.key > $0.key
                && Double($0.value) > Self.leastBody * Double(commonest.value)
        }.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return Double((larger ?? commonest).key) / 10
    }
}

extension PDFPieces.Page {
    /// Adds a piece; what stands to the last without white space, in its size and on its line, is the same word (kerned
    /// letters).
    fileprivate mutating func add(_ piece: PDFPiece) {
        if let last = pieces.last, !piece.isSpaced, abs(last.bottom - piece.bottom) < 0.5,
            abs(last.height - piece.height) < 0.5
        {
            pieces[pieces.count - 1].text += piece.text
            pieces[pieces.count - 1].right = max(last.right, piece.right)
        } else {
            pieces.append(piece)
        }
    }
}

/// The sides of a box; none where one of them lies beyond any page.
private struct Sides {
    let left, right, top, bottom: Double

    init?(_ box: MarkupTree.Node, _ tree: MarkupTree) {
        guard let left = number("xMin", box, tree), let right = number("xMax", box, tree),
            let top = number("yMin", box, tree), let bottom = number("yMax", box, tree)
        else { return nil }
        (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    }
}

private func number(_ name: String, _ node: MarkupTree.Node, _ tree: MarkupTree) -> Double? {
    tree.attribute(name, of: node).flatMap(Double.init).flatMap { abs($0) <= farthest ? $0 : nil }
}

/// In points: a PDF's own limit of a page is 14,400; what a broken font sets lies further out, or nowhere (`nan`).
private let farthest = 100_000.0
