internal import Letters
internal import Tables
internal import Text

extension LetterReport {
    /// What is promised, by when and by whom; what is put off too.
    func appendPromises(_ linked: LinkedLetter, _ quotes: inout SentenceQuotes, to output: inout [UInt8]) {
        let promises = linked.openPromises
        guard !promises.isEmpty else { return }
        output.append("\n## \(say("Promises", "Toezeggingen"))\n\n")
        for index in promises {
            let mention = linked.resolved.mentions[index]
            output.append("- **\(Markdown.escaped(say.term(of: mention)))**")
            let rest = say.facts(of: mention).map { Markdown.escaped($0) }
            output.append(rest.isEmpty ? "" : ": " + rest.joined(separator: "; "))
            appendSentence(of: index, linked, &quotes, to: &output)
        }
    }

    /// Motions and promises that the letter says are done.
    func appendSettled(_ linked: LinkedLetter, _ quotes: inout SentenceQuotes, to output: inout [UInt8]) {
        let resolved = linked.resolved
        var seen: Set<WorkIndex> = []
        var settled: [MentionIndex] = []
        for (index, mention) in resolved.mentions.enumerated() {
            guard let work = resolved.workOfMention[index] else { continue }
            let isKept = mention.kind == .toezegging && mention[.richting]?.value.text.hasSuffix("nagekomen") == true
            guard isKept || mention[.afdoening] != nil, seen.insert(work).inserted else { continue }
            settled.append(index)
        }
        guard !settled.isEmpty else { return }
        output.append("\n## \(say("Settled", "Afgedaan"))\n\n")
        for index in settled {
            guard let work = resolved.work(of: index) else { continue }
            let mention = resolved.mentions[index]
            let members = (mention[.leden] ?? mention[.kamerlid])?.value.text
            output.append("- \(say.sort(mention.kind))")
            if let members { output.append(" " + Markdown.escaped(members.replacing("; ", with: ", "))) }
            if let id = work.id {
                let label = work.kind == .toezegging ? id.text : work.label
                output.append(", " + Markdown.link(Markdown.escaped(label), to: work.url))
            }
            if let debate = mention[.debat]?.value.text { output.append(", \(Markdown.escaped(debate))") }
            appendSentence(of: index, linked, &quotes, to: &output)
        }
    }

    private func appendSentence(
        of mention: MentionIndex, _ linked: LinkedLetter, _ quotes: inout SentenceQuotes, to output: inout [UInt8]
    ) {
        output.append("\n")
        guard let sentence = linked.mentionSentences[mention] else { return }
        output.append("  > ")
        output += quotes.quote(sentence)
        output.append("\n")
    }
}

extension LinkedLetter {
    /// The promises that a letter makes, puts off or only recalls, in order; of those recalled each once, and none that
    /// it says more of elsewhere.
    fileprivate var openPromises: [MentionIndex] {
        let told = Set(promises { $0 != nil }.compactMap { resolved.workOfMention[$0] })
        var recalled: Set<WorkIndex> = []
        return promises { $0.map { ["nieuw", "uitgesteld", "herhaald"].contains($0) } ?? true }.filter { mention in
            guard resolved.mentions[mention][.richting] == nil else { return true }
            guard let work = resolved.workOfMention[mention], !told.contains(work) else { return false }
            return recalled.insert(work).inserted
        }
    }

    /// The mentions of promises of some directions, in order.
    func promises(where isWanted: (String?) -> Bool) -> [MentionIndex] {
        resolved.mentions.indices.filter {
            resolved.mentions[$0].kind == .toezegging && isWanted(resolved.mentions[$0][.richting]?.value.text)
        }
    }
}

extension Vocabulary {
    /// By when: the day, and the letter's own words.
    func term(of promise: Mention) -> String {
        let words = promise[.termijn]?.value.text
        guard let last = promise[.termijnTot]?.value.text, let date = CalendarDate(iso: last) else {
            return words ?? self("no term", "geen termijn")
        }
        let by = self("by \(day(date))", "uiterlijk \(day(date))")
        let said = words.flatMap { $0.contains(day(date)) ? nil : " (\($0.prefix(1).lowercased() + $0.dropFirst()))" }
        return by + (said ?? "")
    }

    /// `de Minister van Financiën` for `De Minister van Financiën`.
    private func inSentence(_ words: String) -> String {
        let office = office(words)
        for article in ["De ", "Het "] where office.hasPrefix(article) {
            return article.lowercased() + office.dropFirst(article.count)
        }
        return office
    }

    /// What, by whom, to whom, of which sort, and on what condition.
    func facts(of promise: Mention) -> [String] {
        func text(_ field: Field) -> String? { promise[field]?.value.text }
        var facts: [String] = []
        if let what = text(.wat) { facts.append(what) }
        if let who = text(.door) { facts.append(self("by ", "door ") + inSentence(who)) }
        if let member = text(.kamerlid) { facts.append(self("to ", "aan ") + member.replacing("; ", with: ", ")) }
        if text(.richting) == nil { facts.append(self("made earlier", "eerder gedaan")) }
        if text(.richting) == "uitgesteld" { facts.append(self("postponed", "uitgesteld")) }
        if text(.zekerheid) == "streven" { facts.append(self("an aim", "een streven")) }
        if let often = text(.herhaling) { facts.append(often) }
        if let condition = text(.voorwaarde) { facts.append(self("condition: ", "voorwaarde: ") + condition) }
        return facts
    }
}
