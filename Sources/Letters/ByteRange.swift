/// Coordinates in a letter's source: the text after decoding, as UTF-8 without byte-order mark.
public enum Source {}

/// Coordinates in a letter's normalised text: as `Normalisation` made it, and from `Structure` on with its paragraphs in
/// reading order.
public enum Normalised {}

/// A half-open range of UTF-8 offsets in one text of a letter.
///
/// The phantom parameter says which text; mixing two of them does not compile. Offsets are stored as `Int32`, so a text
/// is at most 2 GiB long; `Reading` refuses a longer one.
@frozen
public struct ByteRange<Text>: Hashable, Sendable {
    @usableFromInline let lower: Int32
    @usableFromInline let upper: Int32

    /// Makes the range `start..<end`, in bytes; an end before the start gives an empty range at the start.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        lower = Int32(truncatingIfNeeded: start)
        upper = Int32(truncatingIfNeeded: max(start, end))
    }

    /// The offset of the first byte.
    @inlinable public var start: Int { Int(lower) }
    /// The offset just past the last byte.
    @inlinable public var end: Int { Int(upper) }
    /// The number of bytes.
    @inlinable public var count: Int { end - start }
    /// Whether the range holds no byte.
    @inlinable public var isEmpty: Bool { lower == upper }
    /// The range as the standard library writes it.
    @inlinable public var range: Range<Int> { start..<end }

    /// Whether the byte at `offset` lies inside.
    @inlinable
    public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

    /// Whether all of `other` lies inside.
    @inlinable
    public func contains(_ other: Self) -> Bool { other.start >= start && other.end <= end }
}

extension ByteRange: CustomStringConvertible {
    public var description: String { "\(start)..<\(end)" }
}
