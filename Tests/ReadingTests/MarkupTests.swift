import Foundation
import Letters
import Testing

@testable import Reading

@Suite struct OfficialXMLTests {
    /// A note may stand in the text and be called again; references to other papers are links, whose targets are
    /// certain.
    @Test func notesAndReferences() async throws {
        let letter = try await structured(
            Array(
                """
                <kamerstuk><stuk><stuknr>Nr. <ondernummer>5</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel><algemeen><vrije-tekst><tekst>
                <al>De dijk is hoog.<noot id="a"><noot.nr>1)</noot.nr><noot.al>Stb. 1996, 645.</noot.al><noot.al>En verder.</noot.al></noot> Zie <extref doc="kst-31409-505" soort="document">die brief</extref>.</al>
                <al>Nog eens<nootref refid="a"/>, 10 m<sup>2</sup> en CO<inf>2</inf>.</al>
                <lijst><li><li.nr>1°.</li.nr><al>item</al></li></lijst></tekst></vrije-tekst></algemeen></stuk></kamerstuk>
                """.utf8))
        #expect(
            letter.lines == [
                "subject: Nr. 5 BRIEF VAN DE MINISTER", "body: De dijk is hoog. Zie die brief.",
                "body: Nog eens, 10 m² en CO2.", "listItem: 1°. item", "note: Stb. 1996, 645.", "note: En verder.",
            ])
        #expect(
            letter.ties == ["ijk is hoog. →1 Stb. 1996, 645. / En verder.", "Nog eens →1 Stb. 1996, 645. / En verder."])
        #expect(letter.links.map(\.address) == ["https://zoek.officielebekendmakingen.nl/kst-31409-505.html"])
    }

    /// Questions and answers by their elements; the head by its own.
    @Test func questions() async throws {
        let letter = try await structured(
            Array(
                """
                <officiele-publicatie><metadata><meta name="DC.identifier" content="ah-tk-20242025-2410"/><meta name="OVERHEIDop.vergaderjaar" content="2024-2025"/><meta name="DCTERMS.issued" content="2025-03-11"/></metadata>
                <kamervragen><vraag><al>Bent u bekend met dit bericht?</al></vraag><antwoord><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>
                """.utf8))
        #expect(
            letter.passages.map(\.role) == [.question, .answer]
                && letter.passages.map(\.speaker) == [.vraagsteller, .afzender])
        #expect(
            letter.normalised.letter.head?.selfID?.text == "ah-tk-20242025-2410"
                && letter.normalised.letter.head?.kamer == .tweede)
        #expect(
            letter.normalised.letter.head?.date.day?.iso == "2025-03-11"
                && letter.normalised.letter.head?.vergaderjaar?.label == "2024-2025")
    }

    /// A file whose UTF-8 was taken for Latin-1 and encoded once more.
    @Test func encodedTwice() async throws {
        let once = Array(
            "\u{FEFF}\n<?xml version=\"1.0\" encoding=\"utf-8\"?><handelingen><al>Eén café.</al></handelingen>".utf8)
        let twice = once.flatMap { Array(String(UnicodeScalar($0)).utf8) }
        for bytes in [once, twice] { #expect(try await structured(bytes).lines == ["body: Eén café."]) }
    }
}

@Suite struct HTMLTests {
    /// Links, notes by anchors both ways, lists with their numbers, and what is no text of the page.
    @Test func page() async throws {
        let letter = try await structured(
            Array(
                """
                <html><head><title>x</title><script>var a = "Kamerstuk 1"</script></head><body><nav><p>Menu</p></nav><main>
                <h1>Kop van de pagina</h1><p>Een zin.<a href="#v1" id="t1"><sup>[1]</sup></a> Nog een <a href="https://www.veren.nl">veer</a>.
                <p>Zonder eindtag, 10 m<sup>2</sup> &amp; caf&eacute;<br>op een nieuwe regel<ol type="a" start="2"><li>twee<li>drie</ol>
                <div style="display: none">verborgen</div><pre>Zoals  getypt.

                tweede stuk</pre><div class="voetnoten"><p><a href="#t1" name="v1">1</a> Stb. 1996, 645.</p></div></main><footer>Voet</footer></body></html>
                """.utf8))
        #expect(
            letter.lines == [
                "heading: Kop van de pagina", "body: Een zin. Nog een veer.",
                "body: Zonder eindtag, 10 m² & café op een nieuwe regel", "listItem: b. twee", "listItem: c. drie",
                "body: Zoals  getypt.", "body: tweede stuk", "note: Stb. 1996, 645.",
            ])
        #expect(letter.ties == ["Een zin. →1 Stb. 1996, 645."])
        #expect(letter.links.map(\.address) == ["https://www.veren.nl"])
    }

    /// An address that leads elsewhere, a raised number without a link, and a link to a place above are no calls.
    @Test(arguments: [
        "<p id=\"a\">Boven.</p><p>Zie <sup><a href=\"#a\">1</a></sup>.</p>",
        "<p>Zie <sup><a href=\"#weg\">1</a></sup>.</p>", "<p>Zie 10<sup>6</sup>.</p><p id=\"b\">6</p>",
        "<p>Zie <a href=\"#c\">hoofdstuk 1</a>.</p><p id=\"c\">Hoofdstuk 1</p>",
        "<p>Zie <sup><a href=\"https://x.nl/#d\">1</a></sup>.</p><p id=\"d\">Onder.</p>",
    ])
    func noCalls(body: String) async throws {
        let letter = try await structured(Array("<html><body>\(body)</body></html>".utf8))
        #expect(letter.calls.isEmpty && letter.notes.isEmpty)
    }

    /// Windows-1252 by what the page says, UTF-8 whatever it says.
    @Test func encodings() async throws {
        let latin: [UInt8] =
            Array("<html><head><meta charset=\"windows-1252\"></head><body><p>caf".utf8) + [0xE9] + Array(" kost ".utf8)
            + [0x80] + Array(" 2</p></body></html>".utf8)
        #expect(try await structured(latin).lines == ["body: café kost € 2"])
        #expect(
            try await structured(
                Array("<html><head><meta charset=\"iso-8859-1\"></head><body><p>café</p></body></html>".utf8)
            ).lines == ["body: café"])
    }
}

@Suite struct OpenDocumentTests {
    @Test func words() async throws {
        let styles = """
            <style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2"><style:text-properties text:display="none"/></style:style>\
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
            """
        let letter = try await structured(
            openDocument(
                """
                <text:tracked-changes><text:changed-region><text:deletion><text:p>geschrapt</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:h text:outline-level="1">De kop</text:h>
                <text:p>Een   zin<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Stb. 1996, 645.</text:p></text:note-body></text:note> met<text:s text:c="2"/>m<text:span text:style-name="T1">2</text:span><text:span text:style-name="T2">verborgen</text:span>.<office:annotation><text:p>opmerking</text:p></office:annotation></text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>diep</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>twee</text:p></text:list-item></text:list>
                <text:p><draw:frame><draw:text-box><text:p>In een vak.</text:p></draw:text-box></draw:frame>Ernaast.</text:p>
                """, styles: styles))
        #expect(
            letter.lines == [
                "heading: De kop", "body: Een zin met  m².", "listItem: 1. een", "listItem: a) diep",
                "listItem: 2. twee", "body: In een vak.", "body: Ernaast.", "note: Stb. 1996, 645.",
            ])
        #expect(letter.ties == ["Een zin →1 Stb. 1996, 645."])
        #expect(letter.normalised.letter.edits?.trackedChanges == 1 && letter.normalised.letter.edits?.comments == 1)
    }
}
