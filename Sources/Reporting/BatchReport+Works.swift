public import Tables

extension BatchReport {
    /// The shape of `works.csv`, whose rows come from the batch and not from one letter.
    public static let works = Table(
        name: "works", summary: "One row per work cited.",
        columns: [
            Column("key", .string, "groups the mentions of one work"), Column("id", .string, "the official identifier"),
            Column("kind", .string, "kamerstuk, wet, rapport, …"), Column("url", .string, "the official address"),
            Column("title", .string, "its title, where known"), Column("letters", .integer, "letters that name it"),
            Column("citations", .integer, "sentences that rest on it"),
            Column("first", .date, "the date of the earliest letter"), Column("last", .date, "of the latest"),
        ],
        primaryKey: ["key"], foreignKeys: [], rows: { _, _, _ in })
}
