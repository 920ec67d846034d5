internal import Subprocess

/// The programs of poppler, as children with limits of time, memory and output; a crash or hang stays in the child.
enum PDFTools {
    /// What `pdftotext` gives of a file.
    struct Output {
        /// The box of each word, as XHTML.
        let boxes: [UInt8]
        /// The words with their spaces and lines, a form feed behind each page.
        let words: [UInt8]
    }

    /// Seconds of CPU: a report of a thousand pages takes three.
    private static let seconds = 60
    /// How `prlimit` ends where the program is not there.
    private static let notFound: Int32 = 127
    /// Bytes of address space.
    private static let memory = 1 << 30

    /// - Parameter limit: the most bytes that each output may have.
    /// - Throws: `.missingProgram`, `.encrypted`, `.damaged` and `.unpacksTooLarge`.
    static func read(_ file: [UInt8], limit: Int) async throws(ReadingError) -> Output {
        let boxes = try await pdftotext(["-bbox", "-raw"], file, limit)
        return Output(boxes: boxes, words: try await pdftotext(["-raw"], file, limit))
    }

    private static func pdftotext(_ options: [String], _ file: [UInt8], _ limit: Int) async throws(ReadingError)
        -> [UInt8]
    {
        let arguments = ["--as=\(memory)", "--cpu=\(seconds)", "pdftotext"] + options + ["-enc", "UTF-8", "-", "-"]
        do {
            let result = try await run(
                .name("prlimit"), arguments: Arguments(arguments), input: .array(file), output: .bytes(limit: limit),
                error: .string(limit: limit))
            switch result.terminationStatus {
            case .exited(0): return result.standardOutput
            case .exited(Self.notFound): throw ReadingError.missingProgram("pdftotext", package: "poppler-utils")
            default: break
            }
            if result.standardError.contains("Incorrect password") { throw ReadingError.encrypted }
            throw ReadingError.damaged(line: nil)
        } catch let error as ReadingError {
            throw error
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .unpacksTooLarge(limit)
        } catch {
            throw .missingProgram("pdftotext", package: "poppler-utils")
        }
    }
}
