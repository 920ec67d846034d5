internal import Knowledge
internal import Letters
internal import Text

/// The close of a letter: `De Minister van Justitie en Veiligheid,` in a line of its own, and the name some lines
/// below.
struct Signature {
    private var office: String?
    private var linesSince = 0

    private var isMotion = false

    mutating func read(_ text: Span<UInt8>, _ line: Range<Int>, _ head: inout LetterHead) {
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.stands("en gaat over tot de orde van de dag") {
            isMotion = true
            return
        }
        // Members sign a motion each in a line, without their initials.
        if isMotion {
            isMotion = Briefhoofd.isName(text, line) && !cursor.stands("kst-")
            if isMotion {
                let name = words(text, line)
                head.ondertekenaars.append(name.hasSuffix(".") ? String(name.dropLast()) : name)
            }
            return
        }
        if cursor.take("mede namens ") {
            if line.count < 160 {
                let name = trimmed(text, cursor.position..<line.upperBound)
                head.medeNamens.append(withoutComma(words(text, name)))
            }
            return
        }
        // `namens deze,` stands between the office and the name of who signs for it.
        if office != nil, Briefhoofd.isOnBehalf(text, line) { return }
        if Briefhoofd.isOffice(text, line) {
            let name = withoutComma(words(text, line))
            office = name.prefix(1).uppercased() + name.dropFirst()
            linesSince = 0
        } else if let name = office {
            linesSince += 1
            if linesSince == 1, Briefhoofd.isName(text, line) {
                if head.afzender == nil { head.afzender = name }
                let signatory = words(text, line)
                if !head.ondertekenaars.contains(signatory) { head.ondertekenaars.append(signatory) }
            }
            office = nil
        }
    }

    private func withoutComma(_ text: String) -> String { text.hasSuffix(",") ? String(text.dropLast()) : text }
}

/// The close of a letter of a council, whose lines may run on:
/// `Algemene Rekenkamer  drs. A.P. (Arno) Visser,  president drs. C. (Cornelis) van der Werf,  secretaris`. Looks
/// behind the salutation; where the names are lost, the council is the one of the letter's head.
func readCouncil(_ text: Span<UInt8>, _ letterhead: Range<Int>, _ body: Range<Int>, _ head: inout LetterHead) {
    for (council, end) in councils(text, body) {
        let names = takeNames(Cursor(text, at: end), body.upperBound)
        guard !names.isEmpty else { continue }
        head.afzender = "\(council)"
        head.ondertekenaars = names
        return
    }
    head.afzender = councils(text, letterhead).first.map { "\($0.name)" }
}

/// The councils named in a range, each with the end of its name.
private func councils(_ text: Span<UInt8>, _ range: Range<Int>) -> [(name: StaticString, end: Int)] {
    let councils: [StaticString] = [
        "Algemene Rekenkamer", "Raad van State", "Nationale ombudsman", "Autoriteit Persoonsgegevens",
    ]
    var found: [(name: StaticString, end: Int)] = []
    for index in range where text[index].isUppercase && Cursor(text, at: index).beginsWord {
        for council in councils {
            var cursor = Cursor(text, at: index)
            if cursor.take(council, ignoringCase: false), cursor.peek().isSpace {
                found.append((council, cursor.position))
            }
        }
    }
    return found
}

/// The names up to the last office of a council's close; none when no office follows.
private func takeNames(_ start: Cursor, _ end: Int) -> [String] {
    var cursor = start
    var names: [String] = []
    var name: [String] = []
    var hasOffice = false
    func flush() {
        let isWhole = name.count > 1 || name.first?.contains(".") == true
        if isWhole { names.append(name.joined(separator: " ")) }
        name = []
    }
    while cursor.position < min(end, start.position + 260), names.count < 4 {
        cursor.skipSpaces()
        let begin = cursor.position
        while !cursor.isAtEnd, !cursor.peek().isSpace { cursor.position += 1 }
        guard cursor.position > begin else { break }
        let isLast = cursor.peek(-1) == UInt8(ascii: ",")
        let word = words(cursor.text, begin..<cursor.position - (isLast ? 1 : 0))
        if offices.contains(word) {
            hasOffice = true
            flush()
        } else if isPartOfName(word, isFirst: name.isEmpty) {
            name.append(word)
            if isLast { flush() }
        } else if word.utf8.contains(where: \.isLetter) {
            break
        }
    }
    return hasOffice ? names : []
}

private let offices: Set<String> = [
    "president", "vicepresident", "vice-president", "voorzitter", "secretaris", "wnd.", "waarnemend", "plv.",
    "ombudsman", "collegelid",
]

/// Whether a word may stand in a name: a title, an initial, a capitalised word, one in brackets, a small word of a
/// surname. (`Antwoorden`, `UW` begin what follows a close.)
private func isPartOfName(_ word: String, isFirst: Bool) -> Bool {
    guard let first = word.utf8.first, !word.utf8.contains(where: \.isDigit), word.utf8.contains(where: \.isLetter)
    else { return false }
    if ["UW", "ONS", "BIJLAGE", "BIJLAGEN", "Antwoord", "Antwoorden", "Beantwoording", "Bijlage"].contains(word) {
        return false
    }
    if ["drs.", "dr.", "mr.", "ir.", "ing.", "prof."].contains(where: word.hasPrefix) { return true }
    if first.isUppercase || first == UInt8(ascii: "(") { return true }
    return !isFirst && ["van", "der", "den", "de", "ten", "ter", "te", "in", "het", "'t", "op"].contains(word)
}
