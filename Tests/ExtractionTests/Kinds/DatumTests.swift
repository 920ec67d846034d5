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
}
