public import Letters

/// Finds all anchors of a text in one pass of 64-bit words.
///
/// Four range tests mark the bytes that may matter (`.`…`?` holds the digits and full stops; then `X`…`]`, the line and
/// form feed and `!`); only marked bytes are looked at one by one.
public func scanAnchors(_ text: Span<UInt8>) -> Anchors {
    var anchors = Anchors()
    anchors.digits.reserveCapacity(text.count / 128)
    anchors.stops.reserveCapacity(text.count / 96)
    var position = 0
    /// Digits before this offset belong to a run already noted.
    var runEnd = 0
    while position < text.count {
        var marks: UInt64
        if position + 8 <= text.count {
            marks = markedBytes(text.word(at: position))
        } else {
            marks = UInt64.highBits >> UInt64(8 * (8 - (text.count - position)))
        }
        while marks != 0 {
            let index = position + marks.trailingZeroBitCount / 8
            marks &= marks &- 1
            let byte = text[index]
            if byte.isDigit {
                if index >= runEnd {
                    anchors.digits.append(Int32(truncatingIfNeeded: index))
                    runEnd = index + 1
                } else {
                    continue
                }
                while runEnd < text.count, text[runEnd].isDigit { runEnd += 1 }
            } else {
                note(byte, at: index, in: text, &anchors)
            }
        }
        position += 8
    }
    return anchors
}

@inline(__always)
private func note(_ byte: UInt8, at index: Int, in text: Span<UInt8>, _ anchors: inout Anchors) {
    let place = Int32(truncatingIfNeeded: index)
    switch byte {
    case UInt8(ascii: "."):
        anchors.stops.append(place)
        if index + 2 < text.count, text[index + 1].isLowercase, text[index + 2].isLowercase,
            standsTopLevel(text, index + 1)
        {
            anchors.words.append(place)
        }
    case UInt8(ascii: "?"), UInt8(ascii: "!"): anchors.stops.append(place)
    case UInt8(ascii: "\n"): anchors.lineEnds.append(place)
    case 0x0C: anchors.formFeeds.append(place)
    case UInt8(ascii: "["), UInt8(ascii: "]"): anchors.brackets.append(place)
    case UInt8(ascii: "X"): anchors.words.append(place)
    case UInt8(ascii: ":"):
        if index + 2 < text.count, text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") {
            anchors.words.append(place)
        }
    default: break
    }
}

/// Whether an address may end with the domain that begins here.
private func standsTopLevel(_ text: Span<UInt8>, _ position: Int) -> Bool {
    var end = position
    while end < text.count, text[end].isLowercase { end += 1 }
    if end < text.count, text[end].isLetter || text[end].isDigit || text[end] == UInt8(ascii: "@") { return false }
    let cursor = Cursor(text, at: position)
    switch end - position {
    case 2: return cursor.stands("nl") || cursor.stands("eu")
    case 3: return cursor.stands("com") || cursor.stands("org") || cursor.stands("net")
    default: return false
    }
}

/// The high bit of every byte of `word` that is a line or form feed, `!`, one of `.`…`?`, or one of `X`…`]`.
@inline(__always)
public func markedBytes(_ word: UInt64) -> UInt64 {
    let low = word & ~UInt64.highBits
    let stopsAndDigits = inRange(low, 0x2E, 0x3F)
    let bracketsAndX = inRange(low, 0x58, 0x5D)
    let lineEnds = inRange(low, 0x0A, 0x0C)
    let exclamations = inRange(low, 0x21, 0x21)
    return (stopsAndDigits | bracketsAndX | lineEnds | exclamations) & ~word & UInt64.highBits
}

/// The high bit of every byte in `first`…`last`; all bytes of `low` are ASCII.
@inline(__always)
private func inRange(_ low: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (low &+ (0x80 - first) &* ones) & ~(low &+ (0x7F - last) &* ones)
}
