internal import Text

/// Gathers identifiers and what is known of papers, and writes them as the bytes of a register.
public struct RegisterWriter: Sendable {
    private var ordinals: [String: [Int]] = [:]
    private var records: [String: PaperRecord] = [:]

    public init() {}

    /// Adds all that another register holds.
    public mutating func add(_ register: PaperRegister) {
        guard let file = register.file else { return }
        for prefix in file.prefixes(from: "") {
            ordinals[prefix.name, default: []] += prefix.runs.flatMap { Array($0) }
        }
        for fields in file.allRecords { if let record = PaperRecord(fields) { add(record) } }
    }

    /// Adds a paper that exists.
    public mutating func add(id: some StringProtocol) {
        let key = IdentifierKey(id)
        ordinals[key.prefix, default: []].append(key.ordinal)
    }

    /// Adds a paper that exists, and what is known of it; later knowledge replaces what was known before.
    public mutating func add(_ record: PaperRecord) {
        add(id: record.id)
        records[record.id] = record
    }

    /// The register's bytes, the same for the same papers whatever order they came in; and how many papers it holds.
    /// - Parameter day: the day up to which the papers are known, ISO 8601.
    public func bytes(day: String) -> (bytes: [UInt8], papers: Int) {
        var (papers, blocks, block, last) = (0, [[UInt8]](), [UInt8](), [UInt8]())
        for (index, prefix) in ordinals.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
            if index.isMultiple(of: RegisterFile.prefixesInBlock), index > 0 {
                blocks.append(block)
                (block, last) = ([], [])
            }
            let name = Array(prefix.utf8)
            let shared = zip(name, last).prefix { $0 == $1 }.count
            block.append(varint: shared)
            block.append(varint: name.count - shared)
            block += name.dropFirst(shared)
            last = name
            let runs = Self.runs(Set(ordinals[prefix] ?? []).sorted())
            papers += runs.reduce(0) { $0 + $1.count }
            block.append(varint: runs.count)
            var end = 0
            for run in runs {
                block.append(varint: run.lowerBound - end)
                block.append(varint: run.upperBound - run.lowerBound)
                end = run.upperBound
            }
        }
        if !block.isEmpty { blocks.append(block) }
        let known = records.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        var bytes = Array((RegisterFile.magic + day + "\n").utf8)
        bytes.append(section: blocks)
        bytes.append(section: known.map(\.bytes))
        bytes.append(number: FNV1a(bytes).value, length: RegisterFile.hashLength)
        return (bytes, papers)
    }

    private static func runs(_ sorted: [Int]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for number in sorted {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs
    }
}

extension [UInt8] {
    fileprivate mutating func append(varint value: Int) {
        var left = value
        while left >= 0x80 {
            append(UInt8(truncatingIfNeeded: left) | 0x80)
            left >>= 7
        }
        append(UInt8(left))
    }

    fileprivate mutating func append(number value: UInt64, length: Int) {
        for byte in 0..<length { append(UInt8(truncatingIfNeeded: value >> UInt64(8 * byte))) }
    }

    /// Their number, where each begins and the last one ends, and the entries themselves.
    fileprivate mutating func append(section entries: [[UInt8]]) {
        append(number: UInt64(entries.count), length: RegisterFile.numberLength)
        var offset = 0
        for entry in entries {
            append(number: UInt64(offset), length: RegisterFile.numberLength)
            offset += entry.count
        }
        append(number: UInt64(offset), length: RegisterFile.numberLength)
        for entry in entries { self += entry }
    }
}
