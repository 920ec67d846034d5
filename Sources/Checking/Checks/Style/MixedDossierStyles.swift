internal import Knowledge
internal import Letters

/// P3: one letter writes its dossier numbers in one style.
let mixedDossierStyles = Rule(
    id: RuleID("P3"), severity: .style,
    summary: Message(
        english: "One letter writes its dossier numbers in one style.",
        dutch: "Eén brief schrijft zijn dossiernummers op één manier."),
    explanation: """
        `32824` (Aanwijzing 3.43 voor de regelgeving), `32 824` (the printed papers) and `32.824` are all in use; the style of \
        most references wins, that of the Aanwijzing where several are as frequent. Identifiers and addresses are left alone.
        """,
    bad: "Kamerstukken II 2024/25, 32 824, nr. 448; Kamerstukken II 2024/25, 26643, nr. 1357",
    good: "Kamerstukken II 2024/25, 32824, nr. 448; Kamerstukken II 2024/25, 26643, nr. 1357"
) { context in
    let text = context.text.span
    let written = context.own.dossiers.filter { DossierStyle.counts($0, text) }
    let styles = written.map { DossierStyle(text, $0.range) }
    guard let prevailing = mostFrequent(styles, preferred: .solid) else { return [] }
    let example = zip(written, styles).first { $0.1 == prevailing }.map { context.words($0.0.range) } ?? ""
    return zip(written, styles).filter { $0.1 != prevailing }.map { dossier, _ in
        let words = context.words(dossier.range)
        let fix = prevailing.spelled(dossier.number)
        return context.finding(
            dossier.range, english: "\(words) stands beside numbers written like \(example); write \(fix)",
            dutch: "\(words) staat naast nummers als \(example); schrijf \(fix)", fix: fix)
    }
}
