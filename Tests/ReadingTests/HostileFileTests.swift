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
}
