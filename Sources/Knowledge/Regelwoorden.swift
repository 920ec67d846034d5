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

    /// Labels of a letter's head, in lower case.
    public static let labels: [StaticString] = [
        "datum", "titel", "onderwerp", "betreft", "ons kenmerk", "uw kenmerk", "kenmerk", "zaaknummer", "bijlage(n)", "bijlagen", "bijlage", "contactpersoon",
        "projectnaam", "uw brief", "onze referentie", "uw referentie", "retouradres", "> retouradres",
    ]

    /// Whether a line begins with a label of a letter's head: alone, or before a colon, tab or wide gap.
    public static func beginsLabel(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool { label(text, line) != nil }

    /// The label that a line begins with and where its value begins.
    public static func label(_ text: Span<UInt8>, _ line: Range<Int>) -> (label: StaticString, value: Int)? {
        for label in labels {
            var cursor = Cursor(text, at: line.lowerBound)
            while cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "*")) { _ = cursor.take(0x20) }
            guard cursor.take(label) || takeSpacedOut(label, &cursor), !cursor.peek().isLetter else { continue }
            while cursor.take(UInt8(ascii: "*")) {}
            let next = cursor.peek()
            guard cursor.position >= line.upperBound || next == UInt8(ascii: ":") || next == 0x09 || next == 0x20 && cursor.peek(1) == 0x20
                || label.utf8CodeUnitCount > 10 && next == 0x20 && line.count < 80
            else { continue }
            return (label, min(cursor.position, line.upperBound))
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
