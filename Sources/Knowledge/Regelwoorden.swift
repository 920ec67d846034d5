/// Words that tell whether a line goes on in the next one.
public enum Regelwoorden {
    /// No heading, address or item ends with one of these: behind them a line's end means nothing.
    public static let goOn: Set<String> = [
        "de", "het", "een", "van", "in", "op", "te", "ter", "ten", "tot", "en", "of", "om", "met", "aan", "bij", "voor",
        "door", "over", "uit", "naar", "dat",
        "die", "dit", "deze", "als", "dan", "is", "zijn", "wordt", "worden", "heeft", "hebben", "zal", "zullen", "niet",
        "ook", "uw", "mijn", "onze", "der",
        "den", "motie", "lid", "leden", "artikel", "artikelen", "wet", "Wet", "nr.", "nrs.", "blz.", "p.", "d.d.",
        "art.", "artt.", "Kamerstukken",
        "Kamerstuk", "minister", "Minister", "staatssecretaris", "Staatssecretaris", "richtlijn", "Richtlijn",
        "verordening", "Verordening", "Besluit",
        "II", "per", "tegen", "tussen", "zonder", "onder", "binnen", "na", "mede", "namens", "wie", "waar", "waarin",
        "hun", "haar",
    ]
}
