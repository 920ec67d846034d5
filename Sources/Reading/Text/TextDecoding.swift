/// UTF-16 with its byte-order mark as UTF-8; a surrogate without its partner and a last odd byte become a byte that is
/// no UTF-8, so that they are found as such.
func decodeUTF16(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    let count = bytes.count / 2
    func unit(_ index: Int) -> UInt32 {
        let (first, second) = (UInt32(bytes[2 * index]), UInt32(bytes[2 * index + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 1
    while index < count {
        var code = unit(index)
        index += 1
        if code >> 10 == 0xD800 >> 10, index < count, unit(index) >> 10 == 0xDC00 >> 10 {
            code = 0x10000 + (code & 0x3FF) << 10 + unit(index) & 0x3FF
            index += 1
        }
        if let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) {
            text += encoded
        } else {
            text.append(0xFF)
        }
    }
    if bytes.count % 2 == 1 { text.append(0xFF) }
    return text
}

/// Windows-1252 as UTF-8, or nothing when the bytes make no sound text.
func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: text.append(byte)
        case 0..<0x20, 0x7F: return nil
        default:
            // A lead byte with its continuation: well-formed UTF-8 stands here.
            if (0xC2...0xF4).contains(byte), index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 { return nil }
            guard
                let scalar = byte >= 0xA0
                    ? Unicode.Scalar(UInt32(byte)) : windows1252[Int(byte) - 0x80].flatMap(Unicode.Scalar.init)
            else {
                return nil
            }
            text += UTF8.encode(scalar).map(Array.init) ?? []
        }
    }
    return text
}

/// What Windows-1252 has where ISO 8859-1 has control characters, 0x80…0x9F (source: Unicode's CP1252.TXT).
private let windows1252: [UInt32?] = [
    0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil, 0x017D,
    nil,
    nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, nil, 0x017E,
    0x0178,
]
