import CICU
import Extraction
import Letters
import Linking
import Normalisation
import Resolution
import Structure
import Testing

func linked(_ text: String, format: LetterFormat = .text) -> LinkedLetter {
    Linker().link(
        Resolver { listWorks($0) }.resolve(
            Extractor().extract(
                Structurer().structure(
                    Normaliser().normalise(Letter(name: "t", file: nil, format: format, text: Array(text.utf8)))))
        ) { "" })
}

@Suite struct SentenceTests {
    /// `⏐` marks the breaks.
    @Test(arguments: [
        "Dit is een zin.⏐ Dit ook.", "Zie Kamerstuk 29754 nr. 708.⏐ En verder.", "Dat is art. 3 van de wet.⏐ Goed.",
        "Op 19 maart jl. verscheen het.⏐ Klaar.", "Dat was op 19 maart jl.⏐ In het debat bleek dat.",
        "De leden Jansen c.s. stemden voor.⏐ Zo ook mr. D.M. van Weel en drs. E. Irrgang.", "Is dat zo?⏐ Ja!⏐ Nee.",
        "Hij zei: ‘Het kan.’⏐ Toen ging hij.", "In 2025.⏐ De rest volgt.",
        "Brief d.d. 3 mei 2025 van de VNG.⏐ Volgende.",
        "Dat kost 1.250 euro.⏐ Meer niet.", "Zie p. 3 e.v. van het rapport.⏐ Daarna niet.",
        "(Kamerstuk 33 846, nr. 75).⏐ Ik hecht daaraan.", "Getekend door F.Ch. Giskes en C.Th. de Wit.⏐ Klaar.",
        "Dat gaat zo ..... door.⏐ Klaar.", "Is dat (nu?).).) zo?⏐ Ja....⏐ Nee.",
        "Het artikel «Wat nu?» (vanaf p. 70) is lang.⏐ «Wat nu?»⏐ Dat weet ik niet.",
        "Het gaat om: 1. de bruggen; 2. De sluizen; 10. De dijken.⏐ Dat is 2.⏐ Meer niet.",
        "Zie www.rijksoverheid.nl voor meer.⏐ Dank.",
    ])
    func breaks(marked: String) {
        let expected = marked.split(separator: "⏐").map { String($0.drop(while: \.isWhitespace)) }
        let letter = linked(marked.filter { $0 != "⏐" })
        #expect(letter.sentences.map { letter.resolved.normalised.words($0.range) } == expected)
    }

    /// ICU's breaker as an oracle, on prose without abbreviations, references and notes (it has no Dutch data).
    @Test func agreesWithICUOnPlainProse() {
        let text = "De brief is klaar. De nota volgt later. Is dat zo? Ja! Zij vroeg: waarom niet? Dat bleek in maart."
        var boundaries = [Int32](repeating: 0, count: 20)
        let bytes = Array(text.utf8)
        let count = Int(cicu_sentence_boundaries(bytes, Int32(bytes.count), &boundaries, 20))
        let sentences = linked(text).sentences
        #expect(count == sentences.count + 1)
        #expect(sentences.map { Int32($0.range.start) } == Array(boundaries[..<max(0, count - 1)]))
    }

    @Test(arguments: [
        ("Een zin.[footnoteRef:1] Volgens u niet. [1:  Bron.] ", ["Een zin.", "Volgens u niet."], 0),
        ("Een zin.[footnoteRef:1]Volgens u niet. [1:  Bron.] ", ["Een zin.", "Volgens u niet."], 0),
        ("Eerst dit. Kent u het?[footnoteRef:1]\n[1:  Bron.] ", ["Eerst dit.", "Kent u het?"], 1),
        ("Kent u het? 1) En dit?\n\n1) Krant.\n", ["Kent u het? 1)", "En dit?"], 0),
        ("Eerst dit. Dat is gemeld.1 Einde.\n\n1 Krant.\n", ["Eerst dit.", "Dat is gemeld.", "Einde."], 1),
        ("Dat is gemeld.¹ Einde.\n\n¹ Krant.\n", ["Dat is gemeld.", "Einde."], 0),
    ])
    func callsStayWithTheirSentence(text: String, sentences: [String], call: Int) {
        let letter = linked(text)
        let plain = letter.sentences.map { String(decoding: letter.plainWords($0.range), as: UTF8.self) }
        #expect(plain.map { $0.replacing(" 1)", with: "") } == sentences.map { $0.replacing(" 1)", with: "") })
        #expect(letter.callSentences == [call])
    }

    @Test func citations() {
        let letter = linked(
            "Dit rust erop.[footnoteRef:1] Dat ook (Kamerstuk 33 846, nr. 75). [1:  Kamerstukken II 2023/24, 36 491, nr. 3.]"
        )
        #expect(
            letter.citations.map { "\($0.sentence) \(letter.resolved.mentions[$0.mention].key.text) \($0.call ?? -1)" }
                == [
                    "0 kst-36491-3 0", "1 kst-33846-75 -1",
                ])
    }

    @Test func headingsAndSpeakers() {
        let letter = linked("Vraag 1\nKent u dit?\n\nAntwoord op vraag 1\nJa, dat ken ik.\n\n2. Verder\nDe rest.\n")
        let blocks = letter.resolved.passages.filter(\.role.isWords)
        #expect(blocks.map(\.role) == [.heading, .question, .heading, .answer, .heading, .answer])
        #expect(blocks.map(\.speaker) == [.vraagsteller, .vraagsteller, .afzender, .afzender, .afzender, .afzender])
        #expect(blocks[4].number.map { letter.resolved.normalised.words($0) } == "2")
        #expect(letter.sentences.last?.heading == 4)
    }

    @Test func wrappedLines() {
        let text = """
            Dit is een alinea waarvan de regels op een vaste breedte zijn afgebroken en
            die dus over meer regels doorloopt zonder dat er een zin eindigt aan het slot
            van elke regel, zoals in een e-mail gebruikelijk is en in oude teksten ook nog
            wel voorkomt. Dan volgt een tweede zin.

            Een nieuwe alinea.
            """
        #expect(linked(text).sentences.count == 3)
    }

    /// A page's foot stands between the two halves of a sentence, with its notes and the head of the next page.
    @Test func sentencesGoOnBehindAPageEnd() {
        func words(_ between: String, _ next: String) -> [String] {
            let letter = linked(
                "Aanhangsel\n\n   De raad kan besluiten dat een sluis gedeeltelijk wordt gesloten voor het\n\(between)   \(next)\n   Daarna volgt meer.\n"
            )
            return letter.sentences.map { String(decoding: letter.plainWords($0.range), as: UTF8.self) }.dropFirst().map
            { $0 }
        }
        let whole = "De raad kan besluiten dat een sluis gedeeltelijk wordt gesloten voor het onderhoud van de deuren."
        let half = "De raad kan besluiten dat een sluis gedeeltelijk wordt gesloten voor het"
        let foot = "\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel      2\n\u{C}"
        #expect(words(foot, "onderhoud van de deuren.") == [whole, "Daarna volgt meer."])
        #expect(words("\n\n\u{C}", "onderhoud van de deuren.") == [whole, "Daarna volgt meer."])
        // A new sentence, and an empty line alone.
        #expect(words(foot, "Onderhoud van de deuren.").prefix(2) == [half, "Onderhoud van de deuren."])
        #expect(words("\n\n", "onderhoud van de deuren.").first == half)
        // What cites a paper is no head, nor is a sentence that begins as one.
        #expect(
            words("\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3 geeft meer\n\n", "onderhoud van de deuren.")
                .count == 4)
    }

    @Test func pageEndsWithNotes() {
        let letter = linked(
            """
            Kop van de brief

               De raad kan op grond van de wet besluiten dat het gebruik van de sluis1 in het

               1
                 Kamerstuk 29754, nr. 3.

            Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel      2
            \u{C}   algemeen belang is.2 Daarna volgt meer.

               2
                 Kamerstuk 29754, nr. 4.

            """)
        #expect(
            letter.sentences.map { String(decoding: letter.plainWords($0.range), as: UTF8.self) }.dropFirst() == [
                "De raad kan op grond van de wet besluiten dat het gebruik van de sluis in het algemeen belang is.",
                "Daarna volgt meer.",
            ])
        #expect(letter.citations.map(\.sentence) == [1, 1])
    }

    /// The space before a call falls with it where a mark follows; a picture is no sentence, unless its words cite.
    @Test func wordsAroundCallsAndPictures() {
        func words(_ text: String) -> [String] {
            let letter = linked(text)
            return letter.sentences.map { String(decoding: letter.plainWords($0.range), as: UTF8.self) }
        }
        #expect(
            words("Dat zegt het Rijk [footnoteRef:1], en meer [footnoteRef:1] nog. [1:  Een noot.]") == [
                "Dat zegt het Rijk, en meer nog."
            ])
        #expect(words("![](media/image1.png){width=\"2.5in\"}\n\nDe brief.\n") == ["De brief."])
        #expect(words("![Kamerstuk 29754, nr. 7](media/image1.png)\n\nDe brief.\n").count == 2)
    }

    /// Hyphens at the ends of lines fall, save those of the word itself.
    @Test func hyphensAtLineEnds() {
        let letter = linked(
            "De sluis bij het dorp aan de rivier is sinds vorig jaar nauwe-\nlijks open, zegt de OESO-\nrichtlijn over zorg-\nen sluisbeheer. Dat is 10-\ndaags.\n"
        )
        #expect(
            letter.sentences.map { String(decoding: letter.plainWords($0.range), as: UTF8.self) } == [
                "De sluis bij het dorp aan de rivier is sinds vorig jaar nauwelijks open, zegt de OESO-richtlijn over zorg- en sluisbeheer.",
                "Dat is 10-daags.",
            ])
    }

    /// A call that a line's end breaks runs on behind its paragraph.
    @Test func callsOverLineEnds() {
        let letter = linked(".[footnoteRef:2\u{2028}]")
        #expect(letter.sentences.allSatisfy { $0.range.end <= letter.resolved.normalised.text.count })
    }

    /// The title and number that every page repeats are no words of the sentence, and name no source again.
    @Test func runningTitles() {
        let filling = String(repeating: "De beheerders hebben de sluizen bezocht. ", count: 10)
        let title = "   Antwoorden over het rapport ‘Sluizen in verval’ van de inspectie   "
        let letter = linked(
            "De antwoorden. \(filling)Het onderhoud is in het\(title)2/4 bijzonder duur. \(filling)Zo is het.\(title)3/4  Daarna niet. \(filling)Dat\(title)4/4 was het."
        )
        let sentences = letter.sentences.map { String(decoding: letter.plainWords($0.range), as: UTF8.self) }
        #expect(sentences.contains("Het onderhoud is in het bijzonder duur."))
        #expect(sentences.contains("Daarna niet."))
        #expect(sentences.last == "Dat was het.")
        #expect(letter.resolved.mentions.isEmpty)
        // Without a series of pages the same words count.
        #expect(linked("Het onderhoud is in het\(title)2/4 bijzonder duur.").resolved.mentions.count == 1)
    }
}
