internal import Letters
internal import Text

/// Members of parliament as letters name them.
struct MemberNames {
    /// `Van der Werf`, `Ellian`; without parties.
    var names: [String] = []
    var isWithOthers = false
    var end = 0

    /// `Ellian en Mutluer`, `Ellian c.s.`.
    var text: String { names.joined(separator: "; ") + (isWithOthers ? " c.s." : "") }
}

/// Takes one name or several: `Ellian c.s.`, `Van der Werf (D66) en Mutluer`, `Kuik, Bikker en Van den Berg`,
/// `Michon-Derkzen/Van Wijngaarden`. Linear.
func takeMembers(_ cursor: inout Cursor) -> MemberNames? {
    var result = MemberNames()
    var next = cursor
    while let name = takeMember(&next) {
        result.names.append(name)
        result.end = next.position
        cursor = next
        skipParty(&next)
        if next.position > result.end {
            result.end = next.position
            cursor = next
        }
        var tail = next
        tail.skipSpaces()
        if tail.take("c.s.") || tail.takeWord("c.s") || tail.takeWord("cs") {
            result.isWithOthers = true
            result.end = tail.position
            cursor = tail
            return result
        }
        next.skipSpaces()
        let hadMark = next.take(UInt8(ascii: ",")) || next.take(UInt8(ascii: "/"))
        next.skipSpaces()
        guard next.takeWord("en") || hadMark else { break }
        next.skipSpaces()
        for word in ["het lid", "de leden"] as [StaticString] where next.take(word) { next.skipSpaces() }
    }
    return result.names.isEmpty ? nil : result
}

/// Takes `Van der Werf`, `de Groot`, `Ellian`, `Kathmann-Boekema`, `El Abassi`, `D. van Dijk`.
private func takeMember(_ cursor: inout Cursor) -> String? {
    let start = cursor.position
    var next = cursor
    // Initials.
    while next.peek().isUppercase, next.peek(1) == UInt8(ascii: ".") {
        next.position += 2
        next.skipSpaces()
    }
    takePrefixes(&next)
    guard next.peek().isUppercase || next.peek() == 0xC3 && next.peek(1) < 0x9F, !standsNoName(next) else { return nil }
    while true {
        let part = next.position
        next.skipWord()
        guard next.position > part else { return nil }
        if next.peek() == UInt8(ascii: "-"), next.peek(1).isUppercase || next.peek(1) == 0xC3 {
            next.position += 1
        } else {
            break
        }
    }
    // A first name before the last: `Eddy van Hijum`, `Songül Mutluer`.
    var further = next
    if further.position - start > 1, further.peek() == 0x20 {
        further.position += 1
        var last = further
        for prefix in ["van der", "van den", "van de", "van", "de", "el"] as [StaticString]
        where last.takeSpaced(prefix) { break }
        let isShouted = Cursor(cursor.text, at: start).peek(1).isUppercase
        if last.peek().isUppercase, last.peek(1).isLowercase || (isShouted && last.peek(1).isUppercase),
            !standsNoName(last),
            !last.stands("EN ")
        {
            last.skipWord()
            if last.peek() == UInt8(ascii: "-"), last.peek(1).isUppercase {
                last.position += 1
                last.skipWord()
            }
            next = last
        }
    }
    cursor = next
    return plain(cursor.text, start..<next.position)
}

/// Takes `van der`, `Van ’t`, `In ’t`, `Op den`.
private func takePrefixes(_ cursor: inout Cursor) {
    while true {
        var prefix = cursor
        let isPrefix =
            ["van", "von", "de", "der", "den", "ter", "ten", "te", "el", "la", "le", "du"].contains {
                (word: StaticString) in prefix.takeWord(word)
            } || takeShortHet(&prefix)
        if !isPrefix {
            // These are words of their own elsewhere.
            guard prefix.takeWord("in") || prefix.takeWord("op") || prefix.takeWord("uit"), prefix.skipSpaces() else {
                return
            }
            var behind = prefix
            guard takeShortHet(&behind) || behind.takeWord("de") || behind.takeWord("den") || behind.takeWord("der")
            else {
                return
            }
            prefix = behind
        }
        guard prefix.skipSpaces() else { return }
        cursor = prefix
    }
}

/// Takes `'t` with any apostrophe.
private func takeShortHet(_ cursor: inout Cursor) -> Bool {
    for word in ["'t", "’t", "‘t", "ʼt", "`t"] as [StaticString] {
        var next = cursor
        if next.take(word), next.peek().isSpace {
            cursor = next
            return true
        }
    }
    return false
}

/// Whether a capitalised word stands here that no member is called: a party, a chamber, a word of another source.
private func standsNoName(_ cursor: Cursor) -> Bool {
    noNames.contains { (word: StaticString) in
        var next = cursor
        return next.takeWord(word)
    }
}

private let noNames: [StaticString] = [
    "kamer", "kamerstuk", "kamerstukken", "tweede", "eerste", "minister", "staatssecretaris", "de", "het", "in", "op",
    "over", "deze",
    "dit", "tk", "ek", "nr",
    "motie", "bijlage", "artikel", "zie", "vvd", "cda", "pvda", "sp", "pvv", "sgp", "groenlinks", "gl", "christenunie",
    "cu", "volt", "bbb",
    "nsc", "denk",
    "fvd", "ja21", "pvdd", "d66", "50plus", "bij1", "kabinet", "regering",
]

/// Takes `(D66)`, `(GroenLinks-PvdA)`.
private func skipParty(_ cursor: inout Cursor) {
    var next = cursor
    next.skipSpaces()
    guard next.take(UInt8(ascii: "(")), next.peek().isUppercase || next.peek().isDigit else { return }
    let start = next.position
    while next.position - start < 24, next.peek() != UInt8(ascii: ")"), next.peek() >= 0x20,
        next.peek() != UInt8(ascii: ",")
    {
        next.position += 1
    }
    let name = next.position
    guard next.take(UInt8(ascii: ")")), name - start >= 2 else { return }
    // `(36 800 XVI, nr. 4)` is no party.
    for index in start..<name where cursor.text[index].isLowercase || cursor.text[index].isUppercase {
        var digits = 0
        for place in start..<name where cursor.text[place].isDigit { digits += 1 }
        if digits < 3 { cursor = next }
        return
    }
}
