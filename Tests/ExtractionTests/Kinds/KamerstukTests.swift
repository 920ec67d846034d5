import Letters
import Testing

/// Each row is a text with the expected mentions marked `⟦…⟧`, and their keys.
@Suite struct KamerstukTests {
    @Test(arguments: [
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
        ("⟦Kamerstukken II, vergaderjaar 2007–2008, 31 386, nr. 3, Memorie van Toelichting, pag. 10⟧", ["kst-31386-3"]),
        ("⟦Kamerstukken II, 1985/- 86, 19 559, nr. 6, blz. 7⟧", ["kst-19559-6"]),
        ("⟦Tweede Kamer, vergaderjaar 2012-20 13, 33 605 VIII, nr. 2⟧", ["kst-33605-VIII-2"]),
        // Suffixes.
        ("⟦Kamerstukken II, 2008/09, 31700.VIII, 32⟧", ["kst-31700-VIII-32"]),
        ("⟦Kamerstukken Tweede Kamer 31-700 XII nr 6⟧", ["kst-31700-XII-6"]),
        ("⟦Kamerstuk TK 31.700XII, 6⟧", ["kst-31700-XII-6"]), ("⟦Kamerstukken II 21501-20, nr. 917⟧", ["kst-21501-20-917"]),
        ("⟦Kamerstukken II, 31 700-IIB, nr 2⟧", ["kst-31700-IIB-2"]), ("⟦Kamerstuk 35925-VI-56⟧", ["kst-35925-VI-56"]),
        ("⟦Kamerstukken II 2015/16, 34 356 (R2064), nr. 3⟧", ["kst-34356-3"]),
        ("⟦EK 36 600 B, A⟧ en ⟦EK 36 600 C, A⟧", ["kst-36600-B-A", "kst-36600-C-A"]),
        // Lists, ranges and what goes on after a full citation.
        ("⟦Kamerstukken II 2019/20, 29 754, nrs. 520⟧ en ⟦548⟧.", ["kst-29754-520", "kst-29754-548"]),
        ("⟦Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13⟧, en ⟦nr. 6⟧", ["kst-35625-4", "kst-35625-6"]),
        ("⟦Kamerstukken II 2023/2024, 29754 nr. 708⟧; ⟦2024/2025, 29754, nr. 735⟧", ["kst-29754-708", "kst-29754-735"]),
        ("⟦Kamerstukken II 2009/10, 29 248, nr. 117⟧ en ⟦II 2010/11, 29 248, nr. 170⟧", ["kst-29248-117", "kst-29248-170"]),
        ("⟦Kamerstukken II 2022/23, 36222 en 31015, nr. 6⟧", ["kst-36222-6"]), ("⟦Kamerstuk 31728, 30914, nr. 5⟧", ["kst-31728-5"]),
        // Without a label: only with evidence.
        ("(⟦36600-VI, nr. 12⟧)", ["kst-36600-VI-12"]), ("⟦35.673 EK B⟧", ["kst-35673-B"]), ("⟦36.410 XIII⟧", ["dossier:36410-XIII"]),
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
        let letter = extracted(text)
        let works = letter.mentions.filter(\.isWork)
        #expect(works.map(\.key.text) == keys)
        #expect(works.map { letter.normalised.words($0.range) } == spans)
    }

    @Test(arguments: [
        "Postbus 20301 2500 EH Den Haag", "T 070 426 64 26", "088-6617734", "0900-0904", "14 944 schuldsaneringen",
        "De begroting bedraagt 36410 euro", "in 2024/2025 en 2025-2026", "€ 3,5 miljoen", "blz. 12", "99,8 procent",
        "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2", "groepen als 764", "de 70 Nederlanders (van wie 20 meisjes)",
        "tO14D18230", "Kamerstukken", "Kamerstukken II 2024/2025", "de Tweede Kamer 150 leden", "NL91ABNA0417164300",
        "Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "Aanhangsel Handelingen II 2014/15, nr. 1241",
        "ons kenmerk 5401166", "in 2012 (31 066)", "14 (12 500 euro)", "2500 EA DEN HAAG",
    ])
    func nearMiss(text: String) {
        #expect(extracted(text).mentions.filter(\.isWork).map(\.key.text) == [])
    }

    @Test func rangeNamesEveryMember() {
        let letter = extracted("Kamerstuk 35 334, nrs. 340 t/m 342")
        let ids = letter.mentions.compactMap { $0.id?.text }
        #expect(ids == ["kst-35334-340", "kst-35334-341", "kst-35334-342"])
        #expect(letter.normalised.words(letter.mentions[1].range) == "340 t/m 342")
    }

    @Test func ownNumberIsNoCitation() {
        let letter = extracted("De Kamer,\ngehoord Kamerstuk 36130, nr. 3,\n\nkst-36130-40\nTweede Kamer, vergaderjaar 2022–2023, 36 130, nr. 40\n")
        #expect(letter.head.selfID?.text == "kst-36130-40")
        #expect(letter.mentions.filter(\.isWork).map(\.key.text) == ["kst-36130-3"])
    }

    private func unmarked(_ marked: String) -> (text: String, spans: [String]) {
        let spans = marked.split(separator: "⟦").dropFirst().map { String($0.prefix { $0 != "⟧" }) }
        let first = marked.hasPrefix("⟦") ? marked.split(separator: "⟦").map { String($0.prefix { $0 != "⟧" }) } : spans
        return (marked.filter { $0 != "⟦" && $0 != "⟧" }, marked.hasPrefix("⟦") ? first : spans)
    }
}
