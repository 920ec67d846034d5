internal import Text

/// Whether a number stands on the page above a note's as a call may stand.
/// - Parameter isCall: whether what stands before the number's place lets it be one.
func standsAbove(
    _ number: Int, _ text: Span<UInt8>, before limit: Int, where isCall: (_ place: Int) -> Bool
) -> Bool {
    let digits = Array(String(number).utf8)
    guard limit > digits.count else { return false }
    return (max(1, limit - longestWayToNote)..<limit - digits.count).contains { place in
        text[place] == digits[0] && !text[place + digits.count].isDigit
            && digits.indices.allSatisfy { text[place + $0] == digits[$0] } && isCall(place)
    }
}

/// In bytes: a foot note stands on the page of its call.
private let longestWayToNote = 8_000
