/// Words one after the other in one buffer; those that often come again stand there once.
struct TextStore: Sendable {
    /// A place in the buffer; nothing where there are no words.
    struct Place: Hashable, Sendable {
        fileprivate let start: UInt32
        fileprivate let count: UInt32

        static let none = Place(start: .max, count: 0)
    }

    private var bytes: [UInt8] = []
    private var shared: [String: Place] = [:]

    /// Adds words that hardly come again.
    mutating func add(_ text: String?) -> Place {
        guard let text, let start = UInt32(exactly: bytes.count) else { return .none }
        bytes.append(contentsOf: text.utf8)
        return Place(start: start, count: UInt32(bytes.count) - start)
    }

    /// Adds words that come again and again.
    mutating func share(_ text: String?) -> Place {
        guard let text else { return .none }
        if let place = shared[text] { return place }
        let place = add(text)
        shared[text] = place
        return place
    }

    func text(_ place: Place) -> String? {
        place == .none ? nil : String(decoding: bytes[range(place)], as: UTF8.self)
    }

    /// Whether the words at a place are these.
    func holds(_ text: String, at place: Place) -> Bool { bytes[range(place)].elementsEqual(text.utf8) }

    /// Whether the words at one place come before those at another, by their bytes.
    func precedes(_ one: Place, _ other: Place) -> Bool {
        bytes[range(one)].lexicographicallyPrecedes(bytes[range(other)])
    }

    private func range(_ place: Place) -> Range<Int> { Int(place.start)..<Int(place.start) + Int(place.count) }
}
