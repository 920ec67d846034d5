import Knowledge
import Letters
import Testing

@Suite struct IdentityTests {
    @Test(
        arguments: [
            (
                KamerstukParts(
                    kamer: .tweede, vergaderjaar: Vergaderjaar(startingIn: 2024), dossier: "32824", ondernummer: "448"),
                "kst-32824-448"
            ),
            (KamerstukParts(dossier: "36600", toevoeging: "VI", ondernummer: "12"), "kst-36600-VI-12"),
            (KamerstukParts(dossier: "21501", toevoeging: "32", ondernummer: "1740"), "kst-21501-32-1740"),
            (
                KamerstukParts(
                    kamer: .eerste, vergaderjaar: Vergaderjaar(startingIn: 2014), dossier: "33802", ondernummer: "C"),
                "kst-33802-C"
            ),
            // Up to and including 2009/10 the Eerste Kamer's identifiers carry the year.
            (
                KamerstukParts(
                    kamer: .eerste, vergaderjaar: Vergaderjaar(startingIn: 2005), dossier: "30300", toevoeging: "VI",
                    ondernummer: "A"), "kst-20052006-30300-VI-A"
            ),
            (
                KamerstukParts(
                    kamer: .eerste, vergaderjaar: Vergaderjaar(startingIn: 1995), dossier: "23700", ondernummer: "188b"),
                "kst-19951996-23700-188b"
            ),
            // No official identifier before 1994/95, none for a whole dossier, none where the text does not decide.
            (
                KamerstukParts(
                    kamer: .tweede, vergaderjaar: Vergaderjaar(startingIn: 1985), dossier: "19559", ondernummer: "6"),
                nil
            ),
            (KamerstukParts(dossier: "31945"), nil),
            (KamerstukParts(dossier: "30300", ondernummer: "A"), nil),
            (KamerstukParts(kamer: .eerste, dossier: "30300", ondernummer: "A"), nil),
            // A dossier from before 1994/95 that still runs.
            (KamerstukParts(dossier: "21501", toevoeging: "20", ondernummer: "917"), "kst-21501-20-917"),
            (KamerstukParts(dossier: "19637", ondernummer: "5"), nil),
        ] as [(KamerstukParts, String?)])
    func identifier(parts: KamerstukParts, expected: String?) {
        #expect(parts.id?.text == expected)
    }

    @Test func recommendedForm() {
        let parts = KamerstukParts(
            kamer: .eerste, vergaderjaar: Vergaderjaar(startingIn: 2008), dossier: "31700", toevoeging: "VI",
            ondernummer: "D")
        #expect(parts.recommendedForm == "Kamerstukken I 2008/09, 31700 VI, D")
    }

    @Test(arguments: [(26643, 1998), (29754, 2003), (32824, 2010), (36327, 2022), (36138, 2021)])
    func startOfDossier(number: Int, year: Int) {
        #expect(Vergaderjaren.start(ofDossier: number)?.first == year)
    }

    @Test(arguments: [(2025, 9, 15, 2024), (2025, 9, 16, 2025), (2024, 9, 16, 2023), (2024, 9, 17, 2024)])
    func yearOfDay(year: Int, month: Int, day: Int, expected: Int) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(Vergaderjaren.containing(date).first == expected)
    }

    @Test func calendar() {
        #expect(CalendarDate(year: 2025, month: 4, day: 31) == nil)
        #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    }
}
