import Foundation
import Testing

/// What holds for the project's own files.
@Suite struct ProjectTests {
    /// Modules that the toolchain brings.
    private let system: Set<String> = [
        "Foundation", "FoundationXML", "Glibc", "Synchronization", "Testing", "FoundationNetworking",
    ]

    /// A target declares just what its sources import: an undeclared import once gave a stale, wrong binary, since an
    /// incremental build did not know what to build anew.
    @Test func importsAreDeclared() throws {
        let targets = try targets()
        #expect(targets.count > 15)
        for target in targets {
            let folder = project.appendingPathComponent(target.path)
            var imported: Set<String> = []
            for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
                ?? .init()
            where file.pathExtension == "swift" {
                for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                    let words = line.split(separator: " ").drop {
                        ["public", "internal", "private", "package", "@testable"].contains($0)
                    }
                    guard words.first == "import", let module = words.dropFirst().first else { continue }
                    imported.insert(String(module))
                }
            }
            imported.subtract(system)
            #expect(!imported.isEmpty || target.declared.isEmpty, "\(target.path) imports nothing")
            #expect(imported == target.declared.subtracting(target.unimported), "\(target.name) of Package.swift")
        }
    }

    private struct Target {
        let name: String
        let path: String
        let declared: Set<String>
        /// A program that tests run is built for them and imported by none.
        var unimported: Set<String> { path.hasPrefix("Tests/") ? declared.intersection(["voetnoot", "words"]) : [] }
    }

    /// The targets of `Package.swift` with what each declares, read as text: the form is our own.
    private func targets() throws -> [Target] {
        let package = try String(contentsOf: project.appendingPathComponent("Package.swift"), encoding: .utf8)
        let list = try #require(package.range(of: "    targets: [\n")).upperBound
        let entries = joined(("\n" + package[list...]).components(separatedBy: "\n        "))
        let declarations = entries.filter { entry in
            ["room(", "tests(", ".target(", ".executableTarget("].contains(where: entry.hasPrefix)
                && !["CICU", "CXML", "CZip"].contains { entry.contains("\"\($0)\",\n") }
                && !entry.contains("cSettings:")
        }
        return try declarations.map { entry in
            let quoted = try NSRegularExpression(pattern: "\"([^\"]+)\"").matches(
                in: entry, range: NSRange(entry.startIndex..., in: entry)
            ).map {
                (entry as NSString).substring(with: $0.range(at: 1))
            }
            let name = try #require(quoted.first)
            let path = entry.firstRange(of: "path: \"").map { String(entry[$0.upperBound...].prefix { $0 != "\"" }) }
            let parent = entry.hasPrefix("tests(") ? "Tests/" : "Sources/"
            // Behind the name, up to the settings: modules, and products of packages by both names.
            let packages: Set<String> = ["swift-argument-parser", "swift-crypto", "swift-subprocess"]
            let others: Set<String> = ["icui18n", "icuuc", "icudata", "all", path ?? ""]
            return Target(
                name: name, path: path ?? parent + name,
                declared: Set(quoted.dropFirst()).subtracting(packages).subtracting(others))
        }
    }

    /// The entries of the list: lines that continue one stand deeper than its own eight spaces, or close it.
    private func joined(_ lines: [String]) -> [String] {
        lines.reduce(into: []) { entries, line in
            if line.hasPrefix(" ") || line.hasPrefix(")"), let last = entries.popLast() {
                entries.append(last + "\n" + line)
            } else {
                entries.append(line)
            }
        }
    }
}
