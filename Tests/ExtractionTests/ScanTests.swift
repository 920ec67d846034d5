import Letters
import Testing
import Text

/// The scans look at many bytes at once; here each is compared with a walk byte by byte, over random texts of a fixed
/// seed.
@Suite struct ScanTests {
    private let pieces = [
        "wet", "Wet", "WET", " ", " ", "\n", "\u{C}", ".", "?", "!", "[", "]", "7", "2024", "é", "“", "’", "X", "-",
        "://", "coördinatie",
        "verantwoordingsonderzoek", "a", "Z", "@", "`", "{", "\u{1F600}",
    ]

    private func texts(_ count: Int) -> [[UInt8]] {
        var state: UInt64 = 2_411
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<count).map { _ in Array((0..<random(90)).map { _ in pieces[random(pieces.count)] }.joined().utf8) }
    }

    /// The plain reading of anchors: byte by byte.
    @Test func anchorsAgreeWithTheSlowReading() {
        let alphabet = Array("a1 9.?![]\n//::XZ\u{C}".utf8) + [0xC3, 0xAB]
        var state: UInt64 = 7
        for length in 0..<400 {
            var text: [UInt8] = []
            for _ in 0..<length {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            // Only well-formed text reaches the scan.
            text = Array(String(decoding: text, as: UTF8.self).utf8)
            let anchors = scanAnchors(text.span)
            func places(_ isMatch: (Int) -> Bool) -> [Int32] { text.indices.filter(isMatch).map(Int32.init) }
            #expect(anchors.stops == places { ".?!".utf8.contains(text[$0]) })
            #expect(anchors.words == places { text[$0] == UInt8(ascii: "X") || text[$0...].starts(with: "://".utf8) })
            #expect(anchors.brackets == places { "[]".utf8.contains(text[$0]) })
            #expect(anchors.lineEnds == places { text[$0] == 0x0A })
            #expect(anchors.formFeeds == places { text[$0] == 0x0C })
            #expect(anchors.digits == places { text[$0].isDigit && ($0 == 0 || !text[$0 - 1].isDigit) })
        }
    }

    /// A word has one key wherever it stands and in whatever case, and no other word has it; of a long word the middle
    /// does not count.
    @Test func keys() {
        var words: [UInt64: String] = [:]
        for text in texts(400) {
            for start in text.indices where text[start].isLowercase || text[start].isUppercase {
                guard start == 0 || !text[start - 1].isLetter && text[start - 1] & 0xC0 != 0x80 else { continue }
                var end = start
                while end < text.count, text[end].isLetter || end > start && text[end] & 0xC0 == 0x80 { end += 1 }
                let word = String(decoding: text[start..<end].map(\.lowercased), as: UTF8.self)
                let key = WordKey.key(text.span, at: start)
                #expect(key == WordKey.key(word) && key != 0)
                if word.utf8.count <= 16 { #expect(words.updateValue(word, forKey: key) ?? word == word) }
                let isSmall = text[start].isLowercase
                let isSecondSmall = end > start + 1 && text[start + 1].isLowercase
                let cases: WordCases = isSmall ? .small : isSecondSmall ? .capitalised : .capitals
                #expect(WordKey.casedKeys(word, cases) == [WordKey.casedKey(text.span, at: start)])
            }
            #expect(
                text.indices.allSatisfy {
                    text[$0].isLetter || text[$0] & 0xC0 == 0x80 || WordKey.key(text.span, at: $0) == 0
                })
        }
        #expect(words.count > 40)
    }

    /// What stands before a reference does not change it, however the scan's blocks fall.
    @Test func blocksFallAnywhere() {
        let text =
            "Zie de motie-De Wit c.s. (29754, nr. 3), artikel 6:162 BW, de Comptabiliteitswet 2016 en het WODC-rapport ‘Sluizen in verval’."
        let expected = resolved(text)
        let words = expected.mentions.map { expected.normalised.words($0.range) }
        #expect(words.count == 5)
        for length in 1...150 {
            let moved = resolved(
                String(repeating: "é", count: length / 2) + String(repeating: ".", count: length % 2) + "\n" + text)
            #expect(moved.mentions.map { moved.normalised.words($0.range) } == words, "\(length)")
        }
    }
}
