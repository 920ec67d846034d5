internal import Letters
internal import Text

/// A letter that is Markdown already: its own bytes, with links put around the references that are none yet.
struct AnnotatedMarkdown {
    func render(_ linked: LinkedLetter) -> [UInt8] {
        let resolved = linked.resolved
        let source = resolved.normalised.letter.text
        let closed = MarkdownPlaces(closedIn: source).ranges
        var result: [UInt8] = []
        var written = 0
        for (index, mention) in resolved.mentions.enumerated() {
            guard let url = resolved.work(of: index)?.url else { continue }
            let place = resolved.normalised.map.source(of: mention.range)
            let start = behindLoneMark(source, place.range)
            let next = firstPlace(below: closed.count) { closed[$0].upperBound > start }
            guard start >= written, start < place.end, next == closed.count || closed[next].lowerBound >= place.end
            else { continue }
            result += source[written..<start]
            result += "[".utf8
            result += source[start..<place.end]
            result += "](\(Markdown.destination(url)))".utf8
            written = place.end
        }
        result += source[written...]
        return resolved.normalised.illFormed == nil ? result : Array(String(decoding: result, as: UTF8.self).utf8)
    }

    /// Where a link may begin: behind the emphasis that ends inside the words
    /// (`*Kamerstukken II* 2019/20, 29684, nr. 123`), since a link cannot lie across its edge.
    private func behindLoneMark(_ source: [UInt8], _ range: Range<Int>) -> Int {
        var runs = 0
        var behind = range.lowerBound
        for place in range
        where source[place] == UInt8(ascii: "*")
            && (place == range.lowerBound || source[place - 1] != UInt8(ascii: "*"))
        {
            runs += 1
            behind =
                source[place..<range.upperBound].firstIndex { $0 != UInt8(ascii: "*") && !$0.isSpace }
                ?? range.upperBound
        }
        return runs % 2 == 1 ? behind : range.lowerBound
    }
}
