internal import CZip

/// The entries of a ZIP file in memory. Nothing is written to a disk, and no entry is opened as an archive of its own.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    /// Held so that the bytes stay where they are.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// The most bytes that all entries may unpack to.
    private let limit: Int
    private var unpacked = 0

    enum Fault: Error, Hashable, Sendable {
        case damaged
        case encrypted
        case tooLarge
    }

    /// - Parameter limit: the most bytes that all entries read may unpack to.
    init(_ file: [UInt8], limit: Int) throws(Fault) {
        // The archive reads from the bytes as long as it is open, so they get a place of their own.
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.count)
        _ = bytes.initialize(from: file)
        guard let archive = czip_open(bytes.baseAddress, UInt64(bytes.count)) else {
            bytes.deallocate()
            throw .damaged
        }
        self.archive = archive
        self.bytes = bytes
        self.limit = limit
    }

    deinit {
        czip_close(archive)
        bytes.deallocate()
    }

    /// The bytes of an entry, or nothing where there is none of that name.
    mutating func entry(_ name: String) throws(Fault) -> [UInt8]? {
        var data: UnsafeMutablePointer<UInt8>?
        var count: UInt64 = 0
        let status = czip_read(archive, name, UInt64(limit - unpacked), &data, &count)
        defer { czip_free(data) }
        switch status {
        case 0: break
        case 1: return nil
        case 2, 5: throw .tooLarge
        case 4: throw .encrypted
        default: throw .damaged
        }
        unpacked += Int(count)
        return Array(UnsafeBufferPointer(start: data, count: Int(count)))
    }
}
