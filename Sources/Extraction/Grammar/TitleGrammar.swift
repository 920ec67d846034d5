internal import Letters
internal import Text

/// Takes a title between quotation marks of any kind, in one line, at most 300 bytes; the cursor ends behind the
/// closing mark.
/// - Returns: the title without its marks.
func takeQuoted(_ cursor: inout Cursor) -> Range<Int>? {
    var next = cursor
    let closings: [[UInt8]]
    if next.take(UInt8(ascii: "'")) {
        closings = [[0x27], [0xE2, 0x80, 0x99]]
    } else if next.take(UInt8(ascii: "\"")) {
        closings = [[0x22], [0xE2, 0x80, 0x9D]]
    } else if next.peek() == 0xC2, next.peek(1) == 0xAB {
        next.position += 2
        closings = [[0xC2, 0xBB]]
    } else if next.peek() == 0xE2, next.peek(1) == 0x80, [0x98, 0x9A, 0x9B].contains(next.peek(2)) {
        next.position += 3
        closings = [[0xE2, 0x80, 0x99], [0x27]]
    } else if next.peek() == 0xE2, next.peek(1) == 0x80, [0x9C, 0x9E].contains(next.peek(2)) {
        next.position += 3
        closings = [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C]]
    } else {
        return nil
    }
    let start = next.position
    guard next.peek().isLetter || next.peek().isDigit || next.peek() == UInt8(ascii: "#") else { return nil }
    let limit = min(next.text.count, start + 300)
    // Printed questions put guillemets inside guillemets.
    var inner = 0
    var lastInner: Int?
    func whole(_ end: Int) -> Range<Int>? {
        cursor.position = end + 2
        return trimmedTitle(cursor.text, start..<end)
    }
    while next.position < limit {
        if next.peek() == 0x0A, next.peek(1) == 0x0A { break }
        if next.peek() == 0xC2, next.peek(1) == 0xAB, closings[0][0] == 0xC2 { inner += 1 }
        if next.peek() == 0xC2, next.peek(1) == 0xBB, inner > 0 {
            inner -= 1
            lastInner = next.position
            // One mark often closes both.
            if next.peek(2) != 0xC2, ",.;?!)".utf8.contains(next.peek(2)) { break }
            next.position += 2
            continue
        }
        for closing in closings where closing.indices.allSatisfy({ next.peek($0) == closing[$0] }) {
            // An apostrophe inside a word (`foto’s`) closes nothing.
            guard !next.text.isLetter(at: next.position + closing.count), next.position > start else { continue }
            let title = start..<next.position
            cursor.position = next.position + closing.count
            return trimmedTitle(next.text, title)
        }
        next.position += 1
    }
    return lastInner.flatMap(whole)
}

/// A title without the comma or stop that some put inside the marks.
private func trimmedTitle(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var range = trimmed(text, range)
    while let last = range.last, ",.;".utf8.contains(text[last]) { range = range.lowerBound..<range.upperBound - 1 }
    return range.count >= 3 ? range : nil
}
