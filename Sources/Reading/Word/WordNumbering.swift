internal import Text

/// The lists of a Word file: what is printed before each of their paragraphs (ECMA-376, part 1, 17.9).
struct WordNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        /// `%1.%2)`.
        var text = ""
    }

    /// The levels of each abstract list.
    private var abstract: [String: [Int: Level]] = [:]
    /// For each list the abstract one, and the numbers at which its levels begin anew.
    private var lists: [String: (abstract: String, starts: [Int: Int])] = [:]
    private var counters: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    /// The levels that a list can have (17.9.3).
    static let depths = 0...8

    init() {}

    init(_ part: WordPart) {
        let tree = part.tree
        for node in tree.all("abstractNum", in: tree.root) {
            guard let id = tree.attribute("abstractNumId", of: node) else { continue }
            abstract[id] = Self.levels(part, node)
        }
        for node in tree.all("num", in: tree.root) {
            guard let id = tree.attribute("numId", of: node), let target = tree.first("abstractNumId", in: node),
                let name = part.value(target)
            else {
                continue
            }
            var starts: [Int: Int] = [:]
            for override in tree.all("lvlOverride", in: node) {
                guard let level = tree.number("ilvl", of: override, in: Self.depths) else { continue }
                if let start = part.number(tree.first("startOverride", in: override)) { starts[level] = start }
            }
            lists[id] = (name, starts)
        }
    }

    private static func levels(_ part: WordPart, _ node: MarkupTree.Node) -> [Int: Level] {
        let tree = part.tree
        var levels: [Int: Level] = [:]
        for child in tree.children(of: node) where !tree.isText(child) && tree.name(of: child).local == "lvl" {
            guard let index = tree.number("ilvl", of: child, in: Self.depths) else { continue }
            var level = Level()
            for property in tree.children(of: child) where !tree.isText(property) {
                switch tree.name(of: property).local {
                case "start": level.start = part.number(property) ?? 1
                case "numFmt": level.format = part.value(property) ?? level.format
                case "lvlText": level.text = part.value(property) ?? ""
                default: break
                }
            }
            levels[index] = level
        }
        return levels
    }

    /// What stands before the next paragraph of a list: `2.1`, `a)`, `•`; nothing where the list has no marks.
    mutating func next(_ list: String, level: Int) -> String? {
        guard let (name, starts) = lists[list], let levels = abstract[name], let own = levels[level] else { return nil }
        // A list that says where it begins does so once.
        if begun.insert(list).inserted {
            for (level, start) in starts { counters[name, default: [:]][level] = start - 1 }
        }
        var counts = counters[name] ?? [:]
        counts[level] = (counts[level] ?? own.start - 1) + 1
        for deeper in counts.keys where deeper > level { counts[deeper] = nil }
        for higher in 0..<max(0, level) where counts[higher] == nil { counts[higher] = levels[higher]?.start ?? 1 }
        counters[name] = counts
        if own.format == "bullet" { return bullet(own.text) }
        if own.format == "none" && !own.text.contains("%") { return own.text.isEmpty ? nil : own.text }
        var printed = own.text
        for (index, definition) in levels where index <= level {
            printed = printed.replacing(
                "%\(index + 1)", with: numeral(counts[index] ?? definition.start, definition.format))
        }
        return printed.isEmpty ? nil : printed
    }

    /// A bullet as a character that all fonts have: those of Symbol and Wingdings lie in the private area.
    private func bullet(_ text: String) -> String? {
        guard let scalar = text.unicodeScalars.first else { return nil }
        return (0xE000...0xF8FF).contains(scalar.value) || text == "o" ? "•" : text
    }
}

/// A number in one of Word's or OpenDocument's formats.
func numeral(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter", "a": letters(number, "a")
    case "upperLetter", "A": letters(number, "A")
    case "lowerRoman", "i": romanNumber(number)?.lowercased() ?? String(number)
    case "upperRoman", "I": romanNumber(number) ?? String(number)
    case "decimalZero": number < 10 ? "0\(number)" : String(number)
    case "chicago":
        number > 0
            ? String(repeating: ["*", "†", "‡", "§"][(number - 1) % 4], count: min((number - 1) / 4 + 1, 8)) : ""
    case "none": ""
    default: String(number)
    }
}

/// `a` … `z`, `aa`, `bb` …
private func letters(_ number: Int, _ first: Character) -> String {
    guard number > 0, number < 400, let base = first.asciiValue else { return String(number) }
    let letter = String(UnicodeScalar(base + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
}
