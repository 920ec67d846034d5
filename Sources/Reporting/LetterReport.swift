internal import Knowledge
public import Letters
internal import Tables
internal import Text

/// The report on one letter, in Markdown: what it is, what to mend, the works it cites by kind, which sentence rests on
/// which, and its notes.
public struct LetterReport: Sendable {
    private let say: Vocabulary

    public init(language: Language) { say = Vocabulary(language: language) }

    /// - Returns: UTF-8, one trailing line feed.
    public func render(_ checked: CheckedLetter) -> [UInt8] {
        let linked = checked.linked
        var output: [UInt8] = []
        output.append(
            "# \(Markdown.escaped(linked.resolved.head.onderwerp ?? printable(linked.resolved.normalised.letter.name)))\n\n"
        )
        output.append(facts(checked))
        appendFindings(checked, to: &output)
        appendSources(linked, to: &output)
        appendWorks(linked, to: &output)
        appendNotes(linked, to: &output)
        return output
    }

    private func facts(_ checked: CheckedLetter) -> String {
        let resolved = checked.linked.resolved
        let head = resolved.head
        var rows: [(String, String)] = [(say("File", "Bestand"), Markdown.code(resolved.normalised.letter.name))]
        switch head.date {
        case .printed(let date), .told(let date): rows.append((say("Date", "Datum"), date.iso))
        case .between(let from, let to):
            let words =
                switch (from, to) {
                case (let from?, let to?): say("between \(from.iso) and \(to.iso)", "tussen \(from.iso) en \(to.iso)")
                case (nil, let to?): say("not after \(to.iso)", "niet na \(to.iso)")
                case (let from?, nil): say("not before \(from.iso)", "niet vóór \(from.iso)")
                case (nil, nil): ""
                }
            rows.append((say("Date", "Datum"), words + say(" (from its words)", " (uit de tekst)")))
        case .unknown: break
        }
        if let sender = head.afzender { rows.append((say("From", "Van"), Markdown.escaped(sender))) }
        if !head.ondertekenaars.isEmpty {
            rows.append((say("Signed", "Ondertekend"), Markdown.escaped(head.ondertekenaars.joined(separator: ", "))))
        }
        if let own = head.kenmerk { rows.append((say("Reference", "Kenmerk"), Markdown.escaped(own))) }
        if let id = head.selfID { rows.append((say("Printed as", "Gedrukt als"), id.text)) }
        rows.append((say("Notes", "Noten"), "\(resolved.notes.count)"))
        let distinct = Set(resolved.mentions.filter(\.isWork).map(\.key)).count
        rows.append((say("Works cited", "Aangehaalde bronnen"), "\(distinct)"))
        rows.append((say("Findings", "Bevindingen"), summary(checked.findings)))
        return "| | |\n|---|---|\n" + rows.map { "| \($0.0) | \($0.1) |\n" }.joined()
    }

    private func summary(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return say("none", "geen") }
        return Severity.allCases.compactMap { severity in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) × \(say.severity(severity))"
        }.joined(separator: ", ")
    }

    private func appendFindings(_ checked: CheckedLetter, to output: inout [UInt8]) {
        guard !checked.findings.isEmpty else { return }
        let resolved = checked.linked.resolved
        output.append("\n## \(say("To mend", "Te verbeteren"))\n\n")
        output.append("| \(say("Where", "Waar")) | \(say("What", "Wat")) | \(say("Rule", "Regel")) |\n|---|---|---|\n")
        var positions = PositionFinder(source: resolved.normalised.letter.text)
        for finding in checked.findings {
            var place: [String] = []
            if let range = finding.range {
                let position = positions.position(of: range.start)
                place.append(
                    say(
                        "line \(position.line), column \(position.column)",
                        "regel \(position.line), kolom \(position.column)"))
            }
            if let note = finding.note { place.append(say("note ", "noot ") + resolved.notes[note].label) }
            output.append("| \(place.joined(separator: ", ")) | ")
            output.append(markdown: finding.message.text(in: say.language))
            output.append(" | \(finding.rule.text) (\(say.severity(finding.severity))) |\n")
        }
    }

    /// The works by kind, each once, with how often it is named.
    private func appendSources(_ linked: LinkedLetter, to output: inout [UInt8]) {
        let resolved = linked.resolved
        var order: [String: [WorkKey]] = [:]
        var first: [WorkKey: Int] = [:]
        var count: [WorkKey: Int] = [:]
        for (index, mention) in resolved.mentions.enumerated() where mention.isWork {
            count[mention.key, default: 0] += 1
            guard first[mention.key] == nil else { continue }
            first[mention.key] = index
            order[say.kind(mention.kind), default: []].append(mention.key)
        }
        guard !first.isEmpty else { return }
        output.append("\n## \(say("Sources by kind", "Bronnen naar soort"))\n\n")
        var written: Set<String> = []
        for kind in MentionKind.allCases {
            let heading = say.kind(kind)
            guard let keys = order[heading], written.insert(heading).inserted else { continue }
            let works = keys.compactMap { key -> String? in
                guard let index = first[key] else { return nil }
                let mention = resolved.mentions[index]
                let words = Markdown.escaped(
                    resolved.work(of: index)?.label ?? resolved.normalised.words(mention.range))
                let times = count[key].map { $0 > 1 ? " (\($0) ×)" : "" } ?? ""
                return Markdown.link(words, to: Addresses.url(kind: mention.kind, id: mention.id, key: key)) + times
            }
            output.append("- **\(heading)**: \(works.joined(separator: "; "))\n")
        }
    }

    private func appendWorks(_ linked: LinkedLetter, to output: inout [UInt8]) {
        let resolved = linked.resolved
        guard resolved.mentions.contains(where: \.isWork) else {
            output.append(
                "\n"
                    + say(
                        "No reference to a source was found in this letter.",
                        "In deze brief is geen verwijzing naar een bron gevonden.") + "\n")
            return
        }
        output.append("\n## \(say("What rests on which source", "Wat op welke bron steunt"))\n\n")
        output.append(
            "| \(say("Sentence", "Zin")) | \(say("Note", "Noot")) | \(say("Sources", "Bronnen")) |\n|---|---|---|\n")
        var isCited = [Bool](repeating: false, count: resolved.mentions.count)
        var sentences = SentenceWords(linked: linked, limit: Self.longestSentence)
        var next = 0
        // One row for each sentence and the note by which it rests on papers.
        while next < linked.citations.count {
            let first = linked.citations[next]
            let row = linked.citations[next...].prefix {
                $0.sentence == first.sentence && note(of: $0, linked) == note(of: first, linked)
            }
            for citation in row { isCited[citation.mention] = true }
            appendRow(
                sentences.words(of: first.sentence), note: note(of: first, linked), row.map(\.mention), linked,
                to: &output)
            next += row.count
        }
        for (index, mention) in resolved.mentions.enumerated() where mention.isWork && !isCited[index] {
            appendRow([], note: resolved.note(holding: mention.range), [index], linked, to: &output)
        }
    }

    private func note(of citation: Citation, _ linked: LinkedLetter) -> NoteIndex? {
        citation.call.flatMap { linked.resolved.calls[$0].note }
    }

    private func appendRow(
        _ sentence: [UInt8], note: NoteIndex?, _ mentions: [MentionIndex], _ linked: LinkedLetter,
        to output: inout [UInt8]
    ) {
        output.append("| ")
        output += sentence
        output.append(" | \(note.map { number(of: linked.resolved.notes[$0], linked.resolved) } ?? "") | ")
        var links: [String] = []
        var seen: Set<String> = []
        for index in mentions {
            let mention = linked.resolved.mentions[index]
            let link = Markdown.link(
                name(of: index, linked), to: Addresses.url(kind: mention.kind, id: mention.id, key: mention.key))
            if seen.insert(link).inserted { links.append(link) }
        }
        output.append(links.joined(separator: "<br>"))
        output.append(" |\n")
    }

    /// A mention's own words, escaped; the identifier for a member of a list, whose words are a bare number.
    private func name(of index: MentionIndex, _ linked: LinkedLetter) -> String {
        let mention = linked.resolved.mentions[index]
        let isMember = mention.how == .short && !(mention[.dossiernummer]?.range.map(mention.range.contains) ?? false)
        let words =
            isMember
            ? linked.resolved.work(of: index)?.label ?? mention.key.text
            : linked.resolved.normalised.words(mention.range)
        return Markdown.linkWords(words, mention.kind)
    }

    private func appendNotes(_ linked: LinkedLetter, to output: inout [UInt8]) {
        let resolved = linked.resolved
        guard !resolved.notes.isEmpty else { return }
        output.append(
            "\n## \(say("Notes and the sentences that call them", "Noten en de zinnen die ze aanroepen"))\n\n")
        output.append(
            "| \(say("Note", "Noot")) | \(say("Text", "Tekst")) | \(say("Sentence", "Zin")) |\n|---|---|---|\n")
        var sentences = SentenceWords(linked: linked, limit: Self.longestCallingSentence)
        for (note, calls) in zip(resolved.notes, resolved.callsByNote) {
            output.append("| \(number(of: note, resolved)) | ")
            output.append(markdown: Markdown.shortened(linked.plainWords(note.body), to: 160).span)
            output.append(" | ")
            var last: SentenceIndex?
            for sentence in calls.compactMap({ linked.callSentences[$0] }) where sentence != last {
                if last != nil { output.append(" · ") }
                output += sentences.words(of: sentence)
                last = sentence
            }
            output.append(" |\n")
        }
    }

    /// A note's number; where a letter holds the notes of several people, with the letter of its series.
    private func number(of note: Note, _ resolved: ResolvedLetter) -> String {
        let isAlone = resolved.notes.first?.series == resolved.notes.last?.series
        return isAlone || note.series.index == 0 ? note.label : "\(note.label) (\(note.series.name))"
    }

    /// The most bytes of a sentence in a row: a sentence of many notes has many rows.
    private static let longestSentence = 1_000
    private static let longestCallingSentence = 500
}

/// The words of sentences for cells. A long sentence is made ready once, however often it is asked for.
private struct SentenceWords {
    let linked: LinkedLetter
    /// In bytes of its plain words.
    let limit: Int
    private var made: [SentenceIndex: [UInt8]] = [:]

    init(linked: LinkedLetter, limit: Int) {
        self.linked = linked
        self.limit = limit
    }

    mutating func words(of sentence: SentenceIndex) -> [UInt8] {
        if let words = made[sentence] { return words }
        let range = linked.sentences[sentence].range
        var words: [UInt8] = []
        if range.count <= limit, linked.isPlain(range) {
            words.append(markdown: linked.resolved.normalised.text.span.extracting(range.range))
        } else {
            words.append(markdown: Markdown.shortened(linked.plainWords(range), to: limit).span)
        }
        if range.count > limit { made[sentence] = words }
        return words
    }
}
