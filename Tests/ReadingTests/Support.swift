import Foundation
import Letters
import Normalisation
import Structure
import Testing

@testable import Reading

/// A letter with its parts, read from bytes of any format.
func structured(_ bytes: [UInt8], limit: Int = 64 << 20) async throws -> StructuredLetter {
    Structurer().structure(Normaliser().normalise(try await read(bytes, limit: limit)))
}

func read(_ bytes: [UInt8], format: LetterFormat = .text, limit: Int = 64 << 20) async throws -> Letter {
    try await LetterReader.read(bytes, name: "brief", file: nil, format: format, limit: limit)
}

extension StructuredLetter {
    /// What every passage is, with its words.
    var lines: [String] { passages.map { "\($0.role.rawValue): \(normalised.words($0.range))" } }

    /// The words of each sentence that calls a note, and the note's: `… geul → Stb. 1996, 645.`
    var ties: [String] {
        calls.map { call in
            let end = sentences.last { $0.range.start < max(call.range.start, 1) }?.range
            let words =
                end.map { normalised.words(ByteRange(max($0.start, call.range.start - 12), call.range.start)) } ?? "?"
            return "\(words) →\(call.label) "
                + (call.note.map { normalised.words(notes[$0].body).split(separator: "\n").joined(separator: " / ") }
                    ?? "?")
        }
    }
}

/// A Word file of the parts given: `word/document.xml` is the main one, what has no declaration gets one, and the
/// relations are made.
func wordFile(_ parts: [String: String], relations: String = "") -> [UInt8] {
    var parts = parts
    let open =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"wps\" xmlns:v=\"v\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
    if let body = parts["body"] {
        parts["body"] = nil
        parts["word/document.xml"] = open + "<w:body>\(body)</w:body></w:document>"
    }
    for (name, kind) in [
        ("footnotes", "footnotes"), ("endnotes", "endnotes"), ("numbering", "numbering"), ("styles", "styles"),
        ("settings", "settings"), ("comments", "comments"),
    ] {
        guard let words = parts[name] else { continue }
        parts[name] = nil
        parts["word/\(name).xml"] = open.replacing("w:document", with: "w:\(kind)") + words + "</w:\(kind)>"
    }
    let known = ["footnotes", "endnotes", "numbering", "styles", "settings", "comments"].filter {
        parts["word/\($0).xml"] != nil
    }
    let list = known.map {
        "<Relationship Id=\"x\($0)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0)\" Target=\"\($0).xml\"/>"
    }
    parts["word/_rels/document.xml.rels"] = "<Relationships xmlns=\"p\">\(list.joined())\(relations)</Relationships>"
    if parts["[Content_Types].xml"] == nil { parts["[Content_Types].xml"] = "<Types/>" }
    return zipFile(parts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
}

/// An OpenDocument text with a body, its automatic styles, and the common ones of its other part.
func openDocument(_ body: String, styles: String = "", common: String? = nil) -> [UInt8] {
    let namespaces = ["office", "text", "style", "fo", "table", "draw", "xlink"].map { "xmlns:\($0)=\"urn:\($0)\"" }
        .joined(separator: " ")
    let content =
        "<office:document-content \(namespaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    let others = common.map { "<office:document-styles \(namespaces)>\($0)</office:document-styles>" }
    return zipFile(
        [("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", Array(content.utf8))]
            + (others.map { [("styles.xml", Array($0.utf8))] } ?? []))
}

/// A ZIP file whose entries are stored as they are.
func zipFile(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
        let middle =
            little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 4) + little(Int(crc(bytes)), 4)
            + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
        directory +=
            [0x50, 0x4B, 1, 2] + little(20, 2) + middle + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
            + little(file.count, 4) + Array(name.utf8)
        file += [0x50, 0x4B, 3, 4] + middle + Array(name.utf8) + bytes
    }
    let start = file.count
    return file + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
        + little(directory.count, 4) + little(start, 4) + little(0, 2)
}

private func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
}
