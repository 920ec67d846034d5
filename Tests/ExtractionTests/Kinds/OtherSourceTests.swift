import Letters
import Testing

@Suite struct GazetteTests {
    @Test(arguments: [
        ("⟦Stb. 2011, 35⟧", ["stb-2011-35"]), ("⟦Staatsblad 2026, 94⟧", ["stb-2026-94"]),
        ("⟦Stcrt. 2015, nr. 10247⟧", ["stcrt-2015-10247"]), ("⟦Trb. 2008, 175⟧", ["trb-2008-175"]),
        ("⟦Stb. 2021, 35⟧ en ⟦36⟧", ["stb-2021-35", "stb-2021-36"]),
        ("⟦Staatscourant van 16 juni 2005, nr. 114⟧", ["stcrt-2005-114"]), ("⟦Stb. 1951, 154⟧", ["stb-1951-154"]),
        ("⟦stb-2021-123⟧", ["stb-2021-123"]), ("⟦stcrt-2024-123-n1⟧", ["stcrt-2024-123-n1"]),
        ("⟦https://zoek.officielebekendmakingen.nl/stcrt-2024-12345.html⟧", ["stcrt-2024-12345"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.stb, .stcrt, .trb], names) }

    @Test(arguments: [
        "Stb. …, …", "Stb. 575", "het Staatsblad van 2011", "Stb. 2011", "in de Staatscourant", "Stbl. 2011, 35",
        "Staatsblad 2024-2025",
    ])
    func nearMiss(text: String) { expect(text, [.stb, .stcrt, .trb], []) }

    @Test(arguments: ["Stb. 1951, 154", "Stcrt. 2005, nr. 114"]) func olderThanTheOfficialList(text: String) {
        #expect(resolved(text).mentions.first?.id == nil)
    }

    @Test(arguments: [
        ("de wet van 4 juli 1986, ⟦Stb. 368⟧", ["stb-1986-368"]),
        ("het besluit van 6 mei 1999, houdende regels over veren (⟦Stb. 210⟧)", ["stb-1999-210"]),
    ])
    func yearOfTheAct(text: String, ids: [String]) { expect(text, [.stb], ids) }

    @Test(arguments: ["de brief van 6 mei 1999. Zie Stb. 210", "op 6 mei 1999 in huis, Stb."])
    func noYearOfAnAct(text: String) { expect(text, [.stb], []) }
}

@Suite struct JudgmentTests {
    @Test(arguments: [
        ("⟦ECLI:NL:HR:2021:1102⟧.", ["ECLI:NL:HR:2021:1102"]), ("⟦ecli:nl:hr:2023:123⟧", ["ECLI:NL:HR:2023:123"]),
        ("⟦ECLI: NL:HR:2010:392⟧", ["ECLI:NL:HR:2010:392"]),
        ("⟦ECLI;EU;T;2015;314⟧", ["ECLI:EU:T:2015:314"]), ("⟦EU:C:1984:25⟧", ["ECLI:EU:C:1984:25"]),
        ("⟦ECLI:DE:BVerwG:2014:041214B8B66.14.0⟧", ["ECLI:DE:BVerwG:2014:041214B8B66.14.0"]),
        ("⟦RVS:1984:AH0317⟧", ["ECLI:NL:RVS:1984:AH0317"]), ("zie ⟦HR:2021:1102⟧.", ["ECLI:NL:HR:2021:1102"]),
        ("⟦ECLI:HR:VSRH:2020:12⟧", ["ECLI:HR:VSRH:2020:12"]),
        ("⟦ECLI:CE:ECHR:2007:0515JUD005239199⟧", ["ECLI:CE:ECHR:2007:0515JUD005239199"]),
        ("⟦https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:1986:AC9354⟧", ["ECLI:NL:HR:1986:AC9354"]),
        ("⟦LJN AB1234⟧", ["LJN:AB1234"]), ("⟦LJ-nummer AF 3483⟧", ["LJN:AF3483"]),
        ("⟦ELRO nr. AA 8200⟧", ["LJN:AA8200"]), ("⟦ljn: Ab 3948⟧", ["LJN:AB3948"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.ecli, .ljn], names) }

    @Test(arguments: [
        "ECLI:NL:HR", "ECLI", "EU: lidstaten", "NL:HR", "LJN AB12345", "In EU: de : 2021: 7.", "ECLI:EU:C:1984:ab3254",
        "nl:hr:12:3", "HR: 2021: 5", "hr:2021:5", "HR:21",
    ])
    func nearMiss(text: String) { expect(text, [.ecli, .ljn], []) }
}

/// Judgments by court and day.
@Suite struct UitspraakTests {
    @Test(arguments: [
        ("het ⟦arrest van de Hoge Raad van 24 mei 2024⟧ betreffende", ["uitspraak:2024-05-24:hoge-raad"]),
        (
            "de ⟦uitspraak van 29 mei 2019 van de Afdeling bestuursrechtspraak van de Raad van State⟧ is",
            ["uitspraak:2019-05-29:raad-van-state"]
        ),
        (
            "het ⟦vonnis van de rechtbank Midden-Nederland van 3 mei 2024⟧,",
            ["uitspraak:2024-05-03:rechtbank-midden-nederland"]
        ),
        (
            "de ⟦uitspraak van het College van Beroep voor het\n     bedrijfsleven van 18 december 2018⟧, ⟦ECLI:NL:CBB:2018:660⟧",
            ["ECLI:NL:CBB:2018:660", "ECLI:NL:CBB:2018:660"]
        ),
        (
            "⟦HR 20 december 2019⟧, 19/00135, ⟦ECLI:NL:HR:2019:2006⟧ (Urgenda)",
            ["ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006"]
        ),
        (
            "⟦Rb. Den Haag 24 juni 2015⟧; ⟦EHRM 9 april 2024⟧",
            ["uitspraak:2015-06-24:rechtbank-den-haag", "uitspraak:2024-04-09:ehrm"]
        ),
        // An identifier of another year is another judgment's.
        ("⟦HR 20 december 2019⟧ en ⟦ECLI:NL:HR:2021:1⟧", ["uitspraak:2019-12-20:hoge-raad", "ECLI:NL:HR:2021:1"]),
        (
            "het ⟦arrest van de Hoge Raad van 24 mei 2024⟧.[^1]\n\n[^1]: ⟦ECLI:NL:HR:2024:701⟧.\n",
            ["ECLI:NL:HR:2024:701", "ECLI:NL:HR:2024:701"]
        ),
    ])
    func hit(text: String, names: [String]) {
        let letter = resolved(text.filter { $0 != "⟦" && $0 != "⟧" }, format: text.contains("[^") ? .markdown : .text)
        #expect(letter.mentions.filter { $0.kind == .ecli }.map { $0.id?.text ?? $0.key.told } == names)
    }

    @Test(arguments: [
        "het arrest van de Hoge Raad is helder", "het arrest van 3 mei 2024",
        "de uitspraak van de minister van 3 mei 2024", "de Hoge Raad oordeelde op 3 mei 2024",
        "de Hof van Twente 3 mei 2024", "een uitspraak van de rechter van 3 mei 2024", "Rechtbank 3 mei 2024",
        "hr 3 mei 2024", "de beschikking van de Commissie van 3 mei 2024",
    ])
    func nearMiss(text: String) { expect(text, [.ecli], []) }

    @Test func fields() {
        let judgment = resolved("de uitspraak van de Rechtbank Den Haag van 3 mei 2024").mentions.first {
            $0.kind == .ecli
        }
        #expect(
            judgment?[.instantie]?.value.text == "Rechtbank Den Haag" && judgment?[.soort]?.value.text == "uitspraak"
                && judgment?[.datum]?.value.text == "2024-05-03")
    }

    @Test(arguments: [
        ("⟦C-511/18⟧ en ⟦C-512/18⟧", ["uitspraak:C-511/18", "uitspraak:C-512/18"]),
        ("⟦ABRvS 3 maart 2021, 201907146/1/A3⟧", ["uitspraak:2021-03-03:raad-van-state:201907146/1/A3"]),
        ("⟦ECLI:DE:BVerwG:2019:100419u9a⟧", ["ECLI:DE:BVerwG:2019:100419u9a"]),
    ])
    func numbers(text: String, ids: [String]) { expect(text, [.ecli], ids) }

    @Test(arguments: ["onderdeelnummer C-130/12", "een Boeing C-17", "T-bone 13/99"])
    func noNumbers(text: String) { expect(text, [.ecli], []) }
}

@Suite struct WebadresTests {
    @Test(arguments: [
        ("Via ⟦jouwkindonline.nl⟧ worden", ["https://jouwkindonline.nl"]),
        ("zie ⟦www.nos.nl/artikel/1-a⟧.", ["https://www.nos.nl/artikel/1-a"]),
        ("(⟦https://www.wodc.nl/a?utm_source=x&id=3⟧)", ["https://www.wodc.nl/a?id=3"]),
        ("⟦https://x.nl/Document(1f2e)/resource⟧)", ["https://x.nl/Document(1f2e)/resource"]),
    ])
    func hit(text: String, names: [String]) { expect(text, [.url], names) }

    /// Addresses broken at the end of a line, behind a hyphen or before `%20`.
    @Test(arguments: [
        // Markdown's backslashes.
        ("⟦https://x.nl/een\\_twee\\~ad81/⟧ en", ["https://x.nl/een_twee~ad81/"]),
        ("⟦https://x.nl/een⟧\\ twee", ["https://x.nl/een"]),
        (
            "⟦https://nos.nl/artikel/1-zorg-komt-\n    niet-meer-rond⟧.\n",
            ["https://nos.nl/artikel/1-zorg-komt-niet-meer-rond"]
        ),
        ("⟦https://x.nl/a%20b\n  %202022.pdf⟧ en", ["https://x.nl/a%20b%202022.pdf"]),
        ("⟦https://x.nl/a-⟧ en verder", ["https://x.nl/a-"]), ("⟦https://x.nl/a⟧\nniet-meer", ["https://x.nl/a"]),
    ])
    func broken(text: String, names: [String]) { expect(text, [.url], names) }

    @Test(arguments: [
        "mail naar a.jansen@minjenv.nl", "E info@x.nl W www.x.nl", "einde.Nu verder", "art.nr", "http://",
    ])
    func nearMiss(text: String) { expect(text, [.url], []) }

    @Test func theSendersOwnAddressIsNone() {
        expect(
            "Directie\nPostbus 1\nwww.rijksoverheid.nl/jenv\nDatum 3 mei 2024\n\nZie ⟦www.politie.nl⟧.", [.url],
            ["https://www.politie.nl"])
    }

    @Test(arguments: [
        ("⟦https://www.één.nl/pad⟧ en", ["https://www.één.nl/pad"]),
        ("⟦www.a-b.nl⟧,⟦www.c-d.nl⟧", ["https://www.a-b.nl", "https://www.c-d.nl"]),
        ("⟦doi:10.1234/abc.5⟧", ["https://doi.org/10.1234/abc.5"]),
    ])
    func otherLetters(text: String, ids: [String]) { expect(text, [.url], ids) }
}

@Suite struct RapportTests {
    @Test(arguments: [
        ("het ⟦rapport ‘Het Com-netwerk’⟧.", ["rapport:het-com-netwerk"]),
        ("Kent u het ⟦artikel «Politie stopt»⟧?", ["rapport:politie-stopt"]),
        ("het ⟦onderzoek van het WODC ‘Over grenzen’⟧", ["rapport:over-grenzen"]),
        (
            "In het meest recente ⟦Dreigingsbeeld Terrorisme Nederland⟧ (DTN) staat",
            ["rapport:dreigingsbeeld-terrorisme-nederland"]
        ),
        ("ons ⟦rapport Prestaties in de strafrechtketen⟧ (2012)", ["rapport:prestaties-in-de-strafrechtketen"]),
        (
            "⟦HCSS-rapport ‘Het Com-netwerk’⟧. ⟦Dit HCSS-rapport⟧ stelt",
            ["rapport:het-com-netwerk", "rapport:het-com-netwerk"]
        ),
        ("het ⟦rapport ‘A en B’⟧. ⟦Het rapport⟧ stelt", ["rapport:a-en-b", "rapport:a-en-b"]),
        ("de ⟦Miljoenennota 2027⟧ en het ⟦regeerakkoord⟧", ["rapport:miljoenennota-2027", "rapport:regeerakkoord"]),
        (
            "het ⟦rapport Resultaten verantwoordingsonderzoek 2021 Ministerie van Volksgezondheid, Welzijn en Sport⟧, bladzijde 3",
            ["rapport:verantwoordingsonderzoek-2021-volksgezondheid-welzijn-en-sport"]
        ),
        (
            "⟦Verantwoordingsonderzoek ministerie van VWS (XVI), Rapport bij het Jaarverslag 2024⟧",
            ["rapport:verantwoordingsonderzoek-2024-volksgezondheid-welzijn-en-sport"]
        ),
        (
            "ons ⟦verantwoordingsonderzoek over 2016 bij het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties⟧ Vraag 1",
            ["rapport:verantwoordingsonderzoek-2016-binnenlandse-zaken-en-koninkrijksrelaties"]
        ),
        (
            "⟦verantwoordingsonderzoek 2024 BZK⟧ en ⟦verantwoordingsonderzoek 2024⟧ Het",
            [
                "rapport:verantwoordingsonderzoek-2024-binnenlandse-zaken-en-koninkrijksrelaties",
                "rapport:verantwoordingsonderzoek-2024",
            ]
        ),
        (
            "het ⟦rapport bij het jaarverslag van het ministerie van BZK over 2022⟧ is",
            ["rapport:rapport-bij-het-jaarverslag-2022-binnenlandse-zaken-en-koninkrijksrelaties"]
        ),
        ("het rapport bij het jaarverslag van het ministerie van BZK over de kosten", []),
        (
            "het ⟦regeerakkoord van het kabinet-Rutte III⟧; het ⟦regeerakkoord⟧ van het kabinet",
            ["rapport:regeerakkoord-van-het-kabinet-rutte-iii", "rapport:regeerakkoord"]
        ),
        (
            "⟦verantwoordingsonderzoek 2020 bij het Ministerie van Financiën⟧, Den Haag",
            ["rapport:verantwoordingsonderzoek-2020-financiën"]
        ),
        (
            "eerder in ⟦‘Balanceren tussen ambitie en geld’ (2017)⟧ en ⟦“Zicht op zorg: foto’s van een stelsel” (2019)⟧",
            ["rapport:balanceren-tussen-ambitie-en-geld", "rapport:zicht-op-zorg-foto-s-van-een-stelsel"]
        ),
        (
            "de ⟦Hervormingsagenda Jeugd⟧ en het ⟦Aanvullend Zorg- en Welzijnsakkoord⟧",
            ["rapport:hervormingsagenda-jeugd", "rapport:aanvullend-zorg-en-welzijnsakkoord"]
        ),
        (
            "de ⟦Miljoenennota⟧. De ⟦Miljoenennota 2027⟧ en die ⟦Miljoenennota⟧",
            ["rapport:miljoenennota", "rapport:miljoenennota-2027", "rapport:miljoenennota-2027"]
        ),
        (
            "de ⟦Miljoenennota 2026⟧, de ⟦Miljoenennota 2027⟧ en de ⟦Miljoenennota⟧",
            ["rapport:miljoenennota-2026", "rapport:miljoenennota-2027", "rapport:miljoenennota"]
        ),
        // Two reports, and a word that decides nothing.
        (
            "het ⟦rapport ‘A en B’⟧. ⟦Het rapport⟧ stelt. ⟦Dit rapport⟧ leert",
            ["rapport:a-en-b", "rapport:a-en-b", "rapport:a-en-b"]
        ),
        ("het ⟦rapport ‘A en B’⟧. Ons onderzoek bij Logius liep. Dit onderzoek leert", ["rapport:a-en-b"]),
        ("het ⟦onderzoek ‘A en B’⟧. Er komt een nieuw onderzoek. Dat onderzoek leert", ["rapport:a-en-b"]),
        ("het ⟦rapport ‘A en B’⟧ en het ⟦rapport ‘C en D’⟧. Het rapport stelt", ["rapport:a-en-b", "rapport:c-en-d"]),
        ("de ⟦berichten “Aap noot”⟧ (NRC, 3 mei 2024) en ⟦“Mies wim”⟧", ["rapport:aap-noot", "rapport:mies-wim"]),
        // Guillemets in guillemets, closed by two marks or by one; a title broken at a line's end.
        ("het ⟦bericht «Bank kijkt mee: «Het was te gek»»⟧ en", ["rapport:bank-kijkt-mee-het-was-te-gek"]),
        ("het ⟦bericht «Bank kijkt mee: «Het was te gek»⟧?\n\n", ["rapport:bank-kijkt-mee-het-was-te-gek"]),
        (
            "het ⟦bericht «Zorg komt nauwe-\n     lijks rond»⟧ en het ⟦bericht «De OESO-\nrichtlijnen»⟧ en ⟦«Zorg- \nen welzijn»⟧",
            ["rapport:zorg-komt-nauwelijks-rond", "rapport:de-oeso-richtlijnen", "rapport:zorg-en-welzijn"]
        ),
        ("de ⟦Cybersecuritystrategie 2022–2028⟧", ["rapport:cybersecuritystrategie-2022-2028"]),
        (
            "⟦verantwoordingsonderzoek 2022 bij Koninkrijksrelaties en het BES-fonds⟧ is",
            ["rapport:verantwoordingsonderzoek-2022-koninkrijksrelaties-en-het-bes-fonds"]
        ),
        (
            "het ⟦Rapport bij het Jaarverslag 2012 van het Ministerie van OCW (VIII)⟧ is",
            ["rapport:rapport-bij-het-jaarverslag-2012-onderwijs-cultuur-en-wetenschap"]
        ),
        // Of two reports the one whose maker the sentence names.
        (
            "⟦HCSS-rapport ‘A en B’⟧ en ⟦WODC-rapport ‘C en D’⟧. Het HCSS stelt in ⟦dit rapport⟧ dat.",
            ["rapport:a-en-b", "rapport:c-en-d", "rapport:a-en-b"]
        ),
        (
            "⟦HCSS-rapport ‘A en B’⟧ en ⟦WODC-rapport ‘C en D’⟧. HCSS en WODC stellen in het rapport dat.",
            ["rapport:a-en-b", "rapport:c-en-d"]
        ),
    ])
    func hit(text: String, names: [String]) { expect(text, [.rapport], names) }

    @Test(arguments: [
        "het rapport is verschenen", "het artikel van gisteren", "een ‘rapport’", "rapportcijfer ‘acht’",
        "het advies luidt", "het verantwoordingsonderzoek", "het verantwoordingsonderzoek bij ministeries",
        "de ‘transitie’ (2019)", "zei hij, ‘en dat bleef zo tot het einde’ (2019)", "de resultaten zijn goed",
        "aanvullend beleid", "de staat van de wegen",
    ])
    func nearMiss(text: String) { expect(text, [.rapport], []) }

    @Test func literatureInANote() {
        let letter = resolved(
            "Tekst.[footnoteRef:1] [1:  Anna de Vries et al., ‘Over grenzen heen’, WODC, 5 juni 2025.]")
        let report = letter.mentions.first { $0.kind == .rapport }
        #expect(report?[.auteurs]?.value.text == "Anna de Vries et al")
        #expect(report?[.instelling]?.value.text == "WODC")
        #expect(report?[.datum]?.value.text == "2025-06-05")
    }

    /// A paper, its day, and a headline up to its address.
    @Test func headlineInANote() {
        let letter = resolved(
            "Tekst.[^1]\n\n[^1]: AD, 13 januari 2024, Hoe een feest uit de hand liep: ‘Ik snap het niet’ (www.ad.nl/hoe-een-feest).\n"
        )
        let report = letter.mentions.first { $0.kind == .rapport }
        #expect(report?[.titel]?.value.text == "Hoe een feest uit de hand liep: ‘Ik snap het niet’")
        #expect(report?[.instelling]?.value.text == "AD" && report?[.datum]?.value.text == "2024-01-13")
        #expect(letter.mentions.contains { $0.kind == .url })
    }

    @Test(arguments: [
        "Dit is zo.[^1]\n\n[^1]: Utrecht, 13 januari 2024, De vergadering begon om tien uur.\n",
        "Dit is zo.[^1]\n\n[^1]: Jansen, ‘Radicalisering en jeugd;’",
        "Tekst.[footnoteRef:1] [1:  Het woord ‘radicalisering’ wordt hier ruim gebruikt.]",
        "Tekst.[footnoteRef:1] [1:  Zie hierover ook ‘de aanpak’ in deze brief.]",
    ])
    func noLiterature(text: String) { expect(text, [.rapport], []) }
}

@Suite struct PointerTests {
    @Test(arguments: [
        (
            "A.[footnoteRef:1] B.[footnoteRef:2] [1:  Kamerstuk 29 628, nr. 1099.] [2:  Idem, p. 3.]", "kst-29628-1099",
            "noot 1"
        ),
        (
            "A.[footnoteRef:1] B.[footnoteRef:2] [1:  Kamerstuk 29 628, nr. 1099.] [2:  Zie noot 1.]", "kst-29628-1099",
            "noot 1"
        ),
        (
            "De motie-Kuik (36 800 VI, nr. 12) vraagt veel. Aan deze motie geef ik uitvoering.", "kst-36800-VI-12",
            "enige hiervoor genoemd"
        ),
        (
            "De motie-Kuik (36 800 VI, nr. 12) vraagt veel van ons. Aan de uitvoering van deze\n     motie wordt gewerkt.",
            "kst-36800-VI-12", "enige hiervoor genoemd"
        ),
        ("De Wet open overheid geldt. Met die wet kan het.", "jci1.3:c:BWBR0045754", "laatste in de alinea"),
        (
            "In mijn brief van 3 mei 2024 staat dit. Voornoemde brief zegt meer.", "brief:2024-05-03",
            "enige hiervoor genoemd"
        ),
    ])
    func pointsBack(text: String, name: String, reason: String) {
        let back = resolved(text).mentions.filter { $0.how == .back }
        #expect(back.map { $0.id?.text ?? $0.key.told } == [name])
        #expect(back.first?[.grond]?.value.text == reason)
    }

    @Test(arguments: [
        "het rapport ‘A en B’. In het rapport van de inspectie over sluizen staat dit.",
        "het onderzoek ‘A en B’. Een van die onderzoeken liep. Dit onderzoek leert",
        "het onderzoek ‘A en B’. De inspectie heeft in 2010 onderzoek verricht. Dit onderzoek leert",
        "Idem.", "Zie noot 9.", "Deze motie is aangenomen.",
        "De motie-Kuik en de motie-Bikker.\n\nDeze motie is aangenomen.",
        "De motie-Kuik. Met deze brief geef ik uitvoering.",
    ])
    func leftOpen(text: String) { #expect(!resolved(text).mentions.contains { $0.how == .back }) }

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
    func toNotes(text: String, key: String, words: String) {
        let letter = resolved(text)
        let back = letter.mentions.filter { $0.how == .back }
        #expect(back.map(\.key.told) == [key])
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
    func leftOpenInNotes(text: String) { #expect(!resolved(text).mentions.contains { $0.how == .back }) }
}
