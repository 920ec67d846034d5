/// Abbreviations that end in a full stop, for telling it from the end of a sentence.
public enum Afkortingen {
    /// After these a sentence never ends: a number, name or word must follow. In lower case, without the last full stop.
    public static let neverFinal: Set<String> = words(
        """
        nr nrs no art artt blz bladz p pp pag fig tab hfst afd par vgl zie ca circa mr drs dr prof ir ing ds mw mevr dhr
        st stb stcrt trb kst kmst bijl hand d.d dd t.a.v m.b.t i.v.m o.g.v n.a.v t.b.v m.u.v t.o.v d.w.z dwz i.c i.p.v
        m.i.v resp incl excl inz tel red vert bijv bv jo jrg lett sub tot vs ivm mbt nav tav tbv tov zgn
        zogen mej gebr kon min max aanw onderd wnd plv lt kol gen afl vlgs h.o.v i.h.b a.h.w
        o.a o.m a.d.h.v
        """)

    /// A sentence ends after these when a capital follows.
    public static let maybeFinal: Set<String> = words(
        """
        jl ll c.s cs e.d ed enz etc a.w a.s as t.a.p e.v ev e.a ea m.m o.i.d v.chr n.chr jr sr mln mld bvb inc ltd b.v n.v
        i.o z.g.a.n
        """)

    /// The length in bytes of the longest abbreviation that has no stop inside: longer words need no look-up.
    public static let longestWithoutStop =
        neverFinal.union(maybeFinal).filter { !$0.contains(".") }.map(\.utf8.count).max() ?? 0

    private static func words(_ block: String) -> Set<String> {
        Set(block.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
