import Foundation

// The words of a run's tables, one line a sentence, note, mention, citation and finding, without offsets: a golden in
// which a later change shows as the lines that it changes. Usage: words OUTPUT, the folder that `voetnoot run` wrote.

/// The rows of a CSV file (RFC 4180) by their columns; none where there is no such file.
func rows(_ path: String) -> [[String: String]] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    func endCell() {
        rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
        cell = []
    }
    let bytes = Array(data)
    var index = 0
    while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "\"") where isQuoted && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\""):
            cell.append(bytes[index])
            index += 1
        case UInt8(ascii: "\""): isQuoted.toggle()
        case UInt8(ascii: ",") where !isQuoted: endCell()
        case UInt8(ascii: "\n") where !isQuoted:
            endCell()
            rows.append([])
        default: cell.append(bytes[index])
        }
        index += 1
    }
    rows.removeLast()
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
}

/// Columns that say where something stands, count, or differ from run to run.
let places: Set<String> = [
    "letter", "start", "end", "start_char", "end_char", "call_start", "sentence", "call_sentence", "paragraph",
    "mention", "mentions", "citation",
    "finding", "line", "column", "end_line", "end_column", "sha256", "text_sha256", "bytes", "file", "sentence_text",
    "text", "fingerprint",
]

func oneLine(_ text: String?) -> String { (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ") }

/// All cells that hold something and are no place, by their columns' names.
func rest(_ row: [String: String], besides known: Set<String> = []) -> String {
    row.keys.sorted().filter { !places.contains($0) && !known.contains($0) && row[$0] != "" }.map {
        "\($0)=\(oneLine(row[$0]))"
    }.joined(separator: " ")
}

guard CommandLine.arguments.count == 2 else {
    print("usage: words OUTPUT")
    exit(2)
}
let folder = CommandLine.arguments[1] + "/tables/"
var lines: [String: [String]] = [:]
@MainActor func add(_ row: [String: String], _ words: String) { lines[row["letter"] ?? "", default: []].append(words) }

let letters = rows(folder + "letters.csv")
var sentences: [String: String] = [:]
for row in letters { add(row, "head: " + rest(row)) }
for row in rows(folder + "sentences.csv") {
    sentences[(row["letter"] ?? "") + "\n" + (row["sentence"] ?? "")] = oneLine(row["text"])
    add(row, "sentence: \(oneLine(row["text"])) | \(rest(row))")
}
@MainActor func sentence(_ row: [String: String], _ column: String) -> String {
    guard let number = row[column], !number.isEmpty else { return "no sentence" }
    return "“\(sentences[(row["letter"] ?? "") + "\n" + number]?.prefix(60) ?? "")”"
}
for row in rows(folder + "notes.csv") {
    add(
        row,
        "note: \(row["note_id"] ?? "") \(oneLine(row["text"])) | in \(sentence(row, "call_sentence")) \(rest(row, besides: ["note_id"]))"
    )
}
for row in rows(folder + "mentions.csv") {
    add(
        row,
        "mention: «\(oneLine(row["text"]))» \(row["kind"] ?? "") \(row["key"] ?? "") | \(rest(row, besides: ["kind", "key", "url"]))"
    )
}
for row in rows(folder + "citations.csv") {
    add(
        row,
        "citation: \(row["key"] ?? "") in \(sentence(row, "sentence")) | \(rest(row, besides: ["key", "url", "heading"]))"
    )
}
for row in rows(folder + "findings.csv") {
    add(row, "finding: \(row["rule"] ?? "") \(oneLine(row["message"])) | \(rest(row, besides: ["rule", "message"]))")
}
for row in rows(folder + "toezeggingen.csv") {
    add(row, "promise: «\(oneLine(row["text"]))» | \(rest(row)) in \(sentence(row, "sentence"))")
}
for row in rows(folder + "dates.csv") { add(row, "date: «\(oneLine(row["text"]))» | \(rest(row))") }
for letter in letters.compactMap({ $0["letter"] }) {
    print("\n# " + letter)
    for line in lines[letter] ?? [] { print(line) }
}
print("\n# works")
for row in rows(folder + "works.csv") { print("work: \(row["key"] ?? "") | \(rest(row, besides: ["key", "url"]))") }
