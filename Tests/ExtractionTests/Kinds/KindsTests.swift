import Foundation
import Testing

@testable import Extraction

@Suite struct KindsTests {
    /// A kind is a file; a file in `Kinds` that is not in the list would never be asked.
    @Test func everyFileIsInTheList() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(
            atPath: project.appendingPathComponent("Sources/Extraction/Kinds").path)
        let kinds = files.filter { !$0.contains("+") && $0 != "Kind.swift" }.map { String($0.dropLast(".swift".count)) }
        #expect(Kinds.all.map { "\($0)" }.sorted() == kinds.sorted())
    }
}
