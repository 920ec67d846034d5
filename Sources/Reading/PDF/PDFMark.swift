internal import Text

/// A label that calls a note: a number, a small Roman number, a letter, or signs.
struct PDFMark: Hashable {
    /// Labels that count on from one another.
    enum Series: Hashable { case numbers, romans, letters, signs }

    let label: String
    let series: Series
    /// Its place in its series, from 1.
    let value: Int

    init?(_ text: some StringProtocol) {
        label = String(text)
        if let value = Int(label), (1...Self.largest).contains(value) {
            (series, self.value) = (.numbers, value)
        } else if let value = Self.roman(label) {
            (series, self.value) = (.romans, value)
        } else if text.utf8.count == 1, let letter = text.utf8.first, letter.isLowercase {
            (series, self.value) = (.letters, Int(letter - UInt8(ascii: "a")) + 1)
        } else if let sign = text.first, "*†‡§".contains(sign), text.count <= Self.mostSigns,
            text.allSatisfy({ $0 == sign })
        {
            (series, self.value) = (.signs, text.count)
        } else {
            return nil
        }
    }

    /// The marks of a piece: `7`, `1,2`, `iv`, `**`; nothing where a part of it is none.
    static func marks(_ text: [UInt8]) -> [PDFMark]? {
        guard text.count <= longest, let first = text.first else { return nil }
        // Most words are told by their bytes.
        guard
            first >= 0x80 || text.count == 1 && first.isLowercase
                || text.allSatisfy({ $0.isDigit || ",ivx*".utf8.contains($0) })
        else { return nil }
        let parts = String(decoding: text, as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false)
        let marks = parts.compactMap { PDFMark($0) }
        return marks.count == parts.count ? marks : nil
    }

    /// `iv`, up to 39: notes that are so many have digits.
    private static func roman(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ "ivx".utf8.contains($0) }) else { return nil }
        return romans.firstIndex(of: text).map { $0 + 1 }
    }

    private static let romans: [String] = ["", "x", "xx", "xxx"].flatMap { tens in
        ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map { tens + $0 }
    }.filter { !$0.isEmpty }

    private static let largest = 999
    private static let mostSigns = 4
    /// `1,2,3`, `xxviii`, `****`, `‡‡`.
    private static let longest = 12
}
