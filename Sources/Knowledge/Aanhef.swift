public import Text

/// How a letter addresses its reader.
public enum Aanhef {
    /// `Geachte voorzitter,` and all that a designer adds to it has no more bytes.
    public static let longest = 140

    /// Whether a salutation begins here; the name behind it may be blackened.
    public static func stands(_ cursor: Cursor) -> Bool {
        ["Geachte", "Hooggeachte", "Zeer geachte", "Geacht"].contains { (start: StaticString) in
            var cursor = cursor
            return cursor.take(start, ignoringCase: false)
                && (cursor.isAtEnd || cursor.peek().isSpace || cursor.peek() == UInt8(ascii: ","))
        }
    }

    /// Where the first salutation in a range begins.
    public static func first(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        range.first { text[$0] == UInt8(ascii: "G") && Cursor(text, at: $0).stands("Geachte ", ignoringCase: false) }
    }
}

/// Whether the running head of a printed page begins here.
public func standsRunningHead(_ text: Span<UInt8>, at position: Int) -> Bool {
    var cursor = Cursor(text, at: position)
    return cursor.takePhrase("tweede kamer, vergaderjaar") || cursor.takePhrase("eerste kamer, vergaderjaar")
}
