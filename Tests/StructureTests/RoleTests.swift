import Letters
import Normalisation
import Structure
import Testing

private let normaliser = Normaliser()

func structured(_ text: String, _ format: LetterFormat = .text) -> StructuredLetter {
    Structurer().structure(normaliser.normalise(Letter(name: "t", file: nil, format: format, text: Array(text.utf8))))
}

/// What every passage is, with its first words.
private func roles(_ text: String, _ format: LetterFormat = .text) -> [String] {
    let letter = structured(text, format)
    return letter.passages.map { "\($0.role.rawValue): \(letter.normalised.words($0.range).prefix(18))" }
}

@Suite struct RoleTests {
    @Test func letter() {
        #expect(
            roles(
                """
                Ministerie van Infrastructuur en Waterstaat
                > Retouradres Postbus 20901 2500 EX Den Haag
                Aan de Voorzitter van de Tweede Kamer
                Postbus 20018
                2500 EA DEN HAAG
                Datum
                14 november 2025
                Betreft
                Stand van zaken Deltafonds (36 800 J)
                U W  K E N M E R K   2025Z18277

                Geachte voorzitter,

                De verdeling is gewijzigd. Dat is een besluit.

                1. Vervolg
                - de dijken bij Lobith
                - de sluizen

                “Het water stijgt sneller dan gedacht.”

                Hoogachtend,

                De Minister van Infrastructuur en Waterstaat,


                drs. J.A. Veenstra
                """) == [
                    "letterhead: Ministerie van Inf", "address: > Retouradres Post", "address: Aan de Voorzitter ",
                    "address: Postbus 20018", "address: 2500 EA DEN HAAG",
                    "reference: Datum", "reference: 14 november 2025", "subject: Betreft",
                    "subject: Stand van zaken De", "reference: U W  K E N M E R K",
                    "salutation: Geachte voorzitter", "body: De verdeling is ge", "heading: 1. Vervolg",
                    "listItem: - de dijken bij Lo", "listItem: - de sluizen",
                    "quotation: “Het water stijgt ", "closing: Hoogachtend,", "signature: De Minister van In",
                    "signature: drs. J.A. Veenstra",
                ])
    }

    /// Without a salutation the head ends with its last label; a label or two in a sentence make none.
    @Test func headWithoutSalutation() {
        let first =
            "In antwoord op uw brief van 8 maart 2024, nr. 5293107, deel ik u mede dat de vragen van het lid De Wit-Hoogland worden beantwoord zoals in de bijlage."
        let head =
            "> Retouradres Postbus 20301 2500 EH  Den Haag\n\nAan de Voorzitter van de Tweede Kamer\n\nDatum\n\n16 mei 2024\n\nDirectoraat-Generaal Politie\n\nTurfmarkt 147\n\nT  070 426 64 26\n\nOns kenmerk\n\n-\n\n"
        let margin =
            "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.\n\n"
        let letter = structured(
            head + margin + first
                + "\n\nMede namens de Minister van Financiën,\n\nDe Minister van Justitie en Veiligheid,\n\nA.B. de Wit\n"
        )
        #expect(
            letter.passages.map(\.role) == [
                .address, .address, .reference, .reference, .letterhead, .letterhead, .letterhead, .reference,
                .reference, .letterhead,
                .body, .signature, .signature, .signature,
            ])
        #expect(structured("De datum is bekend.\n\nBijlagen\n\nDe nota.\n\n" + first).passages.last?.role == .body)
    }

    /// The margin beside the words, as `pdftotext -layout` leaves it; a table is none, nor a word that ends up in its
    /// column.
    @Test func margin() {
        func line(_ words: String, _ margin: String) -> String {
            words + String(repeating: " ", count: max(1, 84 - words.count)) + margin
        }
        let page = [
            line("De afweging staat in Kamerstuk 29 628, nr. 1200, en is met de betrokken partijen", "Directie Beleid"),
            line("", "Juridische Zaken"),
            line("besproken. Een overzicht wordt niet bijgehouden, zodat ik dit niet kan genereren", "Ons kenmerk"),
            line("uit het systeem. Om dat alsnog te doen moet ik in alle inrichtingen iedere dossierr", "u"),
            line("na, en dat voor elk jaar.", "2947574"), line("", "Wet op de spoorwegen"),
        ].joined(separator: "\n")
        let letter = structured(page + "\n")
        #expect(
            letter.passages.filter { $0.role == .margin }.map { letter.normalised.words($0.range) } == [
                "Directie Beleid", "Juridische Zaken", "Ons kenmerk", "2947574", "Wet op de spoorwegen",
            ])
        #expect(
            letter.passages.filter { $0.role == .body }.map { letter.normalised.words($0.range).prefix(30) } == [
                "De afweging staat in Kamerstuk"
            ])
        #expect(letter.sentences.count == 3)
        let table = [line("Onderwijs", "12"), line("Zorg", "13"), line("Sport", "14"), line("Cultuur", "15")].joined(
            separator: "\n")
        let cells = structured(table + "\n").passages.map(\.role)
        #expect(cells.allSatisfy { $0.isWords })
    }

    @Test func motion() {
        let text = """
            Tweede Kamer der Staten-Generaal
            2

            Vergaderjaar 2023–2024

            36 410 VI

            Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid

            Nr. 84

            MOTIE VAN HET LID HOEKZEMA C.S.

            Voorgesteld 11 maart 2024

            De Kamer,

            gehoord de beraadslaging,

            constaterende dat de sluizen verouderd zijn;

            verzoekt de regering de sluizen te herstellen,

            en gaat over tot de orde van de dag.

            Hoekzema
            Van der Wielen

            kst-36410-VI-84
            ISSN 0921 - 7371
            """
        #expect(
            roles(text) == [
                "letterhead: Tweede Kamer der S", "letterhead: 2", "letterhead: Vergaderjaar 2023–",
                "letterhead: 36 410 VI", "letterhead: Vaststelling van d",
                "letterhead: Nr. 84", "subject: MOTIE VAN HET LID ", "reference: Voorgesteld 11 maa",
                "recital: De Kamer,", "recital: gehoord de beraads",
                "recital: constaterende dat ", "request: verzoekt de regeri", "closing: en gaat over tot d",
                "signature: Hoekzema",
                "signature: Van der Wielen", "imprint: kst-36410-VI-84", "imprint: ISSN 0921 - 7371",
            ])
        #expect(structured(text).passages.filter(\.role.isWords).allSatisfy { $0.part == .motie })
        // In one paragraph, as an export may leave it, and not where a letter only speaks of one.
        let whole = structured(
            "De Kamer, gehoord de beraadslaging, constaterende dat de sluizen verouderd zijn; verzoekt de regering deze te herstellen, en gaat over tot de orde van de dag. Hoekzema"
        )
        #expect(whole.passages.map(\.role) == [.recital, .recital, .recital, .request, .closing, .signature])
        #expect(
            structured(
                "De motie is ingediend, constaterende dat de sluizen verouderd zijn, en verzoekt de regering deze te herstellen."
            ).passages.map(\.role) == [.body])
    }

    @Test func answers() {
        let letter = structured(
            "Hierbij de antwoorden.\n\nVraag 1\nKent u dit?\n\nAntwoord op vraag 1\nJa.\n- met een punt\n")
        #expect(letter.passages.map(\.role) == [.body, .heading, .question, .heading, .answer, .listItem])
        #expect(
            letter.passages.map(\.part) == [.aanbiedingsbrief, .vragen, .vragen, .antwoorden, .antwoorden, .antwoorden])
        #expect(letter.passages.map(\.speaker) == [nil, .vraagsteller, .vraagsteller, .afzender, .afzender, .afzender])
    }

    @Test func markdown() {
        #expect(
            roles(
                "---\ntitle: Brief\n---\n\n# Kop\n\nEen zin.\n\n```\nKamerstuk 29754-7\n```\n\n<!-- Kamerstuk 29754-7 -->\n\n> Een citaat\n> over regels.\n\n| a | b |\n\n[pdf](https://www.tweedekamer.nl/1.pdf)\n\nZie het [pdf](https://www.tweedekamer.nl/1.pdf)\n",
                .markdown) == [
                    "frontMatter: ---", "frontMatter: title: Brief", "frontMatter: ---", "heading: Kop",
                    "body: Een zin.", "code: ```", "code: Kamerstuk 29754-7", "code: ```",
                    "code: <!-- Kamerstuk 297", "quotation: > Een citaat over ", "tableCell: a", "tableCell: b",
                    "imprint: [pdf](https://www.", "body: Zie het [pdf](http",
                ])
    }

    /// A line or two is a citation, whatever it looks like.
    @Test(arguments: [
        "Betreft: Kamerstuk 29754-7", "Tweede Kamer, vergaderjaar 2023–2024, 36 410 VI, nr. 84", "Aan de Voorzitter",
        "kst-29754-7", "2/7",
    ])
    func shortTexts(text: String) { #expect(structured(text).passages.map(\.role.isWords) == [true]) }

    /// What a page's end puts between the words of a paragraph stands behind it.
    @Test func pageEnds() {
        let half = "De minister heeft de Kamer daarover bericht in Kamerstukken II 2023/24, 29628,"
        for furniture in [
            "\n\nPagina 2 van 7\n\n", "\n\u{C}", "\n2\n\u{C}\n",
            "\n\nTweede Kamer, vergaderjaar 2023–2024, 36 410 VI, nr. 84   2\n\n",
        ] {
            let letter = structured("Geachte voorzitter,\n\n\(half)\(furniture)nr. 1200 over de dijken. Meer volgt.\n")
            let words = letter.passages.filter(\.role.isWords).map { letter.normalised.words($0.range) }
            #expect(words == [half + " nr. 1200 over de dijken. Meer volgt."], "\(furniture)")
        }
        // A sentence that has ended, and a list.
        #expect(
            structured(
                "Geachte voorzitter,\n\nDe minister heeft de Kamer daarover bericht.\n\nPagina 2 van 7\n\nnader onderzoek volgt.\n"
            ).passages.filter(\.role.isWords).count == 2)
    }

    /// A motion that a letter quotes makes no head of what stands above it, and ends where it stops.
    @Test func quotedMotion() {
        #expect(
            roles(
                """
                Aan de Voorzitter van de Tweede Kamer
                Datum 14 november 2025

                Geachte voorzitter,

                De motie over de veren

                Op 3 juni nam de Kamer een motie aan.

                De Kamer,

                gehoord de beraadslaging,

                verzoekt de regering de veren te behouden.

                Het kabinet doet dat. Zie de brief van 2 mei.

                Dat is al begonnen.
                """
            ).suffix(7) == [
                "heading: De motie over de v", "body: Op 3 juni nam de K", "recital: De Kamer,",
                "recital: gehoord de beraads", "request: verzoekt de regeri", "body: Het kabinet doet d",
                "body: Dat is al begonnen",
            ])
    }
}
