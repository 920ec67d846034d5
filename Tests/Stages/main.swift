import Checking
import Extraction
import Glibc
import Letters
import Linking
import Normalisation
import Reading
import Reporting
import Tables

// The speed of each stage for `make bench`: CPU time over all letters of a folder, the stages one after the other.

/// The CPU time of the process, in seconds.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// All values that `work` gives for the values given, and a row with the speed.
func measured<Input, Output>(_ name: String, _ bytes: Int, _ values: [Input], _ work: (Input) throws -> Output) rethrows -> [Output] {
    let start = cpuSeconds()
    let results = try values.map(work)
    let seconds = max(cpuSeconds() - start, 1e-6)
    print("| \(name) | \((seconds * 1000).rounded() / 1000) | \(Int(Double(bytes) / seconds / 1e6)) |")
    return results
}

guard CommandLine.arguments.count == 2, let folder = opendir(CommandLine.arguments[1]) else {
    print("usage: stages FOLDER")
    exit(2)
}
var paths: [String] = []
while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    if !name.hasPrefix(".") { paths.append(CommandLine.arguments[1] + "/" + name) }
}
paths.sort()
let bytes = try paths.reduce(0) { try $0 + readBytes($1).count }
let (normaliser, extractor, linker, checker) = (Normaliser(), Extractor(), Linker(), Checker())
let (reporter, writer) = (LetterReport(language: .english), CSVWriter())
print("| stage | CPU s | MB/s |\n|---|--:|--:|")
let letters = try measured("Reading", bytes, paths) { path in
    try TextReader.read(try readBytes(path), name: path, file: path, format: .text)
}
let normalised = measured("Normalisation", bytes, letters, normaliser.normalise)
let extracted = measured("Extraction", bytes, normalised, extractor.extract)
let linked = measured("Linking", bytes, extracted, linker.link)
let checked = measured("Checking", bytes, linked, checker.check)
_ = measured("Reporting: Markdown", bytes, checked) { reporter.render($0).count }
_ = measured("Reporting: tables", bytes, checked) { letter in
    let facts = LetterFacts(letter.linked, sha256: "", textSHA256: "")
    return Table.all.reduce(0) { written, table in
        var rows = Rows()
        table.rows(letter, facts, &rows)
        return written + writer.rows(rows, of: table, letter.linked.extracted.normalised).count
    }
}
