import Letters
import Testing

@Suite struct NoteTests {
    /// Text, the notes as `id=body`, and the calls as `label>id` (`label>` when the note is missing).
    @Test(
        arguments: [
            ("Zin.[footnoteRef:1] Meer. [1:  Bron.] ", ["n1=Bron."], ["1>n1"]),
            (
                "A.[footnoteRef:1] B.[footnoteRef:2] [1:  Een [zie 3].]  [2:  Twee.] ",
                ["n1=Een [zie 3].", "n2=Twee."], ["1>n1", "2>n2"]
            ),
            // An unclosed bracket inside, and a note that is never closed.
            (
                "A.[footnoteRef:1][footnoteRef:2] [1:  Een [open.]  [2:  Twee.] ", ["n1=Een [open.", "n2=Twee."],
                ["1>n1", "2>n2"]
            ),
            (
                "A.[footnoteRef:1] [1:  Nooit dicht\nB.[footnoteRef:2] [2:  Twee.] ", ["n1=Nooit dicht", "n2=Twee."],
                ["1>n1", "2>n2"]
            ),
            // Over paragraphs; missing on either side; a number twice; endnotes beside footnotes.
            ("A.[footnoteRef:1] [1:  Een.\nTwee.] ", ["n1=Een.\nTwee."], ["1>n1"]),
            ("A.[footnoteRef:3] [4:  Vier.]", ["n4=Vier."], ["3>"]),
            (
                "A.[footnoteRef:1] [1:  Een.]\nB.[footnoteRef:1] [1:  Weer.]", ["n1=Een.", "n1-2=Weer."],
                ["1>n1", "1>n1-2"]
            ),
            (
                "A.[footnoteRef:1] [1:  Voet.]\nB.[endnoteRef:i] [i:  Eind.]", ["n1=Voet.", "b:ni=Eind."],
                ["1>n1", "i>b:ni"]
            ),
            // Pandoc, with lines that go on.
            (
                "A.[^1] B.[^2]\n\n[^1]: Een\nen meer.\n\n    Nog een alinea.\n\n[^2]: Twee.\n",
                ["n1=Een\nen meer.\n\n    Nog een alinea.", "n2=Twee."], ["1>n1", "2>n2"]
            ),
            // Notes in the text take no number that is written.
            ("A.^[Los.] B.[^1]\n\n[^1]: Een.\n", ["n2=Los.", "n1=Een."], ["2>n2", "1>n1"]),
            // Code shows how notes are written.
            (
                "A.[^1]\n\n```\nB.[^9]\n[^9]: Negen.\n```\n\n[^1]: Een.\n", ["n1=Een."], ["1>n1"]
            ),
            // Typed by hand; a list is no notes.
            (
                "Kent u het bericht? 1) En dit? 2)\n\n1) Krant, 3 mei.\n2) Radio.\n",
                ["n1=Krant, 3 mei.", "n2=Radio."], ["1>n1", "2>n2"]
            ),
            (
                "Kent u het bericht? [1] En dit? [2]\n\n[1] Krant, 3 mei.\n[2] Radio, 'Hond',\n) https://radio.nl/hond).\n",
                ["n1=Krant, 3 mei.", "n2=Radio, 'Hond',\n) https://radio.nl/hond)."], ["1>n1", "2>n2"]
            ),
            // As a printed page gives them; units, names and the numbers of a list are no calls.
            (
                "Dat is gemeld.¹ Ook dit² telt.\n\n¹ Kamerstuk 29754-7.\n² Zie daar.\n",
                ["n1=Kamerstuk 29754-7.", "n2=Zie daar."], ["1>n1", "2>n2"]
            ),
            ("Een vloer van 40 m² en 10 km².\n² is geen noot.\n", [], []),
            (
                "Dat is gemeld.1 Ook dit2 telt.\n\n1 Kamerstuk 29754-7,\nblz. 3.\n2Zie daar.\n",
                ["n1=Kamerstuk 29754-7,\nblz. 3.", "n2=Zie daar."], ["1>n1", "2>n2"]
            ),
            ("Zie nr.1 en het A4 over CO2.\n1 Inleiding\n2 Aanpak\n", [], []),
            ("De heer Jansen2 spreekt.\n1 Een\n2 Twee\n", [], []),
            ("Wij melden dit.1\n1 januari 2022 is voorbij.\n", [], []),
            // At the foot of a page: behind words, brackets, abbreviations and years, each between the last call and
            // its note.
            (
                "Dat is gemeld.1 Ook in de brief van 3 mei jl.2 staat het.\n\n   1\n     Kamerstuk 29754-7,\n     blz. 3.\n   2\n     Zie daar.\n\n3\n\nSinds 20233 geldt dat (nr. 8)4.\n\n3\n  Drie.\n4\n  Vier.\n",
                ["n1=Kamerstuk 29754-7,\n     blz. 3.", "n2=Zie daar.", "n3=Drie.", "n4=Vier."],
                ["1>n1", "2>n2", "3>n3", "4>n4"]
            ),
            // The text lost the call of note 2; a form feed begins a page.
            (
                "Een zin.1 Nog een.\n\n1\n  Een.\n2\n  Twee.\n\u{0C}Weer een.3\n\n3\n  Drie.\n",
                ["n1=Een.", "n2=Twee.", "n3=Drie."], ["1>n1", "3>n3"]
            ),
            ("Pagina\n1\nvan het rapport over CO2.\n2\nEinde.\n", [], []),
            ("Zie art.1 en nr.1 van de wet.\n\n1\n  Een.\n", [], []),
            ("Er zijn twee punten:\n1) Het ene.\n2) Het andere.\n", [], []),
            ("[bookmark: _Hlk1]Tekst [zie: hier].", [], []),
        ] as [(String, [String], [String])])
    func matched(text: String, notes: [String], calls: [String]) {
        let letter = resolved(text, format: text.contains("[^") ? .markdown : .text)
        #expect(
            letter.notes.map { "\($0.id)=\(letter.normalised.words($0.body))" }
                == notes.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
        let found = letter.calls.map { call in call.label + ">" + (call.note.map { letter.notes[$0].id } ?? "") }
        #expect(found == calls)
    }

    /// Printed notes whose calls are not all clear: the sequence 1, 2, 3 … and the places of the notes decide. Letter,
    /// notes, calls.
    @Test(
        arguments: [
            // Behind a year, a name in capitals, a stop with a space or without one, and beside another call.
            ("Zo was het.1 Dat geldt sinds 2025.2 Klaar.3\n\n1 Een.\n2 Twee.\n3 Drie.\n", 3, ["1", "2", "3"]),
            ("Zo was het.1 De richtlijn EG2 telt.3\n\n1 Een.\n2 Twee.\n3 Drie.\n", 3, ["1", "2", "3"]),
            ("Zo was het.1 Het staat hier.2In de wet ook.3\n\n1 Een.\n2 Twee.\n3 Drie.\n", 3, ["1", "2", "3"]),
            ("Zo was het.1 Dat geldt. 2 Wij doen dat.3\n\n1 Een.\n2 Twee.\n3 Drie.\n", 3, ["1", "2", "3"]),
            ("Dat groeit.¹ ² Klaar.\n\n¹ Een.\n² Twee.\n", 2, ["1", "2"]),
            // Two numbers that may be the call: neither is.
            ("Zo was het.1 Het staat hier.2In de wet.2En ook daar.3\n\n1 Een.\n2 Twee.\n3 Drie.\n", 3, ["1", "3"]),
            // A call that is lost: its note stays, the others are tied.
            ("Zo was het.1 Dat ook.3 En dit.4\n\n1 Een.\n2 Twee.\n3 Drie.\n4 Vier.\n", 4, ["1", "3", "4"]),
            // Numbers of other things: too few fit, or too many stand stray.
            ("Het CO2 steeg. De EG3 ook.\n\n1 Een.\n2 Twee.\n3 Drie.\n", 0, []),
            ("In hoofdstuk. 1 Wij gaan naar 2025. 2 Klaar\n\n1 Een\n2 Twee\n3 Drie\n", 0, []),
            // The number of a year, of a decimal and of a time is no call.
            ("Zo was het.1 In 2025.20 was het 3,2 procent om 14.2 uur.\n\n1 Een.\n2 Twee.\n", 0, []),
        ] as [(String, Int, [String])])
    func sequence(text: String, notes: Int, calls: [String]) {
        let letter = resolved(text)
        #expect(letter.notes.count == notes)
        #expect(letter.calls.map(\.label) == calls)
    }

    /// In a span of code no source is read and no note called; words beside it, and backticks that close nothing, are the
    /// letter's. Letter, works, labels of calls.
    @Test(
        arguments: [
            ("Zie `Kamerstukken II 2023/24, 29628, nr. 1200` hier.", [], []),
            ("Zie ``kst-29628-1200 ` zo`` en kst-29628-1201.", ["kst-29628-1201"], []),
            ("Zie `de Wet` in Kamerstukken II 2023/24, 29628, nr. 1200.", ["kst-29628-1200"], []),
            ("Schrijf `[^9]` voor een noot.[^1]\n\n[^1]: kst-29628-1200.\n", ["kst-29628-1200"], ["1"]),
            ("Zie ` Kamerstukken II 2023/24, 29628, nr. 1200 hier.", ["kst-29628-1200"], []),
        ] as [(String, [String], [String])])
    func code(text: String, works: [String], calls: [String]) {
        let letter = resolved(text, format: .markdown)
        #expect(letter.mentions.compactMap(\.id?.text) == works)
        #expect(letter.calls.map(\.label) == calls)
        #expect(resolved(text).mentions.contains { $0.id?.text == "kst-29628-1200" })
    }

    @Test func headAndSignature() {
        let letter = resolved(
            "Datum\n16 mei 2024\nOnderwerp\nHet fietspad\nOns kenmerk\n5401166\n\nDe minister van Financiën,\n\n\nA.B. de Wit\n"
        )
        #expect(letter.head.date == CalendarDate(year: 2024, month: 5, day: 16).map(LetterDate.printed))
        #expect(letter.head.onderwerp == "Het fietspad")
        #expect(letter.head.kenmerk == "5401166")
        #expect(letter.head.afzender == "De minister van Financiën")
        #expect(letter.head.ondertekenaars == ["A.B. de Wit"])
    }

    /// Lines broken to a width, with the foot of a page and the labels of questions between them.
    @Test func wrappedLines() {
        let text = """
            Vraag 1
            Hoe staat het met de brug over de rivier bij het dorp, waarover
            u de Kamer in het voorjaar van vorig jaar hebt bericht, en wat is
            uw oordeel over de voortgang van het werk dat de aannemer daar
            heeft verricht?

            Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel     2
            Antwoord op vraag 1
            De brug is klaar.
            """
        let letter = resolved(text)
        #expect(
            letter.words.map { String(letter.normalised.words($0.range).prefix(12)) } == [
                "Vraag 1", "Hoe staat he", "Antwoord op ", "De brug is k",
            ])
        #expect(letter.words.map { $0.part?.rawValue } == ["vragen", "vragen", "antwoorden", "antwoorden"])
    }

    /// Heads in pandoc's tables, the case that is answered, and the parts of the document.
    @Test func headInTables() {
        let text = """
            +----------+-----------------------+
            | Datum    | 16 mei 2024           |
            +----------+-----------------------+
            | Onderwerp| Beantwoording vragen  |
            +----------+-----------------------+
            | Ons kenmerk                      |
            |                                  |
            | \\-                               |
            +----------------------------------+

            In antwoord op uw brief van 8 maart 2024, nr. 2024Z11859, deel ik u het volgende mee.

            Vraag 1

            Kent u de brug?

            **\\
            Antwoord op vraag 1**

            Ja, dat is zo\\'n brug.

            > Zo staat het er.
            """
        let letter = resolved(text, format: .markdown)
        #expect(letter.head.date == CalendarDate(year: 2024, month: 5, day: 16).map(LetterDate.printed))
        #expect(letter.head.onderwerp == "Beantwoording vragen" && letter.head.soort == "beantwoording")
        #expect(letter.head.kenmerk == nil && letter.head.zaak == "2024Z11859" && letter.head.uwKenmerk == "2024Z11859")
        let blocks = letter.words.map {
            "\($0.part?.rawValue ?? "")/\($0.speaker?.rawValue ?? ""): \(letter.normalised.words($0.range))"
        }
        #expect(
            blocks.suffix(5) == [
                "vragen/vraagsteller: Vraag 1", "vragen/vraagsteller: Kent u de brug?",
                "antwoorden/afzender: Antwoord op vraag 1",
                "antwoorden/afzender: Ja, dat is zo\\'n brug.", "antwoorden/aangehaald: > Zo staat het er.",
            ])
        // The rows of its head are no words of the letter.
        #expect(blocks.first?.hasPrefix("aanbiedingsbrief/: In antwoord op") == true)
        #expect(letter.passages.first?.role == .reference)
    }

    /// Arbitrary bytes never trap, and every range lies in the text.
    @Test func arbitraryText() {
        let pieces = [
            "[", "]", "[1: ", "[footnoteRef:1]", "[^1]", "\n[^1]: ", "Kamerstukken II ", "2024/25, ", "29754", ", nr. ",
            "3", " en ", "t/m", "\n", "\n\n", "1)", "kst-", "-VI-", "\u{A0}", "é", ".", "De minister van X,",
            "12 maart jl.", "**",
        ]
        var state: UInt64 = 99
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let letter = resolved(text, format: .markdown)
            let whole = ByteRange<Normalised>(0, letter.normalised.text.count)
            #expect(
                (letter.mentions.map(\.range) + letter.notes.map(\.range) + letter.calls.map(\.range)
                    + letter.words.map(\.range)).allSatisfy { whole.contains($0) && !$0.isEmpty })
        }
    }
}
