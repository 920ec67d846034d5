import Foundation
import Testing

/// No letter is lost without a word: names are bytes, links lead nowhere twice, files of other sorts are named.
@Suite struct LostLetterTests {
    private func shell(_ command: String) throws -> CommandResult {
        try run("/bin/bash", ["-c", command.replacing("VOETNOOT", with: binary.path)])
    }

    private func ids(_ result: CommandResult) -> [String] {
        result.output.split(separator: "\n").compactMap {
            $0.split(separator: "\"key\":\"").last?.prefix { $0 != "\"" }
        }.map(String.init)
    }

    /// Two forms of one name, bytes that are no UTF-8, line ends and escapes: each is a letter of its own in every
    /// command.
    @Test func namesAreBytes() throws {
        try withTemporaryFolder { (folder) throws in
            _ = try shell(
                """
                cd \(folder.path) && printf 'Kamerstuk 29754-1' > $'caf\\xc3\\xa9.txt' && printf 'Kamerstuk 29754-2' > $'cafe\\xcc\\x81.txt'
                printf 'Kamerstuk 29754-3' > $'caf\\xe9.txt' && printf 'Kamerstuk 29754-4' > $'a\\nb\\x1b[31m.txt'
                """)
            let all = ["kst-29754-4", "kst-29754-2", "kst-29754-1", "kst-29754-3"]
            #expect(ids(try voetnoot(["extract", folder.path])) == all)
            #expect(ids(try shell("VOETNOOT extract \(folder.path)/*.txt")).sorted() == all.sorted())
            #expect(
                ids(try shell("ls -d \(folder.path)/c*.txt | VOETNOOT extract --files-from -")).sorted()
                    == all.dropFirst().sorted())
            #expect(try shell("VOETNOOT check \(folder.path)/*.txt --fail-on never").status == 0)
            let run = try voetnoot(["run", folder.path, "--output", folder.path + "/out", "--quiet"])
            #expect(run.status == 0)
            let letters = try String(contentsOfFile: folder.path + "/out/tables/letters.csv", encoding: .utf8)
            #expect(letters.contains("caf\\xE9.txt,"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/letters").count == 4)
            // No name steers a terminal, a CI line or a report.
            let table = try voetnoot(["extract", folder.path, "--format", "table"])
            #expect(table.output.contains("a\\nb\\x1B[31m.txt") && !table.output.contains("\u{1B}"))
            #expect(try !String(contentsOfFile: folder.path + "/out/index.md", encoding: .utf8).contains("\u{1B}"))
            _ = try shell("printf '' > \(folder.path)/$'leeg\\x1b[2J.txt'")
            let unread = try voetnoot(["extract", folder.path])
            #expect(unread.status == 2 && unread.messages.contains("leeg\\x1B[2J.txt is empty"))
        }
    }

    @Test func twoNamesOfOneFileAreOneLetter() throws {
        try withTemporaryFolder { (folder) throws in
            _ = try shell(
                """
                cd \(folder.path) && mkdir -p in/sub buiten && printf 'Kamerstuk 29754-1' > in/a.txt && printf 'Kamerstuk 29754-2' > buiten/b.txt
                ln in/a.txt in/hard.txt; ln -s a.txt in/zacht.txt; ln -s . in/zelf; ln -s ../.. in/sub/op; ln -s \(folder.path)/buiten in/weg
                for i in 1 2 3 4 5 6 7 8 9; do ln -s ../sub in/sub/$i; done
                """)
            let result = try voetnoot(["extract", folder.path + "/in"])
            #expect(ids(result) == ["kst-29754-1"] && result.status == 0)
            #expect(
                result.messages.contains("in/weg: not read: a link to a folder outside")
                    && result.messages.contains("in/sub/op: not read"))
            #expect(
                ids(try shell("cd \(folder.path)/in && VOETNOOT extract a.txt ./a.txt zacht.txt hard.txt . sub")) == [
                    "kst-29754-1"
                ])
            #expect(
                ids(try shell("cd \(folder.path) && VOETNOOT extract in buiten")) == ["kst-29754-1", "kst-29754-2"])
        }
    }

    /// Files of other sorts are named with what they look like and what to do; `--strict` makes them a failure.
    @Test func filesOfOtherSorts() throws {
        try withTemporaryFolder { (folder) throws in
            let files: [(name: String, bytes: [UInt8], looks: String)] = [
                (
                    "a.pptx", [0x50, 0x4B, 3, 4] + Array("[Content_Types].xml ppt/presentation.xml".utf8),
                    "a presentation"
                ), ("b.xlsx", [0x50, 0x4B, 3, 4] + Array("[Content_Types].xml xl/workbook.xml".utf8), "a spreadsheet"),
                ("c.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
                ("d.rtf", Array("{\\rtf1 Kamerstuk 29754-1}".utf8), "RTF"),
                ("e.zip", [0x50, 0x4B, 3, 4] + Array("brief.txt".utf8), "a ZIP archive"),
                ("f.xml", Array("<?xml version=\"1.0\"?><rss/>".utf8), "XML, but no official"),
                ("g.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "an image"),
                ("h.csv", Array("file,datum\n".utf8), "text, under a name"),
                (
                    "i.odp",
                    [0x50, 0x4B, 3, 4] + Array("mimetypeapplication/vnd.oasis.opendocument.presentation".utf8),
                    "a presentation"
                ),
                ("j.txt", Array("{\\rtf1 Kamerstuk 29754-1}".utf8), "RTF"),
                ("k.gz", [0x1F, 0x8B, 8], "a compressed file"), ("l.bin", [0, 1, 2], "bytes of no known sort"),
            ]
            for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
            _ = try shell("mkfifo \(folder.path)/m.txt")
            for command in ["extract", "check"] {
                let result = try voetnoot([command, folder.path])
                #expect(result.status == 0 && result.output.isEmpty)
                for file in files {
                    #expect(result.messages.contains("\(file.name): not read: \(file.looks)"), "\(file.name)")
                }
                #expect(
                    result.messages.contains("m.txt: not read: a pipe or device")
                        && result.messages.contains("no letters found"))
                #expect(try voetnoot([command, folder.path, "--strict"]).status == 2)
            }
            // Given by name they are read no more than in a folder; plain text is, whatever it is called.
            let named = try voetnoot(["extract", folder.path + "/e.zip", folder.path + "/m.txt"])
            #expect(named.status == 0 && named.output.isEmpty && named.messages.contains("e.zip: not read: a ZIP"))
            try Data("Kamerstuk 29754-1".utf8).write(to: folder.appendingPathComponent("h.csv"))
            #expect(ids(try voetnoot(["extract", folder.path + "/h.csv"])) == ["kst-29754-1"])
            #expect(ids(try shell("VOETNOOT extract <(printf 'Kamerstuk 29754-9')")) == ["kst-29754-9"])
        }
    }

    /// Twelve paragraphs of one formula, each on another number, one of them four times: none is a running head.
    @Test func aFormulaLosesNoCitation() throws {
        for ending in [". ", " heb ik dat toegelicht. "] {
            let paragraphs = [12, 13, 12, 14, 15, 12, 16, 17, 18, 12, 19, 20].map { number in
                "Over de voortgang van de dijkversterking in het rivierengebied en de kosten daarvan is uw Kamer eerder geïnformeerd; in de brief met het overzicht (Kamerstukken II 2023/24, 31710, nr. \(number))\(ending)"
                    + String(
                        repeating:
                            "De waterschappen hebben het werk aan de dijken in de zomer hervat en melden geen bijzonderheden. ",
                        count: 3)
            }
            for separator in ["\n\n", " "] {
                let result = try voetnoot(["extract", "-"], input: Data(paragraphs.joined(separator: separator).utf8))
                #expect(
                    ids(result) == [12, 13, 12, 14, 15, 12, 16, 17, 18, 12, 19, 20].map { "kst-31710-\($0)" },
                    "\(ending)")
            }
        }
    }

    /// The path stands beside the name, never an absolute one; names are relative to a root where one is given.
    @Test func pathsInOutput() throws {
        try withTemporaryFolder { (folder) throws in
            _ = try shell(
                "cd \(folder.path) && mkdir -p a/x b/x && printf 'Kamerstuk 29754-1, nr' > a/x/brief.txt && printf 'Kamerstuk 29754-2' > b/x/brief.txt"
            )
            #expect(
                try shell("cd \(folder.path) && VOETNOOT extract a").output.hasPrefix(
                    "{\"file\":\"a/x/brief.txt\",\"letter\":\"x/brief.txt\","))
            let absolute = try voetnoot(["extract", folder.path + "/a"]).output
            #expect(absolute.hasPrefix("{\"file\":\"a/x/brief.txt\",\"letter\":\"x/brief.txt\","))
            let rooted = try shell("cd \(folder.path)/a && VOETNOOT extract x/brief.txt ../b --root ..").output
            #expect(
                rooted.contains("\"file\":\"a/x/brief.txt\",\"letter\":\"a/x/brief.txt\"")
                    && rooted.contains("\"letter\":\"b/x/brief.txt\""))
            #expect(
                try voetnoot(["extract", folder.path + "/a", "--root", folder.path + "/b"]).messages.contains(
                    "is not below --root"))
            // Two letters of one name take as much of their paths as tells them apart.
            let same = try voetnoot(["extract", folder.path + "/a/x/brief.txt", folder.path + "/b/x/brief.txt"]).output
            #expect(same.contains("\"letter\":\"a/x/brief.txt\"") && same.contains("\"letter\":\"b/x/brief.txt\""))
            let run = try voetnoot(["run", folder.path + "/a", "--output", folder.path + "/out", "--quiet"])
            #expect(run.status == 0)
            for (path, data) in try files(below: folder.appendingPathComponent("out")) {
                #expect(!String(decoding: data, as: UTF8.self).contains(folder.path), "\(path)")
            }
            #expect(
                try voetnoot(["check", folder.path + "/a", "--format", "jsonl", "--fail-on", "never"]).output.allSatisfy
                { _ in true })
            // The format that is asked for holds for files too.
            let code = Data("`Kamerstuk 29754-3`".utf8)
            try code.write(to: folder.appendingPathComponent("c.txt"))
            #expect(
                try voetnoot(["annotate", folder.path + "/c.txt", "--input-format", "markdown"]).output
                    == "`Kamerstuk 29754-3`")
        }
    }
}
