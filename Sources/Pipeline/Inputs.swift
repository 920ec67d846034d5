internal import Foundation
internal import Glibc
public import Letters
internal import Reading

/// A file to read letters from, and the name its letter has in all output.
public struct Input: Sendable, Hashable {
    /// `-` for standard input.
    public let path: String
    /// Where the name begins in the path: a batch has many inputs, and so each holds one string.
    private let nameStart: Int32
    let format: LetterFormat
    /// The lines of a file of JSON Lines that are meant; all where there is none.
    var part: LinePart?

    /// - Parameter name: the end of the path.
    init(path: String, name: String, format: LetterFormat, part: LinePart? = nil) {
        self.path = path
        nameStart = Int32(path.utf8.count - name.utf8.count)
        self.format = format
        self.part = part
    }

    public var name: String { String(decoding: path.utf8.dropFirst(Int(nameStart)), as: UTF8.self) }

    /// The same file in parts that jobs can share, when it is a file of JSON Lines.
    var parts: [Input] {
        guard format == .jsonl, path != "-", let parts = try? lineParts(of: path), parts.count > 1 else { return [self] }
        return parts.map { Input(path: path, name: name, format: format, part: $0) }
    }
}

/// The files that were asked for.
public struct Inputs: Sendable {
    public private(set) var files: [Input] = []
    /// Files that a walk passed over because they are of no known format.
    public private(set) var skipped = 0

    /// The work of a batch: each file, and files of JSON Lines in parts.
    var work: [Input] { hasRecords ? files.flatMap(\.parts) : files }

    /// Whether letters with ids of their own are among them.
    var hasRecords: Bool { files.contains { $0.format == .jsonl } }

    /// - Parameters:
    ///   - paths: files, folders (walked in byte order, hidden files and our own output passed over), or `-`.
    ///   - standardInput: the format of standard input.
    public init(_ paths: [String], standardInput: LetterFormat = .text) {
        for path in paths {
            if path == "-" {
                files.append(Input(path: path, name: "-", format: standardInput))
            } else if !FileManager.default.fileExists(atPath: path), path.contains(where: { "*?[".contains($0) }) {
                for match in expanded(path) { add(match) }
            } else {
                add(path)
            }
        }
        distinguish()
    }

    private mutating func add(_ path: String) {
        if case .folder(let identity) = FileSort(path) {
            walk(path, prefix: "", within: [identity])
        } else {
            let name = path.hasSuffix("/") ? path : path.split(separator: "/").last.map(String.init) ?? path
            files.append(Input(path: path, name: name, format: Self.format(of: path) ?? .text))
        }
    }

    /// The paths a glob stands for, in byte order; a glob that matches nothing stands for itself.
    private func expanded(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [pattern] }
        return (0..<Int(found.gl_pathc)).compactMap { index in found.gl_pathv[index].map { String(cString: $0) } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// - Parameter parents: the folders the walk is in, so that a link back to one of them ends it.
    private mutating func walk(_ folder: String, prefix: String, within parents: Set<FileSort.Identity>) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            // A folder that may not be read is an input that cannot be read.
            files.append(Input(path: folder, name: prefix.isEmpty ? folder : String(prefix.dropLast()), format: .text))
            return
        }
        if names.contains(OutputFolder.marker) { return }
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            let sort = FileSort(path)
            if case .folder(let identity) = sort {
                if !parents.contains(identity) { walk(path, prefix: prefix + name + "/", within: parents.union([identity])) }
            } else if sort == .other {
                skipped += 1
            } else if let format = Self.format(of: name) {
                files.append(Input(path: path, name: prefix + name, format: format))
            } else {
                skipped += 1
            }
        }
    }

    /// A file that was given twice is read once; two files of one name keep their whole paths.
    private mutating func distinguish() {
        var seen: Set<String> = []
        files = files.filter { seen.insert($0.path).inserted }
        var counts: [String: Int] = [:]
        for file in files { counts[file.name, default: 0] += 1 }
        files = files.map { counts[$0.name] == 1 ? $0 : Input(path: $0.path, name: $0.path, format: $0.format) }
    }

    private static func format(of name: String) -> LetterFormat? {
        switch name.split(separator: ".").last?.lowercased() {
        case "txt", "text": .text
        case "md", "markdown": .markdown
        case "jsonl": .jsonl
        default: nil
        }
    }
}

/// The lines of a file, or of standard input for `-`: one input a line, without line ends of either kind.
/// - Parameter nulSeparated: whether NUL stands between the inputs instead.
public func readList(_ path: String, nulSeparated: Bool) throws(PipelineError) -> [String] {
    let bytes: [UInt8]
    do { bytes = try readBytes(path) } catch { throw .output(path: path, reason: error.message) }
    guard nulSeparated || !bytes.contains(0) else { throw .output(path: path, reason: "NUL stands between the names; add -0") }
    return bytes.split(separator: nulSeparated ? 0 : 0x0A).map { line in
        String(decoding: nulSeparated || line.last != 0x0D ? line : line.dropLast(), as: UTF8.self)
    }
}

/// What stands at a path.
private enum FileSort: Equatable {
    /// A folder is known by its device and number, whatever links lead to it.
    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    case file
    case folder(Identity)
    /// A pipe, socket or device: nothing a walk reads.
    case other
    /// Nothing, or a link to nothing: reading it will say so.
    case missing

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .missing
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder(Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
        case S_IFREG: self = .file
        default: self = .other
        }
    }
}
