/// Words that point back to a work named before; `Resolution` finds it or leaves them.
public struct Pointer: Sendable {
    public enum Target: Sendable {
        /// `idem`, `ibid.`: the work named right before.
        case before
        /// `zie noot 7`, `supra noot 3 en 5`; bare where no word before it points, so that it must begin its note.
        case notes([String], isBare: Bool)
        /// `deze motie`, `bovengenoemde brief`, `dit HCSS-onderzoek`.
        case work(kinds: Set<MentionKind>, sorts: Set<String>, institute: String?, isDemonstrative: Bool)
        /// `die wet`, `deze verordening`: the last law so called.
        case law(String)
        /// `dat artikel`.
        case article
        /// `het tweede lid` of the article before.
        case leden([String])
        /// `a.w.`: the literature of that author.
        case workCited
    }

    public let target: Target
    public let range: ByteRange<Normalised>

    public init(target: Target, range: ByteRange<Normalised>) {
        self.target = target
        self.range = range
    }
}
