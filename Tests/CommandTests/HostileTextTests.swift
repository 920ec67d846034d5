import Foundation
import Testing

/// Texts that once gave output without bound, that was not valid, or that led elsewhere.
@Suite struct HostileTextTests {
    private func written(_ text: String, format: String = "txt") throws -> (
        files: [String: Data], result: CommandResult
    ) {
        var outputs: [String: Data] = [:]
        var result = CommandResult(output: "", messages: "", status: 0)
        try withTemporaryFolder { (folder) throws in
            let letter = folder.appendingPathComponent("brief." + format)
            try Data(text.utf8).write(to: letter)
            result = try voetnoot(["run", letter.path, "--output", folder.path + "/out", "--quiet"])
            outputs = try files(below: folder.appendingPathComponent("out"))
        }
        return (outputs, result)
    }

    /// No output file is more than 64 kB plus 64 × its input plus 1,200 bytes for each work a mention names (CONTRACT).
    @Test(arguments: [
        String(repeating: "artikelen 1, 1, 1, 1, ", count: 3_000),
        // A note of sixty works, pointed to again and again.
        "Een.[footnoteRef:7] [7:  " + (1...60).map { "Kamerstuk 29754, nr. \($0); " }.joined() + "] "
            + String(repeating: "Zie noot 7. ", count: 500),
        // A note of many works that many sentences call, and a sentence of many notes.
        String(repeating: "Het is zo.[footnoteRef:1] ", count: 300) + "[1:  "
            + String(repeating: "Kamerstuk 29754, nr. 1; ", count: 400) + "]",
        "Een" + (1...800).map { ", en[footnoteRef:\($0)]" }.joined() + ". "
            + (1...800).map { "[\($0):  Kst. 29754-\($0)] " }.joined(),
        "Zie https://voorbeeld.nl/" + String(repeating: "a", count: 20_000) + " en "
            + String(repeating: "die website ", count: 500),
        String(repeating: "\"", count: 900) + String(repeating: "art. 1, ", count: 500),
        "# " + String(repeating: "K", count: 100) + "\n\n" + String(repeating: "A. ", count: 5_000),
        String(repeating: "Uw Kamer wordt voor de zomer geïnformeerd en ", count: 500),
        // One sentence of many motions, promises and articles, and one heading above many sentences.
        String(repeating: "hierbij voldoe ik aan de motie van het lid De Wit van 3 mei 2020 en ", count: 2_000),
        String(repeating: "de toezegging aan het lid Jansen van 3 mei 2020 (i) dat ", count: 2_000),
        String(repeating: "het tweede lid van artikel 6 AVG, ", count: 2_000),
        "Vraag 1\n" + String(repeating: "kop woord ", count: 2_000) + "?\n\n"
            + String(repeating: "Zie Stb. 2021, 1.\n\n", count: 500),
        "Ik zal uw Kamer binnen 9223372036854775807 weken informeren over het plan.",
    ]) func outputIsBounded(text: String) throws {
        let (outputs, result) = try written(text)
        #expect(result.status == 0)
        let works = (outputs["tables/mentions.csv"] ?? Data()).count { $0 == 0x0A }
        let allowed = 64_000 + 64 * text.utf8.count + 1_200 * works
        for (path, data) in outputs { #expect(data.count <= allowed, "\(path): \(data.count) of \(allowed)") }
        let longest =
            String(decoding: outputs["tables/citations.csv"] ?? Data(), as: UTF8.self).split(separator: "\n").map(
                \.utf8.count
            ).max() ?? 0
        #expect(longest < 100_000)
    }

    /// Ties that are left out are told.
    @Test func whatIsLeftOutIsTold() throws {
        let text = String(repeating: "Het is zo.[footnoteRef:1] ", count: 300) + "[1:  Kamerstuk 29754, nr. 1.]"
        let (outputs, _) = try written(text)
        #expect(
            String(decoding: outputs["tables/findings.csv"] ?? Data(), as: UTF8.self).contains(
                "B3,warning,200 further tie(s)"))
    }

    /// Cuts fall between characters; a hyphen that stood in a note takes no letter with it.
    @Test(arguments: [
        ("Hij sprak met “iets[1:  een noot-\nkleine noot.] en meer.", "Hij sprak met “iets en meer."),
        ("Dit zijn woorden[1:  noot-\nkleine noot.] en meer.", "Dit zijn woorden en meer."),
        (
            "De sluis bij het dorp aan de rivier is sinds vorig jaar nauwe-\nlijks open geweest.",
            "sinds vorig jaar nauwelijks open geweest."
        ),
    ]) func hyphensInNotes(text: String, sentence: String) throws {
        let (outputs, _) = try written(text)
        let sentences = try #require(String(validating: outputs["tables/sentences.csv"] ?? Data(), as: UTF8.self))
        #expect(sentences.contains(sentence) || text.contains("[1:"), "\(sentences)")
        for data in outputs.values { #expect(String(validating: data, as: UTF8.self) != nil) }
        #expect(!sentences.contains("woordekleine") && !sentences.contains("woordenkleine"))
    }

    /// A finding in an official address points at its words, and a fix would touch nothing else.
    @Test func findingsInAddresses() throws {
        let text =
            "Beste lezer, zie https://zoek.officielebekendmakingen.nl/ah-tk-20252027-12.html en https://zoek.officielebekendmakingen.nl/h-tk-20212023-33-7.html daarover."
        for line in try voetnoot(["check", "-", "--format", "jsonl", "--fail-on", "never"], input: Data(text.utf8))
            .output.split(separator: "\n")
        {
            let finding = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let (start, end) = (finding["start"] as? Int ?? 0, finding["end"] as? Int ?? 0)
            let words = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
            #expect(["20252027", "20212023"].contains(words), "\(words)")
        }
    }

    @Test func numbersOfNotesInJSON() throws {
        let text =
            "Een.[footnoteRef:01] Twee.[footnoteRef:2] [01:  Kamerstuk 29754-1.] [2:  Kamerstukken II 2025/2025, 29754, nr. 2.]"
        let lines =
            try voetnoot(["extract", "-"], input: Data(text.utf8)).output
            + (try voetnoot(["check", "-", "--format", "jsonl"], input: Data(text.utf8)).output)
        for line in lines.split(separator: "\n") {
            #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil, "\(line)")
        }
        #expect(lines.contains("\"note\":\"01\"") && lines.contains("\"note\":2"))
    }

    /// A day that no calendar has is no ISO date.
    @Test func impossibleDays() throws {
        let text =
            "Op 31 april 2025, 29 februari 2023, 31-11-2024 en 29 februari 2024 schreef ik u; zie de brief van 31 juni 2024."
        let lines = try voetnoot(["extract", "-", "--kinds", "all"], input: Data(text.utf8)).output
        #expect(lines.contains("\"id\":\"2024-02-29\""))
        for day in ["2025-04-31", "2023-02-29", "2024-11-31", "2024-06-31"] { #expect(!lines.contains(day)) }
        let dates = String(decoding: try written(text).files["tables/dates.csv"] ?? Data(), as: UTF8.self).split(
            separator: "\n"
        ).map(String.init)
        #expect(dates.count(where: { $0.hasPrefix("brief.txt,,") }) == 4 && dates.count == 6, "\(dates)")
    }

    /// Nothing of a letter becomes code, a heading, a list, a rule or an address that it is not.
    @Test func markdownCannotBreakOut() throws {
        let text = """
            Een <b>brief</b> & `code`.

            ~~~

            # Geen kop met veel woorden die een zin maken, want hier staat een stop.

            1. Geen lijst, maar een zin die met een nummer begint en verder gaat.

            + Geen lijst. $x$ en ~~weg~~ en H^2^O.

            Zie Kamerstuk 29754-708 en https://voorbeeld.nl/a_b_c/(d)e?x=[y]. Ook http://naam:geheim@voorbeeld.nl/z?token=abc&p=1 daar.

            """
        let result = try voetnoot(["annotate", "-"], input: Data(text.utf8)).output
        #expect(result.contains("Een \\<b\\>brief\\</b\\> \\& \\`code\\`."))
        #expect(result.contains("\n\\~\\~\\~\n") && !result.contains("\n~"))
        #expect(
            result.contains("\n1\\. Geen lijst")
                && result.contains("\n\\+ Geen lijst. \\$x\\$ en \\~\\~weg\\~\\~ en H\\^2\\^O."))
        #expect(result.contains("](https://zoek.officielebekendmakingen.nl/kst-29754-708.html)"))
        #expect(
            result.contains("](https://voorbeeld.nl/a_b_c/%28d%29e?x=)")
                || result.contains("](https://voorbeeld.nl/a_b_c/%28d%29e)"), "\(result)")
        #expect(!result.contains("geheim") && !result.contains("abc"))
    }

    /// User names, passwords and tokens of addresses stand in no key, identifier or report.
    @Test func secretsInAddresses() throws {
        let text =
            "Zie https://jan:geheim1@voorbeeld.nl/stuk?p=2&access_token=geheim2&sig=geheim3#id_token=geheim4 voor de stukken.\n"
        let line = try voetnoot(["extract", "-"], input: Data(text.utf8)).output
        #expect(line.contains("\"key\":\"https://voorbeeld.nl/stuk?p=2\""), "\(line)")
        let outputs = try written(text).files
        for path in ["index.md", "letters/brief.md", "tables/works.csv", "tables/citations.csv"] {
            let cells = String(decoding: outputs[path] ?? Data(), as: UTF8.self).replacing(text.dropLast(), with: "")
            #expect(!cells.contains("geheim"), "\(path): \(cells)")
        }
    }
}
