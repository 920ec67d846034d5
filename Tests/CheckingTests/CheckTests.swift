import Checking
import Extraction
import Letters
import Linking
import Normalisation
import Register
import Resolution
import Structure
import Testing

/// The findings of one rule as `words → fix`.
func findings(
    _ rule: String, _ text: String, isChosen: Bool = false, register: PaperRegister = .builtIn
) -> [String] {
    let letter = Letter(name: "t", file: nil, format: .text, text: Array(text.utf8))
    let linked = Linker().link(
        Resolver { listWorks($0) }.resolve(
            Extractor().extract(Structurer().structure(Normaliser().normalise(letter)))
        ) { "" })
    return Checker(rules: [RuleID(rule)], chosen: isChosen ? [RuleID(rule)] : [], register: register).check(linked)
        .findings.map { finding in
            let words = finding.range.map { String(decoding: letter.text[$0.range], as: UTF8.self) } ?? ""
            return words + (finding.fix.map { " → \($0.replacement)" } ?? "")
        }
}

@Suite struct CheckTests {
    @Test(arguments: [
        // The date in the sentence decides; the dossier's first year decides; nothing decides.
        (
            "Y1", "Op 4 september 2025 gedeeld.[footnoteRef:1] [1:  Kamerstukken II 2025/2025, 26643, nr. 1392.]",
            ["2025/2025 → 2024/2025"]
        ),
        ("Y1", "Kamerstukken II 2024/24, 36600, nr. 3", ["2024/24 → 2024/25"]),
        ("Y1", "“Kamerstukken II 2010/10, 29754, nr. 3” staat er.", []),
        ("Y1", "Kamerstukken II 2010/10, 29754, nr. 3", ["2010/10"]),
        ("Y1", "Kamerstukken II 1999/00, 26 824, nr. 1; Kamerstukken II 1993/94-1996/97, 23761", []),
        // In the style of the rest of the letter.
        (
            "Y1", "Kamerstukken II 2024/2024, 36600, nr. 3; Kamerstukken II 2025/26, 36800, nr. 3",
            ["2024/2024 → 2024/25"]
        ),
        (
            "Y6", "Kamerstukken II 2024/2025, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456.",
            ["2024/2025 → 2024/25"]
        ),
        ("Y6", "Kamerstukken II 2024/25, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456.", []),
        ("P1", "Kamerstuk 29754, nr.708 en Kamerstuk 29754, nr. 709", [", nr. → , nr. "]),
        ("P1", "Kamerstukken II 2023/2024, 29754 nr. 708", [" nr.  → , nr. "]),
        ("P1", "Kamerstukken II 2023/2024, 29754, nr. 708; Kamerstuk 36100-3; Kamerstukken I 2014/15, 33802, C", []),
        (
            "P1", "Kamerstuk 31 700VI, nr 12; Kamerstuk 29754,  nr. 7",
            ["VI →  VI", ", nr  → , nr. "]
        ),
        (
            "P1", "Kamerstuk 29 754 nr. 7; Kamerstuk 29755, nr. 7; Kamerstuk 29756, nr. 7",
            [" nr.  → , nr. "]
        ),
        ("Y2", "Kamerstukken II 2010/11, 33541, nr. 3; Kamerstukken II 2010/11, 29754, nr. 3", ["2010/11"]),
        (
            "Y5", "Datum: 3 mei 2024\n\nKamerstukken II 2105/06, 30300, nr. 2; Kamerstukken II 2024/25, 36600, nr. 2",
            ["2105/06"]
        ),
        // The Eerste Kamer once numbered its papers anew each year.
        ("Y7", "Kamerstukken I 1995/96, 23700, nr. 188b en Kamerstukken I 1996/97, 23700, nr. 188b", []),
        ("Y7", "Kamerstukken I 2015/16, 34300, A en Kamerstukken I 2016/17, 34300, A", ["2016/17"]),
        // Text recognition broke the year.
        ("Y6", "Kamerstukken II 2012-20 13, 33495, nr. 10 en Kamerstukken II 2012-2013, 33495, nr. 11", []),
        ("Y7", "Kamerstukken II 2022/23, 29754, nr. 300 en Kamerstukken II 2023/24, 29754, nr. 300", ["2023/24"]),
        (
            "Y7",
            "Kamerstukken II 2022/23, 29754, nr. 300 en Kamerstukken II 2023/24, 29754, nr. 301; Kamerstukken II 2022/23, 29754, nr. 300",
            []
        ),
        (
            "Y8",
            "Kamerstukken II 2022/23, 29754, nr. 3; Kamerstukken II 2023/24, 29754, nr. 4; Kamerstukken II 2023–24, 29754, nr. 5",
            ["2023–24 → 2023/24"]
        ),
        ("Y8", "Kamerstukken II 2022/23, 29754, nr. 3; Kamerstukken II 2023/24, 29754, nr. 4", []),
        (
            "D1",
            "Kamerstukken II 2023/24, 99 999, nr. 3; Kamerstukken II 2023/24, 3641, nr. 3; Kamerstukken II 12 345 678, nr. 3",
            ["99 999", "3641", "12 345"]
        ),
        ("D1", "Kamerstukken II 1958/59, 5380, nr. 3; Kamerstukken II 2023/24, 36 410, nr. 3", []),
        ("D6", "Kamerstukken II 2023/24, 36 410 XXII, nr. 4; Kamerstukken II 36 327 VI, nr. 3", ["XXII", "VI"]),
        (
            "D6",
            "Kamerstukken II 2023/24, 36 410 VI, nr. 4; Kamerstukken II 2026/27, 37 020 VI, nr. 4; Kamerstuk 21501-32, nr. 9",
            []
        ),
        ("D7", "Kamerstuk 36600-A, en kst-36600-B", ["A", "B"]),
        ("D7", "Kamerstukken I 2024/25, 36600, A; Kamerstuk 36600 A, nr. 1", []),
        ("T1", "Kamerstukken II 2025/26, 29628, nr. XX; Kamerstuk 31066, nr. PM, p. …", ["XX", "PM", "…"]),
        ("T1", "Kamerstukken II 20XX/XX, 29628, nr. 12; Stb. 20XX, nr. ____", ["20XX/XX", "20XX", "____"]),
        (
            "T1", "Kamerstukken I 2021/22, 32317, nr. NN, en NB; om 3 PM; AXX en 120XX; hij zei … niets; XX-chromosoom",
            []
        ),
        ("D9", "Kamerstukken II 2014/15, 34000, nr. 0054; Kamerstuk 34000, nr. 104h", ["0054 → 54", "104h"]),
        ("D9", "Kamerstukken I 1995/96, 23700, nr. 188b; kst-26122-18A", []),
        ("D10", "Kamerstukken II 2022/23, 36222 en 31015, nr. 6", ["31015"]),
        ("D10", "Kamerstukken II 2022/23, 36222, nr. 6", []),
        ("D11", "Kamerstuk 29754, nrs. 1–9999; Kamerstuk 29754, nrs. 1–9", ["1–9999"]),
        (
            "D11",
            "Zie de artikelen 1 tot en met 900 van de Gemeentewet, de artikelen 1 tot en met 90 daarvan, artikel 5 en artikel 900 Sv.",
            ["1 tot en met 900"]
        ),
        (
            "P3", "Kamerstukken II 2024/25, 32824, nr. 4; Kamerstuk 26 643, nr. 7; Kamerstuk 29754, nr. 8",
            ["26 643 → 26643"]
        ),
        ("P3", "Kamerstukken II 2024/25, 32 824, nr. 4; Kamerstuk 26 643, nr. 7; kst-29754-8", []),
        // Silent in what a questioner or a quotation says.
        ("D9", "De motie spreekt van “Kamerstuk 34000, nr. 0054” en zwijgt verder.", []),
        ("Y2", "> «Kamerstukken II 2010/11, 33541, nr. 3»", []),
        ("P1", "Vraag 1\nKent u Kamerstuk 29754 nr. 708?\n", []),
        ("Y6", "Kamerstukken II 2024/25, 32824, nr. 448; Kamerstukken II 2025/2025, 32824, nr. 456.", []),
        ("F1", "A.[footnoteRef:3] [4:  Vier.]", ["[footnoteRef:3]", "[4:  Vier.]"]),
        ("F1", "A.[footnoteRef:1] [1:  Een.]", []),
        ("F2", "A.[^1] B.[^3]\n\n[^1]: Een.\n\n[^3]: Drie.\n", ["[^3]: Drie."]),
        ("F2", "A.[^1] B.[^2]\n\n[^1]: Een.\n\n[^2]: Twee.\n", []),
        ("F2", "A.[^1] B.[^9223372036854775807]\n\n[^1]: Een.\n\n[^9223372036854775807]: Twee.\n", []),
        // The identifiers of a Word file.
        ("F2", "A.[footnoteRef:2] B.[footnoteRef:4] [2:  Een.]  [4:  Drie.]", []),
        (
            "F6", "Dat kan (artikel 2.7.59 Sv (nieuw)).[footnoteRef:1] [1:  Artikel 2.7.50 Sv (nieuw) regelt dat.]",
            ["Artikel 2.7.50 Sv (nieuw)"]
        ),
        (
            "F6",
            "Dat kan (artikel 126g Sv).[footnoteRef:1] [1:  Artikel 126g Sv regelt dat, en artikel 126h Sv meer.]", []
        ),
        ("F6", "Dat kan (artikel 126g Sv).[footnoteRef:1] [1:  Artikel 126g Sv en artikel 552 Sv.]", []),
        (
            "L3", "Datum: 3 mei 2024\n\nOp grond van artikel 10 Wob is dit geweigerd; artikel 10 Wob (oud) en de Wob.",
            ["artikel 10 Wob"]
        ),
        ("L3", "Datum: 3 mei 2021\n\nOp grond van artikel 10 Wob is dit geweigerd.", []),
        ("F6", "Dat kan (artikel 2.7.59 Sv (nieuw)).[footnoteRef:1] [1:  Artikel 2.7.50 Awb regelt dat.]", []),
    ])
    func rule(rule: String, text: String, expected: [String]) {
        #expect(findings(rule, text) == expected)
    }

    @Test func everyRuleIsDocumented() {
        for rule in Rule.all {
            #expect(
                !rule.summary.english.isEmpty && !rule.summary.dutch.isEmpty && !rule.explanation.isEmpty
                    && !rule.bad.isEmpty && !rule.good.isEmpty)
        }
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }

    /// The examples of a rule are its first tests: in a letter of 3 March 2025 it speaks of the one and not of the other.
    @Test(arguments: Rule.all.map(\.id.text))
    func examplesShowTheirRule(id: String) throws {
        // Rules about files and registers, which no words show.
        if ["B0", "B1", "B2", "B3", "D12", "T3"].contains(id) { return }
        let rule = try #require(Rule.all.first { $0.id.text == id })
        #expect(!findings(id, frame(rule.bad)).isEmpty, "\(rule.bad)")
        #expect(findings(id, frame(rule.good)).isEmpty, "\(rule.good)")
    }

    private func frame(_ example: String) -> String {
        "Datum 3 maart 2025\n\nGeachte voorzitter,\n\n\(example)\n\nHoogachtend,\n\nDe minister\n"
    }
}
