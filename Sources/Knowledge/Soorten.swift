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

    /// The sort that a letter's subject tells, or nothing.
    public static func sort(ofSubject subject: String) -> String? {
        let words = subject.lowercased()
        return beginnings.first { words.hasPrefix($0.0) }?.1
    }
}
