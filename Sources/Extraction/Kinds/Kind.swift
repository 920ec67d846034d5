internal import Letters
internal import Text

/// What makes the reader ask a kind of source whether it stands here.
enum Trigger: Sendable {
    /// The runs of digits that look so.
    case digits(DigitRuns)
    /// A word, as it may be written.
    case word(String, WordCases = .all)
    /// The colon of `://`, and the full stop before `nl`, `com` and the like.
    case address
    /// The X of a Roman number.
    case roman
}

/// Runs of digits by their looks: most are years and counts, and few kinds need see them all.
struct DigitRuns: Sendable {
    /// All that are as long as this.
    var lengths: ClosedRange<Int> = 1...Self.longest
    /// Only those behind an opening bracket.
    var isBracketed = false
    /// Only those before a letter.
    var hasLetterBehind = false

    static let all = DigitRuns()
    /// Runs of six digits or more look alike.
    static let longest = 6

    /// The number of different looks.
    static let looks = 4 * (longest + 1)

    /// The looks of a run, as a number: its length, and the two marks beside it.
    @inline(__always)
    static func look(_ text: Span<UInt8>, _ start: Int) -> Int {
        let cursor = Cursor(text, at: start)
        var length = 1
        while length < longest, cursor.peek(length).isDigit { length += 1 }
        return length << 2 | (cursor.peek(-1) == UInt8(ascii: "(") ? 2 : 0) | (cursor.peek(length).isLetter ? 1 : 0)
    }

    func has(look: Int) -> Bool {
        lengths.contains(look >> 2) && (!isBracketed || look & 2 != 0) && (!hasLetterBehind || look & 1 != 0)
    }
}

/// A kind of source. It is asked at its triggers, where no mention covers the text yet.
protocol Kind: SendableMetatype {
    static var triggers: [Trigger] { get }

    /// Reads what stands around the trigger at `anchor`: forwards, or backwards too, but not before `limit`.
    /// - Returns: the mentions, and the offset up to which the text is read; nothing when the kind is not there.
    static func read(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading?
}

/// What a kind read at an anchor.
struct Reading {
    var mentions: [Mention]
    /// Anchors before this offset are used up.
    var end: Int
    /// Words that point back, in the place of a mention.
    var pointer: Pointer?

    init(mentions: [Mention], end: Int, pointer: Pointer? = nil) {
        self.mentions = mentions
        self.end = end
        self.pointer = pointer
    }

    var start: Int { mentions.first?.range.start ?? pointer?.range.start ?? .max }
}

enum Kinds {
    /// All kinds. At one anchor the reading that begins first wins, then the longest, then the kind named first here.
    static let all: [any Kind.Type] = [
        Kamerstuk.self, Handelingen.self, Aanhangsel.self, Bijlage.self, KamerDocument.self, Motie.self,
        Toezegging.self,
        Staatsblad.self, Wet.self, EUHandeling.self, Ecli.self, LJN.self, Uitspraak.self, Rapport.self, Brief.self,
        Debat.self,
        Begrotingsartikel.self, Webadres.self, Terugverwijzing.self, Datum.self,
    ]

    /// The words that any kind asks for.
    static let words: TriggerTable = {
        var table = TriggerTable()
        for (index, kind) in all.enumerated() {
            for case .word(let word, let cases) in kind.triggers {
                table.insert(word, 1 << TriggerTable.KindSet(index), cases)
            }
        }
        return table
    }()

    /// The kinds to ask at runs of digits, by their looks.
    static let atDigits = (0..<DigitRuns.looks).map { look in
        kinds { if case .digits(let runs) = $0 { runs.has(look: look) } else { false } }
    }
    static let atAddress = kinds { if case .address = $0 { true } else { false } }
    static let atRoman = kinds { if case .roman = $0 { true } else { false } }

    private static func kinds(_ isWanted: (Trigger) -> Bool) -> TriggerTable.KindSet {
        all.enumerated().reduce(0) {
            $1.element.triggers.contains(where: isWanted) ? $0 | 1 << TriggerTable.KindSet($1.offset) : $0
        }
    }
}

/// What a text was found to hold, in order of place.
struct Found {
    var mentions: [Mention] = []
    var pointers: [Pointer] = []
}

/// All mentions and the words that point back to them. This is where overlaps are settled: anchors are asked from left
/// to right, an anchor inside words already read is not asked, and at one anchor the leftmost, then the longest reading
/// wins.
func findMentions(_ text: Span<UInt8>, _ anchors: Anchors) -> Found {
    var reader = MentionReader()
    let table = Kinds.words
    let atDigits = Kinds.atDigits
    let words = scanWords(text, table)
    var nextDigit = 0
    var nextMark = 0
    var nextWord = 0
    while true {
        let digit = nextDigit < anchors.digits.count ? anchors.digits[nextDigit] : .max
        let mark = nextMark < anchors.words.count ? anchors.words[nextMark] : .max
        let word = nextWord < words.count ? words[nextWord] : .max
        let anchor = min(digit, mark, word)
        if anchor == .max { break }
        let place = Int(anchor)
        var kinds: TriggerTable.KindSet = 0
        if anchor == word {
            if place >= reader.end, !standsInWord(text, place) { kinds |= table.kinds(text, at: place) }
            nextWord += 1
        }
        if anchor == digit {
            if place >= reader.end { kinds |= atDigits[DigitRuns.look(text, place)] }
            nextDigit += 1
        }
        if anchor == mark {
            kinds |= text[place] == UInt8(ascii: "X") ? Kinds.atRoman : Kinds.atAddress
            nextMark += 1
        }
        if kinds != 0 { reader.read(text, at: place, kinds) }
    }
    return reader.found
}

/// Whether a letter outside ASCII stands just before a word found by its ASCII letters.
private func standsInWord(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard position > 1, text[position - 1] & 0xC0 == 0x80 else { return false }
    var lead = position - 2
    while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return text[lead].isLetter
}

private struct MentionReader {
    var found = Found()
    /// What stands before is read.
    var end = 0

    mutating func read(_ text: Span<UInt8>, at anchor: Int, _ kinds: TriggerTable.KindSet) {
        guard anchor >= end else { return }
        var best: Reading?
        var left = kinds
        while left != 0 {
            let kind = Kinds.all[left.trailingZeroBitCount]
            left &= left &- 1
            guard let reading = kind.read(text, at: anchor, notBefore: end) else { continue }
            if let known = best, (known.start, -known.end) <= (reading.start, -reading.end) { continue }
            best = reading
        }
        guard let best else { return }
        found.mentions += best.mentions
        if let pointer = best.pointer { found.pointers.append(pointer) }
        end = max(end, best.end)
    }
}
