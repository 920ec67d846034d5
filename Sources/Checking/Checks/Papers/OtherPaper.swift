internal import Letters

/// D12: a paper is what the words beside its number say.
let otherPaper = Rule(
    id: RuleID("D12"), severity: .warning,
    summary: Message(
        english: "A paper is what the words beside its number say.",
        dutch: "Een stuk is wat de woorden bij zijn nummer zeggen."),
    explanation: """
        Asked where a register with days and movers is given: the number exists, but its motion is another member's, or its letter of \
        another day, so that the reader is sent to the wrong paper.
        """,
    bad: "de motie van het lid Ellian (36600 VI, nr. 48), which is a motion of the member Mutluer",
    good: "de motie van het lid Ellian (36600 VI, nr. 84)"
) { context in
    context.own.papers.compactMap { _, mention in
        guard let id = mention.id?.text, let record = context.register.record(of: id) else { return nil }
        if let mover = record.mover, let members = mention[.leden], let range = members.range,
            !shareName(members.value.text, mover)
        {
            return context.finding(
                range, english: "\(id) is of \(mover), not of \(members.value.text)",
                dutch: "\(id) is van \(mover), niet van \(members.value.text)")
        }
        guard mention.kind == .brief, let day = record.date, let field = mention[.datum], let range = field.range,
            let written = mention.date?.calendarDate, written != day
        else { return nil }
        return context.finding(
            range, english: "\(id) is of \(day.iso), not of \(written.iso)",
            dutch: "\(id) is van \(day.iso), niet van \(written.iso)")
    }
}

/// Whether one of the names stands in both lists.
func shareName(_ one: String, _ other: String) -> Bool {
    func names(_ list: String) -> Set<String> {
        Set(
            list.replacing(" c.s.", with: "").split(separator: ";").map { name in
                // Members are told by their last names; `van`, `de` and initials may be left out.
                name.split(separator: " ").last.map { $0.lowercased() } ?? ""
            })
    }
    return !names(one).isDisjoint(with: names(other))
}
