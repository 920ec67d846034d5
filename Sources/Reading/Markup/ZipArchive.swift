internal import CZip

/// The entries of a ZIP file in memory. Nothing is written to a disk, and no entry is opened as an archive of its own.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    /// Held so that the bytes stay where they are.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// The most bytes that all entries may unpack to.
    private let limit: Int
    private var unpacked = 0

    /// - Parameter limit: the most bytes that all entries read may unpack to.
    /// - Throws: `.damaged`.
    init(_ file: [UInt8], limit: Int) throws(ReadingError) {
        // The archive reads from the bytes as long as it is open, so they get a place of their own.
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.count)
        _ = bytes.initialize(from: file)
        guard let archive = czip_open(bytes.baseAddress, UInt64(bytes.count)) else {
            bytes.deallocate()
            throw .damaged(line: nil)
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
    /// - Throws: `.damaged`, `.encrypted`, `.unpacksTooLarge`.
    mutating func entry(_ name: String) throws(ReadingError) -> [UInt8]? {
        var data: UnsafeMutablePointer<UInt8>?
        var count: UInt64 = 0
        let status = czip_read(archive, name, UInt64(limit - unpacked), &data, &count)
        defer { czip_free(data) }
        switch status {
        case CZIP_OK: break
        case CZIP_ABSENT: return nil
        case CZIP_TOO_LARGE, CZIP_NO_MEMORY: throw .unpacksTooLarge(limit)
        case CZIP_ENCRYPTED: throw .encrypted
        default: throw .damaged(line: nil)
        }
        unpacked += Int(count)
        return Array(UnsafeBufferPointer(start: data, count: Int(count)))
    }

    /// The archive with other bytes in the entry of a name; all other entries stay as they are packed.
    /// - Throws: `.damaged`, `.unpacksTooLarge`.
    func replacing(_ name: String, with entry: [UInt8]) throws(ReadingError) -> [UInt8] {
        var data: UnsafeMutablePointer<UInt8>?
        var count: UInt64 = 0
        let status = czip_replace(archive, name, entry, UInt64(entry.count), &data, &count)
        defer { czip_free(data) }
        switch status {
        case CZIP_OK: return Array(UnsafeBufferPointer(start: data, count: Int(count)))
        case CZIP_TOO_LARGE, CZIP_NO_MEMORY: throw .unpacksTooLarge(limit)
        default: throw .damaged(line: nil)
        }
    }

    /// The document of an XML entry, or nothing where there is none of that name.
    /// - Throws: as `entry`, and `.declarations`, `.tooDeep`.
    mutating func tree(_ name: String) throws(ReadingError) -> MarkupTree? {
        guard let bytes = try entry(name) else { return nil }
        return try MarkupTree(bytes[...], limit: limit)
    }
}
