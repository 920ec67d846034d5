internal import Knowledge
internal import Letters

/// D7: a letter behind a budget can be a fund or a paper of the Eerste Kamer.
let fundOrPaper = Rule(
    id: RuleID("D7"), severity: .info,
    summary: Message(
        english: "A letter behind a budget can be a fund or a paper of the Eerste Kamer.",
        dutch: "Een letter achter een begroting kan een fonds zijn of een stuk van de Eerste Kamer."),
    explanation: """
        `kst-36600-A` is paper A of the Eerste Kamer in dossier 36600; paper 1 of the Mobiliteitsfonds is `36600 A, nr. 1`. \
        Naming the chamber (`EK 36 600, A`) or a number settles it.
        """,
    bad: "Kamerstuk 36600-A", good: "Kamerstukken I 2024/25, 36600, A"
) { context in
    context.own.papers.compactMap { _, mention in
        guard mention[.kamer] == nil, let dossier = mention[.dossiernummer]?.value.text,
            case .budget(let known) = Dossiers.suffixes(of: dossier)
        else { return nil }
        let letter =
            mention.kind == .dossier ? mention[.toevoeging] : mention[.toevoeging] == nil ? mention[.ondernummer] : nil
        guard let letter, let range = letter.range, letter.value.text.utf8.count == 1,
            Toevoegingen.isFund(letter.value.text),
            known.contains(letter.value.text)
        else { return nil }
        let name = letter.value.text
        let taken = mention.kind == .dossier
        return context.finding(
            range,
            english:
                "\(dossier) \(name) can be fund \(name) or paper \(name) of the Eerste Kamer; read as \(taken ? "the fund" : "the paper")",
            dutch:
                "\(dossier) \(name) kan fonds \(name) zijn of stuk \(name) van de Eerste Kamer; gelezen als \(taken ? "het fonds" : "het stuk")"
        )
    }
}
