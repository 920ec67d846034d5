import Letters
import Testing

@testable import Reading

/// What is damaged, locked or made to hurt gives a clear reason within limits, and nothing else.
@Suite struct HostileFileTests {
    private func fault(_ bytes: [UInt8], limit: Int = 1 << 20) async -> ReadingError? {
        do throws(ReadingError) {
            _ = try await LetterReader.read(bytes, name: "x", file: nil, format: .text, limit: limit)
            return nil
        } catch { return error }
    }

    private let body = "<w:p><w:r><w:t>Kamerstuk 31 409, nr. 1.</w:t></w:r></w:p>"

    @Test func archives() async {
        let whole = wordFile(["body": body])
        #expect(await fault(whole) == nil)
        for count in stride(from: 40, to: whole.count - 1, by: 37) {
            #expect(await fault(Array(whole.prefix(count))) != nil, "cut at \(count)")
        }
        // A byte that changed in an entry shows in its sum.
        var changed = whole
        if let place = changed.indices.first(where: { changed[$0...].starts(with: "Kamerstuk".utf8) }) {
            changed[place] = 0x58
        }
        #expect(await fault(changed) == .damaged(line: nil))
        // The flag of an encrypted entry.
        var locked = whole
        for place in locked.indices where locked[place...].starts(with: [0x50, 0x4B, 1, 2]) { locked[place + 8] |= 1 }
        #expect(await fault(locked) == .encrypted)
        #expect(await fault(wordFile(["body": body], relations: ""), limit: 100) == .unpacksTooLarge(100))
        #expect(
            await fault(zipFile([("[Content_Types].xml", Array("<Types/>".utf8)), ("word/nested.zip", whole)]))
                == .damaged(line: nil))
    }

    /// Names that lead out of the archive name entries of it, and nothing else.
    @Test(arguments: ["../../../../etc/passwd", "/etc/passwd", "..\\..\\x"])
    func paths(target: String) async {
        let relations = "<Relationship Id=\"a\" Type=\"x/footnotes\" Target=\"\(target)\"/>"
        #expect(await fault(wordFile(["body": body], relations: relations)) == nil)
    }

    @Test(arguments: [
        ("<!DOCTYPE a [<!ENTITY x \"y\">]><kamerstuk>&x;</kamerstuk>", ReadingError.declarations),
        ("<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><kamerstuk>&b;</kamerstuk>", .declarations),
        ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><kamerstuk>&x;</kamerstuk>", .declarations),
        ("<kamerstuk><al>niet gesloten", .damaged(line: 1)),
        ("<kamerstuk><al>\n&onbekend;</al></kamerstuk>", .damaged(line: 2)),
        ("<kamerstuk>" + String(repeating: "<al>", count: 200_000), .tooDeep),
        ("<rss><channel/></rss>", .foreign(.xml)), ("<kamerstuk/>", .empty),
        ("<kamerstuk><al>" + String(repeating: "a", count: 2_000_000) + "</al></kamerstuk>", .unpacksTooLarge(1 << 20)),
    ])
    func markup(words: String, expected: ReadingError) async {
        #expect(await fault(Array(("<?xml version=\"1.0\"?>" + words).utf8)) == expected)
    }

    /// A document type that is declared elsewhere is not fetched.
    @Test func nothingIsFetched() async throws {
        let page =
            "<?xml version=\"1.0\"?><!DOCTYPE kamerstuk SYSTEM \"http://127.0.0.1:9/kamerstuk.dtd\"><kamerstuk><al>Eén&nbsp;zin.</al></kamerstuk>"
        #expect(try await structured(Array(page.utf8)).lines == ["body: Eén zin."])
    }

    /// Pages of HTML are read whatever their faults, within the limits.
    @Test func brokenPages() async {
        #expect(await fault(Array("<html><body><p>Een <b>zin <i>zonder</b> eind".utf8)) == nil)
        #expect(
            await fault(Array(("<html><body>" + String(repeating: "<div>", count: 100_000) + "diep").utf8)) == .tooDeep)
        #expect(await fault(Array("<html>".utf8)) != nil)
    }

    /// Numbers in a file that no letter counts to: the words stay, what stands before them is left out or begins at one.
    @Test(arguments: [
        ("1", "1. punt"), ("1000000", "1000000. punt"), ("9223372036854775807", "1. punt"),
        ("-9223372036854775808", "1. punt"), ("99999999999999999999", "1. punt"),
    ])
    func numbersOfWord(start: String, shown: String) async throws {
        func list(_ level: String) -> [String: String] {
            [
                "body": String(
                    repeating:
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>punt</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>", count: 2),
                "numbering":
                    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"\(start)\"/>"
                    + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
                "settings": "<w:footnotePr><w:numStart w:val=\"\(start)\"/></w:footnotePr>",
            ]
        }
        #expect(try await structured(wordFile(list("0"))).lines.first == "listItem: \(shown)")
        #expect(try await structured(wordFile(list("30000000"))).lines.first == "body: punt")
    }

    @Test(arguments: [
        ("text:start-value=\"3\"", "", "3 een"), ("text:start-value=\"9223372036854775807\"", "", "1 een"),
        ("text:display-levels=\"0\"", "", "1 een"), ("", " text:start-value=\"-9223372036854775808\"", "1 een"),
        ("", " text:start-value=\"7\"", "7 een"),
    ])
    func numbersOfOpenDocument(style: String, item: String, shown: String) async throws {
        let file = openDocument(
            "<text:list text:style-name=\"L\"><text:list-item\(item)><text:p>een<text:s text:c=\"-1\"/></text:p></text:list-item>"
                + "<text:list-item><text:p>twee</text:p></text:list-item></text:list>",
            styles: "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
                + "style:num-format=\"1\" \(style)/></text:list-style>")
        #expect(try await structured(file).lines.first == "listItem: \(shown)")
    }

    @Test(arguments: [("3", "3. een"), ("-2", "-2. een"), ("9223372036854775807", "1. een")])
    func numbersOfPages(start: String, shown: String) async throws {
        let page = "<html><body><ol start=\"\(start)\"><li>een</li><li>twee</li></ol></body></html>"
        #expect(try await structured(Array(page.utf8)).lines.first == "listItem: \(shown)")
    }

    /// Boxes beyond any page, as a broken font gives them, are left out; their neighbours stay.
    @Test(arguments: ["1e20", "-1e300", "nan", "inf", "x"])
    func boxesBeyondThePage(side: String) throws {
        func word(_ text: String, _ bottom: String) -> String {
            "<word xMin=\"80\" yMin=\"290\" xMax=\"140\" yMax=\"\(bottom)\">\(text)</word>"
        }
        let boxes =
            "<html><body><doc><page width=\"595\" height=\"\(side)\">" + word("Brief", "300") + word("weg", side)
            + word("over", "300") + "</page></doc></body></html>"
        let read = try PDFReader.read(
            PDFTools.Output(boxes: Array(boxes.utf8), words: Array("Brief weg over\n\u{0C}".utf8)), limit: 1 << 20)
        #expect(String(decoding: read.text, as: UTF8.self) == "Brief over")
    }

    /// Values with names could be called without end; front matter with an ampersand in its words is read.
    @Test(
        arguments: [
            ("a: &a [x, x]\nb: [*a, *a]\n? *a\n: 1\nkenmerk: A-1", nil), ("kenmerk: &k A-1", nil),
            ("- [&a 1, *a]", nil),
            ("kenmerk: R&D-1", "R&D-1"), ("kenmerk: Kern & kracht", "Kern & kracht"),
            ("kenmerk: Kern &kracht", "Kern &kracht"),
        ] as [(String, String?)])
    func namedValues(matter: String, kenmerk: String?) {
        #expect(FrontMatter.head(Array("---\n\(matter)\n---\n\nTekst.\n".utf8))?.kenmerk == kenmerk)
    }
}
