internal import Letters
internal import Text

/// P1: the parts of a reference are set apart as Aanwijzing 3.43 does it.
let paperPunctuation = Rule(
    id: RuleID("P1"), severity: .style,
    summary: Message(
        english: "The parts of a reference are set apart as in `Kamerstukken II 2009/10, 27858, nr. 88`.",
        dutch: "De delen van een verwijzing staan los van elkaar als in ‘Kamerstukken II 2009/10, 27858, nr. 88’."),
    explanation: """
        Aanwijzing 3.43 voor de regelgeving: a comma behind the year and the dossier, `nr.` before one number, a space before a \
        chapter (`31700 VI, D`), `II` for the chamber in capital letters. A missing comma hides from programs where the dossier ends; a \
        chapter stuck to the number (`31 700VI`) hides the number itself. White space of a layout is no fault.
        """,
    bad: "Kamerstukken II 2023/2024, 29754 nr. 708", good: "Kamerstukken II 2023/2024, 29754, nr. 708"
) { context in
    var seen: Set<Int> = []
    var findings: [Finding] = []
    for (_, mention) in context.own.papers {
        let parts = PaperParts(mention)
        guard let dossier = parts.dossier, seen.insert(dossier.start).inserted, !context.isAddress(mention.range)
        else { continue }
        findings += parts.faults(context).map { fault in
            context.finding(
                fault.range, english: fault.message.english + "; write “\(fault.example)”",
                dutch: fault.message.dutch + "; schrijf ‘\(fault.example)’", fix: fault.fix)
        }
    }
    return findings
}

extension CheckContext {
    /// Whether words are an address or an identifier, which have marks of their own.
    func isAddress(_ range: ByteRange<Normalised>) -> Bool {
        let cursor = Cursor(resolved.normalised.text.span, at: range.start)
        return ["http", "www.", "kst-", "zoek.", "tweedekamer.nl/", "eur-lex."].contains { cursor.stands($0) }
    }
}

/// Where the parts of a reference stand.
private struct PaperParts {
    let kamer: ByteRange<Normalised>?
    let year: ByteRange<Normalised>?
    let dossier: ByteRange<Normalised>?
    let suffix: ByteRange<Normalised>?
    let number: ByteRange<Normalised>?

    init(_ mention: Mention) {
        (kamer, year) = (mention[.kamer]?.range, mention[.vergaderjaar]?.range)
        (dossier, suffix) = (mention[.dossiernummer]?.range, mention[.toevoeging]?.range)
        // Of papers with more dossiers, and those of the Kingdom, other things stand before the number.
        number = mention[.rijkswet] == nil && mention[.ook] == nil ? mention[.ondernummer]?.range : nil
    }

    struct Fault {
        let range: ByteRange<Normalised>
        let message: Message
        let fix: String
        let example: String
    }

    /// What is wrong between the parts: each place once, no two of them overlap.
    func faults(_ context: borrowing CheckContext) -> [Fault] {
        var faults: [Fault] = []
        if let kamer, let year { faults += chamber(context, kamer, year) }
        if let year, let dossier, year.end <= dossier.start { faults += behindYear(context, year, dossier) }
        guard let dossier else { return faults }
        if let suffix, suffix.start == dossier.end {
            let words = context.words(suffix)
            faults.append(
                Fault(
                    range: suffix,
                    message: Message(
                        english: "a space is missing before “\(words)”", dutch: "voor ‘\(words)’ ontbreekt een spatie"),
                    fix: " " + words, example: context.words(dossier) + " " + words))
        }
        let last = suffix.flatMap { $0.start >= dossier.end ? $0 : nil } ?? dossier
        if let number, number.start > last.end, number.start - last.end < Self.longestJoint {
            faults += beforeNumber(context, last, number)
        }
        return faults
    }

    /// Between a dossier and its number stands no more than `, dossiernummer, nr. `.
    private static let longestJoint = 40

    /// `ll 2024/25`, `II2024/25`.
    private func chamber(
        _ context: borrowing CheckContext, _ kamer: ByteRange<Normalised>, _ year: ByteRange<Normalised>
    ) -> [Fault] {
        let words = context.words(kamer)
        let capitals = ["ll": "II", "l": "I", "Il": "II", "lI": "II", "11": "II", "1": "I", "ii": "II", "i": "I"][words]
        let isGlued = kamer.end == year.start
        guard capitals != nil || isGlued && (words == "I" || words == "II") else { return [] }
        var says: [Message] = []
        if let capitals {
            says.append(
                Message(
                    english: "“\(words)” stands for \(capitals)", dutch: "‘\(words)’ staat voor \(capitals)"))
        }
        if isGlued {
            says.append(
                Message(english: "a space is missing before the year", dutch: "voor het jaar ontbreekt een spatie"))
        }
        let fix = (capitals ?? words) + (isGlued ? " " : "")
        return [
            Fault(
                range: kamer, message: joined(says), fix: fix,
                example: fix + (isGlued ? "" : " ") + context.words(year))
        ]
    }

    /// `2024/25 29754`, `2024/25,, 29754`.
    private func behindYear(
        _ context: borrowing CheckContext, _ year: ByteRange<Normalised>, _ dossier: ByteRange<Normalised>
    ) -> [Fault] {
        let range = ByteRange<Normalised>(year.end, dossier.start)
        let between = context.words(range)
        guard !between.isEmpty, between.allSatisfy({ $0 == "," || $0.isWhitespace }) else { return [] }
        let commas = between.count { $0 == "," }
        guard commas != 1 else { return [] }
        let says =
            commas == 0
            ? Message(english: "a comma is missing behind the year", dutch: "achter het jaar ontbreekt een komma")
            : Message(english: "a comma stands twice", dutch: "er staat een komma te veel")
        return [
            Fault(
                range: range, message: says, fix: ", ", example: context.words(year) + ", " + context.words(dossier))
        ]
    }

    /// `29754 nr. 708`, `29754, nr 708`, `29754, 708`, `29754, nrs. 708`.
    private func beforeNumber(
        _ context: borrowing CheckContext, _ last: ByteRange<Normalised>, _ number: ByteRange<Normalised>
    ) -> [Fault] {
        let range = ByteRange<Normalised>(last.end, number.start)
        let written = context.words(number)
        guard let word = NumberWord(context.text.span, range.range, isNumber: written.first?.isNumber == true) else {
            return []
        }
        let isList = followsNumber(context.text.span, number.end) || written.contains { !$0.isNumber && !$0.isLetter }
        let says = word.faults(isList: isList)
        guard !says.isEmpty else { return [] }
        let fix = ", " + word.spelled(isList: isList)
        return [
            Fault(range: range, message: joined(says), fix: fix, example: context.words(last) + fix + written)
        ]
    }

    private func joined(_ messages: [Message]) -> Message {
        Message(
            english: messages.map(\.english).joined(separator: "; "),
            dutch: messages.map(\.dutch).joined(separator: "; "))
    }
}

/// Whether another number of a list follows: `, 4 en 7`, ` en 7`, `–9`, ` t/m 9`.
private func followsNumber(_ text: Span<UInt8>, _ end: Int) -> Bool {
    var cursor = Cursor(text, at: end)
    let hadMark = cursor.take(UInt8(ascii: ",")) || cursor.take(UInt8(ascii: ";"))
    if cursor.takeDash() { return cursor.peek().isDigit || cursor.peek().isSpace }
    cursor.skipSpaces()
    if hadMark, cursor.peek().isDigit || cursor.peek().isUppercase { return true }
    guard
        (["en met", "en", "t/m", "tot en met", "of", "resp.", "respectievelijk", "alsmede"] as [StaticString])
            .contains(where: { cursor.takeSpaced($0) })
    else { return false }
    for word in ["nr.", "nrs.", "nummer"] as [StaticString] where cursor.takeSpaced(word) { return true }
    return cursor.peek().isDigit
}

/// What stands between a dossier and a number: `, nr. `.
private struct NumberWord {
    private let word: String
    private let commas: Int
    private let hasStop: Bool
    private let hasSpace: Bool

    /// Nothing where other words stand there too, or none and the number is a letter of the Eerste Kamer.
    init?(_ text: Span<UInt8>, _ range: Range<Int>, isNumber: Bool) {
        var letters: [UInt8] = []
        var (commas, hasStop) = (0, false)
        for index in range {
            switch text[index] {
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: "."): hasStop = true
            case let byte where byte.isSpace: break
            case let byte where byte.isUppercase || byte.isLowercase: letters.append(byte)
            default: return nil
            }
        }
        word = String(decoding: letters, as: UTF8.self)
        self.commas = commas
        self.hasStop = hasStop
        hasSpace = text[range.upperBound - 1].isSpace
        let isWord = ["nr", "nrs", "nummer", "nummers"].contains(word.lowercased())
        guard isWord || word.isEmpty && isNumber && commas > 0 && !hasStop else { return nil }
    }

    func faults(isList: Bool) -> [Message] {
        var faults: [Message] = []
        func fault(_ english: String, _ dutch: String) { faults.append(Message(english: english, dutch: dutch)) }
        let spelled = spelled(isList: isList).dropLast()
        if commas == 0 { fault("a comma is missing before “\(spelled)”", "voor ‘\(spelled)’ ontbreekt een komma") }
        if commas > 1 { fault("a comma stands twice", "er staat een komma te veel") }
        if word.isEmpty { fault("“\(spelled)” is missing", "‘\(spelled)’ ontbreekt") }
        if isShort, !hasStop { fault("a full stop is missing behind “\(word)”", "achter ‘\(word)’ ontbreekt een punt") }
        if !hasSpace { fault("a space is missing before the number", "voor het nummer ontbreekt een spatie") }
        if isPlural, !isList { fault("“\(word)” stands before one number", "‘\(word)’ staat voor één nummer") }
        return faults
    }

    private var isShort: Bool { (1...3).contains(word.count) }
    private var isPlural: Bool { word.lowercased().hasSuffix("s") }

    /// The word as it should stand, with a space behind it.
    func spelled(isList: Bool) -> String {
        if word.isEmpty { return isList ? "nrs. " : "nr. " }
        let singular = isPlural && !isList ? String(word.dropLast()) : word
        return singular + (isShort ? ". " : " ")
    }
}
