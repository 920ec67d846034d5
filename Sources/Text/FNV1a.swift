/// A 64-bit hash that is the same on every run (Fowler, Noll and Vo, variant 1a); no guard against chosen collisions.
public struct FNV1a: Sendable {
    @usableFromInline var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    public var value: UInt64 { hash }

    @inlinable
    public init(_ bytes: some Sequence<UInt8> = []) { add(bytes) }

    @inlinable
    public mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inlinable
    public mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }
}
