import Letters
import Testing

/// Each row is a text with the expected mentions marked `⟦…⟧`, and their keys.
@Suite struct KamerstukTests {
    @Test(
        arguments: [
            // The reference forms of Aanwijzing 3.43.
            ("⟦Kamerstukken II 2009/10, 27858, nr. 88, p. 3⟧.", ["kst-27858-88"]),
            ("⟦Kamerstukken I 2008/09, 31700 VI, D, p. 4⟧", ["kst-20082009-31700-VI-D"]),
            ("(⟦Kamerstukken 31945⟧)", ["dossier:31945"]),
            ("⟦Kamerstukken II 1993/94-1996/97, 23761⟧", ["dossier:23761"]),
            ("⟦Kamerstukken I 2020/21, 34430, nr. AB, p. 7⟧.", ["kst-34430-AB"]),
            // Labels, chambers and years in all spellings.
            ("⟦Kamerstuk 36 100, nr. 3⟧", ["kst-36100-3"]), ("zie ⟦Kst. 26643, nr. 12⟧", ["kst-26643-12"]),
            ("⟦TK 2008-2009, 31473, nummer 25, bladzijde 5 - 6⟧", ["kst-31473-25"]),
            ("⟦Kamerstukken 11, 1997/1998, 25 672 nr.3 pag.4⟧", ["kst-25672-3"]),
            ("⟦Kamerstukken 2, 2008-2009, 31459, 22⟧", ["kst-31459-22"]),
            ("⟦Tweede Kamer 2008-2009, 31459, 22⟧", ["kst-31459-22"]),
            (
                "⟦Kamerstukken II, vergaderjaar 2007–2008, 31 386, nr. 3, Memorie van Toelichting, pag. 10⟧",
                ["kst-31386-3"]
            ),
            ("⟦Kamerstukken II, 1985/- 86, 19 559, nr. 6, blz. 7⟧", ["kst-19559-6"]),
            ("⟦Tweede Kamer, vergaderjaar 2012-20 13, 33 605 VIII, nr. 2⟧", ["kst-33605-VIII-2"]),
            // Suffixes.
            ("⟦Kamerstukken II, 2008/09, 31700.VIII, 32⟧", ["kst-31700-VIII-32"]),
            ("⟦Kamerstukken Tweede Kamer 31-700 XII nr 6⟧", ["kst-31700-XII-6"]),
            ("⟦Kamerstuk TK 31.700XII, 6⟧", ["kst-31700-XII-6"]),
            ("⟦Kamerstukken II 21501-20, nr. 917⟧", ["kst-21501-20-917"]),
            ("⟦Kamerstukken II, 31 700-IIB, nr 2⟧", ["kst-31700-IIB-2"]),
            ("⟦Kamerstuk 35925-VI-56⟧", ["kst-35925-VI-56"]),
            ("⟦Kamerstukken II 2015/16, 34 356 (R2064), nr. 3⟧", ["kst-34356-3"]),
            ("⟦EK 36 600 B, A⟧ en ⟦EK 36 600 C, A⟧", ["kst-36600-B-A", "kst-36600-C-A"]),
            // Lists, ranges and what goes on after a full citation.
            ("⟦Kamerstukken II 2019/20, 29 754, nrs. 520⟧ en ⟦548⟧.", ["kst-29754-520", "kst-29754-548"]),
            ("⟦Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13⟧, en ⟦nr. 6⟧", ["kst-35625-4", "kst-35625-6"]),
            (
                "⟦Kamerstukken II 2023/2024, 29754 nr. 708⟧; ⟦2024/2025, 29754, nr. 735⟧",
                ["kst-29754-708", "kst-29754-735"]
            ),
            (
                "⟦Kamerstukken II 2009/10, 29 248, nr. 117⟧ en ⟦II 2010/11, 29 248, nr. 170⟧",
                ["kst-29248-117", "kst-29248-170"]
            ),
            ("⟦Kamerstukken II 2022/23, 36222 en 31015, nr. 6⟧", ["kst-36222-6"]),
            ("⟦Kamerstuk 31728, 30914, nr. 5⟧", ["kst-31728-5"]),
            // Without a label: only with evidence.
            ("(⟦36600-VI, nr. 12⟧)", ["kst-36600-VI-12"]), ("⟦35.673 EK B⟧", ["kst-35673-B"]),
            ("⟦36.410 XIII⟧", ["dossier:36410-XIII"]),
            ("Begroting Buitenlandse Zaken (⟦36410-V⟧) antwoord", ["dossier:36410-V"]),
            ("⟦36.501, nr. 4⟧", ["kst-36501-4"]), ("Zij krijgt ⟦nr. 456 (36800-XVI)⟧.", ["kst-36800-XVI-456"]),
            ("⟦21501-32-1188⟧", ["kst-21501-32-1188"]),
            ("de motie op ⟦41 (36 410 VI)⟧,", ["kst-36410-VI-41"]), ("⟦Kamerstuk I 31145 AA⟧", ["kst-31145-AA"]),
            ("⟦Kamerstukken II, 31 459 22⟧.", ["kst-31459-22"]),
            // Identifiers and addresses.
            ("zie ⟦kst-36600-VI-12⟧.", ["kst-36600-VI-12"]),
            ("(⟦https://zoek.officielebekendmakingen.nl/kst-32824-448.html⟧).", ["kst-32824-448"]),
            // A line end inside.
            ("zie ⟦Kamerstukken II\n2024/25, 32 824,\nnr. 448⟧", ["kst-32824-448"]),
        ] as [(String, [String])])
    func hit(marked: String, keys: [String]) {
        let (text, spans) = unmarked(marked)
        let letter = resolved(text)
        let works = letter.mentions.filter(\.isWork)
        #expect(works.map(\.key.text) == keys)
        #expect(works.map { letter.normalised.words($0.range) } == spans.map(flat))
    }

    /// Forms whose words are of less interest than what they mean: the keys, in order.
    @Test(
        arguments: [
            // Labels.
            ("Kamerstuknummer 31 854", ["dossier:31854"]), ("Kamerstuknr. 31 854, nr. 5", ["kst-31854-5"]),
            ("Kamerstukdossier 31 854", ["dossier:31854"]), ("Kamerstuk-nummer 21 300, X, nr. 8", ["kst-21300-X-8"]),
            ("Kamerst. II 2019/20, 29684, nr. 123", ["kst-29684-123"]),
            ("Bijl. Hand. II 1984/85, 18600, nr. 3", ["kst-18600-3"]),
            ("Kamerstukken der Tweede Kamer 2019-2020, 29 684, nr. 123", ["kst-29684-123"]),
            ("Handelingen II, 1995-1996, 24 695, nr. 3, p. 14", ["kst-24695-3"]),
            ("gekregen.3Kamerstuk 36 412, nr. 5", ["kst-36412-5"]),
            ("TK II 2002–2003, nr. 28 600, XV, nr. 2, pagina 140", ["kst-28600-XV-2"]),
            ("wetsvoorstel 36327", ["dossier:36327"]),
            // Years: anywhere, in all spellings.
            ("2019-2020 Kamerstukken II, 29684, nr. 123", ["kst-29684-123"]),
            ("Kamerstukken II 29684, nr. 123 (2019-2020)", ["kst-29684-123"]),
            ("Kamerstukken II 29684, 2019-2020, nr. 123", ["kst-29684-123"]),
            ("(2019-2020, 29 684, nr. 123)", ["kst-29684-123"]),
            ("Kamerstukken II 1999/2000, 2000/2001, 2001/2002, 26 855", ["dossier:26855"]),
            ("TK 1980/81 16 625, nr 23", ["kst-16625-23"]),
            ("Tweede Kamer, zitting 1977,14352, nr. 25", ["kst-14352-25"]),
            ("Tweede Kamer, vergaderjaar 20 13-2014, 31 478, nr. 6", ["kst-31478-6"]),
            ("vergaderjaar 2011-2012, Bijlage bij Kamerstuk 31 838 nr. 216", ["kst-31838-216"]),
            // Dossiers: several, old ones, Roman ones, with a rijkswet number.
            ("Kamerstukken I, 1969-1970, 9591,9592, blz 1092", ["dossier:9591", "dossier:9592"]),
            ("Kamerstuk 31293/31289, nr. 741", ["kst-31293-741"]),
            ("Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289", ["kst-20032004-27484-289"]),
            ("Eerste Kamer, zitting 1983-1984, 17 902 enz., nr. 110a", ["kst-17902-110a"]),
            ("Kamerstukken I 2010/11, CXXIV, G", ["kst-CXXIV-G"]), ("EK CXXIV, G", ["kst-CXXIV-G"]),
            ("Kamerstukken II, Zitting 1958-1959-5380, Nr. 3, blz. 41, slot lk.", ["kst-5380-3"]),
            ("Tweede Kamer 1989-1990, 21 298-01, nr. 4", ["kst-21298-01-4"]),
            // Chapters and funds.
            ("Kamerstukken 36 600 B en 36 600 C, nr. 6", ["kst-36600-B-6"]), ("TK 36725-I)", ["dossier:36725-I"]),
            ("36600, B", []),
            ("Kamerstuk 36600-K)", ["dossier:36600-K"]), ("Kamerstukken I 2024/25, 36600, B", ["kst-36600-B"]),
            ("33 400 XVI/33", ["kst-33400-XVI-33"]),
            ("Kamerstukken II, 15800, hfst. VII, nr. 2", ["kst-15800-VII-2"]),
            ("Tweede Kamer 1988-1989, 20 800 hfdst. V en X, nr. 130", ["kst-20800-V-130"]),
            ("Tweede Kamer, zitting 1982-1983, 17 600 IX B, nr. 22", ["kst-17600-IXB-22"]),
            ("(kamerstuk 29200 X 4)", ["kst-29200-X-4"]),
            // Numbers: letters, lists, ranges, brackets, none of the words, enclosures, what text recognition makes of
            // nr.
            ("36 600 XVII, letter M", ["kst-36600-XVII-M"]),
            ("Tweede Kamer 1984-1985, 19108, A-C", ["kst-19108-A", "kst-19108-B", "kst-19108-C"]),
            ("Kamerstukken I 2000/2001, 26 855 (250, 250a)", ["kst-20002001-26855-250", "kst-20002001-26855-250a"]),
            (
                "Kamerstukken II 2018/19, 35 000 VIII, nrs. 1, 2, 5 t/m 7 en 9",
                [1, 2, 5, 6, 7, 9].map { "kst-35000-VIII-\($0)" }
            ),
            ("Kamerstukken 35 062, nrs. 1 – 3", ["kst-35062-1", "kst-35062-2", "kst-35062-3"]),
            ("Kamerstuk 29 684 (nr. 123)", ["kst-29684-123"]),
            ("Kamerstuk 29 684: nr. 123", ["kst-29684-123"]), ("Kamerstuk 29 684, stuk nr. 123", ["kst-29684-123"]),
            ("Tweede Kamer, vergaderjaar 24/25, 12345-VII, blg I", ["kst-12345-VII-blg-1"]),
            ("12345-VII-blg-1", ["kst-12345-VII-blg-1"]),
            ("Tweede Kamer, vergaderjaar 2013-2014, 31 478, mr. 6", ["kst-31478-6"]),
            ("Vergaderjaar 2019-2020, 24 516\n\nnr. 544", ["kst-24516-544"]),
            ("Kamerstukken 1987-1988, 20 648, nr. 3Periode 1988", ["kst-20648-3"]),
            // What goes on, replaces or stands in another order.
            (
                "Kamerstukken II 2022-2023, 36 200 V, nr. 12 en I, 2022-2023, 36 200 V, B",
                ["kst-36200-V-12", "kst-36200-V-B"]
            ),
            ("Kamerstuk 36130, nr. 3 (t.v.v. 36064-14)", ["kst-36130-3", "kst-36064-14"]),
            ("t.v.v.33400-XVI, nr. 73", ["kst-33400-XVI-73"]),
            ("nr. 726, was nr. 719 (21501-08)", ["kst-21501-08-726"]),
            ("de nrs. 12 en 13 (36 410 VI)", ["kst-36410-VI-12", "kst-36410-VI-13"]),
            ("Kamerstuk 31 293, nr. 7 en kst-26643-144-h1", ["kst-31293-7", "kst-26643-144"]),
            ("35300-XIV-41", ["kst-35300-XIV-41"]),
            // Remarks, titles, dates and words between dossier, number and number.
            ("Kamerstuk 31 839, nrs. 640 (Van Dam) en 641 (Yilmaz)", ["kst-31839-640", "kst-31839-641"]),
            ("Kamerstukken II 2020/21, 35 625, nr. 4 (MvT) en nr. 6 (NV)", ["kst-35625-4", "kst-35625-6"]),
            (
                "Kamerstuk 31 839 nr. 640 d.d. 3 mei 2019 en nr. 655 d.d. 4 juni 2019",
                ["kst-31839-640", "kst-31839-655"]
            ),
            ("Kamerstuk 31 066 Belastingdienst, nr. 700", ["kst-31066-700"]),
            ("Kamerstuk 36 410 XIV (LNV), nr. 22", ["kst-36410-XIV-22"]),
            ("Kamerstuk 35 625 (vergaderjaar 2020-2021), nr. 3", ["kst-35625-3"]),
            ("Kamerstuk 31 839, motie nr. 640", ["kst-31839-640"]),
            ("Kamerstuk 31 839, nr. 640, respectievelijk 641", ["kst-31839-640", "kst-31839-641"]),
            ("Kamerstuk 31 839, nr. 640, zie ook nr. 655", ["kst-31839-640", "kst-31839-655"]),
            ("Kamerstuk 31 839, nr. 640 t/m nr. 642", ["kst-31839-640", "kst-31839-641", "kst-31839-642"]),
            ("Kamerstuk 31 839, nr\u{2019}s 640 en 641", ["kst-31839-640", "kst-31839-641"]),
            // A count, a date or an ordinal behind a number is none.
            ("Kamerstuk 31 839, nr. 640 en 12 gemeenten", ["kst-31839-640"]),
            ("Kamerstuk 31 839, nr. 640, 4 en 5 december 2021", ["kst-31839-640"]),
            ("Kamerstuk 31 839, nr. 640, 2e herdruk", ["kst-31839-640"]),
            ("Kamerstuk 31 839, nr. 640 en 4 bijlagen", ["kst-31839-640"]),
            // A call of a note glued behind the number.
            ("in Kamerstuk 31 839, nr. 90.7 Daarna volgde overleg.", ["kst-31839-90"]),
            // The Eerste Kamer: lists of pairs, and capitals that are no letter of a paper.
            ("Kamerstukken I 2020/21, 35 526, C en 35 603, F", ["kst-35526-C", "kst-35603-F"]),
            ("Kamerstuk 35 625 (TK), nr. 3", ["kst-35625-3"]),
            ("Kamerstuk 35 625 (SZW), nr. 3", ["kst-35625-3"]),
            ("Kamerstukken I, zittingsjaar 2005-2006, 30 512, C", ["kst-20052006-30512-C"]),
            // A calendar year is no dossier.
            ("Kamerstuk II 2021, 35 625, nr. 8", ["kst-35625-8"]),
            ("Kamerstukken II 2004/5, 29 849, nr. 5", ["kst-29849-5"]),
            // Spaces and lines that a text layer leaves behind.
            ("(29  477, nr. 622)", ["kst-29477-622"]),
            ("Kamerstuk 31 839, nrs. 74 tot\nen met 76", ["kst-31839-74", "kst-31839-75", "kst-31839-76"]),
            // Identifiers and addresses.
            ("https://zoek.officielebekendmakingen.nl/kst-cxxiv-g.html", ["kst-CXXIV-G"]),
            ("kst-20082009-31700-VI-D", ["kst-20082009-31700-VI-D"]),
            (
                "https://repository.overheid.nl/frbr/officielepublicaties/kst/26100/kst-26100-1/1/pdf/kst-26100-1.pdf",
                ["kst-26100-1"]
            ),
            ("https://zoek.officielebekendmakingen.nl/dossier/36600-VI", ["dossier:36600-VI"]),
            ("KST-36410-5", ["kst-36410-5"]),
            ("kst-36600-VI", ["dossier:36600-VI"]), ("kst-1138049", ["kst-1138049"]),
            ("https://example.nl/36410-12/foto.html", []),
        ] as [(String, [String])])
    func means(text: String, keys: [String]) {
        #expect(papers(in: resolved(text)).map(\.key.text) == keys)
    }

    @Test(arguments: [
        "Postbus 20301 2500 EH Den Haag", "T 070 426 64 26", "088-6617734", "0900-0904", "14 944 schuldsaneringen",
        "De begroting bedraagt 36410 euro", "in 2024/2025 en 2025-2026", "€ 3,5 miljoen", "blz. 12", "99,8 procent",
        "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2", "groepen als 764",
        "de 70 Nederlanders (van wie 20 meisjes)",
        "tO14D18230", "Kamerstukken", "Kamerstukken II 2024/2025", "de Tweede Kamer 150 leden", "NL91ABNA0417164300",
        "Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "Aanhangsel Handelingen II 2014/15, nr. 1241",
        "ons kenmerk 5401166", "Handelingen II, 2008-2009, 31 386, nr. 43, pag. 3795", "(070) 340 12-345",
        "bel 12345-678 901", "in 2012 en 2013 (31 066)", "rekening 12 345 678", "artikel 31 066 leden",
        "in 2012 (31 066)", "14 (12 500 euro)", "2500 EA DEN HAAG",
        "Zie tabel 3 (31 839).", "In week 22 (31 839)", "NEN-EN 12464-1", "CEN/TS 16614-3", "DIN 18 040-2",
        "Ons kenmerk 31066-12", "zaaknr. 31066-12",
        "polisnummer 31 839 nr. 4", "Tweede Kamer 2022, nr. 3", "TK 25 000 euro",
        "een kabel van 36 410 V", "type 36410-W", "type 36410-A", "een 33941-V", "een lading van 36410 V",
    ])
    func nearMiss(text: String) {
        #expect(papers(in: resolved(text)).map(\.key.text) == [])
    }

    @Test func rangeNamesEveryMember() {
        let letter = resolved("Kamerstuk 35 334, nrs. 340 t/m 342")
        let ids = letter.mentions.compactMap { $0.id?.text }
        #expect(ids == ["kst-35334-340", "kst-35334-341", "kst-35334-342"])
        #expect(letter.normalised.words(letter.mentions[1].range) == "340 t/m 342")
    }

    @Test func runningHeadsAreNoCitations() {
        let page = String(repeating: "De uitvoering verloopt volgens plan en de middelen zijn toereikend. ", count: 12)
        let head =
            "Antwoorden op vragen over rapport Beheer van dijken in het rivierengebied (Tweede Kamer, vergaderjaar 2011-2012, 31 838, nr. 12) "
        let text = "Betreft: uw brief over Kamerstuk 31 838, nr. 12. " + String(repeating: page + head, count: 5)
        let letter = resolved(text)
        #expect(papers(in: letter).map { letter.normalised.words($0.range) } == ["Kamerstuk 31 838, nr. 12"])
        // The same paper four times in different sentences is cited four times.
        let sentences = [
            "Over de veiligheid van fietsers bij drukke kruispunten en de aanpak daarvan heb ik uw Kamer eerder bericht, zie ",
            "Gemeenten vragen om een langere looptijd van de regeling voor sluizen en bruggen; daarover gaat ook ",
            "Het rapport van de commissie bevat cijfers over de jaren waarin de wateroverlast het grootst was, opgenomen in ",
            "Waterschappen krijgen jaarlijks een bijdrage naar rato van hun oppervlakte, zoals is toegelicht in ",
        ]
        #expect(resolved(sentences.map { page + $0 + "Kamerstuk 31 838, nr. 12. " }.joined()).mentions.count == 4)
    }

    private func unmarked(_ marked: String) -> (text: String, spans: [String]) {
        let spans = marked.split(separator: "⟦").dropFirst().map { String($0.prefix { $0 != "⟧" }) }
        let first = marked.hasPrefix("⟦") ? marked.split(separator: "⟦").map { String($0.prefix { $0 != "⟧" }) } : spans
        return (marked.filter { $0 != "⟦" && $0 != "⟧" }, marked.hasPrefix("⟦") ? first : spans)
    }

    @Test(arguments: [
        ("het wetsvoorstel versterking toezicht (⟦36 999⟧)", ["dossier:36999"]),
        ("de initiatiefnota over havens (⟦35512⟧)", ["dossier:35512"]),
        ("⟦Kamerstukken II 2022/23, 31066, n° 1150⟧", ["kst-31066-1150"]),
        ("⟦kst-26643-144-h1⟧", ["kst-26643-144-h1"]),
        ("⟦Kamerstukken I 2005/06, XXII, B⟧", ["kst-20052006-XXII-B"]),
        // Letters of the Eerste Kamer, no placeholders.
        ("⟦Kamerstukken I 2021/22, 32317, NN⟧ en ⟦NB⟧", ["kst-32317-NN", "kst-32317-NB"]),
    ])
    func letters(text: String, ids: [String]) { expect(text, [.kamerstuk, .dossier], ids) }

    @Test(arguments: [
        "vergunning 32802, nr. 137", "contract 31 066, nr. 4", "de postcode (36471)",
        "Kamerstukken II 2025/26, nr. PM",
    ])
    func otherRegisters(text: String) { expect(text, [.kamerstuk, .dossier], []) }
}

/// The papers and dossiers among the works found.
private func papers(in letter: ResolvedLetter) -> [Mention] {
    letter.mentions.filter { $0.kind == .kamerstuk || $0.kind == .dossier }
}
