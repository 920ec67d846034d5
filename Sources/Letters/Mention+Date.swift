extension Mention {
    /// The mention of a date; it has an identifier when the year is known.
    /// - Parameter isInferred: whether the letter's own date gave the year.
    public static func date(_ date: PartialDate, range: ByteRange<Normalised>, isInferred: Bool) -> Mention {
        Mention(
            kind: .date, range: range, id: date.year == nil ? nil : WorkID(date.iso), key: WorkKey("date:" + date.iso),
            how: .full,
            fields: [
                MentionField(.datum, .date(date), range),
                MentionField(.herkomst, .text(isInferred ? "afgeleid" : "tekst")),
            ])
    }
}
