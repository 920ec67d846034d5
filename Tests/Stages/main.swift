import Checking
import Extraction
import Glibc
import Letters
import Linking
import Normalisation
import Reading
import Reporting
import Resolution
import Structure
import Tables

// The speed of each stage for `make bench`: CPU time over all letters of a folder, the stages one after the other.

/// The CPU time of the process, in seconds.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// What `counters.c` has counted so far: allocations and retains; nothing where it is not loaded.
func counts() -> (allocations: Int, retains: Int)? {
    typealias Counter = @convention(c) () -> UInt
    guard let allocations = dlsym(nil, "counted_allocations"), let retains = dlsym(nil, "counted_retains") else {
        return nil
    }
    // Functions of that shape: counters.c is ours.
    return (Int(unsafeBitCast(allocations, to: Counter.self)()), Int(unsafeBitCast(retains, to: Counter.self)()))
}

/// All values that `work` gives for the values given, and a row with the speed, and what a work costs.
func measured<Input, Output>(
    _ name: String, _ bytes: Int, _ works: Int, _ values: [Input], _ work: (Input) throws -> Output
) rethrows -> [Output] {
    let (start, before) = (cpuSeconds(), counts())
    let results = try values.map(work)
    let seconds = max(cpuSeconds() - start, 1e-6)
    var row = "| \(name) | \((seconds * 1000).rounded() / 1000) | \(Int(Double(bytes) / seconds / 1e6))"
    row += " | \((seconds * 1e8 / Double(works)).rounded() / 100) | "
    if let before, let after = counts() {
        let retains = (after.retains - before.retains) / works
        row += "\((after.allocations - before.allocations) / works) | \(retains)"
    } else {
        row += " | "
    }
    print(row + " |")
    return results
}

guard CommandLine.arguments.count == 3, let works = Int(CommandLine.arguments[2]), works >= 0,
    let folder = opendir(CommandLine.arguments[1])
else {
    print(
        "usage: stages FOLDER WORKS, the number of works in the letters of the folder; 0 measures their reading alone")
    exit(2)
}
var paths: [String] = []
while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { paths.append(CommandLine.arguments[1] + "/" + name) }
}
paths.sort()
let bytes = try paths.reduce(0) { try $0 + readBytes(FilePath($1)).count }
/// A file of a packed format may unpack to so many bytes.
let unpacked = 256 << 20
if works == 0 {
    let files = try paths.map { try readBytes(FilePath($0)) }
    let start = cpuSeconds()
    var text = 0
    for file in files {
        text += try await LetterReader.read(file, name: "", file: nil, format: .text, limit: unpacked).text.count
    }
    let seconds = max(cpuSeconds() - start, 1e-6)
    print(
        "| \(paths.count) | \(bytes / 1_000_000) | \(text / 1_000) | \((seconds * 1000).rounded() / 1000) | \(Int(Double(paths.count) / seconds)) | \(Int(Double(bytes) / seconds / 1e6)) |"
    )
    exit(0)
}
let (normaliser, extractor, resolver, linker, checker) = (
    Normaliser(), Extractor(), Resolver { listWorks($0) }, Linker(), Checker()
)
let (reporter, writer) = (LetterReport(language: .english), CSVWriter())
print("| stage | CPU s | MB/s | µs a work | allocations a work | retains a work |\n|---|--:|--:|--:|--:|--:|")
let letters = try measured("Reading", bytes, works, paths) { path in
    try TextReader.read(try readBytes(FilePath(path)), name: path, file: path, format: .text)
}
let normalised = measured("Normalisation", bytes, works, letters, normaliser.normalise)
let structured = measured("Structure", bytes, works, normalised, Structurer().structure)
let extracted = measured("Extraction", bytes, works, structured, extractor.extract)
let resolved = measured("Resolution", bytes, works, extracted) { resolver.resolve($0) { "" } }
let linked = measured("Linking", bytes, works, resolved, linker.link)
let checked = measured("Checking", bytes, works, linked, checker.check)
_ = measured("Reporting: Markdown", bytes, works, checked) { reporter.render($0).count }
_ = measured("Reporting: tables", bytes, works, checked) { letter in
    let facts = LetterFacts(letter.linked, sha256: "", textSHA256: "")
    return Table.all.reduce(0) { written, table in
        var rows = Rows()
        table.rows(letter, facts, &rows)
        return written + writer.rows(rows, of: table, letter.linked.resolved.normalised).count
    }
}
