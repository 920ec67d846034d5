internal import Letters

/// The names of a batch's letters, each once: the ids of JSON Lines may stand twice.
struct LetterNames {
    /// How often each name was wanted.
    private var counts: [String: Int] = [:]

    /// The letter under a name of its own, `x#2` for the second `x`; nothing when its name is free.
    mutating func renamed(_ letter: Letter) -> Letter? {
        var name = letter.name
        while counts[name] != nil {
            counts[letter.name, default: 0] += 1
            name = "\(letter.name)#\(counts[letter.name, default: 0])"
        }
        counts[name] = 1
        return name == letter.name ? nil : letter.named(name)
    }
}
