/// A path as the system has it: bytes, which need not be UTF-8, told apart byte by byte. (Swift strings take `café.txt`
/// in two Unicode forms for one name.)
public struct FilePath: Hashable, Sendable, Comparable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// `-`.
    public static let standardInput = FilePath("-")

    /// The path that an argument of the command line stands for; `argument(_:)` made it.
    public init(_ argument: String) {
        guard argument.utf8.contains(0xF4) else {
            bytes = Array(argument.utf8)
            return
        }
        bytes = argument.unicodeScalars.flatMap { scalar in
            Self.strayBytes.contains(scalar.value)
                ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(UTF8.encode(scalar) ?? .init())
        }
    }

    /// The bytes of an argument as a string from which `init(_:)` gets all of them back: those that are no UTF-8 stand
    /// as the last characters of Unicode, which mean nothing to anyone else.
    public static func argument(_ bytes: [UInt8]) -> String {
        decoded(bytes) { stray in Unicode.Scalar(strayBytes.lowerBound + UInt32(stray) - 0x80).map { String($0) } ?? ""
        }
    }

    /// U+10FF80…U+10FFFF for the bytes 0x80…0xFF.
    private static let strayBytes: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

    /// For people, and as a letter's name: bytes that are no UTF-8 as `\xE9`.
    public var text: String {
        Self.decoded(bytes) { "\\x" + String($0, radix: 16, uppercase: true) }
    }

    /// The text of UTF-8; each byte that is none, and each byte of the characters that stand for such bytes, as `stray`
    /// says.
    private static func decoded(_ bytes: [UInt8], _ stray: (UInt8) -> String) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0xF4) { return text }
        var text = ""
        var position = 0
        while position < bytes.count {
            let length = (1...4).first { length in
                position + length <= bytes.count
                    && String(validating: bytes[position..<position + length], as: UTF8.self)?.unicodeScalars.allSatisfy
                    {
                        !strayBytes.contains($0.value)
                    } == true
            }
            if let length {
                text += String(decoding: bytes[position..<position + length], as: UTF8.self)
            } else {
                text += stray(bytes[position])
            }
            position += length ?? 1
        }
        return text
    }

    /// The part behind the last slash; all of a path that ends with one.
    public var last: [UInt8] {
        guard bytes.last != slash else { return bytes }
        return Array(bytes[((bytes.lastIndex(of: slash) ?? -1) + 1)...])
    }

    /// A path below this one.
    public func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes.isEmpty || bytes.last == slash ? bytes + name : bytes + [slash] + name)
    }

    public static func < (left: Self, right: Self) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

    /// The path as the system's calls take it, with the NUL that ends it.
    public var characters: [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }
}

private let slash = UInt8(ascii: "/")
