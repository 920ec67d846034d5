import Letters
import Testing

/// What a letter says of itself, in the forms that heads have.
@Suite struct HeadTests {
    private static let filling = String(
        repeating: "De inspectie heeft de sluizen bezocht en de beheerders gesproken. ", count: 8)

    /// A letter in one line, as text recognition leaves it.
    private func runOn(_ head: String, _ close: String = "") -> LetterHead {
        resolved(
            head + " Geachte mevrouw Van der Heide, Hierbij bieden wij u de antwoorden aan. " + close + " "
                + Self.filling + "\n"
        ).head
    }

    /// The head, the subject, the own reference and the addressee's.
    @Test(
        arguments: [
            (
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal DATUM 1 juni 2017 BETREFT Onderhoud van sluizen UW KENMERK ONS KENMERK 17003318 R BIJLAGEN 1",
                "Onderhoud van sluizen", "17003318 R", nil
            ),
            (
                "datum  1 juni 2017  betreft  Onderhoud van sluizen bij het  ministerie van Financiën    1/14      ons kenmerk  2500 A",
                "Onderhoud van sluizen bij het ministerie van Financiën", "2500 A", nil
            ),
            // Letters set apart, a stroke of the pen, another label at the end.
            (
                "D A T U M 1 juni 2017 BETREFT Onderhoud van sluizen / ONS  KENMERK  17003318   R  BI J LAGEN 2 UW KENMERK 2024Z01234",
                "Onderhoud van sluizen", "17003318 R", "2024Z01234"
            ),
            // A label's word in a sentence is none; nor are the years in a page's design a reference.
            ("In wat onderhoud betreft is veel gedaan. ONS KENMERK 1814—2014", nil, nil, nil),
            ("ONS KENMERK BIJLAGE", nil, nil, nil),
        ] as [(String, String?, String?, String?)])
    func runOnHead(head: String, subject: String?, own: String?, theirs: String?) {
        let found = runOn(head)
        #expect(found.onderwerp == subject)
        #expect(found.kenmerk == own)
        #expect(found.uwKenmerk == theirs)
    }

    /// A column of labels with one space before the values; the addressee's reference may be the case.
    @Test func columnOfLabels() {
        let letter = resolved(
            "Datum 3 mei 2024\nOnderwerp Voortgang van de sluizen\nOns kenmerk 17003318\nUw kenmerk 2024Z01234\n\nGeachte voorzitter,\n"
        )
        #expect(letter.head.onderwerp == "Voortgang van de sluizen" && letter.head.kenmerk == "17003318")
        #expect(letter.head.zaak == "2024Z01234" && letter.mentions.allSatisfy { $0.kind != .zaak })
        let prose = resolved(
            "Geachte voorzitter,\n\nOnderwerp Van dit debat was de sluis. Uw brief met kenmerk 2024Z01234 ging daarover.\n"
        )
        #expect(prose.head.onderwerp == nil && prose.mentions.contains { $0.kind == .brief })
    }

    @Test func addressee() {
        #expect(
            resolved("Aan de Voorzitter van de Tweede \nKamer der Staten-Generaal\n\nGeachte voorzitter,\n").head.kamer
                == .tweede)
        #expect(runOn("De Voorzitter van de Tweede Kamer  der Staten-Generaal Binnenhof 4").kamer == .tweede)
        #expect(runOn("Voorzitter van de Eerste Kamer der Staten-Generaal").kamer == .eerste)
        #expect(runOn("De voorzitter van de ondernemingsraad").kamer == nil)
    }

    /// The close of a council's letter, and its names.
    @Test(
        arguments: [
            (
                "Algemene Rekenkamer          drs. A.P. (Arno) Jansma,  president          drs. C. (Cornelia) van der Veen,  secretaris        2/9",
                ["drs. A.P. (Arno) Jansma", "drs. C. (Cornelia) van der Veen"]
            ),
            (
                "Algemene Rekenkamer drs. F.Ch. (Femke) Geels,      drs. S.A.L. (Sjoerd) Wiarda RA,  wnd. president        wnd. secretaris Antwoorden op",
                ["drs. F.Ch. (Femke) Geels", "drs. S.A.L. (Sjoerd) Wiarda RA"]
            ),
            ("Algemene Rekenkamer drs. Sara 1 Jansma, secretaris UW KENMERK", ["drs. Sara Jansma"]),
            // The council in a sentence signs nothing.
            ("De Algemene Rekenkamer heeft het Ministerie van Financiën onderzocht.", []),
            ("Antwoorden Algemene Rekenkamer op vragen van de Tweede Kamer over het rapport", []),
        ] as [(String, [String])])
    func council(close: String, names: [String]) {
        let head = runOn("DATUM 1 juni 2017", close)
        #expect(head.ondertekenaars == names)
        #expect(head.afzender == (names.isEmpty ? nil : "Algemene Rekenkamer"))
    }

    /// The council in the head signs where the names are lost.
    @Test func councilOfTheLetterhead() {
        let head = runOn("Algemene Rekenkamer .., BEZORGEN De Voorzitter van de Tweede Kamer DATUM 1 juni 2017")
        #expect(head.afzender == "Algemene Rekenkamer" && head.ondertekenaars == [])
    }

    @Test func theirReference() {
        #expect(
            resolved(
                "In antwoord op uw brief van 8 maart 2024, nr. 5293107, deel ik mede\ndat de vragen\nzijn beantwoord.\n"
            ).head.uwKenmerk == "5293107")
        #expect(
            resolved(
                "In antwoord op uw brief van 8 maart 2024, nr. 2024Z01234, deel ik mede\ndat de vragen\nzijn beantwoord.\n"
            ).head.uwKenmerk == "2024Z01234")
        #expect(resolved("Zie het nummer 5293107 van de zaak.\nEn\nmeer.\n").head.uwKenmerk == nil)
    }

    @Test func dateWithoutLabel() {
        #expect(runOn("patum 25 oktober 2012 setreft Sluizen").date.day?.iso == "2012-10-25")
        #expect(runOn("Reactie op uw brief van 25 oktober 2012").date.day == nil)
        #expect(runOn("25 oktober 2012, gewijzigd 3 november 2012").date.day == nil)
    }

    @Test func members() {
        let head = resolved(
            "De Kamer,\n\nverzoekt de regering te handelen,\n\nen gaat over tot de orde van de dag.\n\nVan der Veen\nDe Wit.\n\nkst-36130-40\nISSN 0921\n"
        ).head
        #expect(head.ondertekenaars == ["Van der Veen", "De Wit"])
        #expect(resolved("De Kamer gaat over tot de orde van de dag.\nVan der Veen\n").head.ondertekenaars == [])
    }

    @Test func printedPaper() {
        let head = resolved(
            "Vergaderjaar 2022-2023\nTweede Kamer der Staten-Generaal\n36 200\nBegroting\nNr.  12\nGEWIJZIGDE MOTIE VAN HET LID DE WIT TER VERVANGING\nVAN DIE GEDRUKT ONDER NR. 3\nVoorgesteld tijdens het wetgevingsoverleg van 11 maart 2023\n\nDe Kamer,\n"
        ).head
        #expect(head.onderwerp == "GEWIJZIGDE MOTIE VAN HET LID DE WIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3")
        #expect(head.soort == "motie")
        #expect(head.date.day?.iso == "2023-03-11")
    }

    @Test func printedAnswer() {
        func head(_ answer: String) -> LetterHead {
            resolved(
                """
                Tweede Kamer der Staten-Generaal
                                                       2
                Vergaderjaar 2023–2024   Aanhangsel van de Handelingen

                         1314

                         Vragen van het lid De Wit (XYZ) aan de Minister van Financiën over «Sluizen
                         in verval» (ingezonden 6 maart 2024).
                         \(answer)

                         Vraag 1
                         Kent u het bericht?

                """
            ).head
        }
        let answered = head(
            "Antwoord van Minister Van Veen (Financiën), mede namens de Minister van\n  Justitie en Veiligheid (ontvangen\n  25 maart 2024)."
        )
        #expect(answered.selfID?.text == "ah-tk-20232024-1314")
        #expect(answered.kamer == .tweede)
        #expect(answered.vergaderjaar?.label == "2023-2024")
        #expect(
            answered.onderwerp
                == "Vragen van het lid De Wit (XYZ) aan de Minister van Financiën over «Sluizen in verval»")
        #expect(answered.afzender == "De Minister van Financiën")
        #expect(answered.ondertekenaars == ["Van Veen"])
        #expect(answered.medeNamens == ["de Minister van Justitie en Veiligheid"])
        #expect(answered.soort == "beantwoording")
        #expect(answered.date.day?.iso == "2024-03-25")
        #expect(
            head("Mededeling van Minister Van Veen (Rechtsbescherming) (ontvangen 25 maart 2024).").soort
                == "mededeling")
        #expect(
            head("Antwoord van Minister Van Veen (Rechtsbescherming) (ontvangen 25 maart 2024).").afzender
                == "De Minister voor Rechtsbescherming")
        #expect(
            head("Antwoord van Staatssecretaris Van Veen (Financiën – Toeslagen) (ontvangen 25 maart 2024).").afzender
                == "De Staatssecretaris van Financiën – Toeslagen")
        // Its number in the imprint is no citation, and the imprint no sentence.
        let imprint =
            "Tweede Kamer der Staten-Generaal\nVergaderjaar 2023–2024   Aanhangsel van de Handelingen\n1314\nVragen van het lid De Wit (ingezonden 6 maart 2024)\n\nVraag 1\nKent u het?\n\nah-tk-20232024-1314\nISSN 0921 - 7398\n’s-Gravenhage 2024   Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel   1\n\nimage1.png\n"
        #expect(resolved(imprint).mentions.filter(\.isWork).isEmpty)
        #expect(resolved(imprint).words.last.map { resolved(imprint).normalised.words($0.range) } == "Kent u het?")
        // A paper is no answer.
        #expect(
            resolved(
                "Tweede Kamer der Staten-Generaal\nVergaderjaar 2023–2024\n1314\nVragen van het lid De Wit (ingezonden 6 maart 2024)\n"
            ).head.selfID == nil)
    }

    /// Questions and answers in one line.
    @Test func runOnQuestions() {
        let letter = resolved(
            "Geachte voorzitter, Hierbij de antwoorden. Vraag 1 Er zijn sluizen gesloten. Waarom is dat? Kan het anders? Het onderhoud was te duur. Dat was in 2012 al zo. Vraag 2 Zie ook vraag 1. Hoeveel zijn het er? "
                + Self.filling + Self.filling + "\n")
        let parts = letter.words.map { "\($0.part?.rawValue ?? "")/\($0.speaker?.rawValue ?? "")" }
        #expect(
            parts == [
                "aanbiedingsbrief/", "vragen/vraagsteller", "vragen/vraagsteller", "antwoorden/afzender",
                "vragen/vraagsteller", "vragen/vraagsteller", "antwoorden/afzender",
            ])
        #expect(
            letter.passages.prefix(2).map { "\($0.role) \(letter.normalised.words($0.range))" } == [
                "salutation Geachte voorzitter,", "body Hierbij de antwoorden.",
            ])
        #expect(
            letter.words.map { letter.normalised.words($0.range) }[2]
                == "Er zijn sluizen gesloten. Waarom is dat? Kan het anders?")
        #expect(letter.words.map { letter.normalised.words($0.range) }[5] == "Zie ook vraag 1. Hoeveel zijn het er?")
        // One question alone, and one whose heading a page's number is stuck to.
        #expect(
            resolved(
                "Hierbij het antwoord. Vraag 1  Waarom is dat? Het was duur. " + Self.filling + Self.filling + "\n"
            ).words.map(\.part) == [.aanbiedingsbrief, .vragen, .vragen, .antwoorden])
        #expect(
            resolved(
                "De antwoorden. Vraag 1 Kan dat? Ja. \(Self.filling)2/3Vraag 2 Waarom? Daarom. \(Self.filling)3/3 Einde.\n"
            ).words.filter { $0.role == .heading }.count == 2)
        // One number alone is a reference.
        #expect(
            resolved("Zoals bij Vraag 1 is gezegd. " + Self.filling + Self.filling + "\n").words.map(\.part) == [.brief]
        )
    }
}

/// The page on which words stand.
@Suite struct PageTests {
    private func pages(_ text: String) -> [Int?] {
        let letter = resolved(text)
        return letter.mentions.filter(\.isWork).map { letter.pageNumbers.page(of: $0.range) }
    }

    private let page = String(
        repeating: "De beheerders hebben de sluizen bezocht en gesproken over onderhoud. ", count: 20)

    @Test func formFeeds() {
        #expect(
            pages("Kamerstuk 29754, nr. 1.\n\u{C}Kamerstuk 29754, nr. 2.\n\u{C}\n\u{C}Kamerstuk 29754, nr. 3.\n\u{C}")
                == [1, 2, 4])
        #expect(pages("Kamerstuk 29754, nr. 1.\n") == [nil])
    }

    @Test func printedNumbers() {
        // Below their pages, and at their heads.
        #expect(
            pages("Kamerstuk 29754, nr. 1. \(page)\nPagina 1 van 2\nKamerstuk 29754, nr. 2. \(page)\nPagina 2 van 2\n")
                == [1, 2])
        #expect(
            pages("Pagina 1 van 2\nKamerstuk 29754, nr. 1. \(page)\nPagina 2 van 2\nKamerstuk 29754, nr. 2. \(page)\n")
                == [1, 2])
        #expect(
            pages("Kamerstuk 29754, nr. 1. \(page) 2/3 Kamerstuk 29754, nr. 2. \(page) 3/3 Kamerstuk 29754, nr. 3. ")
                == [1, 2, 3])
        // Fractions, years and one number alone are none.
        #expect(
            pages("Kamerstuk 29754, nr. 1. In 1/3 en 2/3 van de gevallen. Kamerstuk 29754, nr. 2. \(page)") == [
                nil, nil,
            ])
        #expect(pages("Kamerstuk 29754, nr. 1. Ongeveer 2/14 deel. Kamerstuk 29754, nr. 2. \(page)") == [nil, nil])
        #expect(pages("Kamerstuk 29754, nr. 1, zie pagina 2 van 7 stukken.") == [nil])
    }
}
