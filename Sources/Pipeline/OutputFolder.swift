internal import Foundation
internal import Glibc

/// The folder `run` writes: made as `DIR.partial` and renamed once, so that output is complete or absent.
struct OutputFolder {
    /// A file that says who made the folder.
    static let marker = ".voetnoot"

    private let path: String
    private var partial: String { path + ".partial" }
    /// Open files by their names, as descriptors.
    private var files: [String: Int32] = [:]

    /// - Parameter folders: the folders to make in it.
    init(_ path: String, folders: [String]) throws(PipelineError) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard !path.isEmpty else { throw .output(path: "--output", reason: "a folder's name is missing") }
        // A link stays, and the folder it leads to is replaced.
        if let target = realpath(path, nil) {
            path = String(cString: target)
            free(target)
        }
        self.path = path
        for folder in [path, path + ".partial"] where FileManager.default.fileExists(atPath: folder) {
            let isOurs = FileManager.default.fileExists(atPath: folder + "/" + Self.marker)
            let isEmpty = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty ?? false
            guard isOurs || isEmpty else { throw .foreignOutput(folder) }
        }
        try attempt(partial) {
            if FileManager.default.fileExists(atPath: partial) { try FileManager.default.removeItem(atPath: partial) }
            for folder in [""] + folders.map({ "/" + $0 }) {
                try FileManager.default.createDirectory(atPath: partial + folder, withIntermediateDirectories: true)
            }
        }
        try write(Array("made by voetnoot; run replaces this folder\n".utf8), to: Self.marker)
    }

    /// Writes a whole file.
    func write(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        let file = partial + "/" + name
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .output(path: file, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        try write(bytes, descriptor, file)
    }

    /// Appends to a file that stays open.
    mutating func append(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        let file = partial + "/" + name
        let descriptor = files[name] ?? open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .output(path: file, reason: String(cString: strerror(errno))) }
        files[name] = descriptor
        try write(bytes, descriptor, file)
    }

    private func write(_ bytes: [UInt8], _ descriptor: Int32, _ file: String) throws(PipelineError) {
        var written = 0
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            while written < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count < 0, errno != EINTR {
                    failure = errno
                    return
                }
                written += max(0, count)
            }
        }
        if failure != 0 { throw .output(path: file, reason: String(cString: strerror(failure))) }
    }

    /// Puts the finished folder in its place.
    mutating func finish() throws(PipelineError) {
        try attempt(path) {
            for descriptor in files.values { close(descriptor) }
            files = [:]
            // The old folder goes when the new one stands.
            let old = path + ".old"
            let hasOld = FileManager.default.fileExists(atPath: path)
            if hasOld { try FileManager.default.moveItem(atPath: path, toPath: old) }
            do {
                try FileManager.default.moveItem(atPath: partial, toPath: path)
            } catch {
                if hasOld { try FileManager.default.moveItem(atPath: old, toPath: path) }
                throw error
            }
            if hasOld { try FileManager.default.removeItem(atPath: old) }
        }
    }

    /// Takes away what was written.
    func abandon() {
        for descriptor in files.values { close(descriptor) }
        try? FileManager.default.removeItem(atPath: partial)
    }

    private func attempt(_ file: String, _ work: () throws -> Void) throws(PipelineError) {
        do {
            try work()
        } catch {
            // Foundation wraps the system's own words.
            let reason = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error)?.localizedDescription
            throw .output(path: file, reason: reason ?? error.localizedDescription)
        }
    }
}
