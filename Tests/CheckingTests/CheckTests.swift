import Checking
import Extraction
import Letters
import Linking
import Normalisation
import Testing

/// The findings of one rule as `words → fix`.
func findings(_ rule: String, _ text: String) -> [String] {
    let letter = Letter(name: "t", file: nil, format: .text, text: Array(text.utf8))
    let linked = Linker().link(Extractor().extract(Normaliser().normalise(letter)))
    return Checker(rules: [RuleID(rule)]).check(linked).findings.map { finding in
        let words = finding.range.map { String(decoding: letter.text[$0.range], as: UTF8.self) } ?? ""
        return words + (finding.fix.map { " → \($0.replacement)" } ?? "")
    }
}

@Suite struct CheckTests {
    @Test(arguments: [
        // The date in the sentence decides; the dossier's first year decides; nothing decides.
        ("Y1", "Op 4 september 2025 gedeeld.[footnoteRef:1] [1:  Kamerstukken II 2025/2025, 26643, nr. 1392.]", ["2025/2025 → 2024/2025"]),
        ("Y1", "Kamerstukken II 2024/24, 36600, nr. 3", ["2024/24 → 2024/25"]),
        ("Y1", "Kamerstukken II 2010/10, 29754, nr. 3", ["2010/10"]),
        ("Y1", "Kamerstukken II 1999/00, 26 824, nr. 1; Kamerstukken II 1993/94-1996/97, 23761", []),
        ("Y6", "Kamerstukken II 2024/2025, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456.", ["2025/26 → 2025/2026"]),
        ("Y6", "Kamerstukken II 2024/25, 32824, nr. 448; Kamerstukken II 2025/26, 32824, nr. 456.", []),
        ("P1", "Kamerstukken II 2023/2024, 29754 nr. 708", ["29754 nr. 708 → 29754, nr. 708"]),
        ("P1", "Kamerstukken II 2023/2024, 29754, nr. 708; Kamerstuk 36100-3; Kamerstukken I 2014/15, 33802, C", []),
        // Silent in what a questioner says.
        ("P1", "Vraag 1\nKent u Kamerstuk 29754 nr. 708?\n", []),
        ("F1", "A.[footnoteRef:3] [4:  Vier.]", ["[footnoteRef:3]", "[4:  Vier.]"]),
        ("F1", "A.[footnoteRef:1] [1:  Een.]", []),
        ("F2", "A.[footnoteRef:1] B.[footnoteRef:3] [1:  Een.]  [3:  Drie.]", ["[3:  Drie.]"]),
        ("F2", "A.[footnoteRef:1] B.[footnoteRef:2] [1:  Een.]  [2:  Twee.]", []),
    ])
    func rule(rule: String, text: String, expected: [String]) {
        #expect(findings(rule, text) == expected)
    }

    @Test func everyRuleIsDocumented() {
        for rule in Checker.all {
            #expect(!rule.summary.english.isEmpty && !rule.summary.dutch.isEmpty && !rule.explanation.isEmpty && !rule.bad.isEmpty && !rule.good.isEmpty)
        }
        #expect(Set(Checker.all.map(\.id)).count == Checker.all.count)
    }
}
