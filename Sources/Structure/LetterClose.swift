internal import Knowledge
internal import Letters
internal import Text

/// The close of a letter: `Hoogachtend,`, the offices and names that sign it, and what is enclosed.
struct LetterClose {
    /// Whether the signature has begun.
    var isOver = false

    /// The role of a paragraph of the close; nothing for words.
    /// - Parameter isSigned: whether an office stands here that a name follows.
    mutating func role(_ text: Span<UInt8>, _ words: Range<Int>, isSigned: Bool) -> Role? {
        if Briefhoofd.isClosing(text, words) {
            isOver = true
            return .closing
        }
        if isSigned || Briefhoofd.isOnBehalf(text, words) && text[words.upperBound - 1] == UInt8(ascii: ",") {
            isOver = true
            return .signature
        }
        guard isOver else { return nil }
        if Cursor(text, at: words.lowerBound).stands("bijlage") { return words.count < 200 ? .enclosures : nil }
        if Briefhoofd.isName(text, words) || Briefhoofd.isOffice(text, words) || Briefhoofd.isOnBehalf(text, words) {
            return .signature
        }
        isOver = false
        return nil
    }
}

/// The fixed form of a motion: what it weighs, what it asks, and those who move it.
struct MotionForm {
    private enum Place { case before, inside, signed }
    private var place = Place.before
    /// Whether the last paragraph of a motion ended in a full stop.
    private var hasEnded = false

    /// The passages of a paragraph of a motion; nothing for other words.
    mutating func passages(_ text: Span<UInt8>, _ words: Range<Int>) -> [Passage]? {
        let begin = Cursor(text, at: words.lowerBound)
        if place == .inside, hasEnded, Self.role(begin) == nil {
            // A motion that is quoted in part has no close.
            place = .signed
        } else if place == .signed, hasEnded, Self.role(begin) != nil {
            place = .inside
        }
        if place == .signed {
            if Briefhoofd.isName(text, words), !".!?".utf8.contains(text[words.upperBound - 1]) {
                return [passage(words, .signature)]
            }
            place = .before
        }
        if place == .before {
            guard
                begin.stands("gehoord de beraadslaging")
                    || begin.stands("de kamer,") && (words.count < 10 || holdsHearing(text, words))
            else {
                return nil
            }
            place = .inside
        }
        hasEnded = ".!?".utf8.contains(text[words.upperBound - 1])
        var passages: [Passage] = []
        var start = words.lowerBound
        var role = Self.role(begin) ?? .recital
        var position = start
        while position < words.upperBound, place == .inside {
            // A part begins behind the comma or semicolon of the one before.
            if position > start, text[position - 1] == 0x20, position - 2 > start,
                ",;:".utf8.contains(text[position - 2]),
                let next = Self.role(Cursor(text, at: position))
            {
                passages.append(passage(trimmed(text, start..<position), role))
                (start, role) = (position, next)
            }
            if role == .closing { break }
            position += 1
        }
        if role == .closing {
            place = .signed
            let end =
                (start..<words.upperBound).first { text[$0] == UInt8(ascii: ".") }.map { $0 + 1 } ?? words.upperBound
            passages.append(passage(start..<end, .closing))
            let names = trimmed(text, end..<words.upperBound)
            if !names.isEmpty { passages.append(passage(names, .signature)) }
        } else {
            passages.append(passage(trimmed(text, start..<words.upperBound), role))
        }
        return passages
    }

    private func holdsHearing(_ text: Span<UInt8>, _ words: Range<Int>) -> Bool {
        words.prefix(60).contains { Cursor(text, at: $0).stands("gehoord de beraadslaging") }
    }

    private func passage(_ range: Range<Int>, _ role: Role) -> Passage {
        Passage(range: ByteRange(range.lowerBound, range.upperBound), role: role, part: role.isWords ? .motie : nil)
    }

    private static func role(_ cursor: Cursor) -> Role? {
        switch Motievorm.place(cursor) {
        case .opening, .recital: .recital
        case .request: .request
        case .close: .closing
        case nil: nil
        }
    }
}
