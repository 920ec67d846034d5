import Foundation
import Testing

/// Letters of all formats through the built binary.
@Suite struct FormatTests {
    /// One letter gives the same notes, works and words whatever its format.
    @Test func compare() throws {
        let same = try voetnoot(["compare", "Samples/brief-waddenveren.docx", "Samples/brief-waddenveren.odt"])
        #expect(same.status == 0 && same.output.isEmpty && same.messages.isEmpty)
        let other = try voetnoot(["compare", "Samples/kamerstuk-rivierveren.xml", "Samples/pagina-rivierveren.html"])
        #expect(other.status == 1)
        #expect(
            other.output.contains("- note “Stb. 2008, 488.") && other.output.contains("+ work kamerstuk kst-31409-505")
                && other.output.contains("- words “"))
        let missing = try voetnoot(["compare", "Samples/brief-waddenveren.docx", "nergens.odt"])
        #expect(missing.status == 2 && missing.messages.contains("compare needs two letters, and 1 could be read"))
    }

    /// Offsets of a letter that is no text point into the text beside the reports.
    @Test func textsBesideReports() throws {
        try withTemporaryFolder { (folder) throws in
            let output = folder.path + "/out"
            #expect(try voetnoot(["run", "Samples", "--output", output, "--quiet"]).status == 0)
            let lines = try voetnoot(["extract", "Samples"]).output.split(separator: "\n")
            var seen = 0
            for line in lines {
                guard let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                    let letter = record["letter"] as? String,
                    let start = record["start"] as? Int, let end = record["end"] as? Int,
                    let words = record["text"] as? String
                else { continue }
                let path = "\(output)/texts/\(letter).txt"
                guard let text = FileManager.default.contents(atPath: path) else { continue }
                let slice = String(decoding: text[start..<end], as: UTF8.self)
                // The text that is shown is normalised: plain spaces, lines joined.
                let plain = slice.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ").replacing(
                    "\u{AD}", with: ""
                ).replacing("\u{2011}", with: "-")
                #expect(plain == words, "\(letter)")
                seen += 1
            }
            #expect(seen > 40)
            let files = try FileManager.default.contentsOfDirectory(atPath: output + "/texts").sorted()
                .filter { !$0.hasSuffix(".pdf.txt") }
            #expect(
                files == [
                    "brief-waddenveren.docx.txt", "brief-waddenveren.odt.txt", "kamerstuk-rivierveren.xml.txt",
                    "pagina-rivierveren.html.txt",
                ])
        }
    }

    /// Files are told by what they hold, whatever they are called; a damaged one is a letter that could not be read,
    /// and loses no other.
    @Test func toldByContent() throws {
        try withTemporaryFolder { (folder) throws in
            let word = try Data(contentsOf: project.appendingPathComponent("Samples/brief-waddenveren.docx"))
            try word.write(to: folder.appendingPathComponent("a.txt"))
            try word.prefix(word.count / 2).write(to: folder.appendingPathComponent("b.docx"))
            try Data("Kamerstuk 29754-1".utf8).write(to: folder.appendingPathComponent("c.txt"))
            let result = try voetnoot(["extract", folder.path])
            #expect(result.output.contains("\"letter\":\"a.txt\"") && result.output.contains("kst-29754-1"))
            #expect(result.status == 2 && result.messages.contains("b.docx is damaged or incomplete"))
            let run = try voetnoot(["run", folder.path, "--output", folder.path + "/out"])
            #expect(run.status == 2)
            #expect(try String(contentsOfFile: folder.path + "/out/index.md", encoding: .utf8).contains("b.docx"))
            let input = try voetnoot(["extract", "-"], input: word)
            #expect(input.output.contains("kst-31409-502"))
        }
    }

    /// A PDF without its program, and one that is none, are letters that could not be read; the rest goes on.
    @Test func hostilePDF() throws {
        try withTemporaryFolder { (folder) throws in
            try Data("%PDF-1.7\nkapot".utf8).write(to: folder.appendingPathComponent("a.pdf"))
            try Data("Kamerstuk 29754-1".utf8).write(to: folder.appendingPathComponent("b.txt"))
            let missing = try run("/usr/bin/env", ["PATH=/nergens", binary.path, "extract", folder.path])
            #expect(
                missing.status == 2
                    && missing.messages.contains("a.pdf needs pdftotext, which is not installed; install poppler-utils")
            )
            #expect(missing.output.contains("kst-29754-1"))
            guard FileManager.default.fileExists(atPath: "/usr/bin/pdftotext") else { return }
            let damaged = try voetnoot(["extract", folder.path])
            #expect(
                damaged.status == 2 && damaged.messages.contains("a.pdf is damaged or incomplete")
                    && damaged.output.contains("kst-29754-1"))
        }
    }

    /// The page of a letter holds no script and nothing from elsewhere.
    @Test func page() throws {
        let markdown = try voetnoot(["annotate", "Samples/brief-waddenveren.docx"]).output
        #expect(!markdown.contains(#/\[\^[^\]]*\]: *\n/#))
        let page = try voetnoot(["annotate", "Samples/brief-waddenveren.docx", "--format", "html"]).output
        #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("@import"))
        #expect(page.contains("<aside id=\"n1\">") && page.contains("<sup><a href=\"#n1\">1</a></sup>"))
        let hostile = try voetnoot(
            ["annotate", "-", "--format", "html"],
            input: Data("Zie <script>alert(1)</script> & \"Kamerstuk 29754-1\".\u{1B}[31m".utf8)
        ).output
        #expect(!hostile.contains("<script>") && !hostile.contains("\u{1B}") && hostile.contains("&lt;script&gt;"))
    }

    /// A scan is named with what to do, and the letters beside it are read.
    @Test func scan() throws {
        let result = try voetnoot(["extract", "Tests/Formats/scan-zonder-tekst.pdf", "Samples/eindnoten.pdf"])
        #expect(result.status == 2 && result.output.contains("kst-36512-F"))
        #expect(
            result.messages
                == "voetnoot: scan-zonder-tekst.pdf has no text on its page: a scan; recognise its text first (ocrmypdf)\n"
        )
    }
}
