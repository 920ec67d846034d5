internal import Letters
internal import Tables
internal import Text

extension LetterReport {
    /// The notes that say more than a source: number, whole text, sentence.
    func appendNotes(_ linked: LinkedLetter, _ quotes: inout SentenceQuotes, to output: inout [UInt8]) {
        let resolved = linked.resolved
        let sorts = NoteContent.of(resolved)
        let told = resolved.notes.indices.filter { sorts[$0] != .bron }
        guard !told.isEmpty else { return }
        let calls = resolved.callsByNote
        output.append("\n## \(say("Notes that say more", "Noten die meer zeggen"))\n\n")
        for index in told {
            let note = resolved.notes[index]
            output.append(
                "- \(quotes.isFirst(note) ? "<a id=\"\(ReportPlaces.note(note))\"></a>" : "")**\(number(of: note, resolved))** "
            )
            output.append(markdown: linked.plainWords(note.body).span)
            output.append(places.arrow(to: ReportPlaces.note(note)) + "\n")
            guard let sentence = calls[index].first.flatMap({ linked.callSentences[$0] }) else { continue }
            output.append("  > ")
            output += quotes.quote(sentence)
            output.append("\n")
        }
    }
}
