/// Splits what stands on a page into stretches that are read one after the other: what stands above two columns, the
/// left one, the right one, what stands below them.
struct PDFColumns {
    struct Stretch {
        var pieces: [PDFPiece]
        /// Whether it stands beside another.
        var isNarrow: Bool
    }

    private(set) var stretches: [Stretch] = []
    private let pageWidth: Double

    /// A line of the program's text, in the order of the file.
    private struct Line {
        var pieces: [PDFPiece]
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double

        init(_ piece: PDFPiece) {
            (pieces, left, right, top, bottom) = ([piece], piece.left, piece.right, piece.top, piece.bottom)
        }

        mutating func add(_ piece: PDFPiece) {
            pieces.append(piece)
            (left, right) = (min(left, piece.left), max(right, piece.right))
            (top, bottom) = (min(top, piece.top), max(bottom, piece.bottom))
        }
    }

    /// - Parameter pieces: in the order of the file, which writes a column to its end before the next. Linear.
    init(_ pieces: [PDFPiece], pageWidth: Double) {
        self.pageWidth = pageWidth
        var lines: [Line] = []
        for piece in pieces {
            if piece.beginsLine || lines.isEmpty {
                lines.append(Line(piece))
            } else {
                lines[lines.count - 1].add(piece)
            }
        }
        split(lines, depth: 0, isNarrow: false)
    }

    private mutating func split(_ lines: [Line], depth: Int, isNarrow: Bool) {
        guard depth < Self.mostColumns, let (gutter, top) = findGutter(lines) else {
            if !lines.isEmpty { stretches.append(Stretch(pieces: lines.flatMap(\.pieces), isNarrow: isNarrow)) }
            return
        }
        // A line over both columns ends them.
        let crosses = { (line: Line) in line.left < gutter && line.right > gutter }
        let end = lines.filter { $0.top >= top && crosses($0) }.map(\.top).min() ?? .infinity
        var (above, left, right, below): ([Line], [Line], [Line], [Line]) = ([], [], [], [])
        for line in lines {
            if line.top >= end {
                below.append(line)
            } else if line.bottom <= top || crosses(line) {
                above.append(line)
            } else if line.left < gutter {
                left.append(line)
            } else {
                right.append(line)
            }
        }
        split(above, depth: Self.mostColumns, isNarrow: false)
        split(left, depth: depth + 1, isNarrow: true)
        split(right, depth: depth + 1, isNarrow: true)
        split(below, depth: depth + 1, isNarrow: false)
    }

    /// Where a column of several lines begins that the file writes behind another beside it: the line jumps up and to
    /// the right.
    private func findGutter(_ lines: [Line]) -> (gutter: Double, top: Double)? {
        for index in lines.indices.dropFirst() where lines[index].bottom < lines[index - 1].top {
            let right = lines[index...].prefix(Self.fewestLines)
            let left = lines[..<index].suffix(Self.fewestLines)
            let gutter = right.map(\.left).min() ?? 0
            guard right.count == Self.fewestLines, left.count == Self.fewestLines,
                left.allSatisfy({ $0.right < gutter }), isColumn(right), isColumn(left)
            else { continue }
            let all = lines[..<index].reversed().prefix { $0.right < gutter }
            let top = min(all.map(\.top).min() ?? 0, right.map(\.top).min() ?? 0)
            return (gutter, top)
        }
        return nil
    }

    /// Whether lines run down one below the other, as wide as a column is.
    private func isColumn(_ lines: ArraySlice<Line>) -> Bool {
        zip(lines, lines.dropFirst()).allSatisfy { $0.bottom < $1.bottom }
            && lines.contains { $0.right - $0.left > Self.narrowest * pageWidth }
    }

    private static let fewestLines = 4
    private static let mostColumns = 3
    /// In widths of the page: the cells of a table are mostly narrower.
    private static let narrowest = 0.2
}
