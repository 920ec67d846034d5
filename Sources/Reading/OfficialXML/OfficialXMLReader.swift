internal import Letters

/// Reads an official publication in XML (the schema of officielebekendmakingen.nl: `kamerstuk`, `handelingen`,
/// `staatsblad`, `staatscourant` and their like).
enum OfficialXMLReader {
    /// The elements that a document of the schema begins with.
    static let roots: Set<String> = [
        "officiele-publicatie", "kamerstuk", "handelingen", "staatsblad", "staatscourant", "tractatenblad",
        "gemeenteblad", "provinciaalblad",
        "waterschapsblad", "bijlage", "kamervragen", "aanhangsel", "niet-dossierstuk", "circulaire", "regeling",
        "besluit",
    ]

    /// - Throws: `.damaged`, `.declarations`, `.tooDeep`, `.unpacksTooLarge`, and `.foreign(.xml)` for XML of another
    ///   sort.
    static func read(_ file: [UInt8], limit: Int) throws(ReadingError) -> ReadLetter {
        let bytes = decodedTwice(file)
        // Three files of 2018 begin with a byte-order mark of another encoding and a line's end.
        guard let start = bytes.firstIndex(of: UInt8(ascii: "<")) else { throw .damaged(line: nil) }
        let tree = try MarkupTree(bytes[start...], limit: limit)
        guard roots.contains(tree.name(of: tree.root).local) else { throw .foreign(.xml) }
        var reader = OfficialXMLBody(tree: tree)
        reader.read()
        var letter = ReadLetter(reader.builder)
        letter.head = OfficialXMLHead(tree).head
        return letter
    }

    /// The bytes of a file whose UTF-8 was taken for Latin-1 and written as UTF-8 once more; others as they are.
    private static func decodedTwice(_ file: [UInt8]) -> [UInt8] {
        guard file.starts(with: [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]) else { return file }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count)
        for scalar in String(decoding: file, as: UTF8.self).unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value) else { return file }
            bytes.append(byte)
        }
        return String(validating: bytes, as: UTF8.self) == nil ? file : bytes
    }
}
