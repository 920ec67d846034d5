internal import Glibc

/// A line on a terminal that tells how far a run is: letters, rate, time left, problems. It writes at most ten times a
/// second, and nothing where standard error is no terminal.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private let start = Self.seconds()
    private var last = 0.0

    init(of total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && isatty(STDERR_FILENO) == 1
    }

    mutating func show(done: Int, problems: Int) {
        guard isShown else { return }
        let now = Self.seconds()
        guard now - last >= 0.1 else { return }
        last = now
        let rate = Double(done) / max(now - start, 0.001)
        let left = Int((Double(max(0, total - done)) / max(rate, 0.001)).rounded(.up))
        write("\r\u{1B}[K\(done)/\(total) letters, \(Int(rate)) a second, \(left) s left\(problems > 0 ? ", \(problems) unread" : "")")
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
