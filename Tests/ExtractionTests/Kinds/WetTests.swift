import Letters
import Testing

@Suite struct WetTests {
    @Test(arguments: [
        ("⟦artikel 126g Sv⟧", ["jci1.3:c:BWBR0001903&artikel=126g"]),
        ("op grond van ⟦artikel 6:162 BW⟧.", ["jci1.3:c:BWBR0005289&artikel=162"]),
        (
            "de ⟦Wet goed verhuurderschap⟧ en de ⟦Wet betaalbare huur⟧ en verder",
            ["wet:wet-goed-verhuurderschap", "wet:wet-betaalbare-huur"]
        ),
        ("de ⟦Wet bevordering van het schaatsen⟧ en is", ["wet:wet-bevordering-van-het-schaatsen"]),
        ("de ⟦Wet zang en dans⟧ en verder", ["wet:wet-zang-en-dans"]),
        ("⟦artikel 162 van Boek 6 van het Burgerlijk Wetboek⟧", ["jci1.3:c:BWBR0005289&artikel=162"]),
        ("⟦artikel 89, boek 3, van het Burgerlijk Wetboek⟧", ["jci1.3:c:BWBR0005291&artikel=89"]),
        ("⟦Burgerlijk Wetboek Boek 7, Artikel 658⟧", ["jci1.3:c:BWBR0005290&artikel=658"]),
        ("⟦artikelen 3:40⟧ en ⟦6:162⟧ BW", ["jci1.3:c:BWBR0005291&artikel=40", "jci1.3:c:BWBR0005289&artikel=162"]),
        (
            "de ⟦artikelen 126g⟧ en ⟦126j⟧ van het huidige Wetboek van Strafvordering",
            ["jci1.3:c:BWBR0001903&artikel=126g", "jci1.3:c:BWBR0001903&artikel=126j"]
        ),
        ("⟦Artikel 3 Politiewet 2012⟧ geeft", ["jci1.3:c:BWBR0031788&artikel=3"]),
        ("⟦art. 125, lid 2 Gemeentewet⟧", ["jci1.3:c:BWBR0005416&artikel=125&lid=2"]),
        ("⟦Wabo, art. 2.12, eerste lid, aanhef en onder a, sub 1º⟧", ["jci1.3:c:BWBR0024779&artikel=2.12&lid=1"]),
        (
            "⟦artikel 4:25⟧, ⟦4:35⟧ van de Awb en ⟦artikel 10 van de Grondwet⟧",
            [
                "jci1.3:c:BWBR0005537&artikel=4:25", "jci1.3:c:BWBR0005537&artikel=4:35",
                "jci1.3:c:BWBR0001840&artikel=10",
            ]
        ),
        ("⟦Awb 3:4⟧", ["jci1.3:c:BWBR0005537&artikel=3:4"]), ("⟦Grondwet 1⟧", ["jci1.3:c:BWBR0001840&artikel=1"]),
        ("⟦artikel 40 IVRK⟧", ["jci1.3:c:BWBV0002508&artikel=40"]),
        ("⟦artikel 18 VWEU⟧", ["jci1.3:c:BWBV0001506&artikel=18"]),
        ("⟦artikel 287 BWBR0001854⟧", ["jci1.3:c:BWBR0001854&artikel=287"]),
        ("⟦artikel I 3 van de Kieswet⟧", ["jci1.3:c:BWBR0004627&artikel=I_3"]),
        ("de ⟦Politiewet 2012⟧ en de ⟦jeugdwet⟧", ["jci1.3:c:BWBR0031788", "jci1.3:c:BWBR0034925"]),
        ("⟦hoofdstuk 5 van de Woo⟧", ["jci1.3:c:BWBR0045754&hoofdstuk=5"]),
        ("⟦afdeling 3.4 Awb⟧", ["jci1.3:c:BWBR0005537&afdeling=3.4"]),
        ("⟦Titel V uit het huidige Wetboek van Strafvordering⟧", ["wet:BWBR0001903&titeldeel=V"]),
        // A bill has no identifier among the texts in force.
        ("⟦artikel 2.8.8 Sv (nieuw)⟧", ["dossier:36327&artikel=2.8.8"]),
        ("het nieuwe ⟦Wetboek van Strafvordering⟧", ["dossier:36327"]),
        ("⟦artikel 15, aanhef en onder a of c (oud) RWN⟧", ["wet:BWBR0003738:oud&artikel=15"]),
        ("de ⟦Uitvoeringswet TOI⟧ is", ["dossier:36138"]),
        ("⟦Wet Financieel Toezicht⟧", ["jci1.3:c:BWBR0020368"]),
        // A name without its year, written out before; with two of them it stays open.
        (
            "de ⟦Comptabiliteitswet 2016⟧ en ⟦artikel 7.14 van de Comptabiliteitswet⟧",
            ["jci1.3:c:BWBR0039429", "jci1.3:c:BWBR0039429&artikel=7.14"]
        ),
        (
            "de ⟦Comptabiliteitswet 2001⟧, de ⟦Comptabiliteitswet 2016⟧ en de ⟦Comptabiliteitswet⟧",
            ["jci1.3:c:BWBR0013891", "jci1.3:c:BWBR0039429", "wet:comptabiliteitswet"]
        ),
        // Known by its shape only; an article goes on a name behind a preposition.
        ("op grond van de ⟦Wet markt en overheid⟧ de tarieven", ["wet:wet-markt-en-overheid"]),
        ("de ⟦Wet toezicht op de sluizen⟧ is", ["wet:wet-toezicht-op-de-sluizen"]),
        ("de ⟦Wet terugvordering staatssteun⟧ is", ["wet:wet-terugvordering-staatssteun"]),
        ("⟦artikel 10 van de Ruimtevaartwet 2031⟧", ["wet:ruimtevaartwet-2031&artikel=10"]),
        (
            "⟦artikel 310 van het Wetboek van Strafrecht van Aruba⟧",
            ["wet:wetboek-van-strafrecht-van-aruba&artikel=310"]
        ),
        // Two laws are called so.
        ("⟦artikel 5 Wpg⟧", ["wet:wpg&artikel=5"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.wet], names) }

    @Test(arguments: [
        "artikel 3 van de Code IBV", "het artikel van vorige week", "de wet- en regelgeving", "art director",
        "richtlijn voor gezond schermgebruik",
        "in titel 5 van de bundel", "hoofdstuk 3 van deze brief", "paragraaf 4.1 gaat hierop in", "Boek 6 ligt klaar",
        "de AOW is verhoogd", "WW 2 uur",
        "artikel 4 van de begroting", "de Belgische Grondwet",
        "Artikel 5 van de Duitse Grondwet", "artikel 4 van haar statuten", "artikel 2:10 van de APV",
        "In 2025 is de AOW 67, in 2030 hoger.", "artikel 12-gemeenten", "parkeergarage P 25", "Uw 5 vragen",
        "N 12 is een weg", "coördinatie en financiële steun",
    ])
    func nearMiss(text: String) { expect(text, [.wet], []) }

    @Test func rangesImplyTheirMembers() {
        let ids = resolved("artikelen 3 tot en met 6 van de Gemeentewet").mentions.map { $0[.artikel]?.value.text }
        #expect(ids == ["3", "4", "5", "6"])
    }

    @Test(arguments: [
        ("artikel 6, eerste lid, aanhef en onder a en b, van de Woo", Field.onderdeel, "a b"),
        ("artikel 5:48, zesde lid, eerste volzin, van de Awb", .volzin, "1"),
        ("artikel 6:162 BW", .boek, "6"), ("art. 2.8.8 Sv (Nieuw)", .versie, "nieuw"),
        ("artikel 10, onderdeel a, onder 2°, van de Jeugdwet", .onderdeel, "a 2"),
    ])
    func parts(text: String, part: Field, value: String) { #expect(field(part, .wet, in: text) == value) }

    @Test(arguments: [
        (
            "dan geeft Titel V uit het huidige Wetboek van Strafvordering die mogelijkheden (artikelen 126o en 126qa).",
            ["wet:BWBR0001903&titeldeel=V", "jci1.3:c:BWBR0001903&artikel=126o", "jci1.3:c:BWBR0001903&artikel=126qa"]
        ),
        ("De Woo regelt dat. Zie artikel 5.1.", ["jci1.3:c:BWBR0045754", "jci1.3:c:BWBR0045754&artikel=5.1"]),
        // Two laws in the paragraph: it is not told which.
        (
            "De Woo en de Awb regelen dat. Zie artikel 5.",
            ["jci1.3:c:BWBR0045754", "jci1.3:c:BWBR0005537", "wet:?&artikel=5"]
        ),
        // Another paragraph.
        ("De Woo regelt dat.\n\nZie artikel 5.1.", ["jci1.3:c:BWBR0045754", "wet:?&artikel=5.1"]),
        // Not of any law named before.
        ("De Gemeentewet geldt, maar artikel 5 van deze overeenkomst regelt de kosten.", ["jci1.3:c:BWBR0005416"]),
        (
            "De Opiumwet geldt. Op grond van artikel IV treedt zij in werking.",
            ["jci1.3:c:BWBR0001941", "wet:?&artikel=IV"]
        ),
        (
            "De Wet politiegegevens geldt. Artikel 9 Wpg zegt dat.",
            ["jci1.3:c:BWBR0022463", "jci1.3:c:BWBR0022463&artikel=9"]
        ),
        ("De Grondwet (NL) geldt in NL.", ["jci1.3:c:BWBR0001840"]),
        (
            "Volgens artikel 3.3 Woo geldt dit. Het tweede lid zegt meer.",
            ["jci1.3:c:BWBR0045754&artikel=3.3", "jci1.3:c:BWBR0045754&artikel=3.3&lid=2"]
        ),
        (
            "Het Wetboek van Strafvordering (Sv) geldt. Het Sv zwijgt.",
            ["jci1.3:c:BWBR0001903", "jci1.3:c:BWBR0001903"]
        ),
    ])
    func context(text: String, names: [String]) {
        #expect(resolved(text).mentions.filter { $0.kind == .wet }.map { $0.id?.text ?? $0.key.told } == names)
    }

    @Test(arguments: [
        ("⟦artikel 12-a Opiumwet⟧", ["jci1.3:c:BWBR0001941&artikel=12a"]),
        ("⟦artikel 54 quater Sr⟧", ["jci1.3:c:BWBR0001854&artikel=54quater"]),
        ("⟦artikel 4 e.v. Wft⟧", ["jci1.3:c:BWBR0020368&artikel=4"]),
        ("⟦artikel 7, onder c., van de Wft⟧", ["jci1.3:c:BWBR0020368&artikel=7"]),
        ("⟦artikel 8 (vervallen) van de Awb⟧", ["jci1.3:c:BWBR0005537&artikel=8"]),
        (
            "⟦artikel 3:4⟧ in verbinding met artikel ⟦3:46⟧ Awb",
            ["jci1.3:c:BWBR0005537&artikel=3:4", "jci1.3:c:BWBR0005537&artikel=3:46"]
        ),
        ("in ⟦4:84 Awb⟧ staat", ["jci1.3:c:BWBR0005537&artikel=4:84"]),
        ("⟦Sr, art. 287⟧", ["jci1.3:c:BWBR0001854&artikel=287"]),
        ("⟦artikel 9 Wet toezicht havenbedrijven 2031⟧", ["wet:wet-toezicht-havenbedrijven-2031&artikel=9"]),
        ("de ⟦Uitvoeringsregeling Omgevingswet⟧ geldt", ["wet:uitvoeringsregeling-omgevingswet"]),
        ("⟦artikel 4, punt c), van de AVG⟧", ["32016R0679"]),
    ])
    func additions(text: String, ids: [String]) { expect(text, [.wet, .eu], ids) }

    @Test(arguments: [
        ("artikel 9 ter bescherming van het milieu", ["wet:?&artikel=9"]),
        ("om 3:20 begon de zitting", []),
    ])
    func noAdditions(text: String, ids: [String]) {
        #expect(resolved(text).mentions.filter(\.isWork).map(\.key.told) == ids)
    }

    /// Each lid is a work; parts may stand before their article. Text, keys.
    @Test(
        arguments: [
            (
                "artikel 3.3, zevende lid jo. vijfde lid, aanhef en onder i, Woo",
                ["jci1.3:c:BWBR0045754&artikel=3.3&lid=7", "jci1.3:c:BWBR0045754&artikel=3.3&lid=5"]
            ),
            (
                "artikel 15, derde tot en met vijfde lid, van de Tracéwet",
                [3, 4, 5].map { "jci1.3:c:BWBR0006147&artikel=15&lid=\($0)" }
            ),
            ("artikel 6, lid 1 en 4, AVG", ["32016R0679&artikel=6&lid=1", "32016R0679&artikel=6&lid=4"]),
            ("Volgens het tweede lid van artikel 3:4 Awb", ["jci1.3:c:BWBR0005537&artikel=3:4&lid=2"]),
            ("Onderdeel b van artikel 1 van de Woningwet", ["jci1.3:c:BWBR0005181&artikel=1"]),
            ("de aanhef en onder c van het vierde lid van artikel 10 Wob", ["jci1.3:c:BWBR0005252&artikel=10&lid=4"]),
            ("lid 1, onder f, van artikel 6 van de AVG", ["32016R0679&artikel=6&lid=1"]),
            (
                "In artikel 5.1 Woo staat dit; dat artikel, derde lid, zegt meer.",
                ["jci1.3:c:BWBR0045754&artikel=5.1", "jci1.3:c:BWBR0045754&artikel=5.1&lid=3"]
            ),
            (
                "hoofdstukken IIA, III, VA, VI en VIII van de Meststoffenwet",
                ["IIA", "III", "VA", "VI", "VIII"].map { "jci1.3:c:BWBR0004054&hoofdstuk=\($0)" }
            ),
            (
                "hoofdstuk 2 en hoofdstuk 3 van de Jeugdwet",
                ["jci1.3:c:BWBR0034925&hoofdstuk=2", "jci1.3:c:BWBR0034925&hoofdstuk=3"]
            ),
            ("Richtlijn nr. 2000/60/EG en Richtlijn nr. 2003/87/EG", ["32000L0060", "32003L0087"]),
            ("Besluit nr. 1982/2006/EG", ["32006D1982"]),
            // A member of parliament, a list of articles, another sentence.
            ("het lid van artikel 1 Awb", ["jci1.3:c:BWBR0005537&artikel=1"]),
            (
                "het tweede lid van de artikelen 3 en 4 Awb",
                ["jci1.3:c:BWBR0005537&artikel=3", "jci1.3:c:BWBR0005537&artikel=4"]
            ),
            ("Dat is het tweede lid. Van artikel 3 Awb", ["jci1.3:c:BWBR0005537&artikel=3"]),
        ] as [(String, [String])])
    func leden(text: String, keys: [String]) {
        #expect(resolved(text).mentions.filter(\.isWork).map(\.key.text) == keys)
    }
}
