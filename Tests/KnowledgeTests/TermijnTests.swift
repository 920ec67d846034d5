import Knowledge
import Letters
import Testing

@Suite struct TermijnTests {
    /// Words, letter's day, first and last day.
    @Test(
        arguments: [
            ("voor de zomer van 2026", "2026-02-10", "", "2026-07-02"),
            ("voor de zomer", "2025-09-10", "", "2026-07-02"),
            ("vóór het zomerreces", "2025-05-01", "", "2025-07-03"), ("na de zomer", "2026-05-01", "2026-08-31", ""),
            ("deze zomer", "2026-05-01", "2026-06-21", "2026-09-22"), ("voor de kerst", "2026-10-01", "", "2026-12-24"),
            ("vóór het kerstreces", "2025-10-01", "", "2025-12-18"),
            ("eind 2026", "2026-01-05", "2026-11-01", "2026-12-31"),
            ("begin 2027", "2026-05-01", "2027-01-01", "2027-03-31"),
            ("medio 2026", "2026-01-05", "2026-06-01", "2026-07-31"),
            ("in het najaar", "2026-10-01", "2026-09-01", "2026-12-20"),
            ("in het voorjaar van 2027", "2026-10-01", "2027-03-01", "2027-06-20"),
            ("in de tweede helft van 2026", "2026-01-05", "2026-07-01", "2026-12-31"),
            ("Q3 2026", "2026-01-05", "2026-07-01", "2026-09-30"),
            ("in het eerste kwartaal van 2027", "2026-10-01", "2027-01-01", "2027-03-31"),
            ("in het laatste kwartaal", "2026-05-01", "2026-10-01", "2026-12-31"),
            ("in mei", "2026-06-02", "2027-05-01", "2027-05-31"),
            ("eind mei 2026", "2026-01-05", "2026-05-21", "2026-05-31"),
            ("uiterlijk 1 mei 2026", "2026-01-05", "", "2026-05-01"),
            ("vóór 1 juli 2026", "2026-01-05", "", "2026-06-30"),
            ("op 3 maart 2026", "2026-01-05", "2026-03-03", "2026-03-03"),
            ("binnen drie maanden", "2026-11-30", "2026-11-30", "2027-02-28"),
            ("binnen 2 weken", "2026-12-20", "2026-12-20", "2027-01-03"),
            ("met Prinsjesdag", "2026-05-01", "2026-09-15", "2026-09-15"),
            ("bij de Voorjaarsnota", "2026-01-05", "2026-05-01", "2026-06-01"),
            ("voor het einde van het jaar", "2026-05-01", "", "2026-12-31"),
            ("later dit jaar", "2026-05-01", "2026-01-01", "2026-12-31"),
            ("in de winter", "2026-01-10", "2025-12-01", "2026-03-01"),
            ("binnen een half jaar", "2026-08-31", "2026-08-31", "2027-02-28"),
            // No day, or none that there is.
            ("binnen 9223372036854775807 weken", "2026-05-01", "", ""), ("binnen -3 weken", "2026-05-01", "", ""),
            ("binnen 0 maanden", "2026-05-01", "", ""), ("binnen 1000000000000000 jaar", "2026-05-01", "", ""),
            ("op korte termijn", "2026-05-01", "", ""), ("spoedig", "2026-05-01", "", ""),
            ("na afronding van dit proces", "2026-05-01", "", ""),
            ("jaarlijks", "2026-05-01", "", ""), ("begin", "2026-05-01", "", ""),
        ])
    func days(words: String, letter: String, from: String, to: String) throws {
        let day = try #require(CalendarDate(iso: letter))
        let term = Termijn(words, after: day)
        #expect(term?.from?.iso ?? "" == from)
        #expect(term?.to?.iso ?? "" == to)
    }

    @Test func repetition() {
        #expect(Termijn.repetition("halfjaarlijks") == "halfjaarlijks")
        #expect(Termijn.repetition("jaarlijks in mei") == "jaarlijks")
        #expect(Termijn.repetition("dit jaar") == nil)
    }
}
