internal import Letters
internal import Text

/// A letter that is Markdown already: its own bytes, with links put around the references that are none yet.
struct AnnotatedMarkdown {
    func render(_ linked: LinkedLetter, _ anchors: ReportAnchors?) -> [UInt8] {
        let resolved = linked.resolved
        let source = resolved.normalised.letter.text
        let closed = MarkdownPlaces(closedIn: source).ranges
        var links: [(range: Range<Int>, url: String)] = []
        for (index, mention) in resolved.mentions.enumerated() {
            guard let url = resolved.work(of: index)?.url else { continue }
            let place = resolved.normalised.map.source(of: mention.range)
            let start = behindLoneMark(source, place.range)
            let next = firstPlace(below: closed.count) { closed[$0].upperBound > start }
            guard start >= links.last?.range.upperBound ?? 0, start < place.end,
                next == closed.count || closed[next].lowerBound >= place.end
            else { continue }
            links.append((start..<place.end, url))
        }
        /// A place inside a link or closed words is moved out of it.
        func opened(_ place: Int, atEnd: Bool) -> Int {
            var place = place
            for ranges in [links.map(\.range), closed] {
                let next = firstPlace(below: ranges.count) { ranges[$0].upperBound > place }
                guard next < ranges.count, ranges[next].lowerBound < place else { continue }
                place = atEnd ? ranges[next].upperBound : ranges[next].lowerBound
            }
            return place
        }
        var marks: [(place: Int, text: String)] = []
        for sentence in anchors?.sentences ?? [] {
            let start = resolved.normalised.map.source(of: ByteRange(sentence.start, sentence.start)).start
            marks.append((opened(start, atEnd: false), anchors?.mark(sentence.anchor) ?? ""))
        }
        for (index, note) in resolved.notes.enumerated() where anchors?.notes[index] == true {
            let start = resolved.normalised.map.source(of: ByteRange(note.body.start, note.body.start)).start
            marks.append((opened(start, atEnd: false), anchors?.mark(ReportPlaces.note(note)) ?? ""))
        }
        for finding in anchors?.findings ?? [] {
            marks.append((opened(finding.end, atEnd: true), anchors?.mark(finding) ?? ""))
        }
        let result = written(source, links, marks.sorted { $0.place < $1.place })
        return resolved.normalised.illFormed == nil ? result : Array(String(decoding: result, as: UTF8.self).utf8)
    }

    /// The source with links and marks put in, each in order; at one place the mark of a sentence comes first.
    private func written(
        _ source: [UInt8], _ links: [(range: Range<Int>, url: String)], _ marks: [(place: Int, text: String)]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        var next = 0
        func copy(upTo end: Int) {
            result += source[position..<end]
            position = end
        }
        func copyMarks(upTo end: Int) {
            while next < marks.count, marks[next].place <= end {
                copy(upTo: max(position, marks[next].place))
                result += marks[next].text.utf8
                next += 1
            }
            copy(upTo: end)
        }
        for link in links {
            copyMarks(upTo: link.range.lowerBound)
            result += "[".utf8
            copy(upTo: link.range.upperBound)
            result += "](\(Markdown.destination(link.url)))".utf8
        }
        copyMarks(upTo: source.count)
        return result
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
