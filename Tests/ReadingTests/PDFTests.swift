import Foundation
import Letters
import Normalisation
import Structure
import Testing

@testable import Reading

/// A row as a page shows it: words of one height on one baseline; `¹` in the words is a raised, small number. A box is
/// five points a letter.
private struct Row {
    let left: Double
    let bottom: Double
    let words: String
    var height = 10.0
}

/// What `pdftotext` gives of pages with such rows, in that order.
private func output(_ pages: [[Row]]) -> PDFTools.Output {
    var boxes = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc>"
    var words = ""
    let raised: [Character: Character] = ["¹": "1", "²": "2", "³": "3", "⁴": "4"]
    for page in pages {
        boxes += "<page width=\"595\" height=\"842\">"
        for row in page {
            var x = row.left
            for word in row.words.split(separator: " ", omittingEmptySubsequences: false) {
                // Pieces of one size.
                var piece = ""
                var isSmall = false
                func flush() {
                    guard !piece.isEmpty else { return }
                    let (height, bottom) =
                        isSmall ? (row.height * 0.6, row.bottom - row.height * 0.4) : (row.height, row.bottom)
                    let right = x + Double(piece.count) * height / 2
                    boxes +=
                        "<word xMin=\"\(x)\" yMin=\"\(bottom - height)\" xMax=\"\(right)\" yMax=\"\(bottom)\">\(piece)</word>"
                    x = right
                    piece = ""
                }
                for character in word {
                    let digit = raised[character]
                    if (digit != nil) != isSmall { flush() }
                    isSmall = digit != nil
                    piece.append(digit ?? character)
                    words.append(digit ?? character)
                }
                flush()
                x += row.height / 4
                words.append(" ")
            }
            words.removeLast()
            words.append("\n")
        }
        boxes += "</page>"
        words += "\u{0C}"
    }
    return PDFTools.Output(boxes: Array((boxes + "</doc></body></html>").utf8), words: Array(words.utf8))
}

private func structured(_ pages: [[Row]]) throws -> StructuredLetter {
    let read = try PDFReader.read(output(pages), limit: 1 << 24)
    return Structurer().structure(
        Normaliser().normalise(Letter(name: "t", file: nil, format: .pdf, text: read.text, layout: read.layout)))
}

/// Rows one below the other.
private func rows(_ words: [String], left: Double = 80, from top: Double = 300, height: Double = 10) -> [Row] {
    words.enumerated().map {
        Row(left: left, bottom: top + Double($0.offset) * height * 1.2, words: $0.element, height: height)
    }
}

@Suite struct PDFTests {
    private let text = [
        "De dijk bij Lobith is in het voorjaar gekeurd.¹ Dat duurde lang, zoals",
        "ook in mijn brief staat.² Het gaat om 12 m³ grond en 2022 meter, en om",
        "niet-destructief onderzoek daarvan. De rest volgt later.",
    ]

    /// A call is told by its size and place, a unit's number by what stands before it; a note by its number at the
    /// foot.
    @Test func callsAndNotes() throws {
        let notes = rows(
            ["¹ Kamerstuk 31 710, nr. 93, en de bijlage", "daarbij.", "² Stb. 1996, 645."], from: 700, height: 7)
        let letter = try structured([rows(text) + notes])
        #expect(
            letter.lines == [
                "body: De dijk bij Lobith is in het voorjaar gekeurd. Dat duurde lang, zoals ook in mijn brief staat. Het gaat om 12 m³ grond en 2022 meter, en om niet-destructief onderzoek daarvan. De rest volgt later.",
                "note: Kamerstuk 31 710, nr. 93, en de bijlage daarbij.", "note: Stb. 1996, 645.",
            ])
        #expect(
            letter.ties == [
                "aar gekeurd. →1 Kamerstuk 31 710, nr. 93, en de bijlage daarbij.", "brief staat. →2 Stb. 1996, 645.",
            ])
    }

    /// Small print with a number that nothing calls is no note, nor is one above its call.
    @Test func noNotes() throws {
        let plain = [
            "De dijk bij Lobith is in het voorjaar gekeurd. Dat duurde lang, zoals", "ook in mijn brief staat.",
        ]
        #expect(
            try structured([rows(plain) + rows(["¹ Een regel in kleine letters."], from: 700, height: 7)]).notes.isEmpty
        )
        let above = rows(["1", "> Retouradres Postbus 20901"], from: 60, height: 7)
        let letter = try structured([
            above + rows(text) + rows(["¹ Stb. 1996, 645.", "² Stb. 2009, 107."], from: 700, height: 7)
        ])
        #expect(letter.notes.map { letter.normalised.words($0.body) } == ["Stb. 1996, 645.", "Stb. 2009, 107."])
    }

    /// A note goes on at the foot of the next page; a sentence goes on over the page's end, past what pages repeat.
    @Test func overPages() throws {
        let first =
            rows(text.dropLast() + ["niet-destructief onderzoek, dat in het najaar van het vorige jaar begon en"])
            + rows(["¹ Stb. 1996, 645.", "² Een lange noot die op de volgende"], from: 700, height: 7)
        let second =
            rows(["pas in het voorjaar eindigde.", "Daarna is het water gestegen."], from: 80)
            + rows(["pagina verder gaat."], from: 700, height: 7)
        let foot = [1, 2].map { Row(left: 80, bottom: 800, words: "Ministerie van Water, brief over de dijken \($0)") }
        let letter = try structured([first + [foot[0]], second + [foot[1]]])
        #expect(
            letter.ties == [
                "aar gekeurd. →1 Stb. 1996, 645.",
                "brief staat. →2 Een lange noot die op de volgende pagina verder gaat.",
            ])
        #expect(
            letter.sentences.contains {
                letter.normalised.words($0.range).hasSuffix(
                    "van het vorige jaar begon en pas in het voorjaar eindigde.")
            })
        #expect(letter.passages.filter { $0.role == .runningHead }.count == 2 && letter.pages.map(\.number) == [1, 2])
    }

    /// The margin of the house style is no words of the letter, also where the body below it is wide.
    @Test func margin() throws {
        let margin = rows(
            ["Directie Beleid", "Ons kenmerk", "IENW/BSK-2025/1147", "Bijlagen", "2"], left: 470, from: 130, height: 7)
        let letter = try structured([
            margin
                + rows(
                    text + ["Een regel die zo breed is als de hele pagina, tot onder de kantlijn aan toe, loopt door."])
        ])
        #expect(letter.passages.filter { $0.role == .margin }.count == 5)
        #expect(!letter.sentences.contains { letter.normalised.words($0.range).contains("kenmerk") })
    }

    /// Word processors break no words: a hyphen at a row's end is the word's own; printers' words lose theirs, save
    /// those that stand elsewhere with it.
    @Test func hyphens() throws {
        let typed = [
            "Het gaat om de vraag of dat met een zorgvuldige en vooral ook niet-",
            "destructieve methode kan. Het water staat hoog.",
        ]
        #expect(try structured([rows(typed)]).lines.first?.contains("niet-destructieve methode") == true)
        let printed = [
            "Het gaat om de vraag of dat met een zorgvuldige en vooral ook wense-",
            "lijke methode kan. Het water staat hoog. Een niet-destructieve metho-",
            "de is er wel, maar die is in het verleden bij de dijken alleen niet-", "destructieve methode genoemd.",
        ]
        let words = try structured([rows(printed)]).lines.joined()
        #expect(
            words.contains("wenselijke methode") && words.contains("niet-destructieve methode is er")
                && words.contains("alleen niet-destructieve methode"))
    }

    /// Two columns are read one after the other, up to a line over both; the cells of a table are not.
    @Test func columns() throws {
        let left = rows(
            [
                "De dijk bij Lobith is in het voorjaar", "gekeurd. Dat duurde lang, zoals ook",
                "in mijn brief staat en in het besluit", "van het waterschap van die dag stond",
            ],
            left: 60)
        let right = rows(
            [
                "te lezen. Het water staat hoog, hoger", "dan in het jaar daarvoor. De rest van",
                "het onderzoek volgt in het voorjaar,", "of later, als het water dan zakt.",
            ],
            left: 320)
        let below = rows(
            ["Dit is een regel die over beide kolommen van de bladzijde gaat, van links naar rechts."], left: 60,
            from: 400)
        #expect(
            try structured([left + right + below]).lines == [
                "body: De dijk bij Lobith is in het voorjaar gekeurd. Dat duurde lang, zoals ook in mijn brief staat en in het besluit van het waterschap van die dag stond te lezen. Het water staat hoog, hoger dan in het jaar daarvoor. De rest van het onderzoek volgt in het voorjaar, of later, als het water dan zakt.",
                "body: Dit is een regel die over beide kolommen van de bladzijde gaat, van links naar rechts.",
            ])
        let table = zip(
            rows(["Lobith", "Tiel", "Arnhem", "Zutphen"], left: 60), rows(["12 m", "9 m", "8 m", "7 m"], left: 320))
        #expect(
            try structured([rows(text, from: 100) + table.flatMap { [$0, $1] }]).lines.contains {
                $0.contains("Tiel   9 m")
            })
    }

    /// The largest common size is the letter's, also where its notes hold more words; a table in small print on the
    /// next page is no rest of a note.
    @Test func longNotes() throws {
        let long = (0..<12).map {
            "\($0 == 0 ? "¹ " : "")Een noot die heel veel meer woorden heeft dan de brief zelf, en die maar doorgaat"
        }
        let table = rows(["Jaar   Meldingen", "2021   14", "2022   17"], from: 400, height: 7)
        let letter = try structured([
            rows(text) + rows(long + ["² Stb. 2009, 107"], from: 600, height: 7), rows(text, from: 80) + table,
        ])
        #expect(
            letter.notes.map { letter.normalised.words($0.body).suffix(14) }
                == ["die maar doorgaat".suffix(14), "Stb. 2009, 107"].map(Substring.init))
    }

    /// Where the two outputs of the program disagree, boxes tell the words.
    @Test func outOfStep() throws {
        let good = output([rows(text)])
        let read = try PDFReader.read(
            PDFTools.Output(boxes: good.boxes, words: Array("heel iets anders".utf8)), limit: 1 << 24)
        #expect(String(decoding: read.text, as: UTF8.self).contains("De dijk bij Lobith"))
    }

    @Test func scan() throws {
        #expect(throws: ReadingError.noText(pages: 2)) { try PDFReader.read(output([[], []]), limit: 1 << 20) }
    }

    /// The letters beside the project, through the program itself: every note of print is called once. Skipped where
    /// either is absent.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: folder.path)
                && FileManager.default.fileExists(atPath: "/usr/bin/pdftotext")))
    func officialPrint() async throws {
        var notes = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) where name.hasSuffix(".pdf") {
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
            let letter = Structurer().structure(
                Normaliser().normalise(
                    try await LetterReader.read(bytes, name: name, file: nil, format: .text, limit: 64 << 20)))
            notes += letter.notes.count
            #expect(letter.calls.compactMap(\.note).sorted() == Array(letter.notes.indices), "\(name)")
        }
        #expect(notes == 69)
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("../shared/letters/pdf").standardizedFileURL
}
