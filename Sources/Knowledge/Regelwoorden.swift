internal import Text

/// Words that tell what a line is, or whether it goes on in the next one.
public enum Regelwoorden {
    /// No heading, address or item ends with one of these: behind them a line's end means nothing.
    public static let goOn: Set<String> = [
        "de", "het", "een", "van", "in", "op", "te", "ter", "ten", "tot", "en", "of", "om", "met", "aan", "bij", "voor", "door", "over", "uit", "naar", "dat",
        "die", "dit", "deze", "als", "dan", "is", "zijn", "wordt", "worden", "heeft", "hebben", "zal", "zullen", "niet", "ook", "uw", "mijn", "onze", "der",
        "den", "motie", "lid", "leden", "artikel", "artikelen", "wet", "Wet", "nr.", "nrs.", "blz.", "p.", "d.d.", "art.", "artt.", "Kamerstukken",
        "Kamerstuk", "minister", "Minister", "staatssecretaris", "Staatssecretaris", "richtlijn", "Richtlijn", "verordening", "Verordening", "Besluit",
        "II", "per", "tegen", "tussen", "zonder", "onder", "binnen", "na", "mede", "namens", "wie", "waar", "waarin", "hun", "haar",
    ]

    /// What stands behind a label of a letter's head.
    public enum Label: Sendable { case subject, address, reference }

    private static let labels: [(words: StaticString, label: Label)] = [
        ("datum", .reference), ("titel", .reference), ("onderwerp", .subject), ("betreft", .subject), ("ons kenmerk", .reference),
        ("uw kenmerk", .reference), ("kenmerk", .reference), ("zaaknummer", .reference), ("bijlage(n)", .reference), ("bijlagen", .reference),
        ("bijlage", .reference), ("contactpersoon", .reference), ("projectnaam", .reference), ("uw brief", .reference), ("onze referentie", .reference),
        ("uw referentie", .reference), ("retouradres", .address), ("> retouradres", .address),
    ]

    /// Whether a line begins with a label of a letter's head: alone, or before a colon, tab or wide gap.
    public static func beginsLabel(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool { label(text, line) != nil }

    /// The label that a line begins with and its value, which may be empty.
    public static func label(_ text: Span<UInt8>, _ line: Range<Int>) -> (label: Label, value: Range<Int>)? {
        for (words, label) in labels {
            var cursor = Cursor(text, at: line.lowerBound)
            while cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "*")) { _ = cursor.take(0x20) }
            guard cursor.take(words) || takeSpacedOut(words, &cursor), !cursor.peek().isLetter else { continue }
            while cursor.take(UInt8(ascii: "*")) {}
            let next = cursor.peek()
            let isApart = cursor.position >= line.upperBound || next == UInt8(ascii: ":") || next == 0x09 || next == 0x20 && cursor.peek(1) == 0x20
            let isLong = words.utf8CodeUnitCount > 10 && next == 0x20 && line.count < 80
            guard isApart || isLong else { continue }
            _ = cursor.take(UInt8(ascii: ":"))
            return (label, trimmed(text, min(cursor.position, line.upperBound)..<line.upperBound))
        }
        return nil
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
