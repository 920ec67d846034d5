internal import Letters
internal import Text

/// Names findings so that a later run knows them again: by the rule, the words it is about and how many of the same
/// stand before it, not by their place.
struct Fingerprints {
    private let source: [UInt8]
    private var times: [UInt64: Int] = [:]

    init(_ source: [UInt8]) { self.source = source }

    /// The name of the next finding: sixteen hexadecimal digits of FNV-1a.
    mutating func next(_ finding: Finding) -> String {
        var hash = Self.hashed(finding.rule.text.utf8, Self.basis)
        let range = finding.range.map(\.range) ?? 0..<0
        // White space may change when a letter is wrapped anew.
        hash = Self.hashed(source[range].lazy.filter { !$0.isSpace }, hash)
        let count = times[hash, default: 0]
        times[hash] = count + 1
        let digits = String(Self.hashed(String(count).utf8, hash), radix: 16)
        return String(repeating: "0", count: Self.length - digits.count) + digits
    }

    private static func hashed(_ bytes: some Sequence<UInt8>, _ start: UInt64) -> UInt64 {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* prime }
    }

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3
    private static let length = 16
}
