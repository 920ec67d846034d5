import Letters
import Testing

@Suite struct HandelingenTests {
    @Test(arguments: [
        ("⟦Handelingen II 2010/11, nr. 108, item 5, p. 25-36⟧", ["h-tk-20102011-108-5"]),
        ("⟦Handelingen I 2014/15, nr. 11, item 4, p. 5⟧.", ["h-ek-20142015-11-4"]),
        ("⟦Handelingen II 2007/08, nr. 108, p. 7909-7943⟧", ["h-tk-20072008-108-p7909-7943"]),
        ("⟦Handelingen EK 2001-2002, nr. 10, blz. 525⟧", ["h-ek-20012002-10-p525"]),
        ("⟦Handelingen Tweede Kamer 2007-08, nr. 49, p. 3623⟧", ["h-tk-20072008-49-p3623"]),
        ("zie ⟦h-tk-20212022-33-7⟧.", ["h-tk-20212022-33-7"]),
        ("⟦https://zoek.officielebekendmakingen.nl/h-tk-20212022-33-7.html⟧", ["h-tk-20212022-33-7"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.handelingen], names) }

    @Test(arguments: [
        "Handelingen II, 1995-1996, 24 692, nr. 3, p. 14", "hun handelingen in 2021",
        "Bijl. Hand. II 1984/85, 18600, nr. 3", "handelingen 12",
    ])
    func nearMiss(text: String) { expect(text, [.handelingen], []) }

    @Test(arguments: [
        ("⟦Hand. II 2021/22, 33-7-5⟧", ["h-tk-20212022-33-7"]),
        ("⟦Handelingen I, 2022/23, 12-4⟧", ["h-ek-20222023-12-4"]),
    ])
    func shortForms(text: String, ids: [String]) { expect(text, [.handelingen], ids) }
}

@Suite struct AanhangselTests {
    @Test(arguments: [
        ("⟦Aanhangsel Handelingen I 2014/15, nr. 12⟧", ["ah-ek-20142015-12"]),
        ("⟦Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028⟧", ["ah-tk-20242025-1028"]),
        ("⟦Aanhangsel van de Handelingen II 2022/23, nr. 1234⟧", ["ah-tk-20222023-1234"]),
        ("⟦Aanhangsel Handelingen TK, 2007/08, nr. 1835, blz 33⟧", ["ah-tk-20072008-1835"]),
        ("⟦Aanhangsel Handelin- gen, vergaderjaar 2023–2024, nr. 1045⟧", ["ah-tk-20232024-1045"]),
        ("⟦ah-tk-20242025-566⟧", ["ah-tk-20242025-566"]),
        (
            "⟦Aanhangsel Handelingen zitting 1977-1978, nrs. 587⟧ en ⟦642⟧",
            ["ah-tk-19771978-587", "ah-tk-19771978-642"]
        ),
        ("⟦Handelingen, vergaderjaar 2023–2024, nr. 2116⟧", ["ah-tk-20232024-2116"]),
        ("vergaderjaar 2013-2014, ⟦aanhangsel Handelingen, nr. 304⟧", ["ah-tk-20132014-304"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.aanhangsel], names) }

    @Test(arguments: [
        "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 3", "het aanhangsel bij de brief", "Aanhangsel Handelingen",
        "ah-tk-2024",
    ])
    func nearMiss(text: String) { expect(text, [.aanhangsel], []) }
}

@Suite struct NumberedDocumentTests {
    @Test(arguments: [
        ("zie ⟦2024D34636⟧ en ⟦2024Z14098⟧.", ["2024D34636", "2024Z14098"]), ("zaak ⟦2024Z 17972⟧", ["2024Z17972"]),
        ("⟦https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z11568&did=2022D23672⟧", ["2022D23672"]),
        ("bijlage ⟦blg-929493⟧", ["blg-929493"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.document, .zaak, .bijlage], names) }

    @Test(arguments: ["tO14D18230", "2024D1234", "12024D34636", "2024D346361", "088-6617734", "0900-0904", "blg-1"])
    func nearMiss(text: String) { expect(text, [.document, .zaak, .bijlage, .kamerstuk], []) }
}

@Suite struct MotieTests {
    @Test(arguments: [
        ("de ⟦motie-Ellian c.s.⟧ verzoekt", ["motie:ellian"]),
        ("⟦motie van de leden Kuik en Bikker⟧ over", ["motie:kuik-bikker"]),
        ("de ⟦gewijzigde motie van het lid Van der Werf⟧", ["motie:van-der-werf"]),
        ("het ⟦amendement-Omtzigt⟧", ["amendement:omtzigt"]),
        ("⟦motie Ellian⟧ (36 800 VI, nr. 12)", ["kst-36800-VI-12"]),
        ("de ⟦motie-Michon-Derkzen⟧ over de wijk (Kamerstuk 29 628, nr. 1099)", ["kst-29628-1099"]),
        ("de ⟦motie Van Nispen⟧ is", ["motie:van-nispen"]),
        // Numbered before; with words on what it is about it may be another one.
        (
            "⟦motie-Kuik⟧ (36 800 VI, nr. 12). Conform de ⟦motie-Kuik⟧ doen wij dit. De ⟦motie-Kuik⟧ over sluizen niet.",
            ["kst-36800-VI-12", "kst-36800-VI-12", "motie:kuik"]
        ),
        // What a motion is about may hold `en`; several motions have no one number.
        (
            "de ⟦motie van het lid De Wit⟧ over insignes bij de politie en de boa’s (Kamerstuk 36410-VI-65)",
            ["kst-36410-VI-65"]
        ),
        // A list that goes on behind the number of one; not behind a single motion.
        (
            "de ⟦moties van de leden De Wit en Bos⟧ over sluizen (Kamerstuk 25883-397) en van de leden ⟦Kuik en Van Dijk⟧ over dijken (Kamerstuk 25883-398)",
            ["kst-25883-397", "kst-25883-398"]
        ),
        (
            "de ⟦motie van de leden De Wit en Bos⟧ over sluizen (Kamerstuk 25883-397) en van de leden Kuik en Van Dijk over dijken",
            ["kst-25883-397"]
        ),
        ("de ⟦moties van het lid De Wit⟧ over sluizen (Kamerstuk 25883-397 en Kamerstuk 25883-398)", ["motie:de-wit"]),
        ("volgens het\n      ⟦amendement De Wit-Van Veen⟧ zou", ["amendement:de-wit-van-veen"]),
        (
            "de ⟦motie van de leden Kuik en Bikker⟧ over sluizen in het gehele land uit 2018?[^1] En nu.\n\n[^1]: Kamerstuk 26 485, nr. 267.",
            ["kst-26485-267"]
        ),
        ("⟦motie van de leden Piri (GL-PvdA) en Veldkamp (NSC)⟧", ["motie:piri-veldkamp"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.motie, .amendement], names) }

    /// A number in brackets that is another paper's.
    @Test(arguments: [
        "De motie-Ellian verzoekt het wetsvoorstel (Kamerstuk 36 036, nr. 2) aan te passen.",
        "De motie-Ellian is ontraden.[^1]\n\n[^1]: Zie ook de begroting, Kamerstuk 36 600 VI, nr. 2.",
    ])
    func anothersNumber(text: String) { #expect(resolved(text).mentions.first { $0.kind == .motie }?.id == nil) }

    @Test(arguments: [
        "de motie is aangenomen", "moties over dit onderwerp", "motie over De Bilt", "emotie Jansen",
        "de motie Kamerstuk 12", "Motie Amsterdam", "de motie van GroenLinks",
    ])
    func nearMiss(text: String) { expect(text, [.motie, .amendement], []) }

    @Test(arguments: [
        ("de nader gewijzigde motie van het lid Kuik", Field.soort, "nader gewijzigd"),
        ("de aangenomen motie-Kuik", .uitslag, "aangenomen"),
        ("De motie-Kuik is verworpen.", .uitslag, "verworpen"), ("de motie-Kuik c.s.", .leden, "Kuik c.s."),
        ("motie van het lid Kuik van 3 april 2024", .datum, "2024-04-03"),
    ])
    func parts(text: String, part: Field, value: String) { #expect(field(part, .motie, in: text) == value) }

    @Test(arguments: ["In ’t Hout", "Van ‘t Hof", "Op den Berg", "Van 't Riet"])
    func membersNames(name: String) {
        #expect(
            resolved("De motie van het lid \(name) (29628, nr. 1212) vraagt dat.").mentions.first?.key.told
                == "kst-29628-1212")
        #expect(
            resolved("De motie van het lid \(name) (29628, nr. 1212) vraagt dat.").mentions.first?.kind == .motie)
    }
}

@Suite struct ToezeggingTests {
    @Test(arguments: [
        ("⟦TZ202212-144⟧", ["TZ202212-144"]),
        (
            "⟦Toezegging gedaan aan het lid van der Werf (D66) tijdens het plenair debat inzake de wet op 21 december 2022⟧.",
            ["toezegging:2022-12-21:van-der-werf"]
        ),
        ("Zoals ⟦toegezegd in het commissiedebat Politie van 3 april 2024⟧ stuur ik", ["toezegging:2024-04-03"]),
        ("⟦Uw Kamer wordt vóór het zomerreces geïnformeerd⟧.", ["toezegging:1"]),
        ("Ik verwacht de evaluatie in het najaar van 2026 aan ⟦uw Kamer te kunnen verzenden⟧.", ["toezegging:1"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.toezegging], names) }

    @Test(arguments: [
        "Ik heb uw Kamer in het voorjaar van 2024 geïnformeerd.", "De Kamer debatteert voor de zomer.",
        "Ik informeer uw Kamer.", "de toezegging", "De kamer wordt voor de zomer geverfd.",
        "De maatregel die de Kamer steunde zal in 2026 worden geëvalueerd.",
        "De Kamer ontvangt jaarlijks 300 verzoeken.",
    ])
    func nearMiss(text: String) { expect(text, [.toezegging], []) }

    @Test(arguments: [
        ("Hiermee doe ik de toezegging aan het lid Kuik gestand.", Field.richting, "nagekomen"),
        ("De toezegging aan het lid Kuik wordt uitgesteld.", .richting, "uitgesteld"),
        ("Uw Kamer wordt eind 2025 geïnformeerd.", .termijn, "eind 2025"),
        ("De Kamer zal binnen drie maanden worden geïnformeerd.", .termijn, "binnen drie maanden"),
    ])
    func parts(text: String, part: Field, value: String) { #expect(field(part, .toezegging, in: text) == value) }

    @Test(arguments: [
        ("Uw Kamer wordt bij de Najaarsnota 2026 nader geïnformeerd.", "bij de Najaarsnota 2026"),
        ("Uw Kamer zal met Prinsjesdag hierover worden geïnformeerd.", "met Prinsjesdag"),
    ])
    func terms(text: String, term: String) { #expect(field(.termijn, .toezegging, in: text) == term) }

    @Test(arguments: ["Uw Kamer is bij de Najaarsnota geïnformeerd.", "Uw Kamer wordt bij de stukken gedankt."])
    func noTerms(text: String) { expect(text, [.toezegging], []) }
}

@Suite struct BriefTests {
    @Test(arguments: [
        ("⟦uw brief van 5 juli 2024, nr. 2024Z11859⟧ zijn", ["2024Z11859"]),
        ("bij ⟦brief van 29 januari 2024⟧ is", ["brief:2024-01-29"]),
        ("Op 19 april 2013 is een ⟦brief⟧4 gestuurd", ["brief:2013-04-19"]),
        ("de ⟦brief die wij op 12 mei 2022⟧ stuurden", ["brief:2022-05-12"]),
        ("de brief die wij stuurden over 12 mei 2022", []),
        (
            "⟦Verzamelbrief dieren van Minister Bos van Landbouw, Natuur en Voedselkwaliteit van 24 januari 2024⟧",
            ["brief:2024-01-24"]
        ),
        ("de brief, Natuur en Milieu van 24 januari 2024", []),
        ("⟦mijn brief over de ggz van 3 mei 2024⟧ (Kamerstuk 25 424, nr. 700)", ["kst-25424-700"]),
        ("⟦Kamerbrief d.d. 3-3-2025⟧", ["brief:2025-03-03"]),
        ("Op 19 april 2013 stuurde ik u een ⟦brief⟧.", ["brief:2013-04-19"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.brief], names) }

    @Test(arguments: [
        "Met deze brief geef ik", "een brief over de motie van 3 mei 2024", "de brief is verzonden. Op 3 mei 2024",
        "briefing van 3 mei 2024",
    ])
    func nearMiss(text: String) { expect(text, [.brief], []) }

    /// Letters of two days are not one paper.
    @Test func severalLetters() {
        let brief = resolved("De brieven van 3 en 12 maart 2025 (Kamerstuk 29 689, nrs. 1255 en 1256).").mentions.first
        { $0.kind == .brief }
        #expect(brief?.id == nil)
    }
}

@Suite struct DebatTests {
    @Test(arguments: [
        (
            "het ⟦Commissiedebat Terrorisme/Extremisme van 27 mei 2026⟧ een",
            ["debat:2026-05-27:commissiedebat:terrorisme-extremisme"]
        ),
        ("het ⟦plenair debat inzake de wet op 21 december 2022⟧", ["debat:2022-12-21:plenair-debat"]),
        ("het ⟦AO Politie van 3 april 2019⟧", ["debat:2019-04-03:algemeen-overleg:politie"]),
        (
            "tijdens de ⟦procedurevergadering van de vaste commissie voor Justitie en Veiligheid van 19 maart 2026⟧",
            ["debat:2026-03-19:procedurevergadering"]
        ),
        ("het ⟦Commissiedebat Online Veiligheid⟧ wordt", ["debat:commissiedebat-online-veiligheid"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.debat], names) }

    @Test(arguments: [
        "het debat hierover", "het debat over de brief van 3 mei 2024", "het maatschappelijk debat",
        "een ao van 3 mei 2024", "het CD van 12",
    ])
    func nearMiss(text: String) { expect(text, [.debat], []) }
}

@Suite struct BegrotingsartikelTests {
    @Test(arguments: [
        ("⟦artikel 33 van de begroting van Justitie en Veiligheid (VI)⟧", ["begroting:VI:33"]),
        ("⟦begrotingsartikel 4⟧ is", ["begroting:4"]),
        ("⟦artikel 5 van hoofdstuk XVI⟧", ["begroting:XVI:5"]),
        ("De uitgaven op ⟦artikel 4 ‘Beroepsonderwijs’⟧", ["begroting:4"]),
        ("op ⟦artikel 15 Hoofdvaarwegennet⟧ van het fonds", ["begroting:15"]),
        ("⟦beleidsartikelen 3⟧ en ⟦4⟧", ["begroting:3", "begroting:4"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.begrotingsartikel], names) }

    @Test(arguments: [
        "artikel 5 van de Grondwet", "artikel 12 Gemeentewet", "Artikel 5 Iedereen mag", "artikel 5 Woo", "artikel 5",
        "In artikel 7 Persoonsgegevens staat dit.",
    ])
    func nearMiss(text: String) { expect(text, [.begrotingsartikel], []) }
}
