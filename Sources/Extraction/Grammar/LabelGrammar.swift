internal import Letters

/// The word that introduces a reference to a parliamentary paper: `Kamerstukken`, `Kst.`, `TK`, `Tweede Kamer` ….
struct PaperLabel {
    /// Where the label begins.
    let start: Int
    /// Whether the word itself says that a paper follows; `Tweede Kamer` alone does not.
    let isCertain: Bool
}

/// Looks back from a run of digits for the label it belongs to, over at most ten words that may stand between the two
/// (`Kamerstukken II, vergaderjaar 2007-2008`).
func findLabel(_ text: Span<UInt8>, before anchor: Int, notBefore limit: Int) -> PaperLabel? {
    var position = anchor
    var label: PaperLabel?
    for _ in 0..<10 {
        while position > limit, isFiller(text[position - 1]) { position -= 1 }
        let end = position
        while position > limit, text[position - 1].isUppercase || text[position - 1].isLowercase { position -= 1 }
        guard end > position, end - position <= 16 else { break }
        switch paperWord(text, position..<end) {
        case .certain: label = PaperLabel(start: position, isCertain: true)
        case .chamber: if label == nil { label = PaperLabel(start: position, isCertain: false) }
        case .ordinal:
            // `Tweede Kamer`: the label begins with the ordinal.
            if let found = label, Cursor(text, at: found.start).stands("kamer"), !Cursor(text, at: found.start).stands("kamers") {
                label = PaperLabel(start: position, isCertain: found.isCertain)
            } else {
                return label
            }
        case .between: break
        case .other: return label
        }
    }
    return label
}

private enum PaperWord { case certain, chamber, ordinal, between, other }

/// Bytes that may stand between the words of a label: white space, commas, stops, brackets, Markdown's stars, apostrophes.
private func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"), 0xC2, 0xA0, 0xE2, 0x80, 0x98, 0x99, 0xAF:
        true
    default: false
    }
}

private func paperWord(_ text: Span<UInt8>, _ range: Range<Int>) -> PaperWord {
    let cursor = Cursor(text, at: range.lowerBound)
    // The last letter turns most words away.
    switch (text[range.upperBound - 1].lowercased, range.count) {
    case (UInt8(ascii: "k"), 9): return cursor.stands("kamerstuk") ? .certain : .other
    case (UInt8(ascii: "n"), 12): return cursor.stands("kamerstukken") ? .certain : .other
    case (UInt8(ascii: "t"), 3): return cursor.stands("kst") ? .certain : .other
    case (UInt8(ascii: "k"), 2):
        return cursor.stands("TK", ignoringCase: false) || cursor.stands("EK", ignoringCase: false) ? .certain : .other
    case (UInt8(ascii: "r"), 5): return cursor.stands("Kamer", ignoringCase: false) ? .chamber : .other
    case (UInt8(ascii: "e"), 6): return cursor.stands("tweede") || cursor.stands("eerste") ? .ordinal : .other
    case (UInt8(ascii: "i"), 1...2): return cursor.stands("i") ? .between : .other
    case (UInt8(ascii: "r"), 2), (UInt8(ascii: "o"), 2): return cursor.stands("nr") ? .between : .other
    case (UInt8(ascii: "r"), 12): return cursor.stands("vergaderjaar") ? .between : .other
    case (UInt8(ascii: "n"), 13): return cursor.stands("vergaderjaren") ? .between : .other
    case (UInt8(ascii: "g"), 7): return cursor.stands("zitting") ? .between : .other
    case (UInt8(ascii: "r"), 7): return cursor.stands("dossier") ? .between : .other
    case (UInt8(ascii: "r"), 13): return cursor.stands("dossiernummer") ? .between : .other
    case (UInt8(ascii: "l"), 9): return cursor.stands("Generaal") ? .between : .other
    default: return .other
    }
}

/// Takes a label at the cursor and the chamber it names, with white space and commas after it.
func takeLabel(_ cursor: inout Cursor, kamer: inout (value: Kamer, range: ByteRange<Normalised>)?) -> Bool {
    let start = cursor.position
    var found = false
    while true {
        let before = cursor.position
        if cursor.takeWord("kamerstukken") || cursor.takeWord("kamerstuk") || cursor.takeWord("kst") {
            _ = cursor.take(UInt8(ascii: "."))
            found = true
        } else {
            guard let value = takeKamer(&cursor) else { break }
            kamer = (value, ByteRange(before, cursor.position))
            found = true
        }
        skipSeparators(&cursor)
    }
    if !found { cursor.position = start }
    return found
}

/// Takes the name of a chamber: `II`, `I`, `I/II`, OCR's `11`, `2`, `TK`, `EK`, `Tweede Kamer (der Staten-Generaal)`.
func takeKamer(_ cursor: inout Cursor) -> Kamer? {
    let start = cursor.position
    if cursor.takeWord("tweede") || cursor.takeWord("eerste") {
        let isFirst = cursor.text[start].lowercased == UInt8(ascii: "e")
        cursor.skipSpaces()
        if cursor.takeWord("kamer") {
            let end = cursor.position
            cursor.skipSpaces()
            if !cursor.take("der staten-generaal") { cursor.position = end }
            return isFirst ? .eerste : .tweede
        }
    } else if cursor.stands("TK", ignoringCase: false) || cursor.stands("EK", ignoringCase: false) {
        let isFirst = cursor.peek() == UInt8(ascii: "E")
        if !cursor.peek(2).isLetter {
            cursor.position += 2
            return isFirst ? .eerste : .tweede
        }
    } else {
        for (word, kamer) in [
            ("I-II", Kamer.beide), ("I/II", .beide), ("II", .tweede), ("I", .eerste), ("11", .tweede), ("2", .tweede),
            ("1", .eerste),
        ] as [(StaticString, Kamer)] where cursor.take(word, ignoringCase: false) {
            let next = cursor.peek()
            if !next.isLetter, !next.isDigit, next != UInt8(ascii: "-"), next != UInt8(ascii: "/") { return kamer }
            cursor.position = start
        }
    }
    cursor.position = start
    return nil
}

/// Skips white space and the marks that may stand between the parts of a citation.
func skipSeparators(_ cursor: inout Cursor) {
    while cursor.skipSpaces() || cursor.take(UInt8(ascii: ",")) || cursor.take(UInt8(ascii: "*"))
        || cursor.take(UInt8(ascii: "_")) || cursor.take(UInt8(ascii: ":"))
    {}
}
