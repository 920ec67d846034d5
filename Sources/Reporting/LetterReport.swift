public import Letters
internal import Tables
internal import Text

/// The report on one letter, in Markdown: what it is, what to mend, what it promises and settles, what rests on which
/// source, and the notes that say more. Each part stands only where it has something to say.
public struct LetterReport: Sendable {
    let say: Vocabulary
    let places: ReportPlaces

    /// - Parameter hasAnnotated: whether the annotated letter is written beside it, to which its places lead.
    public init(language: Language, hasAnnotated: Bool = false) {
        say = Vocabulary(language: language)
        places = ReportPlaces(isLinked: hasAnnotated)
    }

    /// - Returns: UTF-8, one trailing line feed; `ReportPlaces.nameMark` stands for the letter's name in links.
    public func render(_ checked: CheckedLetter) -> [UInt8] {
        let linked = checked.linked
        var output: [UInt8] = []
        output.append("# ")
        output.append(markdown: linked.resolved.head.onderwerp ?? printable(linked.resolved.normalised.letter.name))
        output.append("\n\n")
        appendHead(checked, to: &output)
        appendFindings(checked, to: &output)
        var quotes = SentenceQuotes(linked, places)
        appendPromises(linked, &quotes, to: &output)
        appendSettled(linked, &quotes, to: &output)
        appendSources(linked, CitingSentences(linked), &quotes, to: &output)
        appendNotes(linked, &quotes, to: &output)
        return output
    }

    private func appendHead(_ checked: CheckedLetter, to output: inout [UInt8]) {
        let resolved = checked.linked.resolved
        let head = resolved.head
        func line(_ name: String, _ words: String?) {
            guard let words, !words.isEmpty else { return }
            output.append("- \(name): \(words)\n")
        }
        line(say("Date", "Datum"), day(head.date))
        line(say("From", "Van"), head.afzender.map { Markdown.escaped(say.office($0)) })
        line(say("To", "Aan"), head.geadresseerde.map { Markdown.escaped($0) })
        line(say("Signed", "Ondertekend"), Markdown.escaped(head.ondertekenaars.joined(separator: ", ")))
        line(say("On behalf of", "Mede namens"), Markdown.escaped(head.medeNamens.joined(separator: ", ")))
        line(say("Reference", "Kenmerk"), head.kenmerk.map { Markdown.escaped($0) })
        let members = head.vragenstellers.isEmpty ? nil : head.vragenstellers.joined(separator: ", ")
        let answered = [head.uwKenmerk ?? head.zaak, members].compactMap { $0 }.map { Markdown.escaped($0) }
        line(say("Answers", "Beantwoordt"), answered.joined(separator: ", "))
        line(say("See also", "Zie ook"), head.zieOok.joined(separator: ", "))
        line(say("Printed as", "Gedrukt als"), head.selfID?.text)
        line(say("File", "Bestand"), Markdown.code(resolved.normalised.letter.name))
        output.append("\n" + counts(checked) + "\n")
        if let link = places.letterLink(
            say("The letter with its sources linked", "De brief met zijn bronnen als links"))
        {
            output.append("\n\(link)\n")
        }
    }

    private func day(_ date: LetterDate) -> String? {
        switch date {
        case .printed(let date), .told(let date): return say.day(date)
        case .between(let from, let to):
            let words =
                switch (from, to) {
                case (let from?, let to?):
                    say("between \(say.day(from)) and \(say.day(to))", "tussen \(say.day(from)) en \(say.day(to))")
                case (nil, let to?): say("not after \(say.day(to))", "niet na \(say.day(to))")
                case (let from?, nil): say("not before \(say.day(from))", "niet vóór \(say.day(from))")
                case (nil, nil): ""
                }
            return words + say(" (from its words)", " (uit de tekst)")
        case .unknown: return nil
        }
    }

    /// `12 noten, 25 bronnen, 1 fout, 2 waarschuwingen.`
    private func counts(_ checked: CheckedLetter) -> String {
        let resolved = checked.linked.resolved
        var parts = [
            say.count(resolved.notes.count, ("note", "noot"), ("notes", "noten")),
            say.count(
                resolved.works.count { $0.kind != .toezegging }, ("source", "bron"), ("sources", "bronnen")),
        ]
        for severity in Severity.allCases {
            let count = checked.findings.count { $0.severity == severity }
            if count > 0 { parts.append(say.count(count, severity)) }
        }
        return parts.joined(separator: ", ") + "."
    }

    private func appendFindings(_ checked: CheckedLetter, to output: inout [UInt8]) {
        guard !checked.findings.isEmpty else { return }
        let resolved = checked.linked.resolved
        output.append("\n## \(say("To mend", "Te verbeteren"))\n\n")
        output.append(
            "| \(say("Where", "Waar")) | \(say("Words", "Woorden")) | \(say("Write", "Schrijf")) | \(say("Why", "Waarom")) |\n"
        )
        output.append("|---|---|---|---|\n")
        var positions = PositionFinder(source: resolved.normalised.letter.text)
        for (index, finding) in checked.findings.enumerated() {
            var place: [String] = []
            if let note = finding.note {
                place.append(say("note ", "noot ") + Markdown.escaped(resolved.notes[note].label))
            }
            if let range = finding.range {
                let position = positions.position(of: range.start)
                place.append(
                    say(
                        "line \(position.line), column \(position.column)",
                        "regel \(position.line), kolom \(position.column)"))
            }
            let named = place.isEmpty ? say("the letter", "de brief") : place.joined(separator: ", ")
            output.append(
                "| <a id=\"b\(index + 1)\"></a>\(finding.range == nil ? named : places.link(named, to: "b\(index + 1)")) | "
            )
            if let range = finding.range {
                // The source may be no UTF-8.
                let words = String(decoding: resolved.normalised.letter.text[range.range], as: UTF8.self)
                output.append(markdown: Markdown.shortened(Array(words.utf8), to: Self.longestWords).span)
            }
            output.append(" | ")
            output.append(markdown: finding.fix?.replacement ?? "")
            output.append(" | ")
            output.append(markdown: finding.message.text(in: say.language))
            output.append(" (\(finding.rule.text), \(say.severity(finding.severity))) |\n")
        }
    }

    /// In bytes, of the words a finding is about; the whole stands in the letter.
    private static let longestWords = 120
}
