import Foundation

/// The built binary's output, messages and exit code.
struct CommandResult {
    let output: String
    let messages: String
    let status: Int32
}

/// The project's folder.
let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// The built binary.
let binary: URL = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let products =
        bundle?.deletingLastPathComponent()
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return products.appendingPathComponent("voetnoot")
}()

/// Runs the built binary in the project's folder.
func voetnoot(_ arguments: [String], input: Data = Data()) throws -> CommandResult {
    try run(binary.path, arguments, input: input)
}

/// Runs a program in the project's folder.
func run(_ path: String, _ arguments: [String], input: Data = Data()) throws -> CommandResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.currentDirectoryURL = project
    process.arguments = arguments
    let files = try (0..<3).map { _ in try temporaryFile() }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try input.write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return CommandResult(
        output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
        messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self), status: process.terminationStatus)
}

private func temporaryFile() throws -> URL {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("voetnoot-" + UUID().uuidString)
    try Data().write(to: file)
    return file
}

/// A folder of its own that goes when the work is done.
func withTemporaryFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("voetnoot-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
}

/// All files below a folder, by their relative paths.
func files(below folder: URL) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let file = folder.appendingPathComponent(path)
        if !file.hasDirectoryPath, !path.hasSuffix(".voetnoot") { result[path] = try Data(contentsOf: file) }
    }
    return result
}
