internal import Letters

/// The names of paragraph styles that tell what a paragraph is, in small letters: those of the ministries' house style
/// and of Word.
enum WordHouseStyles {
    static let roles: [(words: String, role: Role)] = [
        ("referentiegegevens", .reference), ("afzendgegevens", .letterhead), ("toc ", .frontMatter),
        ("inhopg ", .frontMatter),
    ]
}
