internal import Foundation
public import Letters
internal import Text

/// Reads JSON Lines: one letter a line, `{"id": …, "text": …}`. The source of such a letter is its decoded text.
public enum JSONLinesReader {
    private struct Record: Decodable {
        let id: String
        let text: String
    }

    /// The letters, or what is wrong with a line; a bad line loses no other. Empty lines are passed over, and two
    /// letters may bear one id.
    /// - Parameters:
    ///   - firstLine: the number of the first line of `bytes` in its file.
    ///   - largest: a letter of more bytes is not read.
    public static func read(_ bytes: [UInt8], file: String?, firstLine: Int = 1, largest: Int) -> [Result<
        Letter, ReadingError
    >] {
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.enumerated().filter { !$0.element.allSatisfy(\.isSpace) }.map { index, line in
            guard let record = try? decoder.decode(Record.self, from: Data(line)) else {
                return .failure(.badRecord(line: firstLine + index))
            }
            var letter = Letter(
                name: record.id.isEmpty ? "line-\(firstLine + index)" : record.id, file: file, format: .jsonl,
                text: Array(record.text.utf8))
            if let reason: ReadingError = letter.text.isEmpty
                ? .empty : letter.text.count > largest ? .tooLarge(largest) : nil
            {
                letter = Letter(name: letter.name, file: file, format: .jsonl, text: [], unreadable: reason.finding)
            }
            return .success(letter)
        }
    }
}
