internal import Glibc

/// Reads all bytes of a file, or of standard input for `-`.
/// - Parameter limit: a file of more bytes is not read; 2 GiB at most, since offsets are stored in 32 bits.
public func readBytes(_ path: String, limit: Int = Int(Int32.max)) throws(ReadingError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(systemMessage()) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(systemMessage()) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    guard status.st_size < limit else { throw .tooLarge(limit) }
    // One byte more than the file has, so that the end of the file shows in the first read.
    var bytes: [UInt8] = []
    var capacity = max(Int(status.st_size) + 1, 4096)
    while true {
        let wanted = capacity
        var failed = false
        let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count)
                if got > 0 { count += got; continue }
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                break
            }
        }
        if failed { throw .unreadable(systemMessage()) }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        guard bytes.count < limit else { throw .tooLarge(limit) }
        if chunk.count < wanted { return bytes }
        capacity = 1 << 20
    }
}

func systemMessage() -> String { String(cString: strerror(errno)) }
