internal import Letters
public import Tables

extension BatchReport {
    /// The shape of `works.csv`, whose rows come from the batch and not from one letter.
    public static let works = Table(
        name: "works", summary: "One row per work cited, and per work that one of them is part of.",
        columns: [
            Column("key", .string, "groups the mentions of one work", isRequired: true),
            Column("id", .string, "the official identifier"),
            Column(
                "scope", .string, "where the key means the same work", isRequired: true,
                values: Scope.allCases.map(\.rawValue)),
            Column(
                "kind", .string, "of the identifier", isRequired: true, values: MentionKind.allCases.map(\.rawValue)),
            Column("soort", .string, "what it is besides: motie, verordening, advies, …"),
            Column("parent", .string, "the law of an article, the dossier of a paper, the paper of an annex"),
            Column("dossier", .string, "number and suffix"),
            Column("title", .string, "the dossier's title, the law's name, the report's title"),
            Column("label", .string, "the recommended citation"),
            Column("date", .string, "the day or year of the work"),
            Column("url", .string, "the official address"),
            Column("letters", .integer, "letters that name it", isRequired: true),
            Column("citations", .integer, "sentences that rest on it", isRequired: true),
            Column("first", .date, "the date of the earliest letter"), Column("last", .date, "of the latest"),
        ],
        primaryKey: ["key"], foreignKeys: [(["parent"], "works", ["key"])], rows: { _, _, _ in })

    /// `works.csv`: one row per work cited, in parts.
    public func writeWorks(_ dialect: CSVWriter.Dialect, to write: ([UInt8]) throws -> Void) rethrows {
        let writer = CSVWriter(dialect: dialect)
        var output = writer.header(Self.works)
        for place in works.inOrder {
            let entry = works[place]
            let work = entry.work
            let cells = [
                work.key.text, work.id?.text, work.scope.rawValue, work.kind.rawValue, work.soort, work.parent?.text,
                work.dossier, work.title, work.label, work.date, work.url, "\(entry.letters)", "\(entry.citations)",
                entry.firstDay, entry.lastDay,
            ]
            writer.append(row: cells.map { $0 ?? "" }, to: &output)
            guard output.count > Self.part else { continue }
            try write(output)
            output.removeAll(keepingCapacity: true)
        }
        try write(output)
    }

    /// In bytes.
    private static let part = 1 << 20
}
