internal import Knowledge
internal import Letters

/// D6: a chapter or fund is one that the dossier has.
let unknownChapter = Rule(
    id: RuleID("D6"), severity: .error,
    summary: Message(
        english: "A chapter or fund is one that the dossier has.",
        dutch: "Een begrotingshoofdstuk of fonds is er een dat het dossier kent."),
    explanation: """
        Only budgets have chapters and funds, and no budget has all of them. Known are the dossiers of 1994/95 up to \
        24 February 2025, and those of the register that is given; the rule is silent about others. Of 21501 the sub-dossiers 11, \
        22 and 23 were never used. A number that is no chapter in any budget (`XIIII`) is always a fault.
        """,
    bad: "Kamerstukken II 2023/24, 36 410 XXII, nr. 4", good: "Kamerstukken II 2023/24, 36 410 XIII, nr. 4"
) { context in
    var seen: Set<ByteRange<Normalised>> = []
    return context.own.papers.compactMap { _, mention in
        guard let field = mention[.toevoeging], let range = field.range,
            let dossier = mention[.dossiernummer]?.value.text,
            seen.insert(range).inserted
        else { return nil }
        let name = field.value.text
        if Toevoegingen.isMalformedChapter(name) {
            let near = chapters(near: name, Dossiers.suffixes(of: dossier))
            return context.finding(
                range, english: "there is no chapter \(name)" + proposed(near, "or").english,
                dutch: "er is geen hoofdstuk \(name)" + proposed(near, "of").dutch)
        }
        switch Dossiers.suffixes(of: dossier) {
        case .budget(let known) where !known.contains(name) && !isInRegister(dossier, name, context):
            let near = known.filter { differ($0, name) != nil }.sorted()
            let list = near.isEmpty ? "; it has \(known.sorted().joined(separator: ", "))" : ""
            let lijst = near.isEmpty ? "; wel \(known.sorted().joined(separator: ", "))" : ""
            return context.finding(
                range, english: "budget \(dossier) has no \(name)\(list)" + proposed(near, "or").english,
                dutch: "begroting \(dossier) kent geen \(name)\(lijst)" + proposed(near, "of").dutch)
        case .none
        where (dossier == String(Dossiers.councilDossier) ? Dossiers.unusedCouncils.contains(name) : true)
            && !isInRegister(dossier, name, context):
            return context.finding(
                range, english: "dossier \(dossier) has no \(name): it is no budget",
                dutch: "dossier \(dossier) kent geen \(name): het is geen begroting")
        default: return nil
        }
    }
}

private func isInRegister(_ dossier: String, _ name: String, _ context: borrowing CheckContext) -> Bool {
    Int(dossier).flatMap { context.register.stand(dossier: $0, suffix: name) } != nil
}

/// The chapters near a malformed one, those that the budget has where it is known.
private func chapters(near name: String, _ suffixes: Dossiers.Suffixes) -> [String] {
    let near = Toevoegingen.chapters(near: name)
    guard case .budget(let known) = suffixes else { return near }
    return near.filter(known.contains)
}

private func proposed(_ names: [String], _ joint: String) -> Message {
    guard (1...3).contains(names.count) else { return Message(english: "", dutch: "") }
    let list = names.joined(separator: " \(joint) ")
    return Message(english: "; \(list) may be meant", dutch: "; bedoeld is misschien \(list)")
}
