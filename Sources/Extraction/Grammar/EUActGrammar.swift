internal import Letters
internal import Text

/// An act of the European Union by its number.
struct EUAct {
    let celex: String
    /// `verordening`, `richtlijn`, …
    let sort: String
    /// As the Union writes it: `2022/2065`, `1210/2010`.
    let number: String
    /// Whether `nr.` stood before the number, which then comes before its year.
    let hadNumberWord: Bool

    /// The sort of one act: `verordening` for `verordeningen`.
    var singular: String {
        sort.hasSuffix("ingen") ? String(sort.dropLast(2)) : sort.hasSuffix("lijnen") ? String(sort.dropLast(2)) : sort
    }

    private static let sorts: [(word: StaticString, letter: String, isYearFirst: Bool)] = [
        ("uitvoeringsverordening", "R", false), ("verordeningen", "R", false), ("verordening", "R", false),
        ("richtlijnen", "L", true),
        ("richtlijn", "L", true), ("kaderbesluit", "F", true),
        ("uitvoeringsbesluit", "D", true), ("besluit", "D", true), ("beschikking", "D", true),
        ("aanbeveling", "H", true), ("gemeenschappelijk standpunt", "E", true),
        ("gemeenschappelijk optreden", "E", true),
    ]

    /// Takes `Verordening (EU) 2022/2065`, `Verordening (EU) nr. 1210/2010`, `Richtlijn 92/43/EEG`,
    /// `Gedelegeerde Verordening (EU) 2018/625`. Which number is the year: until 2014 it came second in regulations and
    /// first elsewhere; since then it is always first.
    static func take(_ cursor: inout Cursor) -> EUAct? {
        switch cursor.peek().lowercased {
        case UInt8(ascii: "v"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "u"), UInt8(ascii: "g"),
            UInt8(ascii: "k"),
            UInt8(ascii: "a"):
            break
        default: return nil
        }
        var next = cursor
        next.skip("gedelegeerde", "gedelegeerd")
        var found: (word: StaticString, letter: String, isYearFirst: Bool)?
        for sort in sorts where found == nil && (next.takeWord(sort.word) || next.takePhrase(sort.word)) {
            found = sort
        }
        guard let sort = found else { return nil }
        next.skipSpaces()
        var community = takeCommunity(&next)
        if community == nil {
            var named = next
            if let name = takeCommunityName(&named), named.skipSpaces() { (community, next) = (name, named) }
        }
        if community == nil, standsBehindUnion(next.text, cursor.position) { community = .union }
        if community == nil { community = communityByNumber(next, sort.word) }
        next.skipSpaces()
        var hadNumberWord = false
        for word in ["nummer", "nr", "n°", "no"] as [StaticString] where next.takeWord(word) {
            hadNumberWord = true
            _ = next.take(UInt8(ascii: "."))
            next.skipSpaces()
            break
        }
        guard let act = takeNumber(&next, sort, community: &community, hadNumberWord: hadNumberWord) else { return nil }
        cursor = next
        return act
    }

    /// `EU-verordening`, `EG-richtlijn`.
    static func standsBehindUnion(_ text: Span<UInt8>, _ start: Int) -> Bool {
        guard start >= 3, text[start - 1] == UInt8(ascii: "-") else { return false }
        let name = Cursor(text, at: start - 3)
        return name.beginsWord && (name.stands("EU-", ignoringCase: false) || name.stands("EG-", ignoringCase: false))
    }

    /// Whose act a bare number is: regulations since 2015 and directives have their year first, and no other
    /// regulation of a municipality or province has a year and a number of three digits (`verordening 2022/2065`,
    /// `Richtlijn 2000/60`).
    private static func communityByNumber(_ cursor: Cursor, _ sort: StaticString) -> Community? {
        let isDirective = "\(sort)".hasPrefix("richtlijn")
        guard isDirective || "\(sort)".contains("verordening") else { return nil }
        var next = cursor
        let start = next.position
        guard let year = next.takeNumber(upTo: 4), next.position >= start + 3, next.take(UInt8(ascii: "/")) else {
            return nil
        }
        // `Verordening 1408/71`: serial first, the year of the last century in two digits.
        if !isDirective, next.peek().isDigit, next.peek(1).isDigit, !next.peek(2).isDigit, !next.peek(2).isLetter,
            next.peek(2) != UInt8(ascii: "/"), let old = next.takeNumber(upTo: 2), (58...99).contains(old)
        {
            return .communities
        }
        guard next.position > start + 4 else { return nil }
        let digits = next.position
        guard next.takeNumber(upTo: 4) != nil, !next.peek().isLetter, !next.peek().isDigit,
            next.peek() != UInt8(ascii: "/")
        else { return nil }
        let isUnion = (2015...2040).contains(year)
        guard isUnion ? next.position - digits >= 3 : isDirective && (1992...2014).contains(year) else { return nil }
        return year >= 2010 ? .union : .communities
    }

    /// An act whose sort and number stand apart: `Besluit van de Raad van 22 mei 2018 (2018/789/EU)`.
    static func take(sortAt word: Cursor, numberAt number: Cursor) -> (act: EUAct, end: Int)? {
        var next = word
        guard let sort = sorts.first(where: { next.takeWord($0.word) }) else { return nil }
        var cursor = number
        var community: Community?
        guard let act = takeNumber(&cursor, sort, community: &community, hadNumberWord: false) else { return nil }
        return (act, cursor.position)
    }

    /// Takes a further act of a list: ` en 269/2014` behind `Verordeningen (EU) nr. 833/2014`.
    static func takeFurther(_ cursor: inout Cursor, after act: EUAct) -> (act: EUAct, start: Int)? {
        guard act.sort.hasSuffix("en"), let sort = sorts.first(where: { "\($0.word)" == act.sort }) else { return nil }
        var next = cursor
        next.skipSpaces()
        let hadMark = next.take(UInt8(ascii: ","))
        next.skipSpaces()
        guard next.takeSpaced("en") || hadMark else { return nil }
        let community = takeCommunity(&next) ?? .union
        next.skipSpaces()
        var hadNumberWord = act.hadNumberWord
        if next.takeWord("nr") {
            hadNumberWord = true
            _ = next.take(UInt8(ascii: "."))
            next.skipSpaces()
        }
        let start = next.position
        var named: Community? = community
        guard let further = takeNumber(&next, sort, community: &named, hadNumberWord: hadNumberWord) else { return nil }
        cursor = next
        return (further, start)
    }

    private static let yearLength = 4

    private static func takeNumber(
        _ cursor: inout Cursor, _ sort: (word: StaticString, letter: String, isYearFirst: Bool),
        community: inout Community?,
        hadNumberWord: Bool
    ) -> EUAct? {
        var next = cursor
        let start = next.position
        guard let first = next.takeNumber(upTo: 4) else { return nil }
        let firstLength = next.position - start
        guard next.take(UInt8(ascii: "/")) else { return nil }
        let secondStart = next.position
        guard let second = next.takeNumber(upTo: 5) else { return nil }
        let secondLength = next.position - secondStart
        let number = words(next.text, start..<next.position)
        if next.peek() == UInt8(ascii: "/") {
            var tail = next
            tail.position += 1
            if let named = takeCommunityName(&tail) {
                community = named
                next = tail
            }
        }
        // Behind `2000/60/EG` a digit is the call of a note; elsewhere it is one more of the number.
        let isNamed = next.position > secondStart + secondLength
        guard let community, !next.peek().isLetter, isNamed || !next.peek().isDigit else { return nil }
        let isFirstYear = isYear(first, firstLength)
        let isSecondYear = isYear(second, secondLength)
        let yearIsFirst: Bool
        switch (isFirstYear, isSecondYear) {
        case (true, false): yearIsFirst = true
        case (false, true): yearIsFirst = false
        case (false, false): return nil
        case (true, true):
            // Both could be years. Acts of the Union have the year first, but for regulations of 2010–2014; older
            // regulations have it second, and so has a decision with `nr.` (`Besluit nr. 1982/2006/EG`).
            // Two digits are no year beside four that are: `Richtlijn nr. 2000/60/EG`.
            let isBrief = firstLength == yearLength && secondLength < yearLength && sort.isYearFirst
            let isLate =
                isBrief
                ? false
                : community == .union
                    ? (2010...2014).contains(second) && hadNumberWord : !sort.isYearFirst || hadNumberWord
            yearIsFirst = !isLate
        }
        let year = fullYear(yearIsFirst ? first : second)
        let serial = yearIsFirst ? second : first
        cursor = next
        return EUAct(
            celex: "3\(year)\(sort.letter)\(padded(serial))", sort: "\(sort.word)", number: number,
            hadNumberWord: hadNumberWord)
    }

    private static func isYear(_ value: Int, _ length: Int) -> Bool {
        length == 4 ? (1952...2040).contains(value) : length == 2 && (52...99).contains(value)
    }

    private static func fullYear(_ value: Int) -> Int { value < 100 ? 1900 + value : value }

    /// Whose act it is: the Union's since December 2009, the Communities' before.
    private enum Community { case union, communities }

    /// Takes `(EU)`, `(EU, Euratom)`, `(EG)`.
    private static func takeCommunity(_ cursor: inout Cursor) -> Community? {
        var next = cursor
        guard next.take(UInt8(ascii: "(")), let first = takeCommunityName(&next) else { return nil }
        while next.take(UInt8(ascii: ",")) {
            next.skipSpaces()
            guard takeCommunityName(&next) != nil else { return nil }
        }
        guard next.take(UInt8(ascii: ")")) else { return nil }
        cursor = next
        return first
    }

    private static func takeCommunityName(_ cursor: inout Cursor) -> Community? {
        for name in ["gbvb", "eu"] as [StaticString] where cursor.takeWord(name) { return .union }
        for name in ["euratom", "egks", "jbz", "eeg", "eg"] as [StaticString] where cursor.takeWord(name) {
            return .communities
        }
        return nil
    }

    /// A serial number as CELEX numbers have it, of four digits.
    static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number)"
    }

    /// Takes `32022R2065`, `52022PC0209`, `12016M/TXT`.
    static func takeCelex(_ cursor: inout Cursor) -> String? {
        let start = cursor.position
        var next = cursor
        guard "1235".utf8.contains(next.peek()), let head = next.takeNumber(upTo: 5), next.position == start + 5,
            (1951...2099).contains(head % 10_000)
        else { return nil }
        let letters = next.position
        while next.peek().isUppercase || next.peek().isLowercase, next.position - letters < 2 { next.position += 1 }
        guard next.position > letters else { return nil }
        if next.take("/TXT") {
            cursor = next
            return words(next.text, start..<next.position).uppercased()
        }
        let digits = next.position
        guard next.takeNumber(upTo: 4) != nil, next.position == digits + 4, !next.peek().isLetter else { return nil }
        let id = words(next.text, start..<next.position).uppercased()
        if next.take(UInt8(ascii: "(")) {
            if next.takeNumber(upTo: 2) != nil, next.take(UInt8(ascii: ")")) {
                cursor = next
                return words(next.text, start..<next.position).uppercased()
            }
        }
        cursor.position = digits + 4
        return id
    }
}
