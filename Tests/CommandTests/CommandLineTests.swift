import Foundation
import Testing

/// What is typed, and the streams and signals that come with it.
@Suite struct CommandLineTests {
    private func shell(_ command: String) throws -> CommandResult {
        try run("/bin/bash", ["-c", command.replacing("VOETNOOT", with: binary.path)])
    }

    @Test(arguments: [
        (["extract", "Samples", "--jobs", "4611686018427387904"], 2, "--jobs takes a number from 1 to 1024"),
        (["extract", "Samples", "--jobs", "9999999999999999999999"], 2, "--jobs"),
        (["extrakt", "Samples"], 2, "did you mean “extract”"),
        (["run", "Samples", "--pipeline", "lettres"], 2, "did you mean “letters”"),
        (["run", "Samples", "--pipeline", "zebra"], 2, "built in are letters"),
        (["check", "Samples", "--files-from", "Samples"], 2, "Samples: is a folder, not a list of files"),
        (["check", "Samples", "--pipeline", "./Samples"], 2, "is a folder, not a pipeline file"),
        (["check", "Samples", "--metadata", "Samples"], 2, "is a folder, not a table of metadata"),
        // Nothing to check is no fault: a CI job may have no changed letter.
        (["check"], 0, "no letters found"), (["extract", "--files-from", "/dev/null"], 0, "no letters found"),
        (["run"], 0, "nothing was written"),
    ]) func whatIsTyped(arguments: [String], status: Int32, message: String) throws {
        let result = try voetnoot(arguments)
        #expect(result.status == status && result.messages.contains(message), "\(result.messages)")
    }

    @Test func streams() throws {
        let full = try shell("VOETNOOT --help > /dev/full")
        #expect(full.status == 2 && full.messages.contains("No space left"))
        #expect(try shell("VOETNOOT extract Samples >&-").status == 2)
        // Messages that nobody can read stop nothing, and run into no file.
        for closing in ["2>&-", "2> >(exec true)", "2> /dev/full"] {
            let result = try shell("VOETNOOT extract Samples/brief-eerste-kamer.txt nergens.txt \(closing); echo $?")
            #expect(result.output.contains("kst-27625-668") && result.output.hasSuffix("\n2\n"), "\(closing)")
        }
        try withTemporaryFolder { (folder) throws in
            _ = try shell("VOETNOOT run Samples nergens.txt --output \(folder.path)/out <&- 2>&-")
            let outputs = try files(below: folder.appendingPathComponent("out"))
            #expect(
                outputs.count > 15
                    && !outputs.values.contains { String(decoding: $0, as: UTF8.self).contains("voetnoot: ") })
        }
    }

    /// Signals that the caller ignores stay ignored.
    @Test(arguments: ["HUP", "INT", "TERM"]) func ignoredSignals(signal: String) throws {
        try withTemporaryFolder { (folder) throws in
            let result = try shell(
                """
                cd \(folder.path); mkfifo pijp; (trap '' \(signal); exec VOETNOOT run - --quiet --output out < pijp) & pid=$!
                exec 9> pijp; sleep 0.2; kill -\(signal) $pid; sleep 0.1; printf 'Kamerstuk 29754-1' >&9; exec 9>&-; wait $pid; echo $?; ls -A out | head -1
                """)
            #expect(result.output == "0\n.voetnoot\n", "\(result.output)")
        }
    }

    @Test(arguments: [
        ("file,datum\na.txt,\"2024-01-01\nb.txt,2024-01-02\n", "row 2: a quotation is opened here that nothing closes"),
        ("file,datum,kenmerk\na.txt,2024-01-01\n", "row 2: has 2 cell(s) where the header has 3"),
        ("file,datum\na.txt,2024-01-01,x\n", "row 2: has 3 cell(s)"),
        ("file,datum\na.txt,+024-+1-+1\n", "row 2: “+024-+1-+1” is no date"),
        ("file,datum\n\na.txt,2024-02-30\n", "row 3: “2024-02-30” is no date"),
        ("\"file\"x,datum\na.txt,2024-01-01\n", "row 1: is no CSV"), ("naam\na.txt\n", "row 1: has no column “file”"),
    ]) func brokenMetadata(text: String, message: String) throws {
        try withTemporaryFolder { (folder) throws in
            let file = folder.appendingPathComponent("m.csv")
            try Data(text.utf8).write(to: file)
            let result = try voetnoot(["extract", "Samples", "--metadata", file.path])
            #expect(result.status == 2 && result.messages.contains(message), "\(result.messages)")
        }
    }

    /// `make install` copies what is built, also where no Swift is in the path.
    @Test func install() throws {
        try withTemporaryFolder { (folder) throws in
            let result = try shell(
                """
                cd \(folder.path) && mkdir -p .build/release Sources && touch Package.swift && sleep 0.01 && printf '#!/bin/sh\\n' > .build/release/voetnoot && chmod +x .build/release/voetnoot
                PATH=/usr/bin:/bin make -f \(project.path)/Makefile install DESTDIR=\(folder.path)/dest PREFIX=/usr; ls dest/usr/bin
                """)
            #expect(result.output.hasSuffix("\nvoetnoot\n"), "\(result.output) \(result.messages)")
        }
    }
}
