internal import Letters
internal import Text

/// Calls `use` for each piece of a line that holds words: the cells of a row of a pandoc table, else the line itself;
/// rules (`+----+`, `-----`) hold none.
func forEachCell(_ text: Span<UInt8>, _ line: Range<Int>, _ use: (_ piece: Range<Int>, _ isCell: Bool) -> Void) {
    let whole = trimmed(text, line)
    guard !whole.isEmpty else { return }
    switch text[whole.lowerBound] {
    case UInt8(ascii: "|"):
        var start = whole.lowerBound + 1
        var position = start
        while position <= whole.upperBound {
            let isEnd = position == whole.upperBound
            if isEnd || (text[position] == UInt8(ascii: "|") && text[position - 1] != UInt8(ascii: "\\")) {
                let cell = trimmed(text, start..<position)
                if !cell.isEmpty, !isRule(text, cell) { use(cell, true) }
                start = position + 1
            }
            position += 1
        }
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
        if !isRule(text, whole) { use(whole, false) }
    default: use(whole, false)
    }
}

/// Whether a line or cell only draws the frame of a table: at least four of `-`, `=`, `+`, `|`, `:` and spaces.
private func isRule(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    for index in range where !"-=+|: ".utf8.contains(text[index]) { return false }
    return true
}
