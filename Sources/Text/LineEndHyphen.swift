/// What becomes of a hyphen at the end of a line, and of the line's end, when words are set in one line.
public enum LineEndHyphen: Sendable {
    /// No such hyphen: the line's end is a space.
    case none
    /// `OESO-⏎richtlijnen`, `16-⏎jarige`: the word has a hyphen of its own.
    case stays
    /// `nauwe-⏎lijks`: the line's end put it there.
    case falls
}

extension Span<UInt8> {
    /// Looks at the end of a line whose words go on at `next`. `zorg- en` keeps both hyphen and space.
    public func hyphen(endingAt end: Int, before next: Int) -> LineEndHyphen {
        guard end >= 2, next < count, self[end - 1] == UInt8(ascii: "-") else { return .none }
        let before = self[end - 2]
        guard before.isLetter || before & 0xC0 == 0x80 || before.isDigit else { return .none }
        let word = Cursor(self, at: next)
        if word.peek().isUppercase { return before.isLowercase && word.peek(1).isLowercase ? .stays : .none }
        guard word.peek().isLowercase else { return .none }
        // `natuur- milieu- en klimaatbeleid`.
        var wordEnd = next
        while wordEnd < count, self[wordEnd].isLetter || self[wordEnd] & 0xC0 == 0x80 { wordEnd += 1 }
        if wordEnd + 1 < count, self[wordEnd] == UInt8(ascii: "-"), self[wordEnd + 1].isSpace { return .none }
        for joint in joints where word.stands(joint) && !word.peek(joint.utf8CodeUnitCount).isLetter { return .none }
        if before.isUppercase || before.isDigit { return .stays }
        if closesAside(at: end - 1) { return .none }
        if firstParts.contains(where: { endsWord($0, at: end - 1) })
            || pairs.contains(where: { endsWord($0.first, at: end - 1) && word.stands($0.second) })
        {
            return .stays
        }
        // `e-mail`; the hyphens of an address are its own.
        if end == 2 || !(self[end - 3].isLetter || self[end - 3] & 0xC0 == 0x80) { return .stays }
        var index = end - 2
        while index > 0, end - index < 300, self[index] > 0x20 {
            if self[index] == UInt8(ascii: "/") { return .stays }
            index -= 1
        }
        return .falls
    }

    /// Whether a hyphen closes what one before a word opened: `zal -mede op advies van de raad- de straf`.
    private func closesAside(at hyphen: Int) -> Bool {
        var place = hyphen - 1
        while place > 1, hyphen - place < longestAside {
            if self[place] == UInt8(ascii: "-") {
                if self[place - 1].isSpace, self[place + 1].isLowercase { return true }
                if self[place + 1].isSpace { return false }
            }
            place -= 1
        }
        return false
    }

    /// Whether a word ends here as a whole.
    private func endsWord(_ word: StaticString, at end: Int) -> Bool {
        let start = end - word.utf8CodeUnitCount
        return start >= 0 && Cursor(self, at: start).stands(word)
            && (start == 0 || !(self[start - 1].isLetter || self[start - 1] & 0xC0 == 0x80))
    }
}

/// In bytes.
private let longestAside = 200

/// Words that join the parts of `in- en uitvoer`.
private let joints: [StaticString] = ["en", "of", "tot", "t/m", "als", "dan", "respectievelijk", "en/of"]

/// First parts of words that keep their hyphen (Woordenlijst Nederlandse Taal, 6.F and 6.G): `niet-gouvernementeel`,
/// `oud-minister`, `secretaris-generaal`.
private let firstParts: [StaticString] = [
    "niet", "oud", "ex", "vice", "non", "aspirant", "adjunct", "kandidaat", "interim", "chef", "collega", "minister",
    "secretaris", "directeur", "inspecteur", "procureur", "advocaat", "luitenant", "generaal",
]

/// Words whose parts are joined by a hyphen though the first part alone takes none (Woordenlijst, 6.F).
private let pairs: [(first: StaticString, second: StaticString)] = [
    ("kosten", "baten"), ("woon", "werk"), ("zwart", "wit"), ("publiek", "privaat"), ("publiek", "private"),
    ("oost", "west"),
    ("noord", "zuid"), ("haat", "liefde"), ("prijs", "kwaliteit"), ("moeder", "kind"), ("man", "vrouw"),
    ("rood", "wit"), ("sociaal", "cultureel"),
    ("technisch", "inhoudelijk"), ("financieel", "economisch"), ("juridisch", "technisch"),
    ("bestuurlijk", "juridisch"),
]
