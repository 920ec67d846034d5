internal import Knowledge
internal import Letters
internal import Text

extension Role {
    /// Whether a paragraph that its format calls so may be one of the letter's head: the titles of papers are headings,
    /// and letterheads are tables.
    var yieldsToHead: Bool { self == .tableCell || self == .heading || self == .listItem }
}

/// The roles of the paragraphs of a letter's head: above its salutation, of a printed paper up to its title, else as
/// far as labels and addresses go. A text of a line or two is a citation and has no head.
struct HeadRoles {
    private var roles: [Role?] = []

    init(_ text: Span<UInt8>, _ paragraphs: [ByteRange<Normalised>], _ hints: [Role?]) {
        let words = paragraphs.indices.filter { hints[$0]?.yieldsToHead ?? true }
        guard words.count > 2 else { return }
        let end = Self.end(text, paragraphs, hints, words)
        var pending: Role?
        /// Whether words stood above: what follows is no head before the one of a paper begins.
        var hasWords = false
        for index in words.prefix(Self.mostParagraphs) where index < end.index && !(hasWords && index < end.start) {
            let range = paragraphs[index].range
            let role: Role?
            if let (label, value) = Hoofdlabel.read(
                text, range, inColumn: index >= end.start && range.count < Self.longestHeadLine)
            {
                role = label.role
                pending = value.contains { text[$0].isLetter || text[$0].isDigit } ? nil : role
            } else if let value = pending {
                role = value
                pending = nil
            } else if Briefhoofd.isAddress(text, range) {
                role = .address
            } else if Briefhoofd.isDate(text, range) || Briefhoofd.isEvent(text, range) {
                role = .reference
            } else if Briefhoofd.isTitle(text, range) {
                role = .subject
            } else if index >= end.start {
                role = .letterhead
            } else if isMarkdownHeading(text, range) {
                continue
            } else {
                hasWords = true
                continue
            }
            set(role, index)
        }
        readAboveMotion(text, paragraphs, words)
    }

    /// What stands right above the words of a motion that is the letter itself: its number, day, dossier and title. A
    /// letter that quotes one has greeted its reader before.
    private mutating func readAboveMotion(_ text: Span<UInt8>, _ paragraphs: [ByteRange<Normalised>], _ words: [Int]) {
        let head = words.prefix(Self.mostParagraphs)
        let start = head.firstIndex { index in
            let cursor = Cursor(text, at: paragraphs[index].start)
            return cursor.stands("de kamer,") && paragraphs[index].count < Self.longestLine
                || cursor.stands("gehoord de beraadslaging")
        }
        guard let start, !head[..<start].contains(where: { Aanhef.stands(Cursor(text, at: paragraphs[$0].start)) })
        else { return }
        for place in stride(from: start - 1, through: max(0, start - Self.longestMotionHead), by: -1) {
            let range = paragraphs[words[place]].range
            if range.count > Self.longestLine || isMarkdownHeading(text, range) { return }
            if Briefhoofd.isTitle(text, range) || Briefhoofd.isMotionTitle(text, range) {
                set(.subject, words[place])
            } else if Briefhoofd.isDate(text, range) || Briefhoofd.isEvent(text, range) {
                set(.reference, words[place])
            } else if ".:;?!".utf8.contains(text[range.upperBound - 1]) {
                return
            } else {
                set(.letterhead, words[place])
            }
        }
    }

    private static let longestMotionHead = 10

    func role(of index: Int) -> Role? { index < roles.count ? roles[index] : nil }

    private mutating func set(_ role: Role?, _ index: Int) {
        while roles.count <= index { roles.append(nil) }
        roles[index] = role
    }

    /// A head has no more lines.
    private static let mostParagraphs = 120
    /// The head of a letter lies within this many bytes; in a Markdown table they are mostly spaces.
    private static let longest = 20_000
    /// A longer line with a stop is a sentence.
    private static let longestHeadLine = 120
    /// A longer paragraph is one of the letter's body.
    private static let longestLine = 400

    /// The first paragraph behind the head, and the first one from which on all before it is the head's.
    private static func end(
        _ text: Span<UInt8>, _ paragraphs: [ByteRange<Normalised>], _ hints: [Role?], _ words: [Int]
    ) -> (index: Int, start: Int) {
        var printed: Int?
        var number: Int?
        /// Behind the last sentence.
        var start = 0
        for (place, index) in words.prefix(mostParagraphs).enumerated() {
            let range = paragraphs[index].range
            guard range.lowerBound < longest else { break }
            if Aanhef.stands(Cursor(text, at: range.lowerBound)), range.count <= Aanhef.longest || place > 0 {
                return (index, start)
            }
            if number == nil, range.count > longestHeadLine, text[range.upperBound - 1] == UInt8(ascii: ".") {
                start = index + 1
            }
            if printed == nil, place < 20, Briefhoofd.isChamber(text, range) { printed = index }
            if Briefhoofd.isTitle(text, range), place < 30 { number = index }
            if printed != nil, number == nil, Briefhoofd.isNumber(text, range) { number = index }
            if range.count > longestLine, hints[index] == nil { break }
        }
        guard let last = number ?? printed else {
            return endOfLabels(text, paragraphs, words).map { ($0, 0) } ?? (words.last.map { $0 + 1 } ?? 0, .max)
        }
        // Behind the title: who asks and who answers, and the day.
        var end = words.firstIndex { $0 > last } ?? words.count
        while end < words.count, end < mostParagraphs, Briefhoofd.belongsToTitle(text, paragraphs[words[end]].range) {
            end += 1
        }
        return (end < words.count ? words[end] : (words.last ?? 0) + 1, printed ?? start)
    }

    /// Past the last label, address or number of an office above the first sentence, where there are several: a letter
    /// without salutation (`In antwoord op uw brief van 8 maart 2024 deel ik u mede …`).
    private static func endOfLabels(_ text: Span<UInt8>, _ paragraphs: [ByteRange<Normalised>], _ words: [Int]) -> Int?
    {
        var labels = 0
        var addresses = 0
        var end: Int?
        var isValue = false
        for index in words.prefix(mostParagraphs) {
            let range = paragraphs[index].range
            if let (_, value) = Hoofdlabel.read(text, range, inColumn: addresses > 0 && range.count < longestHeadLine) {
                labels += 1
                isValue = value.isEmpty
                end = index + 1
            } else if isValue {
                isValue = false
                end = index + 1
            } else if range.count > longestHeadLine, text[range.upperBound - 1] == UInt8(ascii: ".") {
                break
            } else if Briefhoofd.isAddress(text, range) {
                addresses += 1
                end = index + 1
            } else if Briefhoofd.isDate(text, range) || Briefhoofd.isOfficeLine(text, range) {
                end = index + 1
            }
        }
        return labels > 1 && addresses > 0 ? end : nil
    }
}
