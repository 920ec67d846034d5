/// A text for one line of a terminal, a CI log or a report: characters that steer a terminal, end the line or turn the
/// direction of writing stand as `\x1B` or `\u{202E}`. File names and letters are other people's words.
public func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steers) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        if !scalar.steers {
            result.unicodeScalars.append(scalar)
        } else if scalar.value < 0x100 {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += scalar == "\n" ? "\\n" : scalar == "\t" ? "\\t" : "\\x" + (digits.count == 1 ? "0" : "") + digits
        } else {
            result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        }
    }
    return result
}

extension Unicode.Scalar {
    /// Controls of both sets, the ends of lines and paragraphs, and marks of direction (Unicode TR 36, 2.10).
    fileprivate var steers: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: true
        default: false
        }
    }
}
