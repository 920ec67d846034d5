import Checking
import Letters
import Register
import Testing

/// The day of every letter here.
private let head = "Datum 3 maart 2025\n\nGeachte voorzitter,\n\n"

/// What each rule finds, and what stands beside it that is right.
@Suite struct RuleTests {
    @Test(arguments: [
        ("F2", "Een.[footnoteRef:1] Twee.[footnoteRef:2] [1:  Een.] [2:  Twee.] [2:  Drie.]", ["[2:  Drie.]"]),
        ("F2", "Een.[^1] Drie.[^3] Twee.[^2]\n\n[^1]: Een.\n\n[^2]: Twee.\n\n[^3]: Drie.\n", ["[^2]"]),
        ("F2", "Een.[^1] Twee.[^2] Weer een.[^1]\n\n[^1]: Een.\n\n[^2]: Twee.\n", []),
        ("F3", "Een.[^1]\n\n[^1]: Idem.\n", ["Idem"]),
        (
            "F3", "Een.[^1] Twee.[^2]\n\n[^1]: Kamerstuk 29754, nr. 7; Kamerstuk 29755, nr. 8.\n\n[^2]: Ibid.\n",
            ["Ibid"]
        ),
        ("F3", "Een.[^1] Twee.[^2]\n\n[^1]: Kamerstuk 29754, nr. 7.\n\n[^2]: Idem, p. 4.\n", []),
        ("F3", "Een.[^1] Twee.[^2]\n\n[^1]: De notulen van de vergadering.\n\n[^2]: Idem.\n", []),
        ("F3", "Een.[^1] Twee.[^2]\n\n[^1]: Artikel 126g Sv.\n\n[^2]: Idem.\n", []),
        ("F4", "Een.[^1] Twee.[^2]\n\n[^1]: Kamerstuk 29754, nr. 7.\n\n[^2]: Zie noot 2.\n", ["Zie noot 2"]),
        ("F4", "Een.[^1] Twee.[^2]\n\n[^1]: Kamerstuk 29754, nr. 7.\n\n[^2]: Zie noot 9.\n", ["Zie noot 9"]),
        ("F4", "Een.[^1] Twee.[^2]\n\n[^1]: Zie noot 2.\n\n[^2]: Kamerstuk 29754, nr. 7.\n", ["Zie noot 2"]),
        ("F4", "Een.[^1] Twee.[^2]\n\n[^1]: Zie hierna noot 2.\n\n[^2]: Kamerstuk 29754, nr. 7.\n", []),
        ("F4", "Een.[^1] Twee.[^2]\n\n[^1]: Kamerstuk 29754, nr. 7.\n\n[^2]: Zie noot 9 van het advies.\n", []),
        ("F5", "Een.[^1]\n\n[^1]: De Vries, a.w., p. 31.\n", ["Vries, a.w."]),
        ("F5", "Een.[^1] Twee.[^2]\n\n[^1]: J. de Vries, ‘Wonen’, NJB 2021/12.\n\n[^2]: De Vries, a.w., p. 31.\n", []),
        (
            "F6", "Dat kan (artikel 2.7.59 Sv (nieuw)).[^1]\n\n[^1]: Artikel 2.7.95 Sv (nieuw) regelt dat.\n",
            ["Artikel 2.7.95 Sv (nieuw)"]
        ),
        ("F6", "Dat kan (artikel 5 Sv).[^1]\n\n[^1]: Artikel 6 Sv regelt dat.\n", []),
        ("F7", "Zie Kamerstuk 29754, nr. 735.[^1]\n\n[^1]: Kamerstuk 29754, nr. 753.\n", ["Kamerstuk 29754, nr. 753"]),
        ("F7", "Zie Kamerstuk 29754, nr. 735.[^1]\n\n[^1]: Kamerstuk 29754, nr. 612.\n", []),
        (
            "F7", "Zie Kamerstuk 29754, nr. 735.[^1]\n\n[^1]: Kamerstuk 29754, nr. 735 en Kamerstuk 29754, nr. 753.\n",
            []
        ),
        ("F7", "Zie Kamerstuk 29754, nr. 73.[^1]\n\n[^1]: Kamerstuk 29754, nr. 74.\n", []),
        (
            "F8",
            "De brief van 12 december 2024 zegt dat.[^1]\n\n[^1]: Brief van 21 december 2024, Kamerstuk 29754, nr. 735.\n",
            ["21 december 2024"]
        ),
        (
            "F8",
            "De brief van 12 december 2024 zegt dat.[^1]\n\n[^1]: Brief van 12 december 2024, Kamerstuk 29754, nr. 735.\n",
            []
        ),
        (
            "F8",
            "De brief van 12 december 2024 zegt dat.[^1]\n\n[^1]: Brief van 3 maart 2021, Kamerstuk 29754, nr. 735.\n",
            []
        ),
    ])
    func notes(rule: String, text: String, expected: [String]) { #expect(findings(rule, head + text) == expected) }

    @Test(arguments: [
        ("D2", "Kamerstukken II 2000/01, 26999, nr. 1; Kamerstukken II 2013/14, 33763, nr. 12", []),
        ("D3", "Kamerstukken II 2024/25, 29754, nr. 7350; Kamerstukken II 2024/25, 29754, nr. 760", ["7350"]),
        ("D3", "Kamerstukken II 2013/14, 30957, nr. 573", ["573"]),
        ("D3", "Kamerstukken II 2013/14, 29754, nr. 240-n1; Kamerstuk 29754, nr. 800", []),
        ("D3", "Kamerstukken I 2013/14, 33802, C", []),
        ("D4", "Kamerstukken II 2023/24, 36327, C.", ["C"]),
        ("D4", "Kamerstukken I 2023/24, 36327, nr. 7", ["7"]),
        (
            "D4",
            "Kamerstukken I 2023/24, 36327, C; Kamerstukken II 2023/24, 36327, nr. 7; Kamerstukken I 1996/97, 24233, nr. 188",
            []
        ),
        ("D5", "Kamerstukken II 2024/25, 36600, nr. 84", ["36600"]),
        (
            "D5",
            "Kamerstukken II 2024/25, 36600, nr. 4; Kamerstukken II 2024/25, 36600 VI, nr. 84; Kamerstuk 21501-32, nr. 84",
            []
        ),
        ("D6", "Kamerstukken II 2023/24, 36 410 XIIII, nr. 4", ["XIIII"]),
        ("M1", "De motie van het lid Ellian is uitgevoerd.", ["motie van het lid Ellian"]),
        ("M1", "De motie van het lid Ellian is uitgevoerd.[^1]\n\n[^1]: Kamerstuk 36600 VI, nr. 84.\n", []),
        (
            "M2", "De motie van het lid Ellian (36600 VI, nr. 84) en de motie van het lid Mutluer (36600 VI, nr. 84).",
            ["Mutluer"]
        ),
        (
            "M2",
            "De motie van het lid Ellian c.s. (36600 VI, nr. 84) en de motie van de leden Ellian en Mutluer (36600 VI, nr. 84).",
            []
        ),
        (
            "Y3", "Kamerstukken II 2025/26, 29754, nr. 801; Stb. 2026, 12; ECLI:NL:HR:2027:1",
            ["2025/26", "2026", "ECLI:NL:HR:2027:1"]
        ),
        ("Y3", "Kamerstukken II 2024/25, 29754, nr. 735; Stb. 2025, 12; ECLI:NL:HR:2024:1", []),
        ("Y1", "Kamerstukken II 2025/2025, 29754, nr. 735", ["2025/2025 → 2024/2025"]),
        ("Y6", "Kamerstukken II 2024/25, 29754, nr. 7; Kamerstukken II 2022—2023, 29754, nr. 8", []),
        ("P1", "Kamerstukken II2015/16, 29754, nr. 12", ["II → II "]),
        ("P1", "Kamerstukken II 2015/16 29754, nr. 12", ["  → , "]),
        ("P1", "Kamerstukken II 2015/16, 29754, nrs. 12", [", nrs.  → , nr. "]),
        (
            "P1",
            "Kamerstukken II 2015/16, 29754, nrs. 12 en 13; Kamerstukken II 2015/16, 29754,\nnr. 14; kst-29754-12", []
        ),
        ("P2", "Kamerstukken II 2024/25, 29754, nr. 7; TK 2024/25, 29754, nr. 8", ["TK"]),
        ("P2", "Kamerstuk 29754, nr. 7; Kamerstukken II 2024/25, 29754, nr. 8 en 9", []),
        ("P4", "Kamerstuk 29754, nr. 7, p. 4; Kamerstuk 29754, nr. 8, blz. 2", ["blz. → p."]),
        ("P4", "Kamerstuk 29754, nr. 7, blz. 4; Kamerstuk 29754, nr. 8, blz. 2", []),
        ("P5", "Stb. …, … en Stb. 2025, …; Stb. 2025, XX", ["Stb. …, …", "Stb. 2025, …", "Stb. 2025, XX"]),
        ("P5", "Stb. 2025, 12; het Stb. van 2025", []),
        ("P6", "Stb. 2021, 1999; Trb. 2020, 500", ["1999", "500"]),
        ("P6", "Stb. 2021, 199; Trb. 2020, 50; Stcrt. 2021, 50000", []),
    ])
    func papers(rule: String, text: String, expected: [String]) { #expect(findings(rule, head + text) == expected) }

    @Test(arguments: [
        ("L1", "artikel 32 Awb, artikel 6.1 Sr en artikel 51 Woo", ["32", "6.1", "51"]),
        ("L1", "artikel 3:2 Awb, artikel 126g Sv, artikel 6:162 BW, artikel 5.1 Woo en artikel 2.7.59 Sv (nieuw)", []),
        ("L2", "Artikel 8 Wpg regelt dit.", ["Artikel 8 Wpg"]),
        ("L2", "De Wet politiegegevens (Wpg) geldt. Artikel 8 Wpg regelt dit.", []),
        ("L3", "De Wob geldt, en artikel 10 Wob komt te luiden als volgt.", []),
        ("L4", "De NVWA handhaaft de Wbmgo.", ["NVWA", "Wbmgo"]),
        ("L4", "De Nederlandse Voedsel- en Warenautoriteit (NVWA) handhaaft hoofdstuk XIV. De NVWA doet dat.", []),
        (
            "L6", "Verordening (EU) 679/2016 en Richtlijn 2022/2555/EU en Verordening (EU) 2013/1303",
            ["679/2016 → 2016/679", "2022/2555/EU → (EU) 2022/2555", "2013/1303 → nr. 1303/2013"]
        ),
        (
            "L6", "Verordening (EU) 2016/679, Verordening (EU) nr. 1303/2013, Richtlijn 2011/93/EU, Richtlijn 95/46/EG",
            []
        ),
        ("L7", "Richtlijn 2011/93/EG en Verordening (EG) nr. 1234/2012", ["EG → EU", "EG → EU"]),
        (
            "L7",
            "Richtlijn 2009/81/EG, Richtlijn 2011/93/EU, Richtlijn 95/46/EG, Richtlijn 89/391/EEG, de “Richtlijn 2011/93/EG”",
            []
        ),
        ("L8", "PbEG 2010, L 180 en PbEU 2001, L 12", ["PbEG → PbEU", "PbEU → PbEG"]),
        ("L8", "PbEU 2010, L 180 en PbEG 2001, L 12", []),
        ("L9", "Verordening (EU) 2022/2065, CELEX 32022R2056", ["CELEX 32022R2056"]),
        ("L9", "Verordening (EU) 2022/2065, CELEX 32022R2065; Verordening (EU) 2016/679 en CELEX 32022R2065", []),
        (
            "E1", "ECLI:NK:HR:2021:1102, ELCI:NL:HR:2021:1103, ECLI:NL:XXXX:2021:1104",
            [
                "ECLI:NK:HR:2021:1102 → ECLI:NL:HR:2021:1102", "ELCI:NL:HR:2021:1103 → ECLI:NL:HR:2021:1103",
                "ECLI:NL:XXXX:2021:1104",
            ]
        ),
        ("E1", "HR 3 mei 2020, ECLI:NL:HR:2021:1102", ["ECLI:NL:HR:2021:1102"]),
        ("E1", "HR 3 mei 2021, ECLI:NL:HR:2021:1102; ECLI:EU:C:2020:559; ECLI:HR:2020:1; ECLI:NL:HR:1919:AG1776", []),
        (
            "U1",
            "Zie http://zoek.officielebekendmakingen.nl/kst-29754-708.html en https://https://www.rijksoverheid.nl en htpps://rijksoverheid.nl",
            ["http → https", "https://https://www.rijksoverheid.nl → https://www.rijksoverheid.nl", "htpps → https"]
        ),
        ("U1", "Zie https://zoek.officielebekendmakingen.nl/kst-29754-708.html en http://www.rijksoverheid.nl", []),
        (
            "U2", "Kamerstukken II 2024/25, 32824, nr. 448, https://zoek.officielebekendmakingen.nl/kst-32824-484.html",
            ["https://zoek.officielebekendmakingen.nl/kst-32824-484.html"]
        ),
        (
            "U2", "Kamerstukken II 2024/25, 32824, nr. 448; https://zoek.officielebekendmakingen.nl/kst-32824-484.html",
            []
        ),
        ("U3", "Zie 2026D12345 en 2024Z14098.", ["2026D12345"]),
        (
            "U4",
            "Zie https://rijksoverheid.sharepoint.com/sites/jenv en https://www.rijksoverheid.nl/x?utm_source=mail",
            ["https://rijksoverheid.sharepoint.com/sites/jenv", "https://www.rijksoverheid.nl/x?utm_source=mail"]
        ),
        ("U4", "Zie https://www.rijksoverheid.nl/documenten/rapport", []),
    ])
    func laws(rule: String, text: String, expected: [String]) { #expect(findings(rule, head + text) == expected) }

    @Test(arguments: [
        ("M3", "Op 19 maart 2025 jl. sprak ik u, en op 3 maart 2023 jl. ook.", ["19 maart 2025", "3 maart 2023"]),
        ("M3", "Op 19 februari jl. sprak ik u, op 27 maart a.s. weer, en op 19 april 2025 ook.", []),
        ("M4", "Op dinsdag 5 maart 2025 en op woensdag 5 maart 2025; op maandag 5 maart.", ["5 maart 2025"]),
        ("M5", "Op 31 april 2024, 29 februari 2023 en 29 februari 2024.", ["31 april 2024", "29 februari 2023"]),
        (
            "T1", "Op [datum] aangeboden (PM). Zie 2025Z… en nr. XX. Op XX maart 2025.",
            ["[datum]", "(PM)", "2025Z…", "XX", "XX"]
        ),
        (
            "T1",
            "Het bedrag … en de PM 10-norm; zie [link](https://x.nl), [1] en XX-chromosomen. Kamerstuk 32317, NN.", []
        ),
        ("T1", "De fractie schrijft “nr. XX” in haar motie.", []),
        (
            "T2", "Zie paragraaf Fout! Verwijzingsbron niet gevonden. van deze brief.",
            ["Fout! Verwijzingsbron niet gevonden."]
        ),
        ("T2", "Dat is fout! Verwijzingsbronnen worden niet gevonden.", []),
        (
            "T5",
            "Vraag 1\nKlopt het?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nHoe?\n\nVraag 3\nWaar?\n\nAntwoord op vraag 3\nHier.\n",
            ["Vraag 2"]
        ),
        (
            "T5",
            "Vraag 1\nKlopt het?\n\nAntwoord\nJa.\n\nVraag 2\nHoe?\n\nVraag 3\nWaar?\n\nAntwoord op vragen 2 en 3\nHier.\n",
            []
        ),
        ("T6", "Ik informeer uw Kamer vóór de zomer van 2024.", ["vóór de zomer van 2024"]),
        (
            "T6",
            "Ik informeer uw Kamer vóór de zomer van 2025. In mijn brief van 2023 meldde ik u vóór de zomer van 2024 te informeren.",
            []
        ),
    ])
    func days(rule: String, text: String, expected: [String]) { #expect(findings(rule, head + text) == expected) }

    /// What a rule says only to who asks for it.
    @Test func chosenRulesSayMore() {
        #expect(findings("L3", head + "De Wob geldt.", isChosen: true) == ["Wob"])
    }

    /// A register with movers and days tells another paper.
    @Test func registerKnowsPapers() throws {
        var writer = RegisterWriter()
        for number in 1...90 { writer.add(id: "kst-36600-VI-\(number)") }
        writer.add(PaperRecord(id: "kst-36600-VI-48", title: "Motie", date: nil, mover: "Mutluer"))
        let day = try #require(CalendarDate(iso: "2025-04-01"))
        let register = try #require(PaperRegister(writer.bytes(day: day.iso).bytes))
        let text =
            head + "De motie van het lid Ellian (36600 VI, nr. 48) en de motie van het lid Mutluer (36600 VI, nr. 48)."
        #expect(findings("D12", text, register: register) == ["Ellian"])
        #expect(
            findings("D3", head + "Kamerstuk 36600 VI, nr. 91 en Kamerstuk 36600 VI, nr. 90", register: register) == [
                "91"
            ])
    }
}
