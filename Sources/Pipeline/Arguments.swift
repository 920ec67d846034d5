internal import Glibc
internal import Reading

/// The arguments of the command line, the program's name first. Bytes that are no UTF-8, which a file's name may hold,
/// are kept: `Inputs` and all others that open files get them back.
public func commandLineArguments() -> [String] {
    (0..<Int(CommandLine.argc)).compactMap { index in
        CommandLine.unsafeArgv[index].map {
            FilePath.argument(UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:)))
        }
    }
}
