internal import Letters
internal import Text

/// One character of UTF-8 text, or one maximal ill-formed part of it.
struct DecodedCharacter {
    /// The code point, or nothing for an ill-formed part.
    let codePoint: UInt32?
    /// Its length in bytes, at least 1.
    let length: Int
}

/// Decodes the character at `position`, which must lie in the text.
///
/// An ill-formed part is as long as the Unicode Standard's "maximal subpart" (Unicode 15, section 3.9, table 3-7), so
/// that one U+FFFD per part gives the same text as browsers and ICU give.
func decodeCharacter(_ text: Span<UInt8>, at position: Int) -> DecodedCharacter {
    let lead = text[position]
    if lead < 0x80 { return DecodedCharacter(codePoint: UInt32(lead), length: 1) }
    let expected: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: expected = 2
    case 0xE0...0xEF:
        expected = 3
        if lead == 0xE0 { lowest = 0xA0 }
        if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
        expected = 4
        if lead == 0xF0 { lowest = 0x90 }
        if lead == 0xF4 { highest = 0x8F }
    default: return DecodedCharacter(codePoint: nil, length: 1)
    }
    var codePoint = UInt32(lead) & (0x7F >> UInt32(expected))
    for index in 1..<expected {
        guard position + index < text.count else { return DecodedCharacter(codePoint: nil, length: index) }
        let byte = text[position + index]
        guard byte >= lowest, byte <= highest else { return DecodedCharacter(codePoint: nil, length: index) }
        codePoint = codePoint << 6 | UInt32(byte & 0x3F)
        lowest = 0x80
        highest = 0xBF
    }
    return DecodedCharacter(codePoint: codePoint, length: expected)
}

/// The first position at or after `start` that does not hold an ASCII byte.
func endOfASCII(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position + 32 <= text.count {
        let first = text.word(at: position) | text.word(at: position + 8)
        let second = text.word(at: position + 16) | text.word(at: position + 24)
        if (first | second) & UInt64.highBits != 0 { break }
        position += 32
    }
    while position < text.count, text[position] < 0x80 { position += 1 }
    return position
}
