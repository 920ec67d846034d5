internal import Letters
internal import Text

/// L5: a member of an article is written `tweede lid`.
let memberStyle = Rule(
    id: RuleID("L5"), severity: .style,
    summary: Message(
        english: "A member of an article is written `tweede lid`, a part `onder a`.",
        dutch: "Een lid van een artikel is geschreven als ‘tweede lid’, een onderdeel als ‘onder a’."),
    explanation: """
        So the Aanwijzingen voor de regelgeving write it in texts of law (3.29); `lid 2` and `sub a` are usual elsewhere, so that the \
        rule is off by default.
        """,
    bad: "artikel 8, lid 2, sub a, Wpg", good: "artikel 8, tweede lid, onder a, Wpg", isDefault: false
) { context in
    let text = context.text.span
    /// The members of a list share their words.
    var read = 0
    return context.resolved.mentions.enumerated().flatMap { index, mention -> [Finding] in
        guard mention.kind == .wet, !context.letter.isOthersWords(index) else { return [] }
        let start = max(read, mention.range.start)
        read = max(read, mention.range.end)
        return (start..<max(start, mention.range.end)).compactMap { position in
            var cursor = Cursor(text, at: position)
            guard cursor.beginsWord, cursor.takeSpaced("lid") || cursor.takeSpaced("sub"),
                cursor.peek().isDigit || cursor.peek().isLetter && !cursor.peek(1).isLetter
            else { return nil }
            cursor.skipWord()
            let range = ByteRange<Normalised>(position, cursor.position)
            let right = text[position].lowercased == UInt8(ascii: "l") ? "tweede lid" : "onder a"
            return context.finding(
                range, english: "“\(context.words(range))” is written as in “\(right)” in texts of law",
                dutch: "‘\(context.words(range))’ wordt in wetteksten geschreven als ‘\(right)’")
        }
    }
}
