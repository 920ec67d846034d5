internal import Knowledge
internal import Letters
internal import Text

/// Official identifiers, alone and in addresses.
extension Kamerstuk {
    /// An identifier, `kst-36600-VI-12` in any case, alone or in an address without `https://`; the mention covers the
    /// whole address. `-b1`, `-h1`, `-n1` (attachment, reprint) belong to the paper they stand behind.
    static func readIdentifier(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        guard anchor >= limit + 4, text[anchor - 1] == UInt8(ascii: "-"), Cursor(text, at: anchor - 4).stands("kst-"),
            let identifier = takeIdentifier(Cursor(text, at: anchor))
        else { return nil }
        let start = startOfAddress(text, before: anchor - 4, notBefore: limit)
        let end = start < anchor - 4 ? Webadres.end(text, from: identifier.end) : endOfFile(text, from: identifier.end)
        return Reading(mentions: [identifier.mention(ByteRange(start, end))], end: end)
    }

    /// The paper that an address leads to, wherever it stands there; else a whole dossier.
    static func work(inAddress address: Range<Int>, _ text: Span<UInt8>) -> Mention? {
        for (mark, isDossier) in [("kst-", false), ("/dossier/", true)] as [(StaticString, Bool)] {
            let first = mark.withUTF8Buffer { $0[0] }
            for index in address where text[index].lowercased == first {
                var cursor = Cursor(text, at: index)
                if cursor.take(mark), let identifier = takeIdentifier(cursor, isDossier: isDossier) {
                    return identifier.mention(ByteRange(address.lowerBound, address.upperBound))
                }
            }
        }
        return nil
    }

    /// The parts of an identifier and where it ends.
    private struct Identifier {
        var parts = KamerstukParts(dossier: "")
        var fields: [MentionField] = []
        /// What stands between the hyphens, letters in the official case.
        var components: [String] = []
        var end = 0

        mutating func add(_ field: Field, _ text: String, _ range: Range<Int>) {
            fields.append(MentionField(field, .text(text), ByteRange(range.lowerBound, range.upperBound)))
        }

        /// The mention of the words in `range`. The identifier is official as it stands, so nothing about it is
        /// derived.
        func mention(_ range: ByteRange<Normalised>) -> Mention {
            if parts.isWholeDossier, !parts.dossier.isEmpty {
                return Mention(kind: .dossier, range: range, id: nil, key: parts.key, how: .full, fields: fields)
            }
            let id = WorkID("kst-" + components.joined(separator: "-"))
            return Mention(kind: .kamerstuk, range: range, id: id, key: WorkKey(id.text), how: .full, fields: fields)
        }
    }

    /// Takes what stands behind `kst-`, or behind `/dossier/`: `32824-448`, `36600-VI-12`, `20082009-31700-VI-D`,
    /// `cxxiv-g`.
    private static func takeIdentifier(_ start: Cursor, isDossier: Bool = false) -> Identifier? {
        var cursor = start
        var result = Identifier()
        guard var (dossier, range) = takeComponent(&cursor) else { return nil }
        if dossier.utf8.count == 8, let first = Int(dossier.prefix(4)), let second = Int(dossier.suffix(4)),
            cursor.take(UInt8(ascii: "-")), let next = takeComponent(&cursor)
        {
            let year = Vergaderjaar(first: first, second: second)
            result.parts.vergaderjaar = year
            result.parts.kamer = .eerste
            result.fields = [MentionField(.kamer, .kamer(.eerste)), MentionField(.vergaderjaar, .vergaderjaar(year))]
            (dossier, range) = next
        }
        // A paper that is not opened yet has a number of seven digits and no dossier.
        if dossier.utf8.count == 7, dossier.utf8.allSatisfy(\.isDigit), !isDossier {
            result.components = [dossier]
            result.end = range.upperBound
            return result
        }
        // Addresses of older papers have the fund's letter stuck to the number: `30300F`.
        if dossier.utf8.count > 5, dossier.utf8.count <= 8, dossier.utf8.prefix(5).allSatisfy(\.isDigit),
            dossier.utf8.dropFirst(5).allSatisfy(\.isUppercase), result.parts.vergaderjaar != nil, !isDossier
        {
            result.parts.dossier = String(dossier.prefix(5))
            result.parts.toevoeging = String(dossier.dropFirst(5))
            result.add(.dossiernummer, result.parts.dossier, range.lowerBound..<range.lowerBound + 5)
            result.add(.toevoeging, String(dossier.dropFirst(5)), range.lowerBound + 5..<range.upperBound)
            result.components = (result.parts.vergaderjaar.map { [$0.identifier] } ?? []) + [dossier]
            return takeNumber(&cursor, &result) ? result : nil
        }
        let isNumber = dossier.utf8.count == 5 && dossier.utf8.allSatisfy(\.isDigit)
        let isRoman = !isDossier && romanValue(String(dossier.uppercased().drop { $0 == "0" })) != nil
        guard isNumber || isRoman else { return nil }
        result.parts.dossier = dossier.uppercased()
        if let year = result.parts.vergaderjaar { result.components.append(year.identifier) }
        result.components.append(result.parts.dossier)
        result.add(.dossiernummer, result.parts.dossier, range)
        result.end = range.upperBound
        takeParts(&cursor, &result, of: dossier, isDossier: isDossier)
        guard isDossier || !result.parts.isWholeDossier || result.parts.toevoeging != nil else { return nil }
        // An annex or reprint has an identifier of its own (`kst-30432-10-h1`).
        if let ending = takeEnding(&cursor, of: ["-b", "-h", "-n"]) {
            result.components.append(ending.lowercased())
            result.end = cursor.position
        }
        return result
    }

    /// Takes the parts behind the dossier's number: chapter or fund, kingdom's number, paper.
    private static func takeParts(
        _ cursor: inout Cursor, _ result: inout Identifier, of dossier: String, isDossier: Bool
    ) {
        while cursor.peek() == UInt8(ascii: "-"), result.parts.ondernummer == nil {
            var next = cursor
            next.position += 1
            guard let (part, range) = takeComponent(&next) else { break }
            let isLast = !goesOn(next)
            let mayBeSuffix = result.parts.toevoeging == nil && !(isLast && result.parts.vergaderjaar != nil)
            let upper = part.uppercased()
            let isLetters = part.utf8.allSatisfy(\.isLetter)
            if mayBeSuffix, isSuffix(upper, of: dossier, isLast: isLast, isDossier: isDossier) {
                result.parts.toevoeging = upper
                result.add(.toevoeging, upper, range)
            } else if upper.hasPrefix("R"), Int(upper.dropFirst()) != nil {
                result.add(.rijkswet, upper, range)
            } else {
                result.parts.ondernummer = isLetters ? upper : part
                result.add(.ondernummer, isLetters ? upper : part, range)
            }
            result.components.append(isLetters || upper.hasPrefix("R") ? upper : part)
            cursor = next
            result.end = next.position
        }
    }

    /// Takes `-A` behind a number with its letter.
    private static func takeNumber(_ cursor: inout Cursor, _ result: inout Identifier) -> Bool {
        guard cursor.take(UInt8(ascii: "-")), let (part, range) = takeComponent(&cursor) else { return false }
        result.parts.ondernummer = part.uppercased()
        result.add(.ondernummer, part.uppercased(), range)
        result.components.append(part.uppercased())
        result.end = range.upperBound
        return true
    }

    /// Whether a further part follows that is no mark of an attachment or reprint (`-b1`).
    private static func goesOn(_ cursor: Cursor) -> Bool {
        guard cursor.peek() == UInt8(ascii: "-") else { return false }
        return cursor.peek(1).isDigit || cursor.peek(1).isUppercase
            || (cursor.peek(1).isLowercase && !cursor.peek(2).isDigit)
    }

    /// Whether a part is a chapter, fund or sub-dossier: what stands before the last part, or a chapter that the budget
    /// is known to have.
    private static func isSuffix(_ part: String, of dossier: String, isLast: Bool, isDossier: Bool) -> Bool {
        let isCouncil = dossier == String(Dossiers.councilDossier) && part.utf8.count == 2
        if !isLast || isDossier { return part.utf8.allSatisfy { $0.isUppercase || $0.isDigit } || isCouncil }
        guard part.utf8.count > 1, Toevoegingen.isChapter(part) else { return false }
        return switch Dossiers.suffixes(of: dossier) {
        case .budget(let known): known.contains(part)
        case .none: false
        case .unknown: true
        }
    }

    /// Takes letters and digits up to the next hyphen.
    private static func takeComponent(_ cursor: inout Cursor) -> (text: String, range: Range<Int>)? {
        let start = cursor.position
        while cursor.peek().isDigit || cursor.peek().isUppercase || cursor.peek().isLowercase { cursor.position += 1 }
        return cursor.position > start ? (words(cursor.text, start..<cursor.position), start..<cursor.position) : nil
    }

    /// The beginning of the address that runs up to `position`, or `position` itself when none does.
    private static func startOfAddress(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Int {
        var start = position
        while start > limit, position - start < 200, Webadres.isAddressByte(text[start - 1]) { start -= 1 }
        while start < position {
            let cursor = Cursor(text, at: start)
            if cursor.stands("www.") || cursor.stands("zoek.") || cursor.stands("repository.") { return start }
            start += 1
        }
        return position
    }

    /// Where an identifier with the ending of a file ends.
    private static func endOfFile(_ text: Span<UInt8>, from position: Int) -> Int {
        var cursor = Cursor(text, at: position)
        for ending in [".html", ".pdf", ".xml", ".odt"] as [StaticString] where cursor.take(ending) { break }
        return cursor.position
    }
}
