internal import Letters
internal import Text

/// T2: a field of the word processor leads somewhere.
let brokenField = Rule(
    id: RuleID("T2"), severity: .error,
    summary: Message(
        english: "A field of the word processor leads somewhere.",
        dutch: "Een veld van de tekstverwerker leidt ergens heen."),
    explanation: """
        Word writes `Fout! Verwijzingsbron niet gevonden.` where the place that a field points to was taken out.
        """,
    bad: "Zie paragraaf Fout! Verwijzingsbron niet gevonden.", good: "Zie paragraaf 2.2."
) { context in
    let text = context.text.span
    return places(of: brokenFields, in: text).compactMap { start in
        let cursor = Cursor(text, at: start)
        guard let words = brokenFields.first(where: { cursor.stands($0, ignoringCase: false) }) else { return nil }
        return context.finding(
            ByteRange(start, start + words.utf8CodeUnitCount), english: "a field of the word processor is broken here",
            dutch: "hier is een veld van de tekstverwerker stuk")
    }
}

/// What Word and LibreOffice write for them, in Dutch and English.
private let brokenFields: [StaticString] = [
    "Fout! Verwijzingsbron niet gevonden.", "Fout! Bladwijzer niet gedefinieerd.",
    "Fout! Onbekende documenteigenschapnaam.",
    "Fout! Ongeldige bladwijzerverwijzing.", "Fout! De hyperlinkverwijzing is ongeldig.",
    "Fout! Geen tekst met de opgegeven stijl",
    "Fout: Verwijzingsbron niet gevonden", "Error! Reference source not found.", "Error! Bookmark not defined.",
    "Error: Reference source not found",
]
