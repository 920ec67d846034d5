internal import Letters
internal import Tables
internal import Text

/// The places of the annotated letter to which its report leads, each with the way back.
struct ReportAnchors {
    /// In the normalised text, ascending.
    let sentences: [(start: Int, anchor: String)]
    /// For each note, whether the report leads to it.
    let notes: [Bool]
    /// Where findings stand: past their words, in the source, ascending.
    let findings: [(end: Int, anchor: String, rule: String)]

    private let places = ReportPlaces(isLinked: true)

    init(_ checked: CheckedLetter) {
        let linked = checked.linked
        let resolved = linked.resolved
        let citing = CitingSentences(linked)
        var wanted = Set(citing.ofWork.joined().map(\.sentence))
        for (index, mention) in resolved.mentions.enumerated()
        where mention.kind == .toezegging || mention[.afdoening] != nil {
            if let sentence = linked.mentionSentences[index] { wanted.insert(sentence) }
        }
        let contents = NoteContent.of(resolved)
        let uncalled = Set(citing.uncalled.joined())
        let calls = resolved.callsByNote
        for (index, content) in contents.enumerated() where content != .bron {
            if let sentence = calls[index].first.flatMap({ linked.callSentences[$0] }) { wanted.insert(sentence) }
        }
        sentences = wanted.sorted().map { (linked.sentences[$0].range.start, ReportPlaces.sentence($0)) }
        notes = contents.indices.map { contents[$0] != .bron || uncalled.contains($0) }
        findings = checked.findings.enumerated().compactMap { index, finding in
            finding.range.map { ($0.end, "b\(index + 1)", finding.rule.text) }
        }.sorted { $0.end < $1.end }
    }

    /// The anchor of a place with the link back, before its words.
    func mark(_ anchor: String) -> String { "<a id=\"\(anchor)\"></a>\(places.back(to: anchor)) " }

    /// The mark of a finding, behind its words.
    func mark(_ finding: (end: Int, anchor: String, rule: String)) -> String {
        " <a id=\"\(finding.anchor)\"></a>**⚠ \(finding.rule)** \(places.back(to: finding.anchor))"
    }

    /// The marks of the findings that were not placed, since the annotated letter does not show what they are about: a
    /// paragraph for its end, or nothing.
    func unplaced(_ placed: Set<String>) -> String {
        let marks = findings.filter { !placed.contains($0.anchor) }.map { mark($0) }
        return marks.isEmpty ? "" : "\n" + marks.joined().drop { $0 == " " } + "\n"
    }

    /// The marks of sentences and findings of a range, as pieces without words.
    /// - Parameter placed: the anchors of the findings that have their mark.
    func pieces(
        in range: ByteRange<Normalised>, _ normalised: NormalisedLetter, _ placed: inout Set<String>
    ) -> [Piece] {
        let first = firstPlace(below: sentences.count) { sentences[$0].start >= range.start }
        var pieces = sentences[first...].prefix { $0.start < range.end }
            .map { Piece(range: ByteRange($0.start, $0.start), text: mark($0.anchor)) }
        let ends = normalised.map.source(of: range)
        let next = firstPlace(below: findings.count) { findings[$0].end > ends.start }
        for finding in findings[next...].prefix(while: { $0.end <= ends.end }) {
            let place = min(max(range.start, normalised.map.result(ofSource: finding.end)), range.end)
            guard placed.insert(finding.anchor).inserted else { continue }
            pieces.append(Piece(range: ByteRange(place, place), text: mark(finding)))
        }
        return pieces
    }
}
