internal import Letters

/// Reads what a letter says of itself beside its date: subject, reference numbers, place and signatories. A label stands
/// before its value in the same line, or in the line above it.
func readHead(_ text: Span<UInt8>, _ lines: Lines, _ head: inout LetterHead) {
    var label: WritableKeyPath<LetterHead, String?>?
    var signature = Signature()
    for index in 0..<lines.count {
        let line = trimmed(text, lines[index])
        guard !line.isEmpty else { continue }
        if let pending = label {
            label = nil
            if head[keyPath: pending] == nil, headLabel(text, line) == nil {
                head[keyPath: pending] = words(text, line)
                continue
            }
        }
        if line.lowerBound < 6000, let (keyPath, value) = headLabel(text, line) {
            if value.isEmpty {
                label = keyPath
            } else if head[keyPath: keyPath] == nil {
                head[keyPath: keyPath] = words(text, value)
            }
            continue
        }
        if line.lowerBound < 6000, head.plaats == nil { head.plaats = place(text, line) }
        signature.read(text, line, &head)
    }
}

/// The label a line begins with and the value behind it.
private func headLabel(
    _ text: Span<UInt8>, _ line: Range<Int>
) -> (keyPath: WritableKeyPath<LetterHead, String?>, value: Range<Int>)? {
    guard line.count < 400 else { return nil }
    let labels: [(StaticString, WritableKeyPath<LetterHead, String?>)] = [
        ("onderwerp", \.onderwerp), ("betreft", \.onderwerp), ("ons kenmerk", \.kenmerk), ("uw kenmerk", \.uwKenmerk),
        ("kenmerk", \.kenmerk), ("zaaknummer", \.zaak),
    ]
    for (word, keyPath) in labels {
        var cursor = Cursor(text, at: line.lowerBound)
        guard cursor.take(word) else { continue }
        let next = cursor.peek()
        guard next == UInt8(ascii: ":") || next == 0x09 || next.isSpace || cursor.position >= line.upperBound else { continue }
        _ = cursor.take(UInt8(ascii: ":"))
        // A sentence that begins with the word is no label: a value in the same line stands behind a colon or a tab.
        let isTabular = next == UInt8(ascii: ":") || next == 0x09 || cursor.position >= line.upperBound
        guard isTabular else { continue }
        return (keyPath, trimmed(text, min(cursor.position, line.upperBound)..<line.upperBound))
    }
    return nil
}

/// `Den Haag, 23 september 2024` names the place.
private func place(_ text: Span<UInt8>, _ line: Range<Int>) -> String? {
    guard line.count < 60 else { return nil }
    for name in ["Den Haag", "'s-Gravenhage", "’s-Gravenhage", "Amsterdam", "Utrecht"] as [StaticString] {
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.take(name, ignoringCase: false), cursor.take(UInt8(ascii: ",")) { return "\(name)" }
    }
    return nil
}

/// The close of a letter: `De Minister van Justitie en Veiligheid,` in a line of its own, and the name some lines below.
private struct Signature {
    private var office: String?
    private var linesSince = 0

    mutating func read(_ text: Span<UInt8>, _ line: Range<Int>, _ head: inout LetterHead) {
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.take("mede namens ") {
            if line.count < 160 {
                let name = trimmed(text, cursor.position..<line.upperBound)
                head.medeNamens.append(withoutComma(words(text, name)))
            }
            return
        }
        cursor.position = line.lowerBound
        _ = cursor.take("hoogachtend,")
        let isOffice =
            line.count < 160 && text[line.upperBound - 1] != UInt8(ascii: ".")
            && ["de minister ", "de staatssecretaris ", "de minister-president"].contains { (start: StaticString) in
                cursor.stands(start)
            }
        if isOffice {
            office = withoutComma(words(text, line))
            linesSince = 0
        } else if let name = office {
            linesSince += 1
            if linesSince == 1, isName(text, line) {
                if head.afzender == nil { head.afzender = name }
                let signatory = words(text, line)
                if !head.ondertekenaars.contains(signatory) { head.ondertekenaars.append(signatory) }
            }
            office = nil
        }
    }

    /// A short line of capitalised words and initials.
    private func isName(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        line.count < 60 && line.count > 3 && (text[line.lowerBound].isUppercase || hasTitle(text, line)) && !text[line.upperBound - 1].isDigit
            && !words(text, line).contains(where: { ":?!;()".contains($0) })
    }

    private func hasTitle(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        ["drs.", "mr.", "dr.", "ir.", "ing.", "prof."].contains { (title: StaticString) in
            Cursor(text, at: line.lowerBound).stands(title)
        }
    }

    private func withoutComma(_ text: String) -> String { text.hasSuffix(",") ? String(text.dropLast()) : text }
}
