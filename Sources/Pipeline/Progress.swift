internal import Glibc

/// A line on a terminal that tells how far a run is: letters, share of the input, rate, time left, problems. It writes
/// at most ten times a second, and nothing where standard error is no terminal.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private let start = Self.seconds()
    private var last = 0.0
    private var done = 0

    /// - Parameter total: the pieces of work: files, and parts of files of many letters.
    init(of total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && isatty(STDERR_FILENO) == 1
    }

    /// Counts one piece of work and tells how many letters there are so far.
    mutating func show(letters: Int, problems: Int) {
        done += 1
        guard isShown else { return }
        let now = Self.seconds()
        guard now - last >= 0.1 else { return }
        last = now
        let elapsed = max(now - start, 0.001)
        let left = Int((elapsed * Double(max(0, total - done)) / Double(done)).rounded(.up))
        let rate = Int(Double(letters) / elapsed)
        write(
            "\r\u{1B}[K\(letters) letters, \(100 * done / max(1, total)) %, \(rate) a second, \(left) s left\(problems > 0 ? ", \(problems) unread" : "")"
        )
    }

    /// Takes the line away.
    func end() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
