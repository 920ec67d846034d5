internal import Letters
internal import Knowledge

/// A kind of source that has a digit in it: it is asked at every run of digits that no mention covers yet.
protocol Kind: SendableMetatype {
    /// Reads what stands around the run of digits at `anchor`: backwards for the word that introduces it, then forwards.
    /// - Returns: the mentions, and the offset up to which the text is read; nothing when the kind is not there.
    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading?
}

/// What a kind read at an anchor.
struct Reading {
    var mentions: [Mention]
    /// Digits before this offset are used up.
    var end: Int
}

enum Kinds {
    /// All kinds, in the order they are asked: where two could read the same words, the earlier one wins.
    static let all: [any Kind.Type] = [Kamerstuk.self, Datum.self]
}

/// All mentions, in order of place. Each run of digits is read at most once.
func findMentions(_ text: Span<UInt8>, _ anchors: Anchors) -> [Mention] {
    var mentions: [Mention] = []
    var end = 0
    for digit in anchors.digits where Int(digit) >= end {
        for kind in Kinds.all {
            if let reading = kind.read(text, at: Int(digit), notBefore: end) {
                mentions += reading.mentions
                end = reading.end
                break
            }
        }
    }
    return mentions
}
