internal import Foundation

/// The folder `run` writes: made as `DIR.partial` and renamed once, so that output is complete or absent.
struct OutputFolder {
    /// A file that says who made the folder.
    static let marker = ".voetnoot"

    private let path: String
    private var partial: String { path + ".partial" }
    private var files: [String: FileHandle] = [:]

    init(_ path: String) throws(PipelineError) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        for folder in [path, path + ".partial"] where FileManager.default.fileExists(atPath: folder) {
            guard FileManager.default.fileExists(atPath: folder + "/" + Self.marker) else { throw .foreignOutput(folder) }
        }
        try attempt(partial) {
            if FileManager.default.fileExists(atPath: partial) { try FileManager.default.removeItem(atPath: partial) }
            try FileManager.default.createDirectory(atPath: partial + "/letters", withIntermediateDirectories: true)
            try FileManager.default.createDirectory(atPath: partial + "/tables", withIntermediateDirectories: true)
        }
        try write(Array("made by voetnoot; run replaces this folder\n".utf8), to: Self.marker)
    }

    /// Writes a whole file.
    func write(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        try attempt(partial + "/" + name) { try Data(bytes).write(to: URL(fileURLWithPath: partial + "/" + name)) }
    }

    /// Appends to a file that stays open.
    mutating func append(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        let file = partial + "/" + name
        if files[name] == nil {
            guard FileManager.default.createFile(atPath: file, contents: nil), let handle = FileHandle(forWritingAtPath: file)
            else { throw .output(path: file, reason: "cannot be made") }
            files[name] = handle
        }
        try attempt(file) { try files[name]?.write(contentsOf: Data(bytes)) }
    }

    /// Puts the finished folder in its place.
    mutating func finish() throws(PipelineError) {
        try attempt(path) {
            for file in files.values { try file.close() }
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            try FileManager.default.moveItem(atPath: partial, toPath: path)
        }
    }

    /// Takes away what was written.
    func abandon() { try? FileManager.default.removeItem(atPath: partial) }

    private func attempt(_ file: String, _ work: () throws -> Void) throws(PipelineError) {
        do {
            try work()
        } catch {
            throw .output(path: file, reason: error.localizedDescription)
        }
    }
}
