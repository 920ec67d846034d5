import Foundation
import Letters
import Normalisation
import Structure
import Testing

/// Line ends inside a paragraph mean nothing: a letter wrapped at any width has the same passages, notes and sentences.
@Suite struct WrappingTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The letters of a folder, each line of theirs a paragraph with an empty line behind it; nothing where the folder
    /// is absent.
    private static func letters(_ folder: URL) -> [(name: String, text: String)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.compactMap { name in
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return nil }
            let lines = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n").split(
                separator: "\n", omittingEmptySubsequences: true)
            return (name, lines.joined(separator: "\n\n") + "\n")
        }
    }

    /// Single spaces turned into line ends, never before what would look like an item, a note or a heading, nor in
    /// tables and front matter; every offset stays.
    private func wrapped(_ text: String, at width: Int) -> String {
        var isMatter = text.hasPrefix("---\n")
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            if isMatter {
                if index > 0, line == "---" { isMatter = false }
                return String(line)
            }
            if line.contains("|") || line.contains("\t") || line.hasPrefix("+--") || line.hasPrefix("```")
                || line.hasPrefix("#") || line.hasPrefix("<!--")
            {
                return String(line)
            }
            var bytes = Array(line.utf8)
            var start = 0
            var last: Int?
            for place in bytes.indices where bytes[place] == 0x20 && isBreakable(bytes, place) {
                if place - start > width, let end = last, end > start {
                    bytes[end] = 0x0A
                    start = end + 1
                }
                last = place
            }
            if bytes.count - start > width, let end = last, end > start { bytes[end] = 0x0A }
            return String(decoding: bytes, as: UTF8.self)
        }.joined(separator: "\n")
    }

    private func isBreakable(_ line: [UInt8], _ place: Int) -> Bool {
        guard place > 0, place + 1 < line.count, line[place - 1] != 0x20, line[place - 1] != 0x0A else { return false }
        let next = line[place + 1]
        let isItem = place + 2 < line.count && line[place + 2] == UInt8(ascii: ")")
        return !(next >= 0x30 && next <= 0x39) && next != 0x20 && !"-*#>[(|+".utf8.contains(next)
            && (next < 0xC2 || next == 0xC3) && !isItem
    }

    private func shape(_ text: String, _ name: String) -> [String] {
        let letter = Structurer().structure(
            Normaliser().normalise(
                Letter(name: "t", file: nil, format: name.hasSuffix(".md") ? .markdown : .text, text: Array(text.utf8)))
        )
        func words(_ range: ByteRange<Normalised>) -> String {
            let source = letter.normalised.map.source(of: range)
            return "\(source.start)–\(source.end) "
                + letter.normalised.words(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return letter.passages.map { "\($0.role) \(String(describing: $0.part)) \(words($0.range))" }
            + letter.sentences.map { words($0.range) }
            + letter.notes.map { "\($0.id) \(words($0.body))" } + letter.calls.map { words($0.range) }
    }

    @Test(
        arguments: ["Samples", "../shared/letters/text", "../shared/letters/tika", "../shared/letters"],
        [35, 50, 65, 80, 95, 120])
    func wrappingMeansNothing(folder: String, width: Int) {
        for (name, text) in Self.letters(Self.project.appendingPathComponent(folder)) {
            let (one, other) = (shape(text, name), shape(wrapped(text, at: width), name))
            let differences = zip(one, other).first { $0 != $1 }
            #expect(
                one.count == other.count && differences == nil,
                "\(folder)/\(name) at \(width): \(String(describing: differences))")
        }
    }
}
