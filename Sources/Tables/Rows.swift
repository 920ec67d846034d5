public import Letters
internal import Text

/// The rows of one table for one letter, cell after cell.
///
/// A batch has millions of cells, so a cell is a plain value that owns nothing: it points into the letter's clean text,
/// or into `texts`, where the words made for cells stand one after the other.
public struct Rows: Sendable {
    /// Coordinates in `texts`.
    public enum Texts {}

    public enum Cell: Sendable {
        case empty
        /// The letter's name.
        case letter
        case integer(Int)
        /// Words of the letter's clean text, copied only when written.
        case words(ByteRange<Normalised>)
        /// Words made for the cell.
        case made(ByteRange<Texts>)
    }

    public private(set) var cells: [Cell] = []
    /// UTF-8.
    public private(set) var texts: [UInt8] = []

    public init() {}

    /// Takes the rows out and keeps the memory.
    public mutating func removeAll() {
        cells.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
    }

    /// The letter's name, with which the rows of most tables begin.
    mutating func addLetter() { cells.append(.letter) }

    /// A text, or an empty cell.
    mutating func add(_ text: String?) {
        guard let text else { return cells.append(.empty) }
        let start = texts.count
        texts.append(contentsOf: text.utf8)
        cells.append(.made(ByteRange(start, texts.count)))
    }

    /// A number, or an empty cell.
    mutating func add(_ number: Int?) { cells.append(number.map { .integer($0) } ?? .empty) }

    /// The words of a range just as they stand, or an empty cell.
    mutating func add(words range: ByteRange<Normalised>?) { cells.append(range.map { .words($0) } ?? .empty) }

    /// The words of a heading as they stand, or an empty cell; a long one is cut as sentences are.
    mutating func add(heading range: ByteRange<Normalised>?, of linked: LinkedLetter) {
        guard let range, range.count > longestSentenceText / 2 else { return add(words: range) }
        add(cell(plain: range, of: linked, upTo: longestSentenceText))
    }

    /// The words of a sentence or note, calls and notes left out and white space folded.
    /// - Parameter whiteSpace: how white space stands in the range, where that is known.
    mutating func add(plain range: ByteRange<Normalised>, of linked: LinkedLetter, _ whiteSpace: WhiteSpace? = nil) {
        cells.append(cell(plain: range, of: linked, whiteSpace))
    }

    /// A cell that was made before.
    mutating func add(_ cell: Cell) { cells.append(cell) }

    /// A cell of the words of a sentence or note, calls and notes left out and white space folded.
    /// - Parameters:
    ///   - whiteSpace: how white space stands in the range, where that is known.
    ///   - limit: in bytes; what is longer is cut at a character, and ends with an ellipsis. A quotation mark counts
    ///     twice, as CSV writes it.
    mutating func cell(
        plain range: ByteRange<Normalised>, of linked: LinkedLetter, _ whiteSpace: WhiteSpace? = nil,
        upTo limit: Int = .max
    ) -> Cell {
        if range.count <= limit / 2, linked.isPlain(range, whiteSpace) { return .words(range) }
        let start = texts.count
        linked.appendPlainWords(range, to: &texts)
        if texts.count - start > limit / 2 { shorten(from: start, to: limit) }
        return .made(ByteRange(start, texts.count))
    }

    private mutating func shorten(from start: Int, to limit: Int) {
        var written = 0
        var index = start
        var end = start
        while index < texts.count {
            written += texts[index] == UInt8(ascii: "\"") ? 2 : 1
            index += 1
            // Where an ellipsis fits behind a whole character.
            if written <= limit - Self.ellipsis.count, index == texts.count || texts[index] & 0xC0 != 0x80 {
                end = index
            }
            if written > limit {
                texts.removeSubrange(end...)
                texts += Self.ellipsis
                return
            }
        }
    }

    private static let ellipsis = Array("…".utf8)

    /// A cell for every field, empty where the mention does not have it.
    mutating func add(fieldsOf mention: Mention) {
        let start = cells.count
        for _ in Field.allCases { cells.append(.empty) }
        func put(_ field: Field, _ text: String) {
            let begin = texts.count
            texts.append(contentsOf: text.utf8)
            cells[start + field.rawValue] = .made(ByteRange(begin, texts.count))
        }
        for field in mention.fields { put(field.field, field.value.text) }
        if let dossier = mention.dossier { put(.dossier, dossier) }
    }

    /// Where words of the letter begin and end in its source.
    mutating func add(_ range: ByteRange<Source>?) {
        add(range?.start)
        add(range?.end)
    }
}
