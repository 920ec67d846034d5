import Letters
import Normalisation
import Testing

private let standard = Normaliser()
private let unfolded = Normaliser(folds: [])

func normalised(_ bytes: [UInt8], folds: Set<Fold> = Fold.standard) -> NormalisedLetter {
    // Building a table takes a while in a debug build.
    let normaliser = folds == Fold.standard ? standard : folds.isEmpty ? unfolded : Normaliser(folds: folds)
    return normaliser.normalise(Letter(name: "t", file: nil, format: .text, text: bytes))
}

@Suite struct NormaliserTests {
    @Test(arguments: [
        ("Kamerstukken", "Kamerstukken"),
        ("nr.\u{A0}448", "nr. 448"),
        ("coo\u{308}rdinatie", "coördinatie"),
        ("co\u{AD}o\u{308}rdinatie", "coördinatie"),
        // A deletion that brings a letter and its accent together.
        ("e\u{AD}\u{301}", "é"),
        ("e\u{200B}\u{301}n", "én"),
        ("ﬁnanciën", "financiën"),
        ("32\u{2009}824", "32 824"),
        ("niet\u{2011}naleving", "niet-naleving"),
        // A fold never merges a note number with a word, nor two numbers, nor changes a digit.
        ("bedrag¹", "bedrag¹"),
        ("gevolg\u{200B}1", "gevolg\u{200B}1"),
        ("32\u{AD}\u{200B}824", "32\u{AD}\u{200B}824"),
        ("2024–2025 “x”", "2024–2025 “x”"),
        ("각", "각"),
    ])
    func text(source: String, expected: String) {
        #expect(
            Array(String(decoding: normalised(Array(source.utf8)).text, as: UTF8.self).utf8) == Array(expected.utf8))
    }

    @Test func switchedFolds() {
        let text = Array("2024–2025 “x”\u{A0}y".utf8)
        #expect(
            String(decoding: normalised(text, folds: [.dashes, .quotes]).text, as: UTF8.self)
                == "2024-2025 \"x\"\u{A0}y")
    }

    /// One U+FFFD for each maximal ill-formed part (Unicode 15, section 3.9).
    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1), ([0xE2, 0x80, 0x61], "\u{FFFD}a", 1),
            ([0xC0, 0x80], "\u{FFFD}\u{FFFD}", 2),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3), ([0xF0, 0x9F, 0x98], "\u{FFFD}", 1),
        ] as [([UInt8], String, Int)])
    func illFormed(bytes: [UInt8], expected: String, parts: Int) {
        let letter = normalised(bytes)
        #expect(String(decoding: letter.text, as: UTF8.self) == expected)
        #expect(letter.illFormed?.parts == parts)
    }

    @Test func offsetsLeadBack() {
        let source = Array("De coo\u{308}rdinatie,\u{A0}zie nr.\u{A0}5".utf8)
        let letter = normalised(source)
        let start = letter.text.count - 5
        let words = letter.map.source(of: ByteRange(start, letter.text.count))
        #expect(String(decoding: source[words.range], as: UTF8.self) == "nr.\u{A0}5")
    }

    /// Random text of troublesome pieces: the map ascends and stays in bounds, normalising twice is once, and the
    /// result is NFC by the standard library's own judgement (canonical equivalence of the unfolded text).
    @Test func properties() {
        let pieces: [[UInt8]] =
            [
                "a", "e", "5", " ", "\u{301}", "\u{308}", "\u{AD}", "\u{200B}", "\u{A0}", "ﬁ", "é", "가", "\u{11A8}",
                "\u{1100}",
                "\u{1161}", "’", "\u{FEFF}", "\u{323}",
            ].map { (piece: String) in Array(piece.utf8) } + [[0xFF], [0xE2, 0x80], [0xF0]]
        var random = SplitMix(seed: 20_261_124)
        for _ in 0..<3000 {
            var source: [UInt8] = []
            for _ in 0..<Int.random(in: 0...14, using: &random) { source += pieces.randomElement(using: &random) ?? [] }
            let once = normalised(source)
            #expect(normalised(once.text).text == once.text)
            var resultEnd = 0
            var sourceEnd = 0
            for change in once.map.changes {
                #expect(change.result.start >= resultEnd && change.source.start >= sourceEnd)
                #expect(change.result.start - resultEnd == change.source.start - sourceEnd)
                (resultEnd, sourceEnd) = (change.result.end, change.source.end)
            }
            #expect(once.text.count - resultEnd == source.count - sourceEnd)
            let none = normalised(source, folds: [])
            #expect(String(decoding: none.text, as: UTF8.self) == String(decoding: source, as: UTF8.self))
        }
    }
}

/// A small generator with a fixed seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
