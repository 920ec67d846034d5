internal import Knowledge
public import Letters

/// The report on one letter, in Markdown: what it is, what to mend, which papers it cites and which sentence rests on
/// each, and its notes.
public struct LetterReport: Sendable {
    private let say: Vocabulary

    public init(language: Language) { say = Vocabulary(language: language) }

    /// - Returns: UTF-8, one trailing line feed.
    public func render(_ checked: CheckedLetter) -> [UInt8] {
        let linked = checked.linked
        var text = "# \(Markdown.escaped(linked.extracted.head.onderwerp ?? linked.extracted.normalised.letter.name))\n\n"
        text += facts(checked)
        text += findings(checked)
        text += works(linked)
        text += notes(linked)
        return Array(text.utf8)
    }

    private func facts(_ checked: CheckedLetter) -> String {
        let extracted = checked.linked.extracted
        let head = extracted.head
        var rows: [(String, String)] = [(say("File", "Bestand"), "`\(extracted.normalised.letter.name)`")]
        switch head.date {
        case .printed(let date): rows.append((say("Date", "Datum"), date.iso))
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
        rows.append((say("Notes", "Noten"), "\(extracted.notes.count)"))
        let distinct = Set(extracted.mentions.filter(\.isWork).map(\.key)).count
        rows.append((say("Papers cited", "Aangehaalde stukken"), "\(distinct)"))
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

    private func findings(_ checked: CheckedLetter) -> String {
        guard !checked.findings.isEmpty else { return "" }
        let extracted = checked.linked.extracted
        var text = "\n## \(say("To mend", "Te verbeteren"))\n\n"
        text += "| \(say("Where", "Waar")) | \(say("What", "Wat")) | \(say("Rule", "Regel")) |\n|---|---|---|\n"
        var positions = PositionFinder(source: extracted.normalised.letter.text)
        for finding in checked.findings {
            var place: [String] = []
            if let range = finding.range {
                let position = positions.position(of: range.start)
                place.append(say("line \(position.line), column \(position.column)", "regel \(position.line), kolom \(position.column)"))
            }
            if let note = finding.note { place.append(say("note ", "noot ") + extracted.notes[note].label) }
            text += "| \(place.joined(separator: ", ")) | \(Markdown.escaped(finding.message.text(in: say.language))) | "
            text += "\(finding.rule.text) (\(say.severity(finding.severity))) |\n"
        }
        return text
    }

    private func works(_ linked: LinkedLetter) -> String {
        let extracted = linked.extracted
        guard extracted.mentions.contains(where: \.isWork) else {
            return "\n" + say("This letter names no parliamentary paper.", "Deze brief noemt geen Kamerstuk.") + "\n"
        }
        var text = "\n## \(say("What rests on which paper", "Wat op welk stuk steunt"))\n\n"
        text += "| \(say("Paper", "Stuk")) | \(say("As written", "Zoals geschreven")) | \(say("Note", "Noot")) | "
        text += "\(say("Sentence", "Zin")) |\n|---|---|---|---|\n"
        var citations: [MentionIndex: [Citation]] = [:]
        for citation in linked.citations { citations[citation.mention, default: []].append(citation) }
        for (index, mention) in extracted.mentions.enumerated() where mention.isWork {
            let url = Addresses.url(kind: mention.kind, id: mention.id, key: mention.key)
            let note = extracted.note(holding: mention.range).map { extracted.notes[$0].label } ?? ""
            let name = mention.id?.text ?? mention.key.text
            let words = Markdown.escaped(extracted.normalised.text[mention.range.range])
            let sentences = citations[index, default: []].map { citation in
                Markdown.escaped(linked.plainWords(linked.sentences[citation.sentence].range))
            }
            text += "| \(Markdown.link(name, to: url)) | \(words) | \(note) | \(sentences.joined(separator: " · ")) |\n"
        }
        return text
    }

    private func notes(_ linked: LinkedLetter) -> String {
        let extracted = linked.extracted
        guard !extracted.notes.isEmpty else { return "" }
        var text = "\n## \(say("Notes and the sentences that call them", "Noten en de zinnen die ze aanroepen"))\n\n"
        text += "| \(say("Note", "Noot")) | \(say("Text", "Tekst")) | \(say("Sentence", "Zin")) |\n|---|---|---|\n"
        for (note, calls) in zip(extracted.notes, extracted.callsByNote) {
            let words = Markdown.shortened(linked.plainWords(note.body), to: 160)
            let sentences = calls.compactMap { linked.callSentences[$0] }.map { sentence in
                Markdown.escaped(linked.plainWords(linked.sentences[sentence].range))
            }
            text += "| \(note.label) | \(Markdown.escaped(words)) | \(sentences.joined(separator: " · ")) |\n"
        }
        return text
    }
}
