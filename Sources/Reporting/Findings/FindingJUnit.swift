internal import Letters
internal import Tables

/// JUnit's XML as Jenkins and GitLab read it: a suite a letter, a case a finding; a letter without findings is one case
/// that passes. Line and column stand in the name: cases of one name count once.
struct FindingJUnit: FindingWriter {
    func begin() -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"voetnoot\">\n".utf8)
    }

    func write(_ letter: LetterFindings) -> [UInt8] {
        let name = escaped(letter.path)
        // Style and remarks fail nothing.
        let failures = letter.rows.count { $0.severity >= .warning }
        var output: [UInt8] = []
        output.append(
            "<testsuite name=\"\(name)\" tests=\"\(max(1, letter.rows.count))\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
        )
        if letter.rows.isEmpty { output.append("<testcase classname=\"\(name)\" name=\"references\"/>\n") }
        for row in letter.rows {
            let place = row.place.map { " \($0.start.line):\($0.start.column)" } ?? ""
            let title = escaped("\(row.rule.text)\(place) \(row.fingerprint.prefix(Self.shortPrint))")
            output.append("<testcase classname=\"\(name)\" name=\"\(title)\">")
            let says = escaped(row.message(in: letter))
            let text = escaped(
                "\(letter.path)\(place.replacing(" ", with: ":")): \(row.severity.rawValue): \(row.message(in: letter)) [\(row.rule.text)]"
            )
            if row.severity >= .warning {
                output.append("<failure type=\"\(row.severity.rawValue)\" message=\"\(says)\">\(text)</failure>")
            } else {
                output.append("<system-out>\(text)</system-out>")
            }
            output.append("</testcase>\n")
        }
        output.append("</testsuite>\n")
        return output
    }

    func end() -> [UInt8] { Array("</testsuites>\n".utf8) }

    /// Digits of the fingerprint that tell two findings of one place apart.
    private static let shortPrint = 6

    /// XML 1.0 knows no controls but tab and line ends; `printable` shows them.
    private func escaped(_ text: String) -> String {
        printable(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("\u{FFFE}", with: "\u{FFFD}").replacing(
                "\u{FFFF}", with: "\u{FFFD}")
    }
}
