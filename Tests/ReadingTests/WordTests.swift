import Letters
import Testing

private func word(_ body: String, _ parts: [String: String] = [:], relations: String = "") async throws
    -> StructuredLetter
{
    try await structured(wordFile(parts.merging(["body": body]) { first, _ in first }, relations: relations))
}

private func joined(_ parts: String...) -> String { parts.joined() }
private func p(_ runs: String, _ properties: String = "") -> String { "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>" }
private func t(_ words: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
}

/// One construction of WordprocessingML a row (ECMA-376, part 1), and the words that the page shows.
@Suite struct WordTests {
    private static let rows: [(runs: String, shown: String)] = [
        (joined(t("Een "), "<w:r><w:t> zin </w:t></w:r>", t(" hier.")), "Een zin hier."),
        (
            joined(
                t("Noord"), "<w:r><w:noBreakHyphen/></w:r>", t("Holland en dage"), "<w:r><w:softHyphen/></w:r>",
                t("lijks.")), "Noord-Holland en dagelijks."
        ),
        (
            joined(t("Zichtbaar"), t(" verborgen", "<w:vanish/>"), t(" en niet verborgen", "<w:vanish w:val=\"0\"/>")),
            "Zichtbaar en niet verborgen"
        ),
        (
            joined(
                t("12 m"), t("2", "<w:vertAlign w:val=\"superscript\"/>"), t(" en CO"),
                t("2", "<w:vertAlign w:val=\"subscript\"/>")), "12 m² en CO2"
        ),
        (joined(t("de 1"), t("e", "<w:vertAlign w:val=\"superscript\"/>"), t(" rij")), "de 1e rij"),
        (
            joined("<w:ins>", t("Nieuw "), "</w:ins><w:del><w:r><w:delText>Oud </w:delText></w:r></w:del>", t("woord")),
            "Nieuw woord"
        ),
        (
            joined("<w:moveFrom>", t("Weg "), "</w:moveFrom>", t("blijft"), "<w:moveTo>", t(" hier"), "</w:moveTo>"),
            "blijft hier"
        ),
        (
            joined(
                "<w:smartTag>", t("Den "), "</w:smartTag><w:sdt><w:sdtContent>", t("Haag"), "</w:sdtContent></w:sdt>"),
            "Den Haag"
        ),
        (joined("<w:fldSimple w:instr=\"PAGE\">", t("3"), "</w:fldSimple>"), "3"),
        (
            joined(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>",
                t("instructie"), "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", t("3 mei"),
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", t(" 2025")), "3 mei 2025"
        ),
        (joined(t("x"), "<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath>"), "x=2"),
        (
            joined(
                "<w:r><w:ruby><w:rt>", t("boven"), "</w:rt><w:rubyBase>", t("onder"), "</w:rubyBase></w:ruby></w:r>"),
            "onder"
        ),
        (joined("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>", t(" punt")), "• punt"),
        (joined(t("Eerste regel,"), "<w:r><w:br/></w:r>", t("tweede regel.")), "Eerste regel, tweede regel."),
        (joined(t("Een brief&#160;van &lt;ons&gt;.")), "Een brief van <ons>."),
    ]

    @Test(arguments: rows)
    func words(runs: String, shown: String) async throws {
        let letter = try await word(p(runs))
        #expect(letter.passages.map { letter.normalised.words($0.range) } == [shown])
    }

    /// A text box stands in the file twice and on the page once; a table's cells are passages, save those that lay out
    /// the page.
    @Test func boxesAndTables() async throws {
        let box = "<w:txbxContent>\(p(t("Ons kenmerk 12345")))</w:txbxContent>"
        let twice =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>\(box)</wps:txbx></mc:Choice><mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
        let old = "<w:r><w:pict><v:textbox>\(box.replacing("12345", with: "67890"))</v:textbox></w:pict></w:r>"
        let rows =
            "<w:tbl><w:tr><w:tc>\(p(t("Alleen in zijn rij.")))</w:tc></w:tr><w:tr><w:tc>\(p(t("Links")))</w:tc><w:tc>\(p(t("Rechts")))</w:tc></w:tr></w:tbl>"
        #expect(try await word(p(twice + old + t("Naast de vakken.")) + rows).passages.count == 6)
        let letter = try await word(p(twice + old + t("Naast de vakken.")) + rows)
        #expect(
            letter.lines.suffix(4) == [
                "body: Naast de vakken.", "body: Alleen in zijn rij.", "tableCell: Links", "tableCell: Rechts",
            ])
    }

    /// Numbers of lists exist in `numbering.xml` only; a list that begins anew, levels, letters, and a heading's
    /// number.
    @Test func lists() async throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """
        func item(_ words: String, _ list: Int, _ level: Int = 0) -> String {
            p(t(words), "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
        }
        let letter = try await word(
            item("een;", 1) + item("twee:", 1) + item("diep;", 1, 1) + item("dieper;", 1, 1) + item("drie;", 1)
                + item("punt;", 2) + item("zeven;", 3) + item("geen lijst.", 0), ["numbering": numbering])
        #expect(
            letter.lines == [
                "listItem: 1. een;", "listItem: 2. twee:", "listItem: 2.i) diep;", "listItem: 2.ii) dieper;",
                "listItem: 3. drie;", "listItem: • punt;", "listItem: 7. zeven;", "body: geen lijst.",
            ])
    }

    /// Numbers are those that the page shows, in the order of the calls, not the identifiers of the file; two series, a
    /// mark of its own, a note of two paragraphs with a table, one called twice, one that was never written.
    @Test func notes() async throws {
        func call(_ id: Int, _ kind: String = "foot", _ more: String = "") -> String {
            "<w:r><w:\(kind)noteReference \(more) w:id=\"\(id)\"/></w:r>"
        }
        func note(_ id: Int, _ words: String, _ kind: String = "foot") -> String {
            "<w:\(kind)note w:id=\"\(id)\">\(words)</w:\(kind)note>"
        }
        let marked = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"9\"/><w:t>*</w:t></w:r>"
        let letter = try await word(
            p(t("Eerst dit.") + call(5) + t(" Dan dat") + call(2, "end") + t(".") + marked)
                + p(t("Weer.") + call(3) + t(" En de lege.") + call(7)),
            [
                "footnotes": note(3, p(t("Derde in de lijst.")))
                    + note(
                        5,
                        p("<w:r><w:footnoteRef/></w:r>" + t(" Kamerstuk 31 066, nr. 700.")) + p(t("Tweede alinea."))
                            + "<w:tbl><w:tr><w:tc>\(p(t("A")))</w:tc><w:tc>\(p(t("B")))</w:tc></w:tr></w:tbl>")
                    + note(9, p(t("Met ster."))),
                "endnotes": note(2, p(t("Eindnoot.")), "end"),
            ])
        #expect(
            letter.ties == [
                "Eerst dit. →1 Kamerstuk 31 066, nr. 700. / Tweede alinea. / A / B", "Dan dat →i Eindnoot.",
                "Dan dat. →* Met ster.", "Weer. →2 Derde in de lijst.", "En de lege. →3 ?",
            ])
        #expect(letter.notes.map(\.id) == ["n1", "n*", "n2", "b:ni"])
    }

    /// What the settings say of the numbers.
    @Test func noteFormats() async throws {
        let settings =
            "<w:footnotePr><w:numFmt w:val=\"upperLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr><w:endnotePr><w:numFmt w:val=\"chicago\"/></w:endnotePr>"
        let runs =
            t("Een.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + t(" Twee.")
            + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"
        let letter = try await word(
            p(runs),
            [
                "settings": settings, "footnotes": "<w:footnote w:id=\"1\">\(p(t("F")))</w:footnote>",
                "endnotes": "<w:endnote w:id=\"1\">\(p(t("E")))</w:endnote>",
            ])
        #expect(letter.calls.map(\.label) == ["C", "*"])
    }

    /// Links with their targets, from relations and fields; changes and comments are counted, pages come from breaks.
    @Test func linksChangesPages() async throws {
        let relations =
            "<Relationship Id=\"r1\" Type=\"x/hyperlink\" Target=\"https://zoek.officielebekendmakingen.nl/kst-31409-505.html\" TargetMode=\"External\"/>"
        let field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://www.veren.nl\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + t("de veren") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let file = wordFile(
            [
                "body": p("<w:hyperlink r:id=\"r1\">" + t("de brief") + "</w:hyperlink>" + t(" en ") + field)
                    + p("<w:r><w:br w:type=\"page\"/></w:r>" + t("Tweede pagina."))
                    + p("<w:ins>" + t("Erbij.") + "</w:ins>"),
                "comments": "<w:comment w:id=\"0\"/><w:comment w:id=\"1\"/>",
            ],
            relations: relations)
        let letter = try await structured(file)
        #expect(
            letter.links.map { letter.normalised.words($0.range) + " → " + $0.address } == [
                "de brief → https://zoek.officielebekendmakingen.nl/kst-31409-505.html",
                "de veren → https://www.veren.nl",
            ])
        #expect(letter.pages.map(\.number) == [1, 2] && letter.passages.map(\.page) == [1, 2, 2])
        #expect(letter.normalised.letter.edits?.trackedChanges == 1 && letter.normalised.letter.edits?.comments == 2)
    }

    /// The mark at the end of a paragraph is deleted: what follows goes on with it.
    @Test func deletedParagraphMark() async throws {
        let letter = try await word(
            p(t("Een zin die"), "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + p(t(" verder gaat.")) + p(t("Een andere.")))
        #expect(letter.lines == ["body: Een zin die verder gaat.", "body: Een andere."])
    }

    /// Headings by their style's level or name; a style in a circle is none.
    @Test func headings() async throws {
        let styles =
            "<w:style w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Tussen\"><w:name w:val=\"tussenkop\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
        let letter = try await word(
            ["Kop1", "Tussen", "A"].map {
                p(t("Over de dijken bij \($0) wordt hier gesproken."), "<w:pStyle w:val=\"\($0)\"/>")
            }.joined(), ["styles": styles])
        #expect(letter.passages.map(\.role) == [.heading, .heading, .body])
    }
}
