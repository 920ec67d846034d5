internal import Foundation
internal import Glibc
public import Letters

/// A file to read letters from, and the name its letter has in all output.
public struct Input: Sendable, Hashable {
    /// `-` for standard input.
    public let path: String
    public let name: String
    let format: LetterFormat
}

/// The files that were asked for.
public struct Inputs: Sendable {
    public private(set) var files: [Input] = []
    /// Files that a walk passed over because they are of no known format.
    public private(set) var skipped = 0

    /// - Parameters:
    ///   - paths: files, folders (walked in byte order, hidden files and our own output passed over), or `-`.
    ///   - standardInput: the format of standard input.
    public init(_ paths: [String], standardInput: LetterFormat = .text) {
        for path in paths {
            if path == "-" {
                files.append(Input(path: path, name: "-", format: standardInput))
            } else if !FileManager.default.fileExists(atPath: path), path.contains(where: { "*?[".contains($0) }) {
                for match in expanded(path) { add(match) }
            } else {
                add(path)
            }
        }
        distinguish()
    }

    private mutating func add(_ path: String) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            walk(path, prefix: "")
        } else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            files.append(Input(path: path, name: name, format: Self.format(of: path) ?? .text))
        }
    }

    /// The paths a glob stands for, in byte order; a glob that matches nothing stands for itself.
    private func expanded(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [pattern] }
        return (0..<Int(found.gl_pathc)).compactMap { index in found.gl_pathv[index].map { String(cString: $0) } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func walk(_ folder: String, prefix: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if names.contains(OutputFolder.marker) { return }
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                walk(path, prefix: prefix + name + "/")
            } else if let format = Self.format(of: name) {
                files.append(Input(path: path, name: prefix + name, format: format))
            } else {
                skipped += 1
            }
        }
    }

    /// Two files of one name keep their whole paths.
    private mutating func distinguish() {
        var counts: [String: Int] = [:]
        for file in files { counts[file.name, default: 0] += 1 }
        files = files.map { counts[$0.name] == 1 ? $0 : Input(path: $0.path, name: $0.path, format: $0.format) }
    }

    private static func format(of name: String) -> LetterFormat? {
        switch name.split(separator: ".").last?.lowercased() {
        case "txt", "text": .text
        case "md", "markdown": .markdown
        case "jsonl": .jsonl
        default: nil
        }
    }
}
