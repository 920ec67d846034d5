internal import Glibc

/// Standard output, buffered. A closed pipe is a quiet end: writing to it ends the program with the code given.
public struct StandardOutput {
    private var buffer: [UInt8] = []

    public init() { signal(SIGPIPE, SIG_IGN) }

    /// Adds bytes; they are written when there are enough of them.
    public mutating func write(_ bytes: [UInt8]) {
        buffer += bytes
        if buffer.count >= 1 << 18 { flush() }
    }

    /// Writes what waits.
    public mutating func flush() {
        var written = 0
        buffer.withUnsafeBytes { bytes in
            while written < bytes.count {
                let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count > 0 { written += count; continue }
                if errno == EINTR { continue }
                if errno == EPIPE { exit(0) }
                complain("standard output: \(String(cString: strerror(errno)))")
                exit(2)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// Writes a message for the user to standard error.
public func complain(_ message: String) {
    let line = Array("voetnoot: \(message)\n".utf8)
    _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
