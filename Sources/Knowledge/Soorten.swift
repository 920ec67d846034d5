public import Letters
internal import Text

/// The sorts of letters, as their subjects name them.
public enum Soorten {
    /// What a subject begins with, in lower case, and the sort it tells.
    private static let beginnings: [(String, String)] = [
        ("kabinetsreactie", "kabinetsreactie"), ("beleidsreactie", "beleidsreactie"),
        ("beantwoording", "beantwoording"),
        ("antwoord", "beantwoording"), ("voortgangs", "voortgangsbrief"), ("voortgang", "voortgangsbrief"),
        ("verzamelbrief", "verzamelbrief"), ("verslag", "verslag"), ("geannoteerde agenda", "geannoteerde agenda"),
        ("stand van zaken", "stand van zaken"), ("toezegging", "toezeggingenbrief"), ("uitstel", "uitstelbericht"),
        ("uitvoering mo", "motiebrief"), ("motie", "motie"), ("amendement", "amendement"),
        ("aanbieding", "aanbiedingsbrief"),
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

    /// What the title of a paper holds, or the subject of a letter begins with, and the part of the document its words
    /// are.
    private static let parts: [(words: StaticString, part: Part)] = [
        ("AMENDEMENT VAN", .amendement), ("MOTIE VAN", .motie), ("NOTA NAAR AANLEIDING VAN", .nota),
        ("NOTA VAN WIJZIGING", .nota),
        ("NOTA VAN VERBETERING", .nota), ("NADERE NOTA", .nota), ("MEMORIE VAN TOELICHTING", .toelichting),
    ]
    private static let decisions: [StaticString] = ["besluit", "deelbesluit", "beslissing op bezwaar", "beschikking"]

    /// The part of the document that the words below a title or subject are, where that tells it; of a letter nothing.
    public static func part(_ text: Span<UInt8>, _ title: Range<Int>) -> Part? {
        for index in title.prefix(longestTitle) where text[index].isUppercase {
            let cursor = Cursor(text, at: index)
            for (words, part) in parts where cursor.stands(words, ignoringCase: false) { return part }
        }
        let value = Hoofdlabel.read(text, title)?.value ?? title
        var cursor = Cursor(text, at: value.lowerBound)
        return decisions.contains { cursor.takeWord($0) } ? .besluit : nil
    }

    private static let longestTitle = 200

    /// Whether a paragraph tells what a group of the chamber asked or said: `De leden van de D66-fractie vragen …`.
    public static func tellsOfGroup(_ text: Span<UInt8>, _ words: Range<Int>) -> Bool {
        var cursor = Cursor(text, at: words.lowerBound)
        if cursor.stands("deze leden ") { return true }
        guard cursor.take("de leden van de ") || cursor.take("het lid van de ") else { return false }
        return holdsGroup(text, cursor.position..<min(words.upperBound, cursor.position + longestGroup))
    }

    private static let longestGroup = 60

    private static func holdsGroup(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { Cursor(text, at: $0).stands("fractie") }
    }
}
