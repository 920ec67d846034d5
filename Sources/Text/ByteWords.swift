/// Eight bytes at a time: the packed arithmetic that the scans of a whole text share.
extension Span<UInt8> {
    /// The eight bytes at `offset`, the first one lowest; they must all lie in the text.
    @inlinable
    public func word(at offset: Int) -> UInt64 {
        // unsafe only in its type: any eight bytes are a UInt64, and the span checks the bounds.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}

extension UInt64 {
    /// The high bit of each of eight bytes.
    @inlinable public static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// `byte` eight times.
    @inlinable public init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// How many bytes have their high bit set, where no other bit is. (Not every processor that Swift builds for counts
    /// bits in one step; a multiplication does.)
    @inlinable public var markedBytes: Int { Int(truncatingIfNeeded: ((self >> 7) &* 0x0101_0101_0101_0101) >> 56) }

    /// The high bit of every byte that is `byte`.
    @inlinable
    public func bytes(equalTo byte: UInt8) -> UInt64 {
        let difference = self ^ UInt64(repeating: byte)
        return ~(((difference & ~Self.highBits) &+ ~Self.highBits) | difference) & Self.highBits
    }
}
