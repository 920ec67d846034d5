internal import Letters
internal import Knowledge

/// A kind of source. It is asked at every run of digits, and at the few other places where one may stand, that no mention
/// covers yet.
protocol Kind: SendableMetatype {
    /// Reads what stands around the run of digits at `anchor`: backwards for the word that introduces it, then forwards.
    /// - Returns: the mentions, and the offset up to which the text is read; nothing when the kind is not there.
    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading?

    /// Reads what stands around a place without digits: the colon of an address, the X of a Roman number.
    static func readWord(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading?
}

extension Kind {
    static func readWord(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? { nil }
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

/// All mentions, in order of place. Each anchor is read at most once.
func findMentions(_ text: Span<UInt8>, _ anchors: Anchors) -> [Mention] {
    var mentions: [Mention] = []
    var end = 0
    var nextWord = 0
    func read(_ anchor: Int32, _ read: (any Kind.Type) -> Reading?) {
        guard Int(anchor) >= end else { return }
        for kind in Kinds.all {
            if let reading = read(kind) {
                mentions += reading.mentions
                end = reading.end
                return
            }
        }
    }
    func readWords(before limit: Int32) {
        while nextWord < anchors.words.count, anchors.words[nextWord] < limit {
            let anchor = anchors.words[nextWord]
            read(anchor) { $0.readWord(text, at: Int(anchor), notBefore: end) }
            nextWord += 1
        }
    }
    for anchor in anchors.digits {
        readWords(before: anchor)
        read(anchor) { $0.read(text, at: Int(anchor), notBefore: end) }
    }
    readWords(before: .max)
    return mentions
}
