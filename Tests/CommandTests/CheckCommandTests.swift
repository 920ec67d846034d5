import Foundation
import FoundationXML
import Testing

/// A letter with a fault of each severity; the first one stands behind characters of two and four bytes.
private let faulty = """
    Datum 3 maart 2025

    Geachte voorzitter,

    😀 á Kamerstukken II 2025/2025, 26643, nr. 12 en Kamerstuk 29754 nr. 708, op 19 maart 2025 jl.

    Hoogachtend,
    """

/// `check` as CI jobs and editors use it.
@Suite struct CheckCommandTests {
    private func check(_ arguments: [String], _ text: String = faulty, name: String = "brief.txt") throws
        -> CommandResult
    {
        try voetnoot(["check", "-", "--stdin-filename", name] + arguments, input: Data(text.utf8))
    }

    private func json(_ format: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(try check(["--format", format]).output.utf8))
    }

    @Test func linesForEditors() throws {
        let result = try check(["--quiet"])
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        for line in lines {
            #expect(line.wholeMatch(of: /brief\.txt:\d+:\d+: (error|warning|style): .+ \[[A-Z]\d+\]/) != nil, "\(line)")
        }
        #expect(lines[0].hasPrefix("brief.txt:5:21: error: "))
        let dutch = try check(["--quiet", "--language", "nl", "--full"]).output
        #expect(dutch.contains("5:21: error: het vergaderjaar") && dutch.contains("^^^^^^^^^ → 2024/2025"))
    }

    /// Code points in SARIF, bytes in rdjson, lines in GitLab.
    @Test func columnsOfEachFormat() throws {
        let sarif = try #require(try json("sarif") as? [String: Any])
        let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 3 && results[0]["level"] as? String == "error")
        let place = try #require(
            (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        let region = try #require(place["region"] as? [String: Int])
        #expect(region == ["startLine": 5, "startColumn": 21, "endLine": 5, "endColumn": 30])
        let rdjson = try #require(try json("rdjson") as? [String: Any])
        let diagnostic = try #require((rdjson["diagnostics"] as? [[String: Any]])?.first)
        let range = try #require((diagnostic["location"] as? [String: Any])?["range"] as? [String: [String: Int]])
        #expect(range["start"] == ["line": 5, "column": 25] && range["end"] == ["line": 5, "column": 34])
        let gitlab = try #require(try json("gitlab") as? [[String: Any]])
        #expect(gitlab.map { $0["severity"] as? String } == ["critical", "minor", "major"])
        let objects = try #require(try json("json") as? [[String: Any]])
        #expect(objects.map { $0["rule"] as? String } == ["Y1", "P1", "M3"])
        #expect(objects[0]["end_column"] as? Int == 30 && objects[0]["fix"] as? String == "2024/2025")
    }

    @Test func rulesOfSARIFSayAll() throws {
        let sarif = try #require(try json("sarif") as? [String: Any])
        let tool = try #require(((sarif["runs"] as? [[String: Any]])?.first)?["tool"] as? [String: [String: Any]])
        let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
        for rule in rules {
            for name in ["shortDescription", "fullDescription", "help"] {
                let text = (rule[name] as? [String: String])?["text"] ?? ""
                #expect((1...1_024).contains(text.count) || name == "help" && !text.isEmpty)
            }
        }
    }

    @Test func junitIsXML() throws {
        let parser = XMLParser(data: Data(try check(["--format", "junit"], name: "a & <b>.txt").output.utf8))
        #expect(parser.parse())
        #expect(
            try check(["--format", "junit"], "Geachte voorzitter,\n").output.contains(
                "<testcase classname=\"brief.txt\" name=\"references\"/>"))
    }

    /// The graver ones first; what would end a command or a property is escaped.
    @Test func commandsForGitHub() throws {
        let lines = try check(["--format", "github", "--quiet"], name: "a:b,c%.txt").output.split(separator: "\n")
        #expect(lines.map { $0.prefix { $0 != " " } } == ["::error", "::warning", "::notice"])
        #expect(
            lines[0].hasPrefix("::error file=a%3Ab%2Cc%25.txt,line=5,endLine=5,col=21,endColumn=30,title=Voetnoot Y1::")
        )
    }

    @Test func severalReportsAtOnce() throws {
        try withTemporaryFolder { (folder) throws in
            let (sarif, table) = (folder.path + "/a.sarif", folder.path + "/a.csv")
            let result = try check(["--report", "sarif:" + sarif, "--report", "csv:" + table, "--quiet"])
            #expect(result.output.split(separator: "\n").count == 3)
            #expect(try String(contentsOfFile: sarif, encoding: .utf8) == check(["--format", "sarif"]).output)
            #expect(try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").count == 4)
            #expect(try check(["--report", "sarif:/nowhere/a.sarif"]).status == 2)
        }
    }

    @Test func rulesAreChosen() throws {
        #expect(try check(["--select", "Y", "--quiet"]).output.contains("[Y1]"))
        #expect(try check(["--select", "P,M3", "--quiet"]).output.split(separator: "\n").count == 2)
        #expect(try check(["--ignore", "Y1,P", "--quiet"]).output.split(separator: "\n").count == 1)
        #expect(try check(["--select", "M"]).status == 0)
        #expect(try check(["--select", "P", "--fail-on", "style"]).status == 1)
        let unknown = try check(["--select", "Y99"])
        #expect(unknown.status == 2 && unknown.messages.contains("there is no rule “Y99”"))
        #expect(try check(["--statistics"]).output.split(separator: "\n").count == 3)
    }

    /// An entry answers to its words, wherever they stand; one that nothing answers to is told.
    @Test func knownFindingsAreNotTold() throws {
        try withTemporaryFolder { (folder) throws in
            let baseline = folder.path + "/known.json"
            #expect(try check(["--write-baseline", baseline]).status == 0)
            let known = try check(["--baseline", baseline])
            #expect(known.status == 0 && known.output.isEmpty)
            let moved = try check(
                ["--baseline", baseline], faulty.replacing("Geachte", with: "Zeer geachte"), name: "anders.txt")
            #expect(moved.status == 0 && moved.output.isEmpty)
            let another = try check(["--baseline", baseline], faulty + "\n\nKamerstukken II 2010/2012, 26643, nr. 3\n")
            #expect(another.status == 1 && another.output.split(separator: "\n").count == 1)
            let mended = try check(["--baseline", baseline], faulty.replacing(" jl.", with: ""))
            #expect(mended.messages.contains("baseline: mended, take it out: brief.txt: M3"))
            #expect(try check(["--baseline", folder.path + "/none.json"]).status == 2)
        }
    }

    @Test func commentsOfMarkdownTakeFindingsOut() throws {
        let comment = faulty.replacing("jl.", with: "jl. <!-- voetnoot-disable-line Y1, M3 -->")
        let marked = try check(["--quiet"], comment, name: "brief.md")
        #expect(marked.output.split(separator: "\n").count == 1 && marked.output.contains("[P1]"))
        #expect(try check(["--quiet"], comment).output.split(separator: "\n").count == 3)
        #expect(try check(["--quiet"], "<!-- voetnoot-disable -->\n" + faulty, name: "brief.md").output.isEmpty)
    }

    /// The corrected copy has nothing left to mend, and differs from the letter in those words alone.
    @Test func copiesAreCorrected() throws {
        try withTemporaryFolder { (folder) throws in
            let letters = folder.appendingPathComponent("brieven/map")
            try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
            try Data(faulty.utf8).write(to: letters.appendingPathComponent("een.txt"))
            try Data("Geachte voorzitter,\n".utf8).write(to: letters.appendingPathComponent("twee.txt"))
            let output = folder.path + "/uit"
            let result = try voetnoot(["check", folder.path + "/brieven", "--fix", "--output", output])
            #expect(result.status == 0 && result.messages.contains("2 correction(s) in 1 of 2 letter(s)"))
            let expected = faulty.replacing("2025/2025", with: "2024/2025").replacing("29754 nr.", with: "29754, nr.")
            #expect(try String(contentsOfFile: output + "/map/een.txt", encoding: .utf8) == expected)
            #expect(try String(contentsOfFile: output + "/map/twee.txt", encoding: .utf8) == "Geachte voorzitter,\n")
            let diff = try voetnoot(["check", folder.path + "/brieven", "--diff"]).output
            #expect(diff.contains("@@ -2,6 +2,6 @@") && diff.contains("\n-😀 á Kamerstukken II 2025/2025"))
            #expect(try check(["--fix"]).status == 2)
        }
    }

    /// What a copy has left to mend is in letters that are no text, and there it is listed.
    @Test func samplesAreCorrected() throws {
        try withTemporaryFolder { (folder) throws in
            let output = folder.path + "/uit"
            _ = try voetnoot(["check", "Samples", "--fix", "--output", output, "--quiet"])
            let again = try voetnoot(["check", output, "--format", "json", "--quiet", "--exit-zero"])
            let left = try #require(try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [[String: Any]])
            #expect(!left.isEmpty && left.allSatisfy { $0["fix"] is NSNull })
        }
    }

    @Test func projectFileIsFound() throws {
        try withTemporaryFolder { (folder) throws in
            let letters = folder.appendingPathComponent("brieven")
            try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
            try Data(faulty.utf8).write(to: letters.appendingPathComponent("een.txt"))
            try Data(faulty.utf8).write(to: letters.appendingPathComponent("concept.txt"))
            let file = folder.appendingPathComponent("voetnoot.yaml")
            try Data("severities:\n  Y1: info\n  P1: error\nexclude: [concept*]\nfail-on: warning\nlanguage: nl\n".utf8)
                .write(to: file)
            let result = try voetnoot(["check", letters.path, "--quiet"])
            #expect(result.status == 1)
            #expect(result.output.contains("info: het vergaderjaar") && !result.output.contains("concept.txt"))
            #expect(result.output.contains("error: achter") || result.output.contains("error: voor"))
            try Data("severities:\n  Y1: grave\n".utf8).write(to: file)
            let broken = try voetnoot(["check", letters.path])
            #expect(broken.status == 2 && broken.messages.contains("voetnoot.yaml:2: unknown severity “grave”"))
        }
    }

    @Test func registerIsBuiltAndAsked() throws {
        try withTemporaryFolder { (folder) throws in
            let list = folder.path + "/lijst.txt"
            try Data((1...30).map { "kst-29754-\($0)\n" }.joined().utf8).write(to: URL(fileURLWithPath: list))
            let table = folder.path + "/stukken.csv"
            try Data("id,titel,datum,indiener\nkst-29754-7,Motie,2024-05-01,Ellian\n".utf8).write(
                to: URL(fileURLWithPath: table))
            let register = folder.path + "/stukken.register"
            let built = try voetnoot(["register", "build", list, "--date", "2026-01-01", "--output", register])
            #expect(built.status == 0 && built.messages.contains("30 papers"))
            #expect(try voetnoot(["register", "import", register, table]).status == 0)
            let shown = try voetnoot(["register", "show", "kst-29754-7", "--register", register])
            #expect(shown.output.contains("exists") && shown.output.contains("mover  Ellian"))
            #expect(try voetnoot(["register", "show", "kst-29754-31", "--register", register]).status == 1)
            #expect(try voetnoot(["register", "show", "29754"]).output.contains("up to nr. 747"))
            let text =
                "Datum 3 maart 2025\n\nGeachte voorzitter,\n\nKamerstuk 29754, nr. 31 en Kamerstuk 29754, nr. 30.\n"
            let found = try check(["--register", register, "--quiet"], text).output
            #expect(found.split(separator: "\n").count == 1 && found.contains("[D3]"))
            let broken = try check(["--register", list], text)
            #expect(broken.status == 2 && broken.messages.contains("is no register"))
        }
    }

    @Test func pageOfRulesIsFresh() throws {
        let page = try String(contentsOf: project.appendingPathComponent("RULES.md"), encoding: .utf8)
        #expect(try voetnoot(["rules", "--format", "markdown"]).output == page)
        let rules = try JSONSerialization.jsonObject(
            with: Data(try voetnoot(["rules", "--format", "json"]).output.utf8))
        #expect((rules as? [Any])?.count == page.components(separatedBy: "\n## ").count - 1)
    }
}
