import Foundation
import Letters
import Testing

@Suite struct OverlapTests {
    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Samples")

    /// Each sample whole, and cut off at every hundredth byte.
    @Test func onlyMembersOfAListShareWords() throws {
        for file in try FileManager.default.contentsOfDirectory(atPath: Self.samples.path).sorted()
        where file.hasSuffix(".txt") || file.hasSuffix(".md") {
            let bytes = [UInt8](try Data(contentsOf: Self.samples.appendingPathComponent(file)))
            for length in stride(from: bytes.count, to: 0, by: -100) {
                let letter = resolved(String(decoding: bytes[..<length], as: UTF8.self))
                #expect(overlaps(letter) == [], "\(file), \(length) bytes")
            }
        }
    }

    @Test func aPromiseEndsBeforeTheNextWork() {
        let letter = resolved("Ik zal uw Kamer over artikel 5.1 Woo voor de zomer informeren.")
        #expect(
            letter.mentions.filter(\.isWork).map { letter.normalised.words($0.range) } == [
                "uw Kamer over", "artikel 5.1 Woo",
            ])
    }

    /// Members of a list that share their words are several papers, none of them the one of the motions before.
    @Test(arguments: [
        "de moties van het lid Smals (25883, nrs. 397 t/m 399)", "de moties van het lid Smals (25883, nrs. 397–399)",
        "de moties van het lid Smals (25883, nrs. 397, 398 en 399)",
    ])
    func motionsBesideARange(text: String) {
        let works = resolved("Ik verwijs naar \(text) over stikstof.").mentions.filter(\.isWork).map(\.key.told)
        #expect(works.filter { $0.hasPrefix("motie:") } == ["motie:smals"])
        #expect(works.filter { $0.hasPrefix("kst-") } == ["kst-25883-397", "kst-25883-398", "kst-25883-399"])
    }

    /// Pairs of works of different kinds or laws that share some of their words; and ranges out of order or out of
    /// bounds.
    private func overlaps(_ letter: ResolvedLetter) -> [String] {
        let works = letter.mentions.filter(\.isWork)
        var found: [String] = []
        for (one, other) in zip(works, works.dropFirst()) {
            if other.range.start < one.range.start || other.range.end > letter.normalised.text.count {
                found.append("order: \(other.range)")
            }
            let areMembers = one.kind == other.kind && other.how == .short || one.range == other.range
            if other.range.start < one.range.end, !areMembers {
                found.append("\(letter.normalised.words(one.range)) | \(letter.normalised.words(other.range))")
            }
        }
        return found
    }
}
