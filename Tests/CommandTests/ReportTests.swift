import Foundation
import Testing

/// The reports in Markdown that `run` writes.
@Suite struct ReportTests {
    /// Runs and gives every file in Markdown by its path in the output.
    private func reports(_ arguments: [String]) throws -> [String: String] {
        var files: [String: String] = [:]
        try withTemporaryFolder { folder in
            let output = folder.appendingPathComponent("out")
            _ = try voetnoot(["run", "--output", output.path, "--quiet"] + arguments)
            for path in try FileManager.default.subpathsOfDirectory(atPath: output.path) where path.hasSuffix(".md") {
                files[path] = try String(contentsOf: output.appendingPathComponent(path), encoding: .utf8)
            }
        }
        return files
    }

    private func letter(_ text: String, _ arguments: [String] = []) throws -> (report: String, index: String) {
        var result = ("", "")
        try withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("brief.txt")
            try text.write(to: path, atomically: true, encoding: .utf8)
            let files = try reports([path.path, "--language", "nl"] + arguments)
            result = (files["letters/brief.md"] ?? "", files["index.md"] ?? "")
        }
        return result
    }

    /// Every link inside the output leads to a file, and to an anchor that stands there once.
    @Test func links() throws {
        let files = try reports(["Samples"])
        #expect(files.keys.contains { $0.hasPrefix("annotated/") })
        var anchored = 0
        for (path, text) in files {
            for match in text.matches(of: #/\]\((?<target>[^)#:]*)(?:#(?<anchor>[^)]*))?\)/#) {
                let target = String(match.target).removingPercentEncoding ?? ""
                let folder = URL(fileURLWithPath: "/" + path).deletingLastPathComponent()
                let file =
                    target.isEmpty ? path : String(folder.appendingPathComponent(target).standardized.path.dropFirst())
                guard !file.hasSuffix(".csv") else { continue }
                guard let other = files[file] else {
                    Issue.record("\(path) leads to \(file), which is not there")
                    continue
                }
                guard let anchor = match.anchor else { continue }
                anchored += 1
                let count = other.ranges(of: "<a id=\"\(anchor)\"></a>").count
                #expect(count == 1, "\(path) leads to \(file)#\(anchor)")
            }
        }
        #expect(anchored > 500)
    }

    private static let text = """
        Datum 3 maart 2026

        Geachte voorzitter,

        Met deze brief geef ik uitvoering aan de motie van het lid De Wit (Kamerstuk 29 684, nr. 284). Voor de zomer ontvangt \
        uw Kamer de evaluatie van de veren. Het rapport noemt de kosten, zie ook Kamerstukken II 2025/2025, 29684, nr. 290 en \
        Kamerstuk 29 684, nr. 284.

        Hoogachtend,

        De Minister van Financiën,
        A. de Jong
        """

    @Test func parts() throws {
        let report = try letter(Self.text).report
        let parts = report.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(parts == ["## Te verbeteren", "## Toezeggingen", "## Afgedaan", "## Bronnen"])
        #expect(report.contains("- **uiterlijk 2 juli 2026 (voor de zomer)**: de evaluatie van de veren"))
        #expect(report.contains("- motie De Wit, [Kamerstukken II 29684, nr. 284]("))
        #expect(report.contains("· *Waddenzeebeleid* · motie"))
        // A sentence stands whole once; the other works that it rests on lead there.
        #expect(report.ranges(of: "Het rapport noemt de kosten, zie ook Kamerstukken II 2025").count == 1)
        // A letter without anything to say says so.
        let empty = try letter("Geachte voorzitter,\n\nIk wens u een goede zomer.\n").report
        #expect(!empty.contains("## ") && empty.contains("geen verwijzing naar een bron"))
    }

    @Test func overdue() throws {
        #expect(try letter(Self.text).index.contains("## Toezeggingen op dag\n\n- uiterlijk 2 juli 2026"))
        let late = try letter(Self.text, ["--today", "2026-07-03"]).index
        #expect(
            late.contains("## Toezeggingen over hun termijn\n\n- uiterlijk 2 juli 2026") && !late.contains("op dag"))
        #expect(try letter(Self.text, ["--today", "2026-07-02"]).index.contains("## Toezeggingen op dag"))
        let wrong = try voetnoot(["run", "Samples", "--today", "morgen"])
        #expect(wrong.status == 2 && wrong.messages.contains("2026-12-01"))
    }

    /// Many letters stand in pages by year.
    @Test func pages() throws {
        try withTemporaryFolder { folder in
            let lines = (0..<1203).map { number in
                #"{"id": "b\#(number)", "text": "Datum 3 maart \#(2024 + number % 2)\n\nGeachte voorzitter,\n\nZie Stb. 2021, 123."}"#
            }
            let path = folder.appendingPathComponent("brieven.jsonl")
            try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
            let files = try reports([path.path])
            #expect(
                Set(files.keys.filter { !$0.contains("/") }) == [
                    "index.md", "letters-2024.md", "letters-2024-2.md", "letters-2025.md", "letters-2025-2.md",
                ])
            let index = try #require(files["index.md"])
            #expect(
                index.contains("[2024](letters-2024.md): 500") && index.contains("[2024, 2](letters-2024-2.md): 102"))
            #expect(index.contains("— 1203: [b0](letters/b0.md)"))
        }
    }

    /// Which letter comes first says nothing of the works.
    @Test func theOrderOfLetters() throws {
        let letters = [
            "Zie artikel 6 AVG en Kamerstukken II 2021/22, 29684, nr. 12.",
            "Zie de Verordening (EU) 2016/679 en Kamerstukken II 2020/21, 29684, nr. 12.",
            "Zie artikel 5 van Verordening (EU) 2016/679 en Kamerstuk 29684, nr. 12. De motie-Kuik (29684, nr. 12) ook.",
            "Zie kst-30432-10-h1, artikel 126g Sv en titel V van het Wetboek van Strafvordering.",
            "Zie Kamerstuk 30432, nr. 10 en het Wetboek van Strafvordering.",
        ]
        func works(_ order: [Int]) throws -> String {
            var result = ""
            try withTemporaryFolder { folder in
                for (place, letter) in order.enumerated() {
                    try letters[letter].write(
                        to: folder.appendingPathComponent("\(place).txt"), atomically: true, encoding: .utf8)
                }
                let output = folder.path + "/out"
                _ = try voetnoot(["run", folder.path, "--output", output, "--quiet"])
                result = try String(contentsOfFile: output + "/tables/works.csv", encoding: .utf8)
            }
            return result
        }
        let first = try works([0, 1, 2, 3, 4])
        #expect(first.split(separator: "\n").count > 8)
        for order in [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 2, 3, 4, 0]] { #expect(try works(order) == first) }
    }
}
