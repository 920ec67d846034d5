internal import Letters
internal import Text

/// Abbreviations that end in a full stop, for telling it from the end of a sentence.
public enum Afkortingen {
    /// What a full stop behind an abbreviation can be.
    public enum Stop: Sendable {
        /// Never the end of a sentence: a number, name or word must follow.
        case neverFinal
        /// The end of a sentence when a capital follows.
        case maybeFinal
        /// An ordinary word, an abbreviation only when a number follows (`Hand. II`, `min. 3`).
        case beforeNumber
    }

    /// No abbreviation has more bytes, its last full stop left out.
    public static let longest = 8

    /// What the full stop behind the bytes in `range` can be; nothing when they are no abbreviation. Looked up by the
    /// word's bytes in lower case, packed into one number.
    public static func stop(after range: Range<Int>, in text: Span<UInt8>) -> Stop? {
        guard range.count <= longest else { return nil }
        var key: UInt64 = 0
        for index in range { key = key << 8 | UInt64(text[index].lowercased) }
        let place = firstPlace(below: table.count) { table[$0].key >= key }
        return place < table.count && table[place].key == key ? table[place].stop : nil
    }

    private static let table: [(key: UInt64, stop: Stop)] =
        (keys(neverFinal).map { ($0, .neverFinal) } + keys(maybeFinal).map { ($0, .maybeFinal) }
        + keys(beforeNumber).map { ($0, .beforeNumber) }).sorted { $0.key < $1.key }

    private static func keys(_ block: StaticString) -> [UInt64] {
        "\(block)".split(whereSeparator: \.isWhitespace).map { word in word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    /// In lower case, without the last full stop.
    private static let neverFinal: StaticString =
        """
        nr nrs no art artt blz bladz p pp pag fig hfst afd vgl zie ca circa mr drs dr prof ir ing ds mw mevr dhr
        st stb stcrt trb kst kmst bijl d.d dd t.a.v m.b.t i.v.m o.g.v n.a.v t.b.v m.u.v t.o.v d.w.z dwz i.c i.p.v
        m.i.v resp incl excl inz tel vert bijv bv jo jrg lett vs ivm mbt nav tav tbv tov zgn
        zogen mej gebr aanw onderd wnd plv lt kol gen afl vlgs h.o.v i.h.b a.h.w
        o.a o.m a.d.h.v
        """

    private static let maybeFinal: StaticString =
        """
        jl ll c.s cs e.d ed enz etc a.w a.s as t.a.p e.v ev e.a ea m.m o.i.d v.chr n.chr jr sr mln mld bvb inc ltd b.v n.v
        i.o z.g.a.n
        """

    private static let beforeNumber: StaticString = "hand par sub tab min max"
}
