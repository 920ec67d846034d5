import Foundation
import Testing

/// What people and machines do to a program: pipes that close, disks that are full, letters that are none.
@Suite struct HardUseTests {
    private func shell(_ command: String) throws -> CommandResult {
        try run("/bin/bash", ["-c", command.replacing("VOETNOOT", with: binary.path)])
    }

    @Test func aClosedPipeIsAQuietEnd() throws {
        let result = try shell(
            "for i in 1 2 3 4 5 6 7 8 9; do cat Samples/*.txt; done > /dev/null; yes Samples/begrotingsbrief-waterveiligheid.txt | head -400 | VOETNOOT extract --files-from - | head -1; echo ${PIPESTATUS[2]}"
        )
        #expect(result.output.hasSuffix("\n0\n") && result.messages.isEmpty)
    }

    @Test func outputThatCannotBeWritten() throws {
        for output in ["/proc/voetnoot", "/dev/null/voetnoot"] {
            let result = try voetnoot(["run", "Samples", "--output", output])
            #expect(result.status == 2 && result.messages.contains(output), "\(result.messages)")
        }
        let full = try shell("VOETNOOT extract Samples > /dev/full")
        #expect(full.status == 2 && full.messages.contains("No space left"))
    }

    /// A disk that is full half way: the output is complete or absent.
    @Test func aFullDisk() throws {
        try withTemporaryFolder { (folder) throws in
            guard try shell("mount -t tmpfs -o size=96k tmpfs \(folder.path)").status == 0 else { return }
            defer { _ = try? shell("umount \(folder.path)") }
            let result = try voetnoot(["run", "Samples", "--output", folder.path + "/out"])
            #expect(result.status == 2 && result.messages.contains("No space left"), "\(result.messages)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test func interruption() throws {
        try withTemporaryFolder { (folder) throws in
            let result = try shell(
                """
                for i in $(seq 300); do cp Samples/begrotingsbrief-waterveiligheid.txt \(folder.path)/$i.txt; done
                VOETNOOT run \(folder.path) \(folder.path) \(folder.path) --jobs 1 --output \(folder.path)-out & pid=$!
                sleep 0.3; kill -INT $pid; wait $pid; echo $?; ls -d \(folder.path)-out* 2>/dev/null | wc -l; rm -rf \(folder.path)-out
                """)
            // Done before the signal came, or nothing at all.
            #expect(result.output == "130\n0\n" || result.output == "0\n1\n", "\(result.output) \(result.messages)")
        }
    }

    /// The same bytes out for any number of jobs, duplicates told in the order of the letters.
    @Test func jobsChangeNothing() throws {
        try withTemporaryFolder { (folder) throws in
            _ = try shell(
                """
                for i in $(seq 120); do cat Samples/*.txt | head -c $((i * 97)) > \(folder.path)/$i.txt; done; cp \(folder.path)/5.txt \(folder.path)/6.txt
                for jobs in 1 2 3; do VOETNOOT run \(folder.path) --quiet --jobs $jobs --output \(folder.path)-$jobs; VOETNOOT extract \(folder.path) --jobs $jobs > \(folder.path)-$jobs/extract; done
                """)
            defer { for jobs in 1...3 { try? FileManager.default.removeItem(atPath: folder.path + "-\(jobs)") } }
            let first = try files(below: URL(fileURLWithPath: folder.path + "-1"))
            #expect(first.count > 120)
            for jobs in 2...3 { #expect(try files(below: URL(fileURLWithPath: folder.path + "-\(jobs)")) == first) }
            let letters = String(decoding: first["tables/letters.csv"] ?? Data(), as: UTF8.self)
            #expect(letters.contains(",5.txt,"))
        }
    }

    /// Every byte, long runs of digits, marks and brackets, long lines: read without a trap, and each letter has its
    /// row.
    @Test func hostileLetters() throws {
        let letters: [(String, Data)] = [
            ("bytes", Data((1...255).map { UInt8($0) })), ("digits", Data(repeating: 0x37, count: 2_000_000)),
            ("marks", Data(String(repeating: "\u{301}", count: 200_000).utf8)),
            ("brackets", Data(String(repeating: "[1: ", count: 100_000).utf8)),
            ("calls", Data(String(repeating: "[footnoteRef:1]", count: 20_000).utf8)),
            ("lines", Data(repeating: 0x0A, count: 300_000)),
            ("papers", Data(String(repeating: "Kamerstuk 29754, nr. 1 en 2, ", count: 5_000).utf8)),
            ("crlf", Data("Kamerstuk\r\n29754,\r\nnr. 7".utf8)),
            ("numbers", Data(String(repeating: "1, 2, 3, ", count: 30_000).utf8)),
            ("dossiers", Data(String(repeating: "29 754, ", count: 30_000).utf8)),
            ("years", Data(String(repeating: "2023-2024-", count: 30_000).utf8)),
            ("roman", Data(repeating: UInt8(ascii: "X"), count: 300_000)),
            ("stops", Data(("a" + String(repeating: ".", count: 300_000) + "a").utf8)),
            ("address", Data(("https://x" + String(repeating: "-\na", count: 100_000)).utf8)),
            ("code", Data(String(repeating: "` `` ", count: 50_000).utf8)),
            ("space", Data(repeating: 0x20, count: 100_000)), ("range", Data("Kamerstuk 29754, nrs. 1-9999".utf8)),
        ]
        try withTemporaryFolder { (folder) throws in
            for (name, data) in letters { try data.write(to: folder.appendingPathComponent(name + ".txt")) }
            let result = try voetnoot(["run", folder.path, "--output", folder.path + "/out", "--quiet"])
            #expect(result.status == 0, "\(result.messages)")
            let rows = try String(contentsOfFile: folder.path + "/out/tables/letters.csv", encoding: .utf8)
            for (name, _) in letters { #expect(rows.contains("\n\(name).txt,")) }
            let works = try voetnoot(["extract", folder.path + "/crlf.txt", folder.path + "/range.txt"]).output
            #expect(works.contains("kst-29754-7") && works.split(separator: "\n").count == 2)
        }
    }

    @Test func namesOfLetters() throws {
        try withTemporaryFolder { (folder) throws in
            for name in ["met spatie.txt", "één\nregel.txt", "a,b\"c.txt", "a_b_c.txt", "-.txt"] {
                try Data("Kamerstuk 29754-7".utf8).write(to: folder.appendingPathComponent(name))
            }
            let result = try voetnoot(["run", folder.path, "--output", folder.path + "/out", "--quiet"])
            #expect(result.status == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/letters").count == 5)
            #expect(
                try voetnoot(["extract", folder.path, "--format", "csv"]).output.contains(
                    "\"a,b\"\"c.txt\",kamerstuk,kst-29754-7"))
        }
    }

    /// The tables hold what `datapackage.json` says, by the Frictionless tool, where it is there.
    @Test func tablesAreValid() throws {
        try withTemporaryFolder { (folder) throws in
            let result = try shell(
                "command -v frictionless > /dev/null || exit 77; VOETNOOT run Samples --quiet --output \(folder.path)/out && frictionless validate \(folder.path)/out/tables/datapackage.json"
            )
            if result.status == 77 { return }
            #expect(result.status == 0, "\(result.output)")
        }
    }
}
