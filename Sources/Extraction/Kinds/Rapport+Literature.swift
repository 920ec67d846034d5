internal import Letters
internal import Text

/// Reports and literature as notes give them, which no word announces:
/// `Allard Feddes et al., ‘Radicalisering en psychosociale problematiek’, WODC, 5 juni 2025`;
/// `HCSS Rapport Het Com Netwerk, maart 2026`; `NRC, 3 mei 2024, ‘…’`. Each note is looked at once, its parts between
/// semicolons apart.
func readLiterature(_ text: Span<UInt8>, _ letter: StructuredLetter, _ mentions: [Mention]) -> [Mention] {
    guard !letter.notes.isEmpty else { return mentions }
    var found: [Mention] = []
    var next = 0
    for note in letter.notes {
        var start = note.body.start
        while start < note.body.end {
            var end = start
            while end < note.body.end, text[end] != UInt8(ascii: ";") { end += 1 }
            while next < mentions.count, mentions[next].range.end <= start { next += 1 }
            var last = next
            while last < mentions.count, mentions[last].range.start < end { last += 1 }
            let inside = mentions[next..<last]
            if !inside.contains(where: { $0.isWork && $0.kind != .url }),
                let work = literature(text, start..<end, inside)
            {
                found.append(work)
            }
            start = end + 1
        }
    }
    return found.isEmpty
        ? mentions : (mentions + found).sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
}

private func literature(_ text: Span<UInt8>, _ part: Range<Int>, _ inside: ArraySlice<Mention>) -> Mention? {
    let range = withoutIntroduction(text, trimmed(text, part))
    guard range.count >= 12, range.count <= 600 else { return nil }
    if let headline = datedHeadline(text, range, inside) { return headline }
    var draft = ReportDraft()
    var end: Int
    if let (title, open, close) = quotedTitle(text, range) {
        draft.sort = "literatuur"
        draft.title = (plain(text, title), ByteRange(title.lowerBound, title.upperBound))
        let before = trimmedPart(text, range.lowerBound..<open)
        // Prose before a quotation makes it one, not a source.
        var clause = close
        while clause < range.upperBound, !",.;".utf8.contains(text[clause]) { clause += 1 }
        guard before.count <= 120, !isProse(text, before), !isProse(text, close..<clause) else { return nil }
        // An address before a quotation is the source; the quotation tells what to look for there.
        guard !inside.contains(where: { $0.kind == .url && $0.range.start < open }) else { return nil }
        // `Minister over zorg: «Het is code zwart»` is one title.
        if before.count > 0, text[before.upperBound] == UInt8(ascii: ":"),
            !before.contains(where: { text[$0] == UInt8(ascii: ",") }),
            holdsWord(text, before, ["over", "op", "in", "van", "aan"]) != nil
        {
            draft.title = (plain(text, before.lowerBound..<close), ByteRange(before.lowerBound, close))
            draft.date = inside.first { $0.kind == .date }.flatMap { mention in mention.date.map { ($0, mention.range) }
            }
            return draft.mention(ByteRange(before.lowerBound, max(close, draft.date?.range.end ?? 0)))
        }
        end = close
        let parts = commaParts(text, close..<range.upperBound)
        for part in parts.prefix(4) where part.count <= 80 {
            var cursor = Cursor(text, at: part.lowerBound)
            if takeDate(&cursor) != nil || isYear(text, part) || Cursor(text, at: part.lowerBound).stands("http")
                || Cursor(text, at: part.lowerBound).stands("www")
            {
                break
            }
            if draft.institute == nil, text[part.lowerBound].isUppercase, !isProse(text, part) {
                draft.institute = (plain(text, part), ByteRange(part.lowerBound, part.upperBound))
                end = part.upperBound
            }
        }
        let beforeTitle = commaParts(text, before)
        let names = beforeTitle.filter { part in
            var cursor = Cursor(text, at: part.lowerBound)
            return takeDate(&cursor) == nil && (text[part.lowerBound].isUppercase || text[part.lowerBound] >= 0xC3)
        }
        if let first = names.first, let last = names.last {
            let who = (
                plain(text, first.lowerBound..<last.upperBound),
                ByteRange<Normalised>(first.lowerBound, last.upperBound)
            )
            // `NRC, 20 juni 2026, ‘…’`: a paper and its day before the title.
            if beforeTitle.count > names.count { draft.institute = draft.institute ?? who } else { draft.authors = who }
        }
    } else if let (title, institute) = namedReport(text, range) ?? listedReport(text, range) {
        draft.title = (plain(text, title), ByteRange(title.lowerBound, title.upperBound))
        if let institute {
            draft.institute = (words(text, institute), ByteRange(institute.lowerBound, institute.upperBound))
        }
        end = title.upperBound
    } else {
        return nil
    }
    if let date = inside.first(where: { $0.kind == .date && range.contains($0.range.start) }), let value = date.date {
        draft.date = (value, date.range)
        end = max(end, date.range.end)
    }
    // What tells a source from a quotation: who wrote or published it, or when.
    guard draft.date != nil || draft.institute != nil || draft.authors != nil else { return nil }
    // An address has its own mention.
    if let address = inside.first(where: { $0.kind == .url }) { end = min(end, address.range.start) }
    return draft.mention(
        ByteRange(range.lowerBound, trimmedPart(text, range.lowerBound..<max(end, range.lowerBound + 1)).upperBound))
}

/// `AD, 13 januari 2024, Hoe het uit de hand liep (www.ad.nl/…)`: a paper, its day, and a headline up to its address.
private func datedHeadline(_ text: Span<UInt8>, _ range: Range<Int>, _ inside: ArraySlice<Mention>) -> Mention? {
    guard let comma = range.prefix(41).first(where: { text[$0] == UInt8(ascii: ",") }),
        text[range.lowerBound].isUppercase,
        let address = inside.first(where: { $0.kind == .url })
    else { return nil }
    var cursor = Cursor(text, at: comma + 1)
    cursor.skipSpaces()
    guard let date = takeDate(&cursor), let day = date.date, day.day != nil, cursor.take(UInt8(ascii: ",")) else {
        return nil
    }
    cursor.skipSpaces()
    guard cursor.peek().isUppercase, cursor.position < address.range.start else { return nil }
    let title = trimmedPart(text, cursor.position..<address.range.start)
    // A headline is all that stands before the address.
    guard (12...300).contains(title.count),
        !title.contains(where: { text[$0] == UInt8(ascii: "\n") && text[$0 - 1] == UInt8(ascii: "\n") })
    else { return nil }
    var draft = ReportDraft()
    draft.sort = "literatuur"
    draft.title = (plain(text, title), ByteRange(title.lowerBound, title.upperBound))
    draft.institute = (words(text, range.lowerBound..<comma), ByteRange(range.lowerBound, comma))
    draft.date = (day, date.range)
    return draft.mention(ByteRange(range.lowerBound, title.upperBound))
}

/// Without `Zie ook`, `Vgl.` before a source.
private func withoutIntroduction(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var cursor = Cursor(text, at: range.lowerBound)
    for word in [
        "zie bijvoorbeeld", "zie onder meer", "zie verder", "zie ook", "zie", "vgl. ook", "vgl.", "bron:", "cf.",
    ] as [StaticString]
    where cursor.take(word) {
        cursor.skipSpaces()
        _ = cursor.take(UInt8(ascii: ":"))
        cursor.skipSpaces()
        return min(cursor.position, range.upperBound)..<range.upperBound
    }
    return range
}

/// The first title in quotation marks, and where its marks begin and end.
private func quotedTitle(_ text: Span<UInt8>, _ range: Range<Int>) -> (title: Range<Int>, open: Int, close: Int)? {
    var position = range.lowerBound
    while position < min(range.upperBound, range.lowerBound + 160) {
        let byte = text[position]
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == 0xC2 || byte == 0xE2,
            position == 0 || !text[position - 1].isLetter
        {
            var cursor = Cursor(text, at: position)
            if let title = takeQuoted(&cursor), cursor.position <= range.upperBound, title.count >= 8 {
                return (title, position, cursor.position)
            }
        }
        position += 1
    }
    return nil
}

/// `HCSS Rapport Het Com Netwerk`: a maker, the word, and a capitalised title up to the next comma.
private func namedReport(_ text: Span<UInt8>, _ range: Range<Int>) -> (title: Range<Int>, institute: Range<Int>?)? {
    var position = range.lowerBound
    while position < min(range.upperBound, range.lowerBound + 60) {
        var cursor = Cursor(text, at: position)
        if cursor.beginsWord,
            ["eindrapport", "rapport", "onderzoek", "advies"].contains(where: { (word: StaticString) in
                cursor.takeSpaced(word)
            })
        {
            let start = cursor.position
            guard cursor.peek().isUppercase else { return nil }
            while cursor.position < range.upperBound, !",.;(".utf8.contains(cursor.peek()) { cursor.position += 1 }
            let title = trimmed(text, start..<cursor.position)
            let maker = trimmedPart(text, range.lowerBound..<position)
            guard title.count >= 6, maker.count <= 40, !isProse(text, title),
                maker.isEmpty || text[maker.lowerBound].isUppercase
            else {
                return nil
            }
            return (title, maker.isEmpty ? nil : maker)
        }
        position += 1
    }
    return nil
}

/// `Kennisinstituut voor Mobiliteit, Veilig naar school, februari 2026`: a maker, a title and a date between commas.
private func listedReport(_ text: Span<UInt8>, _ range: Range<Int>) -> (title: Range<Int>, institute: Range<Int>?)? {
    let parts = commaParts(text, range)
    guard parts.count >= 3, parts.count <= 6, text[parts[0].lowerBound].isUppercase,
        text[parts[1].lowerBound].isUppercase,
        parts[0].count <= 80,
        (8...160).contains(parts[1].count), !isProse(text, parts[0]), !isProse(text, parts[1])
    else { return nil }
    // A date, or a place with its year behind: `Den Haag, april 2023`, `Den Haag: Boom juridisch 2020`.
    let hasDate = parts[2...].prefix(2).contains { part in
        var cursor = Cursor(text, at: part.lowerBound)
        let year = Cursor(text, at: part.upperBound - 4)
        return takeDate(&cursor) != nil || isYear(text, part)
            || part.count > 5 && part.count < 60 && (year.stands("20") || year.stands("19"))
                && text[part.upperBound - 1].isDigit
    }
    guard hasDate else { return nil }
    // `Den Haag, Tweede Kamer, 3 mei 2024` is no title: one has a word in small letters.
    var hasSmallWord = false
    for index in parts[1] where text[index] == 0x20 && index + 1 < parts[1].upperBound && text[index + 1].isLowercase {
        hasSmallWord = true
    }
    return hasSmallWord ? (parts[1], parts[0]) : nil
}

/// Whether words are a clause: they hold a finite verb or a pronoun that no title or name has.
private func isProse(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    holdsWord(
        text, range,
        [
            "is", "zijn", "wordt", "worden", "heeft", "hebben", "dat", "dit", "deze", "die", "kan", "zal", "ook", "zie",
            "ik", "wij", "uit",
            "zogenaamde", "zogeheten",
        ]) != nil
}

private func commaParts(_ text: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where text[index] == UInt8(ascii: ",") || index == range.upperBound - 1 {
        let part = trimmedPart(text, start..<(text[index] == UInt8(ascii: ",") ? index : index + 1))
        if !part.isEmpty { parts.append(part) }
        start = index + 1
    }
    return parts
}

private func trimmedPart(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = trimmed(text, range)
    while let first = range.first, ",.():;".utf8.contains(text[first]) || text[first].isSpace {
        range = range.lowerBound + 1..<range.upperBound
    }
    while let last = range.last, ",.(:;".utf8.contains(text[last]) || text[last].isSpace {
        range = range.lowerBound..<range.upperBound - 1
    }
    return range
}

private func isYear(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var cursor = Cursor(text, at: range.lowerBound)
    return range.count == 4 && cursor.takeNumber(upTo: 4) != nil
}
