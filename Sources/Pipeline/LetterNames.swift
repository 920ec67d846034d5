internal import Letters

/// The names of a batch's letters, each once: the ids of JSON Lines may stand twice.
struct LetterNames {
    /// How often each name was wanted.
    private var counts: [String: Int] = [:]
    private let hasIDs: Bool

    /// Files have names of their own already; only with JSON Lines among them the names are kept.
    init(of inputs: Inputs) { hasIDs = inputs.hasRecords }

    /// The letter under a name of its own, `x#2` for the second `x`; nothing when its name is free.
    mutating func renamed(_ letter: Letter) -> Letter? {
        guard hasIDs else { return nil }
        var name = letter.name
        while counts[name] != nil {
            counts[letter.name, default: 0] += 1
            name = "\(letter.name)#\(counts[letter.name, default: 0])"
        }
        counts[name] = 1
        return name == letter.name ? nil : letter.named(name)
    }
}
