internal import Text

/// The bytes of a register: what is known of official papers, in a form that is searched as it lies.
///
/// A first line with name, version and day; the number of blocks and where each begins; the blocks, sixteen prefixes
/// each, sorted, each prefix without what it shares with the one before it, with its runs as gap and length in
/// variable-length integers; then the same of records; at the end a hash of all. Numbers are little-endian, of 32 bits.
struct RegisterFile: Sendable, Equatable {
    static let magic = "voetnoot register 1 "
    static let dayLength = 10
    static let prefixesInBlock = 16
    /// Bytes of a stored number, and of the hash at the end.
    static let numberLength = 4
    static let hashLength = 8

    let bytes: [UInt8]
    let day: String
    private let blocks: Section
    private let records: Section

    /// Where the entries of one sort begin.
    private struct Section: Sendable, Equatable {
        let count: Int
        /// Where the offsets stand, and where the first entry is.
        let offsets: Int
        let start: Int
    }

    /// Nothing where the bytes are no register, or a damaged one. Linear, for the hash.
    init?(_ bytes: [UInt8]) {
        let head = Self.magic.utf8.count + Self.dayLength + 1
        guard bytes.count >= head + 2 * Self.numberLength + Self.hashLength, bytes.starts(with: Self.magic.utf8),
            FNV1a(bytes[..<(bytes.count - Self.hashLength)]).value == Self.hash(at: bytes.count - Self.hashLength, bytes)
        else { return nil }
        self.bytes = bytes
        day = String(decoding: bytes[Self.magic.utf8.count..<(head - 1)], as: UTF8.self)
        guard let blocks = Self.section(at: head, bytes),
            let records = Self.section(at: Self.end(of: blocks, bytes), bytes)
        else { return nil }
        self.blocks = blocks
        self.records = records
    }

    private static func section(at place: Int, _ bytes: [UInt8]) -> Section? {
        guard place + numberLength <= bytes.count else { return nil }
        let count = number(at: place, bytes)
        // The last offset is where the section ends.
        let start = place + numberLength * (count + 2)
        guard start <= bytes.count else { return nil }
        return Section(count: count, offsets: place + numberLength, start: start)
    }

    private static func end(of section: Section, _ bytes: [UInt8]) -> Int {
        section.start + number(at: section.offsets + numberLength * section.count, bytes)
    }

    private static func number(at place: Int, _ bytes: [UInt8]) -> Int {
        (0..<numberLength).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private static func hash(at place: Int, _ bytes: [UInt8]) -> UInt64 {
        (0..<hashLength).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }

    private func entry(_ index: Int, of section: Section) -> ArraySlice<UInt8> {
        let from = Self.number(at: section.offsets + Self.numberLength * index, bytes)
        let to = Self.number(at: section.offsets + Self.numberLength * (index + 1), bytes)
        return bytes[(section.start + from)..<(section.start + to)]
    }

    /// A prefix with its runs.
    typealias Prefix = (name: String, runs: [ClosedRange<Int>])

    private func block(_ index: Int) -> [Prefix] {
        var reader = VarintReader(bytes: entry(index, of: blocks))
        var result: [Prefix] = []
        var name: [UInt8] = []
        while !reader.isAtEnd {
            name = Array(name.prefix(reader.next())) + reader.take(reader.next())
            var (last, runs) = (0, [ClosedRange<Int>]())
            for _ in 0..<reader.next() {
                let first = last + reader.next()
                last = first + reader.next()
                runs.append(first...last)
            }
            result.append((String(decoding: name, as: UTF8.self), runs))
        }
        return result
    }

    /// The runs of a prefix; empty where it has none, nothing where it is not there. Logarithmic.
    func runs(of prefix: String) -> [ClosedRange<Int>]? {
        prefixes(from: prefix).first { _ in true }.flatMap { $0.name == prefix ? $0.runs : nil }
    }

    /// All prefixes that are not before `start`, in the order of their bytes.
    func prefixes(from start: String) -> some Sequence<Prefix> {
        let wanted = Array(start.utf8)
        // The last block whose first prefix is not behind the one wanted.
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if firstName(ofBlock: middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return (max(0, low - 1)..<max(blocks.count, 1)).lazy.prefix { $0 < blocks.count }.flatMap { block($0) }
            .drop { $0.name.utf8.lexicographicallyPrecedes(wanted) }
    }

    private func firstName(ofBlock index: Int) -> ArraySlice<UInt8> {
        var reader = VarintReader(bytes: entry(index, of: blocks))
        _ = reader.next()
        return reader.take(reader.next())
    }

    /// What is known of a paper; nothing where only its number is. Logarithmic.
    func record(of id: String) -> [String]? {
        let wanted = Array(id.utf8)
        var (low, high) = (0, records.count)
        while low < high {
            let middle = (low + high) / 2
            if entry(middle, of: records).prefix(while: { $0 != 0 }).lexicographicallyPrecedes(wanted) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < records.count else { return nil }
        let fields = self.fields(ofRecord: low)
        return fields.first == id ? fields : nil
    }

    private func fields(ofRecord index: Int) -> [String] {
        entry(index, of: records).split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// All records, in the order of their identifiers.
    var allRecords: [[String]] { (0..<records.count).map(fields) }
}

/// Reads variable-length integers: seven bits a byte, the highest bit where more follow.
private struct VarintReader {
    private var left: ArraySlice<UInt8>

    init(bytes: ArraySlice<UInt8>) { left = bytes }

    var isAtEnd: Bool { left.isEmpty }

    /// The next number; 0 at the end.
    mutating func next() -> Int {
        var (value, shift) = (0, 0)
        while let byte = left.popFirst() {
            value |= Int(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 || shift > 56 { break }
        }
        return value
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        defer { left = left.dropFirst(count) }
        return left.prefix(count)
    }
}
