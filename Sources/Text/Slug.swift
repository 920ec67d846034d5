/// Letters and digits in lower case, hyphens between: `van der Werf` gives `van-der-werf`.
public func slug(_ text: String) -> String {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
        if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
            if byte.isLetter || byte.isDigit {
                result.append(byte.lowercased)
                continue
            }
        } else if scalar.properties.isAlphabetic {
            result += scalar.properties.lowercaseMapping.utf8
            continue
        }
        if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
    }
    while result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
}
