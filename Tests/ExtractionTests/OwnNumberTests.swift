import Letters
import Testing

/// A paper's own number is metadata; what it cites stays.
@Suite struct OwnNumberTests {
    /// The text, its own identifier, and the keys it cites.
    @Test(
        arguments: [
            // The foot of a printed page, with and without something beside it.
            (
                "De Kamer,\ngehoord Kamerstuk 36130, nr. 3,\n\nkst-36130-40\nTweede Kamer, vergaderjaar 2022–2023, 36 130, nr. 40\n",
                "kst-36130-40", ["kst-36130-3"]
            ),
            (
                "Zie Kamerstuk 36130, nr. 3.\n\nkst-36130-40\nISSN 0921 - 7371\n’s-Gravenhage 2023   Tweede Kamer, vergaderjaar 2022–2023, 36 130, nr. 40\n",
                "kst-36130-40", ["kst-36130-3"]
            ),
            // Its head: the chapter beside the dossier, in a line of its own, as the number of a council; several
            // dossiers.
            (
                "Tweede Kamer der Staten-Generaal   2\nVergaderjaar 2022–2023\n\n36 200 V    Vaststelling van de begroting\n\nNr. 12   MOTIE VAN HET LID DE WIT\n\nDe Kamer,\n",
                "kst-36200-V-12", []
            ),
            (
                "Tweede Kamer der Staten-Generaal   2\nVergaderjaar 2025–2026\n\n36 800 A    Vaststelling van de begroting\n\nNr. 41   MOTIE VAN HET LID DE WIT\n\nDe Kamer,\n",
                "kst-36800-A-41", []
            ),
            (
                "Tweede Kamer der Staten-Generaal   2\nVergaderjaar 2025–2026\n\n36 800 A Vaststelling van de begroting\n\nNr. 41   MOTIE VAN HET LID DE WIT\n\nDe Kamer,\n",
                "kst-36800-A-41", []
            ),
            (
                "Vergaderjaar 2022-2023\nTweede Kamer der Staten-Generaal\n\n36 200\nV\n\nVaststelling\n\nNr. 12\nMOTIE\n\nZie Kamerstuk 36 200 V, nr. 3.\n",
                "kst-36200-V-12", ["kst-36200-V-3"]
            ),
            (
                "Vergaderjaar 2022-2023\nTweede Kamer der Staten-Generaal\n21 501 - 20\nEuropese Raad\nNr. 1788\nBRIEF\n",
                "kst-21501-20-1788", []
            ),
            (
                "Tweede Kamer der Staten-Generaal\nVergaderjaar 2022–2023\n29 279   Rechtsstaat\n31 066   Belastingdienst\nNr. 700   BRIEF VAN DE MINISTER\n",
                "kst-29279-700", []
            ),
            (
                "Eerste Kamer der Staten-Generaal\nVergaderjaar 2015–2016\n34 300 VI   Begroting\nC   VERSLAG VAN EEN OVERLEG\n",
                "kst-34300-VI-C", []
            ),
            // The running head of several pages.
            (
                "Pagina.\nTweede Kamer, vergaderjaar 2022–2023, 36 130, nr. 40\n\nPagina.\nTweede Kamer, vergaderjaar 2022–2023, 36 130, nr. 40\n",
                "kst-36130-40", []
            ),
            // A motion as it was handed in.
            ("24515-678\n\nMOTIE VAN HET LID DE WIT\n\nDe Kamer,\n", "kst-24515-678", []),
            // A note in a line of its own, a list of papers, and a letter to the chamber are none.
            (
                "In mijn brief staat meer.4\n\n4\n   Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424\n\n", nil,
                ["kst-26485-424"]
            ),
            ("De stukken:\n\n31 066-12\n31 066-13\n\n", nil, ["kst-31066-12", "kst-31066-13"]),
            ("Aan de Voorzitter van de\nTweede Kamer der Staten-Generaal\n\n36 200 huishoudens\n\nNr. 12\n", nil, []),
        ] as [(String, String?, [String])])
    func own(text: String, id: String?, cited: [String]) {
        let letter = resolved(text)
        #expect(letter.head.selfID?.text == id)
        #expect(letter.mentions.filter(\.isWork).map(\.key.text) == cited)
    }
}
