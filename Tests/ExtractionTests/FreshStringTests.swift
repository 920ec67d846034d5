import Letters
import Testing

/// Forms of several kinds in one table, as people wrote them who had not seen the program.
@Suite struct FreshStringTests {
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
