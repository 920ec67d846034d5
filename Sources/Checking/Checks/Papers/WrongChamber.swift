internal import Knowledge
internal import Letters

/// D4: papers of the Eerste Kamer have letters, those of the Tweede numbers.
let wrongChamber = Rule(
    id: RuleID("D4"), severity: .warning,
    summary: Message(
        english: "Papers of the Eerste Kamer have letters, those of the Tweede numbers.",
        dutch: "Stukken van de Eerste Kamer hebben letters, die van de Tweede nummers."),
    explanation: """
        So it is from 2004/05 on, and before it in part; papers of the Tweede Kamer had letters until about 2003. One of the two \
        is wrong: the chamber or the number. Of 2003/04 it is only suggested.
        """,
    bad: "Kamerstukken II 2023/24, 36327, C", good: "Kamerstukken I 2023/24, 36327, C"
) { context in
    var seen: Set<ByteRange<Normalised>> = []
    return context.own.papers.compactMap { _, mention in
        guard mention.kind == .kamerstuk, case .kamer(let kamer)? = mention[.kamer]?.value,
            let paper = CitedPaper(mention),
            let field = mention[.ondernummer], let range = field.range, seen.insert(range).inserted,
            let year = mention.vergaderjaar?.first ?? Vergaderjaren.start(ofDossier: paper.dossier)?.first,
            year >= KamerstukParts.firstYearOfLetters - 1
        else { return nil }
        let isLetter = paper.number.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        let severity: Severity? = year < KamerstukParts.firstYearOfLetters ? .info : nil
        if kamer == .tweede, isLetter {
            return context.finding(
                range, english: "\(paper.number) is a paper of the Eerste Kamer; write Kamerstukken I, or its number",
                dutch: "\(paper.number) is een stuk van de Eerste Kamer; schrijf Kamerstukken I, of het nummer",
                severity: severity)
        }
        guard kamer == .eerste, paper.number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return context.finding(
            range,
            english: "number \(paper.number) is a paper of the Tweede Kamer; write Kamerstukken II, or its letter",
            dutch: "nummer \(paper.number) is een stuk van de Tweede Kamer; schrijf Kamerstukken II, of de letter",
            severity: severity)
    }
}
