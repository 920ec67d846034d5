import Letters
import Testing
import Text

@Suite struct WhiteSpaceTests {
    /// Every text of up to four of these pieces, and its plain reading byte by byte.
    @Test func agreesWithTheSlowReading() {
        let pieces: [[UInt8]] = ["a", " ", "\n", "woorden", "één", "acht bytes"].map { (piece: String) in
            Array(piece.utf8)
        }
        var texts: [[UInt8]] = [[]]
        for _ in 0..<5 {
            texts += texts.flatMap { text in pieces.map { text + $0 } }
            texts = Array(Set(texts))
            if texts.count > 20_000 { break }
        }
        for text in texts {
            let words = text.split { $0 <= 0x20 }.count
            let isSingle = Array(text.split { $0 <= 0x20 }.joined(separator: [0x20])) == text
            let result = WhiteSpace(text.span, 0..<text.count)
            #expect(
                result.words == words && result.isSingle == isSingle,
                "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
    }
}
