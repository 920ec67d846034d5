/// A named, switchable change to characters that NFC leaves alone.
///
/// There is no compatibility normalisation: it would turn `bedrag¹` into `bedrag1` and destroy note calls.
public enum Fold: String, Sendable, CaseIterable {
    /// No-break, thin, figure and all other exotic spaces become a plain space.
    case spaces
    /// The soft hyphen (U+00AD) goes.
    case softHyphen = "soft-hyphen"
    /// Zero-width characters, direction marks and the byte-order mark inside a text go, save between a word and a
    /// digit.
    case zeroWidth = "zero-width"
    /// `ﬁ`, `ﬂ`, `ĳ` and the other Latin ligatures are written out.
    case ligatures
    /// U+2010 and the no-break hyphen become `-`.
    case hyphens
    /// En dash, em dash, figure dash, minus and the like become `-`.
    case dashes
    /// Curly, low and angled quotation marks become `"` or `'`.
    case quotes

    /// The folds of the default pipeline. Dashes and quotes stay: they carry meaning for a reader.
    public static let standard: Set<Fold> = [.spaces, .softHyphen, .zeroWidth, .ligatures, .hyphens]

    /// The code points the fold is about, and what each becomes.
    var replacements: [(ClosedRange<UInt32>, StaticString)] {
        switch self {
        case .spaces:
            [
                (0x00A0...0x00A0, " "), (0x1680...0x1680, " "), (0x2000...0x200A, " "), (0x202F...0x202F, " "),
                (0x205F...0x205F, " "), (0x3000...0x3000, " "), (0x2028...0x2029, "\n"), (0x0085...0x0085, "\n"),
            ]
        case .softHyphen: [(0x00AD...0x00AD, "")]
        case .zeroWidth: [(0x200B...0x200F, ""), (0x2060...0x2060, ""), (0xFEFF...0xFEFF, ""), (0x202A...0x202E, "")]
        case .ligatures:
            [
                (0xFB00...0xFB00, "ff"), (0xFB01...0xFB01, "fi"), (0xFB02...0xFB02, "fl"), (0xFB03...0xFB03, "ffi"),
                (0xFB04...0xFB04, "ffl"), (0xFB05...0xFB06, "st"), (0x0132...0x0132, "IJ"), (0x0133...0x0133, "ij"),
            ]
        case .hyphens: [(0x2010...0x2011, "-")]
        case .dashes: [(0x2012...0x2015, "-"), (0x2212...0x2212, "-"), (0xFE58...0xFE58, "-"), (0xFE63...0xFE63, "-")]
        case .quotes:
            [
                (0x2018...0x201B, "'"), (0x2039...0x203A, "'"), (0x2032...0x2032, "'"), (0x201C...0x201F, "\""),
                (0x2033...0x2033, "\""), (0x00AB...0x00AB, "\""), (0x00BB...0x00BB, "\""),
            ]
        }
    }
}
