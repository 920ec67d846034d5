internal import Knowledge
internal import Letters

extension Kamerstuk {
    /// An official identifier, `kst-36600-VI-12` in any case, alone or in an official address; the mention covers the whole
    /// address. `-b1`, `-h1`, `-n1` (attachment, reprint) belong to the paper they stand behind.
    static func readIdentifier(_ text: Span<UInt8>, at anchor: Int, notBefore limit: Int) -> Reading? {
        guard anchor >= limit + 4, Cursor(text, at: anchor - 4).stands("kst-") else { return nil }
        var cursor = Cursor(text, at: anchor)
        var parts = KamerstukParts(dossier: "")
        var fields: [MentionField] = []
        guard var dossier = takeComponent(&cursor) else { return nil }
        var dossierStart = anchor
        if dossier.utf8.count == 8, let first = Int(dossier.prefix(4)), let second = Int(dossier.suffix(4)),
            cursor.take(UInt8(ascii: "-"))
        {
            parts.vergaderjaar = Vergaderjaar(first: first, second: second)
            parts.kamer = .eerste
            fields.append(MentionField(.kamer, .kamer(.eerste)))
            fields.append(MentionField(.vergaderjaar, .vergaderjaar(Vergaderjaar(first: first, second: second))))
            dossierStart = cursor.position
            guard let next = takeComponent(&cursor) else { return nil }
            dossier = next
        }
        guard dossier.utf8.count == 5, dossier.utf8.allSatisfy(\.isDigit), cursor.take(UInt8(ascii: "-")) else { return nil }
        parts.dossier = dossier
        fields.append(
            MentionField(.dossiernummer, .text(dossier), ByteRange(dossierStart, dossierStart + dossier.utf8.count)))
        var start = cursor.position
        guard var last = takeComponent(&cursor) else { return nil }
        let isSuffix = last.utf8.allSatisfy(\.isLetter) || dossier == String(Dossiers.councilDossier)
        var next = cursor
        if isSuffix, next.take(UInt8(ascii: "-")), next.peek().isDigit || next.peek().isUppercase
            || (next.peek().isLowercase && !next.peek(1).isDigit)
        {
            parts.toevoeging = last.uppercased()
            fields.append(MentionField(.toevoeging, .text(last.uppercased()), ByteRange(start, cursor.position)))
            cursor = next
            start = cursor.position
            guard let number = takeComponent(&cursor) else { return nil }
            last = number
        }
        parts.ondernummer = last.utf8.allSatisfy(\.isLetter) ? last.uppercased() : last
        fields.append(MentionField(.ondernummer, .text(parts.ondernummer ?? ""), ByteRange(start, cursor.position)))
        var tail = cursor
        if tail.take("-b") || tail.take("-h") || tail.take("-n"), tail.takeNumber(upTo: 3) != nil { cursor = tail }
        let end = endOfAddress(cursor)
        let id = WorkID("kst-\(parts.vergaderjaar.map { $0.identifier + "-" } ?? "")\(parts.wholeDossier)-\(parts.ondernummer ?? "")")
        let mention = Mention(
            kind: .kamerstuk, range: ByteRange(startOfAddress(text, before: anchor - 4, notBefore: limit), end), id: id,
            key: WorkKey(id.text), how: .full, fields: fields)
        return Reading(mentions: [mention], end: end)
    }

    /// Takes letters and digits up to the next hyphen.
    private static func takeComponent(_ cursor: inout Cursor) -> String? {
        let start = cursor.position
        while cursor.peek().isDigit || cursor.peek().isUppercase || cursor.peek().isLowercase { cursor.position += 1 }
        return cursor.position > start ? words(cursor.text, start..<cursor.position) : nil
    }

    /// The beginning of the address that runs up to `position`, or `position` itself when none does.
    private static func startOfAddress(_ text: Span<UInt8>, before position: Int, notBefore limit: Int) -> Int {
        var start = position
        while start > limit, position - start < 200, isAddressByte(text[start - 1]) { start -= 1 }
        while start < position {
            let cursor = Cursor(text, at: start)
            if cursor.stands("http") || cursor.stands("zoek.") || cursor.stands("repository.") { return start }
            start += 1
        }
        return position
    }

    private static func endOfAddress(_ cursor: Cursor) -> Int {
        var next = cursor
        for ending in [".html", ".pdf", ".xml", ".odt"] as [StaticString] where next.take(ending) { break }
        if next.peek() == UInt8(ascii: "#") || next.peek() == UInt8(ascii: "/") || next.peek() == UInt8(ascii: "?") {
            while isAddressByte(next.peek()) { next.position += 1 }
            while ",.;:".utf8.contains(next.peek(-1)) { next.position -= 1 }
        }
        return next.position
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"<>()[]{}|\\^`".utf8.contains(byte)
    }
}
