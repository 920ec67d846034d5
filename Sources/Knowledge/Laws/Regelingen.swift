internal import Letters
public import Text

/// The laws by all their names, and the longest name that stands at a place.
///
/// A row of the tables is `identifier|full name|further names|@shape@from/to@dossier`, the identifier `-` where none is
/// confirmed; an abbreviation has a mark before it that tells how it stands for its law (`NameSort`).
public enum Regelingen {
    private struct Entry {
        /// As the table writes it.
        let name: [UInt8]
        /// In lower case.
        let folded: [UInt8]
        let sort: NameSort
        let regeling: Int
        /// The longest other name that this one begins with, or -1.
        var parent = -1
    }

    /// A name found in a text.
    public struct Match: Sendable {
        /// One law, or several that share the name.
        public let regelingen: [Regeling]
        /// Past its last byte.
        public let end: Int
    }

    /// Where a name stands, which decides what may be one.
    public enum Place: Sendable {
        /// Alone in running text: abbreviations only in their own capitals and where they mean nothing else.
        case bare
        /// Beside an article.
        case besideArticle
    }

    /// All names that mean a law in running text, with the ways their first words are written; one may stand where its
    /// first word does.
    public static var names: [(name: String, cases: WordCases)] {
        entries.map { entry in
            // Beside a number a code stands in any case (`sr 287`, `bw 6:162`), and so may a long first word alone.
            let isCode =
                entry.folded == Array("bw".utf8) || (2...4).contains(entry.name.count) && entry.name[1].isLowercase
            let cases: WordCases =
                if isCode || entry.name[0].isLowercase {
                    .all
                } else {
                    switch entry.sort {
                    case .name: mayBeginSmall(entry.name) ? .all : [.capitalised, .capitals]
                    case .abbreviation, .ambiguous:
                        entry.name.count > 1 && entry.name[1].isLowercase ? [.capitalised, .capitals] : .capitals
                    case .besideArticle: []
                    }
                }
            return (String(decoding: entry.name, as: UTF8.self), cases)
        }
    }

    /// The longest name of a law at `position`. Logarithmic in the number of names.
    public static func match(_ text: Span<UInt8>, at position: Int, _ place: Place) -> Match? {
        guard let group = groups[WordKey.key(text, at: position)],
            group.mayBeginSmall || place == .besideArticle || text[position].isUppercase
        else { return nil }
        var low = group.entries.lowerBound
        var high = group.entries.upperBound
        while low < high {
            let middle = (low + high) / 2
            if comesAfter(entries[middle].folded, text, position) { high = middle } else { low = middle + 1 }
        }
        var index = low - 1
        while index >= group.entries.lowerBound {
            if let end = end(of: entries[index].folded, text, position), endsName(text, end, entries[index]) {
                let equals = sameNames(index).filter { isAllowed(entries[$0], text, position..<end, place) }
                if !equals.isEmpty {
                    return Match(
                        regelingen: equals.map { regelingen[entries[$0].regeling] }, end: end)
                }
            }
            index = entries[index].parent
        }
        return nil
    }

    /// The law of that full name.
    public static func named(_ name: String) -> Regeling? { byName[name].map { regelingen[$0] } }

    /// The laws that share a name.
    public static func called(_ name: String) -> [Regeling] {
        let bytes = Array(name.utf8)
        guard let match = match(bytes.span, at: 0, .besideArticle), match.end == bytes.count else { return [] }
        return match.regelingen
    }

    /// The full names of the laws that an ambiguous abbreviation may mean (`Wpg`); nothing for other words.
    public static func mayMean(_ abbreviation: String) -> [String] { ambiguous[abbreviation] ?? [] }

    private static let ambiguous: [String: [String]] = entries.reduce(into: [:]) { result, entry in
        guard entry.sort == .ambiguous else { return }
        result[String(decoding: entry.name, as: UTF8.self), default: []].append(regelingen[entry.regeling].name)
    }

    /// The law with an identifier; one that the tables do not have goes by its identifier.
    public static func withID(_ id: String) -> Regeling {
        regelingen.first { $0.id == id }
            ?? Regeling(
                id: id, name: id, system: id.hasPrefix("BWBV") ? .treaty : .national, shape: nil, from: nil, to: nil,
                bill: nil)
    }

    private static let byName = Dictionary(regelingen.enumerated().map { ($1.name, $0) }) { first, _ in first }

    private static let tables = [wettenTable, overigeWettenTable, besluitenTable, euHandelingenTable, verdragenTable]

    private static let parsed: (regelingen: [Regeling], entries: [Entry]) = {
        var regelingen: [Regeling] = []
        var entries: [Entry] = []
        for table in tables {
            for row in "\(table)".split(separator: "\n") {
                var cells = row.split(separator: "|")
                var facts: [Substring] = []
                if let last = cells.last, last.first == "@" {
                    facts = cells.removeLast().dropFirst().split(separator: "@", omittingEmptySubsequences: false)
                }
                let id = cells.removeFirst()
                let days = facts.count > 1 ? facts[1].split(separator: "/", omittingEmptySubsequences: false) : []
                let system: Regeling.System =
                    id.hasPrefix("BWBV") ? .treaty : id.first?.isNumber == true ? .union : .national
                func text(_ part: Substring?) -> String? { part.flatMap { $0.isEmpty ? nil : String($0) } }
                regelingen.append(
                    Regeling(
                        id: id == "-" || id == "BW" ? nil : String(id), name: String(cells[0]), system: system,
                        shape: text(facts.first),
                        from: text(days.first), to: text(days.last),
                        bill: facts.count > 2 ? text(facts[2]) : nil))
                for cell in cells {
                    let sort: NameSort =
                        switch cell.first {
                        case "=": .abbreviation
                        case "~": .besideArticle
                        case "?": .ambiguous
                        default: .name
                        }
                    let name = Array((sort == .name ? cell : cell.dropFirst()).utf8)
                    entries.append(
                        Entry(name: name, folded: name.map(\.lowercased), sort: sort, regeling: regelingen.count - 1))
                    // `CER-richtlijn`: with its sort behind it an abbreviation is a name.
                    if sort != .name, system == .union, !name.contains(0x20), !name.contains(UInt8(ascii: "-")),
                        let letter = id.dropFirst(5).first
                    {
                        let full = name + (letter == "L" ? "-richtlijn" : "-verordening").utf8
                        entries.append(
                            Entry(
                                name: full, folded: full.map(\.lowercased), sort: .name, regeling: regelingen.count - 1)
                        )
                    }
                }
            }
        }
        entries.sort { $0.folded.lexicographicallyPrecedes($1.folded) }
        // A name's prefixes are the nearest of those before it.
        var open: [Int] = []
        for index in entries.indices {
            while let last = open.last, !isProperPrefix(entries[last].folded, of: entries[index].folded) {
                open.removeLast()
            }
            entries[index].parent = open.last ?? -1
            if index + 1 < entries.count, entries[index + 1].folded == entries[index].folded { continue }
            open.append(index)
        }
        return (regelingen, entries)
    }()

    private static let regelingen = parsed.regelingen
    private static let entries = parsed.entries

    /// The entries whose first words are alike; they stand together, with few others between them.
    private struct Group {
        var entries: Range<Int>
        /// Whether any of them may begin small.
        var mayBeginSmall = false
    }

    private static let groups: WordTable<Group> = {
        var groups = WordTable<Group>(capacity: 8192)
        for (index, entry) in entries.enumerated() {
            let key = WordKey.key(entry.folded.span, at: 0)
            var group = groups[key] ?? Group(entries: index..<index)
            group.entries = group.entries.lowerBound..<index + 1
            if entry.sort == .name && mayBeginSmall(entry.name) || entry.name[0].isLowercase {
                group.mayBeginSmall = true
            }
            groups[key] = group
        }
        return groups
    }()

    private static func isProperPrefix(_ one: [UInt8], of other: [UInt8]) -> Bool {
        one.count < other.count && other.starts(with: one)
    }

    /// The entries with the same name as the last of them at `index`.
    private static func sameNames(_ index: Int) -> [Int] {
        var first = index
        while first > 0, entries[first - 1].folded == entries[index].folded { first -= 1 }
        return Array(first...index)
    }

    /// Whether a name comes behind the text at `position`; a name that the text begins with does not.
    private static func comesAfter(_ name: [UInt8], _ text: Span<UInt8>, _ position: Int) -> Bool {
        var cursor = Cursor(text, at: position)
        for byte in name {
            let other = takeFolded(&cursor)
            if other != byte { return byte > other }
        }
        return false
    }

    /// Where a name that stands at `position` ends, or nothing.
    private static func end(of name: [UInt8], _ text: Span<UInt8>, _ position: Int) -> Int? {
        var cursor = Cursor(text, at: position)
        for byte in name {
            guard takeFolded(&cursor) == byte else { return nil }
        }
        return cursor.position
    }

    /// The next byte in lower case; any white space as one space, any apostrophe as `'`.
    private static func takeFolded(_ cursor: inout Cursor) -> UInt8 {
        let byte = cursor.peek()
        if byte <= 0x20 || byte == 0xC2 { if cursor.skipSpaces() { return 0x20 } }
        if byte == 0xE2, cursor.takeApostrophe() { return UInt8(ascii: "'") }
        cursor.position += 1
        return byte.lowercased
    }

    /// Whether nothing that belongs to a longer name follows: a letter, a digit, a year, `BES`.
    private static func endsName(_ text: Span<UInt8>, _ end: Int, _ entry: Entry) -> Bool {
        var cursor = Cursor(text, at: end)
        if cursor.peek().isLetter { return false }
        // `BW6` is book 6.
        if cursor.peek().isDigit { return entry.folded == Array("bw".utf8) && !cursor.peek(1).isDigit }
        if cursor.peek() == UInt8(ascii: "-"), cursor.peek(1).isLetter, !cursor.stands("-oud") { return false }
        guard cursor.skipSpaces() else { return true }
        if cursor.stands("BES", ignoringCase: false), !cursor.peek(3).isLetter { return false }
        for land in ["Aruba", "Cura", "Sint Maarten", "Suriname", "Belgi", "Duitsland", "Frankrijk"] as [StaticString] {
            var other = cursor
            if other.take("van "), other.stands(land, ignoringCase: false) { return false }
        }
        guard entry.sort == .name, let last = entry.name.last, last.isLetter else { return true }
        // `Wet inburgering 2030` is another law than the one without its year.
        if let year = cursor.takeNumber(upTo: 4), (1900...2099).contains(year), !cursor.peek().isDigit,
            cursor.peek() != UInt8(ascii: "/")
        {
            return false
        }
        return true
    }

    /// Whether a name is known without its capital: `jeugdwet`, `wetboek van strafrecht`, but not `besluit …`.
    private static func mayBeginSmall(_ name: [UInt8]) -> Bool {
        name.count >= 8 && name.prefix { $0 != 0x20 }.count >= 7 && !name.starts(with: "Besluit".utf8)
            && !name.starts(with: "Regeling".utf8)
    }

    private static func isAllowed(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>, _ place: Place) -> Bool {
        let isExact =
            range.count == entry.name.count && range.allSatisfy { text[$0] == entry.name[$0 - range.lowerBound] }
        switch (entry.sort, place) {
        case (.name, _):
            // A long first word may begin small: `de digitaledienstenverordening`, `het wetboek van strafrecht`.
            return text[range.lowerBound] == entry.name[0] || place == .besideArticle || mayBeginSmall(entry.name)
        case (.abbreviation, .bare): return isExact || (range.count >= 4 && range.allSatisfy { text[$0].isUppercase })
        case (.ambiguous, .bare): return isExact && range.count >= 3
        case (.besideArticle, .bare): return false
        case (_, .besideArticle): return isExact || entry.name.count > 1
        }
    }
}
