internal import Letters
internal import Tables
internal import Text

extension LetterReport {
    /// The works by kind, each once, and under it the sentences that rest on it; those that are words only apart.
    func appendSources(
        _ linked: LinkedLetter, _ citing: CitingSentences, _ quotes: inout SentenceQuotes, to output: inout [UInt8]
    ) {
        let resolved = linked.resolved
        guard !resolved.works.isEmpty else {
            output.append(
                "\n"
                    + say(
                        "No reference to a source was found here.", "Hierin is geen verwijzing naar een bron gevonden.")
                    + "\n")
            return
        }
        var order: [String: [WorkIndex]] = [:]
        var bare: [WorkIndex] = []
        for (index, work) in resolved.works.enumerated() {
            if work.isWordsOnly {
                bare.append(index)
            } else if work.kind != .toezegging {
                order[say.kind(work.kind), default: []].append(index)
            }
        }
        if !order.isEmpty { output.append("\n## \(say("Sources", "Bronnen"))\n") }
        for kind in MentionKind.allCases {
            let heading = say.kind(kind)
            guard let works = order.removeValue(forKey: heading) else { continue }
            output.append("\n### \(heading)\n\n")
            for index in works { append(resolved.works[index], index, linked, citing, &quotes, to: &output) }
        }
        guard !bare.isEmpty else { return }
        output.append("\n## \(say("Sources that are words only", "Bronnen die alleen in woorden staan"))\n\n")
        for index in bare { append(resolved.works[index], index, linked, citing, &quotes, to: &output) }
    }

    private func append(
        _ work: Work, _ index: WorkIndex, _ linked: LinkedLetter, _ citing: CitingSentences,
        _ quotes: inout SentenceQuotes, to output: inout [UInt8]
    ) {
        output.append("- \(Markdown.link(Markdown.escaped(work.label), to: work.url))")
        if let title = work.shownTitle { output.append(" · *\(Markdown.escaped(title))*") }
        if let sort = work.shownSort { output.append(" · \(sort)") }
        output.append("\n")
        let sentences = citing.ofWork[index]
        var lines = sentences.map { line($0, linked, &quotes) }
        for note in citing.uncalled[index] {
            let note = linked.resolved.notes[note]
            let anchor = quotes.isFirst(note) ? "<a id=\"\(ReportPlaces.note(note))\"></a>" : ""
            lines.append(
                [UInt8](
                    (anchor + say("in note ", "in noot ") + number(of: note, linked.resolved)
                        + say(", which nothing calls", ", die nergens wordt aangeroepen")
                        + places.arrow(to: ReportPlaces.note(note)) + "\n").utf8))
        }
        let isFolded = lines.count > Self.mostOpen
        if isFolded {
            output.append(
                "\n  <details><summary>\(say.count(lines.count, ("sentence", "zin"), ("sentences", "zinnen")))")
            output.append("</summary>\n\n")
        }
        for line in lines {
            output.append("  - ")
            output += line
        }
        if isFolded { output.append("\n  </details>\n\n") }
    }

    /// A sentence with where it stands.
    private func line(_ place: CitingSentences.Place, _ linked: LinkedLetter, _ quotes: inout SentenceQuotes) -> [UInt8]
    {
        let resolved = linked.resolved
        let isNew = quotes.isNew(place.sentence)
        var line = quotes.quote(place.sentence)
        var standing: [String] = []
        let sentence = linked.sentences[place.sentence]
        if isNew, let heading = sentence.heading.map({ resolved.passages[$0].range }), heading != sentence.range {
            let words = linked.firstWords(heading, upTo: Self.longestHeading)
            standing.append("*\(Markdown.escaped(String(decoding: words, as: UTF8.self)))*")
        }
        if isNew, let page = resolved.structured.pages.number(at: sentence.range.start) {
            standing.append("p. \(page)")
        }
        if !place.notes.isEmpty {
            standing.append(
                say("note ", "noot ")
                    + place.notes.map { number(of: resolved.notes[$0], resolved) }.joined(separator: ", "))
        }
        if !standing.isEmpty { line.append(" — \(standing.joined(separator: ", "))") }
        line.append("\n")
        return line
    }

    /// A note's number; where a letter holds the notes of several people, with the letter of its series.
    func number(of note: Note, _ resolved: ResolvedLetter) -> String {
        let isAlone = resolved.notes.first?.series == resolved.notes.last?.series
        return Markdown.escaped(isAlone || note.series.index == 0 ? note.label : "\(note.label) (\(note.series.name))")
    }

    /// More sentences are folded.
    private static let mostOpen = 3
    /// In bytes; the whole heading stands in the letter.
    private static let longestHeading = 60
}

extension Work {
    /// Whether nothing but words tells which work it is: a report without title, a letter without number.
    fileprivate var isWordsOnly: Bool {
        scope == .letter && [.rapport, .brief, .debat, .ecli].contains(kind)
    }

    /// The title, where the label does not say it.
    fileprivate var shownTitle: String? { kind == .kamerstuk || kind == .dossier ? title : nil }

    /// What a paper is besides.
    fileprivate var shownSort: String? {
        [.kamerstuk, .document, .zaak].contains(kind) ? soort : nil
    }
}
