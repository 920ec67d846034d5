/// The sorts of letters, as their subjects name them.
public enum Soorten {
    /// What a subject begins with, in lower case, and the sort it tells.
    private static let beginnings: [(String, String)] = [
        ("kabinetsreactie", "kabinetsreactie"), ("beleidsreactie", "beleidsreactie"), ("beantwoording", "beantwoording"),
        ("antwoord", "beantwoording"), ("voortgangs", "voortgangsbrief"), ("voortgang", "voortgangsbrief"),
        ("verzamelbrief", "verzamelbrief"), ("verslag", "verslag"), ("geannoteerde agenda", "geannoteerde agenda"),
        ("stand van zaken", "stand van zaken"), ("toezegging", "toezeggingenbrief"), ("uitstel", "uitstelbericht"),
        ("uitvoering mo", "motiebrief"), ("motie", "motie"), ("amendement", "amendement"), ("aanbieding", "aanbiedingsbrief"),
        ("reactie", "reactie"), ("evaluatie", "evaluatie"), ("nota van wijziging", "nota van wijziging"),
    ]

    /// What the title of a printed paper holds, and the sort it tells; the first that it holds counts.
    private static let titles: [(String, String)] = [
        ("MOTIE", "motie"), ("AMENDEMENT", "amendement"), ("MEMORIE VAN TOELICHTING", "memorie van toelichting"),
        ("MEMORIE VAN ANTWOORD", "memorie van antwoord"), ("NOTA VAN WIJZIGING", "nota van wijziging"),
        ("NOTA NAAR AANLEIDING VAN", "nota naar aanleiding van het verslag"), ("VOORSTEL VAN WET", "voorstel van wet"),
        ("LIJST VAN VRAGEN", "lijst van vragen"), ("VERSLAG", "verslag"), ("ADVIES", "advies"), ("BRIEF", "brief"),
    ]

    /// The sort of a printed paper by its title in capitals, or nothing.
    public static func sort(ofTitle title: String) -> String? { titles.first { title.contains($0.0) }?.1 }

    /// The sort that a letter's subject tells, or nothing.
    public static func sort(ofSubject subject: String) -> String? {
        let words = subject.lowercased()
        return beginnings.first { words.hasPrefix($0.0) }?.1
    }
}
