import Checking
import Extraction
import Foundation
import FoundationXML
import Letters
import Linking
import Normalisation
import Reporting
import Resolution
import Structure
import Tables
import Testing

/// What holds for any text: pieces of the samples and of hostile bytes in random order, with a fixed seed, and texts
/// cut off anywhere. `make fuzz` runs the same for longer.
@Suite struct StagePropertyTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let rounds = environment["VOETNOOT_FUZZ_ROUNDS"].flatMap(Int.init) ?? 250
    /// How many bytes lie between two cuts.
    private static let stride = environment["VOETNOOT_FUZZ_STRIDE"].flatMap(Int.init) ?? 97

    private let normaliser = Normaliser()
    private let extractor = Extractor()
    private let resolver = Resolver { listWorks($0) }
    private let linker = Linker()
    private let checker = Checker()

    @Test func rangesHold() throws {
        let samples = try samples()
        let dirt: [[UInt8]] =
            [[0xFF], [0xE2, 0x80], [0xC2]] + (structure + openings).map { Array($0.utf8) }
        var state: UInt64 = 1_124
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(count, 1)
        }
        for round in 0..<Self.rounds {
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
            let checked = check(text, round % 2 == 0 ? .text : .markdown)
            expectRanges(checked, source: text)
            expectValidOutput(checked)
        }
    }

    /// A reader that looks ahead stops at the end of the text, wherever that is.
    @Test func textsEndAnywhere() throws {
        for sample in try samples() {
            for end in Swift.stride(from: 1, to: sample.count, by: Self.stride) {
                let text = Array(sample[max(0, end - 400)..<end])
                let checked = check(text, .text)
                expectRanges(checked, source: text)
                expectValidOutput(checked)
            }
        }
        // What opens a reference may be the last word, with or without what usually follows it.
        for opening in openings {
            for tail in ["", " ", "\n", " van", " van ", " 2", " 2024", " de", ".", " (", " art", "-", "’s", " “A"] {
                let text = Array(("Zie " + opening + tail).utf8)
                expectRanges(check(text, .text), source: text)
            }
        }
    }

    private let structure = [
        "[footnoteRef:1]", "[1:  ", "]", "[^1]", "\n\n", "“", "”", "\u{AD}\u{301}", "1) ", "¹", "en ", "t/m ", " van ",
        " de ", "(", ")", ", ", "2024 ", "’",
        // A promise that holds a work in marks of several bytes.
        "Uw Kamer wordt vóór het zomerreces over “Kamerstuk 29754, nr. 7” en «Kamerstuk 29754, nr. 8» geïnformeerd. ",
    ]
    /// What opens a reference of each kind.
    private let openings = [
        "Kamerstukken II ", "36 410-VI, nr. ", "kst-", "2024/25, ", "https://zoek.officielebekendmakingen.nl/kst-",
        "Handelingen II ", "h-tk-", "Aanhangsel ",
        "ah-tk-", "moties van de leden ", "amendement ", "blg-", "2024D", "Stb. ", "Stcrt. 2024, ", "Trb. ",
        "artikel 3, ", "artt. ", "§ 4 ", "Boek 6 ",
        "Grondwet ", "Wet open overheid ", "Awb", "Richtlijn ", "Verordening (EU) ", "COM(2024) ", "CELEX:3", "32016R",
        "ECLI:NL:", "LJN ", "rapport ", "het onderzoek ",
        "advies van de Raad van State van ", "WODC-rapport ", "brief van 3 mei ", "debat ", "commissiedebat Digitale ",
        "begrotingsartikel ", "www.", "https://", "doi:10.",
        "rijksoverheid.nl", "deze wet ", "deze motie ", "het eerder genoemde rapport ", "ibid. ", "Idem",
        "Zie voetnoot ", "Ik zal de Kamer ", "zegt toe ", "vóór de zomer ",
        "3 mei ", "medio ", "d.d. ", "NJ ", "Jaarverslag ", "Rekenkamer ", "Zorgwet ", "Kaderwet ",
    ]

    private func samples() throws -> [[UInt8]] {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = project.appendingPathComponent("Samples")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
    }

    private func check(_ text: [UInt8], _ format: LetterFormat) -> CheckedLetter {
        checker.check(
            linker.link(
                resolver.resolve(
                    extractor.extract(
                        Structurer().structure(
                            normaliser.normalise(Letter(name: "t", file: nil, format: format, text: text))))
                ) { "" }))
    }

    private func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.filter { $0 > 0x20 && !"->\\".utf8.contains($0) }
    }

    private func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        var next = 0
        for byte in whole where next < part.count && part[next] == byte { next += 1 }
        return next == part.count
    }

    /// Everything that is written of a letter is UTF-8, JSON is JSON, no control character stands in a report, and no
    /// output is larger than CONTRACT allows.
    private func expectValidOutput(_ checked: CheckedLetter) {
        let resolved = checked.linked.resolved
        let source = resolved.normalised.letter.text.count
        let facts = LetterFacts(checked.linked, sha256: "", textSHA256: "")
        var outputs: [[UInt8]] = Table.all.map { table in
            var rows = Rows()
            table.rows(checked, facts, &rows)
            return CSVWriter().rows(rows, of: table, resolved.normalised)
        }
        var lines: [UInt8] = []
        MentionLines(format: .jsonl, kinds: Set(MentionKind.allCases)).lines(resolved, to: &lines)
        let findings = LetterFindings(checked, .dutch)
        let settings = FindingSettings(version: "0", language: .dutch, rules: [])
        func written(_ format: FindingFormat) -> [UInt8] {
            var writer = format.writer(settings)
            return writer.begin() + writer.write(findings) + writer.end()
        }
        lines += written(.jsonl) + written(.rdjsonl)
        for format in [FindingFormat.json, .sarif, .gitlab, .rdjson] {
            #expect((try? JSONSerialization.jsonObject(with: Data(written(format)))) != nil, "\(format)")
        }
        #expect(XMLParser(data: Data(written(.junit))).parse())
        for line in lines.split(separator: 0x0A) {
            #expect(
                (try? JSONSerialization.jsonObject(with: Data(line))) != nil, "\(String(decoding: line, as: UTF8.self))"
            )
        }
        let text = written(.text) + written(.github) + written(.markdown)
        let report = LetterReport(language: .dutch).render(checked)
        #expect(!(text + report).contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
        outputs += [
            lines, text, report, AnnotatedLetter().render(checked.linked),
            AnnotatedLetter().render(besideReport: checked),
        ]
        let allowed = 64_000 + 64 * source + 1_200 * resolved.mentions.count
        for output in outputs {
            #expect(String(validating: output, as: UTF8.self) != nil)
            #expect(output.count <= allowed)
        }
    }

    private func expectRanges(_ checked: CheckedLetter, source: [UInt8]) {
        let linked = checked.linked
        let resolved = linked.resolved
        let clean = resolved.normalised.text
        func isBoundary(_ offset: Int) -> Bool { offset == clean.count || clean[offset] & 0xC0 != 0x80 }
        func isInside(_ range: ByteRange<Normalised>) -> Bool {
            range.start >= 0 && range.end <= clean.count && isBoundary(range.start) && isBoundary(range.end)
        }
        let ranges =
            resolved.mentions.map(\.range) + resolved.mentions.flatMap { $0.fields.compactMap(\.range) }
            + resolved.notes.map(\.range)
            + resolved.notes.map(\.body) + resolved.calls.map(\.range) + resolved.passages.map(\.range)
            + linked.sentences.map(\.range)
        #expect(ranges.allSatisfy(isInside))
        // Passages cover the text in order, and no sentence or mention lies across two.
        let passages = resolved.passages
        #expect(zip(passages, passages.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        var covered = 0
        for passage in passages {
            #expect(clean[covered..<passage.range.start].allSatisfy { $0 <= 0x20 || "#*\\".utf8.contains($0) })
            covered = passage.range.end
        }
        #expect(clean[covered...].allSatisfy { $0 <= 0x20 || "#*\\".utf8.contains($0) })
        #expect(linked.sentences.allSatisfy { passages[$0.passage].range.contains($0.range) })
        // In order; sentences never overlap, mentions only where the members of one list share their words.
        #expect(zip(linked.sentences, linked.sentences.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        #expect(zip(resolved.calls, resolved.calls.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        #expect(zip(resolved.mentions, resolved.mentions.dropFirst()).allSatisfy { $0.range.start <= $1.range.start })
        // A mention's words in the source normalise to its words in the clean text, but for line ends, the hyphens they
        // made, and what a page's end put between.
        for mention in resolved.mentions {
            let range = resolved.normalised.map.source(of: mention.range)
            #expect(range.end <= source.count)
            let again = Normaliser().normalise(
                Letter(name: "t", file: nil, format: .text, text: Array(source[range.range])))
            let (words, source) = (letters(resolved.normalised.text[mention.range.range]), letters(again.text[...]))
            #expect(isSubsequence(words, of: source) && words.first == source.first && words.last == source.last)
        }
        #expect(checked.findings.allSatisfy { ($0.range?.end ?? 0) <= source.count })
        #expect(
            linked.citations.allSatisfy { $0.sentence < linked.sentences.count && $0.mention < resolved.mentions.count }
        )
    }
}
