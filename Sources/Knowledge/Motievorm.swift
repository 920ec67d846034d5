public import Letters
public import Text

/// The fixed words of a motion's parts.
public enum Motievorm {
    private static let recitals: [StaticString] = [
        "gehoord de beraadslaging", "constaterende", "overwegende", "van mening", "van oordeel", "gelet op", "gezien ",
        "in herinnering",
    ]
    private static let requests: [StaticString] = [
        "verzoekt de regering", "verzoekt het kabinet", "verzoekt de minister", "verzoekt de staatssecretaris",
        "verzoekt het presidium", "spreekt uit", "roept de regering", "roept het kabinet",
        "draagt ", "verklaart", "nodigt de regering", "besluit ",
    ]
    private static let close: StaticString = "en gaat over tot de orde van de dag"

    public enum Place: Sendable { case opening, recital, request, close }

    /// The part of a motion whose first words stand here.
    public static func place(_ cursor: Cursor) -> Place? {
        if cursor.stands(close) { return .close }
        if recitals.contains(where: { (start: StaticString) in cursor.stands(start) }) { return .recital }
        if requests.contains(where: { (start: StaticString) in cursor.stands(start) }) { return .request }
        return cursor.stands("de kamer,") ? .opening : nil
    }

    /// Whether a line begins a part of a motion, as the line before it ends one: behind a comma or semicolon.
    public static func begins(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard place(Cursor(text, at: line.lowerBound)) != nil else { return false }
        var end = line.lowerBound
        while end > 0, text[end - 1].isSpace { end -= 1 }
        return end == 0 || ",;:.".utf8.contains(text[end - 1])
    }
}

/// Whether a mention speaks of several motions, amendments or letters.
public func isPlural(_ text: Span<UInt8>, _ mention: Mention) -> Bool {
    let words = Cursor(text, at: mention.range.start)
    return switch mention.kind {
    case .motie, .amendement: words.stands("moties") || words.stands("amendementen")
    case .brief: words.stands("brieven") || words.stands("kamerbrieven") || words.stands("mijn brieven")
    default: false
    }
}
