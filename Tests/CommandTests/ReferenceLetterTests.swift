import Foundation
import Testing

/// The reference letter of `shared`, where it is there.
@Suite struct ReferenceLetterTests {
    private static let letter = project.deletingLastPathComponent().appendingPathComponent(
        "shared/letters/kabinetsreactie-com-netwerk.txt"
    ).path

    private static var isAbsent: Bool { !FileManager.default.fileExists(atPath: letter) }

    @Test(.disabled(if: isAbsent, "the folder shared is not beside the project"))
    func eightPapersAndTheirFaults() throws {
        let source = try Data(contentsOf: URL(fileURLWithPath: Self.letter))
        let lines = try voetnoot(["extract", "--kinds", "kamerstuk", Self.letter]).output.split(separator: "\n")
        let papers = try lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(
            papers.map { "\($0["id"] ?? "") \($0["note"] ?? "")" } == [
                "kst-32824-448 7", "kst-32824-456 7", "kst-26643-1392 9", "kst-29754-708 10", "kst-29754-735 10",
                "kst-29754-751 10",
                "kst-29754-774 10", "kst-26643-1357 14",
            ])
        for paper in papers {
            let range = try #require(paper["start"] as? Int)..<(try #require(paper["end"] as? Int))
            #expect(String(decoding: source[range], as: UTF8.self) == paper["text"] as? String)
        }
        #expect(papers.first?["start"] as? Int == 9283 && papers.first?["start_char"] as? Int == 9266)
        let findings = try voetnoot(["check", Self.letter])
        #expect(findings.status == 1)
        #expect(findings.output.split(separator: "\n").count == 4)
        #expect(
            findings.output.contains(
                "error: note 9: the parliamentary year 2025/2025 does not exist; write 2024/2025 [Y1]"))
        #expect(
            findings.output.contains(
                "warning: note 13: the note names article 2.7.50, the sentence that calls it article 2.7.59 [F6]"))
        #expect(findings.output.contains("style: note 7: ") && findings.output.contains("style: note 10: "))
    }

    @Test(.disabled(if: isAbsent, "the folder shared is not beside the project"))
    func sixteenNotesAndTheInterval() throws {
        try withTemporaryFolder { (folder) throws in
            let output = folder.appendingPathComponent("out")
            #expect(try voetnoot(["run", Self.letter, "--output", output.path, "--quiet"]).status == 0)
            let tables = output.appendingPathComponent("tables")
            func rows(_ name: String) throws -> Int {
                try String(contentsOf: tables.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
                    .count - 1
            }
            #expect(try rows("notes.csv") == 16)
            #expect(try rows("toezeggingen.csv") == 5)
            #expect(
                try String(contentsOf: tables.appendingPathComponent("letters.csv"), encoding: .utf8).contains(
                    "afgeleid,2026-03-19,2026-05-27"))
        }
    }
}
