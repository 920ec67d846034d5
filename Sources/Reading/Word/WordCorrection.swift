/// Words of a Word letter that are to be others, with what stands around them, by which they are found.
public struct WordCorrection: Sendable {
    public let before: [UInt8]
    public let words: [UInt8]
    public let after: [UInt8]
    public let replacement: [UInt8]

    public init(before: [UInt8], words: [UInt8], after: [UInt8], replacement: [UInt8]) {
        self.before = before
        self.words = words
        self.after = after
        self.replacement = replacement
    }
}

/// A Word file in which only the given words are others: all else stays as it was, part for part.
/// - Parameter limit: the most bytes that it may unpack to.
/// - Returns: the file, and for each correction whether it was made; those whose words stand nowhere, or in several places,
///   are not.
/// - Throws: `.damaged`, `.encrypted`, `.unpacksTooLarge`.
public func correctedWord(
    _ file: [UInt8], _ corrections: [WordCorrection], limit: Int
) throws(ReadingError) -> (bytes: [UInt8], made: [Bool]) {
    var bytes = file
    var texts: [(name: String, text: WordText)] = []
    var archive = try ZipArchive(file, limit: limit)
    for name in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] {
        if let part = try archive.entry(name) { texts.append((name, WordText(part))) }
    }
    var edits: [[WordText.Edit]] = texts.map { _ in [] }
    let made = corrections.map { correction in
        let places = texts.indices.flatMap { part in texts[part].text.places(of: correction).map { (part, $0) } }
        guard places.count == 1, let (part, place) = places.first else { return false }
        edits[part] += texts[part].text.edits(place, correction.replacement)
        return true
    }
    for (part, text) in zip(edits, texts) where !part.isEmpty {
        let archive = try ZipArchive(bytes, limit: limit)
        bytes = try archive.replacing(text.name, with: text.text.applying(part))
    }
    return (bytes, made)
}

/// The words of a part of a Word file (`<w:t>`), each byte with its place in the XML.
struct WordText {
    /// Bytes of the XML that become others.
    struct Edit {
        let range: Range<Int>
        let replacement: [UInt8]
    }

    private let xml: [UInt8]
    /// The words; NUL stands between paragraphs.
    private var text: [UInt8] = []
    /// For each byte of the words what it is in the XML: itself, or an entity.
    private var sources: [Range<Int32>] = []
    /// For each byte the element that holds it.
    private var elements: [Int32] = []
    /// Where the start tags `<w:t>` without `xml:space` end; nothing for those that keep their spaces.
    private var tagEnds: [Int?] = []

    /// Linear.
    init(_ xml: [UInt8]) {
        self.xml = xml
        var position = 0
        while let start = xml[position...].firstIndex(of: UInt8(ascii: "<")) {
            let end = xml[start...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count - 1
            let tag = xml[(start + 1)..<end]
            position = end + 1
            switch Self.name(of: tag) {
            case "w:p", "/w:p": append(0, start..<start)
            case "w:tab" where text.last != 0: append(0x09, start..<start)
            case "w:t" where tag.last != UInt8(ascii: "/"):
                let keepsSpaces = tag.count > "w:t".utf8.count
                tagEnds.append(keepsSpaces ? nil : end)
                let close = xml[position...].firstIndex(of: UInt8(ascii: "<")) ?? xml.count
                read(position..<close)
                position = close
            default: break
            }
        }
    }

    private static func name(of tag: ArraySlice<UInt8>) -> String {
        String(decoding: tag.prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") && $0 != 0x0A }, as: UTF8.self)
    }

    private mutating func append(_ byte: UInt8, _ source: Range<Int>) {
        text.append(byte)
        sources.append(Int32(source.lowerBound)..<Int32(source.upperBound))
        elements.append(Int32(tagEnds.count - 1))
    }

    private mutating func read(_ range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            guard xml[position] == UInt8(ascii: "&"),
                let end = xml[position..<min(range.upperBound, position + Self.longestEntity)].firstIndex(
                    of: UInt8(ascii: ";"))
            else {
                append(xml[position], position..<(position + 1))
                position += 1
                continue
            }
            let entity = String(decoding: xml[(position + 1)..<end], as: UTF8.self)
            for byte in Self.character(entity).utf8 { append(byte, position..<(end + 1)) }
            position = end + 1
        }
    }

    /// In bytes: `&#x10FFFF;`.
    private static let longestEntity = 12

    private static func character(_ entity: String) -> String {
        switch entity {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let number = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst())
            return number.flatMap(UnicodeScalar.init).map { String($0) } ?? "\u{FFFD}"
        }
    }

    /// Where the words of a correction stand between what stands around them.
    func places(of correction: WordCorrection) -> [Range<Int>] {
        let pattern = correction.before + correction.words + correction.after
        guard let first = pattern.first, !correction.words.isEmpty else { return [] }
        var found: [Range<Int>] = []
        var position = 0
        while let start = text[position...].firstIndex(of: first), start + pattern.count <= text.count {
            if text[start..<(start + pattern.count)].elementsEqual(pattern) {
                let words = start + correction.before.count
                found.append(words..<(words + correction.words.count))
            }
            position = start + 1
        }
        return found
    }

    /// The replacement in the place of the first stretch of the words, nothing in that of the others.
    func edits(_ range: Range<Int>, _ replacement: [UInt8]) -> [Edit] {
        var edits: [Edit] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let start = Int(sources[position].lowerBound)
            var end = Int(sources[position].upperBound)
            var next = position + 1
            while next < range.upperBound, elements[next] == elements[position] {
                end = Int(sources[next].upperBound)
                next += 1
            }
            let new = edits.isEmpty ? replacement : []
            edits.append(Edit(range: start..<end, replacement: escaped(new)))
            // Word leaves out white space at the ends of an element that does not keep it.
            if let tagEnd = tagEnds[Int(elements[position])], bringsSpace(position..<next, new) {
                edits.append(Edit(range: tagEnd..<tagEnd, replacement: Array(" xml:space=\"preserve\"".utf8)))
            }
            position = next
        }
        return edits
    }

    /// Whether white space comes to stand at an end of an element, its own or what was inside it.
    private func bringsSpace(_ range: Range<Int>, _ new: [UInt8]) -> Bool {
        func isElsewhere(_ place: Int) -> Bool {
            !text.indices.contains(place) || elements[place] != elements[range.lowerBound] || text[place] == 0
        }
        let isFirst = isElsewhere(range.lowerBound - 1)
        let isLast = isElsewhere(range.upperBound)
        let before = new.first ?? (isLast ? 0 : text[range.upperBound])
        let behind = new.last ?? (isFirst ? 0 : text[range.lowerBound - 1])
        return isFirst && before == 0x20 || isLast && behind == 0x20
    }

    private func escaped(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            case UInt8(ascii: ">"): Array("&gt;".utf8)
            default: [byte]
            }
        }
    }

    /// The XML with the edits made. Two corrections in one element keep its spaces once.
    func applying(_ edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        var last: Range<Int>?
        for edit in edits.sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }) {
            if edit.range.isEmpty, edit.range == last { continue }
            guard edit.range.lowerBound >= position else { continue }
            result += xml[position..<edit.range.lowerBound] + edit.replacement
            position = edit.range.upperBound
            last = edit.range
        }
        return result + xml[position...]
    }
}
