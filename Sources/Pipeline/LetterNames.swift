internal import Letters
internal import Text

/// The names of a batch's letters, each once: the ids of JSON Lines may stand twice.
struct LetterNames {
    /// How often each name was wanted, by its bytes.
    private var counts: [[UInt8]: Int] = [:]
    private let hasIDs: Bool

    /// Files have names of their own already; only with JSON Lines among them the names are kept.
    init(of inputs: Inputs) { hasIDs = inputs.hasRecords }

    /// The letter under a name of its own, `x#2` for the second `x`; nothing when its name is free.
    mutating func renamed(_ letter: Letter) -> Letter? {
        guard hasIDs else { return nil }
        var name = letter.name
        let wanted = Array(letter.name.utf8)
        while counts[Array(name.utf8)] != nil {
            counts[wanted, default: 0] += 1
            name = "\(letter.name)#\(counts[wanted, default: 0])"
        }
        counts[Array(name.utf8)] = 1
        return name.utf8.count == wanted.count ? nil : letter.named(name)
    }
}
