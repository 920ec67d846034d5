import Extraction
import Letters
import Testing

/// What is made of a letter's works: keys, scope, what they are part of, and how they are called.
@Suite struct WorkTests {
    private func named(_ text: String, _ kind: MentionKind) -> Work? { resolved(text).works.first { $0.kind == kind } }

    /// Text, kind of the work, its key, scope, parent and label.
    @Test(
        arguments: [
            (
                "Kamerstukken II 2023/24, 29754, nr. 708", .kamerstuk, "kst-29754-708", .official, "dossier:29754",
                "Kamerstukken II 2023/24, 29754, nr. 708"
            ),
            // The year of most mentions; none where as many give another; none that cannot be.
            (
                "Kamerstukken II 2023/24, 29754, nr. 708 en Kamerstukken II 2022/23, 29754, nr. 708", .kamerstuk,
                "kst-29754-708", .official, "dossier:29754", "Kamerstukken II 29754, nr. 708"
            ),
            (
                "Kamerstukken II 2105/06, 30300, nr. 2", .kamerstuk, "kst-30300-2", .official, "dossier:30300",
                "Kamerstukken II 30300, nr. 2"
            ),
            (
                "motie-Kuik (29 754, nr. 12)", .kamerstuk, "kst-29754-12", .official, "dossier:29754",
                "Kamerstukken II 29754, nr. 12"
            ),
            // A reprint is its paper's.
            (
                "zie kst-30432-10-h1", .kamerstuk, "kst-30432-10", .official, "dossier:30432",
                "Kamerstukken II 30432, nr. 10"
            ),
            (
                "artikel 6, eerste lid, AVG", .eu, "32016R0679&artikel=6&lid=1", .official, "32016R0679",
                "artikel 6, lid 1 Algemene verordening gegevensbescherming"
            ),
            (
                "artikel 126g Sv", .wet, "jci1.3:c:BWBR0001903&artikel=126g", .official, "jci1.3:c:BWBR0001903",
                "artikel 126g Wetboek van Strafvordering"
            ),
            ("Stb. 2021, 123", .stb, "stb-2021-123", .official, "", "Stb. 2021, 123"),
            (
                "Handelingen II 2021/22, nr. 33, item 7", .handelingen, "h-tk-20212022-33-7", .official, "",
                "Handelingen II 2021/22, nr. 33, item 7"
            ),
            // What only the letter decides has its fingerprint.
            ("de motie-De Wit c.s.", .motie, "motie:0123456789ab:de-wit", .letter, "", "motie De Wit c.s."),
            ("mijn brief van 3 mei 2024", .brief, "brief:0123456789ab:2024-05-03", .letter, "", "brief van 3 mei 2024"),
            (
                "het commissiedebat van 3 april 2024", .debat, "debat:0123456789ab:2024-04-03:commissiedebat", .letter,
                "", "commissiedebat van 3 april 2024"
            ),
            ("begrotingsartikel 4", .begrotingsartikel, "begroting:0123456789ab:4", .letter, "", "artikel 4"),
            ("de Voorjaarsnota", .rapport, "rapport:voorjaarsnota", .batch, "", "Voorjaarsnota"),
            (
                "HR 20 december 2019", .ecli, "uitspraak:0123456789ab:2019-12-20:hoge-raad", .letter, "",
                "HR 20 december 2019"
            ),
            // What says which it is means the same in every letter.
            (
                "het commissiedebat Verkeersveiligheid van 22 april 2026", .debat,
                "debat:2026-04-22:commissiedebat:verkeersveiligheid",
                .batch, "", "commissiedebat Verkeersveiligheid van 22 april 2026"
            ),
            ("arrest C-511/18", .ecli, "uitspraak:C-511/18", .batch, "", "uitspraak C-511/18"),
            (
                "het Integraal Zorgakkoord", .rapport, "rapport:integraal-zorgakkoord", .batch, "",
                "Integraal Zorgakkoord"
            ),
        ] as [(String, MentionKind, String, Scope, String, String)])
    func identity(text: String, kind: MentionKind, key: String, scope: Scope, parent: String, label: String) throws {
        let work = try #require(named("Zie " + text + ".", kind))
        #expect(work.key.text == key)
        #expect(work.scope == scope)
        #expect(work.parent?.text ?? "" == parent)
        #expect(work.label == label)
    }

    /// A motion by its paper and the paper itself are one work, whose dossier has a row.
    @Test func oneWork() {
        let letter = resolved("Aan de motie-Kuik (29 754, nr. 12) is voldaan. Zie ook Kamerstuk 29754-12.")
        #expect(letter.works.count == 1 && letter.works.first?.soort == "motie")
        #expect(letter.works.first?.title == "Terrorismebestrijding")
        #expect(letter.parents.map(\.key.text) == ["dossier:29754"])
        #expect(Set(letter.workOfMention.compactMap { $0 }) == [0])
    }

    /// What a letter says of the motions it names. Text, outcome.
    @Test(
        arguments: [
            ("Met deze brief geef ik uitvoering aan de motie-Kuik.", "uitgevoerd"),
            ("Aan de motie-Kuik is uitvoering gegeven.", "uitgevoerd"),
            ("Hiermee beschouw ik de motie-Kuik als afgedaan.", "afgedaan"),
            ("Hiermee voldoe ik aan de motie van het lid Kuik.", "uitgevoerd"),
            ("De motie-Kuik is nog niet afgedaan.", nil),
            ("Met deze brief informeer ik u over de uitvoering van de motie-Kuik.", nil),
            ("Aan de motie-Kuik wordt uitvoering gegeven.", nil),
            ("Ik doe de toezegging gestand en ga in op de motie-Kuik.", nil),
            ("De motie-Kuik vraagt om een loket.", nil),
        ] as [(String, String?)])
    func settled(text: String, outcome: String?) { #expect(field(.afdoening, .motie, in: text) == outcome) }

    /// Who promises what, when, on what condition. Text, field, value.
    @Test(
        arguments: [
            ("Ik zal uw Kamer voor de zomer informeren over de voortgang.", .wat, "de voortgang"),
            ("Ik zend uw Kamer binnen drie maanden een plan van aanpak.", .wat, "een plan van aanpak"),
            ("Een fiche over de dijken ontvangt uw Kamer vóór het kerstreces.", .wat, "Een fiche over de dijken"),
            ("Ik verwacht de evaluatie in het najaar van 2026 aan uw Kamer te kunnen verzenden.", .wat, "de evaluatie"),
            ("Uw Kamer wordt hierover dit najaar geïnformeerd.", .wat, nil),
            ("Ik zal uw Kamer voor de zomer over het plan informeren zodra    het klaar is.", .wat, "het plan"),
            (
                "Ik zal uw Kamer voor de zomer over het plan informeren zodra het klaar is.", .voorwaarde,
                "zodra het klaar is"
            ),
            (
                "Zodra de evaluatie gereed is, ontvangt uw Kamer die voor het einde van het jaar.", .voorwaarde,
                "Zodra de evaluatie gereed is"
            ),
            ("Ik zeg toe uw Kamer vóór 1 juli nader te informeren.", .termijn, "vóór 1 juli"),
            (
                "Wanneer dit onderzoek is afgerond zal ik uw Kamer informeren over de uitkomsten.", .voorwaarde,
                "Wanneer dit onderzoek is afgerond"
            ),
            ("Zodra de evaluatie gereed is, ontvangt uw Kamer een brief.", .termijn, "Zodra de evaluatie gereed is"),
            ("Wanneer u vragen heeft over de brief zal ik uw Kamer informeren.", .termijn, nil),
            ("Het kabinet stuurt de Kamer in mei een voorstel.", .door, "het kabinet"),
            ("Ik stuur de Kamer in mei een voorstel over het besluit van het kabinet.", .door, nil),
            ("Ik streef ernaar uw Kamer eind mei te informeren.", .zekerheid, "streven"),
            ("Ik zal uw Kamer eind mei informeren over mogelijk misbruik.", .zekerheid, "toezegging"),
            ("Ik informeer uw Kamer jaarlijks over de stand van zaken.", .herhaling, "jaarlijks"),
            (
                "Datum 3 maart 2026\n\nGeachte voorzitter,\n\nIk informeer uw Kamer voor de zomer over de veren.",
                .termijnTot, "2026-07-02"
            ),
        ] as [(String, Field, String?)])
    func promises(text: String, name: Field, value: String?) { #expect(field(name, .toezegging, in: text) == value) }
}
