internal import Knowledge
internal import Letters
internal import Text

/// An official identifier of a publication as it stands, alone or in an address: `ah-tk-20242025-1028`, `stb-2021-123`,
/// `blg-929493`. (`kst-…` is read by `Kamerstuk`, whose numbers have parts of their own.)
struct OfficialIdentifier {
    let kind: MentionKind
    let id: String
    var fields: [MentionField] = []
    let end: Int

    /// The mention of the words in `range`.
    func mention(_ range: ByteRange<Normalised>) -> Mention {
        Mention(kind: kind, range: range, id: WorkID(id), key: WorkKey(id), how: .full, fields: fields)
    }

    private static let systems: [(prefix: StaticString, kind: MentionKind)] = [
        ("ah-tk-", .aanhangsel), ("ah-ek-", .aanhangsel), ("h-tk-", .handelingen), ("h-ek-", .handelingen),
        ("h-vv-", .handelingen),
        ("blg-", .bijlage), ("stb-", .stb), ("stcrt-", .stcrt), ("trb-", .trb),
    ]

    /// Takes the identifier of any system that begins with `beginning` (all of them when it is empty).
    static func take(_ beginning: String, _ start: Cursor) -> OfficialIdentifier? {
        for (prefix, kind) in systems where "\(prefix)".hasPrefix(beginning) {
            var cursor = start
            guard cursor.beginsWord, cursor.take(prefix) else { continue }
            var numbers: [(Int, Range<Int>)] = []
            let first = cursor.position
            while numbers.count < 5 {
                let begin = cursor.position
                guard let value = cursor.takeNumber(upTo: 8) else { break }
                numbers.append((value, begin..<cursor.position))
                guard cursor.peek() == UInt8(ascii: "-"), cursor.peek(1).isDigit else { break }
                cursor.position += 1
            }
            let wanted = kind == .bijlage ? 1...1 : kind == .handelingen ? 3...5 : 2...2
            guard let last = numbers.last, wanted.contains(numbers.count), !start.text.isLetter(at: last.1.upperBound)
            else { continue }
            // A session has eight digits; a gazette's year is one.
            let isSession = kind == .aanhangsel || kind == .handelingen
            guard kind == .bijlage || (isSession ? numbers[0].1.count == 8 : (1900...2099).contains(numbers[0].0))
            else { continue }
            var end = last.1.upperBound
            // A rectification or reprint is a publication of its own: `stcrt-2024-123-n1`.
            var tail = Cursor(start.text, at: end)
            if kind != .bijlage, takeEnding(&tail, of: ["-n", "-h", "-v"]) != nil { end = tail.position }
            var result = OfficialIdentifier(kind: kind, id: "\(prefix)" + words(start.text, first..<end), end: end)
            result.addFields(numbers, isSenate: "\(prefix)".contains("ek"))
            return result
        }
        return nil
    }

    private mutating func addFields(_ numbers: [(Int, Range<Int>)], isSenate: Bool) {
        func range(_ index: Int) -> ByteRange<Normalised> {
            ByteRange(numbers[index].1.lowerBound, numbers[index].1.upperBound)
        }
        switch kind {
        case .aanhangsel, .handelingen:
            fields.append(MentionField(.kamer, .kamer(isSenate ? .eerste : .tweede)))
            let years = numbers[0].0
            fields.append(
                MentionField(
                    .vergaderjaar, .vergaderjaar(Vergaderjaar(first: years / 10_000, second: years % 10_000)), range(0))
            )
            fields.append(MentionField(.nummer, .text("\(numbers[1].0)"), range(1)))
            if numbers.count > 2 { fields.append(MentionField(.item, .text("\(numbers[2].0)"), range(2))) }
        case .stb, .stcrt, .trb:
            fields.append(MentionField(.jaar, .text("\(numbers[0].0)"), range(0)))
            fields.append(MentionField(.nummer, .text("\(numbers[1].0)"), range(1)))
        default: break
        }
    }
}

/// Takes the ending of a publication that belongs to another and has an identifier of its own: an annex (`-b1`), a
/// reprint (`-h1`), a rectification (`-n1`) or an improved one (`-v1`).
/// - Returns: the ending without its hyphen.
func takeEnding(_ cursor: inout Cursor, of sorts: [StaticString]) -> String? {
    var next = cursor
    let start = next.position + 1
    guard sorts.contains(where: { next.take($0) }), next.takeNumber(upTo: 3) != nil, !next.peek().isLetter else {
        return nil
    }
    cursor = next
    return words(next.text, start..<next.position)
}
