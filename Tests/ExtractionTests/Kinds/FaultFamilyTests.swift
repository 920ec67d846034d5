import Letters
import Testing

/// Families of forms that a month of use found unread or read wrongly, each with near-misses: other words and numbers
/// than those in which they were found.
@Suite struct FaultFamilyTests {
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
    func articles(text: String, ids: [String]) { expect(text, [.wet, .eu], ids) }

    @Test(arguments: [
        ("artikel 9 ter bescherming van het milieu", ["wet:?&artikel=9"]),
        ("om 3:20 begon de zitting", []),
    ])
    func noAdditions(text: String, ids: [String]) {
        #expect(resolved(text).mentions.filter(\.isWork).map(\.key.text) == ids)
    }

    @Test(arguments: [
        ("⟦verordening 2021/1119⟧", ["32021R1119"]), ("de EU-⟦richtlijn 2019/882⟧", ["32019L0882"]),
        ("⟦Richtlijn 2006/123⟧", ["32006L0123"]), ("⟦Verordening 1612/68⟧", ["31968R1612"]),
        ("⟦Gemeenschappelijk standpunt 2003/495/GBVB⟧", ["32003E0495"]),
        ("⟦C(2019) 4177⟧", ["C(2019)4177"]), ("⟦2018/0331(COD)⟧", ["2018/0331(COD)"]),
        ("⟦https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2018:640:FIN⟧", ["COM(2018)640"]),
        ("⟦https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:L_202301114⟧", ["PbEU-L-2023-1114"]),
        ("⟦PB C, C/2023/1087⟧", ["PbEU-C-2023-1087"]),
    ])
    func union(text: String, ids: [String]) { expect(text, [.eu], ids) }

    @Test(arguments: [
        "de gemeentelijke verordening 2022/12", "besluit 2021/037 van de gemeente", "het kabeljauw (COD) 2021",
        "een richtlijn 24/7 bereikbaar", "temperatuur 20 C (2021)",
    ])
    func noUnion(text: String) { expect(text, [.eu], []) }

    @Test(arguments: [
        ("het wetsvoorstel versterking toezicht (⟦36 999⟧)", ["dossier:36999"]),
        ("de initiatiefnota over havens (⟦35512⟧)", ["dossier:35512"]),
        ("⟦Kamerstukken II 2022/23, 31066, n° 1150⟧", ["kst-31066-1150"]),
        ("⟦kst-26643-144-h1⟧", ["kst-26643-144-h1"]),
        ("⟦Kamerstukken I 2005/06, XXII, B⟧", ["kst-20052006-XXII-B"]),
        // Letters of the Eerste Kamer, no placeholders.
        ("⟦Kamerstukken I 2021/22, 32317, NN⟧ en ⟦NB⟧", ["kst-32317-NN", "kst-32317-NB"]),
    ])
    func papers(text: String, ids: [String]) { expect(text, [.kamerstuk, .dossier], ids) }

    @Test(arguments: [
        "vergunning 32802, nr. 137", "contract 31 066, nr. 4", "de postcode (36471)",
        "Kamerstukken II 2025/26, nr. PM",
    ])
    func noPapers(text: String) { expect(text, [.kamerstuk, .dossier], []) }

    @Test(arguments: [
        ("de wet van 4 juli 1986, ⟦Stb. 368⟧", ["stb-1986-368"]),
        ("het besluit van 6 mei 1999, houdende regels over veren (⟦Stb. 210⟧)", ["stb-1999-210"]),
    ])
    func gazettes(text: String, ids: [String]) { expect(text, [.stb], ids) }

    @Test(arguments: ["de brief van 6 mei 1999. Zie Stb. 210", "op 6 mei 1999 in huis, Stb."])
    func noGazettes(text: String) { expect(text, [.stb], []) }

    @Test(arguments: [
        ("⟦C-511/18⟧ en ⟦C-512/18⟧", ["uitspraak:C-511/18", "uitspraak:C-512/18"]),
        ("⟦ABRvS 3 maart 2021, 201907146/1/A3⟧", ["uitspraak:2021-03-03:raad-van-state:201907146/1/A3"]),
        ("⟦ECLI:DE:BVerwG:2019:100419u9a⟧", ["ECLI:DE:BVerwG:2019:100419u9a"]),
    ])
    func judgments(text: String, ids: [String]) { expect(text, [.ecli], ids) }

    @Test(arguments: ["onderdeelnummer C-130/12", "een Boeing C-17", "T-bone 13/99"])
    func noJudgments(text: String) { expect(text, [.ecli], []) }

    private static let letter = "Den Haag, 8 oktober 2024\n\nGeachte voorzitter,\n\n"

    @Test(arguments: [
        ("Dat is op 4 februari a.s. gepland.", "2025-02-04"), ("Dat is op komende 9 november gepland.", "2024-11-09"),
        ("Dat was op 2 juni van vorig jaar.", "2023-06-02"), ("Dat was op 5 april ’22.", "2022-04-05"),
        ("Dat was op 2de april 2023.", "2023-04-02"), ("Dat was op 12-okt-2023.", "2023-10-12"),
        ("Dat was op 12 maart jongstleden.", "2024-03-12"),
    ])
    func dates(text: String, iso: String) {
        let dates = resolved(Self.letter + text).mentions.compactMap(\.date?.iso)
        #expect(dates.last == iso)
    }

    @Test func severalDays() {
        let dates = resolved("op 3, 4 en 5 juni 2023 en op 7 en 9 mei 2024").mentions.compactMap(\.date?.iso)
        #expect(dates == ["2023-06-03", "2023-06-04", "2023-06-05", "2024-05-07", "2024-05-09"])
        #expect(resolved("lid 3 en 4 maart 2024").mentions.compactMap(\.date?.iso).last == "2024-03-04")
    }

    @Test(arguments: ["In ’t Hout", "Van ‘t Hof", "Op den Berg", "Van 't Riet"])
    func membersNames(name: String) {
        #expect(
            resolved("De motie van het lid \(name) (29628, nr. 1212) vraagt dat.").mentions.first?.key.text
                == "kst-29628-1212")
        #expect(
            resolved("De motie van het lid \(name) (29628, nr. 1212) vraagt dat.").mentions.first?.kind == .motie)
    }

    @Test(arguments: [
        ("⟦https://www.één.nl/pad⟧ en", ["https://www.één.nl/pad"]),
        ("⟦www.a-b.nl⟧,⟦www.c-d.nl⟧", ["https://www.a-b.nl", "https://www.c-d.nl"]),
        ("⟦doi:10.1234/abc.5⟧", ["https://doi.org/10.1234/abc.5"]),
    ])
    func addresses(text: String, ids: [String]) { expect(text, [.url], ids) }

    private static func notes(_ texts: String...) -> String {
        texts.indices.map { "Zin \($0 + 1).[footnoteRef:\($0 + 1)] " }.joined()
            + texts.enumerated().map { "[\($0.offset + 1):  \($0.element)] " }.joined()
    }

    @Test(arguments: [
        (notes("Kamerstuk 31 066, nr. 700 (zie ook Stb. 2020, 1).", "Idem."), "kst-31066-700", "Idem"),
        (notes("Kamerstuk 31 066, nr. 700.", "Ibidem, nr. 712, p. 3."), "kst-31066-712", "Ibidem, nr. 712"),
        (notes("Artikel 3:2 Awb.", "Idem, artikel 3:4."), "jci1.3:c:BWBR0005537&artikel=3:4", "Idem, artikel 3:4"),
        (notes("Kamerstuk 31 066, nr. 700.", "Supra noot 1."), "kst-31066-700", "Supra noot 1"),
        (notes("Kamerstuk 31 066, nr. 700.", "Vgl. hierboven, noot 1."), "kst-31066-700", "Vgl. hierboven, noot 1"),
        (notes("Kamerstuk 31 066, nr. 700.", "Noot 1."), "kst-31066-700", "Noot 1"),
        (
            notes("P. Bakker, ‘Varen op de Waal’, Waterrecht 2019/4, p. 3.", "Stb. 2020, 1.", "Bakker 2019, p. 5."),
            "rapport:varen-op-de-waal", "Bakker 2019"
        ),
        (
            notes(
                "P. Bakker, ‘Varen op de Waal’, Waterrecht 2019/4, p. 3.", "Stb. 2020, 1.", "Bakker, op. cit., p. 5."),
            "rapport:varen-op-de-waal", "op. cit."
        ),
    ])
    func pointers(text: String, key: String, words: String) {
        let letter = resolved(text)
        let back = letter.mentions.filter { $0.how == .back }
        #expect(back.map(\.key.text) == [key])
        #expect(back.map { letter.normalised.words($0.range) } == [words])
    }

    @Test(arguments: [
        notes("Kamerstuk 31 066, nr. 700 en Kamerstuk 29 628, nr. 12.", "Idem."),
        notes("Kamerstuk 31 066, nr. 700; zie ook het verslag van de rondetafel.", "Idem."),
        notes("Kamerstuk 31 066, nr. 700.", "In noot 1 staat een getal."),
        notes("P. Bakker, ‘Varen op de Waal’, Waterrecht 2019/4, p. 3.", "Bakker 2018, p. 5."),
        notes(
            "P. Bakker, ‘Varen op de Waal’, Waterrecht 2019/4.", "R. Bakker, ‘Roeien over de Maas’, Waterrecht 2019/5.",
            "Bakker 2019, p. 5."),
    ])
    func leftOpen(text: String) { #expect(!resolved(text).mentions.contains { $0.how == .back }) }

    @Test(arguments: [
        ("⟦Hand. II 2021/22, 33-7-5⟧", ["h-tk-20212022-33-7"]),
        ("⟦Handelingen I, 2022/23, 12-4⟧", ["h-ek-20222023-12-4"]),
    ])
    func records(text: String, ids: [String]) { expect(text, [.handelingen], ids) }

    @Test(arguments: [
        ("⟦Stcrt. 2023, 4567-n1⟧", ["stcrt-2023-4567-n1"]),
        ("⟦https://zoek.officielebekendmakingen.nl/kv-tk-2023Z01234.html⟧", ["2023Z01234"]),
        ("Besluit van de Raad van 3 juni 2019 (⟦2019/937/EU⟧)", ["32019D0937"]),
        ("(⟦2021/C 123/04⟧)", ["PbEU-2021-C123"]),
        (
            "⟦moties van de leden Bakker⟧ (⟦31 066, nr. 12⟧) en ⟦Visser⟧ (⟦31 066, nr. 15⟧)",
            ["kst-31066-12", "kst-31066-12", "kst-31066-15", "kst-31066-15"]
        ),
    ])
    func several(text: String, ids: [String]) {
        expect(text, [.stcrt, .zaak, .eu, .motie, .kamerstuk], ids)
    }

    @Test(arguments: ["(2019/937)", "(zie 2021/C 4)", "Hand in hand, 33-7", "de heren Bakker (45) en Visser (46)"])
    func noneOfThem(text: String) { expect(text, [.eu, .handelingen, .motie, .kamerstuk], []) }

    @Test(arguments: [
        ("Uw Kamer wordt bij de Najaarsnota 2026 nader geïnformeerd.", "bij de Najaarsnota 2026"),
        ("Uw Kamer zal met Prinsjesdag hierover worden geïnformeerd.", "met Prinsjesdag"),
    ])
    func terms(text: String, term: String) { #expect(field(.termijn, .toezegging, in: text) == term) }

    @Test(arguments: ["Uw Kamer is bij de Najaarsnota geïnformeerd.", "Uw Kamer wordt bij de stukken gedankt."])
    func noTerms(text: String) { expect(text, [.toezegging], []) }

    /// Letters of two days are not one paper.
    @Test func severalLetters() {
        let brief = resolved("De brieven van 3 en 12 maart 2025 (Kamerstuk 29 689, nrs. 1255 en 1256).").mentions.first
        { $0.kind == .brief }
        #expect(brief?.id == nil)
    }

    /// What a fresh reader's strings showed, with other words and numbers.
    @Test(arguments: [
        ("⟦art.3:46Awb⟧", ["jci1.3:c:BWBR0005537&artikel=3:46"]), ("⟦Stcrt. 2021, nr. 23.456⟧", ["stcrt-2021-23456"]),
        ("⟦Handelingen TK 2020-2021, 44, item 6⟧", ["h-tk-20202021-44-6"]),
        ("⟦Aanh. Hand. II 2019/20, 1345⟧", ["ah-tk-20192020-1345"]),
        ("⟦Rechtbank Utrecht, 4 maart 2019, C/16/470123⟧", ["uitspraak:2019-03-04:rechtbank-utrecht:C/16/470123"]),
        ("⟦artikel 5 Uitvoeringsregeling Tracéwet⟧ en bijlage B", ["wet:uitvoeringsregeling-tracéwet&artikel=5"]),
    ])
    func fresh(text: String, ids: [String]) {
        expect(text, [.wet, .stcrt, .handelingen, .aanhangsel, .ecli], ids)
    }

    @Test(arguments: [
        "De bouwverordening van Zwolle, artikel 4, zegt dat.", "Volgens de cao, artikel 12, lid 2, is dat zo.",
        "Kavel 31 066 XV is verkocht.", "Stb. 2019, nr. 12.345",
    ])
    func freshNearMisses(text: String) { expect(text, [.wet, .dossier, .kamerstuk, .stb], []) }
}
