internal import Knowledge
internal import Letters
internal import Text

/// How a letter writes the numbers of its dossiers.
enum DossierStyle: Hashable {
    case solid, spaced, dotted, hyphenated

    /// Whether a number's style is the letter's: not in identifiers and addresses, where a hyphen or slash stands right
    /// before it.
    static func counts(_ dossier: OwnPapers.Dossier, _ text: Span<UInt8>) -> Bool {
        Dossiers.fiveDigit.contains(dossier.number)
            && !"-/".utf8.contains(Cursor(text, at: dossier.range.start).peek(-1))
    }

    /// The style of most numbers, that of Aanwijzing 3.43 where several are as frequent.
    static func prevailing(_ dossiers: [OwnPapers.Dossier], _ text: Span<UInt8>) -> DossierStyle? {
        var styles: [DossierStyle] = []
        for dossier in dossiers where counts(dossier, text) { styles.append(DossierStyle(text, dossier.range)) }
        return mostFrequent(styles, preferred: .solid)
    }

    init(_ text: Span<UInt8>, _ range: ByteRange<Normalised>) {
        self =
            switch range.count == 5 ? 0 : text[range.start + 2] {
            case 0: .solid
            case UInt8(ascii: "."): .dotted
            case UInt8(ascii: "-"): .hyphenated
            default: .spaced
            }
    }

    func spelled(_ number: Int) -> String {
        let digits = String(number)
        let mark =
            switch self {
            case .solid: ""
            case .spaced: " "
            case .dotted: "."
            case .hyphenated: "-"
            }
        return digits.dropLast(3) + mark + digits.suffix(3)
    }
}
