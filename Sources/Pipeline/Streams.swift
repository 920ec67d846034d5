internal import Glibc
internal import Reporting

/// What must hold before anything is read or written; to be called once, first.
public func prepareStreams() {
    // A closed pipe is told by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    // Where the caller closed a stream, the next file opened would take its number, and messages would run into it.
    // What stands there instead fails when it is used.
    for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
        _ = open("/dev/null", mode)
    }
}

/// Standard output, buffered. A closed pipe is a quiet end: writing to it ends the program with 0.
public struct StandardOutput {
    private var buffer: [UInt8] = []
    private let isTerminal = isatty(STDOUT_FILENO) == 1

    public init() {}

    /// Adds bytes; they are written when there are enough of them. On a terminal nothing of a letter steers it.
    /// - Parameter isSafe: whether what steers a terminal in it is the program's own.
    public mutating func write(_ bytes: [UInt8], isSafe: Bool = false) {
        if isTerminal, !isSafe {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            buffer += lines.map { printable(String($0)) }.joined(separator: "\n").utf8
        } else {
            buffer += bytes
        }
        if buffer.count >= 1 << 18 { flush() }
    }

    /// Writes what waits.
    public mutating func flush() {
        var written = 0
        buffer.withUnsafeBytes { bytes in
            while written < bytes.count {
                let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count > 0 {
                    written += count
                    continue
                }
                if errno == EINTR { continue }
                if errno == EPIPE { exit(0) }
                complain("standard output: \(String(cString: strerror(errno)))")
                exit(2)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The columns of the terminal that reads standard output; nothing where none does.
public func terminalWidth() -> Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
        return nil
    }
    return Int(size.ws_col)
}

/// Writes a message for the user to standard error, if anybody listens. Its line ends are its own; names stand in it
/// printable.
public func complain(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
    let bytes = Array("voetnoot: \(lines.joined(separator: "\n"))\n".utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
