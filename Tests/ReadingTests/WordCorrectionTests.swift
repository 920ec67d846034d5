import Testing

@testable import Reading

/// Words of Word files that become others.
@Suite struct WordCorrectionTests {
    private func corrected(_ xml: String, _ before: String, _ words: String, _ after: String, _ new: String) -> String?
    {
        let text = WordText(Array(xml.utf8))
        let correction = WordCorrection(
            before: Array(before.utf8), words: Array(words.utf8), after: Array(after.utf8), replacement: Array(new.utf8)
        )
        let places = text.places(of: correction)
        guard places.count == 1 else { return nil }
        return String(decoding: text.applying(text.edits(places[0], correction.replacement)), as: UTF8.self)
    }

    @Test(arguments: [
        // In one run; over two runs with their own form; beside an entity.
        (
            "<w:p><w:r><w:t>II 29754 nr. 7</w:t></w:r></w:p>", "II 29754", " nr. ", "7", ", nr. ",
            "<w:p><w:r><w:t>II 29754, nr. 7</w:t></w:r></w:p>"
        ),
        (
            "<w:p><w:r><w:t>in 2025/</w:t></w:r><w:r><w:b/><w:t>2025 en</w:t></w:r></w:p>", "in ", "2025/2025", " en",
            "2024/2025",
            "<w:p><w:r><w:t>in 2024/2025</w:t></w:r><w:r><w:b/><w:t xml:space=\"preserve\"> en</w:t></w:r></w:p>"
        ),
        (
            "<w:p><w:t>A &amp; B nr 7</w:t></w:p>", "A & B ", "nr", " 7", "<nr>",
            "<w:p><w:t>A &amp; B &lt;nr&gt; 7</w:t></w:p>"
        ),
        ("<w:p><w:t>700VI</w:t></w:p>", "700", "VI", "", " VI", "<w:p><w:t>700 VI</w:t></w:p>"),
    ])
    func wordsBecomeOthers(xml: String, before: String, words: String, after: String, new: String, expected: String) {
        #expect(corrected(xml, before, words, after, new) == expected)
    }

    /// Twice, nowhere, over the end of a paragraph, in what was deleted.
    @Test(arguments: [
        "<w:p><w:t>nr 7</w:t></w:p><w:p><w:t>nr 7</w:t></w:p>", "<w:p><w:t>nr. 7</w:t></w:p>",
        "<w:p><w:t>nr</w:t></w:p><w:p><w:t> 7</w:t></w:p>", "<w:p><w:delText>nr 7</w:delText></w:p>",
    ])
    func otherWordsStay(xml: String) { #expect(corrected(xml, "", "nr", " 7", "nr.") == nil) }
}
