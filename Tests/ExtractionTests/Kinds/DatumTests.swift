import Letters
import Testing

@Suite struct DatumTests {
    @Test(arguments: [
        ("op 27 mei 2026 in", "27 mei 2026", "2026-05-27"), ("van 3-3-2025.", "3-3-2025", "2025-03-03"),
        ("in september 2025 startte", "september 2025", "2025-09"), ("op 19 maart jl. is", "19 maart jl.", "--03-19"),
        ("2025-02-11", "2025-02-11", "2025-02-11"), ("1 sept. 2024", "1 sept. 2024", "2024-09-01"),
    ])
    func hit(text: String, words: String, iso: String) {
        let letter = resolved(text)
        #expect(letter.mentions.count == 1)
        let first = letter.mentions.first
        #expect(first.map { letter.normalised.words($0.range) } == words)
        #expect(first?.date?.iso == iso)
    }

    @Test(arguments: ["in 2026", "32 mei", "3-13-2025", "5 meisjes", "nr. 12 maartje", "2024/2025", "1-2-3"])
    func nearMiss(text: String) {
        let dates = resolved(text).mentions.filter { mention in mention.date?.year != nil }
        #expect(dates.isEmpty)
    }

    @Test func intervalFromWords() {
        let letter = resolved(
            "Op 10 maart jl. verscheen het rapport. Op 19 maart jl. is verzocht om voorafgaand aan het debat van 27 mei 2026 te "
                + "reageren. Op 4 september jl. is de strategie gedeeld.")
        #expect(letter.head.date.earliest?.iso == "2026-03-19")
        #expect(letter.head.date.latest?.iso == "2026-05-27")
        let ids = letter.mentions.compactMap { $0.id?.text }
        #expect(ids == ["2026-03-10", "2026-03-19", "2026-05-27", "2025-09-04"])
    }

    private static let letter = "Den Haag, 8 oktober 2024\n\nGeachte voorzitter,\n\n"

    @Test(arguments: [
        ("Dat is op 4 februari a.s. gepland.", "2025-02-04"), ("Dat is op komende 9 november gepland.", "2024-11-09"),
        ("Dat was op 2 juni van vorig jaar.", "2023-06-02"), ("Dat was op 5 april ’22.", "2022-04-05"),
        ("Dat was op 2de april 2023.", "2023-04-02"), ("Dat was op 12-okt-2023.", "2023-10-12"),
        ("Dat was op 12 maart jongstleden.", "2024-03-12"),
    ])
    func direction(text: String, iso: String) {
        let dates = resolved(Self.letter + text).mentions.compactMap(\.date?.iso)
        #expect(dates.last == iso)
    }

    @Test func severalDays() {
        let dates = resolved("op 3, 4 en 5 juni 2023 en op 7 en 9 mei 2024").mentions.compactMap(\.date?.iso)
        #expect(dates == ["2023-06-03", "2023-06-04", "2023-06-05", "2024-05-07", "2024-05-09"])
        #expect(resolved("lid 3 en 4 maart 2024").mentions.compactMap(\.date?.iso).last == "2024-03-04")
    }
}
