import Letters
import Testing

@Suite struct EUHandelingTests {
    @Test(arguments: [
        ("⟦Verordening (EU) 2022/2065⟧", ["32022R2065"]), ("⟦Verordening (EU) nr. 1210/2010⟧", ["32010R1210"]),
        ("⟦Verordening (EG) 593/2008⟧", ["32008R0593"]),
        ("⟦Richtlijn 2011/93/EU⟧", ["32011L0093"]), ("⟦Richtlijn (EU) 2016/680⟧", ["32016L0680"]),
        ("⟦Richtlijn 92/43/EEG⟧", ["31992L0043"]),
        ("⟦Besluit 2010/168/GBVB⟧", ["32010D0168"]), ("⟦Besluit (EU, Euratom) 2016/88⟧", ["32016D0088"]),
        ("⟦Gedelegeerde Verordening (EU) 2018/625⟧", ["32018R0625"]),
        ("⟦Verordening (EEG) nr. 2092/91⟧", ["31991R2092"]), ("⟦Kaderbesluit 2002/584/JBZ⟧", ["32002F0584"]),
        ("⟦Verordening (EU) nr. 2022/2065⟧", ["32022R2065"]), ("⟦Verordening (EU) nr. 2020/1998⟧", ["32020R1998"]),
        ("⟦Besluit nr. 1982/2006/EG⟧", ["32006D1982"]),
        // The call of a note behind it; a digit more in its number.
        ("⟦Richtlijn 2000/60/EG⟧1 van de Raad", ["32000L0060"]),
        ("Richtlijn 2000/601234 van de Raad", []),
        ("⟦Verordening (EG) 2015/2006⟧", ["32006R2015"]),
        ("⟦Richtlijnen 2014/24/EU⟧ en ⟦2014/25/EU⟧", ["32014L0024", "32014L0025"]), ("⟦SEC(01) 123⟧", ["52001SC0123"]),
        ("⟦PbEU 2010, L 180⟧", ["PbEU-2010-L180"]), ("(⟦PbEU 2018, L 328/82⟧)", ["PbEU-2018-L328"]),
        ("⟦PbEU L, 2024/1689⟧", ["PbEU-L-2024-1689"]),
        ("⟦COM(2022) 209⟧ final", ["COM(2022)209"]), ("⟦SWD(2021) 84⟧", ["52021SC0084"]),
        ("⟦JOIN(2020) 18⟧", ["52020JC0018"]),
        ("⟦CELEX: 32016R0679⟧", ["32016R0679"]), ("zie ⟦32016r0679⟧", ["32016R0679"]),
        (
            "de ⟦digitaledienstenverordening⟧ (hierna: ⟦DSA⟧). Volgens de ⟦DSA⟧",
            ["32022R2065", "32022R2065", "32022R2065"]
        ),
        ("⟦artikel 6, eerste lid, aanhef en onder a, AVG⟧", ["32016R0679"]),
        ("⟦artikel 5 van Verordening (EU) 2016/679⟧", ["32016R0679"]),
        ("de ⟦Habitatrichtlijn⟧ en de ⟦NIS2-richtlijn⟧", ["31992L0043", "32022L2555"]),
        ("⟦https://eur-lex.europa.eu/eli/reg/2022/2065/oj⟧", ["32022R2065"]),
        ("⟦https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679⟧", ["32016R0679"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.eu], names) }

    @Test(arguments: [
        "richtlijn voor gezond schermgebruik", "de richtlijn lifestyle neutraliteit", "Besluit 2024/12",
        "het besluit van 3 mei 2024", "verordening 12 van de gemeente",
        "COM-netwerk", "The Com (2022) is", "PB 12345", "SIS en Europol", "de mar was leeg", "Richtlijn 2024",
    ])
    func nearMiss(text: String) { expect(text, [.eu], []) }

    @Test func afterADefinitionTheNameIsDefined() {
        let mentions = resolved("de digitaledienstenverordening (hierna: DSA). De DSA geldt.").mentions
        #expect(mentions.last?.how == .defined)
        #expect(mentions.last?[.grond]?.value.text == "hierna: DSA")
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
    func withoutBrackets(text: String, ids: [String]) { expect(text, [.eu], ids) }

    @Test(arguments: [
        "de gemeentelijke verordening 2022/12", "besluit 2021/037 van de gemeente", "het kabeljauw (COD) 2021",
        "een richtlijn 24/7 bereikbaar", "temperatuur 20 C (2021)",
    ])
    func noneOfTheUnion(text: String) { expect(text, [.eu], []) }
}
