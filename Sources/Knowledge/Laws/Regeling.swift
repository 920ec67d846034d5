/// A law, decree, treaty or act of the Union, as the tables know it.
public struct Regeling: Sendable, Hashable {
    /// Its system of identifiers.
    public enum System: Sendable { case national, treaty, union }

    /// `BWBR0001903`, `BWBV0002508`, `32022R2065`; nothing where no source confirms one.
    public let id: String?
    /// Its full name.
    public let name: String
    public let system: System
    /// How its articles are numbered: `1`, `1:1`, `1.1`, `1.1.1`; nothing where that is not known.
    public let shape: String?
    /// The first day it was in force, ISO 8601, where known.
    public let from: String?
    /// The day it was repealed, where it was.
    public let to: String?

    /// The dossier of its bill, where it has no identifier of its own.
    public let bill: String?

    /// The Civil Code, whose books are regulations of their own.
    public var isCivilCode: Bool { name == "Burgerlijk Wetboek" }

    /// The identifier of a book of the Civil Code (`6`, `7A`).
    public static func idOfBook(_ book: String) -> String? { books[book.uppercased()] }

    private static let books = [
        "1": "BWBR0002656", "2": "BWBR0003045", "3": "BWBR0005291", "4": "BWBR0002761", "5": "BWBR0005288",
        "6": "BWBR0005289",
        "7": "BWBR0005290", "7A": "BWBR0006000", "8": "BWBR0005034", "10": "BWBR0030068",
    ]
}

/// How a name stands for its law.
enum NameSort {
    /// The full name.
    case name
    /// `=AVG`: an abbreviation that means the law wherever it stands in these capitals.
    case abbreviation
    /// `~AOW`: one that means it only beside an article, or where the letter defines it.
    case besideArticle
    /// `?Wpg`: one of several laws.
    case ambiguous
}
