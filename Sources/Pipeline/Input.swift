internal import Glibc
internal import Letters
internal import Reading
internal import Text

/// A file to read letters from, and the names its letter has in all output.
public struct Input: Sendable, Hashable {
    /// Where it is opened; `-` for standard input.
    let path: FilePath
    /// Where the letter's name begins in the path: a batch has many inputs, and so each holds one path.
    private(set) var nameStart: Int32
    /// Where the path begins that outputs show: never the whole of an absolute one.
    private let fileStart: Int32
    let format: LetterFormat
    /// The lines of a file of JSON Lines that are meant; all where there is none.
    var part: LinePart?

    /// What standard input stands for.
    var alias: String?

    /// - Parameters:
    ///   - nameStart: in bytes of the path.
    ///   - fileStart: in bytes of the path.
    init(path: FilePath, nameStart: Int, fileStart: Int, format: LetterFormat) {
        self.path = path
        self.nameStart = Int32(nameStart)
        self.fileStart = Int32(fileStart)
        self.format = format
    }

    /// The letter's name: unique in its batch.
    public var name: String { alias ?? text(from: nameStart) }

    /// The name as the system has it.
    var nameBytes: ArraySlice<UInt8> { path.bytes[Int(nameStart)...] }

    /// The path that outputs show; nothing for standard input.
    var file: String? { path == .standardInput ? alias : text(from: fileStart) }

    /// Whether a pattern of a shell matches its name or its path.
    func matches(_ pattern: String) -> Bool {
        [name, file ?? name].contains { fnmatch(pattern, $0, 0) == 0 }
    }

    private func text(from start: Int32) -> String { FilePath(bytes: Array(path.bytes[Int(start)...])).text }

    /// The same file under a name that is one folder longer; nothing where there is no more of the path.
    var withLongerName: Input? {
        guard nameStart > 1 else { return nil }
        var longer = self
        // The slash before the name is passed.
        let start = path.bytes[..<(Int(nameStart) - 1)].lastIndex(of: UInt8(ascii: "/")) ?? -1
        longer.nameStart = Int32(start + 1)
        return longer
    }

    /// The same file in parts that jobs can share, when it is a file of JSON Lines.
    var parts: [Input] {
        guard format == .jsonl, path != .standardInput, let parts = try? lineParts(of: path), parts.count > 1 else {
            return [self]
        }
        return parts.map { part in
            var input = self
            input.part = part
            return input
        }
    }
}

/// What stands at a path.
enum FileSort: Equatable {
    /// A file or folder by its device and number, whatever names and links lead to it.
    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    case file(Identity)
    case folder(Identity)
    /// A pipe, socket or device: reading it may wait for ever.
    case special
    /// Nothing, or a link to nothing: reading it will say so.
    case missing

    init(_ path: FilePath) {
        var status = stat()
        guard stat(path.characters, &status) == 0 else {
            self = .missing
            return
        }
        let identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder(identity)
        case S_IFREG: self = .file(identity)
        // What the caller has opened already (`<(…)` of a shell) waits no more than standard input does.
        case S_IFIFO where ["/dev/fd/", "/proc/self/fd/"].contains { path.bytes.starts(with: $0.utf8) }:
            self = .file(identity)
        default: self = path == FilePath("/dev/stdin") ? .file(identity) : .special
        }
    }
}

extension FilePath {
    /// The path with all links followed; nothing where nothing stands.
    var real: FilePath? {
        guard let found = realpath(characters, nil) else { return nil }
        defer { free(found) }
        return FilePath(bytes: UnsafeBufferPointer(start: found, count: strlen(found)).map(UInt8.init(bitPattern:)))
    }

    /// The path from the root on, without `.`, `..` and doubled slashes; links are not looked at.
    var absolute: FilePath {
        let whole =
            bytes.first == UInt8(ascii: "/") ? bytes : (FilePath(".").real?.bytes ?? []) + [UInt8(ascii: "/")] + bytes
        var parts: [ArraySlice<UInt8>] = []
        for part in whole.split(separator: UInt8(ascii: "/")) where part != [UInt8(ascii: ".")] {
            if part == Array("..".utf8)[...] { _ = parts.popLast() } else { parts.append(part) }
        }
        return FilePath(bytes: parts.flatMap { [UInt8(ascii: "/")] + $0 })
    }

    /// Where the rest of the path begins behind a folder that holds it, in bytes; nothing where the folder does not.
    func start(behind folder: FilePath) -> Int? {
        guard bytes.starts(with: folder.bytes), bytes.count > folder.bytes.count + 1 else { return nil }
        return bytes[folder.bytes.count] == UInt8(ascii: "/") ? folder.bytes.count + 1 : nil
    }

    /// The names in a folder, in byte order, hidden ones too; nothing where it cannot be read.
    var entries: [[UInt8]]? {
        guard let folder = opendir(characters) else { return nil }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
