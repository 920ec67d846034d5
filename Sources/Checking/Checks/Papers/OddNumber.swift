internal import Letters
internal import Text

/// D9: papers of the Tweede Kamer have plain numbers.
let oddNumber = Rule(
    id: RuleID("D9"), severity: .warning,
    summary: Message(
        english: "Papers of the Tweede Kamer have plain numbers.",
        dutch: "Stukken van de Tweede Kamer hebben gewone nummers."),
    explanation: """
        `nr. 0054` and `nr. 104h` are in no register. Lower-case letters belong to papers of the Eerste Kamer up to 2002/03; \
        capitals (`18A`) are left alone, since 35 such papers exist.
        """,
    bad: "Kamerstukken II 2014/15, 34000, nr. 0054", good: "Kamerstukken II 2014/15, 34000, nr. 54"
) { context in
    context.own.papers.compactMap { _, mention in
        guard let field = mention[.ondernummer], let range = field.range, field.value.text.utf8.first?.isDigit == true
        else { return nil }
        let written = context.words(range)
        let number = String(field.value.text.prefix { $0.isNumber })
        if written.hasPrefix("0"), written.allSatisfy(\.isNumber) {
            return context.finding(
                range, english: "number \(written) begins with zeros; write \(number)",
                dutch: "nummer \(written) begint met nullen; schrijf \(number)", fix: number)
        }
        guard mention[.kamer]?.value.text != "I", field.value.text.utf8.last?.isLowercase == true else { return nil }
        return context.finding(
            range, english: "no paper of the Tweede Kamer has the number \(written); \(number) may be meant",
            dutch: "geen stuk van de Tweede Kamer heeft nummer \(written); bedoeld is misschien \(number)")
    }
}
