internal import CICU

/// For every code point: is it clean (NFC leaves it alone whatever stands around it, and no fold is about it), and what
/// does it become when a fold is about it.
struct FoldTable: Sendable {
    /// One bit per code point; 139 kB.
    private var clean: [UInt64]
    private var replacements: [UInt32: [UInt8]] = [:]

    init(folds: Set<Fold>) {
        clean = [UInt64](repeating: 0, count: 0x110000 / 64)
        let status = clean.withUnsafeMutableBufferPointer { cicu_clean_set($0.baseAddress, Int32($0.count)) }
        precondition(status == 0, "libicu cannot build its own NFC set (error \(status))")
        for fold in Fold.allCases where folds.contains(fold) {
            for (codePoints, replacement) in fold.replacements {
                for codePoint in codePoints {
                    clean[Int(codePoint >> 6)] &= ~(1 << UInt64(codePoint & 63))
                    replacements[codePoint] = replacement.withUTF8Buffer { Array($0) }
                }
            }
        }
    }

    func isClean(_ codePoint: UInt32) -> Bool {
        clean[Int(codePoint >> 6)] >> UInt64(codePoint & 63) & 1 == 1
    }

    /// What the code point becomes, or nothing when no fold is about it.
    func replacement(of codePoint: UInt32) -> [UInt8]? { replacements[codePoint] }
}
