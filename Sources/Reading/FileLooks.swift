public import Letters
internal import Text

/// What a file is by its first bytes, where it is no text that a letter may be (sources: the formats' own signatures).
public enum FileLooks: Sendable, Hashable, CaseIterable {
    case word, oldOffice, openDocument, spreadsheet, presentation, zip, pdf, rtf, html, xml, image, compressed,
        database, program
    /// Bytes of no sort that is known here.
    case binary
    /// Text under a name that no letter of a folder has.
    case text
    /// A pipe, socket or device, which is no file of a letter.
    case special
    /// A link to a folder outside of the one that is read.
    case linkOutside
    /// A link to nothing.
    case brokenLink

    /// How many bytes of a file tell its sort.
    public static let length = 4096

    /// What the beginning of a file shows; nothing for text that is no markup.
    public init?(_ bytes: ArraySlice<UInt8>) {
        let head = bytes.prefix(Self.length)
        if let signature = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
            self = signature.looks == .zip ? Self.inZip(head) : signature.looks
            return
        }
        if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .image
            return
        }
        // A byte-order mark, or one that was encoded once more.
        let words = head.drop { $0.isSpace || [0xEF, 0xBB, 0xBF, 0xC3, 0xAF, 0xC2].contains($0) }.prefix(64).map(
            \.lowercased)
        if words.starts(with: "{\\rtf".utf8) {
            self = .rtf
        } else if ["<!doctype html", "<html"].contains(where: { words.starts(with: $0.utf8) }) {
            self = .html
        } else if words.starts(with: "<?xml".utf8) {
            self = head.containsWord("<html") ? .html : .xml
        } else if words.first == UInt8(ascii: "<"),
            OfficialXMLReader.roots.contains(where: { words.dropFirst().starts(with: $0.utf8) })
        {
            self = .xml
        } else {
            return nil
        }
    }

    private static let signatures: [(bytes: [UInt8], looks: FileLooks)] = [
        (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 0x03, 0x04], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image), ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image),
        ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image), ([0x1F, 0x8B], .compressed),
        (Array("BZh".utf8), .compressed),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed), ([0x28, 0xB5, 0x2F, 0xFD], .compressed),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed), (Array("SQLite format 3".utf8), .database),
        ([0x7F, 0x45, 0x4C, 0x46], .program),
    ]

    /// A ZIP file's first entries tell whose it is.
    private static func inZip(_ head: ArraySlice<UInt8>) -> FileLooks {
        if head.containsWord("opendocument.text") { return .openDocument }
        if head.containsWord("opendocument.spreadsheet") || head.containsWord("xl/") { return .spreadsheet }
        if head.containsWord("opendocument.presentation") || head.containsWord("ppt/") { return .presentation }
        return head.containsWord("word/") || head.containsWord("[Content_Types].xml") ? .word : .zip
    }

    /// The format of letters that files of this sort hold; nothing where none is read.
    public var format: LetterFormat? {
        switch self {
        case .word: .word
        case .openDocument: .openDocument
        case .html: .html
        case .xml: .xml
        case .pdf: .pdf
        default: nil
        }
    }

    /// Whether files of this sort hold letters that are read.
    public var isRead: Bool { format != nil }

    /// What it is and what to do, in the languages of reports.
    public var message: Message {
        let (english, dutch) = words
        return Message(english: english, dutch: dutch)
    }

    private var words: (english: String, dutch: String) {
        switch self {
        case .word: ("a Word document", "een Word-document")
        case .oldOffice:
            (
                "an old Office document (.doc); save it as plain text",
                "een oud Office-document (.doc); sla het op als tekst"
            )
        case .openDocument: ("an OpenDocument text", "een OpenDocument-tekst")
        case .spreadsheet: ("a spreadsheet, which is no letter", "een rekenblad, geen brief")
        case .presentation: ("a presentation, which is no letter", "een presentatie, geen brief")
        case .zip: ("a ZIP archive; unpack it", "een ZIP-archief; pak het uit")
        case .pdf: ("a PDF", "een PDF")
        case .rtf: ("RTF; save it as plain text", "RTF; sla het op als tekst")
        case .html: ("a page of HTML", "een HTML-pagina")
        case .xml:
            (
                "XML, but no official publication; convert it to text",
                "XML, maar geen officiële publicatie; zet het om naar tekst"
            )
        case .image:
            (
                "an image; a scan needs text recognition first",
                "een afbeelding; een scan moet eerst door tekstherkenning"
            )
        case .compressed: ("a compressed file; unpack it", "een ingepakt bestand; pak het uit")
        case .database: ("a database", "een databank")
        case .program: ("a program", "een programma")
        case .binary: ("bytes of no known sort", "bytes van onbekende soort")
        case .text:
            (
                "text, under a name that letters do not have; give it by name to read it",
                "tekst, onder een naam die brieven niet hebben; noem het bestand om het te lezen"
            )
        case .special: ("a pipe or device, not a file", "een pijp of apparaat, geen bestand")
        case .brokenLink: ("a link to nothing", "een koppeling naar niets")
        case .linkOutside:
            (
                "a link to a folder outside; give that folder too to read it",
                "een koppeling naar een map erbuiten; noem die map ook om haar te lezen"
            )
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func containsWord(_ word: StaticString) -> Bool {
        let text = span
        return text.indices.contains { Cursor(text, at: $0).stands(word, ignoringCase: false) }
    }
}
