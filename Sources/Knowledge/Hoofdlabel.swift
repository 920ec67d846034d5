public import Letters
internal import Text

/// A label of a letter's head, by what stands behind it.
public enum Hoofdlabel: Sendable {
    case datum, titel, onderwerp, kenmerk, uwKenmerk, zaak, bijlagen, contact, project, uwBrief, retouradres

    /// In the order in which they are tried: a longer one before its beginning.
    private static let rows: [(words: StaticString, label: Hoofdlabel)] = [
        ("datum", .datum), ("titel", .titel), ("onderwerp", .onderwerp), ("betreft", .onderwerp),
        ("ons kenmerk", .kenmerk),
        ("onze referentie", .kenmerk), ("uw kenmerk", .uwKenmerk), ("uw referentie", .uwKenmerk), ("kenmerk", .kenmerk),
        ("zaaknummer", .zaak),
        ("bijlage(n)", .bijlagen), ("bijlagen", .bijlagen), ("bijlage", .bijlagen), ("contactpersoon", .contact),
        ("projectnaam", .project),
        ("uw brief", .uwBrief), ("retouradres", .retouradres), ("> retouradres", .retouradres),
    ]

    /// What a line is that begins with it.
    public var role: Role {
        switch self {
        case .onderwerp: .subject
        case .retouradres: .address
        default: .reference
        }
    }

    /// The label that a line begins with and its value, which may be empty: a label stands alone, or before a colon,
    /// tab or wide gap.
    /// - Parameter isColumn: whether the line stands among others with labels, where one space is a gap.
    public static func read(
        _ text: Span<UInt8>, _ line: Range<Int>, inColumn isColumn: Bool = false
    ) -> (label: Hoofdlabel, value: Range<Int>)? {
        for (words, label) in rows {
            var cursor = Cursor(text, at: line.lowerBound)
            while cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "*")) { _ = cursor.take(0x20) }
            guard cursor.take(words) || takeSpacedOut(words, &cursor), !cursor.peek().isLetter else { continue }
            while cursor.take(UInt8(ascii: "*")) {}
            let next = cursor.peek()
            let isApart =
                cursor.position >= line.upperBound || next == UInt8(ascii: ":") || next == 0x09
                || next == 0x20 && cursor.peek(1) == 0x20
            let isBeside = next == 0x20 && (cursor.peek(1).isUppercase || cursor.peek(1).isDigit)
            let isLong = words.utf8CodeUnitCount > shortestPlainLabel && next == 0x20 && line.count < longestPlainLine
            guard isApart || isColumn && isBeside || isLong else { continue }
            _ = cursor.take(UInt8(ascii: ":"))
            return (label, trimmed(text, min(cursor.position, line.upperBound)..<line.upperBound))
        }
        return nil
    }

    /// Whether a line begins with a label.
    public static func begins(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool { read(text, line) != nil }

    /// Whether a line can be the value that an empty label announces: what names a letter holds digits, but is no day
    /// and no heading.
    public func announces(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= longestValue, !Aanhef.stands(Cursor(text, at: line.lowerBound)) else { return false }
        switch self {
        case .kenmerk, .uwKenmerk, .zaak:
            guard line.count <= longestReference, line.count(where: { text[$0].isDigit }) >= fewestDigits else {
                return false
            }
            return !Briefhoofd.isDate(text, line) && !isSentence(text, line)
        case .bijlagen:
            // `2`, `geen`, `Rapport bruggen`; a heading has its number before its words.
            return line.allSatisfy { text[$0].isDigit } || !text[line.lowerBound].isDigit && !isSentence(text, line)
        default: return true
        }
    }

    /// Takes a label that is set with a space between its letters: `U W  K E N M E R K`.
    private static func takeSpacedOut(_ label: StaticString, _ cursor: inout Cursor) -> Bool {
        var next = cursor
        for index in 0..<label.utf8CodeUnitCount {
            let byte = label.withUTF8Buffer { $0[index] }
            if byte == 0x20 { continue }
            if index > 0 {
                guard next.take(0x20) else { return false }
                while next.take(0x20) {}
            }
            guard next.peek().lowercased == byte else { return false }
            next.position += 1
        }
        cursor = next
        return true
    }
}

/// A shorter label before a single space begins a sentence as well.
private let shortestPlainLabel = 10
/// In a longer line it does too.
private let longestPlainLine = 80
/// A subject of three lines.
private let longestValue = 400
private let longestReference = 60
/// A reference with fewer is a list's number or a year's end.
private let fewestDigits = 3

private func isSentence(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    text[line.upperBound - 1] == UInt8(ascii: ".") || text[line.upperBound - 1] == UInt8(ascii: ",")
}
