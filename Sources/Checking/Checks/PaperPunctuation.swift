internal import Letters
internal import Text

/// P1: the parts of a reference are set apart as Aanwijzing 3.43 does it.
let paperPunctuation = Rule(
    id: RuleID("P1"), severity: .style,
    summary: Message(
        english: "A comma stands between the dossier and `nr.`, a full stop behind `nr`, one space between the parts.",
        dutch: "Tussen dossier en ‘nr.’ staat een komma, achter ‘nr’ een punt, tussen de delen één spatie."),
    explanation: """
        Aanwijzing 3.43 voor de regelgeving: `Kamerstukken II 2009/10, 27858, nr. 88` and `31700 VI, D`. A missing comma hides \
        from programs where the dossier ends; a chapter stuck to the number (`31 700VI`) hides the number itself.
        """,
    bad: "Kamerstukken II 2023/2024, 29754 nr. 708", good: "Kamerstukken II 2023/2024, 29754, nr. 708"
) { context in
    var seen: Set<Int> = []
    let style = DossierStyle.prevailing(context.own.dossiers, context.text.span)
    return context.own.papers.compactMap { _, mention in
        guard let dossier = mention[.dossiernummer]?.range, let number = mention[.ondernummer]?.range,
            number.start > dossier.end,
            number.start - dossier.end < 40, mention[.rijkswet] == nil, mention[.ook] == nil,
            seen.insert(dossier.start).inserted
        else { return nil }
        var faults: [Message] = []
        var suffixWords = ""
        var last = dossier
        if let suffix = mention[.toevoeging]?.range, suffix.start >= dossier.end {
            let between = context.words(ByteRange(dossier.end, suffix.start))
            if between.isEmpty {
                faults.append(
                    Message(
                        english: "a space is missing before “\(context.words(suffix))”",
                        dutch: "voor ‘\(context.words(suffix))’ ontbreekt een spatie"))
            }
            suffixWords = (between.isEmpty ? " " : between) + context.words(suffix)
            last = suffix
        }
        guard let word = NumberWord(context.text.span, last.end..<number.start) else { return nil }
        if !word.hasComma {
            faults.append(
                Message(
                    english: "a comma is missing before “\(word.spelled)”",
                    dutch: "voor ‘\(word.spelled)’ ontbreekt een komma"))
        }
        if word.lacksStop {
            faults.append(
                Message(
                    english: "a full stop is missing behind “\(word.word)”",
                    dutch: "achter ‘\(word.word)’ ontbreekt een punt"))
        }
        if word.lacksSpace {
            faults.append(
                Message(
                    english: "a space is missing behind “\(word.spelled)”",
                    dutch: "achter ‘\(word.spelled)’ ontbreekt een spatie"))
        }
        if word.hasDoubleSpace {
            faults.append(Message(english: "a space stands twice", dutch: "er staat een spatie te veel"))
        }
        guard !faults.isEmpty else { return nil }
        // The number as most of the letter writes it, so that the fix makes no fault of P3.
        let value = mention[.dossiernummer].flatMap { Int($0.value.text) }
        let spelled = value.flatMap { number in style.map { $0.spelled(number) } } ?? context.words(dossier)
        let fix = spelled + suffixWords + ", \(word.spelled) " + context.words(number)
        return context.finding(
            ByteRange(dossier.start, number.end),
            english: faults.map(\.english).joined(separator: "; ") + "; write \(fix)",
            dutch: faults.map(\.dutch).joined(separator: "; ") + "; schrijf \(fix)", fix: fix)
    }
}

/// What stands between a dossier and a number when it is `nr.`, `nrs.` or `nummer`.
private struct NumberWord {
    let word: String
    let hasComma: Bool
    let lacksStop: Bool
    let hasDoubleSpace: Bool
    let lacksSpace: Bool

    init?(_ text: Span<UInt8>, _ range: Range<Int>) {
        var letters: [UInt8] = []
        var (hasComma, hasStop, hasDoubleSpace) = (false, false, false)
        for index in range {
            switch text[index] {
            case UInt8(ascii: ","): hasComma = true
            case UInt8(ascii: "."): hasStop = true
            case 0x20: if index > range.lowerBound, text[index - 1] == 0x20 { hasDoubleSpace = true }
            case let byte where byte.isUppercase || byte.isLowercase: letters.append(byte)
            default: return nil
            }
        }
        guard
            ["nr", "nrs", "nummer", "nummers"].contains(where: { (word: StaticString) in
                letters.count == word.utf8CodeUnitCount && Cursor(letters.span).stands(word)
            })
        else { return nil }
        word = String(decoding: letters, as: UTF8.self)
        self.hasComma = hasComma
        lacksStop = letters.count <= 3 && !hasStop
        self.hasDoubleSpace = hasDoubleSpace
        lacksSpace = text[range.upperBound - 1] == UInt8(ascii: ".")
    }

    var spelled: String { word.count <= 3 ? word + "." : word }
}
