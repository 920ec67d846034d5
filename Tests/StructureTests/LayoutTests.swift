import Letters
import Normalisation
import Structure
import Testing

/// A letter with the form that its format tells: paragraphs with an empty line between, `‸` where a note is called (no
/// words of the text), and its notes as the last paragraphs.
private func letter(
    _ paragraphs: [(words: String, role: Role?)], notes: [(series: NoteSort, label: String, words: String)]
) -> Letter {
    var layout = Layout<Source>()
    var text: [UInt8] = []
    var next = 0
    func append(_ words: String, _ role: Role?) -> ByteRange<Source> {
        if !text.isEmpty { text += Array("\n\n".utf8) }
        let start = text.count
        for scalar in words.unicodeScalars {
            if scalar == "‸" {
                layout.calls.append(
                    Layout.Call(
                        series: notes[next].series, label: notes[next].label, range: ByteRange(text.count, text.count)))
                next += 1
            } else {
                text += Array(String(scalar).utf8)
            }
        }
        let range = ByteRange<Source>(start, text.count)
        layout.paragraphs.append(Layout.Paragraph(range: range, role: role))
        return range
    }
    for paragraph in paragraphs { _ = append(paragraph.words, paragraph.role) }
    for note in notes {
        let range = append(note.words, .note)
        layout.notes.append(Layout.Note(series: note.series, label: note.label, range: range, body: range))
    }
    return Letter(name: "t", file: nil, format: .text, text: text, layout: layout)
}

private func structure(_ letter: Letter) -> StructuredLetter { Structurer().structure(Normaliser().normalise(letter)) }

@Suite struct LayoutTests {
    /// What the format tells is taken; head, sentences and close are found. A footnote 1 beside an endnote 1 are two
    /// series.
    @Test func given() {
        let made = letter(
            [
                ("Geachte voorzitter,", nil), ("Aanleiding", .heading),
                ("De dijk is e\u{301}e\u{301}n keer\ngekeurd.‸ Dat bleek in 2024.‸ Zo is het", nil),
                ("Hoogachtend,", nil),
            ],
            notes: [(.footnote, "1", "Kamerstuk 31 066, nr. 700."), (.endnote, "1", "Idem.")])
        let found = structure(made)
        #expect(found.passages.map(\.role) == [.salutation, .heading, .body, .closing, .note, .note])
        #expect(
            found.sentences.map { found.normalised.words($0.range) } == [
                "Aanleiding", "De dijk is één keer gekeurd.", "Dat bleek in 2024.", "Zo is het",
            ])
        #expect(found.notes.map(\.id) == ["n1", "b:n1"])
        #expect(found.notes.map { found.normalised.words($0.body) } == ["Kamerstuk 31 066, nr. 700.", "Idem."])
        #expect(found.calls.map(\.note) == [0, 1])
        #expect(
            found.calls.map { found.normalised.words(ByteRange($0.range.start - 5, $0.range.start)) } == [
                "eurd.", "2024.",
            ])
        // The way back to the source, over characters that changed.
        #expect(
            found.calls.map { found.normalised.map.source(of: $0.range).start } == made.layout?.calls.map(\.range.start)
        )
    }

    /// Brackets in a letter whose format knows its notes are words.
    @Test func marksAreWords() {
        let found = structure(letter([("Dat [1: zo] staat er [footnoteRef:1].", nil)], notes: []))
        #expect(found.notes.isEmpty)
        #expect(found.calls.isEmpty)
    }

    /// An abbreviation before a call ends its sentence, as before a printed number.
    @Test func callEndsSentence() {
        let found = structure(letter([("Dat staat in het Stb.‸ De rest volgt.", nil)], notes: [(.footnote, "1", "A.")]))
        #expect(
            found.sentences.map { found.normalised.words($0.range) } == ["Dat staat in het Stb.", "De rest volgt."])
    }

    /// What stands between two calls is theirs, not the sentence's; a comma before words is not.
    @Test(arguments: [
        ("De politie groeit.‸,‸ Meer volgt.", ["De politie groeit.", "Meer volgt."]),
        ("De politie groeit.‸, ‸ Meer volgt.", ["De politie groeit.", "Meer volgt."]),
        ("Dat staat in de wet‸;‸ en elders.", ["Dat staat in de wet en elders."]),
        ("De politie‸, de brandweer‸ en anderen.", ["De politie, de brandweer en anderen."]),
    ])
    func separatedCalls(words: String, sentences: [String]) {
        let found = structure(letter([(words, nil)], notes: [(.footnote, "1", "A."), (.footnote, "2", "B.")]))
        #expect(found.calls.map(\.note) == [0, 1])
        let seen = found.sentences.map { sentence in
            let bytes = sentence.range.range.filter { place in
                !found.calls.contains { $0.range.start <= place && place < $0.range.end }
            }
            return String(decoding: bytes.map { found.normalised.text[$0] }, as: UTF8.self)
        }
        #expect(seen == sentences)
    }

    /// A note of POI is of the series whose call came first, whatever its number.
    @Test func poiSeries() {
        let found = structured(
            "Een.[footnoteRef:2] Twee.[endnoteRef:2] [2:  Voet.] [2:  Eind.]\n\nDrie.[endnoteRef:3] [3:  Slot.]\n")
        #expect(found.notes.map(\.series.name) == ["a", "b", "b"])
        #expect(found.calls.map(\.note) == [0, 1, 2])
        #expect(found.notes.allSatisfy { !$0.isCounted })
    }
}
