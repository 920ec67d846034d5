internal import Letters
internal import Text

/// T5: every question has its answer, every answer its question.
let unansweredQuestion = Rule(
    id: RuleID("T5"), severity: .error,
    summary: Message(
        english: "Every question has its answer, every answer its question.",
        dutch: "Elke vraag heeft haar antwoord, elk antwoord zijn vraag."),
    explanation: """
        In answers to written questions: `Antwoord op vraag 3 en 8` answers two, out of order too, and an answer without a number \
        those right before it. A letter that repeats no questions is left alone.
        """,
    bad: "Vraag 1\nKlopt het?\n\nVraag 2\nHoe?\n\nVraag 3\nWaarom?\n\nAntwoord op vraag 1 en 3\nJa.",
    good: "Vraag 1\nKlopt het?\n\nVraag 2\nHoe?\n\nVraag 3\nWaarom?\n\nAntwoord op vraag 1 t/m 3\nJa."
) { context in
    var findings: [Finding] = []
    var series = QuestionSeries()
    for passage in context.resolved.passages where passage.role == .heading {
        let numbers = questionNumbers(context.text.span, passage.range.range)
        switch passage.part {
        case .vragen:
            // Questions of other members count anew.
            if numbers.contains(where: { series.asked[$0] != nil }), numbers.contains(1) {
                findings += series.findings(context)
                series = QuestionSeries()
            }
            series.ask(numbers, passage.range)
        case .antwoorden: series.answer(numbers, passage.range)
        default: break
        }
    }
    return findings + series.findings(context)
}

/// The questions of one letter to a minister, and the answers.
private struct QuestionSeries {
    private(set) var asked: [Int: ByteRange<Normalised>] = [:]
    private var answered: [Int: ByteRange<Normalised>] = [:]
    /// Those since the last answer.
    private var open: [Int] = []

    mutating func ask(_ numbers: [Int], _ range: ByteRange<Normalised>) {
        for number in numbers where asked[number] == nil { asked[number] = range }
        open += numbers
    }

    mutating func answer(_ numbers: [Int], _ range: ByteRange<Normalised>) {
        for number in numbers.isEmpty ? open : numbers where answered[number] == nil { answered[number] = range }
        open = []
    }

    func findings(_ context: borrowing CheckContext) -> [Finding] {
        // One question needs no number, and a letter of answers alone repeats none.
        guard asked.count > 1, answered.count > 1 else { return [] }
        let unanswered = asked.filter { answered[$0.key] == nil }.sorted { $0.key < $1.key }.map { number, range in
            context.finding(
                range, english: "question \(number) has no answer", dutch: "vraag \(number) heeft geen antwoord")
        }
        let unasked = answered.filter { asked[$0.key] == nil }.sorted { $0.key < $1.key }.map { number, range in
            context.finding(
                range, english: "there is no question \(number) that this could answer",
                dutch: "er is geen vraag \(number) waarop dit het antwoord kan zijn")
        }
        return unanswered + unasked
    }
}

/// The numbers of a heading: `Antwoord op vragen 11, 12 en 13`, `Vraag 2 t/m 5`.
private func questionNumbers(_ text: Span<UInt8>, _ range: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    var cursor = Cursor(text, at: range.lowerBound)
    var isRange = false
    while cursor.position < range.upperBound {
        if let number = cursor.takeNumber(upTo: 3) {
            if isRange, let first = numbers.last, number > first, number - first < mostQuestions {
                numbers += (first + 1)...number
            } else {
                numbers.append(number)
            }
            isRange = false
        } else if cursor.take("t/m") || cursor.takePhrase("tot en met") || !numbers.isEmpty && cursor.takeDash() {
            isRange = true
        } else if cursor.peek() == UInt8(ascii: "?") || cursor.peek() == UInt8(ascii: ":") {
            // The words of the question itself.
            break
        } else {
            cursor.position += 1
        }
    }
    return numbers
}

/// No letter asks more.
private let mostQuestions = 200
