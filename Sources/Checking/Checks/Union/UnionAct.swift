internal import Letters
internal import Text

/// An act of the Union as its number is written: `Verordening (EU) 2022/2065`, `Richtlijn 2011/93/EU`.
struct UnionAct {
    let isRegulation: Bool
    /// As it is written, and its two numbers in that order.
    let number: ByteRange<Normalised>
    let first: Int
    let second: Int
    /// `EU`, `EG`, `EEG`, and where it stands: behind the number or in brackets before it.
    let suffix: (text: String, range: ByteRange<Normalised>)?
    /// Whether `nr.` stands before the number.
    let hasNumberWord: Bool

    /// Nothing where the words are no such act, or an address.
    init?(_ mention: Mention, _ context: borrowing CheckContext) {
        guard mention.kind == .eu, mention.how == .full, let sort = mention[.soort]?.value.text,
            sort == "verordening" || sort == "richtlijn"
        else { return nil }
        let text = context.text.span
        var cursor = Cursor(text, at: mention.range.start)
        while cursor.position < mention.range.end, !cursor.peek().isDigit { cursor.position += 1 }
        let number = cursor
        guard let first = cursor.takeNumber(upTo: 4), cursor.take(UInt8(ascii: "/")),
            let second = cursor.takeNumber(upTo: 4),
            !cursor.peek().isDigit
        else { return nil }
        isRegulation = sort == "verordening"
        self.number = ByteRange(number.position, cursor.position)
        (self.first, self.second) = (first, second)
        hasNumberWord = standsBefore("nr.", number, notBefore: mention.range.start)
        let behind = cursor.position + 1
        if cursor.take(UInt8(ascii: "/")), let name = Self.name(&cursor) {
            suffix = (name, ByteRange(behind, cursor.position))
        } else {
            suffix = Self.bracketed(text, mention.range.start..<number.position)
        }
    }

    /// The year of the act: the one of its two numbers that is one in full, else the one that can be one of the last
    /// century.
    var year: Int? {
        for years in [[first, second], [first, second].map { $0 < 100 ? 1900 + $0 : $0 }] {
            let possible = years.filter(Self.years.contains)
            if possible.count == 1 { return possible[0] }
        }
        return nil
    }

    /// From the first act of the Coal and Steel Community on.
    private static let years = 1952...2099

    var isYearFirst: Bool { first == year || first + 1900 == year }

    private static func name(_ cursor: inout Cursor) -> String? {
        for name in ["EEG", "EU", "EG"] as [StaticString] where cursor.stands(name, ignoringCase: false) {
            let end = cursor.position + name.utf8CodeUnitCount
            guard !cursor.text.isLetter(at: end) else { return nil }
            cursor.position = end
            return "\(name)"
        }
        return nil
    }

    private static func bracketed(_ text: Span<UInt8>, _ range: Range<Int>) -> (String, ByteRange<Normalised>)? {
        for place in range where text[place] == UInt8(ascii: "(") {
            var cursor = Cursor(text, at: place + 1)
            if let name = name(&cursor), cursor.peek() == UInt8(ascii: ")") {
                return (name, ByteRange(place + 1, cursor.position))
            }
        }
        return nil
    }
}
