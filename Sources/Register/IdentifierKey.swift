/// An official identifier as a run of numbers can hold it: what stands before its last number or letters, and which.
struct IdentifierKey: Hashable {
    /// `kst-29754-#` for a number, `kst-33802-@` for letters, the identifier and `=` where neither ends it.
    let prefix: String
    /// The number, or the place of the letters in A, B … Z, AA …; 0 for the whole identifier.
    let ordinal: Int

    init(_ id: some StringProtocol) {
        let bytes = Array(id.utf8)
        let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
        let letters = digits > 0 ? 0 : bytes.reversed().prefix { (0x41...0x5A).contains($0) }.count
        let tail = bytes.suffix(digits + letters)
        let head = String(decoding: bytes.dropLast(tail.count), as: UTF8.self)
        if (1...Self.mostDigits).contains(digits), tail.first != 0x30,
            let number = Int(String(decoding: tail, as: UTF8.self))
        {
            (prefix, ordinal) = (head + "#", number)
        } else if (1...Self.mostLetters).contains(letters), head.hasSuffix("-") {
            (prefix, ordinal) = (head + "@", Self.place(ofLetters: tail))
        } else {
            (prefix, ordinal) = (String(id) + "=", 0)
        }
    }

    /// Numbers of more digits fit no 32 bits.
    private static let mostDigits = 9
    /// Papers of the Eerste Kamer come as far as three letters.
    private static let mostLetters = 3

    /// 1 for A, 26 for Z, 27 for AA.
    static func place(ofLetters letters: some Sequence<UInt8>) -> Int {
        letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    }

    /// `A` for 1, `AA` for 27.
    static func letters(at place: Int) -> String {
        var (left, letters) = (place, "")
        while left > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (left - 1) % 26))) + letters
            left = (left - 1) / 26
        }
        return letters
    }

    /// The identifier that a prefix and a number or place make.
    static func id(_ prefix: some StringProtocol, _ ordinal: Int) -> String {
        let head = String(prefix.dropLast())
        switch prefix.last {
        case "#": return head + String(ordinal)
        case "@": return head + letters(at: ordinal)
        default: return head
        }
    }
}
