import Checking
import Extraction
import Foundation
import Letters
import Linking
import Normalisation
import Testing

/// What holds for any text: pieces of the samples and of hostile bytes in random order, with a fixed seed.
@Suite struct StagePropertyTests {
    @Test func rangesHold() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = project.appendingPathComponent("Samples")
        let samples = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        let dirt: [[UInt8]] = [
            [0xFF], [0xE2, 0x80], [0xC2], Array("[footnoteRef:1]".utf8), Array("[1:  ".utf8), Array("]".utf8), Array("[^1]".utf8), Array("\n\n".utf8),
            Array("Kamerstukken II ".utf8), Array("36 410-VI, nr. ".utf8), Array("kst-".utf8), Array("2024/25, ".utf8), Array("“".utf8), Array("”".utf8),
            Array("\u{AD}\u{301}".utf8), Array("https://zoek.officielebekendmakingen.nl/kst-".utf8), Array("1) ".utf8), Array("¹".utf8), Array("en ".utf8), Array("t/m ".utf8),
        ]
        var state: UInt64 = 1_124
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(count, 1)
        }
        let (normaliser, extractor, linker, checker) = (Normaliser(), Extractor(), Linker(), Checker())
        for round in 0..<250 {
            var text: [UInt8] = []
            for _ in 0..<random(30) {
                if random(2) == 0 {
                    text += dirt[random(dirt.count)]
                } else {
                    let sample = samples[random(samples.count)]
                    let start = random(sample.count)
                    text += sample[start..<min(sample.count, start + random(120))]
                }
            }
            let format: LetterFormat = round % 2 == 0 ? .text : .markdown
            let checked = checker.check(linker.link(extractor.extract(normaliser.normalise(Letter(name: "t", file: nil, format: format, text: text)))))
            expectRanges(checked, source: text)
        }
    }

    private func expectRanges(_ checked: CheckedLetter, source: [UInt8]) {
        let linked = checked.linked
        let extracted = linked.extracted
        let clean = extracted.normalised.text
        func isBoundary(_ offset: Int) -> Bool { offset == clean.count || clean[offset] & 0xC0 != 0x80 }
        func isInside(_ range: ByteRange<Normalised>) -> Bool {
            range.start >= 0 && range.end <= clean.count && isBoundary(range.start) && isBoundary(range.end)
        }
        let ranges = extracted.mentions.map(\.range) + extracted.mentions.flatMap { $0.fields.compactMap(\.range) } + extracted.notes.map(\.range)
            + extracted.notes.map(\.body) + extracted.calls.map(\.range) + extracted.blocks.map(\.range) + linked.sentences.map(\.range)
        #expect(ranges.allSatisfy(isInside))
        // In order; sentences never overlap, mentions only where the members of one list share their words.
        #expect(zip(linked.sentences, linked.sentences.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        #expect(zip(extracted.calls, extracted.calls.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        #expect(zip(extracted.mentions, extracted.mentions.dropFirst()).allSatisfy { $0.range.start <= $1.range.start })
        // A mention's words in the source normalise to its words in the clean text.
        for mention in extracted.mentions {
            let range = extracted.normalised.map.source(of: mention.range)
            #expect(range.end <= source.count)
            let again = Normaliser().normalise(Letter(name: "t", file: nil, format: .text, text: Array(source[range.range])))
            #expect(String(decoding: again.text, as: UTF8.self) == extracted.normalised.words(mention.range))
        }
        #expect(checked.findings.allSatisfy { ($0.range?.end ?? 0) <= source.count })
        #expect(linked.citations.allSatisfy { $0.sentence < linked.sentences.count && $0.mention < extracted.mentions.count })
    }
}
