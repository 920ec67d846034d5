internal import Text

/// Words as HTML has them.
enum HTML {
    /// Without what would be markup, and without control characters.
    static func escaped(_ text: String) -> String {
        printable(text.replacing("\n", with: " ").replacing("\t", with: " ")).replacing("&", with: "&amp;").replacing(
            "<", with: "&lt;"
        ).replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
