internal import Letters
internal import Text

/// Reads the head of written questions as they are printed with their answer:
///
///     Tweede Kamer der Staten-Generaal
///     Vergaderjaar 2023–2024   Aanhangsel van de Handelingen
///     1314
///     Vragen van het lid … aan de Minister van … over … (ingezonden 6 maart 2024).
///     Antwoord van Minister … (Financiën), mede namens de … (ontvangen 25 maart 2024).
func readPrintedAnswer(_ text: Span<UInt8>, _ lines: Lines, _ head: inout LetterHead) {
    var kamer: Kamer?
    var year: Vergaderjaar?
    var number: String?
    for index in 0..<lines.count {
        let line = trimmed(text, lines[index])
        guard line.lowerBound < headLength else { return }
        var cursor = Cursor(text, at: line.lowerBound)
        if cursor.stands("tweede kamer der staten-generaal") {
            kamer = .tweede
        } else if cursor.stands("eerste kamer der staten-generaal") {
            kamer = .eerste
        } else if kamer != nil, year == nil, cursor.takeSpaced("vergaderjaar"), let found = takeYears(&cursor) {
            cursor.skipSpaces()
            if cursor.stands("aanhangsel") { year = found.year }
        } else if year != nil, number == nil, (3...4).contains(line.count), line.allSatisfy({ text[$0].isDigit }) {
            number = words(text, line)
        } else if let kamer, let year, let number, cursor.stands("vragen van ") {
            head.selfID = WorkID("ah-\(kamer == .eerste ? "ek" : "tk")-\(year.identifier)-\(number)")
            head.kamer = kamer
            head.vergaderjaar = year
            head.ondernummer = number
            readParties(Cursor(text, at: line.lowerBound), &head)
            return
        }
    }
}

/// The head lies within this many bytes.
private let headLength = 3_000

/// Who asks what, and who answers.
private func readParties(_ start: Cursor, _ head: inout LetterHead) {
    let text = start.text
    let end = min(text.count, start.position + 2_000)
    guard let sent = find("(ingezonden", text, start.position..<end) else { return }
    head.onderwerp = plain(text, start.position..<sent)
    for (word, sort) in [("Antwoord van ", "beantwoording"), ("Mededeling van ", "mededeling")]
        as [(StaticString, String)]
    {
        guard let place = find(word, text, sent..<end) else { continue }
        head.soort = sort
        var cursor = Cursor(text, at: place + word.utf8CodeUnitCount)
        guard let office = takeOffice(&cursor), let open = find("(", text, cursor.position..<end),
            let close = find(")", text, open..<end)
        else { return }
        head.ondertekenaars = [plain(text, cursor.position..<open)]
        head.afzender = sender(office, of: plain(text, open + 1..<close))
        let received = find("(ontvangen", text, close..<end) ?? close
        if let also = find("namens ", text, close..<received) {
            head.medeNamens = [plain(text, also + 7..<received)]
        }
        return
    }
}

private func takeOffice(_ cursor: inout Cursor) -> String? {
    for office in ["Minister-President", "Minister", "Staatssecretaris"] as [StaticString]
    where cursor.takeSpaced(office) { return "\(office)" }
    return nil
}

/// The office with its ministry, as letters sign it.
private func sender(_ office: String, of ministry: String) -> String {
    if office == "Minister-President" { return "De Minister-President, Minister van \(ministry)" }
    // A minister without a ministry of their own is one `voor`.
    let isFor = office == "Minister" && withoutMinistry.contains { ministry.hasPrefix($0) }
    return "De \(office) \(isFor ? "voor" : "van") \(ministry)"
}

private let withoutMinistry = [
    "Buitenlandse Handel", "Ontwikkelingssamenwerking", "Medische Zorg", "Langdurige Zorg", "Rechtsbescherming",
    "Klimaat en Energie", "Natuur en Stikstof",
    "Primair en Voortgezet", "Basis- en Voortgezet", "Armoedebeleid", "Volkshuisvesting en Ruimtelijke Ordening",
    "Milieu en Wonen",
    "Wonen", "Jeugd en Gezin", "Immigratie", "Integratie",
]

private func find(_ word: StaticString, _ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    range.first { Cursor(text, at: $0).stands(word, ignoringCase: false) }
}
