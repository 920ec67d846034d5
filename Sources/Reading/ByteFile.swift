internal import Glibc

/// Reads all bytes of a file, or of standard input for `-`.
/// - Parameter limit: a file of more bytes is not read; 2 GiB at most, since offsets are stored in 32 bits.
public func readBytes(_ path: FilePath, limit: Int = Int(Int32.max)) throws(ReadingError) -> [UInt8] {
    let file = try OpenFile(path)
    guard file.size < limit else { throw .tooLarge(limit) }
    // One byte more than the file has, so that the end of the file shows in the first read.
    var bytes: [UInt8] = []
    var wanted = max(file.size + 1, 4096)
    while true {
        let chunk = try file.read(wanted)
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        guard bytes.count < limit else { throw .tooLarge(limit) }
        if chunk.count < wanted { return bytes }
        wanted = 1 << 20
    }
}

/// Reads the bytes of a range of a file, as far as the file has them.
/// - Throws: `ReadingError.unreadable` and `.isFolder`.
public func readBytes(_ path: FilePath, range: Range<Int>) throws(ReadingError) -> [UInt8] {
    let file = try OpenFile(path)
    return try file.read(max(0, min(range.count, file.size - range.lowerBound)), from: range.lowerBound)
}

/// A file that is open for reading, or standard input for `-`.
private struct OpenFile: ~Copyable {
    private let descriptor: Int32
    /// In bytes; 0 where it is not known before.
    let size: Int

    init(_ path: FilePath) throws(ReadingError) {
        let descriptor = path == .standardInput ? STDIN_FILENO : open(path.characters, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(systemMessage()) }
        var status = stat()
        let isKnown = fstat(descriptor, &status) == 0
        let reason: ReadingError? =
            !isKnown ? .unreadable(systemMessage()) : status.st_mode & S_IFMT == S_IFDIR ? .isFolder : nil
        if let reason {
            if descriptor != STDIN_FILENO { close(descriptor) }
            throw reason
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// Reads `wanted` bytes, fewer at the end of the file.
    /// - Parameter start: where in the file; behind what was read last where it is not given.
    func read(_ wanted: Int, from start: Int? = nil) throws(ReadingError) -> [UInt8] {
        var failed = false
        // The buffer is filled in place; no more than it holds is read.
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let place = buffer.baseAddress.map { $0 + count }
                let got =
                    start.map { pread(descriptor, place, wanted - count, off_t($0 + count)) }
                    ?? Glibc.read(descriptor, place, wanted - count)
                if got > 0 {
                    count += got
                    continue
                }
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                break
            }
        }
        if failed { throw .unreadable(systemMessage()) }
        return bytes
    }
}

private func systemMessage() -> String { String(cString: strerror(errno)) }
