internal import SwiftCSV

/// All rows with the cells that they have, the header first.
func csvRows(of text: String, _ path: String) throws(PipelineError) -> [[String]] {
    /// A row of ours at the end: inside a quotation that nothing closes it is none.
    let end = "\u{1}end"
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    var rows: [[String]] = []
    do {
        let table = try CSV<Enumerated>(
            string: text + "\n" + end + "\n", delimiter: .guessed(string: text), rowLimit: 0)
        try table.enumerateAsArray(rowLimit: nil) { rows.append($0) }
    } catch {
        throw .badMetadata(file: path, row: rows.count + 1, reason: "is no CSV: text stands beside a cell's quotes")
    }
    guard rows.popLast() == [end] else {
        throw .badMetadata(
            file: path, row: rows.count + 1, reason: "a quotation is opened here that nothing closes")
    }
    return rows
}
