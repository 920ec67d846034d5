internal import Knowledge
internal import Letters

/// A letter that is Markdown already: its own bytes, with links put around the references that are none yet.
struct AnnotatedMarkdown {
    func render(_ linked: LinkedLetter) -> [UInt8] {
        let extracted = linked.extracted
        let source = extracted.normalised.letter.text
        let links = existingLinks(source)
        var result: [UInt8] = []
        var written = 0
        for mention in extracted.mentions where mention.isWork {
            guard let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key) else { continue }
            let place = extracted.normalised.map.source(of: mention.range)
            let start = behindLoneMark(source, place.range)
            let next = firstPlace(below: links.count) { links[$0].upperBound > start }
            guard start >= written, start < place.end, next == links.count || links[next].lowerBound >= place.end else { continue }
            result += source[written..<start]
            result += "[".utf8
            result += source[start..<place.end]
            result += "](\(url))".utf8
            written = place.end
        }
        result += source[written...]
        return extracted.normalised.illFormed == nil ? result : Array(String(decoding: result, as: UTF8.self).utf8)
    }

    /// Where a link may begin: behind the emphasis that ends inside the words (`*Kamerstukken II* 2019/20, 29684, nr. 123`),
    /// since a link cannot lie across its edge.
    private func behindLoneMark(_ source: [UInt8], _ range: Range<Int>) -> Int {
        var runs = 0
        var behind = range.lowerBound
        for place in range where source[place] == UInt8(ascii: "*") && (place == range.lowerBound || source[place - 1] != UInt8(ascii: "*")) {
            runs += 1
            behind = source[place..<range.upperBound].firstIndex { $0 != UInt8(ascii: "*") && !$0.isSpace } ?? range.upperBound
        }
        return runs % 2 == 1 ? behind : range.lowerBound
    }

    /// The links, pictures and `<https://…>` of the source, in ascending order and apart; linear in the source.
    private func existingLinks(_ source: [UInt8]) -> [Range<Int>] {
        var links: [Range<Int>] = []
        var opened: [Int] = []
        var nextClosing = 0
        var position = 0
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "["): opened.append(position)
            case UInt8(ascii: "]"):
                guard let start = opened.popLast(), position + 1 < source.count, source[position + 1] == UInt8(ascii: "(") else { break }
                nextClosing = max(nextClosing, position)
                while nextClosing < source.count, source[nextClosing] != UInt8(ascii: ")") { nextClosing += 1 }
                guard nextClosing < source.count else { return links }
                while let last = links.last, last.lowerBound >= start { links.removeLast() }
                links.append(start..<nextClosing + 1)
                position = nextClosing
            case UInt8(ascii: "<") where source[position...].starts(with: "<http".utf8):
                let end = source[position...].prefix { !$0.isSpace && $0 != UInt8(ascii: ">") }.endIndex
                links.append(position..<end)
                position = end - 1
            // A link ends with its paragraph.
            case UInt8(ascii: "\n") where position + 1 < source.count && source[position + 1] == UInt8(ascii: "\n"): opened = []
            default: break
            }
            position += 1
        }
        return links
    }
}
