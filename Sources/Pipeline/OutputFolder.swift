internal import CLinux
internal import Glibc
internal import Reading
internal import Reporting

/// The folder `run` writes: filled beside its place and put there in one step, so that output is complete or absent,
/// also when two runs write to one place or one is killed at any moment.
///
/// The folder that is filled lies beside the place, is hidden, and holds a list of its own files, on which the run
/// keeps a lock as long as it lives: a folder without one was left by a run that was killed, and the next run takes it
/// away.
struct OutputFolder: ~Copyable {
    /// The list of our own files: the folder's marker, one path a line behind a line that says what it is.
    static let marker = ".voetnoot"

    /// Where the output goes, as it was given; for messages.
    private let shown: String
    private let place: FilePath
    private let work: FilePath
    private var list: OutputFile
    /// Files that stay open, by their names.
    private var files: [String: OutputFile] = [:]
    private var isFinished = false

    private init(shown: String, place: FilePath, work: FilePath, list: OutputFile) {
        self.shown = shown
        self.place = place
        self.work = work
        self.list = list
    }

    /// - Parameter folders: the folders to make in it.
    /// - Throws: `PipelineError.foreignOutput` where something stands that we did not make, and `.output`.
    init(_ path: String, folders: [String]) throws(PipelineError) {
        var given = FilePath(path).bytes
        while given.count > 1, given.last == slash { given.removeLast() }
        guard !given.isEmpty else { throw .output(path: "--output", reason: "a folder's name is missing") }
        // A link stays, and the folder it leads to is replaced.
        let place = FilePath(bytes: given).real ?? FilePath(bytes: given).absolute
        try Self.expectOurs(place, path)
        let parent = FilePath(bytes: Array(place.bytes.dropLast(place.last.count)))
        try makeFolders(parent, shown: path)
        // Between the making of a folder and its lock no other run may look for what was left.
        let guardian = open(parent.characters, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if guardian >= 0 { flock(guardian, LOCK_EX) }
        defer { if guardian >= 0 { close(guardian) } }
        let prefix = Array(".".utf8) + place.last + Array(".voetnoot-".utf8)
        for name in parent.entries ?? [] where name.starts(with: prefix) {
            OwnFiles(parent.appending(name))?.removeIfLeft()
        }
        let work = parent.appending(prefix + Array("\(getpid())-\(UInt32.random(in: 0 ... .max))".utf8))
        self.init(shown: path, place: place, work: work, list: try Self.made(work, folders, shown: path))
    }

    /// Makes the folders, and the list with its lock; nothing of them stays when one of them cannot be made.
    private static func made(_ work: FilePath, _ folders: [String], shown: String) throws(PipelineError) -> OutputFile {
        var made: [FilePath] = []
        do throws(PipelineError) {
            for folder in [nil] + folders.map({ Optional($0) }) {
                let path = folder.map { work.appending(Array($0.utf8)) } ?? work
                guard mkdir(path.characters, 0o777) == 0 else {
                    throw .output(path: printed(folder, in: shown), reason: systemMessage())
                }
                made.append(path)
            }
            var list = try OutputFile(work.appending(Array(marker.utf8)), shown: printed(marker, in: shown))
            list.lock()
            try list.write(Array((OwnFiles.heading + "\n").utf8))
            return list
        } catch {
            for path in made.reversed() { rmdir(path.characters) }
            throw error
        }
    }

    deinit { if !isFinished { OwnFiles(work)?.remove() } }

    /// Writes a whole file.
    mutating func write(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        var file = try newFile(name)
        try file.write(bytes)
        try file.close()
    }

    /// Appends to a file that stays open.
    mutating func append(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        if files[name] == nil { files[name] = try newFile(name) }
        try files[name]?.write(bytes)
    }

    /// Each file is in the list before it is there, so that a killed run leaves none behind.
    private mutating func newFile(_ name: String) throws(PipelineError) -> OutputFile {
        try list.write(Array((name + "\n").utf8))
        try list.flush()
        return try OutputFile(work.appending(Array(name.utf8)), shown: printed(name, in: shown))
    }

    /// Puts the finished folder in its place and takes the old one away, but for what we did not write.
    mutating func finish() throws(PipelineError) {
        for name in files.keys.sorted() { try files[name]?.close() }
        files = [:]
        try list.flush()
        try Self.expectOurs(place, shown)
        // Another run may have put its folder there meanwhile.
        for _ in 0..<100 {
            if rename(work.characters, place.characters) == 0 { break }
            guard errno == ENOTEMPTY || errno == EEXIST || errno == EISDIR else {
                throw .output(path: shown, reason: systemMessage())
            }
            let failure = clinux_exchange(work.characters, place.characters)
            if failure == ENOENT { continue }
            if failure == 0 || exchangedInTwoSteps() {
                OwnFiles(work)?.remove()
                break
            }
            throw .output(path: shown, reason: String(cString: strerror(failure)))
        }
        isFinished = true
        try list.close()
    }

    /// For file systems that exchange nothing: for a moment nothing stands in the place.
    private func exchangedInTwoSteps() -> Bool {
        let old = FilePath(bytes: work.bytes + Array("-old".utf8))
        guard rename(place.characters, old.characters) == 0 else { return false }
        guard rename(work.characters, place.characters) == 0 else {
            rename(old.characters, place.characters)
            return false
        }
        return rename(old.characters, work.characters) == 0
    }

    /// Nothing, an empty folder, or one in which every file is ours.
    private static func expectOurs(_ place: FilePath, _ shown: String) throws(PipelineError) {
        switch FileSort(place) {
        case .missing: return
        case .file, .special: throw .foreignOutput(shown, file: nil)
        case .folder: break
        }
        guard place.entries?.isEmpty != true else { return }
        guard let own = OwnFiles(place) else { throw .foreignOutput(shown, file: nil) }
        if let stranger = own.firstStranger { throw .foreignOutput(shown, file: printable(stranger)) }
    }
}

/// The path of a file in the output as a message gives it.
private func printed(_ name: String?, in folder: String) -> String { name.map { folder + "/" + $0 } ?? folder }

/// Makes the folders above the output.
private func makeFolders(_ folder: FilePath, shown: String) throws(PipelineError) {
    var end = folder.bytes.startIndex
    while end < folder.bytes.count {
        end = folder.bytes[(end + 1)...].firstIndex(of: slash) ?? folder.bytes.count
        let part = FilePath(bytes: Array(folder.bytes[..<end]))
        guard mkdir(part.characters, 0o777) == 0 || errno == EEXIST || FileSort(part) != .missing else {
            throw .output(path: shown, reason: systemMessage())
        }
    }
}

private let slash = UInt8(ascii: "/")

private func systemMessage() -> String { String(cString: strerror(errno)) }
