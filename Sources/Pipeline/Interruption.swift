internal import Glibc
internal import Synchronization

/// Ctrl-C during a run: noticed between two letters, so that nothing half done is left behind.
enum Interruption {
    /// From now on Ctrl-C (a polite `kill`, the end of the terminal) asks for an end instead of ending the program at
    /// once; a second one ends it.
    static func watch() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var before = sigaction()
            // What the caller had ignored (`nohup`, a job in the background) stays so.
            guard sigaction(number, nil, &before) == 0 else { continue }
            let isIgnored =
                unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
                == unsafeBitCast(SIG_IGN, to: Int.self)
            if !isIgnored { signal(number, request) }
        }
    }

    /// - Throws: `PipelineError.interrupted` once an end was asked for.
    static func check() throws(PipelineError) {
        if isRequested.load(ordering: .relaxed) { throw .interrupted }
    }
}

private let isRequested = Atomic<Bool>(false)

/// The signal's handler: it may do no more than set a flag.
private func request(_ number: Int32) {
    isRequested.store(true, ordering: .relaxed)
    signal(number, SIG_DFL)
}
