/// A parliamentary year as a letter writes it: two calendar years, the second one being the next when it is right.
///
/// `2025/2025` is kept as it stands (`first` 2025, `second` 2025), so that a check can speak of it.
public struct Vergaderjaar: Hashable, Sendable, Comparable {
    public let first: Int
    /// The second calendar year, written out in full (`/26` is 2026).
    public let second: Int

    public init(first: Int, second: Int) {
        self.first = first
        self.second = second
    }

    /// The parliamentary year that begins in September of the year given.
    public init(startingIn year: Int) { self.init(first: year, second: year + 1) }

    /// Whether the second year follows the first (source: Leidraad voor juridische auteurs; check Y1).
    public var isPossible: Bool { second == first + 1 }

    /// `2024-2025`, the form the tables use.
    public var label: String { "\(first)-\(second)" }
    /// `20242025`, the form inside identifiers.
    public var identifier: String { "\(first)\(second)" }
    /// `2024/25`, the form of Aanwijzing 3.43 voor de regelgeving.
    public var short: String {
        let end = second % 100
        return "\(first)/\(end < 10 ? "0" : "")\(end)"
    }

    public static func < (left: Self, right: Self) -> Bool { (left.first, left.second) < (right.first, right.second) }
}

/// A chamber of the Staten-Generaal, or both.
public enum Kamer: String, Hashable, Sendable {
    case eerste = "I"
    case tweede = "II"
    case beide = "I-II"
}
