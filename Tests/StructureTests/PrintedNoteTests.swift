import Letters
import Normalisation
import Structure
import Testing

/// The notes of printed pages as programs give them as text, and the numbers that look like them.
@Suite struct PrintedNoteTests {
    /// `label>words` of every note, with `!` before those that no call is tied to.
    private func notes(_ text: String) -> [String] {
        let letter = Letter(name: "t", file: nil, format: .text, text: Array(text.utf8))
        let found = Structurer().structure(Normaliser().normalise(letter))
        let called = Set(found.calls.compactMap(\.note))
        return found.notes.enumerated().map { index, note in
            (called.contains(index) ? "" : "!") + note.label + ">" + found.normalised.words(note.body)
        }
    }

    @Test(
        arguments: [
            // The digits behind a year are a call, those of a post box and of an amount are none.
            (
                "Postbus 20901\n\nDat schreef ik in juni 20231 en in de periode 2022–20282 ook.\n\n1 Een.\n2 Twee.\n",
                ["1>Een.", "2>Twee."]
            ),
            ("Postbus 20901\n2500 EX Den Haag\n\nHet bedrag is 20901 euro.\n\n1 Een.\n", []),
            // Pages that count anew, one of the calls in doubt.
            (
                """
                De gemeente koos.1 De raad stemde in.2

                1 Eerste bron.
                2 Tweede bron.

                Het college wacht af. 1 De wet geldt.2

                1 Derde bron.
                2 Vierde bron.
                """, ["1>Eerste bron.", "2>Tweede bron.", "1>Derde bron.", "2>Vierde bron."]
            ),
            // An earlier list is none, though its numbers are called too.
            (
                "1 Inleiding\n2 Doel\n\nDe raad stemde in.1 Het college wacht af.2\n\n1 Eerste bron.\n2 Tweede bron.\n",
                ["1>Eerste bron.", "2>Tweede bron."]
            ),
            // A call that cannot be told, and a last note that lost its own.
            (
                "Zo is NIS21 bedoeld.2 De wet geldt.3 Nog niet.4 Zo.5\n\n1 Een.\n2 Twee.\n3 Drie.\n4 Vier.\n5 Vijf.\n6 Zes.\n",
                ["!1>Een.", "2>Twee.", "3>Drie.", "4>Vier.", "5>Vijf.", "!6>Zes."]
            ),
            // Both forms of a note in one letter.
            (
                "De raad stemde in.1 Het college wacht af.2\n\n1\nEerste bron.\n\n2 Tweede bron.\n",
                ["1>Eerste bron.", "2>Tweede bron."]
            ),
            ("Er zijn drie soorten.\n\n1 Beuk\n2 Eik\n3 Es\n", []),
        ])
    func inSequence(text: String, expected: [String]) { #expect(notes(text) == expected) }

    /// A page of words with its foot, as a program gives them that reads its columns one after the other.
    private func page(_ foot: String) -> String {
        """
        Geachte voorzitter,

        Uw Kamer vroeg in het voorjaar van dit jaar naar de staat van de bruggen.1 Het antwoord
        daarop heeft langer geduurd dan ik had voorzien.2 Dat kwam door de inspecties in juli 20253
        en door de overdracht van het beheer aan de waterschappen.4 De uitkomsten treft u hierbij aan.

        """ + foot + "\n\u{0C}Tot slot bericht ik uw Kamer over het vervolg van de inspecties.\n"
    }

    private static let four = [
        "1>Kamerstukken II 2024/25, 29 385, nr. 130.",
        "2>Rijkswaterstaat, Staat van de infrastructuur, rapport over de vaste en beweegbare bruggen in het "
            + "hoofdwegennet en het hoofdvaarwegennet, Utrecht",
        "3>Inspecties bruggen | Rijkswaterstaat", "4>Stb. 2024, 112.",
    ]

    @Test(
        arguments: [
            // All numbers above all words.
            """

            1
            2
            3
            4

            Kamerstukken II 2024/25, 29 385, nr. 130.
            Rijkswaterstaat, Staat van de infrastructuur, rapport over de vaste en beweegbare bruggen in
            het hoofdwegennet en het hoofdvaarwegennet, Utrecht
            Inspecties bruggen | Rijkswaterstaat
            Stb. 2024, 112.

            Pagina 3 van 9

            Bijlage(n)
            2
            """,
            // Some numbers with their words, one at the end.
            """
            1

            Kamerstukken II 2024/25, 29 385, nr. 130.
            Rijkswaterstaat, Staat van de infrastructuur, rapport over de vaste en beweegbare bruggen in
            het hoofdwegennet en het hoofdvaarwegennet, Utrecht
            3
            Inspecties bruggen | Rijkswaterstaat
            4
            Stb. 2024, 112.
            2

            Tweede Kamer, vergaderjaar 2025–2026, 29 385, nr. 141

            3
            """,
        ])
    func pageFoot(foot: String) { #expect(notes(page(foot)) == Self.four) }

    /// A paper that a note cites looks like the page's own head; which line begins a note must be clear.
    @Test func doubtfulFeet() {
        let cited = page(
            """

            1
            2
            3
            4

            Tweede Kamer, vergaderjaar 2024–2025, 29 385, nr. 130
            Tweede Kamer, vergaderjaar 2024–2025, 29 385, nr. 131
            Zie noot 1.
            Stb. 2024, 112.

            Tweede Kamer, vergaderjaar 2025–2026, 29 385, nr. 141

            3
            """)
        #expect(notes(cited).map { $0.prefix(2) } == ["1>", "2>", "3>", "4>"])
        #expect(notes(cited).dropFirst().first == "2>Tweede Kamer, vergaderjaar 2024–2025, 29 385, nr. 131")
        let unclear = page(
            "\n1\n2\n3\n4\n\nKamerstuk een\nKamerstuk twee\nKamerstuk drie\nKamerstuk vier\nKamerstuk vijf\n\nPagina 3 van 9\n"
        )
        #expect(notes(unclear).isEmpty)
    }

    /// The rest of a note stands above the numbers of the next page.
    @Test func overTwoPages() throws {
        let text =
            page(
                """

                1
                2
                3
                4

                Stb. 2024, 111.
                Stb. 2024, 112.
                Stb. 2024, 113.
                De inspecties zijn in de maanden juni en juli uitgevoerd door drie bureaus, die elk een deel van

                Pagina 3 van 9
                """) + """
                Daarmee is de motie afgedaan.5 Over het vervolg overleg ik met de provincies.6

                5
                6

                het areaal hebben bekeken.
                Stb. 2024, 114.
                Stb. 2024, 115.

                Pagina 4 van 9
                """
        let found = notes(text)
        try #require(found.count == 6)
        #expect(found[3].hasSuffix("die elk een deel van het areaal hebben bekeken."))
        #expect(found[4...] == ["5>Stb. 2024, 114.", "6>Stb. 2024, 115."])
    }
}
