import CICU
import Testing

@Suite struct ICUTests {
    /// The stretch given to ICU begins and ends at clean characters: text may be cut before each of them.
    @Test func cleanCharactersAreBoundaries() {
        var clean = [UInt64](repeating: 0, count: 0x110000 / 64)
        let status = clean.withUnsafeMutableBufferPointer { cicu_clean_set($0.baseAddress, Int32($0.count)) }
        #expect(status == 0)
        var offenders: [Int] = []
        for codePoint in 0..<0x110000 where clean[codePoint >> 6] >> UInt64(codePoint & 63) & 1 == 1 {
            if cicu_has_boundary_before(Int32(codePoint)) == 0 { offenders.append(codePoint) }
        }
        #expect(offenders.isEmpty)
        #expect(clean[0] == .max && clean[0x301 >> 6] >> UInt64(0x301 & 63) & 1 == 0)
    }

    @Test func wrongSizesAreErrors() {
        var bits: UInt64 = 0
        #expect(cicu_clean_set(&bits, 1) != 0)
        #expect(String(cString: cicu_version()).contains("."))
    }
}
