import Checking
import Foundation
import Letters
import Normalisation
import Pipeline
import Reporting
import Testing

@Suite struct CommandTests {
    /// What `run` writes for all samples, and its words; `make golden` records it anew.
    @Test(arguments: [1, 2]) func golden(jobs: Int) throws {
        try withTemporaryFolder { (folder) throws in
            let output = folder.appendingPathComponent("out")
            let result = try voetnoot(["run", "Samples", "--output", output.path, "--jobs", "\(jobs)", "--quiet"])
            #expect(result.status == 0 && result.messages.isEmpty)
            let expected = try files(below: project.appendingPathComponent("Tests/CommandTests/Golden/run"))
            let got = try files(below: output)
            #expect(got.keys.sorted() == expected.keys.sorted())
            for (path, data) in expected {
                #expect(got[path] == data, "\(path) differs from Tests/CommandTests/Golden/run")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
            let words = try run(binary.deletingLastPathComponent().appendingPathComponent("words").path, [output.path])
            let golden = try String(
                contentsOf: project.appendingPathComponent("Tests/CommandTests/Golden/words.txt"), encoding: .utf8)
            #expect(words.output == golden, "the words differ from Tests/CommandTests/Golden/words.txt")
        }
    }

    /// What the other commands print for the samples: each line of `commands.tsv` is a file and the arguments that make
    /// it.
    @Test func goldenCommands() throws {
        let folder = project.appendingPathComponent("Tests/CommandTests/Golden")
        let expected = try files(below: folder.appendingPathComponent("commands"))
        let lines = try String(contentsOf: folder.appendingPathComponent("commands.tsv"), encoding: .utf8).split(
            separator: "\n")
        #expect(lines.count == expected.count)
        for line in lines {
            let (file, arguments) = (
                String(line.prefix { $0 != "\t" }), line.drop { $0 != "\t" }.dropFirst().split(separator: " ")
            )
            let result = try voetnoot(arguments.map(String.init))
            #expect(result.status == 0 && result.messages.isEmpty, "\(line)")
            #expect(
                expected[file] == Data(result.output.utf8), "\(file) differs from Tests/CommandTests/Golden/commands")
        }
    }

    @Test func extractFromStandardInput() throws {
        let text = Data("Zie Kamerstukken II 2024/2025, 32824, nr. 448; ’s zomers.".utf8)
        let result = try voetnoot(["extract", "-"], input: text)
        #expect(
            result.output == """
                {"file":null,"letter":"-","kind":"kamerstuk","id":"kst-32824-448","key":"kst-32824-448","scope":"official","url":"https://zoek.officielebekendmakingen.nl/kst-32824-448.html","text":"Kamerstukken II 2024/2025, 32824, nr. 448","start":4,"end":45,"start_char":4,"end_char":45,"note":null,"note_id":null,"how":"full","fields":{"kamer":"II","vergaderjaar":"2024-2025","dossier":"32824","dossiernummer":"32824","ondernummer":"448"}}

                """)
        #expect(result.status == 0)
    }

    @Test func jsonLines() throws {
        let lines = Data(
            "{\"id\":\"a\",\"text\":\"Één: Kamerstuk 29754-708\"}\nkapot\n{\"id\":\"b\",\"text\":\"Kst. 26643, nr. 12\"}\n"
                .utf8)
        let result = try voetnoot(["extract", "-", "--input-format", "jsonl"], input: lines)
        #expect(result.output.split(separator: "\n").count == 2)
        #expect(result.output.contains("\"start\":7,\"end\":26,\"start_char\":5,\"end_char\":24"))
        #expect(result.messages.contains(":2 is no letter"))
        #expect(result.status == 2)
    }

    @Test(arguments: [
        ("error", 1), ("never", 0), ("style", 1),
    ]) func thresholds(threshold: String, status: Int32) throws {
        #expect(
            try voetnoot(["check", "Samples/kabinetsreactie-fietsveiligheid.txt", "--fail-on", threshold]).status
                == status)
        #expect(
            try voetnoot([
                "check", "Samples/kabinetsreactie-fietsveiligheid.txt", "--fail-on", threshold, "--exit-zero",
            ]).status == 0)
    }

    @Test(arguments: [
        (["extract", "nergens.txt"], "No such file"), (["extract", "--kinds", "wetje", "Samples"], "unknown kind"),
        (["run", "--pipeline", "letter", "Samples"], "did you mean “letters”"), (["frobnicate"], "Unexpected argument"),
        (["chek", "Samples"], "did you mean “check”"), (["rules", "X9"], "no rule"),
        (["check", "Samples", "--jobs", "0"], "--jobs"), (["annotate", "Samples"], "annotate writes one letter"),
        (["run", "Samples", "--output", ""], "a folder's name is missing"),
    ]) func failures(arguments: [String], message: String) throws {
        let result = try voetnoot(arguments)
        #expect(result.status == 2)
        #expect(result.messages.contains(message), "\(result.messages)")
    }

    @Test func aBadLetterLosesNoOther() throws {
        try withTemporaryFolder { (folder) throws in
            try Data().write(to: folder.appendingPathComponent("leeg.txt"))
            try Data([0, 1, 2]).write(to: folder.appendingPathComponent("binair.txt"))
            try Data("Kamerstuk 29754-708".utf8).write(to: folder.appendingPathComponent("goed.txt"))
            // Broken UTF-8; Windows-1252; UTF-16 in both orders; a dangling link; a folder with the name of a letter.
            try Data([0x61, 0xFF, 0x62, 0xC3, 0xA9]).write(to: folder.appendingPathComponent("kapot.txt"))
            try Data([0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x78, 0x94]).write(
                to: folder.appendingPathComponent("windows.txt"))
            for (name, order) in [("klein.txt", String.Encoding.utf16LittleEndian), ("groot.txt", .utf16BigEndian)] {
                let mark: [UInt8] = order == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
                try (Data(mark) + (("Één: Kamerstuk 32824-7".data(using: order)) ?? Data())).write(
                    to: folder.appendingPathComponent(name))
            }
            // UTF-16 with half a pair and an odd last byte; UTF-32.
            try Data([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x63]).write(
                to: folder.appendingPathComponent("half.txt"))
            try Data([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]).write(to: folder.appendingPathComponent("breed.txt"))
            try FileManager.default.createSymbolicLink(
                atPath: folder.appendingPathComponent("dood.txt").path, withDestinationPath: "nergens")
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("map.txt"), withIntermediateDirectories: true)
            let result = try voetnoot(["check", folder.path, "--fail-on", "never", "--quiet"])
            #expect(result.status == 2 && result.messages.isEmpty)
            #expect(
                result.output.replacingOccurrences(of: folder.path + "/", with: "") == """
                    binair.txt: error: is no text: it holds NUL bytes [B0]
                    breed.txt: error: is UTF-32; save it as UTF-8 [B0]
                    dood.txt: error: cannot be read: No such file or directory [B0]
                    half.txt:1:2: warning: 2 place(s) are not UTF-8, the first one here; each is read as U+FFFD [B1]
                    kapot.txt:1:2: warning: 1 place(s) are not UTF-8, the first one here; each is read as U+FFFD [B1]
                    leeg.txt: error: is empty [B0]
                    windows.txt: warning: this is no UTF-8; it was read as Windows-1252, save it as UTF-8 [B2]

                    """)
            let works = try voetnoot(["extract", folder.path])
            #expect(works.status == 2 && works.messages.contains("leeg.txt is empty"))
            #expect(works.output.split(separator: "\n").count == 3)
            // Offsets count in the text after decoding.
            #expect(
                works.output.contains("\"letter\":\"groot.txt\"")
                    && works.output.contains("\"start\":7,\"end\":24,\"start_char\":5,\"end_char\":22"))
            let run = try voetnoot(["run", folder.path, "--output", folder.path + "-out", "--quiet"])
            defer { try? FileManager.default.removeItem(atPath: folder.path + "-out") }
            #expect(run.status == 2)
            let letters = try String(contentsOfFile: folder.path + "-out/tables/letters.csv", encoding: .utf8)
            #expect(letters.split(separator: "\n").count == 11)
        }
    }

    @Test func metadataFillsWhatLettersDoNotSay() throws {
        try withTemporaryFolder { (folder) throws in
            let file = folder.appendingPathComponent("meta.csv")
            try Data("file;datum;kenmerk;kleur\nbrief.txt;2024-05-06;ABC-1;rood\n".utf8).write(to: file)
            try Data("Op 19 maart jl. verscheen Kamerstuk 29754-708.".utf8).write(
                to: folder.appendingPathComponent("brief.txt"))
            let run = try voetnoot([
                "run", folder.path + "/brief.txt", "--metadata", file.path, "--output", folder.path + "/out",
            ])
            #expect(run.status == 0 && run.messages.contains("columns not used: kleur"))
            let letters = try String(contentsOfFile: folder.path + "/out/tables/letters.csv", encoding: .utf8)
            #expect(letters.contains("ABC-1,,2024-05-06,metadata,"))
            #expect(
                try String(contentsOfFile: folder.path + "/out/tables/dates.csv", encoding: .utf8).contains(
                    "2024-03-19,19 maart jl.,afgeleid"))
            // Older than any parliamentary year.
            try Data("file,datum\nbrief.txt,1700-01-01\n".utf8).write(to: file)
            try Data("Kamerstukken II 2024/25, 29754, nr. 708".utf8).write(
                to: folder.appendingPathComponent("brief.txt"))
            let old = try voetnoot(["check", folder.path + "/brief.txt", "--metadata", file.path])
            #expect(old.output.contains("there is no parliamentary year 2024/25 yet [Y5]"))
            for (rows, message) in [
                ("brief.txt,6 mei\n", "row 2: “6 mei” is no date"),
                ("a.txt,2024-05-06\na.txt,2024-05-07\n", "row 3: “a.txt” has a row already"),
                ("breif.txt,2024-05-06\n", "1 row(s) tell of no letter given: breif.txt"),
            ] {
                try Data("file,datum\n\(rows)".utf8).write(to: file)
                let bad = try voetnoot(["extract", folder.path + "/brief.txt", "--metadata", file.path])
                #expect(
                    bad.status == (message.contains("given") ? 0 : 2) && bad.messages.contains(message),
                    "\(bad.messages)")
            }
        }
    }

    /// A letter in JSON Lines has its id as name; where two files give the same one, and where lines are no letters,
    /// each row has its own.
    @Test func everyLetterHasItsOwnName() throws {
        try withTemporaryFolder { (folder) throws in
            let record = "{\"id\":\"x\",\"text\":\"Kamerstuk 29754-708\"}\n"
            try Data((record + "geen\n\n{\"id\":7}\n" + record.replacingOccurrences(of: "708", with: "7")).utf8).write(
                to: folder.appendingPathComponent("a.jsonl"))
            try Data(record.utf8).write(to: folder.appendingPathComponent("b.jsonl"))
            let run = try voetnoot(["run", folder.path, "--output", folder.path + "/out", "--quiet"])
            #expect(run.status == 2)
            let letters = try String(contentsOfFile: folder.path + "/out/tables/letters.csv", encoding: .utf8)
            let names = letters.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
            #expect(
                names == ["a.jsonl:2", "a.jsonl:4", "a.jsonl:5", "x", "x#2"]
                    || Set(names).count == names.count && names.contains("x#2"), "\(names)")
            #expect(
                try String(contentsOfFile: folder.path + "/out/tables/mentions.csv", encoding: .utf8).contains("\nx#2,")
            )
            // `extract` names them alike; an id may be longer than a file's name.
            let long = String(repeating: "日", count: 120)
            try Data("{\"id\":\"\(long)\",\"text\":\"Kamerstuk 29754-708\"}\n{\"id\":\"leeg\",\"text\":\"\"}\n".utf8)
                .write(to: folder.appendingPathComponent("c.jsonl"))
            let lines = try voetnoot([
                "extract", folder.path + "/a.jsonl", folder.path + "/b.jsonl", folder.path + "/c.jsonl",
            ])
            #expect(lines.output.contains("\"x#2\"") && lines.messages.contains("leeg is empty"))
            #expect(
                try voetnoot(["run", folder.path + "/c.jsonl", "--output", folder.path + "/out", "--quiet"]).status == 2
            )
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/letters").count == 1)
            // What is told of an id.
            try Data("file,datum\nx,2024-05-06\n".utf8).write(to: folder.appendingPathComponent("meta.csv"))
            _ = try voetnoot([
                "run", folder.path + "/b.jsonl", "--metadata", folder.path + "/meta.csv", "--output",
                folder.path + "/out",
            ])
            #expect(
                try String(contentsOfFile: folder.path + "/out/tables/letters.csv", encoding: .utf8).contains(
                    "2024-05-06,metadata"))
        }
    }

    /// A file of many letters is read in parts; the lines count through, and one longer than a part is whole.
    @Test func longJSONLines() throws {
        try withTemporaryFolder { (folder) throws in
            let filling = String(repeating: "De sluizen zijn bezocht. ", count: 2_000)
            var records = (1...40).map { "{\"id\":\"brief \($0)\",\"text\":\"\(filling)Kamerstuk 29754-\($0)\"}" }
            records[17] = "geen"
            records[29] =
                "{\"id\":\"brief 30\",\"text\":\"\(String(repeating: filling, count: 12))Kamerstuk 29754-30\"}"
            // The last line has no end.
            try Data(records.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("a.jsonl"))
            let one = try voetnoot(["extract", folder.path, "--jobs", "1"])
            #expect(one.output == (try voetnoot(["extract", folder.path, "--jobs", "2"]).output))
            #expect(
                one.messages == "voetnoot: a.jsonl:18 is no letter: a line holds {\"id\": \"…\", \"text\": \"…\"}\n")
            let ids = one.output.split(separator: "\n").compactMap {
                $0.split(separator: "\"key\":\"").last?.prefix { $0 != "\"" }
            }
            #expect(ids.map(String.init) == (1...40).filter { $0 != 18 }.map { "kst-29754-\($0)" })
        }
    }

    @Test func lists() throws {
        try withTemporaryFolder { (folder) throws in
            let list = folder.appendingPathComponent("lijst").path
            for (separator, arguments, status) in [("\n", [], 0), ("\r\n", [], 0), ("\0", ["-0"], 0), ("\0", [], 2)]
                as [(String, [String], Int32)]
            {
                let names = ["Samples/brief-eerste-kamer.txt", "Samples/antwoorden-scan.txt"]
                try Data(names.map { $0 + separator }.joined().utf8).write(to: URL(fileURLWithPath: list))
                let result = try voetnoot(["check", "--files-from", list, "--fail-on", "never"] + arguments)
                #expect(result.status == status)
                #expect(result.messages.contains("add -0") == (status == 2))
            }
        }
    }

    @Test func runReplacesOnlyItsOwnFolder() throws {
        try withTemporaryFolder { (folder) throws in
            let output = folder.appendingPathComponent("out").path
            #expect(try voetnoot(["run", "Samples", "--output", output]).status == 0)
            #expect(try voetnoot(["run", "Samples", "--output", output]).status == 0)
            // A link stays a link, and an empty folder is nobody's.
            let link = folder.path + "/schakel"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "out")
            try FileManager.default.createDirectory(atPath: folder.path + "/leeg", withIntermediateDirectories: true)
            for place in [link, folder.path + "/leeg/"] {
                #expect(try voetnoot(["run", "Samples", "--output", place]).status == 0)
            }
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "out")
            let foreign = try voetnoot(["run", "Samples", "--output", folder.path])
            #expect(foreign.status == 2 && foreign.messages.contains("left alone"))
            // A walk passes over our own output.
            #expect(try voetnoot(["extract", folder.path]).messages.contains("no letters found"))
        }
    }

    @Test func globsTheShellLeftAlone() throws {
        let result = try voetnoot(["extract", "Samples/antw*.md", "--format", "csv"])
        #expect(result.status == 0)
        #expect(
            result.output.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("antwoorden-bibliotheken.md,") })
        #expect(try voetnoot(["extract", "Samples/*.rtf"]).status == 2)
    }

    @Test func explainAndRules() throws {
        let result = try voetnoot(["explain", "Kamerstukken I 2008/09, 31700 VI, D, p. 4"])
        #expect(
            result.output.contains("kst-20082009-31700-VI-D")
                && result.output.contains("recommended  Kamerstukken I 2008/09, 31700 VI, D"))
        #expect(try voetnoot(["explain", "niets"]).status == 2)
        #expect(try voetnoot(["rules", "y1"]).output.contains("2025/2025"))
    }

    @Test func annotate() throws {
        let result = try voetnoot(
            ["annotate", "-"], input: Data("Een zin.[footnoteRef:1] [1:  Kamerstuk 29754-708.]".utf8))
        #expect(
            result.output
                == "Een zin.[^n1]\n\n[^n1]: [Kamerstuk 29754-708](https://zoek.officielebekendmakingen.nl/kst-29754-708.html).\n"
        )
    }

    /// A Markdown letter stays as it is, but for links around what is none yet.
    @Test(arguments: [
        (
            "**Kamerstuk 29754, nr. 7** en \\> boa\\'s\n\n| a | b |\n",
            "**⟦Kamerstuk 29754, nr. 7⟧** en \\> boa\\'s\n\n| a | b |\n"
        ),
        (
            "[het stuk](https://zoek.officielebekendmakingen.nl/kst-29754-7.html)[^1]\n",
            "[het stuk](https://zoek.officielebekendmakingen.nl/kst-29754-7.html)[^1]\n"
        ),
        (
            "[Kamerstuk 29754, nr. 7](stuk.pdf), [x] (Kamerstuk 29754, nr. 7).",
            "[Kamerstuk 29754, nr. 7](stuk.pdf), [x] (⟦Kamerstuk 29754, nr. 7⟧)."
        ),
        (
            "<https://zoek.officielebekendmakingen.nl/kst-29754-7.html>",
            "<https://zoek.officielebekendmakingen.nl/kst-29754-7.html>"
        ),
        ("*Kamerstukken II* 2019/20, 29754, nr. 7", "*Kamerstukken II* ⟦2019/20, 29754, nr. 7⟧"),
        ("Kamerstukken II 2019/20, *29754*, nr. 7 [a](b", "⟦Kamerstukken II 2019/20, *29754*, nr. 7⟧ [a](b"),
        // Code, tags, comments and where a link leads; what opens none of them.
        (
            "`Kamerstuk 29754, nr. 7` en ``a ` Kamerstuk 29754, nr. 7``, Kamerstuk 29754, nr. 7.",
            "`Kamerstuk 29754, nr. 7` en ``a ` Kamerstuk 29754, nr. 7``, ⟦Kamerstuk 29754, nr. 7⟧."
        ),
        (
            "``` md\nKamerstuk 29754, nr. 7\n\nx\n```\nKamerstuk 29754, nr. 7\n",
            "``` md\nKamerstuk 29754, nr. 7\n\nx\n```\n⟦Kamerstuk 29754, nr. 7⟧\n"
        ),
        ("~~~\nKamerstuk 29754, nr. 7\n```\n", "~~~\nKamerstuk 29754, nr. 7\n```\n"),
        ("Het `stuk.\n\nKamerstuk 29754, nr. 7`", "Het `stuk.\n\n⟦Kamerstuk 29754, nr. 7⟧`"),
        (
            "<!-- Kamerstuk 29754, nr. 7 --> <a href=\"x\">Kamerstuk 29754, nr. 7</a> <Kamerstuk 29754, nr. 7",
            "<!-- Kamerstuk 29754, nr. 7 --> <a href=\"x\">Kamerstuk 29754, nr. 7</a> <⟦Kamerstuk 29754, nr. 7⟧"
        ),
        (
            "[a](b\n\nKamerstuk 29754, nr. 7)\n[1]: https://zoek.officielebekendmakingen.nl/kst-29754-7.html",
            "[a](b\n\n⟦Kamerstuk 29754, nr. 7⟧)\n[1]: https://zoek.officielebekendmakingen.nl/kst-29754-7.html"
        ),
    ]) func annotateMarkdown(text: String, marked: String) throws {
        let result = try voetnoot(["annotate", "--input-format", "markdown", "-"], input: Data(text.utf8))
        let expected = marked.replacing("⟦", with: "[").replacing(
            "⟧", with: "](https://zoek.officielebekendmakingen.nl/kst-29754-7.html)")
        #expect(result.output == expected)
    }
}

@Suite struct PipelineFileTests {
    @Test(arguments: ["letters", "check", "archive"]) func theFileSaysWhatIsBuiltIn(name: String) throws {
        let file = project.appendingPathComponent("Pipelines/\(name).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(try Configuration.decode(text, file: "\(name).yaml") == Configuration.named(name))
    }

    /// The schema knows just what the program knows.
    @Test func schemaIsFresh() throws {
        let data = try Data(contentsOf: project.appendingPathComponent("Pipelines/pipeline.schema.json"))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        func choices(_ key: String) -> [String] {
            let property = properties[key] ?? [:]
            return (property["enum"] ?? (property["items"] as? [String: Any])?["enum"]) as? [String] ?? []
        }
        #expect(choices("folds") == Fold.allCases.map(\.rawValue))
        #expect(choices("kinds") == MentionKind.allCases.map(\.rawValue))
        #expect(choices("checks").sorted() == Rule.all.map(\.id.text).sorted())
        #expect(choices("outputs") == Configuration.Output.allCases.map(\.rawValue))
        #expect(choices("language") == Language.allCases.map(\.rawValue))
        #expect(choices("csv") == CSVWriter.Dialect.allCases.map(\.rawValue))
        #expect(
            properties.keys.sorted() == [
                "checks", "csv", "folds", "kinds", "language", "largest-letter", "largest-unpacked", "outputs",
            ])
    }

    @Test(arguments: [
        ("langage: nl", 1, "did you mean “language”"), ("# x\nchecks: [Y1, Y9]", 2, "unknown check"),
        ("folds:\n  - spaces\n  - quoets", 3, "did you mean “quotes”"), ("csv: exel", 1, "did you mean “excel”"),
        ("outputs: [tabels]", 1, "did you mean “tables”"), ("largest-letter: 5 GB", 1, "megabytes"),
        ("checks: [Y1]\ncsv: {\n b: [\n", 4, "is not YAML"), ("checks: Y1", 1, "a list"), ("- a", 1, "name: value"),
    ]) func faults(text: String, line: Int, reason: String) {
        #expect {
            try Configuration.decode(text, file: "f.yaml")
        } throws: { error in
            guard case .badPipeline(_, let at, _, let why)? = error as? PipelineError else { return false }
            return at == line && why.contains(reason)
        }
    }
}
