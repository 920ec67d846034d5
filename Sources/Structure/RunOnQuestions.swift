internal import Knowledge
internal import Letters
internal import Text

/// Questions and their answers in a text whose lines run on, as text recognition leaves it:
/// `… Vraag 7 Kunt u dit toelichten? Wij verwijzen naar … Vraag 8 …`. The answer begins behind the last question in a
/// row.
struct RunOnQuestions {
    private var number = 0
    private var part: Part?
    private var speaker: Speaker?

    /// The passages of such a paragraph; nothing where it is none.
    mutating func passages(_ text: Span<UInt8>, _ piece: Range<Int>) -> [Passage]? {
        guard number > 0 || piece.count >= shortestRunOn else { return nil }
        let (headings, last) = headings(text, piece)
        // One number alone may be a reference, unless a question begins behind it.
        guard
            number > 0 || headings.count > 1
                || headings.count == 1 && beginsQuestion(text, headings[0].upperBound..<piece.upperBound)
        else { return nil }
        number = last
        var passages: [Passage] = []
        var start = piece.lowerBound
        let end = headings.first?.lowerBound ?? piece.upperBound
        // The letterhead and the salutation are no part of the first sentence.
        if let salutation = Aanhef.first(text, start..<min(end, start + 3_000)),
            let comma = (salutation..<min(end, salutation + 80)).first(where: { text[$0] == UInt8(ascii: ",") })
        {
            append(start..<salutation, text, .letterhead, to: &passages)
            append(salutation..<comma + 1, text, .salutation, to: &passages)
            start = comma + 1
        }
        append(start..<end, text, to: &passages)
        for (place, heading) in headings.enumerated() {
            let end = place + 1 < headings.count ? headings[place + 1].lowerBound : piece.upperBound
            (part, speaker) = (.vragen, .vraagsteller)
            append(heading, text, .heading, to: &passages)
            let question = endOfQuestion(text, heading.upperBound..<end)
            append(heading.upperBound..<question, text, to: &passages)
            (part, speaker) = (.antwoorden, .afzender)
            append(question..<end, text, to: &passages)
        }
        return passages
    }

    private func append(_ range: Range<Int>, _ text: Span<UInt8>, _ role: Role? = nil, to passages: inout [Passage]) {
        let words = trimmed(text, range)
        guard !words.isEmpty else { return }
        let role = role ?? (part == .vragen ? .question : part == .antwoorden ? .answer : .body)
        passages.append(
            Passage(
                range: ByteRange(words.lowerBound, words.upperBound), role: role, part: role.isWords ? part : nil,
                speaker: speaker))
    }

    /// `Vraag 7` wherever it follows the one before; a few may be lost.
    private func headings(_ text: Span<UInt8>, _ piece: Range<Int>) -> (ranges: [Range<Int>], last: Int) {
        var headings: [Range<Int>] = []
        var number = number
        for index in piece where text[index] == UInt8(ascii: "V") && (index == 0 || !text[index - 1].isLetter) {
            var cursor = Cursor(text, at: index)
            guard cursor.take("Vraag", ignoringCase: false), cursor.skipSpaces(), let next = cursor.takeNumber(upTo: 3),
                next > number, next <= number + 3, cursor.position < piece.upperBound, cursor.peek().isSpace
            else { continue }
            number = next
            headings.append(index..<cursor.position)
        }
        return (headings, number)
    }

    private func beginsQuestion(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let words = trimmed(text, range)
        return !words.isEmpty && text[words.lowerBound].isUppercase && endOfQuestion(text, range) < range.upperBound
    }

    /// Past the last question mark of the questions in a row.
    private func endOfQuestion(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var end: Int?
        var position = range.lowerBound
        while position < range.upperBound {
            let stop = min(endOfSentence(text, from: position, within: 2_000), range.upperBound)
            let isQuestion = stop < range.upperBound && text[stop] == UInt8(ascii: "?")
            if end != nil, !isQuestion { break }
            if isQuestion { end = stop + 1 }
            position = stop + 1
        }
        return end ?? range.upperBound
    }
}

/// A line with fewer bytes is one of a letter that has its lines.
private let shortestRunOn = 1_000
