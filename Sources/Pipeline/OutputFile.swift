internal import Glibc
internal import Reading

/// A file that is written: its bytes are gathered, and all that can go wrong is told, the closing too (a disk over a
/// network may say only then that it is full).
struct OutputFile {
    private let descriptor: Int32
    /// The path for messages.
    private let shown: String
    private var buffer: [UInt8] = []

    /// Bytes that are gathered before they are written.
    private static let enough = 1 << 16

    init(_ path: FilePath, shown: String) throws(PipelineError) {
        descriptor = open(path.characters, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        self.shown = shown
        guard descriptor >= 0 else { throw .output(path: shown, reason: String(cString: strerror(errno))) }
    }

    /// Keeps a lock on the file until it is closed or the program ends.
    func lock() { flock(descriptor, LOCK_EX | LOCK_NB) }

    mutating func write(_ bytes: [UInt8]) throws(PipelineError) {
        buffer += bytes
        if buffer.count >= Self.enough { try flush() }
    }

    /// Writes what was gathered.
    mutating func flush() throws(PipelineError) {
        var written = 0
        var failure: Int32 = 0
        buffer.withUnsafeBytes { bytes in
            while written < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0, errno != EINTR {
                    failure = errno
                    return
                }
                written += max(0, count)
            }
        }
        buffer.removeAll(keepingCapacity: true)
        if failure != 0 { throw .output(path: shown, reason: String(cString: strerror(failure))) }
    }

    mutating func close() throws(PipelineError) {
        try flush()
        // An interrupted close has closed the file.
        guard Glibc.close(descriptor) == 0 || errno == EINTR else {
            throw .output(path: shown, reason: String(cString: strerror(errno)))
        }
    }
}

/// Writes a file beside its place and puts it there in one step; a file that stood there is replaced, a link stays.
public func replaceFile(at path: String, with bytes: [UInt8]) throws(PipelineError) {
    let place = FilePath(path).real ?? FilePath(path).absolute
    let folder = FilePath(bytes: Array(place.bytes.dropLast(place.last.count)))
    let name = Array(".".utf8) + place.last + Array(".voetnoot-\(getpid())-\(UInt32.random(in: 0 ... .max))".utf8)
    let work = folder.appending(name)
    do throws(PipelineError) {
        var file = try OutputFile(work, shown: path)
        try file.write(bytes)
        try file.close()
        guard rename(work.characters, place.characters) == 0 else {
            throw .output(path: path, reason: String(cString: strerror(errno)))
        }
    } catch {
        unlink(work.characters)
        throw error
    }
}
