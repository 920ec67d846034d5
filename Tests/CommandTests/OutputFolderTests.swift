import Foundation
import Testing

/// Output is complete or absent, whoever else writes there and whenever a run ends.
@Suite struct OutputFolderTests {
    private func shell(_ command: String) throws -> CommandResult {
        try run("/bin/bash", ["-c", command.replacing("VOETNOOT", with: binary.path)])
    }

    /// The names in a folder, hidden ones too.
    private func entries(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func aFileOfTheUsersStopsTheRun() throws {
        try withTemporaryFolder { (folder) throws in
            let output = folder.path + "/out"
            #expect(try voetnoot(["run", "Samples", "--output", output, "--quiet"]).status == 0)
            for name in ["aantekening.txt", "letters/aantekening.md", "tables/aantekening.csv"] {
                try Data("van mij".utf8).write(to: URL(fileURLWithPath: output + "/" + name))
                let result = try voetnoot(["run", "Samples", "--output", output, "--quiet"])
                #expect(result.status == 2 && result.messages.contains("did not write, \(name)"), "\(result.messages)")
                #expect(try String(contentsOfFile: output + "/" + name, encoding: .utf8) == "van mij")
                try FileManager.default.removeItem(atPath: output + "/" + name)
            }
            #expect(try voetnoot(["run", "Samples", "--output", output, "--quiet"]).status == 0)
            #expect(try entries(folder) == ["out"])
        }
    }

    /// Two runs into one folder: one of both is there, whole, and nothing beside it.
    @Test func twoRunsAtOnce() throws {
        try withTemporaryFolder { (folder) throws in
            let result = try shell(
                """
                cd \(folder.path); for i in 1 2 3; do
                VOETNOOT run \(project.path)/Samples --quiet --output out & VOETNOOT run \(project.path)/Samples/brief-eerste-kamer.txt --quiet --output out & wait; done; ls out/letters | wc -l
                """)
            #expect(result.output == "1\n" || result.output == "28\n", "\(result.output)")
            #expect(result.messages.isEmpty)
            #expect(try entries(folder) == ["out"])
        }
    }

    /// What killed runs leave is taken away by the next one; what stands there is old or new.
    @Test func killedRuns() throws {
        try withTemporaryFolder { (folder) throws in
            let letters = folder.path + "/in"
            _ = try shell(
                "mkdir \(letters); for i in $(seq 60); do cp Samples/begrotingsbrief-waterveiligheid.txt \(letters)/$i.txt; done"
            )
            let output = folder.path + "/out"
            _ = try voetnoot(["run", letters, "--output", output, "--quiet"])
            let whole = try files(below: URL(fileURLWithPath: output))
            let kills = ProcessInfo.processInfo.environment["VOETNOOT_KILLS"].flatMap(Int.init) ?? 8
            for kill in 0..<kills {
                let delay = Double(kill * 7_919 % 1_000) / 1_000
                _ = try shell(
                    "VOETNOOT run \(letters) --quiet --jobs 1 --output \(output) & sleep \(delay * 0.5); kill -9 $!; wait $!"
                )
                #expect(try files(below: URL(fileURLWithPath: output)) == whole, "killed after \(delay * 0.5) s")
            }
            #expect(try voetnoot(["run", letters, "--output", output, "--quiet"]).status == 0)
            #expect(try files(below: URL(fileURLWithPath: output)) == whole)
            #expect(try entries(folder) == ["in", "out"])
        }
    }

    /// A run that lives keeps its folder; one that stands half way is not taken for a left-over.
    @Test func aLivingRunIsLeftAlone() throws {
        try withTemporaryFolder { (folder) throws in
            let result = try shell(
                """
                cd \(folder.path); mkfifo pijp; VOETNOOT run - --quiet --output out < pijp & exec 9> pijp; sleep 0.3; ls -d .out.voetnoot-* | wc -l
                VOETNOOT run \(project.path)/Samples/brief-eerste-kamer.txt --quiet --output out; ls -d .out.voetnoot-* | wc -l
                printf 'Kamerstuk 29754-1' >&9; exec 9>&-; wait; ls -A; ls out/letters
                """)
            #expect(result.output == "1\n1\nout\npijp\nletter-.md\n", "\(result.output) \(result.messages)")
        }
    }

    @Test func whatCannotBeWritten() throws {
        try withTemporaryFolder { (folder) throws in
            let file = folder.appendingPathComponent("bestand")
            try Data("x".utf8).write(to: file)
            for output in [file.path, file.path + "/out"] {
                let result = try voetnoot(["run", "Samples", "--output", output])
                #expect(result.status == 2 && result.messages.contains(output), "\(result.messages)")
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == "x")
            // Folders above are made; a name with a line end is told in one line.
            #expect(
                try voetnoot(["run", "Samples/brief-eerste-kamer.txt", "--output", folder.path + "/a/b/c", "--quiet"])
                    .status == 0)
            #expect(try voetnoot(["run", "Samples", "--output", "/proc/x\ny"]).messages.contains("/proc/x\\ny"))
        }
    }
}
