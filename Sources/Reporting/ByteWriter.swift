internal import Letters
internal import Text

/// The sign and digits of a number, in ASCII, from the left.
func forEachDecimal(of number: Int, _ use: (UInt8) -> Void) {
    if number < 0 { use(UInt8(ascii: "-")) }
    forEachDigit(of: number.magnitude, use)
}

private func forEachDigit(of number: UInt, _ use: (UInt8) -> Void) {
    // Eight digits fit a word, the last one highest.
    if number >= 100_000_000 { forEachDigit(of: number / 100_000_000, use) }
    var rest = number % 100_000_000
    var digits: UInt64 = 0
    var left = number >= 100_000_000 ? 8 : 1
    repeat {
        digits = digits << 8 | UInt64(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        left -= 1
    } while rest > 0 || left > 0
    while digits != 0 {
        use(UInt8(truncatingIfNeeded: digits))
        digits >>= 8
    }
}

extension [UInt8] {
    /// Appends a text as UTF-8.
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// Appends a text that stands in the program.
    mutating func append(literal text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends bytes.
    mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends a decimal number without making a string of it.
    mutating func append(decimal number: Int) {
        forEachDecimal(of: number) { append($0) }
    }

    /// Appends a text as a JSON string with its quotes (RFC 8259: quotes, backslashes and controls of both sets are
    /// escaped).
    mutating func append<Bytes: Collection<UInt8>>(json text: Bytes) {
        append(UInt8(ascii: "\""))
        let isPlain = text.withContiguousStorageIfAvailable { bytes in
            for byte in bytes
            where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
                || byte == 0xC2
            {
                return false
            }
            append(contentsOf: bytes)
            return true
        }
        if isPlain != true {
            // U+0080…U+009F are C2 80…C2 9F: controls that some terminals obey.
            var before: UInt8 = 0
            for byte in text {
                if before == 0xC2, byte < 0xA0 {
                    removeLast()
                    append("\\u00")
                    append(hexadecimal: byte)
                } else {
                    append(escaping: byte)
                }
                before = byte
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Appends the printed number of a note as JSON: a number without leading zeros, else a string, or null.
    mutating func append(noteNumber label: String?) {
        guard let label else { return append(literal: "null") }
        // JSON knows no leading zeros, and every reader has 53 bits.
        let isNumber =
            label.utf8.count <= 15 && label.utf8.allSatisfy(\.isDigit)
            && (label.utf8.first != UInt8(ascii: "0") || label == "0")
        if isNumber, !label.isEmpty { append(label) } else { append(json: label.utf8) }
    }

    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case UInt8(ascii: "\n"): append("\\n")
        case UInt8(ascii: "\r"): append("\\r")
        case UInt8(ascii: "\t"): append("\\t")
        case 0..<0x20, 0x7F:
            append("\\u00")
            append(hexadecimal: byte)
        default: append(byte)
        }
    }

    private mutating func append(hexadecimal byte: UInt8) {
        for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
}
