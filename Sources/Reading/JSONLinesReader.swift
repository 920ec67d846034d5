internal import Foundation
public import Letters

/// Reads JSON Lines: one letter a line, `{"id": …, "text": …}`. The source of such a letter is its decoded text.
public enum JSONLinesReader {
    private struct Record: Decodable {
        let id: String
        let text: String
    }

    /// The letters, or what is wrong with a line; a bad line loses no other. Empty lines are passed over.
    public static func read(_ bytes: [UInt8], file: String?) -> [Result<Letter, ReadingError>] {
        let decoder = JSONDecoder()
        var results: [Result<Letter, ReadingError>] = []
        var times: [String: Int] = [:]
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isSpace) {
            do {
                let record = try decoder.decode(Record.self, from: Data(line))
                // An id that is empty or stands twice would name two letters alike.
                let id = record.id.isEmpty ? "line-\(index + 1)" : record.id
                times[id, default: 0] += 1
                let name = times[id] == 1 ? id : "\(id)#\(times[id] ?? 0)"
                results.append(
                    .success(Letter(name: name, file: file, format: .jsonl, text: Array(record.text.utf8))))
            } catch {
                let reason = "no letter: a line holds {\"id\": \"…\", \"text\": \"…\"}"
                results.append(.failure(.badRecord(line: index + 1, reason: reason)))
            }
        }
        return results
    }
}
