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
        var hash = FNV1a(finding.rule.text.utf8)
        var range = finding.range.map(\.range) ?? 0..<0
        // A comma or a number says little: what stands before it tells it from others.
        if !range.isEmpty, range.count < Self.fewestBytes {
            range = max(0, range.lowerBound - Self.bytesBefore)..<range.upperBound
        }
        // White space may change when a letter is wrapped anew.
        hash.add(source[range].lazy.filter { !$0.isSpace })
        let count = times[hash.value, default: 0]
        times[hash.value] = count + 1
        hash.add(String(count).utf8)
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: Self.length - digits.count) + digits
    }

    private static let length = 16
    /// Fewer bytes are no words by which a place is known.
    private static let fewestBytes = 12
    private static let bytesBefore = 24
}
