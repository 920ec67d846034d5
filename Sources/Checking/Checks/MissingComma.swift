internal import Letters

/// P1: a comma stands between the dossier and `nr.`.
let missingComma = Rule(
    id: RuleID("P1"), severity: .style,
    summary: Message(
        english: "A comma stands between the dossier and `nr.`.",
        dutch: "Tussen het dossiernummer en ‘nr.’ staat een komma."),
    explanation: """
        Aanwijzing 3.43 voor de regelgeving: `Kamerstukken II 2009/10, 27858, nr. 88`. A missing comma hides from programs \
        where the dossier ends.
        """,
    bad: "Kamerstukken II 2023/2024, 29754 nr. 708", good: "Kamerstukken II 2023/2024, 29754, nr. 708"
) { context in
    var findings: [Finding] = []
    for (index, mention) in context.extracted.mentions.enumerated() where !context.isOthersWords(index) {
        guard let dossier = mention[.dossiernummer]?.range, let number = mention[.ondernummer]?.range else { continue }
        let last = mention[.ook] == nil ? mention[.toevoeging]?.range ?? dossier : dossier
        guard number.start > last.end, number.start - last.end < 12, mention[.rijkswet] == nil, mention[.ook] == nil else { continue }
        let between = context.words(ByteRange(last.end, number.start))
        guard between.first?.isWhitespace == true, between.drop(while: \.isWhitespace).lowercased().hasPrefix("n") else { continue }
        let fix = context.words(last) + ", " + between.drop(while: \.isWhitespace) + context.words(number)
        findings.append(
            context.finding(
                ByteRange(last.start, number.end), english: "a comma is missing before “nr.”; write \(fix)",
                dutch: "voor ‘nr.’ ontbreekt een komma; schrijf \(fix)", fix: fix))
    }
    return findings
}
