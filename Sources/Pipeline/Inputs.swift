internal import Glibc
public import Letters
internal import Reading
internal import Reporting
internal import Text

/// The files that were asked for.
public struct Inputs: Sendable {
    public private(set) var files: [Input] = []
    /// What was there and is no letter.
    public private(set) var passedOver = PassedOver()

    /// The format that was asked for; otherwise a name tells Markdown and JSON Lines, and all else is text.
    private let format: LetterFormat?
    /// The folder that all names are relative to, links not followed.
    private let root: FilePath?
    private let current = FilePath(".").absolute
    private var seenFiles: Set<FileSort.Identity> = []
    private var seenFolders: Set<FileSort.Identity> = []
    private var seenPaths: Set<FilePath> = []

    /// The work of a batch: each file, and files of JSON Lines in parts.
    var work: [Input] { hasRecords ? files.flatMap(\.parts) : files }

    /// Whether letters with ids of their own are among them.
    var hasRecords: Bool { files.contains { $0.format == .jsonl } }

    /// - Parameters:
    ///   - arguments: files, folders (walked in byte order, hidden files and our own output passed over), globs, or
    ///     `-`.
    ///   - format: of all files, whatever they are called, and of standard input.
    ///   - root: the folder that names are relative to.
    ///   - standardInput: the name that standard input goes by.
    ///   - excluded: patterns of a shell; letters whose name or path one matches are left out.
    /// - Throws: `PipelineError.outsideRoot`.
    public init(
        _ arguments: [String], format: LetterFormat? = nil, root: String? = nil, standardInput: String? = nil,
        excluding excluded: [String] = []
    ) throws(PipelineError) {
        self.format = format
        self.root = root.map { FilePath($0).absolute }
        for argument in arguments {
            let path = FilePath(argument)
            if path == .standardInput {
                if seenPaths.insert(path).inserted {
                    let told = standardInput.flatMap { Self.format(of: FilePath($0).last) }
                    var input = Input(path: path, nameStart: 0, fileStart: 0, format: format ?? told ?? .text)
                    input.alias = standardInput
                    files.append(input)
                }
            } else if FileSort(path) == .missing, argument.utf8.contains(where: { "*?[".utf8.contains($0) }) {
                for match in expanded(path) { try add(match) }
            } else {
                try add(path)
            }
        }
        files.removeAll { file in excluded.contains { file.matches($0) } }
        distinguish()
    }

    private mutating func add(_ given: FilePath) throws(PipelineError) {
        var path = given
        if let root {
            path = given.absolute
            guard path == root || path.start(behind: root) != nil else {
                throw .outsideRoot(given.text, root: root.text)
            }
        }
        switch FileSort(path) {
        case .folder(let identity): walk(path, from: path, identity, within: path.real)
        case .file(let identity): if seenFiles.insert(identity).inserted { append(path, from: parent(of: path)) }
        case .missing: if seenPaths.insert(path).inserted { append(path, from: parent(of: path)) }
        case .special: passedOver.add(path.text, .special)
        }
    }

    /// Where the last part of a path begins.
    private func parent(of path: FilePath) -> Int { path.bytes.count - path.last.count }

    /// - Parameter nameStart: where the name begins when it is not relative to a root.
    private mutating func append(_ path: FilePath, from nameStart: Int) {
        let name = Self.format(of: path.last)
        let start = root.flatMap { path.start(behind: $0) }
        let isAbsolute = path.bytes.first == UInt8(ascii: "/")
        let shown = start ?? (isAbsolute ? path.start(behind: current) ?? withFolder(path, nameStart) : 0)
        files.append(
            Input(path: path, nameStart: start ?? nameStart, fileStart: shown, format: format ?? name ?? .text))
    }

    /// Where the folder begins that a walk began at: the folders above it are the user's own.
    private func withFolder(_ path: FilePath, _ nameStart: Int) -> Int {
        guard nameStart > 1, nameStart != parent(of: path) else { return nameStart }
        return (path.bytes[..<(nameStart - 1)].lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    }

    /// The paths a glob stands for, in byte order; a glob that matches nothing stands for itself.
    private func expanded(_ pattern: FilePath) -> [FilePath] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern.characters, 0, nil, &found) == 0 else { return [pattern] }
        let matches = (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0] }
        return matches.map {
            FilePath(bytes: UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:)))
        }.sorted()
    }

    /// Adds the letters below a folder. No folder is walked twice, whatever links lead to it, and none outside the one
    /// given.
    private mutating func walk(
        _ folder: FilePath, from given: FilePath, _ identity: FileSort.Identity, within top: FilePath?
    ) {
        guard seenFolders.insert(identity).inserted else { return }
        let nameStart = given.appending([]).bytes.count
        guard let names = folder.entries else {
            // A folder that may not be read is an input that cannot be read.
            return append(folder, from: folder == given ? parent(of: folder) : nameStart)
        }
        // Our own output among letters is no letter; a folder of corrected copies may be asked for.
        if folder != given, names.contains(Array(OutputFolder.marker.utf8)) { return }
        for name in names where name.first != UInt8(ascii: ".") {
            let path = folder.appending(name)
            switch FileSort(path) {
            case .folder(let identity):
                if isInside(path, top) {
                    walk(path, from: given, identity, within: top)
                } else {
                    passedOver.add(path.text, .linkOutside)
                }
            case .special: passedOver.add(path.text, .special)
            case .missing where Self.isLetterName(name): append(path, from: nameStart)
            case .missing: passedOver.add(path.text, .brokenLink)
            case .file(let identity):
                if Self.isLetterName(name) || format != nil {
                    if seenFiles.insert(identity).inserted { append(path, from: nameStart) }
                } else {
                    let head = (try? readBytes(path, range: 0..<FileLooks.length)) ?? []
                    let looks = FileLooks(head[...])
                    if looks?.isRead == true {
                        if seenFiles.insert(identity).inserted { append(path, from: nameStart) }
                    } else {
                        passedOver.add(path.text, looks ?? (head.contains(0) ? .binary : .text))
                    }
                }
            }
        }
    }

    private func isInside(_ path: FilePath, _ top: FilePath?) -> Bool {
        var status = stat()
        // Only a link leads out.
        guard lstat(path.characters, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let top, let target = path.real
        else { return true }
        return target == top || target.start(behind: top) != nil
    }

    /// Two files of one name take as much of their paths as tells them apart.
    private mutating func distinguish() {
        // A path has at most 4,096 bytes.
        for _ in 0..<2_048 {
            var counts: [ArraySlice<UInt8>: Int] = [:]
            for file in files { counts[file.nameBytes, default: 0] += 1 }
            guard counts.count < files.count else { return }
            var isChanged = false
            for index in files.indices where counts[files[index].nameBytes] != 1 {
                guard let longer = files[index].withLongerName else { continue }
                files[index] = longer
                isChanged = true
            }
            if !isChanged { return }
        }
    }

    /// Whether a file of this name in a folder may be a letter; its content says what it is.
    private static func isLetterName(_ name: [UInt8]) -> Bool {
        format(of: name) != nil || [nil, "txt", "text"].contains(ending(of: name))
    }

    private static func format(of name: [UInt8]) -> LetterFormat? {
        switch ending(of: name) {
        case "md", "markdown": .markdown
        case "jsonl": .jsonl
        default: nil
        }
    }

    private static func ending(of name: [UInt8]) -> String? {
        name.lastIndex(of: UInt8(ascii: ".")).map {
            String(decoding: name[($0 + 1)...].map(\.lowercased), as: UTF8.self)
        }
    }
}

/// Files that were there and are no letters, with what they look like; the first ones by name.
public struct PassedOver: Sendable {
    public private(set) var count = 0
    private var first: [(file: String, looks: FileLooks)] = []
    private var counts: [FileLooks: Int] = [:]
    /// More are counted by their sort: a folder may hold any number.
    private static let longestList = 20

    mutating func add(_ file: String, _ looks: FileLooks) {
        count += 1
        counts[looks, default: 0] += 1
        if first.count < Self.longestList { first.append((file, looks)) }
    }

    mutating func add(_ other: PassedOver) {
        count += other.count
        counts.merge(other.counts) { $0 + $1 }
        first = Array((first + other.first).prefix(Self.longestList))
    }

    /// One line a file: what it looks like and what to do.
    public func lines(in language: Language) -> [String] {
        var lines = first.map { "\(printable($0.file)): not read: \($0.looks.message.text(in: language))" }
        if count > first.count {
            let sorts = FileLooks.allCases.compactMap { looks in
                counts[looks].map { "\($0) × \(looks.message.text(in: language).prefix { $0 != ";" && $0 != "," })" }
            }
            lines.append("\(count) files were not read: \(sorts.joined(separator: ", "))")
        }
        return lines
    }
}

/// The lines of a file, or of standard input for `-`: one input a line, without line ends of either kind.
/// - Parameter nulSeparated: whether NUL stands between the inputs instead.
public func readList(_ path: String, nulSeparated: Bool) throws(PipelineError) -> [String] {
    let bytes: [UInt8]
    do { bytes = try readBytes(FilePath(path)) } catch { throw .output(path: path, reason: error.message(of: .list)) }
    guard nulSeparated || !bytes.contains(0) else {
        throw .output(path: path, reason: "NUL stands between the names; add -0")
    }
    return bytes.split(separator: nulSeparated ? 0 : 0x0A).map { line in
        FilePath.argument(Array(nulSeparated || line.last != 0x0D ? line : line.dropLast()))
    }
}
