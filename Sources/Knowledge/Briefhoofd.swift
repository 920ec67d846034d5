internal import Text

/// The lines of a letter's or printed paper's head, and of its close.
public enum Briefhoofd {
    private static let addresses: [StaticString] = [
        "aan de voorzitter", "aan de ", "de voorzitter van", "postbus ", "retouradres", "> retouradres",
        "der staten-generaal", "kamer der staten-generaal", "binnenhof ", "plein 2",
        "bezuidenhoutseweg ", "lange voorhout",
    ]

    /// `Aan de Voorzitter van de Tweede Kamer …`, `Postbus 20018`, `2500 EA Den Haag`.
    public static func isAddress(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= 240 else { return false }
        var cursor = Cursor(text, at: line.lowerBound)
        // Markdown escapes the mark before `Retouradres`.
        _ = cursor.take(UInt8(ascii: "\\"))
        // A sentence is none.
        if line.count > 60, text[line.upperBound - 1] == UInt8(ascii: ".") { return false }
        if addresses.contains(where: { (start: StaticString) in cursor.stands(start) }) { return true }
        return (0..<4).allSatisfy { cursor.peek($0).isDigit } && cursor.peek(4) == 0x20 && cursor.peek(5).isUppercase
            && cursor.peek(6).isUppercase
            && !cursor.peek(7).isLetter && line.count < 60
    }

    /// What a margin says of the office and of answers to it: `T 070 426 64 26`,
    /// `Bij beantwoording de datum en ons kenmerk vermelden.`
    public static func isOfficeLine(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        if cursor.stands("bij beantwoording de datum en ons kenmerk vermelden") { return true }
        guard line.count < 40 else { return false }
        if cursor.stands("www.") || cursor.stands("directoraat-generaal ") || cursor.stands("directie ") { return true }
        // The numbers of a telephone or telefax.
        return "TFM".utf8.contains(cursor.peek()) && cursor.peek(1) == 0x20
            && line.dropFirst(2).allSatisfy { text[$0].isDigit || text[$0] == 0x20 || "+-()".utf8.contains(text[$0]) }
    }

    /// `Den Haag, 12 mei 2025`; `12 mei 2025` alone.
    public static func isDate(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= 60 else { return false }
        var cursor = Cursor(text, at: line.lowerBound)
        for place in [
            "den haag, ", "’s-gravenhage, ", "'s-gravenhage, ", "utrecht, ", "amsterdam, ", "rotterdam, ", "datum ",
        ] as [StaticString] where cursor.take(place) { break }
        guard cursor.takeNumber(upTo: 2) != nil, cursor.skipSpaces(), Maanden.take(&cursor) != nil, cursor.skipSpaces(),
            cursor.takeNumber(upTo: 4) != nil
        else { return false }
        return cursor.position == line.upperBound
    }

    /// `Voorgesteld 11 maart 2024`, `Ontvangen 3 mei 2024`.
    public static func isEvent(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard (3...140).contains(line.count),
            text[line.upperBound - 1] != UInt8(ascii: ".") || text[line.upperBound - 2].isDigit
        else { return false }
        let cursor = Cursor(text, at: line.lowerBound)
        return ["voorgesteld ", "ontvangen ", "vastgesteld ", "ter griffie van "].contains { (start: StaticString) in
            cursor.stands(start)
        }
    }

    /// The title of a paper in capitals: `MOTIE VAN HET LID …`, `Nr. 84   MOTIE VAN …`, `GEWIJZIGD AMENDEMENT VAN …`.
    public static func isTitle(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count <= 400 else { return false }
        var cursor = Cursor(text, at: line.lowerBound)
        while cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "*")) || cursor.take(0x20) {}
        if cursor.take("nr. "), cursor.takeNumber(upTo: 4) != nil { cursor.skipSpaces() } else { skipLetters(&cursor) }
        for word in ["NADER ", "GEWIJZIGDE ", "GEWIJZIGD ", "TWEEDE "] as [StaticString] {
            _ = cursor.take(word, ignoringCase: false)
        }
        for sort in ["MOTIE VAN", "AMENDEMENT VAN", "BRIEF VAN", "VERSLAG VAN", "NOTA NAAR", "MEMORIE VAN"]
            as [StaticString]
        where cursor.stands(sort, ignoringCase: false) { return true }
        return false
    }

    /// The number of a paper of the Eerste Kamer in its column: `C   `, `AB   `.
    private static func skipLetters(_ cursor: inout Cursor) {
        var next = cursor
        while next.peek().isUppercase, next.position < cursor.position + 2 { next.position += 1 }
        guard next.position > cursor.position, next.peek() == 0x20, next.peek(1) == 0x20, next.skipSpaces() else {
            return
        }
        cursor = next
    }

    /// `Motie van de leden Piri en Veldkamp over …`, a motion's own title.
    public static func isMotionTitle(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        return [
            "motie van ", "gewijzigde motie van ", "nader gewijzigde motie van ", "amendement van ",
            "gewijzigd amendement van ",
        ].contains {
            (start: StaticString) in cursor.stands(start)
        }
    }

    /// `Tweede Kamer der Staten-Generaal`, above the number of a printed paper.
    public static func isChamber(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        return line.count < 80
            && (cursor.stands("tweede kamer der staten-generaal") || cursor.stands("eerste kamer der staten-generaal"))
    }

    /// `Nr. 84` and what stands beside it; `1314`, the number of printed questions.
    public static func isNumber(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.take("nr. ") { return cursor.takeNumber(upTo: 5) != nil && line.count < 400 }
        return line.count <= 5 && line.count >= 3 && line.allSatisfy { text[$0].isDigit }
    }

    /// What stands below the number or title of a paper and above its words.
    public static func belongsToTitle(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        if isTitle(text, line) || isEvent(text, line) || isDate(text, line) || isAddress(text, line) { return true }
        let cursor = Cursor(text, at: line.lowerBound)
        if cursor.stands("vragen van ") || cursor.stands("antwoord van ") || cursor.stands("mededeling van ")
            || cursor.stands("zie ook aanhangsel")
        {
            return line.count < 1_500
        }
        // `I. ALGEMEEN` begins the words.
        if "IVX".utf8.contains(cursor.peek()), cursor.peek(1) == UInt8(ascii: ".") { return false }
        // The rest of a title in capitals.
        return line.count < 200 && !line.contains { text[$0].isLowercase } && line.contains { text[$0].isUppercase }
    }

    /// `Hoogachtend,`, `Met vriendelijke groet,`.
    public static func isClosing(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        return line.count <= 40
            && (cursor.stands("hoogachtend") || cursor.stands("met vriendelijke groet")
                || cursor.stands("met de meeste hoogachting"))
    }

    /// A short line of capitalised words and initials, as names are signed.
    public static func isName(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        let hasTitle = ["drs.", "mr.", "dr.", "ir.", "ing.", "prof."].contains { (title: StaticString) in
            cursor.stands(title)
        }
        return line.count < 60 && line.count > 3 && (cursor.peek().isUppercase || cursor.peek() >= 0xC3 || hasTitle)
            && !text[line.upperBound - 1].isDigit
            && !line.contains { ":?!;()".utf8.contains(text[$0]) }
    }

    /// `De Minister van Justitie en Veiligheid,`, `DE STAATSSECRETARIS VAN …`, without the stop of a sentence.
    public static func isOffice(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count < 160, text[line.upperBound - 1] != UInt8(ascii: ".") else { return false }
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.take("hoogachtend,") { cursor.skipSpaces() }
        return beginsOffice(cursor)
    }

    /// An office in a line of its own that the next one does not go on with: `De Minister van Justitie en Veiligheid,`.
    public static func isOfficeAlone(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        line.count < 160 && line.count > 12 && text[line.upperBound - 1] == UInt8(ascii: ",")
            && text[line.lowerBound].isUppercase
            && beginsOffice(Cursor(text, at: line.lowerBound))
    }

    private static func beginsOffice(_ cursor: Cursor) -> Bool {
        ["de minister ", "de staatssecretaris ", "de minister-president"].contains { (start: StaticString) in
            cursor.stands(start)
        }
    }

    /// `namens deze,`, `mede namens de Minister van Financiën,`.
    public static func isOnBehalf(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let cursor = Cursor(text, at: line.lowerBound)
        return cursor.stands("namens deze") && line.count < 20 || cursor.stands("mede namens ") && line.count < 160
    }
}
